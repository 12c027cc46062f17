// A value may be put back while the operation that set it is the last that counts: those that were
// undone, and the undoing itself, do not.
#include "libbifc/ops/undo.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/ops/merge.h"
#include "libbifc/record/id.h"
#include "libbifc/record/links.h"

namespace bifc {
namespace {

constexpr std::size_t kMostTold = 20;

[[noreturn]] void refuse(std::string message, std::string hint) {
  throw Error(ErrorCode::refused, std::move(message), std::move(hint));
}

std::string told(const Operation& operation) {
  return operation.who.empty()
             ? fmt::format("{}, {}", operation_text(operation.id), operation.words)
             : fmt::format("{}, {}, {}", operation_text(operation.id), operation.words,
                           operation.who);
}

// The operation at the end of a chain of undoing and redoing.
Operation root_of(Connection& db, Operation operation) {
  while (operation.undoes != 0) {
    auto before = find_operation(db, operation.undoes);
    if (!before) break;
    operation = std::move(*before);
  }
  return operation;
}

bool is_redo(Connection& db, const Operation& operation) {
  const auto before = find_operation(db, operation.undoes);
  return before && before->undoes != 0 && !is_redo(db, *before);
}

class Undoing {
 public:
  Undoing(Store& store, Operation operation)
      : store_(store),
        db_(store.connection()),
        root_(root_of(db_, operation)),
        later_(db_,
               "SELECT o.id FROM change c JOIN operation o ON o.id=c.op WHERE c.record=? AND "
               "c.field=? AND o.undoes IS NULL AND(o.stamp,o.id)>(?,?)ORDER BY o.via IS o.id,"
               "o.stamp DESC") {
    Statement stamp(db_, "SELECT stamp FROM operation WHERE id=?");
    stamp.bind(1, root_.id).step();
    stamp_ = stamp.integer(0);
    result_.operation = std::move(operation);
  }

  Reversal run() {
    collect();
    for (const auto& [first, last] : runs_) require_untouched(first, last);
    for (const auto& [first, last] : runs_) remove(first, last);
    bring_back_runs();
    for (auto& [key, changes] : fields_) put_back(key, changes);
    for (const auto& [key, before] : changed_)
      store_.require_links(type_of(key), id_of_key(key), views(before));
    return std::move(result_);
  }

 private:
  void collect() {
    Statement rows(db_, "SELECT record,field,old,new FROM change WHERE op=?");
    rows.bind(1, result_.operation.id);
    while (rows.step()) {
      if (rows.text(1).empty())
        runs_.emplace_back(rows.integer(0), rows.integer(3));
      else
        fields_[rows.integer(0)].push_back({result_.operation.id, rows.integer(0),
                                            std::string(rows.text(1)), own(rows.column(2)),
                                            own(rows.column(3))});
    }
    // What it made goes, whatever else it did to it; it comes back as it was.
    std::erase_if(fields_, [&](const auto& one) { return is_made_here(one.first); });
  }

  bool is_made_here(std::int64_t key) const {
    return std::any_of(runs_.begin(), runs_.end(), [&](const auto& run) {
      return run.first <= key && key <= run.second && kin_of(run.first) == kin_of(key);
    });
  }

  // Returns the latest operation after the one undone that set the field and stands, or 0.
  std::int64_t changed_since(std::int64_t key, std::string_view field) {
    later_.bind(1, key).bind(2, field).bind(3, stamp_).bind(4, root_.id);
    std::int64_t found = 0;
    while (found == 0 && later_.step())
      if (!undone(later_.integer(0))) found = later_.integer(0);
    later_.reset();
    return found;
  }

  bool undone(std::int64_t operation) {
    const auto [known, is_new] = undone_.try_emplace(operation, false);
    if (is_new) known->second = is_undone(db_, operation);
    return known->second;
  }

  [[noreturn]] void refuse_field(std::int64_t key, std::string_view field, std::int64_t by) {
    const RecordType& type = type_of(key);
    const auto operation = find_operation(db_, by);
    refuse(say("{}: {} was changed since by operation {}.", id_text(type.letter, id_of_key(key)),
               name_for_people(field, type.name), told(*operation)),
           say("Undo that first: bifc undo {}", operation_text(by)));
  }

  const RecordType& type_of(std::int64_t key) const {
    return *store_.catalog().find(letter_of_key(key));
  }

