// Operations: one for each command that wrote, numbered on by each desk for itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "libbifc/record/id.h"

namespace bifc {

/// An operation's id is desk × 2^41 + number, so that those of one desk stand together and the
/// highest tells how far a copy knows that desk.
inline constexpr int kOperationBits = 41;
inline constexpr std::int64_t make_operation(std::int64_t desk, std::int64_t number) {
  return (desk << kOperationBits) + number;
}
inline constexpr std::int64_t desk_of_operation(std::int64_t id) { return id >> kOperationBits; }
inline constexpr std::int64_t number_of_operation(std::int64_t id) {
  return id & ((std::int64_t{1} << kOperationBits) - 1);
}

/// Returns "214", or "214b" for one of desk b.
std::string operation_text(std::int64_t id);

/// Reads what operation_text() writes. Returns nothing for all else.
std::optional<std::int64_t> read_operation(std::string_view text);

/// Records of one type that one desk made have keys this far apart.
inline constexpr std::int64_t kKeyStep = std::int64_t{1} << (kDeskBits + 4);

/// Returns what the keys of one desk and type have in common: the part below their number.
inline constexpr std::int64_t kin_of(std::int64_t key) { return key & (kKeyStep - 1); }

}  // namespace bifc
