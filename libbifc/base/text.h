// Text: UTF-8 as people type it, search it and see it on a terminal.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bifc {

/// Returns the offset of the first byte that is not UTF-8, or npos when all of it is. NUL counts
/// as valid here; callers that cannot keep one look for it.
std::size_t invalid_utf8(std::string_view text);

/// A code point and how many bytes spell it.
struct CodePoint {
  char32_t point = 0xFFFD;
  std::size_t length = 1;
};

/// Returns the code point that begins at the start of `text`, which must not be empty; a byte that
/// is not UTF-8 comes as U+FFFD of one byte.
CodePoint first_code_point(std::string_view text);

/// Returns a code point as UTF-8; "" for what is none.
std::string utf8_of(char32_t point);

/// Returns `text` with accents composed (NFC), so that equal words are equal bytes.
std::string nfc(std::string_view text);

/// Returns `text` as searches compare it: lower case, without accents, œ as oe, æ as ae, ß as ss,
/// ’ as '. "L’Écran du CŒUR" becomes "l'ecran du coeur".
std::string fold(std::string_view text);

/// Appends what fold() returns.
void append_folded(std::string& to, std::string_view text);

/// Whether fold(a) == fold(b), without folding plain ASCII.
bool same_folded(std::string_view a, std::string_view b);

/// Whether two names are one: same_folded(), however many blanks are between the words.
bool same_name(std::string_view a, std::string_view b);

/// Whether `text` holds a letter or a digit of any script: something a search can find.
bool has_letters(std::string_view text);

/// Returns how many terminal columns `text` takes. Control characters take none.
std::size_t width(std::string_view text);

/// Returns `text` cut to at most `columns` terminal columns, the last one "…" where it was cut.
std::string clip(std::string_view text, std::size_t columns);

/// Whether a code point could steer a terminal, or turn the direction of a line: C0 and C1
/// controls, line and paragraph separators, direction marks, the byte order mark.
constexpr bool steers_terminal(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0x200E && point <= 0x200F) ||
         (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) ||
         point == 0xFEFF;
}

/// Whether a character is a hexadecimal digit.
constexpr bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Appends `text` without what could steer a terminal: C0 and C1 controls and direction marks are
/// left out; line ends and tabs become blanks unless `keep_lines`, which keeps line ends.
void append_harmless(std::string& to, std::string_view text, bool keep_lines = false);

/// Returns what append_harmless() appends.
std::string harmless(std::string_view text, bool keep_lines = false);

/// Returns `text` without white space (no-break spaces too) at its ends.
std::string_view trim(std::string_view text);

/// Calls visit(part) for the parts of `text` between the characters of `separators`; never for
/// empty parts.
template <class Visit>
void each_part(std::string_view text, std::string_view separators, Visit visit) {
  while (!text.empty()) {
    const std::size_t found =
        separators.size() == 1 ? text.find(separators.front()) : text.find_first_of(separators);
    const std::size_t end = std::min(found, text.size());
    if (end > 0) visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// Returns the parts that each_part() visits.
std::vector<std::string_view> split(std::string_view text, std::string_view separators);

/// Returns the texts of a range one after another, `separator` between them: "cpu, os, lot".
template <class Texts>
std::string joined(const Texts& texts, std::string_view separator) {
  std::string all;
  for (bool first = true; const std::string_view text : texts) {
    if (!std::exchange(first, false)) all += separator;
    all += text;
  }
  return all;
}

/// Returns the lines of `text`, empty ones too, without their ends.
std::vector<std::string_view> lines_of(std::string_view text);

/// Returns `text` in lines of at most `columns` columns, broken at blanks where possible.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// Returns the candidate that is at most two slips (a letter too many, missing, wrong or swapped)
/// away from `word`, accents and case aside, or "" when there is none. The nearest comes first.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

/// Returns `text` with its first letter a capital: "À rendre le".
std::string capitalised(std::string_view text);

/// Returns "given-up" for "given_up": the spelling people type.
std::string kebab(std::string_view name);

/// Returns "printer_scanner" for "Printer/scanner": lower case, all else one "_" per run.
std::string snake(std::string_view label);

}  // namespace bifc
