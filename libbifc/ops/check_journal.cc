// The journal against the records: who made each, and whether the last change is what it says now.
#include <algorithm>
#include <map>
#include <set>

#include "libbifc/model/record_types.h"
#include "libbifc/ops/check_parts.h"
#include "libbifc/record/desk_letters.h"
#include "libbifc/record/operation.h"

namespace bifc {
namespace {

struct Run {
  std::int64_t first;
  std::int64_t last;
  bool has_holes;  // it stands for records from before the journal
};

// Runs of records by what their keys have in common, lowest first.
using Runs = std::map<std::int64_t, std::vector<Run>>;

Runs read_runs(Connection& db) {
  Runs runs;
  Statement rows(db,
                 "SELECT c.record,c.new,o.words IS 'begin' FROM change c "
                 "LEFT JOIN operation o ON o.id=c.op WHERE c.field='' ORDER BY c.record");
  while (rows.step()) {
    const Run run{rows.integer(0), rows.integer(1), rows.integer(2) != 0};
    runs[kin_of(run.first)].push_back(run);
  }
  return runs;
}

bool is_in(const Runs& runs, std::int64_t key) {
  const auto kin = runs.find(kin_of(key));
  if (kin == runs.end()) return false;
  // Runs of before the journal may have others inside, so the nearest is not the only candidate.
  auto after = std::upper_bound(kin->second.begin(), kin->second.end(), key,
                                [](std::int64_t k, const Run& run) { return k < run.first; });
  while (after != kin->second.begin())
    if ((--after)->last >= key) return true;
  return false;
}

Statement ids_of(Connection& db, const RecordType& type) {
  return {db, fmt::format("SELECT id FROM {} ORDER BY id", type.name)};
}

// A run says how many records there are; those that are not were lost, or made twice.
void check_runs(Connection& db, const Runs& runs, std::vector<Finding>& findings) {
  std::map<std::int64_t, std::vector<std::int64_t>> keys;
  for (const RecordType* type : catalog().types()) {
    Statement ids = ids_of(db, *type);
    while (ids.step()) {
      const std::int64_t key = make_key(type->letter, ids.integer(0));
      keys[kin_of(key)].push_back(key);
    }
  }
  Found lost, doubled;
  for (const auto& [kin, all] : runs) {
    const std::vector<std::int64_t>& there = keys[kin];
    std::int64_t end = 0;
    for (const Run& run : all) {
      if (run.has_holes) continue;
      if (run.first <= end) doubled.add_key(run.first);
      end = std::max(end, run.last);
      for (std::int64_t key = run.first; key <= run.last; key += kKeyStep)
        if (!std::binary_search(there.begin(), there.end(), key)) lost.add_key(key);
    }
  }
  lost.report(findings, {Finding::Level::damaged, "record_lost",
                         N_("The journal says that they were made, and they are not there")});
  doubled.report(findings, {Finding::Level::damaged, "record_made_twice",
                            N_("The journal says twice that they were made")});
}

// Steps through the newest changes of each field of each record: the newest of all, and the newest
// that is not a merge's own, which tells what came without counting as a change.
template <class See>
void each_newest_change(Connection& db, See see) {
  Statement rows(db,
                 "SELECT c.record,c.field,c.new,o.via IS o.id FROM change c "
                 "JOIN operation o ON o.id=c.op WHERE c.field<>''"
                 "ORDER BY c.record,c.field,o.stamp DESC,o.id DESC");
  std::int64_t record = 0;
  std::string field;
  std::vector<Value> newest;
  bool complete = false;
  while (rows.step()) {
    if (rows.integer(0) != record || rows.text(1) != field) {
      if (!newest.empty()) see(record, field, newest);
      newest.clear();
      complete = false;
      record = rows.integer(0);
      field = rows.text(1);
    }
    const bool is_merge = rows.integer(3) != 0;
    if (newest.empty() || (!complete && !is_merge)) newest.push_back(own(rows.column(2)));
    complete |= !is_merge;
  }
  if (!newest.empty()) see(record, field, newest);
}

class CurrentValues {
 public:
  explicit CurrentValues(Connection& db) : db_(db) {}

  // Reads a record; returns whether it is there.
  bool read(const RecordType& type, std::int64_t key) {
    if (key == key_) return is_there_;
    key_ = key;
    const auto [known, is_new] = readers_.try_emplace(&type, db_, select(type));
    reader_ = &known->second;
    reader_->reset();
    reader_->bind(1, id_of_key(key));
    return is_there_ = reader_->step();
  }
  Cell value(std::size_t field) const { return reader_->column(static_cast<int>(field)); }

