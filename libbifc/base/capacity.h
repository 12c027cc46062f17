// Capacity: amounts of bytes as they stand on boxes and as people type them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bifc {

inline constexpr std::int64_t kMebi = 1 << 20, kGibi = 1 << 30;  // bytes, as IEC 80000-13 has it

/// Reads "500 GB", "500 Go", "1,5 To", "8 GiB", "8Gio" and plain bytes. Units of 1000 and of 1024
/// are told apart as IEC 80000-13 does. Returns nothing for all else, and for more than 2^63.
std::optional<std::int64_t> read_capacity(std::string_view text);

/// Returns whole units in the current language: "500 GB" or "500 Go" for disks, and "8 GiB" where
/// the amount is a whole number of those, as that of memory is.
std::string capacity_text(std::int64_t bytes);

}  // namespace bifc
