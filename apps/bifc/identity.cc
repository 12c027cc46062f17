// A lower level empties fields; the history still knows them, which is told.
#include "apps/bifc/identity.h"

#include "apps/bifc/hint.h"
#include "libbifc/base/error.h"
#include "libbifc/model/person.h"
#include "libbifc/ops/forget.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

std::size_t place(std::string_view field) { return Person::kType.index(field); }

// Returns whether there was something to empty that was not given along.
bool empty(const Invocation& call, std::vector<Value>& row, std::string_view field) {
  if (!call.args.text(field).empty() || is_null(row[place(field)])) return false;
  row[place(field)] = {};
  return true;
}

void generalise_birth(const Invocation& call, std::vector<Value>& row) {
  const auto* year = std::get_if<std::int64_t>(&row[place("birth_year")]);
  if (year == nullptr) return;
  const std::string_view band = age_band_of(*year, call.today);
  if (is_null(row[place("age_band")]) && !band.empty()) row[place("age_band")] = std::string(band);
  row[place("birth_year")] = {};
}

[[noreturn]] void refuse(const std::string& message, const std::string& hint) {
  throw Error(ErrorCode::refused, message, hint);
}

}  // namespace

void settle_identity(Invocation& call, std::string_view before, std::vector<Value>& row) {
  const std::string wanted = call.args.text("identity");
  const bool is_new = is_null(row[0]);
  const bool has_name = !is_null(row[place("name")]);
  const bool named = call.args.has("name") ? !call.args.text("name").empty() : is_new && has_name;
  if (wanted == "identified" && !has_name)
    refuse(say("Somebody who is known by name needs one."), say("Give it: --name \"…\""));
  if (wanted == "pseudonym" && (!has_name || (before == "identified" && !named)))
    refuse(say("A pseudonym is a name that is not theirs."), say("Give it: --name Lilas"));
  if (wanted == "counted") {
    for (const char* field : {"phone", "email"})
      if (named || !call.args.text(field).empty())
        refuse(say("Somebody who is only counted has no name and no contact."),
               say("Leave these out, or: --identity pseudonym"));
  }
  bool emptied = false;
  if (wanted == "counted") {
    emptied = empty(call, row, "name");
    generalise_birth(call, row);
  }
  if (wanted == "counted" || (wanted == "pseudonym" && before == "identified"))
    for (const char* field : {"phone", "email"}) emptied = empty(call, row, field) || emptied;
  if (emptied && !is_new)
    hint(call, say("The history still has what was emptied; for good: bifc person forget {}",
                   id_text(Person::kLetter, std::get<std::int64_t>(row[0]))));
}

}  // namespace bifc
