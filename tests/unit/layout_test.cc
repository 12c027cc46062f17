// What is measured and laid out: tables, cards, Markdown, spreadsheets.
#include <doctest/doctest.h>

#include "libbifc/base/text.h"
#include "libbifc/render/fods.h"
#include "libbifc/render/markdown.h"
#include "libbifc/render/rows.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

const Param kText{.name = "text"};
const Param kId{.name = "id", .kind = Kind::link, .refers_to = "ticket", .id_letter = 'T'};

std::string table(std::size_t width, const std::vector<std::vector<Value>>& rows,
                  Format format = Format::table) {
  const std::vector<Column> columns{{"id", "id", &kId},
                                    {"title", "titre", &kText},
                                    {"count", "n", &plain_param(Kind::integer)},
                                    {"note", "note", &kText}};
  Output out(-1);
  const auto sink = make_sink({.format = format, .width = width, .today = kToday}, out);
  sink->begin(columns);
  for (const auto& row : rows) sink->row(views(row));
  sink->end();
  return out.buffer();
}

TEST_CASE("columns are as wide as they must be, and empty ones are left out") {
  CHECK(table(0, {{make_id(1, 0), "écran", std::int64_t{5}, Value()},
                  {make_id(12, 0), "日本", std::int64_t{12}, Value()}}) ==
        "id   titre   n\n"
        "T1   écran   5\n"
        "T12  日本   12\n");
  CHECK(table(0, {}) == "");
  CHECK(table(80, {{Value(), Value(), Value(), Value()}}).find_first_not_of('\n') ==
        std::string::npos);
}

TEST_CASE("a table fits the terminal, at the expense of free text") {
  const std::vector<std::vector<Value>> rows{
      {make_id(123456, 0), std::string(60, 'a'), std::int64_t{1}, std::string(40, 'b')}};
  for (const std::size_t wide : {200U, 80U, 60U, 40U}) {
    const std::string text = table(wide, rows);
    for (const std::string_view line : lines_of(text)) CHECK(width(line) <= wide);
    CHECK(text.find("T123456") != std::string::npos);
  }
  CHECK(table(200, rows).find("…") == std::string::npos);
  CHECK(table(20, rows).find("T123456  aaaaaaaaaa…\n") != std::string::npos);  // nothing else
}

TEST_CASE("a card has a line for each known field, longer ones below each other") {
  CHECK(table(0, {{make_id(1, 0), "one\n\ntwo", Value(), "x"}}, Format::card) ==
        "id     T1\n"
        "titre  one\n"
        "       \n"
        "       two\n"
        "note   x\n");
  const std::string folded =
      table(40, {{make_id(1, 0), std::string("word ") + std::string(30, 'x') + " word", {}, {}}},
            Format::card);
  for (const std::string_view line : lines_of(folded)) CHECK(width(line) <= 40);
}

TEST_CASE("Markdown reads well on a terminal") {
  CHECK(
      markdown_text("# Title\n\nOne *two* `three`.\nFour\n\n- a\n- b\n  - c\n\n1. x\n2. y\n", 80) ==
      "Title\n=====\n\nOne two three. Four\n\n- a\n- b\n  - c\n\n1. x\n2. y\n");
  CHECK(markdown_text("```\ncode  here\n```\n", 80) == "    code  here\n");
  CHECK(markdown_text("> said\n", 80) == "> said\n");
  CHECK(markdown_text("<b>raw</b>\n\n<div>\nx\n</div>\n", 80).find("<div>") != std::string::npos);
  CHECK(markdown_text("", 80) == "");
}

TEST_CASE("Markdown is folded, and nothing in it steers a terminal") {
  std::string words;
  for (int i = 0; i < 60; ++i) words += "mot ";
  const std::string wrapped = markdown_text("- " + words, 40);
  for (const std::string_view line : lines_of(wrapped)) CHECK(width(line) <= 40);
  const std::string shown =
      markdown_text("a\x1b[31m &#27;[2J \xC2\x9B`\x07`\n\n```\n\x1b\n```\n", 80);
  CHECK(shown.find_first_of("\x1b\x07") == std::string::npos);
  CHECK(shown.find("\xC2\x9B") == std::string::npos);
}

TEST_CASE("tables are aligned, and folded where they are too wide") {
  const std::string table =
      "| part | price | state |\n|:---|---:|:-:|\n| écran | 45 | ok |\n| `RAM` | 8 |\n";
  CHECK(markdown_text(table, 80) ==
        "part   price  state\n"
        "-----  -----  -----\n"
        "écran     45   ok\n"
        "RAM        8\n");
  CHECK(markdown_text("> " + table.substr(0, table.find('\n') + 1) + "> |-|-|-|\n", 80) ==
        "> part  price  state\n"
        "> ----  -----  -----\n");
  CHECK(markdown_text("- |a|\n  |-|\n  |b|\n", 80) == "- a\n  -\n  b\n");
  CHECK(
      markdown_text("|a|what to do|\n|-|-|\n|1|one two three four five six seven|\n|2|x|\n", 30) ==
      "a  what to do\n"
      "-  ---------------------------\n"
      "1  one two three four five six\n"
      "   seven\n"
      "2  x\n");
  CHECK(markdown_text("|a|\n|-|\n|\x1b[31m\tb &#27;&#10;c|\n", 80) == "a\n--------\n[31m b c\n");
  CHECK(markdown_text("a | b\n", 80) == "a | b\n");
}

