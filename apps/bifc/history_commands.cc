// Looking back and taking back: log of a record, history of all, undo and redo.
#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "apps/bifc/text_change.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/ops/merge.h"
#include "libbifc/ops/undo.h"
#include "libbifc/record/history.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::size_t kMostText = 60;
constexpr std::size_t kMostLines = 5;

constexpr Param kLogParams[] = {
    {.name = "id", .help = N_("Id of the record"), .flags = Flag::positional | Flag::required},
};
constexpr Param kUndoParams[] = {
    {.name = "operation",
     .help = N_("Number of an operation, as history tells it; without one, the latest"),
     .flags = Flag::positional},
};
constexpr Example kLogExamples[] = {
    {"bifc log T1", N_("Who changed what on it, and when")},
    {"bifc log T1 --json", nullptr},
};
constexpr Example kHistoryExamples[] = {
    {"bifc history --limit 10", N_("What was done last, with the number that undo takes")},
};
constexpr Example kUndoExamples[] = {
    {"bifc undo", N_("Once more goes further back; bifc redo goes forward again")},
    {"bifc undo 214", N_("Takes back one operation and leaves what came after it")},
};
constexpr Example kRedoExamples[] = {
    {"bifc redo", N_("As often as there was an undo; something new ends it")},
};

const Param kOperation{.name = "operation", .kind = Kind::text};
const Param kAt{.name = "at", .kind = Kind::instant};
const Param kWho{.name = "who", .kind = Kind::text, .flags = Flag::personal};
const Param kCommand{.name = "command", .kind = Kind::text};
const Param kField{.name = "field", .kind = Kind::text};
const Param kBefore{.name = "before", .kind = Kind::text};
const Param kAfter{.name = "after", .kind = Kind::text};

bool is_for_people(const RowStyle& style) {
  return style.format == Format::table || style.format == Format::text ||
         style.format == Format::sentences;
}

// A value on one line; what is not for screens is told as a change only.
std::string value_text(const Field& field, const Value& value) {
  const std::string text = harmless(human_text(field, view(value)));
  return text.empty() ? "–" : clip(text, kMostText);
}

std::string change_line(const Field& field, const RecordType& type, const Change& change,
                        bool made) {
  const std::string_view label = field_label(field.name, type.name);
  if (field.name == "removed")
    return change.now == Value(std::int64_t{1}) ? tr("removed") : tr("brought back");
  if (field.is(Flag::discreet)) return say("{}: changed", label);
  if (made) return say("{}: {}", label, value_text(field, change.now));
  if (is_rewritten(field, change)) return rewritten_line(label, change);
  return say("{}: {} → {}", label, value_text(field, change.old), value_text(field, change.now));
}

std::string operation_line(const Env& env, const Operation& operation) {
  std::string line =
      fmt::format("{}  {}", operation_text(operation.id), clock_text(env, operation.at));
  if (!operation.who.empty()) line += "  " + harmless(operation.who);
  return line + "  " + harmless(operation.words);
}

void print_events(Invocation& call, const RowStyle& style, const RecordType& type,
                  const std::vector<Event>& events) {
  for (const Event& event : events) {
    call.out.write(operation_line(call.env, event.operation) + "\n");
    for (const Change& change : event.changes) {
      const Field& field = type.fields[type.index(change.field)];
      if (field.is(Flag::discreet) && field.is(Flag::aside)) continue;  // goes along with others
      call.out.write(fmt::format("  {}\n", change_line(field, type, change, event.made)));
      if (!event.made && is_rewritten(field, change)) print_changed_lines(call.out, style, change);
    }
  }
}

// A row for each changed field, as machines read it; its making is a row without a field.
void print_event_rows(Invocation& call, const RowStyle& style, const RecordType& type,
                      const std::vector<Event>& events) {
  std::vector<Column> columns;
  for (const Param* param : {&kOperation, &kAt, &kWho, &kCommand, &kField, &kBefore, &kAfter})
    columns.push_back({std::string(param->name), std::string(field_label(param->name)), param});
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  for (const Event& event : events)
    for (const Change& change : event.changes) {
      const Field& field = type.fields[type.index(change.field)];
      const std::string id = operation_text(event.operation.id);
      const std::string before = machine_text(field, view(change.old));
      const std::string after = machine_text(field, view(change.now));
      const auto text = [](const std::string& one, const Value& value) {
        return is_null(value) ? Cell{} : Cell{std::string_view(one)};
      };
      const Cell who = event.operation.who.empty() ? Cell{} : Cell{event.operation.who};
      const Cell cells[] = {id,
                            event.operation.at.seconds,
                            who,
                            event.operation.words,
                            field.name,
                            text(before, change.old),
                            text(after, change.now)};
      sink->row(cells);
    }
  sink->end();
}

