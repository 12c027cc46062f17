// A paragraph of Markdown may be one line: then it is a part of it that is shown.
#include "apps/bifc/text_change.h"

#include <algorithm>

#include "libbifc/base/line_diff.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr std::size_t kShort = 60;  // columns of a text that is told whole
constexpr std::size_t kMostLines = 12;
constexpr std::size_t kWidest = 100;  // columns
constexpr std::size_t kLeading = 24;  // bytes before a change that tell where it is

using Lines = std::vector<LineChange>;

bool is_long(const Value& value) {
  const std::string_view text = text_of(view(value));
  return text.find('\n') != text.npos || width(text.substr(0, 4 * kShort)) > kShort;
}

bool is_removed(const LineChange& line) { return line.kind == LineChange::Kind::removed; }

// Blank lines only count where nothing else was changed.
Lines diff_of(const Change& change) {
  const Lines all = changed_lines(text_of(view(change.old)), text_of(view(change.now)));
  Lines told;
  for (const LineChange& line : all)
    if (!trim(line.text).empty()) told.push_back(line);
  return told.empty() ? all : told;
}

// For each line the one that took its place, or whose place it took; "" where there is none.
std::vector<std::string_view> counterparts(const Lines& lines) {
  std::vector<std::string_view> others(lines.size());
  for (auto begin = lines.begin(); begin != lines.end();) {
    const auto middle = std::find_if_not(begin, lines.end(), is_removed);
    const auto end = std::find_if(middle, lines.end(), is_removed);
    for (auto before = begin, after = middle; before != middle && after != end; ++before, ++after) {
      others[static_cast<std::size_t>(before - lines.begin())] = after->text;
      others[static_cast<std::size_t>(after - lines.begin())] = before->text;
    }
    begin = end;
  }
  return others;
}

// Which lines to print: the first ones, but of a text that was written anew some of either kind.
std::vector<std::size_t> chosen(const Lines& lines) {
  const bool all = lines.size() <= kMostLines + 1;
  std::size_t last_run = lines.size();
  while (last_run > 0 && lines[last_run - 1].kind == lines.back().kind) --last_run;
  std::vector<std::size_t> places;
  std::size_t run = 0;
  for (std::size_t i = 0; i < lines.size() && (all || places.size() < kMostLines); ++i) {
    run = i > 0 && lines[i].kind == lines[i - 1].kind ? run + 1 : 1;
    if (all || i >= last_run || run <= kMostLines / 2) places.push_back(i);
  }
  return places;
}

std::string excerpt(std::string_view line, std::string_view other, std::size_t columns) {
  const std::size_t shorter = std::min(line.size(), other.size());
  const auto common = static_cast<std::size_t>(
      std::mismatch(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(shorter),
                    other.begin())
          .first -
      line.begin());
  std::size_t begin = 0;
  if (common > columns / 2) begin = line.find(' ', common - kLeading);
  begin = begin < common ? begin : 0;
  const std::string text = harmless(trim(line.substr(begin, 8 * columns)));
  return begin == 0 ? clip(text, columns) : "… " + clip(text, columns - 2);
}

}  // namespace

bool is_rewritten(const Field& field, const Change& change) {
  return (field.kind == Kind::text || field.kind == Kind::prose) && !field.is(Flag::discreet) &&
         !is_null(change.old) && !is_null(change.now) &&
         (is_long(change.old) || is_long(change.now));
}

std::string rewritten_line(std::string_view label, const Change& change) {
  const Lines lines = diff_of(change);
  const std::int64_t removed = std::count_if(lines.begin(), lines.end(), is_removed);
  const std::int64_t added = static_cast<std::int64_t>(lines.size()) - removed;
  return say("{}: {}, {}", label, say_n("{} line removed", "{} lines removed", removed, removed),
             say_n("{} added", "{} added", added, added));
}

void print_changed_lines(Output& out, const RowStyle& style, const Change& change) {
  const Lines lines = diff_of(change);
  const std::vector<std::string_view> others = counterparts(lines);
  const std::size_t columns = std::clamp<std::size_t>(style.width, 40, kWidest) - 12;
  const std::vector<std::size_t> places = chosen(lines);
  for (const std::size_t i : places) {
    const bool removed = is_removed(lines[i]);
    const std::size_t room = style.width == 0 ? kWidest : columns;
    const std::string text = excerpt(lines[i].text, others[i], room);
    std::string line = fmt::format("{:>4} {} {}", lines[i].line, removed ? '-' : '+', text);
    if (style.format == Format::sentences)
      line = removed ? say("line {} removed: {}", lines[i].line, text)
                     : say("line {} added: {}", lines[i].line, text);
    out.write("    " + line.substr(0, line.find_last_not_of(' ') + 1) + "\n");
  }
  if (const auto left = static_cast<std::int64_t>(lines.size() - places.size()); left > 0)
    out.write("    " + say_n("… and {} more line", "… and {} more lines", left, left) + "\n");
}

}  // namespace bifc
