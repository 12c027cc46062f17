// Papers: what everybody must be able to read of them, whatever was typed into the database.
#include "libbifc/render/paper.h"

#include <doctest/doctest.h>

#include "libbifc/render/qr.h"

namespace bifc {
namespace {

constexpr std::string_view kEvil =
    "<script>\"&'</style>\x1b[2J\xC2\x9B\xE2\x80\xAE\xEF\xBF\xBFz\xC2\xA0;";

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size()) ++found;
  return found;
}

// Returns what `write` puts into a paper, from <main> to </main>.
template <class Write>
std::string body(Write write, const PaperHead& head = {.language = "en", .title = "T"}) {
  Output out(-1);
  Paper paper(head, out);
  write(paper);
  paper.end();
  const std::string& html = out.buffer();
  const std::size_t from = html.find("<h1>T</h1>\n") + 11;
  return html.substr(from, html.find("</main>") - from);
}

template <class Write>
std::string whole(const PaperHead& head, Write write) {
  Output out(-1);
  Paper paper(head, out);
  write(paper);
  paper.end();
  return out.buffer();
}

// Every block there is, each with `text` wherever a text can be.
void write_all(Paper& paper, const std::string& text) {
  paper.heading(text);
  paper.paragraph(text);
  paper.small_print(text);
  paper.facts(std::vector<PaperFact>{{text, text}, {text}});
  paper.bullets(std::vector{text, text});
  paper.numbered(std::vector{text});
  paper.tick_boxes(std::vector<PaperTick>{{text, true}, {text}});
  for (const Notice kind : {Notice::plain, Notice::warning, Notice::danger})
    paper.notice(kind, text, text);
  paper.begin_table(std::vector<PaperColumn>{{text}, {text, true}}, text);
  paper.row(std::vector{text, text});
  paper.end_table();
  paper.begin_together();
  paper.signatures(std::vector<PaperSignature>{{text, text, text}, {text}});
  paper.end_together();
  paper.appendix({text, text, text, text});
}

PaperHead head_of(const std::string& text) {
  return {.language = text,
          .title = text,
          .subtitle = text,
          .group = text,
          .address = {text, text},
          .marks = {{text, text}},
          .code = text};
}

TEST_CASE("a task list keeps its ticks on paper") {
  CHECK(
      body([](Paper& paper) { paper.markdown("- [x] sauver\n- [ ] effacer\n"); }) ==
      "<ul>\n<li class=\"task\"><span role=\"img\" aria-label=\"done\">☑</span> sauver</li>\n"
      "<li class=\"task\"><span role=\"img\" aria-label=\"to do\">☐</span> effacer</li>\n</ul>\n");
}

