// The union of both journals, then the state that follows from it for every record it touches.
#include "libbifc/ops/merge.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/exchange/profile_reader.h"
#include "libbifc/ops/forget.h"
#include "libbifc/ops/merge_intake.h"
#include "libbifc/ops/merge_state.h"
#include "libbifc/ops/prefer.h"
#include "libbifc/ops/seals.h"
#include "libbifc/ops/twins.h"
#include "libbifc/record/id.h"
#include "libbifc/record/links.h"

namespace bifc {
namespace {

constexpr std::size_t kMostTold = 200;
constexpr std::int64_t kDaySeconds = 24 * 3600;

std::string column_names(const RecordType& type) {
  std::string names;
  for (const Field& field : type.fields) names.append(names.empty() ? "" : ",").append(field.name);
  return names;
}

class Merging {
 public:
  Merging(Store& store, const MergeOptions& options)
      : store_(store),
        db_(store.connection()),
        options_(options),
        state_(store),
        intake_(db_, options, report_),
        made_(intake_.made()),
        touched_(intake_.touched()) {}

  MergeReport run() {
    if (intake_.is_empty()) return std::move(report_);
    if (options_.before) options_.before();
    // A copy made by hand may have gone on as this desk.
    Journal& journal = store_.journal();
    report_.operation = journal.begin(intake_.highest_there(journal.desk()));
    db_.execute("PRAGMA defer_foreign_keys=1");
    report_.forgotten = join_forgotten(db_);
    join_seals(db_);
    intake_.take(report_.operation);
    take_records();
    take_lists();
    for (const auto& [first, last] : made_) find_duplicates(first, last);
    for (const std::int64_t key : touched_) settle(key);
    settle_removals();
    for (const auto& [first, last] : made_) note_twins(first, last);
    if (!report_.forgotten.keys.empty())
      forget_quietly(store_, report_.forgotten,
                     Date::from_days(options_.now.seconds / kDaySeconds));
    const std::string words = merge_words(report_.desk);
    store_.journal().finish(options_.who, words, 0, Journal::Stays::yes);
    return std::move(report_);
  }

 private:
  void take_records() {
    const RecordType* note = store_.catalog().find("note");
    for (const auto& [first, last] : made_)
      if (letter_of_key(first) == note->letter) announce_owners(*note, first, last);
    for (const auto& [first, last] : made_) {
      const RecordType& type = type_of(first);
      const std::string names = column_names(type), run = run_of(first, last);
      Statement copy(db_,
                     fmt::format("INSERT INTO main.{0}({1})SELECT {1} FROM there.{0} WHERE {2}",
                                 type.name, names, run));
      copy.run();
      Statement count(db_, fmt::format("SELECT count(*),min(id)FROM main.{} WHERE {} AND removed=0",
                                       type.name, run));
      count.step();
      report_.added[&type] += count.integer(0);
      for (std::int64_t key = first; key <= last; key += kKeyStep) touched_.erase(key);
      if (report_.added_keys.size() < kMostTold && count.integer(0) > 0) list_added(type, run);
    }
    store_.index().finish();
    for (const auto& [first, last] : made_)
      store_.index().learn_all(type_of(first), run_of(first, last) + " AND removed=0");
  }

  void list_added(const RecordType& type, const std::string& run) {
    Statement ids(db_, fmt::format("SELECT id FROM main.{} WHERE {} AND removed=0 LIMIT {}",
                                   type.name, run, kMostTold - report_.added_keys.size()));
    while (ids.step()) report_.added_keys.push_back(make_key(type.letter, ids.integer(0)));
  }

  // The documents of what new notes are about change with them.
  void announce_owners(const RecordType& note, std::int64_t first, std::int64_t last) {
    Statement owners(db_, fmt::format("SELECT DISTINCT about FROM there.{} NOT INDEXED WHERE {}",
                                      note.name, run_of(first, last)));
    while (owners.step()) {
      const RecordType& type = type_of(owners.integer(0));
      const std::int64_t id = id_of_key(owners.integer(0));
      if (store_.find(type, id)) store_.index().announce(type, id);
    }
  }

