// CSV: whatever is read from it is read again from what bifc writes of it.
#include "libbifc/exchange/csv.h"

#include "libbifc/base/error.h"
#include "libbifc/render/rows.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

using Record = std::vector<std::string>;

std::vector<Record> read_all(std::string_view text, char delimiter) {
  CsvReader reader(Input::of(text), delimiter);
  std::vector<Record> records;
  std::size_t line = 0;
  for (std::vector<std::string_view> fields; reader.next(fields);) {
    demand(reader.line() > line, "records come line after line", text);
    line = reader.line();
    demand(!fields.empty(), "a record has cells", text);
    records.emplace_back(fields.begin(), fields.end());
  }
  return records;
}

std::string write_all(const std::vector<Record>& records) {
  Output out(-1);
  const auto sink = make_sink({.format = Format::csv}, out);
  const Column column{"x", "x", &plain_param(Kind::text)};
  sink->begin({&column, 1});
  for (const Record& record : records) {
    const std::vector<Column> columns(record.size(), column);
    sink->change(columns);
    const std::vector<Cell> cells(record.begin(), record.end());
    sink->row(cells);
  }
  sink->end();
  return out.buffer();
}

void check_rows(std::string_view text) {
  const auto rows = make_csv_rows(Input::of(text), tell_delimiter(text));
  for (std::vector<std::string_view> cells; rows->next(cells);) {
    const bool is_bad = !rows->problem().empty();
    demand(cells.size() == (is_bad ? 0 : rows->header().size()), "a row has a cell a name", text);
    for (const std::string_view cell : cells)
      demand(invalid_utf8(cell) == cell.npos, "good rows are UTF-8", cell);
  }
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const std::string_view text = text_of(data, size);
  try {
    std::vector<Record> records = read_all(text, tell_delimiter(text));
    const std::string written = write_all(records);
    records.insert(records.begin(), Record{"x"});
    demand(read_all(written, ',') == records, "what is written reads back", written);
    check_rows(text);
  } catch (const Error& error) {
    demand(error.code() == ErrorCode::refused, "a quote never closed is refused", text);
  }
  return 0;
}
