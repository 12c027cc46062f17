// Verbs of people alone: proposing second records, and telling somebody what is known of them.
#include "apps/bifc/letter.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/ops/duplicates.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

const Param kPersonId{.name = "id", .kind = Kind::link, .refers_to = "person", .id_letter = 'P'};

// The older record stays; the other one's number will lead to it.
void duplicates(Invocation& call) {
  RowStyle style = row_style(call);
  style.counted = NN_("{} pair that may be one person", "{} pairs that may be one person");
  refuse_option(call, "sort", say("Pairs come by their older record."));
  refuse_option(call, "limit", say("All pairs are printed."));
  const Param& text = plain_param(Kind::text);
  std::vector<Column> columns{{"id", tr("id"), &kPersonId},
                              {"first", tr("same as"), &kPersonId},
                              {"name", tr("name"), &text},
                              {"shared", tr("also equal"), &text},
                              {"command", tr("to make them one"), &text}};
  if (style.format == Format::ids) columns.resize(1);
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  std::int64_t count = 0;
  for (const Duplicate& one : duplicate_people(*call.store)) {
    std::string shared;
    for (const std::string& field : one.shared)
      shared.append(shared.empty() ? "" : ", ").append(field_label(field, Person::kName));
    const std::string command =
        fmt::format("bifc person set {} --same-as {}", id_text(Person::kLetter, one.second),
                    id_text(Person::kLetter, one.first));
    std::vector<Cell> cells{one.second, one.first, std::string_view(one.name),
                            std::string_view(shared), std::string_view(command)};
    if (shared.empty()) cells[3] = {};
    cells.resize(columns.size());
    sink->row(cells);
    ++count;
  }
  sink->end();
  if (count == 0 && call.args.has("exit_code")) call.status = 1;
}

constexpr Param kExportParams[] = {
    {.name = "id", .help = N_("Id of the person"), .flags = Flag::positional | Flag::required},
    {.name = "json", .help = N_("Print it as JSON, for a program"), .flags = Flag::valued},
    {.name = "output",
     .help = N_("File to write: .md, .txt, .html or .json"),
     .flags = Flag::file,
     .letter = 'o'},
};
constexpr Example kDuplicatesExamples[] = {
    {"bifc person duplicates", N_("Same name, accents and blanks aside, and no contradiction")},
};
constexpr Example kExportExamples[] = {
    {"bifc person export P1", N_("A letter with all that is known about somebody")},
    {"bifc person export P1 -o P1.json", N_("The same for a program")},
};

void export_person(Invocation& call) {
  const std::int64_t id = ids_of(call, Person::kType, {call.args.text("id")}).front();
  if (!call.args.text("json").empty())
    throw Error(ErrorCode::usage, say("All that is known is printed whole."),
                say("Write: bifc person export {} --json", id_text(Person::kLetter, id)));
  write_letter(call, id);
}

constexpr Command kPersonCommands[] = {
    {.noun = "person",
     .verb = "duplicates",
     .summary = N_("List people who are perhaps on record twice"),
     .needs = Needs::read,
     .run = duplicates,
     .examples = kDuplicatesExamples,
     .prints_rows = true},
    {.noun = "person",
     .verb = "export",
     .summary = N_("Write all that is known about a person"),
     .needs = Needs::read,
     .run = export_person,
     .params = kExportParams,
     .examples = kExportExamples},
};

}  // namespace

std::span<const Command> person_commands() { return kPersonCommands; }

}  // namespace bifc
