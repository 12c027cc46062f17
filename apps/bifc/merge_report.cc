// People read sentences here; programs have "bifc db conflicts --json" and "bifc log".
#include "apps/bifc/merge_report.h"

#include "apps/bifc/backups.h"
#include "apps/bifc/forgetting.h"
#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/text.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::size_t kMostLines = 20;
constexpr std::size_t kMostText = 40;

std::string desk_name(const std::string& letters) {
  return letters.empty() ? say("the first desk") : say("desk {}", letters);
}

const RecordType& type_of(const Invocation& call, std::int64_t key) {
  return *call.store->catalog().find(letter_of_key(key));
}

std::string key_text(std::int64_t key) { return id_text(letter_of_key(key), id_of_key(key)); }

std::string cell_text(const Field& field, const Value& value) {
  if (field.is(Flag::discreet)) return "•";
  const std::string text = harmless(human_text(field, view(value)));
  return text.empty() ? "–" : clip(text, kMostText);
}

std::string by(const Invocation& call, std::int64_t operation) {
  const auto found = find_operation(call.store->connection(), operation);
  if (!found) return {};
  const std::string when = clock_text(call.env, found->at);
  return found->who.empty() ? when : fmt::format("{}, {}", when, harmless(found->who));
}

std::string conflict_line(const Invocation& call, const MergeConflict& conflict) {
  const RecordType& type = type_of(call, conflict.record);
  const Field& field = type.fields[type.index(conflict.field)];
  if (conflict.field == "removed")
    return say("  {}: removed on one side ({}), changed later on the other; it stays",
               key_text(conflict.record), by(call, conflict.here.operation));
  return say("  {} {}: here {} ({}), there {} ({}); {} stays", key_text(conflict.record),
             field_label(field.name, type.name), cell_text(field, conflict.here.now),
             by(call, conflict.here.operation), cell_text(field, conflict.there.now),
             by(call, conflict.there.operation),
             cell_text(field, conflict.here_won ? conflict.here.now : conflict.there.now));
}

// The first lines, and how many more there are.
class Lines {
 public:
  explicit Lines(Output& to) : to_(to) {}
  ~Lines() {
    if (count_ > kMostLines) to_.write("  " + say("… and {} more", count_ - kMostLines) + "\n");
  }
  Lines(const Lines&) = delete;
  Lines& operator=(const Lines&) = delete;
  void add(const std::string& line) {
    if (++count_ <= kMostLines) to_.write(line + "\n");
  }

 private:
  Output& to_;
  std::size_t count_ = 0;
};

void list_news(Invocation& call, const MergeReport& report) {
  {
    Lines lines(call.out);
    for (const std::int64_t key : report.added_keys)
      lines.add(say("  new: {}", told(*call.store, type_of(call, key), id_of_key(key))));
  }
  Lines lines(call.out);
  for (const Change& change : report.changes) {
    const RecordType& type = type_of(call, change.record);
    const Field& field = type.fields[type.index(change.field)];
    lines.add(say("  {} {}: {} → {}", key_text(change.record), field_label(field.name, type.name),
                  cell_text(field, change.old), cell_text(field, change.now)));
  }
}

void tell_counts(const Invocation& call, Output& to, const MergeReport& report) {
  std::int64_t added = 0;
  for (const auto& [type, count] : report.added) added += count;
  const auto conflicts = static_cast<std::int64_t>(report.conflicts.size());
  const std::string last = report.last.seconds == 0
                               ? say("never merged before")
                               : say("last merged {}", clock_text(call.env, report.last));
  to.write(say("From {} ({}): {}, {}, {}.", desk_name(report.desk), last,
               say_n("{} new record", "{} new records", added, added),
               say_n("{} changed", "{} changed", report.changed, report.changed),
               say_n("{} conflict", "{} conflicts", conflicts, conflicts)) +
           "\n");
}

void tell_clock(const Invocation& call, const MergeReport& report) {
  constexpr std::int64_t kHour = 3600;
  if (report.clock_ahead == 0) return;
  const std::int64_t hours = (report.clock_ahead + kHour - 1) / kHour;
  call.note.write(say_n("The clock of {1} is {0} hour ahead of this one: set one of them right.",
                        "The clock of {1} is {0} hours ahead of this one: set one of them right.",
                        hours, hours, desk_name(report.desk)) +
                  "\n");
}

