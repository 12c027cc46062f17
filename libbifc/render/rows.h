// RowSink: where rows go. Commands produce rows; the sink decides how they look.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "libbifc/base/cell.h"
#include "libbifc/base/date.h"
#include "libbifc/db/connection.h"
#include "libbifc/record/column.h"
#include "libbifc/render/output.h"

namespace bifc {

enum class Format {
  table,      ///< aligned columns for a terminal
  card,       ///< one record, a line per known field, for a terminal
  sentences,  ///< one sentence a record, for screen readers
  text,       ///< TAB between cells, for pipes: the same columns as the table
  plain,      ///< "key: value" lines, a blank line between records
  json,
  jsonl,
  csv,
  csv_fr,  ///< for French spreadsheets: semicolons, BOM, decimal comma, formulas defused
  tsv,
  md,
  ids,
  fods,  ///< flat OpenDocument spreadsheet
};

/// Whether every field belongs in it unless columns are named, and no language touches it.
bool is_machine_format(Format format);

struct RowStyle {
  Format format = Format::text;
  bool header = false;    ///< titles above Format::text and Format::tsv
  char end = '\n';        ///< after each id of Format::ids, each record of Format::plain
  std::size_t width = 0;  ///< terminal columns; 0 for no limit
  bool color = false;
  Date today = {};         ///< dates in tables are told from here
  std::string title = {};  ///< name of the sheet
  Counted counted = NN_("{} row", "{} rows");
};

/// Takes rows one at a time. Those that measure columns or count rows remember them; the others
/// write each row as it comes and use constant memory.
class RowSink {
 public:
  virtual ~RowSink() = default;
  /// Comes once, before the first row, also when no row follows.
  virtual void begin(std::span<const Column> columns) = 0;
  virtual void row(std::span<const Cell> cells) = 0;  ///< the cells die when row() returns
  /// From here on rows are of another record type; a header that was written stays.
  virtual void change(std::span<const Column> columns) = 0;
  /// Comes once, after the last row. What the sink had remembered is written then.
  virtual void end() = 0;
};

/// Returns the sink for a format. It writes to `out`, which must outlive it, and flushes nothing.
std::unique_ptr<RowSink> make_sink(const RowStyle& style, Output& out);

/// Steps the statement to its end and pours every row into the sink. Stops early when nobody reads
/// any more. Returns the number of rows.
std::int64_t pour(Statement& rows, std::span<const Column> columns, RowSink& sink,
                  const Output& out);

/// Returns a day as tables tell it: "today", "3 days ago", or the day itself.
std::string told_date(const Date& day, const Date& today);

}  // namespace bifc
