// EightBytes: eight characters of a text at once, for what every search goes through.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace bifc {

/// The first character is the lowest byte, whatever the machine.
class EightBytes {
 public:
  static constexpr std::size_t kSize = 8;

  /// The first eight characters; those that a shorter text lacks are 0.
  explicit EightBytes(std::string_view text) {
    if (text.size() >= kSize)
      std::memcpy(&bytes_, text.data(), kSize);  // of a known size: one instruction
    else
      std::memcpy(&bytes_, text.data(), text.size());
    bytes_ = in_order(bytes_);
  }

  /// Returns how many of the first are ASCII, up to eight.
  std::size_t ascii() const { return before(bytes_ & kHigh); }
  /// Returns how many of the first are ASCII that one sees, or a blank.
  std::size_t printable() const {
    return before((~between(bytes_ & ~kHigh, ' ', '~') | bytes_) & kHigh);
  }
  /// Returns how many of the first are as in words().
  std::size_t word() const { return static_cast<std::size_t>(std::countr_one(words())); }

  /// Returns these with small letters for the capitals of ASCII.
  EightBytes lower() const {
    return EightBytes(bytes_ | (between(bytes_ & ~kHigh, 'A', 'Z') & ~bytes_) >> 2);
  }

  /// Returns which are small letters, digits or beyond ASCII: bit 0 for the first.
  unsigned words() const {
    const std::uint64_t ascii = bytes_ & ~kHigh;
    const std::uint64_t found = bytes_ | between(ascii, 'a', 'z') | between(ascii, '0', '9');
    return static_cast<unsigned>(((found & kHigh) >> 7) * 0x0102040810204080ULL >> 56);
  }

  /// Writes all eight, or as many as there is room for.
  void write(char* to, std::size_t room) const {
    const std::uint64_t bytes = in_order(bytes_);
    if (room >= kSize)
      std::memcpy(to, &bytes, kSize);
    else
      std::memcpy(to, &bytes, room);
  }

 private:
  static constexpr std::uint64_t kEach = 0x0101010101010101ULL;
  static constexpr std::uint64_t kHigh = 0x80 * kEach;

  explicit constexpr EightBytes(std::uint64_t bytes) : bytes_(bytes) {}
  static std::uint64_t in_order(std::uint64_t bytes) {
    return std::endian::native == std::endian::big ? __builtin_bswap64(bytes) : bytes;
  }
  // How many bytes are before the first that is marked by its high bit.
  static std::size_t before(std::uint64_t marked) {
    return static_cast<std::size_t>(std::countr_zero(marked)) / 8;
  }
  // The high bits of the bytes from `first` to `last`; all must be below 0x80.
  static constexpr std::uint64_t between(std::uint64_t bytes, unsigned char first,
                                         unsigned char last) {
    return ((bytes + (0x80U - first) * kEach) ^ (bytes + (0x7FU - last) * kEach)) & kHigh;
  }

  std::uint64_t bytes_ = 0;
};

/// Returns how long the beginning of a text is that `count` counts: all eight, and eight more.
template <std::size_t (EightBytes::*count)() const>
std::size_t length_of(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t more = EightBytes::kSize; more == EightBytes::kSize && length < text.size();) {
    more = (EightBytes(text.substr(length)).*count)();
    length += more;
  }
  return std::min(length, text.size());
}

}  // namespace bifc
