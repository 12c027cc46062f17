// Fingerprint: a short mark of a row of cells. Not to keep secrets, only to tell rows apart.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace bifc {

/// FNV-1a (www.isthe.com/chongo/tech/comp/fnv) taken eight bytes at a time. Part of the file
/// format: marks of earlier imports are compared with it.
class Fingerprint {
 public:
  /// Adds a cell; "a" and "bc" give another mark than "ab" and "c".
  void add(std::string_view cell) {
    mix(cell.size());
    for (; cell.size() >= 8; cell.remove_prefix(8)) mix(word(cell.data()));
    if (cell.empty()) return;
    char rest[8] = {};
    std::memcpy(rest, cell.data(), cell.size());
    mix(word(rest));
  }
  std::string text() const { return fmt::format("{:016x}", hash_); }  ///< 16 hexadecimal digits

 private:
  // Little-endian whatever the machine, because the mark is stored.
  static std::uint64_t word(const char* eight) {
    std::uint64_t value = 0;
    std::memcpy(&value, eight, sizeof value);
    if constexpr (std::endian::native == std::endian::big) value = __builtin_bswap64(value);
    return value;
  }
  void mix(std::uint64_t value) {
    hash_ = (hash_ ^ value) * 0x100000001b3ULL;
    hash_ ^= hash_ >> 32;  // the product carries upwards only
  }
  std::uint64_t hash_ = 0xcbf29ce484222325ULL;
};

}  // namespace bifc
