// FodsWriter: flat OpenDocument spreadsheets, the one file that LibreOffice in French opens with
// accents, leading zeros and dates intact.
#pragma once

#include <span>
#include <string_view>

#include "libbifc/record/column.h"
#include "libbifc/render/output.h"

namespace bifc {

/// Writes sheets one after another. Every cell says its type, so that nothing is guessed and no
/// text is computed.
class FodsWriter {
 public:
  explicit FodsWriter(Output& out) : out_(out) {}

  void begin_document();
  void begin_sheet(std::string_view name, std::span<const Column> columns);
  void row(std::span<const Column> columns, std::span<const Cell> cells);
  void end_sheet();
  void end_document();

 private:
  Output& out_;
};

}  // namespace bifc
