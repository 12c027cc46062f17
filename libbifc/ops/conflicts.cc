// A conflict names two operations; their values stand in the journal.
#include "libbifc/ops/conflicts.h"

#include <algorithm>

#include "libbifc/record/id.h"

namespace bifc {
namespace {

bool is_wanted(const std::vector<std::int64_t>& keys, std::int64_t key) {
  return keys.empty() || std::find(keys.begin(), keys.end(), key) != keys.end();
}

// What an operation made of a field; of records that it made, what they are today.
Value value_of(Store& store, std::int64_t key, const std::string& field, std::int64_t operation) {
  Statement change(store.connection(),
                   "SELECT new FROM change WHERE op=? AND record=? AND field=?");
  change.bind(1, operation).bind(2, key).bind(3, std::string_view(field));
  if (change.step()) return own(change.column(0));
  const RecordType& type = *store.catalog().find(letter_of_key(key));
  const auto row = store.find(type, id_of_key(key));
  return row ? (*row)[type.index(field)] : Value();
}

}  // namespace

std::vector<Conflict> open_conflicts(Store& store, const std::vector<std::int64_t>& keys) {
  Connection& db = store.connection();
  Statement rows(db, "SELECT record,field,winner,loser FROM conflict WHERE looked=0");
  std::vector<Conflict> conflicts;
  while (rows.step()) {
    const std::int64_t key = rows.integer(0);
    const auto winner = find_operation(db, rows.integer(2));
    const auto loser = find_operation(db, rows.integer(3));
    if (!is_wanted(keys, key) || !winner || !loser) continue;
    Conflict one{key, std::string(rows.text(1)), *winner, *loser, {}, {}};
    one.kept = value_of(store, key, one.field, winner->id);
    one.other = value_of(store, key, one.field, loser->id);
    conflicts.push_back(std::move(one));
  }
  return conflicts;
}

std::int64_t settle_conflicts(Connection& db, const std::vector<std::int64_t>& keys) {
  Statement open(db, "SELECT record,field,winner,loser FROM conflict WHERE looked=0");
  Statement settle(db, "UPDATE conflict SET looked=1 WHERE record=? AND looked=0");
  std::int64_t count = 0;
  std::vector<std::int64_t> found;
  while (open.step()) {
    if (!is_wanted(keys, open.integer(0))) continue;
    ++count;
    found.push_back(open.integer(0));
  }
  open.reset();
  for (const std::int64_t key : found) settle.bind(1, key).run();
  return count;
}

}  // namespace bifc
