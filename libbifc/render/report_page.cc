// The page of a report: HTML, CSS and SVG in one file, no script, nothing from elsewhere.
#include "libbifc/render/report_page.h"

#include <algorithm>

#include "libbifc/base/message.h"
#include "libbifc/render/page_head.h"

namespace bifc {
namespace {

constexpr std::string_view kStyle = R"(
:root{color-scheme:light;--ink:#1c1b1a;--soft:#5d5a55;--line:#d9d5cd;--a:#1f6f5c;--b:#c4822a}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1rem 3rem;color:var(--ink);background:#fff;
font:16px/1.5 system-ui,"DejaVu Sans",sans-serif}
h1{font-size:1.6rem;line-height:1.2;margin:0}
.period{color:var(--soft);margin:.2rem 0 1.5rem;font-size:1.1rem}
h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.75rem;margin:0}
.figures div{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .75rem}
.figures dt{color:var(--soft);font-size:.9rem;line-height:1.3}
.figures dd{margin:0;font-size:1.6rem;font-variant-numeric:tabular-nums}
.figures dd.why{font-size:.8rem;line-height:1.35;color:var(--soft)}
p.why{color:var(--soft);font-size:.85rem;margin:.25rem 0 .5rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.2rem .5rem .2rem 0;vertical-align:middle;font-weight:400}
thead th{color:var(--soft);font-size:.85rem;border-bottom:1px solid var(--line)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.bar{width:38%;padding-right:0}
svg{display:block;width:100%;height:1rem}
.key::before{content:"";display:inline-block;width:.7em;height:.7em;margin-right:.35em;background:var(--a)}
.key.second::before{background:var(--b)}
footer{margin-top:2.5rem;color:var(--soft);font-size:.8rem}
@media (max-width:32rem){td.bar,th.bar,.key::before{display:none}body{padding:1rem .75rem 2rem}
table{display:block;overflow-x:auto}}
@media print{body{max-width:none;padding:0;font-size:11pt}h2,p.why,thead{break-after:avoid}
tr,.figures div{break-inside:avoid}svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
@page{size:A4;margin:18mm}
)";

double number_of(const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return 0;
}

void write_figures(const ReportSection& section, bool explain, Output& out) {
  out.write("<dl class=\"figures\">\n");
  for (const auto& row : section.rows) {
    out.write(fmt::format("<div><dt>{}</dt><dd>{}</dd>", escaped(section.item_label(row)),
                          escaped(figure_text(row[1]))));
    if (const std::string why = section.definition_of(row); explain && !why.empty())
      out.write(fmt::format("<dd class=\"why\">{}</dd>", escaped(why)));
    out.write("</div>\n");
  }
  out.write("</dl>\n");
}

// One bar for a row's first measure, a second below it for the next.
std::string bars(const std::vector<Value>& row, double most) {
  constexpr double kWide = 200;
  const std::size_t series = std::min<std::size_t>(row.size() - 1, 2);
  const double height = series == 1 ? 10 : 5.5;
  std::string svg = fmt::format(
      "<svg viewBox=\"0 0 {:.0f} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">", kWide);
  for (std::size_t i = 0; i < series; ++i) {
    const double wide = most > 0 ? number_of(row[i + 1]) / most * kWide : 0;
    svg += fmt::format(
        "<rect x=\"0\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\"/>",
        1 + static_cast<double>(i) * height, wide, height - 0.5, i == 0 ? "#1f6f5c" : "#c4822a");
  }
  return svg + "</svg>";
}

void write_table(const ReportSection& section, Output& out) {
  const bool charted = section.measures.size() <= 2;
  double most = 0;
  for (const auto& row : section.rows)
    for (std::size_t i = 1; i < row.size() && i <= 2; ++i) most = std::max(most, number_of(row[i]));
  out.write("<table><thead><tr><th></th>");
  for (std::size_t i = 0; i < section.measures.size(); ++i)
    out.write(fmt::format("<th class=\"n\">{}{}{}</th>",
                          charted && section.measures.size() > 1
                              ? (i == 0 ? "<span class=\"key\">" : "<span class=\"key second\">")
                              : "<span>",
                          escaped(section.measure_label(section.measures[i])), "</span>"));
  out.write(charted ? "<th class=\"bar\"></th></tr></thead>\n<tbody>\n"
                    : "</tr></thead>\n<tbody>\n");
  for (const auto& row : section.rows) {
    out.write(fmt::format("<tr><th scope=\"row\">{}</th>", escaped(section.item_label(row))));
    for (std::size_t i = 1; i < row.size(); ++i)
      out.write(fmt::format("<td class=\"n\">{}</td>", escaped(figure_text(row[i]))));
    if (charted) out.write(fmt::format("<td class=\"bar\">{}</td>", bars(row, most)));
    out.write("</tr>\n");
  }
  out.write("</tbody></table>\n");
}

}  // namespace

void print_report_page(const Report& report, bool explain, Output& out) {
  const bool french = language() == Language::french;
  const std::string period = period_text(report.covered);
  out.write(page_head(french ? "fr" : "en", fmt::format("{}, {}", report.title, period), kStyle));
  out.write(fmt::format("<h1>{}</h1>\n<p class=\"period\">{}</p>\n", escaped(report.title),
                        escaped(period)));
  for (const std::string& word : report.chosen)
    out.write(fmt::format("<code>{}</code>\n", escaped(word)));
  for (const ReportSection& section : report.sections) {
    if (section.rows.empty()) continue;
    out.write(fmt::format("<h2>{}</h2>\n", escaped(section.title)));
    if (explain && !section.definition.empty())
      out.write(fmt::format("<p class=\"why\">{}</p>\n", escaped(section.definition)));
    if (section.is_figures())
      write_figures(section, explain, out);
    else
      write_table(section, out);
  }
  out.write(fmt::format("<footer>{}</footer>\n</body>\n</html>\n",
                        escaped(say("Made with bifc from the group's own records."))));
}

}  // namespace bifc
