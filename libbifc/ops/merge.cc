// The union of both journals, then the state that follows from it for every record it touches.
#include "libbifc/ops/merge.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/exchange/profile_reader.h"
#include "libbifc/ops/merge_state.h"
#include "libbifc/record/id.h"
#include "libbifc/record/links.h"

namespace bifc {
namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::size_t kMostTold = 200;

struct Known {
  std::int64_t here = 0;  // the highest operation of a desk
  std::int64_t there = 0;
};

std::string column_names(const RecordType& type) {
  std::string names;
  for (const Field& field : type.fields) names.append(names.empty() ? "" : ",").append(field.name);
  return names;
}

// What an import kept of its row when it made the record.
std::string first_kept(Connection& db, const RecordType& type, std::int64_t id) {
  Statement kept(db, fmt::format("SELECT coalesce((SELECT c.old FROM change c JOIN operation o ON "
                                 "o.id=c.op WHERE c.record=? AND c.field='kept' AND c.field<>'' "
                                 "ORDER BY o.stamp,o.id LIMIT 1),(SELECT kept FROM {} WHERE id=?))",
                                 type.name));
  kept.bind(1, make_key(type.letter, id)).bind(2, id).step();
  return std::string(kept.text(0));
}

class Merging {
 public:
  Merging(Store& store, const MergeOptions& options)
      : store_(store), db_(store.connection()), options_(options), state_(store) {}

  MergeReport run() {
    compare_desks();
    require_clock();
    list_incoming();
    if (!anything_new()) return std::move(report_);
    report_.operation = store_.journal().begin();
    db_.execute("PRAGMA defer_foreign_keys=1");
    take_operations();
    take_records();
    take_lists();
    for (const auto& [first, last] : made_) find_duplicates(first, last);
    for (const std::int64_t key : touched_) settle(key);
    settle_removals();
    for (const auto& [first, last] : made_) find_twins(first, last);
    const std::string words = fmt::format("db merge {}", report_.desk);
    store_.journal().finish(options_.who, words, 0, Journal::Stays::yes);
    return std::move(report_);
  }

 private:
  // How far each side knows each desk, and whether both have gone on as the same one.
  void compare_desks() {
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
    report_.desk = meta_there("desk");
    Statement before(db_,
                     "SELECT stamp FROM operation WHERE words=? AND via=id ORDER BY stamp "
                     "DESC LIMIT 1");
    const std::string words = fmt::format("db merge {}", report_.desk);
    if (before.bind(1, std::string_view(words)).step())
      report_.last = Instant{before.integer(0) / 1000};
  }

  std::string meta_there(std::string_view name) {
    Statement value(db_, "SELECT value FROM there.meta WHERE name=?");
    return value.bind(1, name).step() ? std::string(value.text(0)) : std::string();
  }

  void require_one_history(std::int64_t desk, const Known& known) {
    if (known.here == 0 || known.there == 0) return;
    Statement both(db_,
                   "SELECT h.mark,t.mark FROM main.operation h JOIN there.operation t "
                   "ON h.id=t.id WHERE h.id BETWEEN ? AND ? ORDER BY h.id DESC LIMIT 1");
    both.bind(1, make_operation(desk, 0)).bind(2, std::min(known.here, known.there));
    if (!both.step() || both.integer(0) == both.integer(1)) return;
    const std::string letters = desk_text(desk);
    throw Error(
        ErrorCode::refused,
        letters.empty()
            ? say("Both files have gone on as the first desk: one is a copy made by hand.")
            : say("Both files have gone on as desk {}: one is a copy made by hand.", letters),
        say("Nothing was changed. Make the copy a desk of its own: "
            "bifc db desk --new ORIGINAL --db COPY"));
  }

  void require_clock() {
    Statement latest(db_, "SELECT max(stamp)/1000 FROM there.operation");
    latest.step();
    const std::int64_t ahead = latest.integer(0) - options_.now.seconds;
    if (ahead > kHour) report_.clock_ahead = ahead;
    if (ahead > kDay && !options_.trust_clock)
      throw Error(ErrorCode::refused,
                  say("The clock of the other desk is {} days ahead of this one.",
                      (ahead + kDay - 1) / kDay),
                  say("Nothing was changed. Set the clocks right; if it is this one that is wrong, "
                      "or what it wrote is to come in all the same: --trust-clock"));
  }

