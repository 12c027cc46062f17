// Choosing a sink, and pouring rows into it.
#include "libbifc/render/rows.h"

#include "libbifc/base/message.h"
#include "libbifc/render/row_sinks.h"

namespace bifc {

bool is_machine_format(Format format) {
  switch (format) {
    case Format::plain:
    case Format::json:
    case Format::jsonl:
    case Format::csv:
    case Format::csv_fr:
    case Format::tsv:
    case Format::fods:
      return true;
    default:
      return false;
  }
}

std::unique_ptr<RowSink> make_sink(const RowStyle& style, Output& out) {
  switch (style.format) {
    case Format::table:
      return make_table(style, out);
    case Format::card:
      return make_card(style, out);
    case Format::sentences:
      return make_sentences(style, out);
    case Format::plain:
      return make_plain(style, out);
    case Format::ids:
      return make_ids(style, out);
    case Format::md:
      return make_markdown(style, out);
    case Format::json:
    case Format::jsonl:
      return make_json(style, out);
    case Format::fods:
      return make_fods(style, out);
    case Format::text:
    case Format::csv:
    case Format::csv_fr:
    case Format::tsv:
      break;
  }
  return make_delimited(style, out);
}

std::int64_t pour(Statement& rows, std::span<const Column> columns, RowSink& sink,
                  const Output& out) {
  std::vector<Cell> cells(columns.size());
  std::int64_t count = 0;
  sink.begin(columns);
  while (!out.reader_is_gone() && rows.step()) {
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = rows.column(static_cast<int>(i));
    sink.row(cells);
    ++count;
  }
  sink.end();
  return count;
}

std::string told_date(const Date& day, const Date& today) {
  constexpr std::int64_t kTwoWeeks = 14;
  const std::int64_t ago = today.days() - day.days();
  if (ago == 0) return tr("today");
  if (ago == 1) return tr("yesterday");
  if (ago == -1) return tr("tomorrow");
  if (ago > 0 && ago <= kTwoWeeks) return say_n("{} day ago", "{} days ago", ago, ago);
  return std::string(day.iso());
}

}  // namespace bifc