 private:
  static std::string select(const RecordType& type) {
    std::string names;
    for (const Field& field : type.fields)
      names.append(names.empty() ? "" : ",").append(field.name);
    return fmt::format("SELECT {} FROM {} WHERE id=?", names, type.name);
  }
  Connection& db_;
  std::map<const RecordType*, Statement> readers_;
  Statement* reader_ = nullptr;
  std::int64_t key_ = 0;
  bool is_there_ = false;
};

std::set<std::int64_t> keys_of_twins(Connection& db) {
  std::set<std::int64_t> keys;
  Statement rows(db, "SELECT old,record FROM alias");
  while (rows.step()) keys.insert({rows.integer(0), rows.integer(1)});
  return keys;
}

// Whether a record was removed, and what two records that became one hold, is settled by rules of
// its own when copies are merged.
void check_newest(Connection& db, std::vector<Finding>& findings) {
  Found differing, unknown;
  CurrentValues current(db);
  const std::set<std::int64_t> twins = keys_of_twins(db);
  each_newest_change(
      db, [&](std::int64_t key, std::string_view name, const std::vector<Value>& newest) {
        const RecordType* type = catalog().find(letter_of_key(key));
        const Field* field = nullptr;
        if (type != nullptr)
          for (const Field& one : type->fields)
            if (one.name == name) field = &one;
        if (field == nullptr || !current.read(*type, key)) return unknown.add_key(key);
        if (field == &type->common(Common::removed) || twins.contains(key)) return;
        const Value value = own(current.value(type->index_of(*field)));
        if (std::find(newest.begin(), newest.end(), value) == newest.end())
          differing.add(fmt::format("{}.{}", id_text(type->letter, id_of_key(key)), name));
      });
  differing.report(findings, {Finding::Level::damaged, "journal_value",
                              N_("The last change of the journal is not what the record says")});
  unknown.report(findings, {Finding::Level::damaged, "journal_record",
                            N_("The journal changes a record or field that is not there")});
}

// Only one's own operations are all here: merges stay where they were made.
void check_operations(Connection& db, Instant now, std::vector<Finding>& findings) {
  const auto report = [&](Statement& rows, const Finding& finding) {
    Found found;
    while (rows.step()) found.add(operation_text(rows.integer(0)));
    found.report(findings, finding);
  };
  const std::int64_t desk = read_desk(desk_letters(db)).value_or(0);
  Statement gaps(db,
                 "SELECT id FROM(SELECT id,lag(id,1,?1)OVER(ORDER BY id)AS before FROM operation "
                 "WHERE id>?1 AND id<?2)WHERE id<>before+1");
  gaps.bind(1, make_operation(desk, 0)).bind(2, make_operation(desk + 1, 0));
  report(gaps,
         {Finding::Level::damaged, "operation_gap", N_("Operations before these are missing")});
  Statement falling(db,
                    "SELECT id FROM(SELECT id,stamp,lag(stamp)OVER(PARTITION BY id>>41 ORDER BY id)"
                    "AS before FROM operation)WHERE stamp<=before");
  report(falling, {Finding::Level::damaged, "operation_order",
                   N_("Operations are dated before those that came before them")});
  Statement orphans(db, "SELECT DISTINCT op FROM change WHERE op NOT IN(SELECT id FROM operation)");
  report(orphans,
         {Finding::Level::damaged, "operation_missing", N_("Changes belong to no operation")});
  Statement ahead(db, "SELECT id FROM operation WHERE stamp>?");
  ahead.bind(1, (now.seconds + 86'400) * 1000);
  report(ahead, {Finding::Level::doubt, "operation_ahead",
                 N_("Operations are dated after tomorrow: a clock was wrong")});
}

}  // namespace

std::vector<std::int64_t> keys_without_maker(Connection& db) {
  const Runs runs = read_runs(db);
  std::vector<std::int64_t> keys;
  for (const RecordType* type : catalog().types()) {
    Statement ids = ids_of(db, *type);
    while (ids.step())
      if (const std::int64_t key = make_key(type->letter, ids.integer(0)); !is_in(runs, key))
        keys.push_back(key);
  }
  return keys;
}

void check_journal(Connection& db, Instant now, std::vector<Finding>& findings) {
  check_operations(db, now, findings);
  check_runs(db, read_runs(db), findings);
  Found unmade;
  for (const std::int64_t key : keys_without_maker(db)) unmade.add_key(key);
  unmade.report(findings, {.level = Finding::Level::damaged,
                           .check = "record_unmade",
                           .what = N_("The journal does not say that they were made"),
                           .can_repair = true});
  check_newest(db, findings);
}

}  // namespace bifc
