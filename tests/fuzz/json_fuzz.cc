// JSON: rows are read, written and read again; kept objects survive being written anew.
#include "libbifc/exchange/json_reader.h"

#include "libbifc/base/error.h"
#include "libbifc/render/rows.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

struct Table {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
};

Table read_all(std::string_view text) {
  const auto source = make_json_rows(Input::of(text));
  Table table;
  for (std::vector<std::string_view> cells; source->next(cells);)
    if (source->problem().empty()) table.rows.emplace_back(cells.begin(), cells.end());
  table.header = source->header();
  for (auto& row : table.rows) {
    demand(row.size() <= table.header.size(), "every cell has a name", text);
    row.resize(table.header.size());
  }
  return table;
}

std::string write_all(const Table& table) {
  Output out(-1);
  const auto sink = make_sink({.format = Format::jsonl}, out);
  std::vector<Column> columns;
  for (const std::string& name : table.header)
    columns.push_back({name, name, &plain_param(Kind::text)});
  sink->begin(columns);
  for (const auto& row : table.rows) {
    const std::vector<Cell> cells(row.begin(), row.end());
    sink->row(cells);
  }
  sink->end();
  return out.buffer();
}

void check_object(std::string_view text) {
  const std::string anew = rewrite_flat_object(text);
  if (anew.empty()) return;
  demand_harmless(anew);
  demand(anew.find('\n') == anew.npos, "an object is one line", anew);
  demand(read_flat_object(anew) == read_flat_object(text), "an object says the same anew", text);
  demand(rewrite_flat_object(anew) == anew, "once is enough", anew);
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const std::string_view text = text_of(data, size);
  check_object(text);
  try {
    const Table table = read_all(text);
    if (table.header.empty()) return 0;
    const std::string written = write_all(table);
    demand_harmless(written);
    const Table again = read_all(written);
    demand(again.rows == table.rows, "what is written reads back", written);
  } catch (const Error& error) {
    demand(error.code() == ErrorCode::refused, "a damaged array is refused", text);
  }
  return 0;
}
