// UTF-8 by utf8proc, with short cuts for the plain text that most of it is.
#include "libbifc/base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <span>
#include <tuple>
#include <utility>

#include "libbifc/base/eight_bytes.h"

namespace bifc {
namespace {

constexpr utf8proc_int32_t kRightSingleQuote = 0x2019;

// Returns how many bytes at the start of `text` are ASCII.
std::size_t ascii_length(std::string_view text) {
  std::size_t at = 0;
  while (at + EightBytes::kSize <= text.size() &&
         EightBytes(text.substr(at)).ascii() == EightBytes::kSize)
    at += EightBytes::kSize;
  while (at < text.size() && (text[at] & 0x80) == 0) ++at;  // most texts are short
  return at;
}

bool is_ascii(std::string_view text) { return ascii_length(text) == text.size(); }

// Calls visit(code point, its bytes) along `text`; a byte that is not UTF-8 comes as U+FFFD.
template <class Visit>
void each_code_point(std::string_view text, Visit visit) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t point = bytes[at];
    utf8proc_ssize_t length = 1;
    if (point >= 0x80)
      length =
          utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (length <= 0) point = 0xFFFD, length = 1;
    if (!visit(point, text.substr(at, static_cast<std::size_t>(length)))) return;
    at += static_cast<std::size_t>(length);
  }
}

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &result,
                                 static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
}

bool steers(utf8proc_int32_t point) { return steers_terminal(static_cast<char32_t>(point)); }

std::size_t columns_of(utf8proc_int32_t point) {
  if (point >= 0x20 && point < 0x7F) return 1;
  if (point < 0x300) return steers(point) ? 0 : 1;
  return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(point)));
}

// Stops counting soon after `most`.
std::size_t width_up_to(std::string_view text, std::size_t most) {
  std::size_t columns = 0;
  each_code_point(text, [&](utf8proc_int32_t point, std::string_view) {
    columns += columns_of(point);
    return columns <= most;
  });
  return columns;
}

// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
std::size_t slips(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::size_t invalid_utf8(std::string_view text) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    at += ascii_length(text.substr(at));
    if (at == text.size()) break;
    utf8proc_int32_t point = 0;
    const auto length =
        utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (length <= 0) return at;
    at += static_cast<std::size_t>(length);
  }
  return std::string_view::npos;
}

CodePoint first_code_point(std::string_view text) {
  utf8proc_int32_t point = 0;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &point);
  if (length <= 0) return {};
  return {static_cast<char32_t>(point), static_cast<std::size_t>(length)};
}

std::string utf8_of(char32_t point) {
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes);
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::string nfc(std::string_view text) {
  // Below U+0300 nothing composes. U+2002 to U+203F (E2 80 82 on) is punctuation, which does not
  // either; the two blanks before it have other names for themselves.
  bool composed = true;
  for (std::size_t i = 0; composed && i < text.size(); ++i) {
    i += ascii_length(text.substr(i));
    if (i == text.size()) break;
    const auto byte = static_cast<unsigned char>(text[i]);
    composed = byte < 0xCC ||
               (byte == 0xE2 && text.substr(i + 1, 1) == "\x80" && text.substr(i + 2, 1) >= "\x82");
  }
  return composed ? std::string(text) : mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

namespace {

// The letters from U+00C0 on, as they fold; a blank where that is not one letter of ASCII.
constexpr std::string_view kLatin =
    "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy y";

// Returns what the bytes at the start of a text fold to, and how many they are; none where the
// tables of Unicode must tell.
std::pair<std::string_view, std::size_t> fold_one(std::string_view text) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
  };
  constexpr unsigned kMicro = 0xB5;
  if (byte(0) == 0xC3 && byte(1) >= 0x80 && byte(1) < 0xC0 && kLatin[byte(1) & 0x3F] != ' ')
    return {kLatin.substr(byte(1) & 0x3F, 1), 2};
  if (byte(0) == 0xC2 && byte(1) >= 0xA0 && byte(1) < 0xC0 && byte(1) != kMicro)
    return {text.substr(0, 2), 2};  // no-break blanks, guillemets, degrees
  if (byte(0) == 0xC5 && (byte(1) == 0x92 || byte(1) == 0x93)) return {"oe", 2};
  if (text.starts_with("’")) return {"'", 3};
  if (byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) < 0xC0)
    return {text.substr(0, 3), 3};  // dashes, quotes, dots, narrow blanks
  return {};
}

// French and English need no tables of Unicode. Returns whether that was enough.
bool fold_latin(std::string_view text, std::string& folded) {
  std::size_t end = folded.size();
  folded.resize(end + text.size());  // nothing grows by being folded
  while (!text.empty()) {
    const EightBytes eight(text);
    std::size_t length = std::min(eight.ascii(), text.size());
    if (length > 0) {
      eight.lower().write(folded.data() + end, text.size());
      end += length;
    } else {
      std::string_view letters;
      std::tie(letters, length) = fold_one(text);
      if (length == 0) return false;
      letters.copy(folded.data() + end, letters.size());
      end += letters.size();
    }
    text.remove_prefix(length);
  }
  folded.resize(end);
  return true;
}

}  // namespace

std::string fold(std::string_view text) {
  std::string folded;
  append_folded(folded, text);
  return folded;
}