  // Merges tell of one file only and stay there.
  void list_incoming() {
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

  bool anything_new() {
    if (report_.operations > 0) return true;
    return Statement(db_,
                     "SELECT 1 FROM there.forgotten WHERE record NOT IN(SELECT record FROM "
                     "main.forgotten)UNION ALL SELECT 1 FROM there.alias WHERE(old,record)NOT IN"
                     "(SELECT old,record FROM main.alias)UNION ALL SELECT 1 FROM there.conflict t "
                     "LEFT JOIN main.conflict m USING(record,field,winner,loser)"
                     "WHERE m.looked IS NULL OR m.looked<t.looked LIMIT 1")
        .step();
  }

  // What is known of others is told by the numbers of their operations, so they come as they are.
  void take_operations() {
    Statement(db_,
              "INSERT INTO main.operation SELECT id,stamp,who,words,undoes,"
              "?,mark FROM there.operation WHERE id IN(SELECT id FROM incoming)")
        .bind(1, report_.operation)
        .run();
    db_.execute(
        "INSERT INTO main.change SELECT op,record,field,old,new FROM there.change "
        "WHERE op IN(SELECT id FROM incoming)");
    Statement runs(db_,
                   "SELECT record,new FROM there.change WHERE op IN(SELECT id FROM incoming)"
                   "AND field=''");
    while (runs.step()) made_.emplace_back(runs.integer(0), runs.integer(1));
    Statement fields(db_,
                     "SELECT DISTINCT record FROM there.change WHERE op IN"
                     "(SELECT id FROM incoming)AND field<>''");
    while (fields.step()) touched_.insert(fields.integer(0));
  }

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
      if (type_of(first).is_noun)
        store_.index().learn_all(type_of(first), run_of(first, last) + " AND removed=0");
  }

  void list_added(const RecordType& type, const std::string& run) {
    Statement ids(db_, fmt::format("SELECT id FROM main.{} WHERE {} AND removed=0 LIMIT {}",
                                   type.name, run, kMostTold - report_.added_keys.size()));
    while (ids.step()) report_.added_keys.push_back(make_key(type.letter, ids.integer(0)));
  }

  // The documents of what new notes are about change with them.
  void announce_owners(const RecordType& note, std::int64_t first, std::int64_t last) {
    Statement owners(db_, fmt::format("SELECT DISTINCT about FROM there.{} WHERE {}", note.name,
                                      run_of(first, last)));
    while (owners.step())
      store_.index().announce(type_of(owners.integer(0)), id_of_key(owners.integer(0)));
  }

  void take_lists() {
    Statement people(db_,
                     "SELECT record FROM there.forgotten WHERE record NOT IN"
                     "(SELECT record FROM main.forgotten)");
    while (people.step()) report_.forgotten.push_back(people.integer(0));
    Statement aliases(db_, "SELECT old,record FROM there.alias");
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
                                     "WHERE n.{1} AND n.key IS NOT NULL",
                                     type.name, run_of(first, last, "n.")));
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    while (pairs.step()) found.emplace_back(pairs.integer(0), pairs.integer(1));
    for (const auto& [one, other] : found) {
      if (desk_of(one) == desk_of(other)) continue;  // a publisher's key for two repairs
      if (mark_of(first_kept(db_, type, one)) != mark_of(first_kept(db_, type, other))) continue;
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
    for (std::size_t i = 1; i < after.size(); ++i) {
      const Field& field = type.fields[i];
      if (&field == &type.common(Common::removed)) continue;
      const auto change = state_.latest(key, field.name);
      if (change) after[i] = change->now;
      if (is_link(field)) after[i] = state_.led({&type, &field}, after[i]);
      if (change) note_conflict(key, field, *change);
    }
    adopt(type, key, *row, std::move(after));
    removals_.insert(key);
  }

