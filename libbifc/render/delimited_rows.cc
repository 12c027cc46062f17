// Cells between separators: CSV of RFC 4180, CSV for French spreadsheets, TAB-separated text.
#include <algorithm>

#include "libbifc/base/text.h"
#include "libbifc/render/row_sinks.h"

namespace bifc {
namespace {

class Delimited : public ColumnSink {
 public:
  Delimited(const RowStyle& style, Output& out)
      : ColumnSink(out),
        format_(style.format),
        titled_(style.header || format_ == Format::csv || format_ == Format::csv_fr),
        delimiter_(format_ == Format::csv      ? ','
                   : format_ == Format::csv_fr ? ';'
                                               : '\t'),
        line_end_(format_ == Format::csv_fr ? "\r\n" : "\n") {}

  void begin(std::span<const Column> columns) override {
    ColumnSink::begin(columns);
    if (format_ == Format::csv_fr) out_.write("\xEF\xBB\xBF");
    if (!titled_) return;
    for (const Column& column : columns_) put(column.name);
    end_line();
  }
  void row(std::span<const Cell> cells) override {
    const std::size_t start = out_.buffer().size();
    for (std::size_t i = 0; i < cells.size(); ++i) put_cell(*columns_[i].param, cells[i]);
    // A blank line would be no row to whoever reads it.
    if (delimiter_ != '\t' && out_.buffer().size() == start) out_.buffer() += "\"\"";
    end_line();
  }

 private:
  void put_cell(const Param& param, const Cell& cell) {
    if (const auto* text = std::get_if<std::string_view>(&cell)) return put(*text);
    cell_.clear();
    append_text(cell_, param, cell);
    const bool decimal = param.kind == Kind::real || param.kind == Kind::money;
    if (format_ == Format::csv_fr && decimal) std::replace(cell_.begin(), cell_.end(), '.', ',');
    separate();
    out_.buffer() += cell_;
  }

  void put(std::string_view text) {
    separate();
    // TAB-separated text has no quoting, so what would end a cell or a line is a blank; and it is
    // what people look at, through less or head. CSV in a pipe is the value as it is.
    if (delimiter_ == '\t') return append_harmless(out_.buffer(), text);
    if (out_.is_terminal()) {
      clean_ = harmless(text, true);
      text = clean_;
    }
    put_quoted(text);
  }

  void put_quoted(std::string_view text) {
    std::string& to = out_.buffer();
    // A spreadsheet computes cells that begin so; an apostrophe makes them text. Never in CSV for
    // machines, where it would be part of the value.
    const bool formula = format_ == Format::csv_fr && !text.empty() &&
                         std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
    const auto is_special = [this](char c) {
      return c <= ';' && (c == delimiter_ || c == '"' || c == '\n' || c == '\r');
    };
    const bool quoted = std::any_of(text.begin(), text.end(), is_special) ||
                        (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (quoted) to += '"';
    if (formula) to += '\'';
    for (std::size_t at = 0; quoted && (at = text.find('"')) != text.npos;) {
      to += text.substr(0, at + 1);
      to += '"';
      text.remove_prefix(at + 1);
    }
    to += text;
    if (quoted) to += '"';
  }

  void separate() {
    if (!first_) out_.buffer() += delimiter_;
    first_ = false;
  }
  void end_line() {
    out_.write(line_end_);
    first_ = true;
  }

  Format format_;
  bool titled_;
  char delimiter_;
  std::string_view line_end_;
  bool first_ = true;
  std::string cell_;
  std::string clean_;
};

}  // namespace

std::unique_ptr<RowSink> make_delimited(const RowStyle& style, Output& out) {
  return std::make_unique<Delimited>(style, out);
}

}  // namespace bifc
