// What a merge brought goes for good; what it changed is what it was.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/ops/merge.h"
#include "libbifc/ops/scrub.h"
#include "libbifc/record/id.h"
#include "libbifc/record/links.h"

namespace bifc {
namespace {

[[noreturn]] void refuse_merge(std::string message, std::string hint) {
  throw Error(ErrorCode::refused, std::move(message), std::move(hint));
}

class UndoingMerge {
 public:
  UndoingMerge(Store& store, const Operation& merge)
      : store_(store), db_(store.connection()), merge_(merge) {}

  void run() {
    db_.execute("PRAGMA defer_foreign_keys=1");
    require_last_merge();
    collect();
    require_nothing_since();
    for (auto& [key, changes] : changes_) put_back(key, changes);
    drop_undone_links();
    remove_records();
    drop_undone_changes();
    remove_operations();
  }

 private:
  void require_last_merge() {
    Statement later(db_,
                    "SELECT id FROM operation WHERE via=id AND undoes IS NULL AND "
                    "(stamp,id)>(SELECT stamp,id FROM operation WHERE id=?)ORDER BY stamp DESC");
    later.bind(1, merge_.id);
    while (later.step())
      if (!is_undone(db_, later.integer(0)))
        refuse_merge(say("Another merge followed, operation {}.", operation_text(later.integer(0))),
                     say("Undo that first: bifc undo {}", operation_text(later.integer(0))));
  }

  void collect() {
    Statement runs(db_,
                   "SELECT record,new,op FROM change WHERE field='' AND op IN"
                   "(SELECT id FROM operation WHERE via=?1 AND id<>?1)");
    runs.bind(1, merge_.id);
    const std::int64_t own_desk = store_.journal().desk();
    while (runs.step()) {
      if (desk_of_operation(runs.integer(2)) == own_desk)
        refuse_merge(say("What came was made by this same desk, in a copy of this file."),
                     say("Go back to a copy from before: bifc db restore"));
      runs_.emplace_back(runs.integer(0), runs.integer(1));
    }
    Statement rows(db_, "SELECT record,field,old,new FROM change WHERE op=? AND field<>''");
    rows.bind(1, merge_.id);
    while (rows.step())
      changes_[rows.integer(0)].push_back({merge_.id, rows.integer(0), std::string(rows.text(1)),
                                           own(rows.column(2)), own(rows.column(3))});
  }

  bool is_new(std::int64_t key) const {
    for (const auto& [first, last] : runs_)
      if (kin_of(first) == kin_of(key) && key >= first && key <= last) return true;
    return false;
  }

  // Own operations after the merge may have built on what it brought.
  void require_nothing_since() {
    Statement later(db_,
                    "SELECT c.record,c.field,c.new,o.id FROM operation o JOIN change c ON "
                    "c.op=o.id WHERE(o.stamp,o.id)>(SELECT stamp,id FROM operation WHERE id=?)"
                    "AND o.via IS NULL AND o.undoes IS NULL");
    later.bind(1, merge_.id);
    while (later.step()) {
      if (is_undone(db_, later.integer(3))) continue;
      const std::int64_t key = later.integer(0);
      const std::string_view field = later.text(1);
      if (field.empty()) {
        require_no_links_from(key, later.integer(2), later.integer(3));
        continue;
      }
      if (field == "changed") continue;
      const auto known = changes_.find(key);
      const bool same_field =
          known != changes_.end() &&
          std::any_of(known->second.begin(), known->second.end(),
                      [&](const Change& change) { return change.field == field; });
      if (is_new(key) || same_field || leads_to_new(key, field, later.column(2)))
        built_on(key, field, later.integer(3));
    }
  }

  bool leads_to_new(std::int64_t key, std::string_view name, const Cell& value) const {
    const RecordType& type = type_of(key);
    const Field& field = type.fields[type.index(name)];
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr && is_link(field) && is_new(LinkField{&type, &field}.key_of(*number));
  }

  void require_no_links_from(std::int64_t first, std::int64_t last, std::int64_t operation) {
    const RecordType& type = type_of(first);
    for (std::int64_t key = first; key <= last; key += kKeyStep) {
      const auto row = store_.find(type, id_of_key(key));
      if (!row) continue;
      for (const Field& field : type.fields)
        if (leads_to_new(key, field.name, view((*row)[type.index_of(field)])))
          built_on(key, field.name, operation);
    }
  }