  void take_lists() {
    Statement aliases(db_,
                      "SELECT old,record FROM there.alias WHERE(old,record)NOT IN"
                      "(SELECT old,record FROM main.alias)");
    std::vector<std::pair<std::int64_t, std::int64_t>> all;
    while (aliases.step()) all.emplace_back(aliases.integer(0), aliases.integer(1));
    for (const auto& [old, record] : all)
      if (state_.add_alias(old, record, report_.operation) && old > record) renew(record);
    Statement conflicts(db_,
                        "INSERT INTO main.conflict SELECT record,field,winner,loser,?,looked "
                        "FROM there.conflict WHERE true ON CONFLICT DO UPDATE SET "
                        "looked=max(looked,excluded.looked)");
    conflicts.bind(1, report_.operation).run();
  }

  // Two desks imported the same row: the record with the lower number is kept.
  void find_duplicates(std::int64_t first, std::int64_t last) {
    const RecordType& type = type_of(first);
    Statement pairs(db_, fmt::format("SELECT n.id,o.id FROM main.{0} n JOIN main.{0} o ON "
                                     "o.key=n.key AND o.source IS n.source AND o.id<>n.id "
                                     "WHERE {1} AND n.key IS NOT NULL",
                                     type.name, run_of(first, last, "n.")));
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    while (pairs.step()) found.emplace_back(pairs.integer(0), pairs.integer(1));
    for (const auto& [one, other] : found) {
      if (desk_of(one) == desk_of(other)) continue;  // a publisher's key for two repairs
      if (mark_of(state_.first_kept(type, one)) != mark_of(state_.first_kept(type, other)))
        continue;
      const std::int64_t second = make_key(type.letter, std::max(one, other));
      const std::int64_t kept = make_key(type.letter, std::min(one, other));
      if (!state_.add_alias(second, kept, report_.operation)) continue;
      report_.duplicates.emplace_back(second, kept);
      renew(kept);
    }
  }

  // Several records became one: all that any of them changed counts.
  void renew(std::int64_t kept) {
    const std::int64_t first = state_.canonical(kept);
    for (const std::int64_t member : state_.members(first)) {
      touched_.insert(member);
      if (member != first) led_.insert(member);
    }
  }

  // Gives a record the values that count, and takes down where the two sides differed.
  void settle(std::int64_t touched) {
    const std::int64_t key = state_.canonical(touched);
    if (!settled_.insert(key).second) return;
    const RecordType& type = type_of(key);
    auto row = store_.find(type, id_of_key(key));
    if (!row) return;
    std::vector<Value> after = *row;
    for (const std::string& name : state_.changed_fields(key)) {
      const Field& field = type.fields[type.index(name)];
      if (&field == &type.common(Common::removed)) continue;
      const auto change = state_.latest(key, name);
      if (!change) continue;
      after[type.index_of(field)] = change->now;
      note_conflict(key, field, *change);
    }
    for (const Field& field : type.fields)
      if (is_link(field)) {
        Value& value = after[type.index_of(field)];
        value = state_.led({&type, &field}, value);
      }
    if (is_forgotten(key)) stay_forgotten(type, after);
    adopt(type, key, *row, std::move(after));
    removals_.insert(key);
  }

  bool is_forgotten(std::int64_t key) {
    Statement forgotten(db_, "SELECT 1 FROM main.forgotten WHERE record=?");
    return forgotten.bind(1, key).step();
  }

  // Nobody comes back by what somebody wrote who did not know.
  static void stay_forgotten(const RecordType& type, std::vector<Value>& row) {
    for (std::size_t i = 1; i < row.size(); ++i)
      if (is_forgotten_field(type.fields[i])) row[i] = {};
    row[type.index("identity")] = std::string("counted");
  }

  void adopt(const RecordType& type, std::int64_t key, const std::vector<Value>& before,
             std::vector<Value> after) {
    if (before == after) return;
    tell(type, key, before, after);
    store_.adopt(type, id_of_key(key), std::move(after), Store::Trace::journaled);
  }

  void tell(const RecordType& type, std::int64_t key, const std::vector<Value>& before,
            const std::vector<Value>& after) {
    if (changed_.insert(key).second) ++report_.changed;
    for (std::size_t i = 1; i < after.size(); ++i)
      if (before[i] != after[i] && type.fields[i].name != "changed" &&
          report_.changes.size() < kMostTold)
        report_.changes.push_back(
            {report_.operation, key, std::string(type.fields[i].name), before[i], after[i]});
  }

