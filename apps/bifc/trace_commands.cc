// trace: a machine from door to door.
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/model/person.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/trace.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kTraceParams[] = {
    {.name = "id",
     .help = N_("A machine; or a disk or an allocation of one"),
     .flags = Flag::positional | Flag::required},
};
constexpr Example kTraceExamples[] = {
    {"bifc trace D2", N_("Donor, disks and wipes, making ready, who has it, what became of it")},
    {"bifc trace R5", N_("The same, from somebody's request for a machine")},
    {"bifc trace K5 --json", N_("The trace of the machine that a disk is in")},
};

// Parts and allocations lead to their machine.
std::int64_t device_of(Invocation& call, const std::string& word) {
  const auto id = read_id(word);
  for (const RecordType* type : {&Part::kType, &Allocation::kType}) {
    if (!id || id->letter != type->letter) continue;
    const std::vector<Value> row = call.store->row(*type, id->id);
    for (const Field& field : type->fields)
      if (field.refers_to == Device::kName && !field.is(Flag::many) &&
          !is_null(row[type->index_of(field)]))
        return std::get<std::int64_t>(row[type->index_of(field)]);
    throw Error(ErrorCode::refused, say("{} belongs to no machine.", word),
                say("What was done to it: bifc log {}", word));
  }
  return ids_of(call, Device::kType, {word}).front();
}

const char* judged_text(Judged judged) {
  constexpr const char* kTexts[] = {N_("All disks are wiped."), N_("It has no disk."),
                                    N_("It was let through with a disk that is not wiped."),
                                    N_("A disk is not wiped."), N_("Its disks were never judged.")};
  return tr(kTexts[static_cast<std::size_t>(judged)]);
}

void trace(Invocation& call) {
  const std::int64_t device = device_of(call, call.args.text("id"));
  const RowStyle style = row_style(call);
  refuse_option(call, "sort", say("Steps come in the order of days."));
  const bool for_people = !is_machine_format(style.format);
  const std::vector<TraceStep> steps =
      trace_of(*call.store, device, for_people ? Details::for_people : Details::for_programs);
  static const Param kStep{.name = "step", .kind = Kind::choice, .list = "trace_step"};
  const Param& text = plain_param(Kind::text);
  const Column columns[] = {
      {"day", std::string(field_label("day")), &plain_param(Kind::date)},
      {"step", std::string(tr("step")), &kStep},
      {"record", std::string(tr("record")), &text},
      {"person", std::string(field_label("person")), &text},
      {"detail", std::string(tr("detail")), &text},
  };
  if (for_people && style.format != Format::ids && style.format != Format::md) {
    call.out.write(told(*call.store, Device::kType, device) + "\n");
    if (call.store->value(Device::kType, device, "ownership") == Value("stock"))
      call.out.write(fmt::format("{}\n\n", judged_text(judged(*call.store, device))));
  }
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  for (const TraceStep& step : steps) {
    const std::string record = id_text(letter_of_key(step.record), id_of_key(step.record));
    std::string person;
    if (const auto* id = std::get_if<std::int64_t>(&step.person))
      person = for_people ? told(*call.store, Person::kType, *id) : id_text(Person::kLetter, *id);
    const Cell cells[] = {step.day.iso(), std::string_view(step.step), std::string_view(record),
                          person.empty() ? Cell{} : Cell(std::string_view(person)),
                          step.detail.empty() ? Cell{} : Cell(std::string_view(step.detail))};
    sink->row(cells);
  }
  sink->end();
}

constexpr Command kTraceCommands[] = {
    {.noun = "",
     .verb = "trace",
     .summary = N_("Follow a machine from its donor to whoever has it"),
     .needs = Needs::read,
     .run = trace,
     .params = kTraceParams,
     .examples = kTraceExamples,
     .prints_rows = true},
};

}  // namespace

std::span<const Command> trace_commands() { return kTraceCommands; }

}  // namespace bifc
