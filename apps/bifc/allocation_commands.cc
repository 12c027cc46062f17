// Who waits for a machine, and whom to ask what became of one; lots that are closed.
#include <algorithm>

#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "apps/bifc/steps.h"
#include "libbifc/base/text.h"
#include "libbifc/model/allocation.h"
#include "libbifc/model/lot.h"
#include "libbifc/ops/handover.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kQueueParams[] = {
    {.name = "query",
     .help = N_("Query words: kind:laptop, need:school …"),
     .flags = Flag::positional | Flag::repeated},
};
constexpr Param kDueParams[] = {
    {.name = "at", .help = N_("As of this day, if not today"), .kind = Kind::date},
};
constexpr Param kFollowParams[] = {
    {.name = "id",
     .help = N_("Ids of the allocations"),
     .flags = Flag::positional | Flag::repeated | Flag::required},
    {.name = "use",
     .help = N_("What became of the machine"),
     .kind = Kind::choice,
     .flags = Flag::required,
     .choices = kNames<Use>,
     .list = "use"},
};
constexpr Param kCloseParams[] = {
    {.name = "id",
     .help = N_("Ids or names of the lots"),
     .flags = Flag::positional | Flag::repeated | Flag::required},
};
constexpr Example kQueueExamples[] = {
    {"bifc allocation queue", N_("Who is next, the most urgent and the oldest first")},
    {"bifc allocation queue kind:laptop --limit 5", nullptr},
};
constexpr Example kDueExamples[] = {
    {"bifc allocation due", N_("Overdue loans, and whom to ask a month and six months later")},
    {"bifc allocation due --at 2027-01-31 -o calls.csv", N_("As it will be on that day")},
};
constexpr Example kFollowExamples[] = {
    {"bifc allocation follow R5 --use in_use", N_("It still serves")},
};
constexpr Example kCloseExamples[] = {
    {"bifc lot close mairie-2026-11", N_("Nothing enters or leaves it any more")},
};

void queue(Invocation& call) {
  const RecordType& type = Allocation::kType;
  std::vector<std::string> words = call.args.texts("query");
  words.emplace_back("status:waiting");
  const Query query = read_query(type, words, query_context(call));
  if (!call.args.has("sort")) call.args.add("sort", Value(std::string("priority,asked,id")));
  print_query(call, query, row_style(call));
}

const char* why_text(Call::Why why) {
  constexpr const char* kWhy[] = {N_("overdue"), N_("after a month"), N_("after six months")};
  return tr(kWhy[static_cast<std::size_t>(why)]);
}

std::string_view why_token(Call::Why why) {
  constexpr std::string_view kTokens[] = {"overdue", "month", "half_year"};
  return kTokens[static_cast<std::size_t>(why)];
}

std::string label_at(Store& store, const Field& link, const Value& value) {
  if (is_null(value)) return {};
  return told(store, *store.catalog().find(link.refers_to), std::get<std::int64_t>(value));
}

// People read names, programs ids.
void due(Invocation& call) {
  const RecordType& type = Allocation::kType;
  const RowStyle style = row_style(call);
  refuse_option(call, "sort", say("What has been due longest comes first."));
  const bool for_people = !is_machine_format(style.format);
  const Param& text = plain_param(Kind::text);
  const Column columns[] = {{"allocation", std::string(field_label("allocation")), &text},
                            {"why", std::string(tr("why")), &text},
                            {"since", std::string(tr("since")), &plain_param(Kind::date)},
                            {"device", std::string(field_label("device")), &text},
                            {"person", std::string(field_label("person")), &text}};
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  const std::vector<Call> calls = calls_due(*call.store, call.today);
  const std::size_t limit = std::min(
      calls.size(), static_cast<std::size_t>(call.args.integer("limit").value_or(INT64_MAX)));
  for (std::size_t i = 0; i < limit; ++i) {
    const Call& one = calls[i];
    const std::vector<Value> row = call.store->row(type, one.allocation);
    const auto linked_text = [&](const char* name) {
      const Field& field = type.fields[type.index(name)];
      const Value& value = row[type.index(name)];
      return for_people ? label_at(*call.store, field, value) : machine_text(field, view(value));
    };
    const std::string id = id_text(type.letter, one.allocation), device = linked_text("device"),
                      person = linked_text("person");
    const std::string why(for_people ? std::string_view(why_text(one.why)) : why_token(one.why));
    const Cell cells[] = {std::string_view(id), std::string_view(why), one.since.iso(),
                          std::string_view(device), std::string_view(person)};
    sink->row(cells);
  }
  sink->end();
  if (calls.empty() && call.args.has("exit_code")) call.status = 1;
  if (!calls.empty())
    hint(call, say("The answer: bifc allocation follow {} --use in_use",
                   id_text(type.letter, calls.front().allocation)));
}

void follow(Invocation& call) {
  const RecordType& type = Allocation::kType;
  const std::string use = call.args.text("use");
  for (const std::int64_t id : ids_of(call, type, call.args.texts("id"))) {
    answer_call(*call.store, id, use, call.today);
    call.note.write(say("{}: {}.", told(*call.store, type, id), CodeList::named("use").label(use)) +
                    "\n");
  }
}

void close_lots(Invocation& call) {
  const RecordType& type = Lot::kType;
  for (const std::int64_t id : ids_of(call, type, call.args.texts("id"))) {
    std::vector<Value> row = call.store->row(type, id);
    const bool open = text_of(view(row[type.index("status")])) == "open";
    if (open) mark(call, type, row, "closed");
    call.store->update(type, id, std::move(row));
    const std::string which = told(*call.store, type, id);
    call.note.write((open ? say("Lot {} is closed.", which) : say("{}: already so.", which)) +
                    "\n");
    const Value sum = call.store->value(type, id, "sha256");
    call.note.write(say("Check sum of its manifest: {}", text_of(view(sum))) + "\n");
    hint(call, say("The manifest: bifc lot print {} --manifest -o manifest.html",
                   id_text(type.letter, id)));
  }
}

constexpr Command kAllocationCommands[] = {
    {.noun = "allocation",
     .verb = "queue",
     .summary = N_("List who waits for a machine, the next first"),
     .needs = Needs::read,
     .run = queue,
     .params = kQueueParams,
     .examples = kQueueExamples,
     .prints_rows = true,
     .record = &Allocation::kType},
    {.noun = "allocation",
     .verb = "due",
     .summary = N_("List overdue loans, and people to ask how it goes"),
     .needs = Needs::read,
     .run = due,
     .params = kDueParams,
     .examples = kDueExamples,
     .prints_rows = true},
    {.noun = "allocation",
     .verb = "follow",
     .summary = N_("Note what became of a machine"),
     .needs = Needs::write,
     .run = follow,
     .params = kFollowParams,
     .examples = kFollowExamples,
     .record = &Allocation::kType},
    {.noun = "lot",
     .verb = "close",
     .summary = N_("Close a lot for good; its manifest is frozen"),
     .needs = Needs::write,
     .run = close_lots,
     .params = kCloseParams,
     .examples = kCloseExamples,
     .record = &Lot::kType},
};

}  // namespace

std::span<const Command> allocation_commands() { return kAllocationCommands; }

}  // namespace bifc