  // Both sides changed the field, and neither knew of the other.
  void note_conflict(std::int64_t key, const Field& field, const Change& winner) {
    if (field.name == "changed") return;
    Statement rows(db_,
                   "SELECT c.op,c.old,c.new,c.op IN(SELECT id FROM incoming)FROM change c "
                   "JOIN operation o ON o.id=c.op WHERE c.record=? AND c.field=? AND "
                   "c.field<>'' AND o.via IS NOT o.id ORDER BY o.stamp DESC,o.id DESC");
    rows.bind(1, key).bind(2, field.name);
    std::optional<Change> here, there;
    while (rows.step() && !(here && there)) {
      const std::int64_t operation = rows.integer(0);
      const bool incoming = rows.integer(3) != 0;
      const bool unknown_there = !intake_.is_known_there(operation);
      Change change{operation, key, std::string(field.name), own(rows.column(1)),
                    own(rows.column(2))};
      if (change.old == change.now) continue;  // it only went along with another field
      if (incoming && !there)
        there = std::move(change);
      else if (!incoming && unknown_there && !here)
        here = std::move(change);
    }
    if (!here || !there || here->now == there->now) return;
    const bool here_won = winner.operation == here->operation;
    if (!keep_conflict(key, field.name, here_won ? here->operation : there->operation,
                       here_won ? there->operation : here->operation))
      return;
    report_.conflicts.push_back(
        {key, std::string(field.name), std::move(*here), std::move(*there), here_won});
  }

  // Returns false when it is on the list already.
  bool keep_conflict(std::int64_t key, std::string_view field, std::int64_t winner,
                     std::int64_t loser) {
    Statement keep(db_,
                   "INSERT INTO conflict(record,field,winner,loser,via)VALUES(?,?,?,?,?)"
                   "ON CONFLICT DO NOTHING RETURNING 1");
    keep.bind(1, key).bind(2, field).bind(3, winner).bind(4, loser).bind(5, report_.operation);
    return keep.step();
  }

  // What a change or a new reference concerns may have been removed on the other side.
  void settle_removals() {
    for (const auto& [first, last] : made_) add_linked(type_of(first), first, last);
    for (const std::int64_t member : led_) removals_.insert(member);
    Statement set(db_,
                  "SELECT c.record,c.field,c.new FROM main.change c WHERE c.op IN"
                  "(SELECT id FROM incoming)AND typeof(c.new)='integer' AND c.field<>''");
    while (set.step()) {
      const RecordType& type = type_of(set.integer(0));
      const Field& field = type.fields[type.index(set.text(1))];
      if (is_link(field))
        removals_.insert(state_.canonical(LinkField{&type, &field}.key_of(set.integer(2))));
      if (field.name == "same_as")
        for (const std::int64_t key : state_.same_as_chain(set.integer(0))) removals_.insert(key);
    }
    for (const std::int64_t key : removals_) settle_removal(key);
    for (const auto& [kin, runs] : hidden_)
      for (const auto& [first, last] : runs) store_.set_removed_run(first, last, true);
    repoint_links();
  }

  void add_linked(const RecordType& type, std::int64_t first, std::int64_t last) {
    for (const Field& field : type.fields) {
      if (!is_link(field)) continue;
      Statement targets(
          db_, fmt::format("SELECT DISTINCT {0} FROM main.{1} NOT INDEXED WHERE {2} AND {0} IS "
                           "NOT NULL",
                           field.name, type.name, run_of(first, last)));
      while (targets.step()) {
        const std::int64_t target = LinkField{&type, &field}.key_of(targets.integer(0));
        const std::int64_t kept = state_.canonical(target);
        removals_.insert(kept);
        if (kept != target) led_.insert(target);
      }
    }
  }

  void settle_removal(std::int64_t key) {
    const RecordType& type = type_of(key);
    auto row = store_.find(type, id_of_key(key));
    if (!row) return;
    const std::size_t removed = type.index_of(type.common(Common::removed));
    std::vector<Value> after = *row;
    after[removed] = std::int64_t{state_.is_removed(type, key)};
    if (after[removed] == Value(std::int64_t{0})) note_revival(key);
    const bool hides = after != *row && after[removed] == Value(std::int64_t{1});
    if (hides && Store::is_removed_in_runs(type)) return hide(key, *row, after);
    adopt(type, key, *row, std::move(after));
  }

