// The kinds of RowSink, one file each; make_sink() chooses among them.
#pragma once

#include "libbifc/render/rows.h"

namespace bifc {

/// Remembers what columns it was given.
class ColumnSink : public RowSink {
 public:
  explicit ColumnSink(Output& out) : out_(out) {}
  void begin(std::span<const Column> columns) override { ColumnSink::change(columns); }
  void change(std::span<const Column> columns) override {
    columns_.assign(columns.begin(), columns.end());
  }
  void end() override {}

 protected:
  Output& out_;
  std::vector<Column> columns_;
};

/// Appends a cell as JSON: text ids for links, arrays for several values, null for nothing.
void append_json(std::string& to, const Param& param, const Cell& cell);

/// Returns text for a cell of a Markdown table, which it cannot end, and without any HTML.
std::string markdown_cell(std::string_view text);

std::unique_ptr<RowSink> make_table(const RowStyle& style, Output& out);
std::unique_ptr<RowSink> make_card(const RowStyle& style, Output& out);
std::unique_ptr<RowSink> make_sentences(const RowStyle& style, Output& out);
std::unique_ptr<RowSink> make_plain(const RowStyle& style, Output& out);
std::unique_ptr<RowSink> make_ids(const RowStyle& style, Output& out);
std::unique_ptr<RowSink> make_markdown(const RowStyle& style, Output& out);
std::unique_ptr<RowSink> make_json(const RowStyle& style, Output& out);
std::unique_ptr<RowSink> make_delimited(const RowStyle& style, Output& out);
std::unique_ptr<RowSink> make_fods(const RowStyle& style, Output& out);

}  // namespace bifc