TEST_CASE("tables that cost too much are shown as they were written") {
  // Each row has as many cells as the header, said or not.
  std::string header, rule, rows;
  for (int i = 0; i < 400; ++i) header += "|a", rule += "|-";
  for (int i = 0; i < 5000; ++i) rows += "b\n";
  const std::string shown = markdown_text(header + "|\n" + rule + "|\n" + rows, 80);
  CHECK(shown.size() < 20'000);
  CHECK(shown.starts_with("|a|a|"));
  // Each line that could stand below a header is held against the whole paragraph.
  std::string rules;
  for (int i = 0; i < 20'000; ++i) rules += "a\n-|-|-\n";
  CHECK(markdown_text(rules, 80).starts_with("a -|-|- a"));
}

TEST_CASE("HTML and struck-out text say what they are") {
  CHECK(markdown_text("Press <kbd>F2</kbd><!-- now -->.", 80) ==
        "Press <kbd>F2</kbd><!-- now -->.\n");
  CHECK(markdown_text("~~Open~~ close it, in 2~3 minutes, or 4~5.", 80) ==
        "~~Open~~ close it, in 2~3 minutes, or 4~5.\n");
}

TEST_CASE("code keeps its blank lines") {
  CHECK(markdown_text("```\na\n\nb\n```\n", 80) == "    a\n\n    b\n");
}

// Each level of a quotation has a longer margin, and each is a call within a call.
TEST_CASE("Markdown that nests without end is shown all the same") {
  for (const char* sign : {">", "> ", "- "}) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += sign;
    const std::string shown = markdown_text(text + "end", 80);
    CHECK(shown.size() < 10'000'000);
    CHECK(shown.find("end") != std::string::npos);
  }
}

TEST_CASE("a man page has its headings") {
  const std::string man = markdown_man("# NAME\n\nbifc - text\n");
  CHECK(man.find(".SH\nNAME") != std::string::npos);
  CHECK(man.find("bifc \\- text") != std::string::npos);
}

std::string sheet(const Param& param, const Value& value) {
  Output out(-1);
  FodsWriter writer(out);
  const std::vector<Column> columns{{"c", "c", &param}};
  const std::vector<Value> row{value};
  writer.row(columns, views(row));
  const std::string& text = out.buffer();
  const std::size_t from = text.find("<table:table-cell");
  return text.substr(from, text.rfind("</table:table-row>") - from);
}

TEST_CASE("a cell of a spreadsheet says its type") {
  CHECK(sheet(kText, Value()) == "<table:table-cell/>");
  CHECK(sheet(kText, "000123").find("\"string\"><text:p>000123</text:p>") != std::string::npos);
  CHECK(sheet(plain_param(Kind::integer), std::int64_t{3}).find("\"float\" office:value=\"3\"") !=
        std::string::npos);
  CHECK(sheet(plain_param(Kind::money), std::int64_t{1250}).find("office:value=\"12.50\"") !=
        std::string::npos);
  CHECK(sheet(plain_param(Kind::date), "2026-11-21").find("office:date-value=\"2026-11-21\"") !=
        std::string::npos);
  CHECK(sheet(plain_param(Kind::date), "soon").find("\"string\"") != std::string::npos);
  CHECK(sheet(plain_param(Kind::instant), std::int64_t{0}).find("\"1970-01-01T00:00:00\"") !=
        std::string::npos);
}

TEST_CASE("nothing in a text breaks the XML of a spreadsheet") {
  CHECK(sheet(kText, "<a & \"b\">").find("&lt;a &amp; &quot;b&quot;&gt;") != std::string::npos);
  CHECK(sheet(kText, "=1+1").find("formula") == std::string::npos);
  CHECK(sheet(kText, "a\nb").find("<text:p>a</text:p><text:p>b</text:p>") != std::string::npos);
  CHECK(sheet(kText, " a  b ")
            .find("<text:p><text:s/>a<text:s text:c=\"2\"/>b<text:s text:c=\"1\"/></text:p>") !=
        std::string::npos);
  // XML 1.0 has neither controls nor the last two code points of the plane.
  CHECK(sheet(kText,
              "a\x01\x1b\xEF\xBF\xBE\xEF\xBF\xBF"
              "b")
            .find("<text:p>ab</text:p>") != std::string::npos);
  CHECK(sheet(kText,
              "a\xFF"
              "b")
            .find("a\xEF\xBF\xBD"
                  "b") != std::string::npos);
}

}  // namespace
}  // namespace bifc
