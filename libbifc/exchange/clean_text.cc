// Small scanners; regular expressions would be slower and harder to read.
#include "libbifc/exchange/clean_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>
#include <vector>

#include "libbifc/base/text.h"
#include "libbifc/exchange/input.h"

namespace bifc {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Returns the length of the character at `at`, which may be a byte that is none.
std::size_t character(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  if ((text[at] & 0x80) == 0) return 1;
  while (end < text.size() && end < at + 4 && (text[end] & 0xC0) == 0x80) ++end;
  return end - at;
}

// Whether a word has this character: letters and digits of any script, and accents that were not
// composed; not the quotes, dashes and blanks of typography.
bool is_word(std::string_view character) {
  if (character.size() == 1) return is_letter(character[0]) || is_digit(character[0]);
  return has_letters(character) || fold(character).empty();
}
bool word_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_word(text.substr(at, character(text, at)));
}
// Returns the length of the character that ends at `at`.
std::size_t character_before(std::string_view text, std::size_t at) {
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (text[begin] & 0xC0) == 0x80) --begin;
  return begin + character(text, begin) == at ? at - begin : 1;
}
bool word_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const std::size_t length = character_before(text, at);
  return is_word(text.substr(at - length, length));
}

// Returns the length of the word at `at`, or 0.
std::size_t word_length(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (word_at(text, end)) end += character(text, end);
  return end - at;
}

// The tags that text editors in web pages write. Those of the second kind end a line.
constexpr std::array<std::string_view, 13> kInline{"b",    "i",  "u",  "em", "strong", "span", "a",
                                                   "font", "ul", "ol", "tt", "small",  "sub"};
constexpr std::array<std::string_view, 7> kLines{"p", "br", "div", "li", "h1", "h2", "h3"};

template <std::size_t N>
bool among(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Entities that occur in published repair data, with those of French and German texts.
constexpr std::array<std::pair<std::string_view, std::string_view>, 36> kEntities{{
    {"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"quot", "\""},  {"apos", "'"},
    {"nbsp", " "},   {"eacute", "é"}, {"egrave", "è"}, {"ecirc", "ê"},  {"euml", "ë"},
    {"agrave", "à"}, {"acirc", "â"},  {"auml", "ä"},   {"ccedil", "ç"}, {"icirc", "î"},
    {"iuml", "ï"},   {"ocirc", "ô"},  {"ouml", "ö"},   {"ugrave", "ù"}, {"ucirc", "û"},
    {"uuml", "ü"},   {"oelig", "œ"},  {"szlig", "ß"},  {"Auml", "Ä"},   {"Ouml", "Ö"},
    {"Uuml", "Ü"},   {"Eacute", "É"}, {"laquo", "«"},  {"raquo", "»"},  {"rsquo", "’"},
    {"lsquo", "‘"},  {"ldquo", "“"},  {"rdquo", "”"},  {"ndash", "–"},  {"hellip", "…"},
    {"euro", "€"},
}};

// Returns the text of the entity at the start of `text` and its length; a length of 0 for none.
std::pair<std::string, std::size_t> entity(std::string_view text) {
  const std::size_t end = text.substr(0, 12).find(';');
  if (end == text.npos || end < 2) return {};
  const std::string_view name = text.substr(1, end - 1);
  for (const auto& [known, meaning] : kEntities)
    if (known == name) return {std::string(meaning), end + 1};
  if (name[0] != '#') return {};
  const bool hex = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
  const std::string_view digits = name.substr(hex ? 2 : 1);
  std::uint32_t point = 0;
  const auto [stop, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), point, hex ? 16 : 10);
  if (error != std::errc() || stop != digits.data() + digits.size() || point < 0x20 ||
      (point >= 0x7F && point < 0xA0) || point >= 0x10000)
    return {};
  const char units[] = {static_cast<char>(point >> 8), static_cast<char>(point & 0xFF)};
  return {decode({units, 2}, Encoding::utf16be), end + 1};
}

// Returns the length of the tag at the start of `text`, 0 for none, and whether it ends a line.
std::pair<std::size_t, bool> tag(std::string_view text) {
  constexpr std::size_t kLongest = 2000;  // styles can be long
  constexpr std::size_t kLongestName = 7;
  std::size_t at = 1;
  if (at < text.size() && text[at] == '/') ++at;
  const std::size_t begin = at;
  while (at < text.size() && at <= begin + kLongestName &&
         (is_letter(text[at]) || is_digit(text[at])))
    ++at;
  // "<a.b@example.org>" is no tag.
  if (at == text.size() || std::string_view(" \t\r\n/>").find(text[at]) == text.npos)
    return {0, false};
  const std::string name = fold(text.substr(begin, at - begin));
  if (!among(kInline, name) && !among(kLines, name)) return {0, false};
  const std::size_t end = text.substr(0, kLongest).find('>', at);
  if (end == text.npos) return {0, false};
  return {end + 1, among(kLines, name)};
}

