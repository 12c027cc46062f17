// Fuzz: what every fuzzer demands of a result, and how it says what broke.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/base/text.h"

namespace bifc {

/// Ends the process when a property does not hold, telling which and for what.
inline void demand(bool holds, const char* property, std::string_view about = {}) {
  if (holds) return;
  std::fprintf(stderr, "It does not hold that %s: \"%.*s\"\n", property,
               static_cast<int>(about.size()), about.data());
  std::abort();
}

/// Demands text that a terminal can be shown: UTF-8 with no control characters but line ends.
inline void demand_harmless(std::string_view text) {
  demand(invalid_utf8(text) == text.npos, "the output is UTF-8", text);
  demand(harmless(text, true) == text, "the output cannot steer a terminal", text);
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Takes the first byte, which chooses among things; 0 when there is none.
inline std::size_t take_byte(std::string_view& text) {
  if (text.empty()) return 0;
  const auto byte = static_cast<unsigned char>(text.front());
  text.remove_prefix(1);
  return byte;
}

}  // namespace bifc
