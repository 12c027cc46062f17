// Five steps of 1000, or of 1024.
#include "libbifc/base/capacity.h"

#include <charconv>
#include <cmath>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr std::string_view kPrefixes = "kmgtp";

// Returns what one unit is worth: "go", "gb" and "g" 10^9, "gio" and "gib" 2^30.
std::optional<double> unit_of(std::string_view unit) {
  if (unit.empty() || unit == "o" || unit == "b" || unit == "octets" || unit == "bytes") return 1;
  const std::size_t power = kPrefixes.find(unit.front());
  if (power == kPrefixes.npos) return std::nullopt;
  const std::string_view rest = unit.substr(1);
  const auto steps = static_cast<double>(power + 1);
  if (rest.empty() || rest == "o" || rest == "b") return std::pow(1000.0, steps);
  if (rest == "io" || rest == "ib") return std::pow(1024.0, steps);
  return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> read_capacity(std::string_view text) {
  std::string folded = fold(trim(text));
  for (char& c : folded)
    if (c == ',') c = '.';
  double amount = 0;
  const char* const end = folded.data() + folded.size();
  const auto [rest, error] = std::from_chars(folded.data(), end, amount);
  if (error != std::errc() || !(amount >= 0)) return std::nullopt;
  const auto unit = unit_of(trim(std::string_view(rest, static_cast<std::size_t>(end - rest))));
  constexpr double kMost = 9.2e18;
  if (!unit || amount * *unit > kMost) return std::nullopt;
  // Exact where a double is not.
  std::int64_t whole = 0;
  const auto [at, bad] = std::from_chars(folded.data(), end, whole);
  if (*unit == 1 && bad == std::errc() && at == rest) return whole;
  return static_cast<std::int64_t>(std::llround(amount * *unit));
}

std::string capacity_text(std::int64_t bytes) {
  const bool binary = bytes >= kMebi && bytes % (bytes >= kMebi << 10 ? kMebi << 10 : kMebi) == 0;
  const double step = binary ? 1024 : 1000;
  auto amount = static_cast<double>(bytes);
  std::size_t power = 0;
  while (power < 4 && std::llround(amount) >= static_cast<long long>(step)) amount /= step, ++power;
  constexpr const char* kDecimal[] = {N_("{} B"), N_("{} kB"), N_("{} MB"), N_("{} GB"),
                                      N_("{} TB")};
  constexpr const char* kBinary[] = {N_("{} B"), N_("{} KiB"), N_("{} MiB"), N_("{} GiB"),
                                     N_("{} TiB")};
  return say((binary ? kBinary : kDecimal)[power], std::llround(amount));
}

}  // namespace bifc
