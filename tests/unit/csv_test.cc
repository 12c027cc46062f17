// CSV as spreadsheets and open-data portals write it, and as they break it.
#include "libbifc/exchange/csv.h"

#include <doctest/doctest.h>

#include "tests/support/scratch.h"

namespace bifc {
namespace {

using Cells = std::vector<std::string>;

/// All records of a text, cells joined by "|", each with the line it starts on.
std::string records(std::string_view text, char delimiter = ',') {
  CsvReader reader(Input::of(text), delimiter);
  std::string all;
  std::vector<std::string_view> fields;
  while (reader.next(fields)) {
    all += fmt::format("{}{}:", all.empty() ? "" : "\n", reader.line());
    for (std::size_t i = 0; i < fields.size(); ++i) all.append(i == 0 ? "" : "|").append(fields[i]);
  }
  return all;
}

struct Table {
  Cells header;
  std::vector<Cells> rows;  ///< a row with a problem has the problem as its only cell
  bool joined = false;      ///< whether the last row was
};

Table table(std::string_view text, char delimiter = ',') {
  const auto rows = make_csv_rows(Input::of(text), delimiter);
  Table all{rows->header(), {}};
  for (std::vector<std::string_view> cells; rows->next(cells);) {
    all.rows.emplace_back(cells.begin(), cells.end());
    if (!rows->problem().empty()) all.rows.back() = {rows->problem()};
    all.joined = rows->was_joined();
  }
  return all;
}

TEST_CASE("plain records are told apart by line ends of either kind") {
  CHECK(records("a,b\nc,d\n") == "1:a|b\n2:c|d");
  CHECK(records("a,b\r\nc,d\r\n") == "1:a|b\n2:c|d");
  CHECK(records("a,b\nc,d") == "1:a|b\n2:c|d");  // the last line end is often missing
  CHECK(records("a,b\r\nc,d\r") == "1:a|b\n2:c|d");
  CHECK(records("a;b,c\n", ';') == "1:a|b,c");
  CHECK(records("a\tb\n", '\t') == "1:a|b");
  CHECK(records("") == "");
}

TEST_CASE("empty cells are cells") {
  CHECK(records(",\n") == "1:|");
  CHECK(records("a,,c\n,,\n") == "1:a||c\n2:||");
  CHECK(records("a,") == "1:a|");
  CHECK(records("\"\"\n") == "1:");
}

TEST_CASE("blank lines are passed over and counted") {
  CHECK(records("\n\na\n\r\n\nb\n\n") == "3:a\n6:b");
  CHECK(records("\n\n") == "");
}

TEST_CASE("quotes keep delimiters, quotes and line ends together") {
  CHECK(records("\"a,b\",c\n") == "1:a,b|c");
  CHECK(records("\"a\"\"b\",c\n") == "1:a\"b|c");
  CHECK(records("\"\"\"\"\n") == "1:\"");
  CHECK(records("\"a\nb\",c\nd,e\n") == "1:a\nb|c\n3:d|e");
  CHECK(records("\"a\r\nb\"\r\nc\r\n") == "1:a\r\nb\n3:c");
  CHECK(records("x,\"last\"") == "1:x|last");
  CHECK(records("\" a \", b \n") == "1: a | b ");  // blanks belong to the cell
}

TEST_CASE("quotes in the wrong place are read as other programs read them") {
  CHECK(records("5\" floppy,b\n") == "1:5\" floppy|b");
  CHECK(records("a \"b, c\" d,e\n") == "1:a \"b| c\" d|e");
  CHECK(records("\"a\"b,c\n") == "1:ab|c");
  CHECK(records("\"a\" \"b\",c\n") == "1:a b|c");
}

TEST_CASE("a quote that is never closed is told by its line") {
  const Error error = thrown_by([] { records("a,b\nc,\"d\ne,f\n"); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message().find("Line 2:") != std::string::npos);
  CHECK(thrown_by([] { records("\""); }).code() == ErrorCode::refused);
  CHECK(thrown_by([] { records("a,\"b\"\"\n"); }).code() == ErrorCode::refused);
}

TEST_CASE("cells far longer than a piece of the file come whole") {
  const Scratch scratch;
  const std::string longest(3'000'000, 'x');
  const std::string path = scratch.file("long.csv", "a,b\n\"" + longest + "\",1\nc,d\n");
  CsvReader reader(Input(path), ',');
  std::vector<std::string_view> fields;
  REQUIRE(reader.next(fields));
  REQUIRE(reader.next(fields));
  CHECK(fields[0] == longest);
  CHECK(fields[1] == "1");
  REQUIRE(reader.next(fields));
  CHECK(fields[0] == "c");
  CHECK(reader.line() == 3);
  CHECK_FALSE(reader.next(fields));
  CHECK_FALSE(reader.next(fields));  // and never again
}

TEST_CASE("the header tells the delimiter, quoted names aside") {
  CHECK(tell_delimiter("kind,brand,model\n1;2;3;4;5\n") == ',');
  CHECK(tell_delimiter("Type;Marque;Modèle, série\n") == ';');
  CHECK(tell_delimiter("a\tb\n") == '\t');
  CHECK(tell_delimiter("a|b|c\n") == '|');
  CHECK(tell_delimiter("\"a;b;c\nd;e\",f\n") == ',');
  CHECK(tell_delimiter("alone\n") == ',');
  CHECK(tell_delimiter("") == ',');
}

TEST_CASE("a table has the trimmed names of its header") {
  const Table read = table("\xEF\xBB\xBF kind , brand\r\nlaptop,Lenovo\r\n");
  CHECK(read.header == Cells{"kind", "brand"});
  REQUIRE(read.rows.size() == 1);
  CHECK(read.rows[0] == Cells{"laptop", "Lenovo"});
  CHECK(table("e\xCC\x81tat\n").header == Cells{"\xC3\xA9tat"});  // composed
}

TEST_CASE("a first line that names nothing is refused") {
  for (const char* text : {",,\na,b,c\n", "\"\"\nx\n", " \nx\n", ""})
    CHECK(thrown_by([&] { table(text); }).code() == ErrorCode::refused);
  CHECK(table(",b\n1,2\n").rows[0] == Cells{"1", "2"});
}

TEST_CASE("rows with too few or too many cells say so") {
  const Table read = table("a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,\n");
  REQUIRE(read.rows.size() == 4);
  CHECK(read.rows[0] == Cells{"it has 2 cells; the header has 3"});
  CHECK(read.rows[1] == Cells{"1", "2", "3"});
  CHECK(read.rows[2] == Cells{"it has 4 cells; the header has 3"});
  CHECK(read.rows[3] == Cells{"1", "2", "3"});  // nothing but commas too many
}

TEST_CASE("a comma that nobody quoted goes back into the last text") {
  const Table read = table("id,problem,,\n1,fan, noisy,\n");
  CHECK(read.header == Cells{"id", "problem"});
  REQUIRE(read.rows.size() == 1);
  CHECK(read.rows[0] == Cells{"1", "fan, noisy"});
  CHECK(read.joined);
  CHECK_FALSE(table("id,problem,,\n1,fan,,\n").joined);
}

TEST_CASE("a row that is not UTF-8 or holds a NUL is refused, the others are not") {
  const Table read = table(std::string_view("a\n\xE9t\xE9\nx\0y\nfine\n", 15));
  REQUIRE(read.rows.size() == 3);
  CHECK(read.rows[0][0].find("UTF-8") != std::string::npos);
  CHECK(read.rows[1][0].find("NUL") != std::string::npos);
  CHECK(read.rows[2] == Cells{"fine"});
}

}  // namespace
}  // namespace bifc