void tell_pairs(const Invocation& call, Output& to, const MergeReport& report) {
  if (!report.duplicates.empty()) {
    const auto count = static_cast<std::int64_t>(report.duplicates.size());
    const auto& [second, first] = report.duplicates.front();
    to.write(say_n("  {} record was imported on both desks: {} is {}.",
                   "  {} records were imported on both desks: {} is {}, and so on.", count, count,
                   key_text(second), key_text(first)) +
             "\n");
  }
  for (const Twins& twins : report.twins) {
    const RecordType& type = type_of(call, twins.second);
    const std::string two = key_text(twins.second), one = key_text(twins.first);
    to.write(say("  {} and {} have the same {}.", one, two, field_label(twins.field, type.name)) +
             (type.find("same_as") != nullptr
                  ? " " + say("Is it one? Then: bifc {} set {} --same-as {}", type.name, two, one)
                  : std::string()) +
             "\n");
  }
}

bool is_for_people(const RowStyle& style) {
  return style.format == Format::table || style.format == Format::text ||
         style.format == Format::sentences;
}

// Machines read tokens, whole values and moments that are the same everywhere.
void print_conflict(const Invocation& call, RowSink& sink, bool for_people, const Conflict& one) {
  const RecordType& type = type_of(call, one.record);
  const Field& field = type.fields[type.index(one.field)];
  const bool removal = one.field == "removed";
  const Value kept = removal ? Value(std::int64_t{0}) : one.kept;
  const Value other = removal ? Value(std::int64_t{1}) : one.other;
  const auto text = [&](const Value& value) {
    return for_people ? cell_text(field, value) : machine_text(field, view(value));
  };
  const std::string id = key_text(one.record), kept_text = text(kept), other_text = text(other);
  const std::string kept_at = clock_text(call.env, one.winner.at);
  const std::string other_at = clock_text(call.env, one.loser.at);
  const auto cell = [](const Value& value, const std::string& told) {
    return is_null(value) ? Cell{} : Cell{std::string_view(told)};
  };
  const auto when = [&](const Operation& operation, const std::string& told) {
    return for_people ? Cell{std::string_view(told)} : Cell{operation.at.seconds};
  };
  const auto who = [](const Operation& operation) {
    return operation.who.empty() ? Cell{} : Cell{std::string_view(operation.who)};
  };
  const Cell cells[] = {id,
                        for_people ? field_label(field.name, type.name) : field.name,
                        for_people ? Cell{std::string_view(kept_text)} : cell(kept, kept_text),
                        when(one.winner, kept_at),
                        who(one.winner),
                        for_people ? Cell{std::string_view(other_text)} : cell(other, other_text),
                        when(one.loser, other_at),
                        who(one.loser)};
  sink.row(cells);
}

}  // namespace

void copy_before_merge(const Invocation& call) {
  safety_copy(call.db, backup_folder(call.env, call.config, call.db), "merge", call.env.now);
}

void tell_merge(Invocation& call, const MergeReport& report) {
  tell_clock(call, report);
  if (report.operation == 0) {
    call.note.write(say("There is nothing new from {}.", desk_name(report.desk)) + "\n");
    return;
  }
  const bool dry_run = call.args.has("dry_run");
  Output& to = dry_run ? call.out : call.note;
  tell_counts(call, to, report);
  if (dry_run) list_news(call, report);
  {
    Lines lines(to);
    for (const MergeConflict& conflict : report.conflicts) lines.add(conflict_line(call, conflict));
  }
  tell_pairs(call, to, report);
  if (!report.forgotten.keys.empty()) clear_after_merge(call, report.forgotten);
  if (!report.conflicts.empty()) hint(call, say("Look at them: bifc db conflicts"));
  hint(call, say("Take it back: bifc undo"));
}

void list_conflicts(Invocation& call, const std::vector<std::int64_t>& keys) {
  const Param& text = plain_param(Kind::text);
  const Param& instant = plain_param(Kind::instant);
  const std::vector<Column> columns{{"record", tr("record"), &text},
                                    {"field", tr("field"), &text},
                                    {"kept", tr("kept"), &text},
                                    {"at", std::string(field_label("at")), &instant},
                                    {"by", tr("by"), &text},
                                    {"other", tr("other"), &text},
                                    {"other_at", std::string(field_label("at")), &instant},
                                    {"other_by", tr("by"), &text}};
  for (const char* option : {"sort", "ids"})
    refuse_option(call, option, say("Conflicts come in the order of their records."));
  const RowStyle style = row_style(call);
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  std::int64_t count = 0;
  const std::int64_t limit = call.args.integer("limit").value_or(-1);
  for (const Conflict& one : open_conflicts(*call.store, keys)) {
    if (count++ == limit) break;
    print_conflict(call, *sink, is_for_people(style), one);
  }
  sink->end();
  if (count == 0 && call.args.has("exit_code")) call.status = 1;
  if (count == 0 && call.note.is_terminal())
    call.note.write(say("There are no conflicts to look at.") + "\n");
}

}  // namespace bifc
