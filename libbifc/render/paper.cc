// Blocks of HTML, one method each. What each looks like is in paper_style.cc alone.
#include "libbifc/render/paper.h"

#include <algorithm>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/render/markdown_site.h"
#include "libbifc/render/page_head.h"
#include "libbifc/render/paper_style.h"
#include "libbifc/render/qr.h"

namespace bifc {
namespace {

// Returns text for between tags, its lines below one another.
std::string lined(std::string_view text) {
  std::string html;
  for (const char c : escaped(trim(text)))
    if (c == '\n')
      html += "<br>";
    else
      html += c;
  return html;
}

std::string element_of(std::string_view tag, std::string_view text) {
  const std::string_view name = tag.substr(0, tag.find(' '));
  return fmt::format("<{}>{}</{}>", tag, lined(text), name);
}

void write_facts(std::string_view tag, std::span<const PaperFact> facts, Output& out) {
  if (facts.empty()) return;
  out.write(fmt::format("<{}>\n", tag));
  for (const PaperFact& fact : facts)
    out.write(
        fmt::format("<div>{}{}</div>\n", element_of("dt", fact.label),
                    element_of(fact.value.empty() ? "dd class=\"blank\"" : "dd", fact.value)));
  out.write("</dl>\n");
}

std::string qr_figure(std::string_view id) {
  const QrCode code = QrCode::of_id(id);
  return fmt::format(
      "<figure><svg width=\"96\" height=\"96\" viewBox=\"0 0 {0} {0}\" aria-hidden=\"true\" "
      "shape-rendering=\"crispEdges\"><path d=\"{1}\"/></svg>\n{2}</figure>\n",
      code.framed_size(), code.path(), element_of("figcaption", id));
}

// The sign in the label is for listening; it is not seen.
std::string tick_box(bool is_ticked) {
  return fmt::format(
      "<svg width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" role=\"img\" aria-label=\"{}\" "
      "fill=\"none\" stroke=\"#000\" stroke-width=\"1.5\"><path d=\"M1 1h14v14H1z{}\"/></svg>",
      is_ticked ? "☑" : "☐", is_ticked ? "M4 8l3 3.5L12 4" : "");
}

// Words that are longer than their share of the page's width may be split: serial numbers mostly.
// Days are not, although they have strokes.
std::string_view class_of(std::string_view cell, const PaperColumn& column, std::size_t columns) {
  constexpr std::size_t kPage = 90;  // letters in a line of a table
  if (column.is_number) return " class=\"n\"";
  if (cell.size() == 10 && cell.find_first_not_of("0123456789/-.") == cell.npos)
    return " class=\"day\"";
  for (const std::string_view word : split(cell, " \n"))
    if (width(word) > kPage / columns) return " class=\"long\"";
  return "";
}

// On a page that got lost from the others.
std::string foot_of(const PaperHead& head) {
  std::string foot = head.title;
  for (const PaperFact& mark : head.marks)
    if (!mark.value.empty()) foot.append(" · ").append(mark.value);
  return foot;
}

}  // namespace

Paper::Paper(const PaperHead& head, Output& out) : out_(out) {
  out_.write(page_head(head.language, head.title, paper_style(foot_of(head), head.large)));
  if (!head.group.empty() || !head.address.empty() || !head.code.empty()) {
    out_.write("<header>\n<div>\n");
    if (!head.group.empty()) element("p class=\"group\"", head.group);
    for (const std::string& line : head.address) element("p", line);
    out_.write("</div>\n");
    if (!head.code.empty()) out_.write(qr_figure(head.code));
    out_.write("</header>\n");
  }
  out_.write("<main>\n");
  element("h1", head.title);
  if (!head.subtitle.empty()) element("p class=\"subtitle\"", head.subtitle);
  write_facts("dl class=\"marks\"", head.marks, out_);
}

void Paper::element(std::string_view tag, std::string_view text) {
  out_.write(element_of(tag, text) + "\n");
}

void Paper::heading(std::string_view text) { element("h2", text); }
void Paper::paragraph(std::string_view text) { element("p", text); }
void Paper::markdown(std::string_view text) {
  // On paper a link leads nowhere: what the reader could type stands in the text.
  const SiteContext context{.lead = [](std::string_view link) { return std::string(link); },
                            .done = tr("done"),
                            .to_do = tr("to do")};
  out_.write(markdown_site(text, context).html);
}

void Paper::small_print(std::string_view text) { element("p class=\"small\"", text); }

void Paper::facts(std::span<const PaperFact> facts) { write_facts("dl", facts, out_); }

void Paper::list(std::string_view tag, std::span<const std::string> items) {
  out_.write(fmt::format("<{}>\n", tag));
  for (const std::string& item : items) element("li", item);
  out_.write(fmt::format("</{}>\n", tag));
}

void Paper::bullets(std::span<const std::string> items) { list("ul", items); }
void Paper::numbered(std::span<const std::string> items) { list("ol", items); }

void Paper::tick_boxes(std::span<const PaperTick> ticks) {
  constexpr std::size_t kShort = 28;  // columns
  const bool all_short = std::all_of(
      ticks.begin(), ticks.end(), [](const PaperTick& tick) { return width(tick.text) <= kShort; });
  out_.write(all_short ? "<ul class=\"ticks short\">\n" : "<ul class=\"ticks\">\n");
  for (const PaperTick& tick : ticks)
    out_.write(
        fmt::format("<li>{}{}</li>\n", tick_box(tick.is_ticked), element_of("span", tick.text)));
  out_.write("</ul>\n");
}

void Paper::notice(Notice kind, std::string_view word, std::string_view text) {
  constexpr std::string_view kClasses[] = {"notice", "notice warning", "notice danger"};
  out_.write(
      fmt::format("<div class=\"{}\" role=\"note\">\n", kClasses[static_cast<std::size_t>(kind)]));
  if (!word.empty()) element("p class=\"word\"", word);
  if (!text.empty()) element("p", text);
  out_.write("</div>\n");
}

void Paper::begin_table(std::span<const PaperColumn> columns, std::string_view caption) {
  constexpr std::size_t kMany = 7;
  columns_.assign(columns.begin(), columns.end());
  out_.write(columns.size() >= kMany ? "<table class=\"wide\">\n" : "<table>\n");
  if (!caption.empty()) element("caption", caption);
  out_.write("<thead><tr>");
  for (const PaperColumn& column : columns_)
    out_.write(element_of(column.is_number ? "th scope=\"col\" class=\"n\"" : "th scope=\"col\"",
                          column.title));
  out_.write("</tr></thead>\n<tbody>\n");
}

void Paper::row(std::span<const std::string> cells) {
  out_.write("<tr>");
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const std::string_view cell = i < cells.size() ? std::string_view(cells[i]) : "";
    out_.write(element_of(
        fmt::format("{}{} data-label=\"{}\"", i == 0 ? "th scope=\"row\"" : "td",
                    class_of(cell, columns_[i], columns_.size()), escaped(columns_[i].title)),
        cell));
  }
  out_.write("</tr>\n");
}

