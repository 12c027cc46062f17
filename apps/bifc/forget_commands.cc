// person forget: the one command that cannot be undone, so it wants the id twice.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "apps/bifc/forgetting.h"
#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kForgetParams[] = {
    {.name = "id", .help = N_("Id of the person"), .flags = Flag::positional | Flag::required},
    {.name = "confirm", .help = N_("The id again, where nobody can be asked")},
    {.name = "output",
     .help = N_("File for the receipt, instead of the screen"),
     .flags = Flag::file,
     .letter = 'o'},
};
constexpr Example kForgetExamples[] = {
    {"bifc person forget P1 -n", N_("What would go, and what else looks like a mention")},
    {"bifc person forget P1 --confirm P1", N_("From a script; at a terminal the id is asked for")},
};

std::int64_t id_to_forget(const Invocation& call) {
  return ids_of(call, Person::kType, {call.args.text("id")}).front();
}

// Whether what was typed is the id, in any of its spellings.
bool confirms(std::string_view typed, std::int64_t id) {
  const auto read = read_id(trim(typed));
  return read && (read->letter == 0 || read->letter == Person::kLetter) && read->id == id;
}

void confirm(Invocation& call) {
  const std::int64_t id = id_to_forget(call);
  person_to_forget(*call.store, id);  // throws when there is none
  const std::string text = id_text(Person::kLetter, id);
  if (call.args.has("dry_run")) return;
  if (call.args.has("confirm")) {
    if (confirms(call.args.text("confirm"), id)) return;
    throw Error(ErrorCode::refused, say("--confirm does not say {}.", text),
                say("Write: bifc person forget {0} --confirm {0}", text));
  }
  if (!call.interactive)
    throw Error(ErrorCode::refused, say("Forgetting {} is for good and has to be confirmed.", text),
                say("Write: bifc person forget {0} --confirm {0}", text));
  call.env.err.write(say("{} will be forgotten for good; no undo brings them back.",
                         told(*call.store, Person::kType, id)) +
                     "\n" + say("Type {} to confirm: ", text));
  call.env.err.flush();
  const auto answer = call.env.read_line();
  if (!answer || !confirms(*answer, id))
    throw Error(ErrorCode::abandoned, say("Given up; nothing was written."), {});
}

void forget_one(Invocation& call) { forget_people(call, {id_to_forget(call)}); }

constexpr Command kForgetCommands[] = {
    {.noun = "person",
     .verb = "forget",
     .summary = N_("Forget a person for good; a receipt is printed"),
     .needs = Needs::write,
     .run = forget_one,
     .params = kForgetParams,
     .examples = kForgetExamples,
     .prepare = confirm},
};

}  // namespace

std::span<const Command> forget_commands() { return kForgetCommands; }

}  // namespace bifc