// Returns the length of the e-mail address whose "@" is at `at`, and moves `at` to its start, which
// is not before `from`.
std::size_t address(std::string_view text, std::size_t from, std::size_t& at) {
  std::size_t begin = at, end = at + 1;
  while (begin > from &&
         (std::string_view("._-+").find(text[begin - 1]) != text.npos || word_before(text, begin)))
    begin -= character_before(text, begin);
  while (end < text.size() && (text[end] == '-' || text[end] == '.' || word_at(text, end)))
    end += character(text, end);
  while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  const std::string_view host = text.substr(at + 1, end - at - 1);
  if (begin == at || host.find('.') == host.npos) return 0;
  at = begin;
  return end - begin;
}

// Returns the length of what may stand between the digits of a telephone number, or 0.
std::size_t phone_separator(std::string_view text) {
  if (text.starts_with("\xC2\xA0")) return 2;  // no-break space
  // Its narrow kin, which French typing puts there; a hyphen that does not break; a dash.
  for (const char* wide : {"\xE2\x80\xAF", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x93"})
    if (text.starts_with(wide)) return 3;
  return !text.empty() && std::string_view(" .-/()").find(text[0]) != std::string_view::npos ? 1
                                                                                             : 0;
}

constexpr std::string_view kDayShape = "00.00.0000";  // with '.', '-' or '/'

// Whether a day such as "21.11.2026" stands at the start of `text`.
bool starts_with_day(std::string_view text) {
  if (text.size() < kDayShape.size()) return false;
  for (std::size_t i = 0; i < kDayShape.size(); ++i)
    if (kDayShape[i] == '0' ? !is_digit(text[i])
                            : text[i] != '.' && text[i] != '-' && text[i] != '/')
      return false;
  return !(text.size() > kDayShape.size() && is_digit(text[kDayShape.size()]));
}

// Returns the length of the telephone number at the start of `text`, or 0. The number ends where a
// group of digits does, so that what follows it ("06 12 34 56 78 14h30") does not hide it.
std::size_t phone(std::string_view text) {
  constexpr std::size_t kMostSeparators = 2;  // in a row: "+33 (0)6"
  constexpr std::size_t kMostDigits = 15;     // ITU-T E.164
  const bool international = text.starts_with('+') || text.starts_with("00");
  std::size_t digits = 0, end = 0, between = 0;
  for (std::size_t i = text.starts_with('+') ? 1 : 0; i < text.size() && digits <= kMostDigits;) {
    const std::size_t separator = phone_separator(text.substr(i));
    if (is_digit(text[i])) {
      ++digits;
      between = 0;
      const bool enough =
          international ? digits >= 9 && digits <= kMostDigits : digits == 10 || digits == 11;
      if (enough && !word_at(text, i + 1)) end = i + 1;
      ++i;
    } else if (separator > 0 && ++between <= kMostSeparators) {
      i += separator;
    } else {
      break;
    }
  }
  return end;
}

}  // namespace

std::string without_html(std::string_view text) {
  std::string clean;
  bool lines = false;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '&') {
      if (const auto [meaning, length] = entity(text.substr(at)); length > 0) {
        clean += meaning;
        at += length;
        continue;
      }
    } else if (text[at] == '<') {
      if (const auto [length, line] = tag(text.substr(at)); length > 0) {
        if (line && !clean.empty() && clean.back() != '\n') clean += '\n', lines = true;
        at += length;
        continue;
      }
    }
    clean += text[at++];
  }
  while (lines && clean.ends_with('\n')) clean.pop_back();
  return clean;
}

Masked mask_contacts(std::string_view text) {
  Masked masked;
  std::size_t copied = 0;
  const auto replace = [&](std::size_t begin, std::size_t length, const char* by) {
    masked.text += text.substr(copied, begin - copied);
    masked.text += by;
    copied = begin + length;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '@') {
      std::size_t begin = at;
      const std::size_t length = address(text, copied, begin);
      if (length == 0) continue;
      replace(begin, length, "[e-mail]");
      ++masked.addresses;
    } else if ((text[at] == '+' || text[at] == '0') && (at == copied || !word_before(text, at))) {
      if (starts_with_day(text.substr(at))) {
        at += kDayShape.size() - 1;
        continue;
      }
      const std::size_t length = phone(text.substr(at));
      if (length == 0) continue;
      replace(at, length, "[phone]");
      ++masked.numbers;
    } else {
      continue;
    }
    at = copied - 1;
  }
  masked.text += text.substr(copied);
  return masked;
}

std::string mask_name(std::string_view text, std::string_view name, int& count) {
  constexpr std::size_t kShortest = 3;
  std::vector<std::string> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t length = word_length(name, at);
    const std::string_view word = name.substr(at, length);
    if (width(word) >= kShortest) words.push_back(fold(word));
    at += std::max<std::size_t>(length, 1);
  }
  std::string masked;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = word_length(text, at);
    const std::string_view word = text.substr(at, std::max<std::size_t>(length, 1));
    if (length > 0 && std::find(words.begin(), words.end(), fold(word)) != words.end()) {
      masked += "[name]";
      ++count;
    } else {
      masked += word;
    }
    at += word.size();
  }
  return masked;
}

}  // namespace bifc
