// The figures are data with their sources; a group may have its own.
#include "libbifc/model/impact.h"

#include <charconv>

#include "libbifc/base/code_list.h"

namespace bifc {
namespace {

std::optional<double> number_in(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// "170..265"
std::optional<Interval> interval_in(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == text.npos) return std::nullopt;
  const auto low = number_in(text.substr(0, dots)), high = number_in(text.substr(dots + 2));
  if (!low || !high || *low > *high) return std::nullopt;
  return Interval{*low, *high};
}

}  // namespace

std::optional<std::int64_t> usual_weight(std::string_view kind) {
  const auto* entry = CodeList::named("device_weight").find(kind);
  const auto grams = entry != nullptr ? number_in(entry->number) : std::nullopt;
  if (!grams) return std::nullopt;
  return static_cast<std::int64_t>(*grams);
}

std::optional<Interval> emission_of_making(std::string_view kind) {
  const auto* entry = CodeList::named("emission").find(kind);
  return entry != nullptr ? interval_in(entry->number) : std::nullopt;
}

Interval replaced_share() {
  constexpr double kPercent = 100;
  const auto share = interval_in(CodeList::named("emission").about("share"));
  return share ? Interval{share->low / kPercent, share->high / kPercent} : Interval{0, 1};
}

}  // namespace bifc
