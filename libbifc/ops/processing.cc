// What a field's flags say is told in words; the rest is data.
#include "libbifc/ops/processing.h"

#include <fmt/format.h>

#include "libbifc/base/message.h"
#include "libbifc/model/person.h"

namespace bifc {
namespace {

std::string label(const CodeList::Entry& entry) {
  return std::string(language() == Language::french ? entry.french : entry.english);
}

std::string all_delays(const Delays& delays) {
  std::string all;
  for (const auto& role : CodeList::named("person_role").entries())
    if (const auto delay = delays.find(role.token); delay != delays.end())
      all.append(all.empty() ? "" : ", ")
          .append(fmt::format("{} {}", label(role), delay_text(delay->second)));
  return all;
}

std::string duration(std::string_view token, const Delays& delays) {
  const CodeList::Entry* entry = CodeList::named("duration").find(token);
  if (entry == nullptr) return {};
  const std::string text = label(*entry);
  return fmt::format(fmt::runtime(text), all_delays(delays));
}

std::string shown(const Field& field) {
  if (field.kind == Kind::json) return say("never");
  if (field.is(Flag::discreet)) return say("when it is named");
  return field.is(Flag::listed) ? say("in lists and cards") : say("in cards");
}

std::string exported(const RecordType& type, const Field& field) {
  if (&type == &Person::kType || !type.is_noun) return say("not with --no-people");
  if (field.is(Flag::personal) || field.refers_to == Person::kName || field.kind == Kind::json)
    return say("not with --no-people");
  return say("with --no-people masked");
}

}  // namespace

const CodeList::Entry* purpose_of(std::string_view record, std::string_view field) {
  const CodeList& purposes = CodeList::named("purpose");
  const auto* own = purposes.find(fmt::format("{}.{}", record, field));
  return own != nullptr ? own : purposes.find(field);
}

bool concerns_people(const Field& field) {
  if (field.is(Flag::personal) || field.is(Flag::discreet)) return true;
  if (field.refers_to == Person::kName && field.name != "id") return true;
  return field.kind == Kind::prose || field.kind == Kind::json;
}

std::vector<Processing> register_of_processing(const Catalog& catalog, const Delays& delays) {
  std::vector<Processing> lines;
  for (const RecordType* type : catalog.types())
    for (const Field& field : type->fields)
      if (const auto* purpose = purpose_of(type->name, field.name))
        lines.push_back({std::string(type->name), std::string(field.name), label(*purpose),
                         duration(purpose->number, delays), shown(field), exported(*type, field)});
  if (const auto* purpose = purpose_of("operation", "who"))
    lines.push_back({"operation", "who", label(*purpose), duration(purpose->number, delays),
                     say("in the history"), say("never")});
  return lines;
}

}  // namespace bifc
