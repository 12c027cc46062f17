// What can be done with tickets beyond the verbs that every record has.
#include <algorithm>

#include "apps/bifc/record_values.h"
#include "apps/bifc/steps.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kCloseParams[] = {
    {.name = "id",
     .help = N_("Ids of the tickets"),
     .flags = Flag::positional | Flag::repeated | Flag::required},
    {.name = "outcome",
     .help = N_("How it ended"),
     .kind = Kind::choice,
     .choices = kNames<Outcome>,
     .list = "outcome"},
    {.name = "barrier",
     .help = N_("Why the item is at its end of life"),
     .kind = Kind::choice,
     .list = "ords_barrier"},
    {.name = "with", .help = N_("The tutorials that helped: ids"), .flags = Flag::repeated},
    {.name = "loaner_out",
     .help = N_("The machine that was lent meanwhile stays with the visitor"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Param kReopenParams[] = {
    {.name = "id",
     .help = N_("Ids of the tickets"),
     .flags = Flag::positional | Flag::repeated | Flag::required},
};
constexpr Example kCloseExamples[] = {
    {"bifc ticket close T1 --outcome fixed", nullptr},
    {"bifc ticket close T1 --with G1 --outcome advice", N_("A tutorial helped")},
    {"bifc ticket close 1 2 3", N_("Several, all or none; the outcome can wait")},
};
constexpr Example kReopenExamples[] = {
    {"bifc ticket reopen T1", nullptr},
};

// The loan goes on by itself, with its own day to come back.
void let_loaner_stay(Invocation& call, std::int64_t id, std::vector<Value>& row) {
  Value& loaner = row[Ticket::kType.index("loaner")];
  if (is_null(loaner)) return;
  const std::string which = id_text(Device::kLetter, std::get<std::int64_t>(loaner));
  loaner = {};
  add_note(call, Ticket::kType, id, say("{} stays with the visitor.", which));
}

// Those that were named before stay.
void name_tutorials(Invocation& call, std::vector<Value>& row) {
  Value& named = row[Ticket::kType.index("tutorials")];
  std::string all(text_of(view(named)));
  for (const std::int64_t id : ids_of(call, Tutorial::kType, call.args.texts("with"))) {
    call.store->row(Tutorial::kType, id);  // throws not_found
    const std::string text = id_text(Tutorial::kLetter, id);
    const std::vector<std::string_view> known = split(all, "|");
    if (std::find(known.begin(), known.end(), text) == known.end())
      all.append(all.empty() ? "" : "|").append(text);
  }
  if (!all.empty()) named = all;
}

void move_each(Invocation& call, std::string_view state, const char* done, const char* already) {
  const RecordType& type = Ticket::kType;
  for (const std::int64_t id : ids_of(call, type, call.args.texts("id"))) {
    std::vector<Value> row = call.store->row(type, id);
    if (text_of(view(row[type.index("status")])) != state) mark(call, type, row, state);
    for (const char* name : {"outcome", "barrier"})
      if (call.args.has(name)) row[type.index(name)] = call.args.all(name).front();
    if (call.args.has("with")) name_tutorials(call, row);
    if (call.args.has("loaner_out")) let_loaner_stay(call, id, row);
    const bool changed = call.store->update(type, id, std::move(row));
    call.note.write(say(changed ? done : already, told(*call.store, type, id)) + "\n");
  }
}

void close(Invocation& call) {
  move_each(call, "closed", N_("Ticket {} closed."), N_("Ticket {} was closed already."));
}

void reopen(Invocation& call) {
  move_each(call, "open", N_("Ticket {} is open again."), N_("Ticket {} was open already."));
}

constexpr Command kTicketCommands[] = {
    {.noun = "ticket",
     .verb = "close",
     .summary = N_("Close tickets, with their outcome"),
     .needs = Needs::write,
     .run = close,
     .params = kCloseParams,
     .examples = kCloseExamples},
    {.noun = "ticket",
     .verb = "reopen",
     .summary = N_("Open closed tickets again"),
     .needs = Needs::write,
     .run = reopen,
     .params = kReopenParams,
     .examples = kReopenExamples},
};

}  // namespace

std::span<const Command> ticket_commands() { return kTicketCommands; }

}  // namespace bifc