void Paper::end_table() { out_.write("</tbody>\n</table>\n"); }

void Paper::signatures(std::span<const PaperSignature> signatures) {
  out_.write("<div class=\"signatures\">\n");
  for (const PaperSignature& signature : signatures) {
    out_.write(fmt::format("<div>{}\n<hr>", element_of("p", signature.label)));
    for (const std::string& text : {signature.name, signature.day})
      if (!text.empty()) out_.write("\n" + element_of("p", text));
    out_.write("</div>");  // no blank between two, it would take room
  }
  out_.write("\n</div>\n");
}

void Paper::begin_together() { out_.write("<div class=\"together\">\n"); }
void Paper::end_together() { out_.write("</div>\n"); }

void Paper::appendix(const PaperAppendix& appendix) {
  out_.write("<section>\n");
  heading(appendix.heading);
  paragraph(appendix.sentence);
  // HTML drops a line end right after <pre>, so that one is given.
  out_.write(
      fmt::format("<pre id=\"facts\">\n{}</pre>\n<p><code id=\"sha256\">{}</code></p>\n"
                  "</section>\n",
                  escaped(appendix.facts), escaped(appendix.sha256)));
}

void Paper::end() { out_.write("</main>\n</body>\n</html>\n"); }

}  // namespace bifc