  // Whole runs are hidden in one go.
  void hide(std::int64_t key, const std::vector<Value>& before, const std::vector<Value>& after) {
    tell(type_of(key), key, before, after);
    auto& runs = hidden_[kin_of(key)];
    if (runs.empty() || runs.back().second + kKeyStep != key) runs.emplace_back(key, key);
    runs.back().second = key;
  }

  // Removed on one side, changed or referred to later on the other: it stays, and is told.
  void note_revival(std::int64_t key) {
    const auto removal = state_.latest(key, "removed");
    if (!removal || removal->now != Value(std::int64_t{1})) return;
    const bool there_too = intake_.is_known_there(removal->operation);
    if (there_too && intake_.was_known_here(removal->operation)) return;
    if (!keep_conflict(key, "removed", removal->operation, removal->operation)) return;
    report_.conflicts.push_back({key, "removed", *removal, *removal, !there_too});
  }

  void note_twins(std::int64_t first, std::int64_t last) {
    for (const Twins& twins : twins_of_run(db_, type_of(first), run_of(first, last, "n.")))
      if (keep_conflict(twins.second, twins.field, maker_of(db_, twins.first),
                        maker_of(db_, twins.second)))
        report_.twins.push_back(twins);
  }

  // Links to second records lead to the first.
  void repoint_links() {
    if (led_.empty()) return;
    db_.execute(
        "CREATE TEMP TABLE IF NOT EXISTS led(record INTEGER PRIMARY KEY);"
        "DELETE FROM led");
    Statement add(db_, "INSERT INTO led VALUES(?)");
    for (const std::int64_t key : led_) add.bind(1, key).run();
    std::set<std::int64_t> holders;
    for (const RecordType* type : store_.catalog().types())
      for (const Field& field : type->fields) {
        if (!is_link(field)) continue;
        const std::string seconds = field.kind == Kind::any_link
                                        ? "record FROM led"
                                        : fmt::format("record>>4 FROM led WHERE record&15={}",
                                                      letter_code(field.id_letter));
        if (!Statement(db_, "SELECT " + seconds).step()) continue;
        Statement rows(db_, fmt::format("SELECT id FROM main.{} WHERE {} IN(SELECT {})", type->name,
                                        field.name, seconds));
        while (rows.step()) holders.insert(make_key(type->letter, rows.integer(0)));
      }
    for (const std::int64_t key : holders) {
      const RecordType& type = type_of(key);
      auto row = *store_.find(type, id_of_key(key));
      std::vector<Value> after = row;
      for (const Field& field : type.fields)
        if (is_link(field)) {
          Value& value = after[type.index_of(field)];
          value = state_.led({&type, &field}, value);
        }
      adopt(type, key, row, std::move(after));
    }
  }

  static std::string run_of(std::int64_t first, std::int64_t last, std::string_view alias = {}) {
    return fmt::format("{0}id BETWEEN {1} AND {2} AND {0}id&{3}={4}", alias, id_of_key(first),
                       id_of_key(last), (std::int64_t{1} << kDeskBits) - 1,
                       desk_of(id_of_key(first)));
  }

  const RecordType& type_of(std::int64_t key) const {
    return *store_.catalog().find(letter_of_key(key));
  }

  Store& store_;
  Connection& db_;
  const MergeOptions& options_;
  MergedState state_;
  MergeReport report_;
  Intake intake_;
  const std::vector<std::pair<std::int64_t, std::int64_t>>& made_;
  std::set<std::int64_t>& touched_;  // records that were there, and changed there
  std::set<std::int64_t> led_;       // second records of one thing
  std::set<std::int64_t> settled_;
  std::set<std::int64_t> changed_;
  std::map<std::int64_t, std::vector<std::pair<std::int64_t, std::int64_t>>> hidden_;  // by kin
  std::set<std::int64_t> removals_;  // records whose removal is to be looked at again
};

}  // namespace

MergeReport merge(Store& store, const MergeOptions& options) {
  MergeReport report = Merging(store, options).run();
  if (options.prefer != MergeOptions::Prefer::newest) prefer_one_side(store, options, report);
  return report;
}

}  // namespace bifc