TEST_CASE("a paper says its language, its title, who hands it out and its number") {
  const std::string html = whole({.language = "fr",
                                  .title = "Reçu",
                                  .subtitle = "portable",
                                  .group = "Atelier",
                                  .address = {"12 rue des Lilas", "Rennes"},
                                  .marks = {{"Document n°", "2026-087"}},
                                  .code = "D87b"},
                                 [](Paper&) {});
  CHECK(
      html.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"));
  CHECK(count(html, "<title>Reçu</title>") == 1);
  CHECK(count(html, "@bottom-left{content:\"Reçu · 2026\\2d 087\";") == 1);
  const std::string header =
      "<body>\n<header>\n<div>\n<p class=\"group\">Atelier</p>\n<p>12 rue des Lilas</p>\n"
      "<p>Rennes</p>\n</div>\n<figure><svg width=\"96\" height=\"96\" viewBox=\"0 0 29 29\" "
      "aria-hidden=\"true\" shape-rendering=\"crispEdges\"><path d=\"" +
      QrCode("D87B").path() +
      "\"/></svg>\n<figcaption>D87b</figcaption></figure>\n</header>\n<main>\n<h1>Reçu</h1>\n"
      "<p class=\"subtitle\">portable</p>\n<dl class=\"marks\">\n"
      "<div><dt>Document n°</dt><dd>2026-087</dd></div>\n</dl>\n</main>\n</body>\n</html>\n";
  CHECK(html.ends_with(header));
}

TEST_CASE("a paper without a letterhead has none") {
  const std::string html = whole({.language = "en", .title = "T"}, [](Paper&) {});
  CHECK(html.ends_with("<body>\n<main>\n<h1>T</h1>\n</main>\n</body>\n</html>\n"));
}

TEST_CASE("nothing in a paper is markup, steers, or comes from elsewhere") {
  const std::string evil(kEvil);
  for (const bool large : {false, true}) {
    PaperHead head = head_of(evil);
    head.large = large;
    const std::string html = whole(head, [&](Paper& paper) { write_all(paper, evil); });
    CHECK(count(html, "<script") == 0);
    CHECK(count(html, "</style>") == 1);
    for (const char* part : {"src=", "href=", "url(", "@import", "style=\""})
      CHECK(count(html, part) == 0);
    for (const char* part : {"\x1b", "\xC2\x9B", "\xE2\x80\xAE", "\xEF\xBF\xBF"})
      CHECK(count(html, part) == 0);
    CHECK(count(html, "z\xC2\xA0;") > 30);  // no-break spaces stay
  }
}

TEST_CASE("every element that is opened is closed") {
  const std::string html = whole(head_of("a"), [](Paper& paper) { write_all(paper, "a"); });
  for (const char* tag :
       {"header", "main",    "div", "p",     "h1",      "h2",         "dl",    "dt",  "dd",
        "ul",     "ol",      "li",  "table", "caption", "thead",      "tbody", "tr",  "th",
        "td",     "section", "pre", "code",  "figure",  "figcaption", "svg",   "span"}) {
    INFO(tag);
    const std::size_t opened =
        count(html, fmt::format("<{}>", tag)) + count(html, fmt::format("<{} ", tag));
    CHECK(opened > 0);
    CHECK(opened == count(html, fmt::format("</{}>", tag)));
  }
  CHECK(count(html, "<h1>") == 1);
}

TEST_CASE("a fact without a value is a line to write on") {
  CHECK(body([](Paper& paper) {
          paper.facts(std::vector<PaperFact>{{"Name", "Léa"}, {"Telephone"}});
        }) ==
        "<dl>\n<div><dt>Name</dt><dd>Léa</dd></div>\n"
        "<div><dt>Telephone</dt><dd class=\"blank\"></dd></div>\n</dl>\n");
  CHECK(body([](Paper& paper) { paper.facts({}); }) == "");
}

TEST_CASE("lines within a text stay") {
  CHECK(body([](Paper& paper) { paper.paragraph("\n12 rue des Lilas\nRennes\n"); }) ==
        "<p>12 rue des Lilas<br>Rennes</p>\n");
}

TEST_CASE("lists are lists") {
  const std::vector<std::string> items{"a", "b & c"};
  CHECK(body([&](Paper& paper) { paper.bullets(items); }) ==
        "<ul>\n<li>a</li>\n<li>b &amp; c</li>\n</ul>\n");
  CHECK(body([&](Paper& paper) { paper.numbered(items); }) ==
        "<ol>\n<li>a</li>\n<li>b &amp; c</li>\n</ol>\n");
}

TEST_CASE("boxes to tick are drawn, and told to who listens") {
  const std::string html = body([](Paper& paper) {
    paper.tick_boxes(std::vector<PaperTick>{{"charger", true}, {"bag"}});
  });
  CHECK(html.starts_with("<ul class=\"ticks short\">\n<li><svg width=\"16\" height=\"16\""));
  CHECK(count(html, "role=\"img\" aria-label=\"☑\"") == 1);
  CHECK(count(html, "role=\"img\" aria-label=\"☐\"") == 1);
  CHECK(count(html, "d=\"M1 1h14v14H1zM4 8l3 3.5L12 4\"") == 1);
  CHECK(count(html, "d=\"M1 1h14v14H1z\"") == 1);
  CHECK(count(body([](Paper& paper) {
                paper.tick_boxes(std::vector<PaperTick>{
                    {"I agree that my telephone number is kept for a year"}, {"bag"}});
              }),
              "<ul class=\"ticks\">") == 1);
}

TEST_CASE("a notice has a word, and a frame of its own") {
  CHECK(body([](Paper& paper) { paper.notice(Notice::danger, "Not erased", "One disk"); }) ==
        "<div class=\"notice danger\" role=\"note\">\n<p class=\"word\">Not erased</p>\n"
        "<p>One disk</p>\n</div>\n");
  CHECK(body([](Paper& paper) { paper.notice(Notice::plain, "", "Open on Saturdays"); }) ==
        "<div class=\"notice\" role=\"note\">\n<p>Open on Saturdays</p>\n</div>\n");
}

TEST_CASE("a table has titles for its columns and its rows, wherever a page ends") {
  const std::string html = body([](Paper& paper) {
    paper.begin_table(std::vector<PaperColumn>{{"No."}, {"Machine"}, {"Weight (kg)", true}}, "Lot");
    paper.row(std::vector<std::string>{"D1", "portable", "2.4"});
    paper.row(std::vector<std::string>{"D2", "a & b"});
    paper.end_table();
  });
  CHECK(
      html ==
      "<table>\n<caption>Lot</caption>\n<thead><tr><th scope=\"col\">No.</th>"
      "<th scope=\"col\">Machine</th><th scope=\"col\" class=\"n\">Weight (kg)</th></tr></thead>\n"
      "<tbody>\n<tr><th scope=\"row\" data-label=\"No.\">D1</th>"
      "<td data-label=\"Machine\">portable</td>"
      "<td class=\"n\" data-label=\"Weight (kg)\">2.4</td></tr>\n"
      "<tr><th scope=\"row\" data-label=\"No.\">D2</th>"
      "<td data-label=\"Machine\">a &amp; b</td>"
      "<td class=\"n\" data-label=\"Weight (kg)\"></td></tr>\n</tbody>\n</table>\n");
  CHECK(count(html, "<th ") == count(html, "<th scope=\""));
}

TEST_CASE("only what is too long for its column may be split") {
  const std::string html = body([](Paper& paper) {
    paper.begin_table(std::vector<PaperColumn>(10, {"c"}), "");
    paper.row(std::vector<std::string>{"S2TJNX0H123456", "reçu", "18/11/2026", "2026-11-18", "1"});
    paper.end_table();
  });
  CHECK(count(html, "<table class=\"wide\">") == 1);
  CHECK(count(html, " class=\"long\" data-label=\"c\">S2TJNX0H123456<") == 1);
  CHECK(count(html, "<td data-label=\"c\">reçu<") == 1);
  CHECK(count(html, " class=\"day\"") == 2);
  CHECK(count(html, " class=\"long\"") == 1);
}

TEST_CASE("people sign on a line, above their names") {
  CHECK(body([](Paper& paper) {
          paper.signatures(
              std::vector<PaperSignature>{{"Lender", "Camille", "21/11/2026"}, {"Borrower"}});
        }) ==
        "<div class=\"signatures\">\n<div><p>Lender</p>\n<hr>\n<p>Camille</p>\n<p>21/11/2026</p>"
        "</div><div><p>Borrower</p>\n<hr></div>\n</div>\n");
}

TEST_CASE("facts for machines come out as they were") {
  CHECK(
      body([](Paper& paper) {
        paper.appendix({"Facts", "For machines.", "\n{\"a\": \"<é>\",\n  \"b\": 1}\n", "9f86"});
      }) ==
      "<section>\n<h2>Facts</h2>\n<p>For machines.</p>\n"
      "<pre id=\"facts\">\n\n{&quot;a&quot;: &quot;&lt;é&gt;&quot;,\n  &quot;b&quot;: 1}\n</pre>\n"
      "<p><code id=\"sha256\">9f86</code></p>\n</section>\n");
}

TEST_CASE("what belongs together is not parted by the end of a page") {
  const std::string html = whole({.language = "en", .title = "T"}, [](Paper& paper) {
    paper.begin_together();
    paper.paragraph("a");
    paper.end_together();
  });
  CHECK(count(html, "<div class=\"together\">\n<p>a</p>\n</div>\n") == 1);
  for (const char* rule : {".together{break-inside:avoid}", "tr{break-inside:avoid}",
                           "thead{display:table-header-group}", "@page{size:A4;"})
    CHECK(count(html, rule) == 1);
}

TEST_CASE("large print has rows below one another, also on paper") {
  const auto nothing = [](Paper&) {};
  const std::string normal = whole({.language = "en", .title = "T"}, nothing);
  const std::string large = whole({.language = "en", .title = "T", .large = true}, nothing);
  CHECK(count(normal, "font-size:18pt") == 0);
  CHECK(count(normal, "@media screen and (max-width:40rem){\ndl:not(.marks)") == 1);
  CHECK(count(large, "font-size:18pt") == 1);
  CHECK(count(large, "@media screen") == 0);
  CHECK(count(large, "content:attr(data-label)") == 1);
  for (const std::string& html : {normal, large}) CHECK(count(html, "{") == count(html, "}"));
}

}  // namespace
}  // namespace bifc