  [[noreturn]] void built_on(std::int64_t key, std::string_view field,
                             std::int64_t operation) const {
    const auto found = find_operation(db_, operation);
    refuse_merge(
        say("{}: {} was changed since by operation {}.",
            id_text(letter_of_key(key), id_of_key(key)), name_for_people(field, type_of(key).name),
            fmt::format("{}, {}", operation_text(operation), found->words)),
        say("Undo that first: bifc undo {}", operation_text(operation)));
  }

  void put_back(std::int64_t key, std::vector<Change>& changes) {
    const RecordType& type = type_of(key);
    auto row = store_.find(type, id_of_key(key));
    if (!row) return;
    Statement forgotten(db_, "SELECT 1 FROM forgotten WHERE record=?");
    const bool is_forgotten = forgotten.bind(1, key).step();
    for (Change& change : changes) {
      const Field& field = type.fields[type.index(change.field)];
      if (is_forgotten && (is_forgotten_field(field) || field.name == "identity")) continue;
      Value& value = (*row)[type.index(change.field)];
      if (change.field == "changed" && value != change.now) continue;
      value = std::move(change.old);
      put_back_.emplace_back(key, change.field);
    }
    store_.adopt(type, id_of_key(key), std::move(*row), Store::Trace::silent);
  }

  // What was made since and undone again may still lead to what goes.
  void drop_undone_links() {
    for (const auto& [first, last] : runs_)
      for (const LinkField& link : links_to(store_.catalog(), type_of(first)))
        if (!link.holds_keys() && !link.field->is(Flag::required))
          db_.execute(fmt::format("UPDATE {} SET {}=NULL WHERE removed=1 AND {}", link.holder->name,
                                  link.field->name, run_of(first, last, link.field->name)));
  }

  // What was done to it since, and undone again, is no longer true of what is there now.
  void drop_undone_changes() {
    Statement of_field(
        db_,
        "DELETE FROM change WHERE record=? AND field=? AND field<>'' AND op IN(SELECT id FROM "
        "operation WHERE(stamp,id)>(SELECT stamp,id FROM operation WHERE id=?)AND "
        "via IS NULL)");
    for (const auto& [key, field] : put_back_)
      of_field.bind(1, key).bind(2, std::string_view(field)).bind(3, merge_.id).run();
    Statement of_records(
        db_, "DELETE FROM change WHERE record BETWEEN ?1 AND ?2 AND record&?3=?4 AND field<>''");
    for (const auto& [first, last] : runs_)
      of_records.bind(1, first).bind(2, last).bind(3, kKeyStep - 1).bind(4, kin_of(first)).run();
  }

  void remove_records() {
    for (const auto& [first, last] : runs_)
      if (type_of(first).find("about") != nullptr) announce_owners(first, last);
    for (const auto& [first, last] : runs_)
      store_.index().forget_all(type_of(first), run_of(first, last) + " AND removed=0");
    for (const auto& [first, last] : runs_)
      db_.execute(fmt::format("DELETE FROM {} WHERE {}", type_of(first).name, run_of(first, last)));
    store_.index().finish();
  }

  void announce_owners(std::int64_t first, std::int64_t last) {
    Statement owners(db_, fmt::format("SELECT DISTINCT about FROM {} WHERE {}", type_of(first).name,
                                      run_of(first, last)));
    while (owners.step())
      if (!is_new(owners.integer(0)))
        store_.index().announce(type_of(owners.integer(0)), id_of_key(owners.integer(0)));
  }

  void remove_operations() {
    for (const char* sql : {"DELETE FROM change WHERE op IN(SELECT id FROM operation WHERE via=?1)",
                            "DELETE FROM alias WHERE via=?1", "DELETE FROM conflict WHERE via=?1",
                            "DELETE FROM operation WHERE via=?1 AND id<>?1"})
      Statement(db_, sql).bind(1, merge_.id).run();
  }

  static std::string run_of(std::int64_t first, std::int64_t last, std::string_view id = "id") {
    return fmt::format("{0} BETWEEN {1} AND {2} AND {0}&{3}={4}", id, id_of_key(first),
                       id_of_key(last), (std::int64_t{1} << kDeskBits) - 1,
                       desk_of(id_of_key(first)));
  }

  const RecordType& type_of(std::int64_t key) const {
    return *store_.catalog().find(letter_of_key(key));
  }

  Store& store_;
  Connection& db_;
  const Operation& merge_;
  std::vector<std::pair<std::int64_t, std::int64_t>> runs_;
  std::map<std::int64_t, std::vector<Change>> changes_;
  std::vector<std::pair<std::int64_t, std::string>> put_back_;  // keys and fields
};

}  // namespace

void undo_merge(Store& store, const Operation& merge) { UndoingMerge(store, merge).run(); }

}  // namespace bifc