void append_folded(std::string& folded, std::string_view text) {
  const std::size_t before = folded.size();
  if (fold_latin(text, folded)) return;
  folded.resize(before);
  const std::string bare =
      mapped(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
  each_code_point(bare, [&](utf8proc_int32_t point, std::string_view bytes) {
    if (point == 0x153)
      folded += "oe";
    else if (point == 0xE6)
      folded += "ae";
    else if (point == kRightSingleQuote)
      folded += '\'';
    else
      folded += bytes;
    return true;
  });
  for (char& c : std::span(folded).subspan(before))
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
}

bool same_folded(std::string_view a, std::string_view b) {
  if (!is_ascii(a) || !is_ascii(b)) return fold(a) == fold(b);
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    return x == y || ((x ^ y) == 0x20 && (x | 0x20) >= 'a' && (x | 0x20) <= 'z');
  });
}

bool same_name(std::string_view a, std::string_view b) {
  constexpr std::string_view kBlanks = " \t\n";
  const std::string one = fold(a), other = fold(b);
  return split(one, kBlanks) == split(other, kBlanks);
}

bool has_letters(std::string_view text) {
  bool found = false;
  each_code_point(text, [&](utf8proc_int32_t point, std::string_view) {
    const auto category = utf8proc_category(point);
    found = (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
            (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
    return !found;
  });
  return found;
}

std::size_t width(std::string_view text) { return width_up_to(text, std::string_view::npos - 2); }

std::string clip(std::string_view text, std::size_t columns) {
  if (text.size() <= columns) return std::string(text);  // no character is wider than its bytes
  std::size_t used = 0, read = 0, kept = 0;
  each_code_point(text, [&](utf8proc_int32_t point, std::string_view bytes) {
    used += columns_of(point);
    read += bytes.size();
    if (used < columns) kept = read;  // which leaves a column for the "…"
    return used <= columns;
  });
  if (used <= columns) return std::string(text);
  std::string cut(text.substr(0, kept));
  while (!cut.empty() && cut.back() == ' ') cut.pop_back();
  return columns == 0 ? std::string() : cut + "…";
}

void append_harmless(std::string& to, std::string_view text, bool keep_lines) {
  while (!text.empty()) {
    const std::size_t plain = length_of<&EightBytes::printable>(text);
    to += text.substr(0, plain);
    if (plain == text.size()) return;
    text.remove_prefix(plain);
    const CodePoint code = first_code_point(text);
    const bool between = code.point == '\r' && text.size() > 1 && text[1] != '\n';
    const bool ends_line = code.point == '\n' || between;
    if (ends_line && keep_lines)
      to += '\n';
    else if (ends_line || code.point == '\t')
      to += ' ';
    else if (!steers_terminal(code.point))
      to += code.point == 0xFFFD ? std::string_view("\xEF\xBF\xBD") : text.substr(0, code.length);
    text.remove_prefix(code.length);
  }
}

std::string harmless(std::string_view text, bool keep_lines) {
  std::string clean;
  append_harmless(clean, text, keep_lines);
  return clean;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n\v\f";
  // Nearly every text begins and ends with a plain letter or digit.
  if (!text.empty() && text.front() > ' ' && text.back() > ' ') return text;
  for (bool again = true; again;) {
    again = false;
    while (!text.empty() && kBlanks.find(text.front()) != kBlanks.npos) text.remove_prefix(1);
    while (!text.empty() && kBlanks.find(text.back()) != kBlanks.npos) text.remove_suffix(1);
    if (text.starts_with("\xC2\xA0")) text.remove_prefix(2), again = true;
    if (text.ends_with("\xC2\xA0")) text.remove_suffix(2), again = true;
    // The narrow one stands before signs in French: "12,50 €".
    if (text.starts_with("\xE2\x80\xAF")) text.remove_prefix(3), again = true;
    if (text.ends_with("\xE2\x80\xAF")) text.remove_suffix(3), again = true;
  }
  return text;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  each_part(text, separators, [&](std::string_view part) { parts.push_back(part); });
  return parts;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (const std::string_view word : split(text, " ")) {
    const std::size_t wide = width(word);
    if (used > 0 && used + 1 + wide > columns) lines.emplace_back(), used = 0;
    if (used > 0) lines.back() += ' ', ++used;
    lines.back() += word;
    used += wide;
  }
  return lines;
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  const std::string wanted = fold(word);
  std::string_view best;
  // Two slips in a word of three letters make another word, one slip in a single letter, too.
  // Counted double, so that of equals the one with the same first letter comes first.
  std::size_t fewest = wanted.size() <= 1 ? 1 : wanted.size() <= 3 ? 4 : 6;
  for (const std::string_view candidate : candidates) {
    const std::string folded = fold(candidate);
    const std::size_t made =
        2 * slips(wanted, folded) + (folded.substr(0, 1) != wanted.substr(0, 1));
    if (made < fewest) best = candidate, fewest = made;
  }
  return best;
}

std::string capitalised(std::string_view text) {
  if (text.empty()) return {};
  const CodePoint first = first_code_point(text);
  const auto upper = static_cast<char32_t>(utf8proc_toupper(static_cast<int>(first.point)));
  return utf8_of(upper).append(text.substr(first.length));
}

std::string kebab(std::string_view name) {
  std::string typed(name);
  std::replace(typed.begin(), typed.end(), '_', '-');
  return typed;
}

std::string snake(std::string_view label) {
  std::string token;
  for (const char c : fold(label)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain)
      token += c;
    else if (!token.empty() && token.back() != '_')
      token += '_';
  }
  while (!token.empty() && token.back() == '_') token.pop_back();
  return token;
}

}  // namespace bifc
