// CsvReader: RFC 4180, as spreadsheets and open-data portals write it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/exchange/row_source.h"

namespace bifc {

/// Reads records in constant memory. Accepts LF and CRLF line ends, quoted fields with line ends
/// inside, and text before or after quotes, which other programs accept too.
class CsvReader {
 public:
  CsvReader(Input input, char delimiter);

  /// Reads the next record; blank lines are passed over. The fields are valid until the next call.
  /// Returns false at the end. Throws Error: refused when a quote is never closed.
  bool next(std::vector<std::string_view>& fields);

  std::size_t line() const { return line_; }  ///< line of the latest record's start, from 1

 private:
  struct Piece {
    std::size_t begin;
    std::size_t end;
    bool quoted;  // holds quotes to take away
  };
  bool find_record();
  [[noreturn]] void never_closed() const;
  std::string_view unquoted(const Piece& piece);

  Input input_;
  char delimiter_;
  std::string buffer_;
  std::size_t at_ = 0;    // where the next record begins
  std::size_t next_ = 0;  // where the one after it will
  bool ended_ = false;
  std::vector<Piece> pieces_;
  std::size_t line_ = 0;
  std::size_t next_line_ = 1;
};

/// Returns the delimiter that a header line most likely uses: , ; TAB or |.
char tell_delimiter(std::string_view text);

/// Reads a CSV file with a header as rows. A row with another number of cells, with a NUL byte or
/// that is not UTF-8 has a problem. Text beyond a header that ends in a comma belongs to the last
/// column. Throws Error: refused when the header names nothing.
std::unique_ptr<RowSource> make_csv_rows(Input input, char delimiter);

}  // namespace bifc
