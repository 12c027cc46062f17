// Reports as lines, Markdown, sheets and rows.
#include <algorithm>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/render/fods.h"
#include "libbifc/render/report_page.h"
#include "libbifc/render/row_sinks.h"

namespace bifc {
namespace {

constexpr std::size_t kColumns = 78;

void print_indented(std::string_view text, Output& out) {
  if (text.empty()) return;
  for (const std::string& line : wrap(text, kColumns - 6)) out.write("      " + line + "\n");
}

void print_heads(const ReportSection& section, std::size_t widest,
                 const std::vector<std::size_t>& widths, Output& out) {
  if (section.is_figures() || section.measures.size() < 2) return;
  std::string line(widest + 2, ' ');
  for (std::size_t i = 0; i < section.measures.size(); ++i) {
    const std::string label = section.measure_label(section.measures[i]);
    line += std::string(2 + widths[i] - width(label), ' ') + label;
  }
  out.write(line + "\n");
}

std::string head_line(const Report& report) {
  return fmt::format("{}, {}", report.title, period_text(report.covered));
}

std::string limit_line(const Report& report) {
  std::string words;
  for (const std::string& word : report.chosen) words.append(words.empty() ? "" : " ").append(word);
  return words.empty() ? std::string() : say("Only what matches: {}", words);
}

}  // namespace

void print_report_text(const Report& report, bool explain, Output& out) {
  out.write(head_line(report) + "\n");
  if (const std::string limit = limit_line(report); !limit.empty()) out.write(limit + "\n");
  for (const ReportSection& section : report.sections) {
    if (section.rows.empty()) continue;
    out.write(fmt::format("\n{}\n", section.title));
    if (explain && !section.definition.empty()) print_indented(section.definition, out);
    std::size_t widest = 0;
    std::vector<std::size_t> widths(section.measures.size(), 1);
    for (std::size_t i = 0; i < widths.size() && widths.size() > 1; ++i)
      widths[i] = width(section.measure_label(section.measures[i]));
    for (const auto& row : section.rows) {
      widest = std::max(widest, width(section.item_label(row)));
      for (std::size_t i = 1; i < row.size(); ++i)
        widths[i - 1] = std::max(widths[i - 1], width(figure_text(row[i])));
    }
    print_heads(section, widest, widths, out);
    for (const auto& row : section.rows) {
      const std::string label = section.item_label(row);
      std::string line = "  " + label + std::string(widest - width(label), ' ');
      for (std::size_t i = 1; i < row.size(); ++i) {
        const std::string figure = figure_text(row[i]);
        line += std::string(2 + widths[i - 1] - width(figure), ' ') + figure;
      }
      out.write(line + "\n");
      if (const std::string text = section.definition_of(row); explain && !text.empty())
        print_indented(text, out);
    }
  }
}

void print_report_markdown(const Report& report, bool explain, Output& out) {
  out.write(fmt::format("# {}\n", head_line(report)));
  if (const std::string limit = limit_line(report); !limit.empty()) out.write("\n" + limit + "\n");
  for (const ReportSection& section : report.sections) {
    if (section.rows.empty()) continue;
    out.write(fmt::format("\n## {}\n\n", section.title));
    if (explain && !section.definition.empty()) out.write(section.definition + "\n\n");
    std::string head = "| |", rule = "|---|";
    for (const std::string& measure : section.measures) {
      head.append(" ").append(section.is_figures() ? "" : section.measure_label(measure));
      head += " |";
      rule += "---:|";
    }
    out.write(fmt::format("{}\n{}\n", head, rule));
    for (const auto& row : section.rows) {
      std::string line = fmt::format("| {} |", markdown_cell(section.item_label(row)));
      for (std::size_t i = 1; i < row.size(); ++i)
        line += fmt::format(" {} |", markdown_cell(figure_text(row[i])));
      out.write(line + "\n");
    }
    if (!explain) continue;
    bool first = true;
    for (const auto& row : section.rows)
      if (const std::string text = section.definition_of(row); !text.empty()) {
        out.write(fmt::format("{}- {}: {}\n", first ? "\n" : "",
                              markdown_cell(section.item_label(row)), text));
        first = false;
      }
  }
}

void print_report_fods(const Report& report, bool explain, Output& out) {
  FodsWriter writer(out);
  writer.begin_document();
  const std::vector<Column> head{{report.title, {}, &plain_param(Kind::text)},
                                 {period_text(report.covered), {}, &plain_param(Kind::text)}};
  for (const ReportSection& section : report.sections) {
    std::vector<Column> columns{{section.title, {}, &plain_param(Kind::text)}};
    for (const std::string& measure : section.measures)
      columns.push_back(
          {section.is_figures() ? period_text(report.covered) : section.measure_label(measure),
           {},
           &plain_param(Kind::real)});
    if (explain)
      columns.push_back({std::string(field_label("definition")), {}, &plain_param(Kind::text)});
    writer.begin_sheet(section.title, columns);
    for (const auto& row : section.rows) {
      const std::string label = section.item_label(row);
      const std::string definition = explain ? section.definition_of(row) : std::string();
      std::vector<Cell> cells = views(row);
      cells[0] = std::string_view(label);
      if (explain) cells.emplace_back(std::string_view(definition));
      writer.row(columns, cells);
    }
    writer.end_sheet();
  }
  writer.end_document();
}

void print_report_rows(const Report& report, bool explain, const RowStyle& style, Output& out) {
  std::vector<Column> columns;
  for (const char* name : {"section", "item", "measure"})
    columns.push_back({name, name, &plain_param(Kind::text)});
  columns.push_back({"value", "value", &plain_param(Kind::real)});
  if (explain) columns.push_back({"definition", "definition", &plain_param(Kind::text)});
  const std::unique_ptr<RowSink> sink = make_sink(style, out);
  sink->begin(columns);
  for (const ReportSection& section : report.sections)
    for (const auto& row : section.rows)
      for (std::size_t i = 1; i < row.size(); ++i) {
        std::string definition = section.definition_of(row);
        if (definition.empty()) definition = section.definition;
        std::vector<Cell> cells{std::string_view(section.name), view(row[0]),
                                std::string_view(section.measures[i - 1]), view(row[i])};
        if (explain) cells.emplace_back(std::string_view(definition));
        sink->row(cells);
      }
  sink->end();
}

}  // namespace bifc
