// Texts are unfolded as YAML 1.2 says, and what else it would allow is refused by name.
#include "libbifc/exchange/yaml_scalars.h"

#include <algorithm>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/yaml_fields.h"
#include "libbifc/exchange/yaml_lines.h"

namespace bifc {
namespace {

constexpr std::string_view kBlanks = " \t";

// YAML reads null as no value.
std::string plain_text(std::string_view text) {
  for (const char* nothing : {"~", "null", "Null", "NULL"})
    if (text == nothing) return {};
  return std::string(text);
}

std::string shown(std::string_view text) { return clip(harmless(text), 40); }

}  // namespace

void YamlScalars::refuse(std::string_view what) const { refuse_front_matter(name_, line_, what); }

std::string_view YamlScalars::rest_of_line() const {
  const std::string_view rest = text_.substr(at_);
  return rest.substr(0, rest.find('\n'));
}

void YamlScalars::advance(std::size_t count) {
  const auto begin = text_.begin() + static_cast<std::ptrdiff_t>(at_);
  line_ +=
      static_cast<std::size_t>(std::count(begin, begin + static_cast<std::ptrdiff_t>(count), '\n'));
  at_ += count;
}

void YamlScalars::skip_blanks() {
  while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
}

bool YamlScalars::go_to_content() {
  while (at_ < text_.size()) {
    const std::string_view line = rest_of_line();
    indent_ = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t written = std::min(line.find_first_not_of(kBlanks), line.size());
    if (written < line.size() && line[written] != '#') {
      if (written > indent_) refuse(say("a tab stands where only blanks may indent a line"));
      return true;
    }
    advance(std::min(line.size() + 1, text_.size() - at_));
  }
  return false;
}

bool YamlScalars::is_at_item() const {
  return begins_with_sign(rest_of_line().substr(std::min(indent_, rest_of_line().size())), '-');
}

void YamlScalars::skip_item_sign() {
  at_ += indent_ + 1;
  skip_blanks();
}

bool YamlScalars::is_at_pair() const {
  const std::string_view line = rest_of_line();
  const std::size_t colon = colon_in(line.substr(0, comment_in(line)));
  if (colon == line.npos || begins_with_sign(line, '?')) return colon != line.npos;
  const std::string_view word = line.substr(0, colon);
  return word.find_first_of(" \t\"'") == word.npos;
}

bool YamlScalars::is_at_end_of_line() const {
  const std::string_view rest = without_blanks(rest_of_line());
  if (rest.empty()) return true;
  return rest.front() == '#' && (at_ == 0 || is_blank(text_[at_ - 1]) || is_blank(next()));
}

void YamlScalars::end_line() {
  if (!is_at_end_of_line())
    refuse(say("'{}' is left over behind the value", shown(without_blanks(rest_of_line()))));
  advance(std::min(rest_of_line().size() + 1, text_.size() - at_));
}

// What begins a text in YAML and means something that front matter does not need.
void YamlScalars::refuse_special() const {
  const char first = next();
  if (first == '&' || first == '*')
    refuse(say("anchors and aliases ({}) are not read", shown(rest_of_line())));
  if (first == '!') refuse(say("tags ({}) are not read", shown(rest_of_line())));
  if (first == '{') refuse(say("keys in {} are not read; write one a line", "{}"));
  const bool is_special = std::string_view("%@`|>[]},#").find(first) != std::string_view::npos;
  const std::string_view start = text_.substr(at_, 2);
  const bool is_sign = (first == '-' || first == '?') && (start.size() == 1 || start[1] <= ' ');
  if (is_special || is_sign)
    refuse(say("a text that begins with '{}' stands in quotes", std::string(1, first)));
}

std::string YamlScalars::take_key() {
  const std::string_view line = rest_of_line();
  if (is_blank(next()) || begins_with_sign(line, '-'))
    refuse(say("'{}' belongs to no key", shown(line)));
  std::string key;
  if (next() == '"' || next() == '\'') {
    const std::size_t begin = line_;
    key = take_quoted();
    if (line_ != begin) refuse(say("a key stands in one line"));
    skip_blanks();
    if (colon_in(rest_of_line()) != 0) refuse(say("a ':' is missing behind the key"));
    ++at_;
  } else {
    refuse_special();
    const std::size_t colon = colon_in(line.substr(0, comment_in(line)));
    if (colon == line.npos) refuse(say("'{}' is neither 'key: value' nor '- text'", shown(line)));
    key = without_blanks(line.substr(0, colon));
    at_ += colon + 1;
  }
  if (key.empty()) refuse(say("a key is missing"));
  skip_blanks();
  return key;
}

std::string YamlScalars::take_scalar(std::size_t indent) {
  if (next() == '|' || next() == '>') return take_block(indent);
  if (next() != '"' && next() != '\'') return take_plain(indent);
  std::string text = take_quoted();
  end_line();
  return text;
}

// Lines further right go on with it: a line end is a blank, an empty line a line end.
std::string YamlScalars::take_plain(std::size_t indent) {
  refuse_special();
  std::string_view line = rest_of_line();
  bool goes_on = comment_in(line) == line.size();
  std::string text(without_blanks(line.substr(0, comment_in(line))));
  advance(std::min(line.size() + 1, text_.size() - at_));
  while (goes_on) {
    std::size_t empty = 0, at = at_;
    for (; at < text_.size(); at += line.size() + 1, ++empty) {
      line = text_.substr(at, text_.find('\n', at) - at);
      if (line.find_first_not_of(kBlanks) != line.npos) break;
    }
    if (at >= text_.size()) break;
    const std::size_t written = line.find_first_not_of(kBlanks);
    if (written <= indent || line[written] == '#') break;
    advance(at - at_);
    if (!go_to_content()) break;
    skip_indent();
    if (is_at_pair() || begins_with_sign(rest_of_line(), '-'))
      refuse(say("the line is indented, but belongs to no key"));
    line = rest_of_line();
    goes_on = comment_in(line) == line.size();
    text.append(std::max<std::size_t>(empty, 1), empty > 0 ? '\n' : ' ');
    text += without_blanks(line.substr(0, comment_in(line)));
    advance(std::min(line.size() + 1, text_.size() - at_));
  }
  return plain_text(text);
}

std::string YamlScalars::take_quoted() {
  return next() == '"' ? take_double_quoted() : take_single_quoted();
}

// A line end within quotes is a blank, an empty line a line end; blanks around it do not count,
// but for what was written as an escape, which ends at `kept`.
void YamlScalars::fold_line_end(std::string& text, std::size_t kept) {
  while (text.size() > kept && is_blank(text.back())) text.pop_back();
  std::size_t ends = 0;
  for (; at_ < text_.size() && (is_blank(text_[at_]) || text_[at_] == '\n'); advance(1))
    if (text_[at_] == '\n') ++ends;
  text.append(std::max<std::size_t>(ends - 1, 1), ends > 1 ? '\n' : ' ');
}

std::string YamlScalars::take_single_quoted() {
  const std::size_t begin = line_;
  std::string text;
  for (++at_; at_ < text_.size();) {
    const char c = text_[at_];
    if (c == '\n') {
      fold_line_end(text, 0);
      continue;
    }
    ++at_;
    if (c != '\'') {
      text += c;
    } else if (next() == '\'') {
      text += '\'';
      ++at_;
    } else {
      return text;
    }
  }
  refuse_front_matter(name_, begin, say("the quotes that begin here do not end"));
}

std::string YamlScalars::take_double_quoted() {
  const std::size_t begin = line_;
  std::string text;
  std::size_t kept = 0;
  for (++at_; at_ < text_.size();) {
    const char c = text_[at_];
    if (c == '\n') {
      fold_line_end(text, kept);
      continue;
    }
    ++at_;
    if (c == '"') return text;
    if (c == '\\') {
      take_escape(text);
      kept = text.size();
    } else {
      text += c;
    }
  }
  refuse_front_matter(name_, begin, say("the quotes that begin here do not end"));
}

char32_t YamlScalars::take_hex(std::size_t digits) {
  char32_t point = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    const std::size_t value = std::string_view("0123456789abcdefABCDEF").find(next());
    if (value == std::string_view::npos) refuse(say("an escape has {} hexadecimal digits", digits));
    point = point * 16 + static_cast<char32_t>(value < 16 ? value : value - 6);
    ++at_;
  }
  return point;
}

