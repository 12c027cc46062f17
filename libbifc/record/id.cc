// Numbers, desks and letters of ids.
#include "libbifc/record/id.h"

#include <array>

#include <fmt/format.h>

namespace bifc {
namespace {

// A desk is a number in base 20 whose digits 1 to 19 are these letters. Without those that AZERTY
// moves, and without l and o, which look like digits.
constexpr std::string_view kDeskLetters = "bcdefghijknprstuvxy";
constexpr std::int64_t kDeskBase = 20;
constexpr std::size_t kLongestDesk = 5;
static_assert(kDeskBase * kDeskBase * kDeskBase * kDeskBase * kDeskBase < (1 << kDeskBits));

// The unshifted number row of a French keyboard, 1 to 9 and 0.
constexpr std::array<std::string_view, 10> kFrenchRow{"à", "&", "é", "\"", "'",
                                                      "(", "-", "è", "_",  "ç"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool starts_with_digit(std::string_view text) {
  return !text.empty() && text[0] >= '0' && text[0] <= '9';
}

// Takes a digit, or else the key of one, off the front of `text`; -1 when there is none.
int take_digit(std::string_view& text, bool french_row) {
  if (!french_row) {
    if (!starts_with_digit(text)) return -1;
    const int digit = text[0] - '0';
    text.remove_prefix(1);
    return digit;
  }
  for (int digit = 0; digit < 10; ++digit)
    if (const auto key = kFrenchRow[static_cast<std::size_t>(digit)]; text.starts_with(key)) {
      text.remove_prefix(key.size());
      return digit;
    }
  return -1;
}

}  // namespace

std::string desk_text(std::int64_t desk) {
  std::string letters;
  for (; desk > 0; desk /= kDeskBase)
    letters.insert(letters.begin(),
                   desk % kDeskBase == 0  // no desk has this digit; a damaged file may
                       ? '?'
                       : kDeskLetters[static_cast<std::size_t>(desk % kDeskBase - 1)]);
  return letters;
}

std::optional<std::int64_t> read_desk(std::string_view letters) {
  if (letters.size() > kLongestDesk) return std::nullopt;
  std::int64_t desk = 0;
  for (const char c : letters) {
    const std::size_t digit = kDeskLetters.find(lower(c));
    if (digit == kDeskLetters.npos) return std::nullopt;
    desk = desk * kDeskBase + static_cast<std::int64_t>(digit) + 1;
  }
  return desk;
}

void append_id(std::string& to, char letter, std::int64_t id) {
  to += letter;
  const fmt::format_int number(number_of(id));
  to.append(number.data(), number.size());
  if (desk_of(id) != 0) to += desk_text(desk_of(id));
}

std::string id_text(char letter, std::int64_t id) {
  std::string text;
  append_id(text, letter, id);
  return text;
}

std::optional<TypedId> read_id(std::string_view text) {
  TypedId typed;
  if (!text.empty() && kIdLetters.find(upper(text[0])) != kIdLetters.npos) {
    typed.letter = upper(text[0]);
    text.remove_prefix(1);
  }
  // One row or the other: T-214 is no number.
  const bool french_row = typed.letter != 0 && !starts_with_digit(text);
  std::int64_t number = 0;
  int digits = 0;
  for (int digit = 0; (digit = take_digit(text, french_row)) >= 0; ++digits)
    if ((number = number * 10 + digit) >= (std::int64_t{1} << 36)) return std::nullopt;
  const auto desk = read_desk(text);
  if (digits == 0 || number == 0 || !desk) return std::nullopt;
  typed.id = make_id(number, *desk);
  return typed;
}

}  // namespace bifc
