// The same links and mentions that forgetting would scrub.
#include "libbifc/ops/person_export.h"

#include <memory>
#include <set>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/ops/forget.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

class Gatherer {
 public:
  Gatherer(Store& store, const Forgetting& person) : store_(store), person_(person) {}

  Known run() {
    for (const std::int64_t key : person_.keys) take(Person::kType, id_of_key(key), "self");
    for (const RecordType* type : store_.catalog().types())
      for (const Field& field : type->fields)
        if (field.refers_to == Person::kName && !field.is(Flag::derived) && !field.is(Flag::many))
          for (const std::int64_t key : person_.keys)
            take_where(*type, std::string(field.name) + "=?", id_of_key(key), field.name);
    // What a visitor brings is the visitor's.
    for (const std::int64_t key : person_.keys)
      take_where(Device::kType,
                 "id IN(SELECT device FROM ticket WHERE person=? AND device NOT NULL)",
                 id_of_key(key), "ticket");
    take_notes();
    take_mentions();
    for (const std::int64_t key : person_.keys) take_changes(key);
    return std::move(known_);
  }

 private:
  void take(const RecordType& type, std::int64_t id, std::string_view because) {
    if (!taken_.insert(make_key(type.letter, id)).second) return;
    if (auto row = store_.find(type, id))
      known_.records.push_back({&type, id, std::move(*row), std::string(because)});
  }

  void take_where(const RecordType& type, const std::string& condition, const Cell& value,
                  std::string_view because) {
    std::vector<std::int64_t> ids;
    Statement rows(store_.connection(),
                   fmt::format("SELECT id FROM {} WHERE {} ORDER BY id", type.name, condition));
    rows.bind(1, value);
    while (rows.step()) ids.push_back(rows.integer(0));
    for (const std::int64_t id : ids) take(type, id, because);
  }

  void take_notes() {
    const std::vector<std::int64_t> about(taken_.begin(), taken_.end());
    for (const std::int64_t key : about) take_where(Note::kType, "about=?", key, "about");
    for (const std::string& name : person_.names)
      take_where(Note::kType, "fold(author)=fold(?)", std::string_view(name), "author");
  }

  void take_mentions() {
    const auto mentions = std::make_shared<Mentions>(mentions_of(person_));
    if (mentions->empty()) return;
    add_mention_functions(store_.connection(), mentions);
    for (const RecordType* type : store_.catalog().types())
      take_where(*type, fmt::format("mentioned({})>=?", scrubbed_columns(*type)),
                 static_cast<std::int64_t>(Mentions::Strength::sure), "mention");
  }

  void take_changes(std::int64_t key) {
    Statement rows(store_.connection(),
                   "SELECT c.op,c.field,c.old,c.new FROM change c JOIN operation o ON o.id=c.op "
                   "WHERE c.record=? AND c.field NOT IN('','changed')AND c.old IS NOT c.new "
                   "ORDER BY o.stamp,o.id,c.field");
    rows.bind(1, key);
    while (rows.step()) {
      Change change{rows.integer(0), key, std::string(rows.text(1)), own(rows.column(2)),
                    own(rows.column(3))};
      if (auto operation = find_operation(store_.connection(), change.operation))
        known_.changes.push_back({std::move(*operation), std::move(change)});
    }
  }

  Store& store_;
  const Forgetting& person_;
  std::set<std::int64_t> taken_;  // keys
  Known known_;
};

}  // namespace

Known known_about(Store& store, std::int64_t id) {
  const Forgetting person = person_to_forget(store, id);
  return Gatherer(store, person).run();
}

}  // namespace bifc
