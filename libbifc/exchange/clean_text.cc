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
bool is_word(char c) { return is_letter(c) || is_digit(c) || (c & 0x80) != 0; }

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
      point >= 0x10000)
    return {};
  const char units[] = {static_cast<char>(point >> 8), static_cast<char>(point & 0xFF)};
  return {decode({units, 2}, Encoding::utf16be), end + 1};
}

// Returns the length of the tag at the start of `text`, 0 for none, and whether it ends a line.
std::pair<std::size_t, bool> tag(std::string_view text) {
  std::size_t at = 1;
  if (at < text.size() && text[at] == '/') ++at;
  const std::size_t begin = at;
  while (at < text.size() && (is_letter(text[at]) || is_digit(text[at]))) ++at;
  const std::string name = fold(text.substr(begin, at - begin));
  const std::size_t end = text.find('>', at);
  if (end == text.npos || (!among(kInline, name) && !among(kLines, name))) return {0, false};
  return {end + 1, among(kLines, name)};
}

// Returns the length of the e-mail address whose "@" is at `at`, and moves `at` to its start.
std::size_t address(std::string_view text, std::size_t& at) {
  const auto local = [](char c) {
    return is_word(c) || c == '.' || c == '_' || c == '-' || c == '+';
  };
  std::size_t begin = at, end = at + 1;
  while (begin > 0 && local(text[begin - 1])) --begin;
  while (end < text.size() && (is_word(text[end]) || text[end] == '-' || text[end] == '.')) ++end;
  while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  const std::string_view host = text.substr(at + 1, end - at - 1);
  if (begin == at || host.find('.') == host.npos) return 0;
  at = begin;
  return end - begin;
}

// Returns the length of what may stand between the digits of a telephone number, or 0.
std::size_t phone_separator(std::string_view text) {
  if (text.starts_with("\xC2\xA0")) return 2;      // no-break space
  if (text.starts_with("\xE2\x80\xAF")) return 3;  // its narrow kin, which French typing puts there
  return !text.empty() && std::string_view(" .-()").find(text[0]) != std::string_view::npos ? 1 : 0;
}

// Returns the length of the telephone number at the start of `text`, or 0.
std::size_t phone(std::string_view text) {
  constexpr std::size_t kMostSeparators = 2;  // in a row: "+33 (0)6"
  std::size_t digits = 0, end = 0, between = 0;
  for (std::size_t i = text.starts_with('+') ? 1 : 0; i < text.size();) {
    const std::size_t separator = phone_separator(text.substr(i));
    if (is_digit(text[i])) {
      ++digits;
      end = ++i;
      between = 0;
    } else if (separator > 0 && ++between <= kMostSeparators) {
      i += separator;
    } else {
      break;
    }
  }
  if (end < text.size() && is_word(text[end])) return 0;
  if (text.starts_with('+') || text.starts_with("00")) return digits >= 9 && digits <= 15 ? end : 0;
  return text.starts_with('0') && (digits == 10 || digits == 11) ? end : 0;
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
    const bool word_begins = at == 0 || !is_word(text[at - 1]);
    if (text[at] == '@') {
      std::size_t begin = at;
      const std::size_t length = address(text, begin);
      if (length == 0 || begin < copied) continue;
      replace(begin, length, "[e-mail]");
      ++masked.addresses;
    } else if ((text[at] == '+' || text[at] == '0') && word_begins) {
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
  for (const std::string_view word : split(name, " -'"))
    if (width(word) >= kShortest) words.push_back(fold(word));
  std::string masked;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_word(text[end])) ++end;
    const std::string_view word = text.substr(at, std::max<std::size_t>(end - at, 1));
    if (end > at && std::find(words.begin(), words.end(), fold(word)) != words.end()) {
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
