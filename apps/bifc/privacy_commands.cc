// privacy: what is kept about people and why, whose time is over, and forgetting them.
#include <charconv>

#include "apps/bifc/forgetting.h"
#include "apps/bifc/retention_settings.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/ops/processing.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

const Param kPrivacyPersonId{
    .name = "id", .kind = Kind::link, .refers_to = "person", .id_letter = 'P'};

constexpr Param kApplyParams[] = {
    {.name = "confirm",
     .help = N_("How many will be forgotten, where nobody can be asked"),
     .kind = Kind::integer},
    {.name = "output",
     .help = N_("File for the receipt, instead of the screen"),
     .flags = Flag::file,
     .letter = 'o'},
};
constexpr Example kMapExamples[] = {
    {"bifc privacy map", N_("Which field, what for, for how long, shown and exported where")},
    {"bifc privacy map -o register.fods", nullptr},
};
constexpr Example kDueExamples[] = {
    {"bifc privacy due", N_("Their day has come, or nothing has happened for long")},
    {"bifc privacy due --exit-code", N_("For a script: ends with 1 when there is nobody")},
};
constexpr Example kApplyExamples[] = {
    {"bifc privacy apply -n", N_("What would go")},
    {"bifc privacy apply --confirm 3", N_("From a script; at a terminal the number is asked for")},
};

void refuse_order(Invocation& call) {
  for (const char* option : {"sort", "limit"})
    refuse_option(call, option, say("The list is printed whole."));
}

void map(Invocation& call) {
  RowStyle style = row_style(call);
  style.counted = NN_("{} kind of data", "{} kinds of data");
  refuse_order(call);
  const Param& text = plain_param(Kind::text);
  const std::vector<Column> columns{
      {"record", tr("record"), &text},   {"field", tr("field"), &text},
      {"purpose", tr("purpose"), &text}, {"kept", tr("kept"), &text},
      {"shown", tr("shown"), &text},     {"exported", tr("exported"), &text}};
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  const bool for_people = !is_machine_format(style.format);
  for (const Processing& one :
       register_of_processing(call.store->catalog(), delays_of(call.config))) {
    const std::string record(for_people ? field_label(one.record) : one.record);
    const std::string field(for_people ? field_label(one.field, one.record) : one.field);
    const Cell cells[] = {std::string_view(record),      std::string_view(field),
                          std::string_view(one.purpose), std::string_view(one.kept),
                          std::string_view(one.shown),   std::string_view(one.exported)};
    sink->row(cells);
  }
  sink->end();
}

std::vector<DuePerson> due_now(const Invocation& call) {
  return due_people(*call.store, delays_of(call.config), call.today);
}

void due(Invocation& call) {
  RowStyle style = row_style(call);
  style.counted = NN_("{} person to be forgotten", "{} people to be forgotten");
  refuse_order(call);
  std::vector<Column> columns{{"id", tr("id"), &kPrivacyPersonId},
                              {"name", tr("name"), &plain_param(Kind::text)},
                              {"role", tr("role"), Person::kType.find("role")},
                              {"due", tr("since"), &plain_param(Kind::date)},
                              {"reason", tr("reason"), &plain_param(Kind::text)}};
  if (style.format == Format::ids) columns.resize(1);
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  const std::vector<DuePerson> people = due_now(call);
  for (const DuePerson& one : people) {
    const std::string reason = one.by_date ? say("their day") : say("nothing happened since");
    std::vector<Cell> cells{one.id, std::string_view(one.name), std::string_view(one.role),
                            one.due.iso(), std::string_view(reason)};
    for (const std::size_t i : {1U, 2U})
      if (text_of(cells[i]).empty()) cells[i] = {};
    cells.resize(columns.size());
    sink->row(cells);
  }
  sink->end();
  if (people.empty() && call.args.has("exit_code")) call.status = 1;
}

void confirm_all(Invocation& call) {
  const auto count = static_cast<std::int64_t>(due_now(call).size());
  if (count == 0 || call.args.has("dry_run")) return;
  const std::string again = say("Write: bifc privacy apply --confirm {}", count);
  if (const auto confirmed = call.args.integer("confirm")) {
    if (*confirmed == count) return;
    throw Error(ErrorCode::refused, say("{} are due to be forgotten, not {}.", count, *confirmed),
                again);
  }
  const std::string sentence =
      say_n("{} person will be forgotten for good; no undo brings them back.",
            "{} people will be forgotten for good; no undo brings them back.", count, count);
  if (!call.interactive) throw Error(ErrorCode::refused, sentence, again);
  call.env.err.write(sentence + "\n" + say("Type {} to confirm: ", count));
  call.env.err.flush();
  const auto answer = call.env.read_line();
  if (!answer || trim(*answer) != fmt::format("{}", count))
    throw Error(ErrorCode::abandoned, say("Given up; nothing was written."), {});
}

void apply(Invocation& call) {
  std::vector<std::int64_t> ids;
  for (const DuePerson& one : due_now(call)) ids.push_back(one.id);
  if (ids.empty()) return call.note.write(say("Nobody is due to be forgotten.") + "\n");
  // Between the question and the answer somebody else may have changed the list.
  const auto count = static_cast<std::int64_t>(ids.size());
  if (const auto confirmed = call.args.integer("confirm"); confirmed && *confirmed != count)
    throw Error(ErrorCode::refused, say("{} are due to be forgotten, not {}.", count, *confirmed),
                say("Write: bifc privacy apply --confirm {}", count));
  forget_people(call, ids);
}

constexpr Command kPrivacyCommands[] = {
    {.noun = "privacy",
     .verb = "map",
     .summary = N_("Print the register: what is kept about people, and why"),
     .needs = Needs::read,
     .run = map,
     .examples = kMapExamples,
     .prints_rows = true},
    {.noun = "privacy",
     .verb = "due",
     .summary = N_("List the people who are to be forgotten by now"),
     .needs = Needs::read,
     .run = due,
     .examples = kDueExamples,
     .prints_rows = true},
    {.noun = "privacy",
     .verb = "apply",
     .summary = N_("Forget all who are due; a receipt is printed"),
     .needs = Needs::write,
     .run = apply,
     .params = kApplyParams,
     .examples = kApplyExamples,
     .prepare = confirm_all},
};

}  // namespace

std::span<const Command> privacy_commands() { return kPrivacyCommands; }

}  // namespace bifc
