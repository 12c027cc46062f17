// Text table: cells of prose in aligned columns, folded where they are too wide.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// Cells may be styled texts; the first row holds the titles.
class TextTable {
 public:
  /// `alignments` has an 'l', 'c', 'r' or 0 for each column.
  explicit TextTable(std::string alignments)
      : alignments_(std::move(alignments)), widths_(alignments_.size(), 0) {}

  /// Adds a row, which has as many cells as there are columns.
  void add(std::vector<std::string> cells);

  /// Returns the lines, those of the titles underlined. Columns are narrowed until a line fits in
  /// `room` columns, or is as narrow as is readable.
  std::vector<std::string> lines(std::size_t room);

  /// Returns the cells below each other, each after the title of its column ("State: open"), with
  /// an empty line between rows; empty cells are left out.
  std::vector<std::string> spoken() const;

 private:
  void fit(std::size_t room);
  void append_row(std::vector<std::string>& to, const std::vector<std::string>& cells) const;
  void append_padded(std::string& to, std::string_view text, std::size_t column) const;

  std::string alignments_;
  std::vector<std::size_t> widths_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace bifc