void YamlScalars::take_escape(std::string& to) {
  constexpr std::string_view kSigns = "abtnvfre \"/\\_NLP";
  constexpr char32_t kPoints[] = {7,   8,   9,   10,   11,   12,   13,     27,
                                  ' ', '"', '/', '\\', 0xA0, 0x85, 0x2028, 0x2029};
  const char sign = next();
  if (sign == '\n') {  // goes on in the next line as if there were no line end
    advance(at_ < text_.size() ? 1 : 0);
    skip_blanks();
    return;
  }
  ++at_;
  if (sign == '\t') return void(to += '\t');
  if (const std::size_t known = kSigns.find(sign); known != kSigns.npos)
    return void(to += utf8_of(kPoints[known]));
  const std::size_t digits = sign == 'x' ? 2 : sign == 'u' ? 4 : sign == 'U' ? 8 : 0;
  if (digits == 0) refuse(say("'{}' is no escape", shown("\\" + std::string(1, sign))));
  char32_t point = take_hex(digits);
  if (point >= 0xD800 && point < 0xDC00 && text_.substr(at_).starts_with("\\u")) {
    at_ += 2;  // pairs, as JSON writes them
    const char32_t low = take_hex(4);
    point = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00) : 0;
  }
  if (point == 0 || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000))
    refuse(say("an escape is no character"));
  to += utf8_of(point);
}