  // Records that are to go must be as they were made, and nothing may refer to them.
  void require_untouched(std::int64_t first, std::int64_t last) {
    Statement changes(db_,
                      "SELECT c.record,c.field,c.op FROM change c JOIN operation o ON o.id=c.op "
                      "WHERE c.record BETWEEN ?1 AND ?2 AND c.record&67108863=?3 AND c.field NOT "
                      "IN('','changed')AND o.undoes IS NULL AND(o.stamp,o.id)>(?4,?5)");
    changes.bind(1, first).bind(2, last).bind(3, kin_of(first)).bind(4, stamp_).bind(5, root_.id);
    while (changes.step())
      if (!undone(changes.integer(2)))
        refuse_field(changes.integer(0), changes.text(1), changes.integer(2));
    const RecordType& type = type_of(first);
    for (const LinkField& link : links_to(store_.catalog(), type))
      require_unlinked(link, first, last);
  }

  void require_unlinked(const LinkField& link, std::int64_t first, std::int64_t last) {
    const RecordType& other = *link.holder;
    Statement links(db_, fmt::format("SELECT id,{0} FROM {1} WHERE removed=0 AND {0} BETWEEN ? AND "
                                     "? AND {0}&?=?",
                                     link.field->name, other.name));
    const std::int64_t mask = link.holds_keys() ? kKeyStep - 1 : (std::int64_t{1} << kDeskBits) - 1;
    const std::int64_t from = link.value_for(first);
    links.bind(1, from).bind(2, link.value_for(last)).bind(3, mask).bind(4, from & mask);
    while (links.step()) {
      const std::int64_t maker = maker_of(db_, make_key(other.letter, links.integer(0)));
      if (maker == root_.id) continue;  // it goes as well
      if (set_here(make_key(other.letter, links.integer(0)), *link.field, links.integer(1)))
        continue;  // it will be what it was
      const std::string holder = id_text(other.letter, links.integer(0));
      const std::string held =
          id_text(letter_of_key(first), id_of_key(link.key_of(links.integer(1))));
      refuse(say("{} is the {} of {}.", held, field_label(link.field->name, other.name), holder),
             say("See what was done there: bifc log {}", holder));
    }
  }

  bool set_here(std::int64_t holder, const Field& field, std::int64_t value) const {
    const auto changes = fields_.find(holder);
    return changes != fields_.end() &&
           std::any_of(changes->second.begin(), changes->second.end(), [&](const Change& change) {
             return change.field == field.name && change.now == Value(value);
           });
  }

  // What an undone import made comes back in one go.
  void bring_back_runs() {
    std::vector<std::pair<std::int64_t, std::int64_t>> runs;
    std::map<std::int64_t, std::size_t> latest;  // by kin, in runs
    for (const auto& [key, changes] : fields_) {
      const bool only_returns = changes.size() == 1 && changes.front().field == "removed" &&
                                changes.front().old == Value(std::int64_t{0});
      if (!only_returns || !Store::is_removed_in_runs(type_of(key)) ||
          changed_since(key, "removed") != 0)
        continue;
      const auto known = latest.find(kin_of(key));
      if (known != latest.end() && runs[known->second].second + kKeyStep == key) {
        runs[known->second].second = key;
      } else {
        latest[kin_of(key)] = runs.size();
        runs.emplace_back(key, key);
      }
    }
    for (const auto& [first, last] : runs) {
      if (last == first) continue;
      for (std::int64_t key = first; key <= last; key += kKeyStep) {
        tell({result_.operation.id, key, "removed", std::int64_t{1}, std::int64_t{0}});
        fields_.erase(key);
        changed_.emplace(key, std::vector<Value>{});
      }
      result_.records += store_.set_removed_run(first, last, false);
    }
  }

  void remove(std::int64_t first, std::int64_t last) {
    const RecordType& type = type_of(first);
    if (first != last && Store::is_removed_in_runs(type)) {
      for (std::int64_t key = first; key <= last && result_.changes.size() < kMostTold;
           key += kKeyStep)
        tell({result_.operation.id, key, "removed", std::int64_t{0}, std::int64_t{1}});
      result_.records += store_.set_removed_run(first, last, true);
      return;
    }
    for (std::int64_t key = first; key <= last; key += kKeyStep) {
      auto row = store_.find(type, id_of_key(key));
      if (!row) continue;
      Value& removed = (*row)[type.index_of(type.common(Common::removed))];
      if (removed == Value(std::int64_t{1})) continue;
      removed = std::int64_t{1};
      store_.put_back(type, id_of_key(key), std::move(*row));
      tell({result_.operation.id, key, "removed", std::int64_t{0}, std::int64_t{1}});
      ++result_.records;
    }
  }