void log(Invocation& call) {
  const RecordType& type = *call.command.record;
  for (const char* option : {"sort", "limit", "ids"})
    refuse_option(call, option, say("Its rows come in the order they happened."));
  const RowStyle style = row_style(call);
  const std::int64_t id = ids_of(call, type, call.args.texts("id")).front();
  const std::vector<Event> events = events_of(*call.store, type, id);
  if (is_for_people(style) && call.args.text("fields").empty())
    print_events(call, style, type, events);
  else
    print_event_rows(call, style, type, events);
}

void history(Invocation& call) {
  for (const char* option : {"sort", "ids"})
    refuse_option(call, option, say("Operations come with the newest first."));
  const RowStyle style = row_style(call);
  const std::int64_t limit = call.args.integer("limit").value_or(-1);
  Statement rows = select_history(call.store->connection(), limit);
  const std::vector<Column> columns = history_columns();
  const bool for_people = is_for_people(style);
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  std::vector<Cell> cells(columns.size());
  std::int64_t count = 0;
  for (; !call.out.reader_is_gone() && rows.step(); ++count) {
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = rows.column(static_cast<int>(i));
    const std::string at =
        for_people ? clock_text(call.env, {std::get<std::int64_t>(cells[1])}) : std::string();
    if (for_people) cells[1] = at;
    sink->row(cells);
  }
  sink->end();
  if (count == 0 && call.args.has("exit_code")) call.status = 1;
}

// "Undone: “ticket close T1” (14:32, Sam)." and what is so again.
void tell_reversal(Invocation& call, const Reversal& reversal, const char* sentence) {
  const Operation& operation = reversal.operation;
  const std::string when = clock_text(call.env, operation.at);
  const std::string details =
      operation.who.empty() ? when : fmt::format("{}, {}", when, harmless(operation.who));
  call.note.write(fmt::format(fmt::runtime(tr(sentence)), harmless(operation.words), details) +
                  "\n");
  std::size_t lines = 0;
  for (const Change& change : reversal.changes) {
    if (lines++ == kMostLines) break;
    const RecordType& type = *call.store->catalog().find(letter_of_key(change.record));
    const Field& field = type.fields[type.index(change.field)];
    call.note.write(say("  {}: {}", id_text(type.letter, id_of_key(change.record)),
                        change_line(field, type, change, false)) +
                    "\n");
  }
  if (reversal.changes.size() > kMostLines)
    call.note.write(
        "  " +
        say_n("… {} record in all", "… {} records in all", reversal.records, reversal.records) +
        "\n");
}

// The words of an operation that takes another back are that one's number.
void finish(Invocation& call, const Reversal& reversal) {
  const std::string id = operation_text(reversal.operation.id);
  Journal& journal = call.store->journal();
  journal.begin();  // even what changed nothing was undone
  journal.finish(who(call), fmt::format("{} {}", call.command.verb, id), reversal.operation.id,
                 is_local(reversal.operation) ? Journal::Stays::yes : Journal::Stays::no);
}

void undo_command(Invocation& call) {
  std::optional<std::int64_t> wanted;
  if (const std::string text = call.args.text("operation"); !text.empty()) {
    wanted = read_operation(text);
    if (!wanted)
      throw Error(ErrorCode::usage, say("'{}' is no number of an operation.", text),
                  say("See their numbers: bifc history"));
  }
  const Reversal reversal = undo(*call.store, wanted);
  finish(call, reversal);
  tell_reversal(call, reversal, N_("Undone: \"{}\" ({})."));
  hint(call, say("Again: bifc redo"));
}

// What is done again is the operation at the root of undoing.
void redo_command(Invocation& call) {
  Reversal reversal = redo(*call.store);
  finish(call, reversal);
  Operation root = reversal.operation;
  while (root.undoes != 0) root = *find_operation(call.store->connection(), root.undoes);
  reversal.operation = root;
  tell_reversal(call, reversal, N_("Done again: \"{}\" ({})."));
  hint(call, say("Take it back: bifc undo"));
}

constexpr Command kLog[] = {
    {.noun = "",
     .verb = "log",
     .summary = N_("Tell who changed what on a record, and when"),
     .needs = Needs::read,
     .run = log,
     .params = kLogParams,
     .examples = kLogExamples,
     .prints_rows = true},
};

constexpr Command kHistoryCommands[] = {
    {.noun = "",
     .verb = "history",
     .summary = N_("List what was done, the latest first"),
     .needs = Needs::read,
     .run = history,
     .examples = kHistoryExamples,
     .prints_rows = true},
    {.noun = "",
     .verb = "undo",
     .summary = N_("Take back the last command, or one of history"),
     .needs = Needs::write,
     .run = undo_command,
     .params = kUndoParams,
     .examples = kUndoExamples},
    {.noun = "",
     .verb = "redo",
     .summary = N_("Do again what was undone last"),
     .needs = Needs::write,
     .run = redo_command,
     .examples = kRedoExamples},
};

}  // namespace

std::span<const Command> log_commands() { return kLog; }
std::span<const Command> history_commands() { return kHistoryCommands; }

}  // namespace bifc