// "|" keeps the lines, ">" joins them; "-" drops the line ends at the end, "+" keeps them all.
std::string YamlScalars::take_block(std::size_t indent) {
  const bool folds = next() == '>';
  char chomp = 0;
  std::size_t column = 0;
  for (++at_; next() != '\n' && !is_blank(next()); ++at_) {
    const bool is_digit = next() >= '1' && next() <= '9';
    if (is_digit && column == 0)
      column = indent + static_cast<std::size_t>(next() - '0');
    else if ((next() == '-' || next() == '+') && chomp == 0)
      chomp = next();
    else
      refuse(say("'{}' is not read behind | or >", shown(rest_of_line())));
  }
  end_line();
  std::string text;
  std::size_t ends = 0;
  bool was_further = false;
  for (bool is_first = true; at_ < text_.size();) {
    const std::string_view line = rest_of_line();
    const std::size_t written = line.find_first_not_of(' ');
    if (written != line.npos && column == 0 && written > indent) column = written;
    if (written != line.npos && (column == 0 || written < column)) break;
    const std::string_view content = line.substr(std::min(column, line.size()));
    if (content.empty() || (column == 0 && written == line.npos)) {
      ++ends;
    } else {
      const bool is_further = is_blank(content.front());
      const bool joins = folds && !is_further && !was_further && !is_first;
      if (is_first)
        text.append(ends, '\n');
      else if (joins && ends == 1)
        text += ' ';
      else
        text.append(joins ? ends - 1 : ends, '\n');
      text += content;
      ends = 1;
      was_further = is_further;
      is_first = false;
    }
    advance(std::min(line.size() + 1, text_.size() - at_));
  }
  if (chomp == '+')
    text.append(ends, '\n');
  else if (chomp == 0 && !text.empty())
    text += '\n';
  return text;
}

void YamlScalars::skip_flow_blanks() {
  while (at_ < text_.size()) {
    if (next() == '#' && (is_blank(text_[at_ - 1]) || text_[at_ - 1] == '\n'))
      at_ += rest_of_line().size();
    else if (is_blank(next()) || next() == '\n')
      advance(1);
    else
      return;
  }
}

std::string YamlScalars::take_flow_item() {
  if (next() == '"' || next() == '\'') return take_quoted();
  if (next() == '[') refuse(say("a list holds texts, no lists and no keys"));
  refuse_special();
  std::string text;
  while (at_ < text_.size() && next() != ',' && next() != ']') {
    std::string_view line = text_.substr(at_, text_.find_first_of(",]\n", at_) - at_);
    line = line.substr(0, comment_in(line));
    if (colon_in(line) != line.npos || line.find_first_of("[{}") != line.npos)
      refuse(say("'{}' stands in quotes within a list", shown(without_blanks(line))));
    if (!text.empty()) text += ' ';
    text += without_blanks(line);
    at_ += line.size();
    skip_flow_blanks();
  }
  return plain_text(text);
}

std::vector<std::string> YamlScalars::take_flow_list() {
  const std::size_t begin = line_;
  std::vector<std::string> items;
  ++at_;
  for (skip_flow_blanks(); next() != ']'; skip_flow_blanks()) {
    if (at_ >= text_.size()) break;
    items.push_back(take_flow_item());
    skip_flow_blanks();
    if (at_ < text_.size() && next() != ',' && next() != ']')
      refuse(say("a ',' is missing in the list"));
    if (next() == ',') ++at_;
  }
  if (at_ >= text_.size())
    refuse_front_matter(name_, begin, say("the list that begins here does not end"));
  ++at_;
  end_line();
  return items;
}

}  // namespace bifc
