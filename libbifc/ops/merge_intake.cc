// Two histories are compared by the highest operation of each desk, which takes no longer for a
// large file than for a small one.
#include "libbifc/ops/merge_intake.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/record/journal.h"
#include "libbifc/record/operation.h"

namespace bifc {
namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;
std::string meta_there(Connection& db, std::string_view name) {
  Statement value(db, "SELECT value FROM there.meta WHERE name=?");
  return value.bind(1, name).step() ? std::string(value.text(0)) : std::string();
}

}  // namespace

std::string merge_words(std::string_view desk) {
  return fmt::format("db merge {}", desk.empty() ? "first" : desk);
}

Intake::Intake(Connection& db, const MergeOptions& options, MergeReport& report)
    : db_(db), options_(options), report_(report) {
  compare_desks();
  require_clock();
  list_incoming();
}

bool Intake::is_known_there(std::int64_t operation) {
  return operation <= known_[desk_of_operation(operation)].there;
}

bool Intake::was_known_here(std::int64_t operation) {
  return operation <= known_[desk_of_operation(operation)].here;
}

// How far each side knows each desk, and whether both have gone on as the same one.
void Intake::compare_desks() {
  for (const char* side : {"main", "there"}) {
    const bool here = *side == 'm';
    for (std::int64_t desk = 0, next = 0;; desk = next + 1) {
      Statement first(db_, fmt::format("SELECT id FROM {}.operation WHERE id>=? ORDER BY id "
                                       "LIMIT 1",
                                       side));
      if (!first.bind(1, make_operation(desk, 0)).step()) break;
      next = desk_of_operation(first.integer(0));
      Statement last(db_, fmt::format("SELECT max(id)FROM {}.operation WHERE id<?", side));
      last.bind(1, make_operation(next + 1, 0)).step();
      (here ? known_[next].here : known_[next].there) = last.integer(0);
    }
  }
  for (const auto& [desk, known] : known_) require_one_history(desk, known);
  report_.desk = meta_there(db_, "desk");
  const auto desks_here = std::count_if(known_.begin(), known_.end(),
                                        [](const auto& known) { return known.second.here != 0; });
  if (desks_here < 2) return;  // nothing was ever merged: no need to look through all operations
  Statement before(db_,
                   "SELECT stamp FROM operation WHERE words=? AND via=id ORDER BY stamp "
                   "DESC LIMIT 1");
  const std::string words = merge_words(report_.desk);
  if (before.bind(1, std::string_view(words)).step())
    report_.last = Instant{before.integer(0) / 1000};
}

void Intake::require_one_history(std::int64_t desk, const Known& known) {
  if (known.here == 0 || known.there == 0) return;
  Statement both(db_,
                 "SELECT h.mark,t.mark,h.via FROM main.operation h JOIN there.operation t "
                 "ON h.id=t.id WHERE h.id BETWEEN ? AND ? ORDER BY h.id DESC LIMIT 1");
  both.bind(1, make_operation(desk, 0)).bind(2, std::min(known.here, known.there));
  if (!both.step() || both.integer(0) == both.integer(1)) return;
  const std::string letters = desk_text(desk);
  const std::int64_t via = both.integer(2);
  // What another copy of that desk wrote came in by a merge, which can be taken back.
  const std::string hint =
      via != 0 && find_operation(db_, via)
          ? say("Nothing was changed. This file took in another copy of that desk; take that back "
                "first: bifc undo {}",
                operation_text(via))
          : say("Nothing was changed. Make the copy a desk of its own: "
                "bifc db desk --new ORIGINAL --db COPY");
  throw Error(ErrorCode::refused,
              letters.empty()
                  ? say("Both files have gone on as the first desk: one is a copy made by hand.")
                  : say("Both files have gone on as desk {}: one is a copy made by hand.", letters),
              hint);
}

void Intake::require_clock() {
  Statement latest(db_, "SELECT max(stamp)/1000 FROM there.operation");
  latest.step();
  const std::int64_t ahead = latest.integer(0) - options_.now.seconds;
  if (ahead > kHour) report_.clock_ahead = ahead;
  if (ahead > kDay && !options_.trust_clock)
    throw Error(
        ErrorCode::refused,
        say("The clock of the other desk is {} days ahead of this one.", (ahead + kDay - 1) / kDay),
        say("Nothing was changed. Set the clocks right; if it is this one that is wrong, "
            "or what it wrote is to come in all the same: --trust-clock"));
}

// Merges tell of one file only and stay there.
void Intake::list_incoming() {
  db_.execute(
      "CREATE TEMP TABLE IF NOT EXISTS incoming(id INTEGER PRIMARY KEY);"
      "DELETE FROM incoming");
  Statement list(db_,
                 "INSERT INTO incoming SELECT id FROM there.operation "
                 "WHERE id>? AND id<=? AND via IS NOT id");
  for (const auto& [desk, known] : known_)
    if (known.there > known.here)
      list.bind(1, std::max(known.here, make_operation(desk, 0))).bind(2, known.there).run();
  Statement count(db_, "SELECT count(*)FROM incoming");
  count.step();
  report_.operations = count.integer(0);
}

bool Intake::is_empty() {
  if (report_.operations > 0) return false;
  return !Statement(
              db_,
              "SELECT 1 FROM there.forgotten WHERE record NOT IN(SELECT record FROM "
              "main.forgotten)UNION ALL SELECT 1 FROM there.alias WHERE(old,record)NOT IN"
              "(SELECT old,record FROM main.alias)UNION ALL SELECT 1 FROM there.conflict t "
              "LEFT JOIN main.conflict m USING(record,field,winner,loser)"
              "WHERE m.looked IS NULL OR m.looked<t.looked UNION ALL SELECT 1 FROM there.seal "
              "WHERE sha256 NOT IN(SELECT sha256 FROM main.seal)LIMIT 1")
              .step();
}

// What is known of others is told by the numbers of their operations, so they come as they are.
void Intake::take(std::int64_t merge) {
  Statement(db_,
            "INSERT INTO main.operation SELECT id,stamp,who,words,undoes,"
            "?,mark FROM there.operation WHERE id IN(SELECT id FROM incoming)")
      .bind(1, merge)
      .run();
  db_.execute(
      "INSERT INTO main.change SELECT op,record,field,old,new FROM there.change "
      "WHERE op IN(SELECT id FROM incoming)");
  Statement runs(db_,
                 "SELECT record,new FROM there.change WHERE op IN(SELECT id FROM incoming)"
                 "AND field=''");
  while (runs.step()) add_run(runs.integer(0), runs.integer(1));
  Statement fields(db_,
                   "SELECT DISTINCT record FROM there.change WHERE op IN"
                   "(SELECT id FROM incoming)AND field<>''");
  while (fields.step()) touched_.insert(fields.integer(0));
}

// Records made one by one are taken in one go.
void Intake::add_run(std::int64_t first, std::int64_t last) {
  const auto [known, is_new] = latest_run_.try_emplace(kin_of(first), made_.size());
  if (!is_new && made_[known->second].second + kKeyStep == first) {
    made_[known->second].second = last;
    return;
  }
  known->second = made_.size();
  made_.emplace_back(first, last);
}

}  // namespace bifc