  void put_back(std::int64_t key, std::vector<Change>& changes) {
    const RecordType& type = type_of(key);
    auto row = store_.find(type, id_of_key(key));
    if (!row) return;
    require_not_forgotten(key, changes);
    const std::vector<Value> before = *row;
    const auto removed = type.index_of(type.common(Common::removed));
    const bool restores = std::any_of(changes.begin(), changes.end(),
                                      [](const Change& one) { return one.field == "removed"; });
    if ((*row)[removed] == Value(std::int64_t{1}) && !restores)
      refuse_field(key, "removed", last_operation_on(db_, key));
    for (Change& change : changes) {
      const std::int64_t since = changed_since(key, change.field);
      if (since != 0 && change.field == "changed") continue;  // another field changed since
      if (since != 0) refuse_field(key, change.field, since);
      Value& value = (*row)[type.index(change.field)];
      if (change.field != "changed" && value != change.old)
        tell({change.operation, key, change.field, value, change.old});
      value = std::move(change.old);
    }
    if (!store_.put_back(type, id_of_key(key), std::move(*row))) return;
    ++result_.records;
    changed_.emplace(key, restores ? std::vector<Value>{} : before);
  }

  void require_not_forgotten(std::int64_t key, const std::vector<Change>& changes) {
    const RecordType& type = type_of(key);
    Statement forgotten(db_, "SELECT 1 FROM forgotten WHERE record=?");
    if (!forgotten.bind(1, key).step()) return;
    for (const Change& change : changes)
      if (type.fields[type.index(change.field)].is(Flag::personal))
        refuse(say("{} is forgotten for good.", id_text(type.letter, id_of_key(key))),
               say("What was done here: bifc history"));
  }

  void tell(Change change) {
    if (result_.changes.size() < kMostTold) result_.changes.push_back(std::move(change));
  }

  Store& store_;
  Connection& db_;
  Operation root_;
  std::int64_t stamp_ = 0;
  Statement later_;
  std::map<std::int64_t, bool> undone_;
  std::vector<std::pair<std::int64_t, std::int64_t>> runs_;
  std::map<std::int64_t, std::vector<Change>> fields_;
  std::map<std::int64_t, std::vector<Value>> changed_;  // rows as they were, none for those back
  Reversal result_;
};

// Own operations, the newest first, each with whether a later one took it back.
template <class Visit>
void walk_back(Connection& db, Visit visit) {
  Statement own(db,
                "SELECT id,undoes FROM operation WHERE via IS NULL OR via=id "
                "ORDER BY stamp DESC,id DESC");
  std::set<std::int64_t> cancelled;
  while (own.step()) {
    const std::int64_t id = own.integer(0), undoes = own.integer(1);
    const bool stands = !cancelled.contains(id);
    if (stands && undoes != 0) cancelled.insert(undoes);
    if (visit(id, undoes, stands)) return;
  }
}

std::int64_t latest_standing(Connection& db) {
  std::int64_t found = 0;
  walk_back(db, [&](std::int64_t id, std::int64_t undoes, bool stands) {
    if (stands && undoes == 0) found = id;
    return found != 0;
  });
  return found;
}

std::int64_t latest_undo(Connection& db) {
  std::int64_t found = 0;
  walk_back(db, [&](std::int64_t id, std::int64_t undoes, bool stands) {
    if (!stands) return false;
    if (undoes == 0) return true;  // something else was done since
    if (!is_redo(db, *find_operation(db, id))) found = id;
    return found != 0;
  });
  return found;
}

}  // namespace

Reversal undo(Store& store, std::optional<std::int64_t> operation) {
  Connection& db = store.connection();
  const std::int64_t id = operation ? *operation : latest_standing(db);
  if (id == 0) refuse(say("There is nothing to undo."), say("What was done here: bifc history"));
  auto found = find_operation(db, id);
  if (!found)
    throw Error(ErrorCode::not_found, say("There is no operation {}.", operation_text(id)),
                say("What was done here: bifc history"));
  if (is_undone(db, id))
    refuse(say("Operation {} is undone already.", operation_text(id)),
           say("Do it again: bifc redo"));
  if (found->words.starts_with("person forget"))
    refuse(say("What was forgotten cannot come back."), say("What was done here: bifc history"));
  if (found->words == "begin")
    refuse(say("What was there before history began cannot be undone."),
           say("What was done here: bifc history"));
  if (is_local(*found)) {
    if (found->undoes != 0)
      refuse(say("What came with a merge is gone from here."),
             say("Merge the file again: bifc db merge FILE"));
    undo_merge(store, *found);
    return {std::move(*found), {}, 0};
  }
  return Undoing(store, std::move(*found)).run();
}

Reversal redo(Store& store) {
  Connection& db = store.connection();
  const std::int64_t id = latest_undo(db);
  if (id == 0) refuse(say("There is nothing to redo."), say("What was done here: bifc history"));
  const Operation latest = *find_operation(db, id);
  if (is_local(latest))
    refuse(say("What came with a merge is gone from here."),
           say("Merge the file again: bifc db merge FILE"));
  return Undoing(store, latest).run();
}

}  // namespace bifc
