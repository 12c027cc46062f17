// Telling formats apart by their first bytes.
#include "libbifc/exchange/row_source.h"

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/exchange/csv.h"
#include "libbifc/exchange/json_reader.h"

namespace bifc {

std::unique_ptr<RowSource> open_rows(Input input) {
  const std::string_view text = input.beginning();
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos)
    throw Error(ErrorCode::refused, say("The file is empty."), say("Nothing was imported."));
  if (text[first] == '{' || text[first] == '[') return make_json_rows(std::move(input));
  if (text.starts_with("SQLite format 3") || text.starts_with("PK\x03\x04") || text[first] == '<')
    throw Error(ErrorCode::refused, say("The file is neither CSV nor JSON."),
                say("Save a spreadsheet as CSV first."));
  if (text.find('\n') == text.npos && text.find('\r') != text.npos)
    throw Error(ErrorCode::refused, say("The lines of the file end with CR alone."),
                say("Save it again as CSV; nothing was imported."));
  const char delimiter = tell_delimiter(text);
  return make_csv_rows(std::move(input), delimiter);
}

}  // namespace bifc
