// OpenDocument 1.3, part 3; the fewest elements that carry types and a date format.
#include "libbifc/render/fods.h"

#include "libbifc/base/text.h"
#include "libbifc/render/escape.h"
#include "libbifc/render/row_sinks.h"

namespace bifc {
namespace {

constexpr std::string_view kBegin =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
<style:style style:name="title" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="moment" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
)";

// A paragraph swallows repeated blanks unless they are counted.
void append_paragraph(std::string& to, std::string_view line) {
  to += "<text:p>";
  std::size_t blanks = 0;
  const auto spend = [&] {
    if (blanks > 1)
      fmt::format_to(std::back_inserter(to), "<text:s text:c=\"{}\"/>", blanks);
    else if (blanks == 1)
      to += to.ends_with("<text:p>") ? "<text:s/>" : " ";
    blanks = 0;
  };
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == ' ') {
      ++blanks;
      continue;
    }
    spend();
    append_escaped(to, line.substr(i, 1));
  }
  if (blanks > 0) fmt::format_to(std::back_inserter(to), "<text:s text:c=\"{}\"/>", blanks);
  to += "</text:p>";
}

void append_string_cell(std::string& to, std::string_view text, std::string_view attributes = {}) {
  to += "<table:table-cell office:value-type=\"string\"";
  to += attributes;
  to += '>';
  const std::string clean = xml_characters(text, true);
  for (std::size_t from = 0; from <= clean.size();) {
    const std::size_t end = std::min(clean.find('\n', from), clean.size());
    append_paragraph(to, std::string_view(clean).substr(from, end - from));
    from = end + 1;
  }
  to += "</table:table-cell>";
}

void append_cell(std::string& to, const Param& param, const Cell& cell) {
  if (is_null(cell)) {
    to += "<table:table-cell/>";
    return;
  }
  const std::string text = machine_text(param, cell);
  const bool number = param.kind == Kind::integer || param.kind == Kind::real ||
                      param.kind == Kind::money || param.kind == Kind::bytes;
  if (number && cell.index() != 3)
    fmt::format_to(std::back_inserter(to),
                   "<table:table-cell office:value-type=\"float\" office:value=\"{}\"/>", text);
  else if (param.kind == Kind::date && Date::parse(text))
    fmt::format_to(std::back_inserter(to),
                   "<table:table-cell table:style-name=\"day\" office:value-type=\"date\" "
                   "office:date-value=\"{}\"/>",
                   text);
  else if (param.kind == Kind::instant && text.ends_with('Z'))
    fmt::format_to(std::back_inserter(to),
                   "<table:table-cell table:style-name=\"moment\" office:value-type=\"date\" "
                   "office:date-value=\"{}\"/>",
                   text.substr(0, text.size() - 1));
  else
    append_string_cell(to, text);
}

class Fods : public ColumnSink {
 public:
  Fods(const RowStyle& style, Output& out) : ColumnSink(out), writer_(out), title_(style.title) {}
  void begin(std::span<const Column> columns) override {
    ColumnSink::begin(columns);
    writer_.begin_document();
    writer_.begin_sheet(title_, columns_);
  }
  void row(std::span<const Cell> cells) override { writer_.row(columns_, cells); }
  void end() override {
    writer_.end_sheet();
    writer_.end_document();
  }

 private:
  FodsWriter writer_;
  std::string title_;
};

}  // namespace

void FodsWriter::begin_document() { out_.write(kBegin); }

void FodsWriter::begin_sheet(std::string_view name, std::span<const Column> columns) {
  std::string& to = out_.buffer();
  to += "<table:table table:name=\"";
  append_escaped(to, xml_characters(name.empty() ? "bifc" : name, false));
  to += "\">\n<table:table-header-rows><table:table-row>";
  for (const Column& column : columns)
    append_string_cell(to, column.name, " table:style-name=\"title\"");
  to += "</table:table-row></table:table-header-rows>\n";
}

void FodsWriter::row(std::span<const Column> columns, std::span<const Cell> cells) {
  std::string& to = out_.buffer();
  to += "<table:table-row>";
  for (std::size_t i = 0; i < cells.size(); ++i) append_cell(to, *columns[i].param, cells[i]);
  to += "</table:table-row>\n";
  out_.settle();
}

void FodsWriter::end_sheet() { out_.write("</table:table>\n"); }

void FodsWriter::end_document() {
  out_.write("</office:spreadsheet></office:body></office:document>\n");
}

std::unique_ptr<RowSink> make_fods(const RowStyle& style, Output& out) {
  return std::make_unique<Fods>(style, out);
}

}  // namespace bifc
