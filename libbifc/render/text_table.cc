// Columns are measured by what a terminal shows, so that wide and combining letters line up.
#include "libbifc/render/text_table.h"

#include <algorithm>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/render/styled_text.h"

namespace bifc {
namespace {

constexpr std::string_view kBetween = "  ";

}  // namespace

void TextTable::add(std::vector<std::string> cells) {
  cells.resize(widths_.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    std::replace(cells[i].begin(), cells[i].end(), '\n', ' ');
    const std::vector<std::string> folded = fold_styled(cells[i], cells[i].size());
    cells[i] = folded.empty() ? std::string() : folded.front();  // blanks as folding leaves them
    widths_[i] = std::max(widths_[i], width(cells[i]));
  }
  rows_.push_back(std::move(cells));
}

std::vector<std::string> TextTable::spoken() const {
  if (rows_.size() < 2) return rows_.empty() ? std::vector<std::string>() : rows_.front();
  std::vector<std::string> lines;
  for (std::size_t row = 1; row < rows_.size(); ++row) {
    if (!lines.empty()) lines.emplace_back();
    for (std::size_t i = 0; i < rows_[row].size(); ++i)
      if (!rows_[row][i].empty())
        lines.push_back(rows_[0][i].empty() ? rows_[row][i]
                                            : say("{}: {}", rows_[0][i], rows_[row][i]));
  }
  return lines;
}

// Narrows the widest columns, whose cells are then folded, until a row fits.
void TextTable::fit(std::size_t room) {
  constexpr std::size_t kLeastRoom = 8;
  std::size_t most = std::max(room, kLeastRoom);
  const auto total = [&] {
    std::size_t sum = 0;
    for (const std::size_t wide : widths_) sum += std::min(wide, most) + kBetween.size();
    return sum - std::min(sum, kBetween.size());
  };
  while (most > kLeastRoom && total() > room) --most;
  for (std::size_t& wide : widths_) wide = std::min(wide, most);
}

std::vector<std::string> TextTable::lines(std::size_t room) {
  fit(room);
  std::vector<std::string> under;
  for (const std::size_t wide : widths_) under.emplace_back(wide, '-');
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    append_row(lines, rows_[i]);
    if (i == 0) append_row(lines, under);
  }
  return lines;
}

void TextTable::append_row(std::vector<std::string>& to,
                           const std::vector<std::string>& cells) const {
  std::vector<std::vector<std::string>> folded;
  std::size_t high = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    folded.push_back(fold_styled(cells[i], widths_[i]));
    high = std::max(high, folded.back().size());
  }
  for (std::size_t at = 0; at < high; ++at) {
    std::string& line = to.emplace_back();
    for (std::size_t i = 0; i < cells.size(); ++i)
      append_padded(line, at < folded[i].size() ? folded[i][at] : "", i);
    while (line.ends_with(' ')) line.pop_back();
  }
}

void TextTable::append_padded(std::string& to, std::string_view text, std::size_t column) const {
  const std::size_t room = widths_[column] - std::min(widths_[column], width(text));
  const char alignment = alignments_[column];
  const std::size_t before = alignment == 'r' ? room : alignment == 'c' ? room / 2 : 0;
  if (column > 0) to += kBetween;
  to.append(before, ' ').append(text).append(room - before, ' ');
}

}  // namespace bifc
