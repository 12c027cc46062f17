// Marks are one byte each, so that what measures and folds text need not know of them.
#include "libbifc/render/styled_text.h"

#include <algorithm>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr char kFirst = 0x0E, kLast = 0x1D;  // sixteen controls, no line end among them

bool is_mark(char c) { return c >= kFirst && c <= kLast; }

bool has_only_marks(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_mark);
}

unsigned style_after(std::string_view text, unsigned style) {
  for (const char c : text)
    if (is_mark(c)) style = static_cast<unsigned>(c - kFirst);
  return style;
}

// A style goes on from line to line, but not through the margin between them.
void close_lines(std::vector<std::string>& lines) {
  unsigned style = 0;
  for (std::string& line : lines) {
    const unsigned before = style;
    style = style_after(line, style);
    if (before != 0) line.insert(0, 1, static_cast<char>(kFirst + static_cast<char>(before)));
    if (style != 0) append_style_mark(line, 0);
  }
}

}  // namespace

void append_style_mark(std::string& to, unsigned style) {
  to += static_cast<char>(kFirst + static_cast<char>(style));
}

std::string without_style_marks(std::string_view text) {
  std::string plain(text);
  plain.erase(std::remove_if(plain.begin(), plain.end(), is_mark), plain.end());
  return plain;
}

std::vector<std::string> fold_styled(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  std::string marks;  // that stand alone, and go before the next word
  for (const std::string_view part : split(text, "\n")) {
    if (has_only_marks(part)) {
      marks += part;
      continue;
    }
    lines.emplace_back();
    std::size_t used = 0;
    for (const std::string_view word : split(part, " ")) {
      if (has_only_marks(word)) {
        marks += word;
        continue;
      }
      const std::size_t wide = width(word);
      if (used > 0 && used + 1 + wide > columns) lines.emplace_back(), used = 0;
      if (used > 0) lines.back() += ' ', ++used;
      lines.back().append(marks).append(word);
      marks.clear();
      used += wide;
    }
  }
  if (!lines.empty()) lines.back() += marks;
  close_lines(lines);
  return lines;
}

void append_as_sequences(std::string& to, std::string_view text) {
  constexpr std::string_view kCodes[] = {"1", "3", "4", "2"};  // in the order of the bits
  unsigned shown = 0, wanted = 0;
  const auto change = [&] {
    if (shown != 0) to += "\x1b[0m";
    shown = wanted;
    if (shown == 0) return;
    to += "\x1b[";
    for (std::size_t i = 0, any = 0; i < std::size(kCodes); ++i)
      if ((shown >> i & 1U) != 0) to.append(any++ > 0 ? ";" : "").append(kCodes[i]);
    to += 'm';
  };
  for (const char c : text) {
    if (is_mark(c)) {
      wanted = static_cast<unsigned>(c - kFirst);
    } else {
      if (wanted != shown) change();
      to += c;
    }
  }
  wanted = 0;
  if (shown != 0) change();
}

}  // namespace bifc
