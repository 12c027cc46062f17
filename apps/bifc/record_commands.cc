// Reading records: the verbs work on fields and never name a type of record.
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "apps/bifc/show.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/saved_query.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kListParams[] = {
    {.name = "query",
     .help = N_("Query words: status:open, opened:2026-11, \"a phrase\" …"),
     .flags = Flag::positional | Flag::repeated},
    {.name = "save",
     .help = N_("Save the query words under this name, for @name"),
     .flags = Flag::writes},
};
constexpr Param kShowParams[] = {
    {.name = "id",
     .help = N_("Ids of the records"),
     .flags = Flag::positional | Flag::repeated | Flag::required},
    {.name = "as_of", .help = N_("As it was at the end of that day, month or year")},
};

constexpr Example kListExamples[] = {
    {"bifc ticket list", N_("Tickets that are not closed, newest first")},
    {"bifc ticket list status:any opened:2026-11", N_("All that were opened in November")},
    {"bifc device list kind:laptop not:status:given --json", N_("For a script")},
    {"bifc part list device:D2", N_("The disks and other parts that are in a machine")},
    {"bifc part list status:stock kind:memory", N_("What there is in stock")},
    {"bifc lot list status:any", N_("Closed lots, too")},
    {"bifc wipe list device:D2", N_("What was done to the disks of a machine")},
    {"bifc allocation list person:P3 status:any", N_("What somebody has asked for, and had")},
};
constexpr Example kShowExamples[] = {
    {"bifc show T1", N_("All that is known of a record, its notes and what belongs to it")},
    {"bifc ticket show 1 2 --json", nullptr},
    {"bifc tutorial show G1 --as-of 2026-05", N_("The text as it was at the end of May")},
    {"bifc show K1", N_("A disk, the machine it is in, and its wipes")},
    {"bifc show X1", N_("A wipe: how, by whom, and what it rests on")},
};

// Saving under a name that is taken replaces what it stood for.
void save_query(Invocation& call, const std::string& name, const std::vector<std::string>& words) {
  const RecordType& type = SavedQuery::kType;
  if (words.empty())
    throw Error(ErrorCode::usage, say("There are no query words to save."),
                say("Write: bifc {} list status:open --save {}", call.command.record->name, name));
  std::string lines;
  for (const std::string& word : words) lines.append(lines.empty() ? "" : "\n").append(word);
  const std::vector<std::int64_t> ids = call.store->ids_where(type, "name", std::string_view(name));
  std::vector<Value> row = ids.empty() ? type.defaults() : call.store->row(type, ids.front());
  row[type.index("name")] = name;
  row[type.index("noun")] = std::string(call.command.record->name);
  row[type.index("words")] = lines;
  if (ids.empty())
    call.store->insert(type, std::move(row));
  else
    call.store->update(type, ids.front(), std::move(row));
  call.note.write(say("Saved; again: bifc {} list @{}", call.command.record->name, name) + "\n");
}

void list(Invocation& call) {
  const std::vector<std::string> words = call.args.texts("query");
  const Query query = read_query(*call.command.record, words, query_context(call));
  if (const std::string name = call.args.text("save"); !name.empty()) save_query(call, name, words);
  print_query(call, query, row_style(call));
}

void show(Invocation& call) {
  const RecordType& type = *call.command.record;
  const RowStyle style = row_style(call);
  const std::vector<std::int64_t> ids = ids_of(call, type, call.args.texts("id"));
  const bool for_people = style.format == Format::table || style.format == Format::text ||
                          style.format == Format::sentences;
  if (call.args.has("as_of")) return show_past(call, type, ids, style);
  if (for_people) return show_cards(call, type, ids, style);
  for (const std::int64_t id : ids) call.store->row(type, id);  // throws not_found
  Query query{.type = &type, .current_only = false};
  query.conditions.push_back({{&type.fields[0]}, {}});
  for (const std::int64_t id : ids) query.conditions[0].tests.push_back({Test::Op::equals, id});
  print_query(call, std::move(query), style);
}

constexpr Command kRecordCommands[] = {
    {.noun = "",
     .verb = "list",
     .summary = N_("List records, the newest first"),
     .needs = Needs::read,
     .run = list,
     .params = kListParams,
     .examples = kListExamples,
     .prints_rows = true},
    {.noun = "",
     .verb = "show",
     .summary = N_("Show all that is known of records"),
     .needs = Needs::read,
     .run = show,
     .params = kShowParams,
     .examples = kShowExamples,
     .prints_rows = true},
};

}  // namespace

std::span<const Command> record_commands() { return kRecordCommands; }

}  // namespace bifc
