// Writing front matter: whoever reads it may be another program, which knows types.
#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/date.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/front_matter.h"

namespace bifc {
namespace {

constexpr std::size_t kLongestLine = 80;

// What YAML 1.1 and 1.2 take for a truth, nothing, or a key of their own.
bool is_reserved(std::string_view text) {
  constexpr std::string_view kWords[] = {"y",    "n",     "yes",  "no", "on", "off",
                                         "true", "false", "null", "~",  "=",  "<<"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view word) { return same_folded(word, text); });
}

// Numbers of all bases, days, times, and .inf: rather a text too many in quotes than one too few.
bool looks_like_number(std::string_view text) {
  const bool begins = (text.front() >= '0' && text.front() <= '9') || text.front() == '.' ||
                      text.front() == '+' || text.front() == '-';
  return begins && text.find_first_not_of("0123456789abcdefABCDEFoxXTtZz_+-.:/ infNa") == text.npos;
}

// Whole numbers and days mean the same as numbers and days.
bool is_number_or_day(std::string_view text) {
  const bool digits = text.find_first_not_of("0123456789") == text.npos;
  return (digits && text.size() < 10 && (text.front() != '0' || text.size() == 1)) ||
         Date::parse(text).has_value();
}

bool is_plain_character(char32_t point) {
  return !steers_terminal(point) && point != 0xFFFD && point != 0xFFFE && point != 0xFFFF;
}

bool has_plain_characters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = first_code_point(text.substr(at));
    if (!is_plain_character(point.point)) return false;
    at += point.length;
  }
  return true;
}

enum class Place { line, brackets };

bool is_plain(std::string_view text, Place place) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (std::string_view("-?:,[]{}#&*!|>'\"%@`=").find(text.front()) != text.npos) return false;
  if (text.find(": ") != text.npos || text.find(" #") != text.npos) return false;
  if (place == Place::brackets && text.find_first_of(",[]{}") != text.npos) return false;
  return !is_reserved(text) && (is_number_or_day(text) || !looks_like_number(text)) &&
         has_plain_characters(text);
}

bool is_plain_key(std::string_view text) {
  constexpr std::string_view kInWords =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-";
  return is_plain(text, Place::line) && text.find_first_not_of(kInWords) == text.npos;
}

void append_quoted(std::string& to, std::string_view text) {
  to += '"';
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint code = first_code_point(text.substr(at));
    at += code.length;
    if (code.point == '"' || code.point == '\\')
      to.append("\\").append(1, static_cast<char>(code.point));
    else if (code.point == '\n')
      to += "\\n";
    else if (code.point == '\t')
      to += "\\t";
    else if (is_plain_character(code.point))
      to += utf8_of(code.point);
    else
      to += fmt::format("\\u{:04X}", static_cast<unsigned>(code.point));
  }
  to += '"';
}

std::string quoted(std::string_view text) {
  std::string result;
  append_quoted(result, text);
  return result;
}

std::string written(std::string_view text, Place place) {
  return is_plain(text, place) ? std::string(text) : quoted(text);
}

void append_list(std::string& to, const std::vector<std::string>& values) {
  std::string line = " [";
  for (const std::string& value : values) {
    line.append(line.size() > 2 ? ", " : "").append(written(value, Place::brackets));
    if (line.size() > kLongestLine) break;
  }
  if (line.size() <= kLongestLine) return void(to.append(line).append("]"));
  for (const std::string& value : values) to.append("\n  - ").append(written(value, Place::line));
}

}  // namespace

std::string written_entry(const FrontMatterEntry& entry) {
  if (entry.values.empty() && !entry.is_list) return entry.lines;
  std::string text = is_plain_key(entry.key) ? entry.key : quoted(entry.key);
  text += ':';
  if (entry.is_list)
    append_list(text, entry.values);
  else if (!entry.values.front().empty())
    text.append(" ").append(written(entry.values.front(), Place::line));
  return text;
}

std::string write_front_matter(std::span<const FrontMatterEntry> entries) {
  std::string text = "---\n";
  for (const FrontMatterEntry& entry : entries)
    if (const std::string lines = written_entry(entry); !lines.empty()) text.append(lines) += '\n';
  return text.append("---\n");
}

}  // namespace bifc
