// Rows in every shape: what stands in a cell must come out of it again, and steer nothing.
#include "libbifc/render/rows.h"

#include <doctest/doctest.h>

#include "libbifc/base/text.h"
#include "libbifc/exchange/csv.h"
#include "libbifc/exchange/json_reader.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

using Rows = std::vector<std::vector<Value>>;

const Param kTitle{.name = "title", .flags = Flag::heading};
const Param kDeviceLink{
    .name = "device", .kind = Kind::link, .refers_to = "device", .id_letter = 'D'};
const Param kRoles{
    .name = "role", .kind = Kind::choice, .flags = Flag::many, .list = "person_role"};

Column column(std::string name, const Param& param) { return {name, name, &param}; }

std::string rendered(const RowStyle& style, const std::vector<Column>& columns, const Rows& rows,
                     bool terminal = false) {
  Output out(-1, terminal);
  const auto sink = make_sink(style, out);
  sink->begin(columns);
  for (const auto& row : rows) sink->row(views(row));
  sink->end();
  return out.buffer();
}

/// One column of texts.
std::string texts(const RowStyle& style, const std::vector<std::string>& cells,
                  bool terminal = false) {
  Rows rows;
  for (const std::string& cell : cells) rows.push_back({Value(cell)});
  return rendered(style, {column("title", kTitle)}, rows, terminal);
}

TEST_CASE("CSV quotes what RFC 4180 wants quoted, and nothing else") {
  const RowStyle csv{.format = Format::csv};
  CHECK(texts(csv, {"plain", "a,b", "a\"b", "a\nb", " a", "a;b", "=1+1", "été"}) ==
        "title\nplain\n\"a,b\"\n\"a\"\"b\"\n\"a\nb\"\n\" a\"\na;b\n=1+1\nété\n");
  CHECK(rendered(csv,
                 {column("n", plain_param(Kind::integer)), column("r", plain_param(Kind::real)),
                  column("b", plain_param(Kind::boolean)), column("d", kDeviceLink),
                  column("t", kTitle)},
                 {{std::int64_t{3}, 2.5, std::int64_t{1}, make_id(7, 1), Value()}}) ==
        "n,r,b,d,t\n3,2.5,yes,D7b,\n");
}

TEST_CASE("CSV for French spreadsheets computes nothing") {
  const RowStyle csv{.format = Format::csv_fr};
  CHECK(texts(csv, {"=1+1", "+33", "-x", "@a", "a;b", "a,b"}) ==
        "\xEF\xBB\xBFtitle\r\n'=1+1\r\n'+33\r\n'-x\r\n'@a\r\n\"a;b\"\r\na,b\r\n");
  CHECK(rendered(csv,
                 {column("r", plain_param(Kind::real)), column("m", plain_param(Kind::money)),
                  column("i", plain_param(Kind::integer))},
                 {{-2.5, std::int64_t{-1250}, std::int64_t{-3}}}) ==
        "\xEF\xBB\xBFr;m;i\r\n-2,5;-12,50;-3\r\n");
}

TEST_CASE("what is written as CSV is read again") {
  const std::vector<std::vector<std::string>> tables[] = {
      {{"a", "b"}, {"", ""}, {"\"", "\"\""}, {",", "\n"}, {" x ", "\r\n"}, {"é", "a\rb"}},
      {{""}, {"x"}, {""}}};  // one column: an empty cell is no blank line
  for (const auto& table : tables) {
    std::vector<Column> columns(table[0].size(), column("title", kTitle));
    Rows rows;
    for (const auto& cells : table) rows.emplace_back(cells.begin(), cells.end());
    CsvReader reader(Input::of(rendered({.format = Format::csv}, columns, rows)), ',');
    std::vector<std::string_view> fields;
    REQUIRE(reader.next(fields));
    for (const auto& cells : table) {
      REQUIRE(reader.next(fields));
      CHECK(std::vector<std::string>(fields.begin(), fields.end()) == cells);
    }
    CHECK_FALSE(reader.next(fields));
  }
  Rows nothing{{Value()}};
  CHECK(rendered({.format = Format::csv}, {column("title", kTitle)}, nothing) == "title\n\"\"\n");
}

TEST_CASE("text in TAB-separated cells stays in its cell") {
  CHECK(texts({.format = Format::text}, {"a\tb\nc\rd", "x"}) == "a b c d\nx\n");
  CHECK(texts({.format = Format::tsv, .header = true}, {"a"}) == "title\na\n");
}