  void adopt(const RecordType& type, std::int64_t key, const std::vector<Value>& before,
             std::vector<Value> after) {
    if (before == after) return;
    if (changed_.insert(key).second) ++report_.changed;
    for (std::size_t i = 1; i < after.size(); ++i)
      if (before[i] != after[i] && type.fields[i].name != "changed" &&
          report_.changes.size() < kMostTold)
        report_.changes.push_back(
            {report_.operation, key, std::string(type.fields[i].name), before[i], after[i]});
    store_.adopt(type, id_of_key(key), std::move(after), Store::Trace::journaled);
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
      const bool unknown_there = operation > known_[desk_of_operation(operation)].there;
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
    keep_conflict(key, field.name, here_won ? here->operation : there->operation,
                  here_won ? there->operation : here->operation);
    report_.conflicts.push_back(
        {key, std::string(field.name), std::move(*here), std::move(*there), here_won});
  }

  void keep_conflict(std::int64_t key, std::string_view field, std::int64_t winner,
                     std::int64_t loser) {
    Statement keep(db_,
                   "INSERT INTO conflict(record,field,winner,loser,via)VALUES(?,?,?,?,?)"
                   "ON CONFLICT DO NOTHING");
    keep.bind(1, key).bind(2, field).bind(3, winner).bind(4, loser).bind(5, report_.operation);
    keep.run();
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
    }
    for (const std::int64_t key : removals_) settle_removal(key);
    repoint_links();
  }

  void add_linked(const RecordType& type, std::int64_t first, std::int64_t last) {
    for (const Field& field : type.fields) {
      if (!is_link(field)) continue;
      Statement targets(db_, fmt::format("SELECT DISTINCT {0} FROM main.{1} WHERE {2} AND {0} IS "
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
    adopt(type, key, *row, std::move(after));
  }

  // Removed on one side, changed or referred to later on the other: it stays, and is told.
  void note_revival(std::int64_t key) {
    const auto removal = state_.latest(key, "removed");
    if (!removal || removal->now != Value(std::int64_t{1})) return;
    const bool there_too =
        removal->operation <= known_[desk_of_operation(removal->operation)].there;
    const bool here_too = removal->operation <= known_[desk_of_operation(removal->operation)].here;
    if (here_too && there_too) return;
    keep_conflict(key, "removed", removal->operation, removal->operation);
    report_.conflicts.push_back({key, "removed", *removal, *removal, !there_too});
  }

  // What only one may have came from both sides; that is for people to settle.
  void find_twins(std::int64_t first, std::int64_t last) {
    const RecordType& type = type_of(first);
    for (const Field& field : type.fields) {
      if (!field.is(Flag::unique)) continue;
      Statement twins(db_, fmt::format("SELECT n.id,o.id FROM main.{0} n JOIN main.{0} o ON "
                                       "o.{1}=n.{1} AND o.id<>n.id WHERE {2} AND n.removed=0 AND "
                                       "o.removed=0",
                                       type.name, field.name, run_of(first, last, "n.")));
      while (twins.step()) {
        const auto [low, high] = std::minmax(twins.integer(0), twins.integer(1));
        const std::int64_t one = make_key(type.letter, low), two = make_key(type.letter, high);
        keep_conflict(two, field.name, maker_of(db_, one), maker_of(db_, two));
        report_.twins.push_back({two, one, std::string(field.name)});
      }
    }
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
        const std::string value =
            field.kind == Kind::any_link
                ? std::string(field.name)
                : fmt::format("{}*16+{}", field.name, letter_code(field.id_letter));
        Statement rows(db_,
                       fmt::format("SELECT id FROM main.{} WHERE {} IN(SELECT record FROM led)",
                                   type->name, value));
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
  std::map<std::int64_t, Known> known_;  // by desk
  std::vector<std::pair<std::int64_t, std::int64_t>> made_;
  std::set<std::int64_t> touched_;  // records that were there, and changed there
  std::set<std::int64_t> led_;      // second records of one thing
  std::set<std::int64_t> settled_;
  std::set<std::int64_t> changed_;
  std::set<std::int64_t> removals_;  // records whose removal is to be looked at again
  MergeReport report_;
};

}  // namespace

MergeReport merge(Store& store, const MergeOptions& options) {
  return Merging(store, options).run();
}

}  // namespace bifc
