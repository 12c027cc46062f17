// RowSource: rows of a file to import, whatever its format.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/exchange/input.h"

namespace bifc {

/// Hands out rows as texts under the names of a header.
class RowSource {
 public:
  virtual ~RowSource() = default;

  /// The names of the columns. Grows when a row brings a name that was not seen before.
  virtual const std::vector<std::string>& header() const = 0;

  /// Reads the next row; `cells` has one text per name of the header, "" where the row says
  /// nothing, valid until the next call. Returns false at the end. A row that cannot be read gives
  /// its reason in problem() and no cells.
  virtual bool next(std::vector<std::string_view>& cells) = 0;

  /// Whether the end of the latest row's last text was put back, which a comma without quotes had
  /// pushed into a column without a name.
  virtual bool was_joined() const { return false; }

  /// Appends what stands above the rows in such a file, with its line end: nothing in JSON.
  virtual void append_header(std::string& to) const = 0;
  /// Appends the latest row as the file has it, with a line end, for people to correct.
  virtual void append_latest(std::string& to) const = 0;

  virtual std::size_t line() const = 0;  ///< line of the latest row's start, from 1
  virtual const std::string& problem() const = 0;
};

/// Tells CSV (with , ; TAB or |), JSON Lines and JSON arrays from their first bytes.
/// Throws Error: refused when the file is empty or neither.
std::unique_ptr<RowSource> open_rows(Input input);

}  // namespace bifc
