// Looking up what the command line supplied.
#include <algorithm>

#include "apps/bifc/command.h"

namespace bifc {

const Value* Args::first(std::string_view name) const {
  for (const Given& given : given_)
    if (given.name == name) return &given.value;
  return nullptr;
}

void Args::remove(std::string_view name) {
  std::erase_if(given_, [&](const Given& given) { return given.name == name; });
}

std::vector<Value> Args::all(std::string_view name) const {
  std::vector<Value> values;
  for (const Given& given : given_)
    if (given.name == name) values.push_back(given.value);
  return values;
}

std::vector<std::string> Args::texts(std::string_view name) const {
  std::vector<std::string> texts;
  for (const Given& given : given_)
    if (const auto* text = std::get_if<std::string>(&given.value); text && given.name == name)
      texts.push_back(*text);
  return texts;
}

std::string Args::text(std::string_view name) const {
  const Value* value = first(name);
  return value != nullptr ? std::string(text_of(view(*value))) : std::string();
}

std::optional<std::int64_t> Args::integer(std::string_view name) const {
  const Value* value = first(name);
  if (value == nullptr) return std::nullopt;
  if (const auto* number = std::get_if<std::int64_t>(value)) return *number;
  return std::nullopt;
}

}  // namespace bifc
