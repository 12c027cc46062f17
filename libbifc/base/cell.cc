// Conversions between data that own their text and data that view it.
#include "libbifc/base/cell.h"

namespace bifc {

Cell view(const Value& value) {
  return std::visit([](const auto& held) -> Cell { return held; }, value);
}

std::vector<Cell> views(std::span<const Value> values) {
  std::vector<Cell> cells;
  cells.reserve(values.size());
  for (const Value& value : values) cells.push_back(view(value));
  return cells;
}

Value own(const Cell& cell) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) return std::string(*text);
  if (const auto* integer = std::get_if<std::int64_t>(&cell)) return *integer;
  if (const auto* real = std::get_if<double>(&cell)) return *real;
  return {};
}

std::string_view text_of(const Cell& cell) {
  const auto* text = std::get_if<std::string_view>(&cell);
  return text != nullptr ? *text : std::string_view();
}

}  // namespace bifc
