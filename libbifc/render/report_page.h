// Reports as people read them: text, Markdown, a page, a spreadsheet, rows.
#pragma once

#include "libbifc/record/report.h"
#include "libbifc/render/output.h"
#include "libbifc/render/rows.h"

namespace bifc {

/// Prints headings and figures, and with `explain` their definitions.
void print_report_text(const Report& report, bool explain, Output& out);
void print_report_markdown(const Report& report, bool explain, Output& out);

/// Writes one page without any other file: style and small SVG charts are inside. Looks the same on
/// screen, in print and on a telephone.
void print_report_page(const Report& report, bool explain, Output& out);

/// Writes a sheet a section.
void print_report_fods(const Report& report, bool explain, Output& out);

/// Writes one row a figure: section, item, measure, value, and with `explain` definition. Machine
/// formats: names are tokens.
void print_report_rows(const Report& report, bool explain, const RowStyle& style, Output& out);

}  // namespace bifc
