// Rows of texts in every format: on a terminal they steer nothing, and XML stays XML.
#include "libbifc/render/rows.h"

#include "tests/support/desk.h"
#include "tests/support/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  std::string_view text = text_of(data, size);
  const std::size_t width = take_byte(text);
  if (invalid_utf8(text) != text.npos) return 0;  // no record holds such text
  const Param kPlain[] = {{.name = "id", .kind = Kind::text},
                          {.name = "title", .kind = Kind::text, .flags = Flag::heading},
                          {.name = "role", .kind = Kind::choice, .flags = Flag::many},
                          {.name = "day", .kind = Kind::date},
                          {.name = "body", .kind = Kind::prose}};
  std::vector<Column> columns;
  for (const Param& param : kPlain) columns.push_back({std::string(param.name), "label", &param});
  std::vector<std::string_view> texts = split(text, "\x1f");
  texts.resize((texts.size() + columns.size() - 1) / columns.size() * columns.size());
  for (int format = 0; format <= static_cast<int>(Format::fods); ++format) {
    if (static_cast<Format>(format) == Format::ids) continue;  // ids are bifc's own
    Output out(-1, true);
    const auto sink = make_sink(
        {.format = static_cast<Format>(format), .header = true, .width = width, .today = kToday},
        out);
    sink->begin(columns);
    for (std::size_t at = 0; at < texts.size(); at += columns.size()) {
      std::vector<Cell> cells;
      for (std::size_t i = 0; i < columns.size(); ++i)
        cells.push_back(texts[at + i].empty() ? Cell{} : Cell{texts[at + i]});
      sink->row(cells);
    }
    sink->end();
    std::string_view shown = out.buffer();
    if (shown.starts_with("\xEF\xBB\xBF")) shown.remove_prefix(3);  // what a spreadsheet wants
    std::string lines(shown);
    if (static_cast<Format>(format) == Format::csv_fr)
      std::erase(lines, '\r');
    else if (static_cast<Format>(format) == Format::tsv ||
             static_cast<Format>(format) == Format::text)
      std::replace(lines.begin(), lines.end(), '\t', ' ');
    demand_harmless(lines);
  }
  return 0;
}
