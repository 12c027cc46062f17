// One row for a changed field; runs of new records are joined, so that imports cost nothing.
#include "libbifc/record/journal.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::size_t kMostTouched = 8;

}  // namespace

std::string operation_text(std::int64_t id) {
  return fmt::format("{}{}", number_of_operation(id), desk_text(desk_of_operation(id)));
}

std::optional<std::int64_t> read_operation(std::string_view text) {
  const auto typed = read_id(text);
  if (!typed || typed->letter != 0) return std::nullopt;
  return make_operation(desk_of(typed->id), number_of(typed->id));
}

std::int64_t Journal::desk() {
  if (!desk_) {
    Statement letters(db_, "SELECT value FROM meta WHERE name='desk'");
    desk_ = letters.step() ? read_desk(letters.text(0)).value_or(0) : 0;
  }
  return *desk_;
}

std::int64_t Journal::next_stamp() {
  Statement latest(db_, "SELECT max(stamp)FROM operation");
  latest.step();
  return std::max(now_.seconds * 1000 + now_.milliseconds, latest.integer(0) + 1);
}

std::int64_t Journal::begin(std::int64_t after) {
  if (operation_ != 0) return operation_;
  Statement highest(db_, "SELECT max(id)FROM operation WHERE id BETWEEN ? AND ?");
  highest.bind(1, make_operation(desk(), 0)).bind(2, make_operation(desk() + 1, 0) - 1).step();
  return operation_ = std::max({highest.integer(0), make_operation(desk(), 0), after}) + 1;
}

void Journal::made(std::int64_t key) {
  touch(key);
  const auto [known, is_new] = runs_.try_emplace(kin_of(key), Run{key, key});
  if (is_new) return;
  Run& run = known->second;
  if (key != run.last + kKeyStep) {
    write_run(run);
    run.first = key;
  }
  run.last = key;
}

void Journal::changed(const RecordType& type, std::int64_t id, Row before, Row after) {
  const std::int64_t key = make_key(type.letter, id);
  touch(key);
  for (std::size_t i = 1; i < before.size(); ++i) {
    bool differs = before[i] != after[i];
    for (const std::string_view other : type.bound_to(type.fields[i].name))
      differs |= before[type.index(other)] != after[type.index(other)];
    if (differs) write(key, type.fields[i].name, before[i], after[i]);
  }
}

void Journal::removed_all(const RecordType& type, const std::string& condition, bool removed,
                          std::int64_t count) {
  begin();
  touched_count_ += count;
  Statement insert(db_, fmt::format("INSERT INTO change SELECT ?,id*16+{},'removed',?,? FROM {} "
                                    "WHERE {} ON CONFLICT DO UPDATE SET new=excluded.new",
                                    letter_code(type.letter), type.name, condition));
  const Cell cells[] = {operation_, std::int64_t{!removed}, std::int64_t{removed}};
  insert.bind_all(cells).run();
}

std::int64_t Journal::finish(std::string_view who, std::string_view words, std::int64_t undoes,
                             Stays stays) {
  const std::int64_t id = operation_;
  if (id == 0) return 0;
  for (const auto& [kin, run] : runs_) write_run(run);
  Statement insert(db_,
                   "INSERT INTO operation(id,stamp,who,words,undoes,via,mark)"
                   "VALUES(?,?,?,?,?,?,random())");
  insert.bind(1, id).bind(2, next_stamp()).bind(4, words);
  if (!who.empty()) insert.bind(3, who);
  if (undoes != 0) insert.bind(5, undoes);
  if (stays == Stays::yes) insert.bind(6, id);
  insert.run();
  operation_ = 0;
  runs_.clear();
  touched_.clear();
  touched_count_ = last_touched_ = 0;
  return id;
}

void Journal::touch(std::int64_t key) {
  begin();
  if (touched_.size() < kMostTouched &&
      std::find(touched_.begin(), touched_.end(), key) == touched_.end())
    touched_.push_back(key);
  if (key != last_touched_) ++touched_count_;
  last_touched_ = key;
}

// A record may be changed twice in one operation: what it was before the first counts.
void Journal::write(std::int64_t key, std::string_view field, const Cell& old, const Cell& now) {
  if (!insert_)
    insert_.emplace(db_,
                    "INSERT INTO change(op,record,field,old,new)VALUES(?,?,?,?,?)"
                    "ON CONFLICT DO UPDATE SET new=excluded.new");
  const Cell cells[] = {operation_, key, field, old, now};
  insert_->bind_all(cells).run();
}

void Journal::write_run(const Run& run) { write(run.first, "", {}, run.last); }

std::int64_t maker_of(Connection& db, std::int64_t key) {
  Statement run(db,
                "SELECT op,new FROM change WHERE record&67108863=? AND record<=? AND field=''"
                "ORDER BY record DESC LIMIT 1");
  run.bind(1, kin_of(key)).bind(2, key);
  return run.step() && run.integer(1) >= key ? run.integer(0) : 0;
}

std::optional<Operation> find_operation(Connection& db, std::int64_t id) {
  Statement row(db, "SELECT stamp,who,words,undoes,via FROM operation WHERE id=?");
  if (!row.bind(1, id).step()) return std::nullopt;
  return Operation{id,
                   Instant{row.integer(0) / 1000},
                   std::string(row.text(1)),
                   std::string(row.text(2)),
                   row.integer(3),
                   row.integer(4)};
}

bool is_undone(Connection& db, std::int64_t operation) {
  std::vector<std::int64_t> undoing;
  Statement rows(db, "SELECT id FROM operation WHERE undoes=?");
  rows.bind(1, operation);
  while (rows.step()) undoing.push_back(rows.integer(0));
  return std::any_of(undoing.begin(), undoing.end(),
                     [&](std::int64_t one) { return !is_undone(db, one); });
}

std::int64_t last_operation_on(Connection& db, std::int64_t key) {
  Statement latest(db,
                   "SELECT o.id FROM change c JOIN operation o ON o.id=c.op "
                   "WHERE c.record=? AND c.field<>'' AND o.via IS NOT o.id "
                   "ORDER BY o.stamp DESC,o.id DESC LIMIT 1");
  latest.bind(1, key);
  return latest.step() ? latest.integer(0) : maker_of(db, key);
}

}  // namespace bifc