TEST_CASE("JSON has every field, typed") {
  const std::vector<Column> columns{column("t", kTitle),
                                    column("i", plain_param(Kind::integer)),
                                    column("b", plain_param(Kind::boolean)),
                                    column("d", kDeviceLink),
                                    column("r", kRoles),
                                    column("k", plain_param(Kind::json)),
                                    column("w", plain_param(Kind::instant)),
                                    column("m", plain_param(Kind::money))};
  const Rows rows{{"a\"b", std::int64_t{3}, std::int64_t{0}, make_id(7, 0), "donor|visitor",
                   "{\"x\":1}", std::int64_t{0}, std::int64_t{1250}},
                  {{}, {}, {}, {}, {}, {}, {}, {}}};
  const std::string full =
      R"({"t":"a\"b","i":3,"b":false,"d":"D7","r":["donor","visitor"],"k":{"x":1},)"
      R"("w":"1970-01-01T00:00:00Z","m":12.50})";
  const std::string empty =
      R"({"t":null,"i":null,"b":null,"d":null,"r":null,"k":null,"w":null,"m":null})";
  CHECK(rendered({.format = Format::jsonl}, columns, rows) == full + "\n" + empty + "\n");
  CHECK(rendered({.format = Format::json}, columns, rows) ==
        "[\n" + full + ",\n" + empty + "\n]\n");
  CHECK(rendered({.format = Format::json}, columns, {}) == "[]\n");
  CHECK(rendered({.format = Format::jsonl}, columns, {}) == "");
}

TEST_CASE("what is written as JSON is read again") {
  const std::vector<std::string> cells{"",         "\"",  "\\",       "a\nb\tc",
                                       "\x1b\x7f", "é 😀", "\xC2\x9B", "{"};
  const auto rows = make_json_rows(Input::of(texts({.format = Format::jsonl}, cells)));
  std::vector<std::string_view> read;
  for (const std::string& cell : cells) {
    REQUIRE(rows->next(read));
    REQUIRE(read.size() == 1);
    CHECK(read[0] == cell);
  }
}

TEST_CASE("plain text has a line a field and a blank line between records") {
  CHECK(texts({.format = Format::plain}, {"a\nb\n\nc", ""}) == "title: a\n b\n \n c\n\ntitle:\n");
  CHECK(texts({.format = Format::plain, .end = '\0'}, {"a"}) == std::string("title: a\n\0", 10));
}

TEST_CASE("ids stand alone on their lines") {
  CHECK(rendered({.format = Format::ids}, {column("d", kDeviceLink)},
                 {{make_id(7, 0)}, {make_id(8, 1)}}) == "D7\nD8b\n");
}

TEST_CASE("a Markdown table keeps its columns") {
  CHECK(texts({.format = Format::md}, {"a|b", "<b>", "a\\b", "one\ntwo"}) ==
        "| title |\n|---|\n| a\\|b |\n| \\<b> |\n| a\\\\b |\n| one two |\n");
  CHECK(rendered({.format = Format::md}, {column("n", plain_param(Kind::integer))}, {}) ==
        "| n |\n|---:|\n");
}

TEST_CASE("sentences are for listening") {
  const RowStyle style{
      .format = Format::sentences, .today = kToday, .counted = NN_("{} ticket", "{} tickets")};
  const Param status{.name = "status"};
  CHECK(rendered(style,
                 {column("id", plain_param(Kind::any_link)), column("title", kTitle),
                  column("status", status), column("opened", plain_param(Kind::date))},
                 {{make_key('T', make_id(2, 0)), "black screen", "open", "2026-11-20"}}) ==
        "1 ticket.\nT2, open: black screen. yesterday.\n");
  CHECK(texts(style, {}) == "0 tickets.\n");
}

TEST_CASE("days are told from today in tables") {
  const auto told = [](const char* iso) { return told_date(*Date::parse(iso), kToday); };
  CHECK(told("2026-11-21") == "today");
  CHECK(told("2026-11-20") == "yesterday");
  CHECK(told("2026-11-22") == "tomorrow");
  CHECK(told("2026-11-07") == "14 days ago");
  CHECK(told("2026-11-06") == "2026-11-06");
  CHECK(told("2026-11-23") == "2026-11-23");
}

// Every shape, on a terminal: stored text comes from strangers.
TEST_CASE("no stored text steers a terminal") {
  const std::string evil =
      "a\x1b[2Jb\x07\xC2\x9B"
      "31m\xE2\x80\xAE"
      "c";
  for (int format = 0; format <= static_cast<int>(Format::fods); ++format) {
    INFO(format);
    if (static_cast<Format>(format) == Format::ids) continue;
    const std::string shown = texts({.format = static_cast<Format>(format)}, {evil}, true);
    CHECK(shown.find_first_of("\x1b\x07") == std::string::npos);
    CHECK(shown.find("\xC2\x9B") == std::string::npos);
    CHECK(shown.find("\xE2\x80\xAE") == std::string::npos);
  }
}

}  // namespace
}  // namespace bifc
