// JSON that others wrote.
#include "libbifc/exchange/json_reader.h"

#include <doctest/doctest.h>

#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// Every row as "line: name=text name=text"; rows with a problem as "line! problem".
std::string rows_of(std::string_view text) {
  const auto rows = make_json_rows(Input::of(text));
  std::string all;
  for (std::vector<std::string_view> cells; rows->next(cells);) {
    all += fmt::format("{}{}{}", all.empty() ? "" : "\n", rows->line(),
                       rows->problem().empty() ? ":" : "! " + rows->problem());
    for (std::size_t i = 0; i < cells.size(); ++i)
      all += fmt::format(" {}={}", rows->header()[i], cells[i]);
  }
  return all;
}

TEST_CASE("JSON Lines and arrays give the same rows") {
  CHECK(rows_of("{\"a\":\"x\",\"b\":2}\n{\"b\":3,\"a\":\"y\"}\n") == "1: a=x b=2\n2: a=y b=3");
  CHECK(rows_of("[{\"a\":\"x\",\"b\":2},{\"b\":3,\"a\":\"y\"}]") == "1: a=x b=2\n2: a=y b=3");
  CHECK(rows_of("{\"a\":1}\r\n\r\n{\"a\":2}") == "1: a=1\n3: a=2");
  CHECK(rows_of("[]") == "");
}

TEST_CASE("values come as the texts that fields read") {
  CHECK(rows_of(R"({"a":null,"b":true,"c":false,"d":1.5,"e":-3})") ==
        "1: a= b=yes c=no d=1.5 e=-3");
  CHECK(rows_of(R"({"a":["x","y"],"b":[],"c":[1,true]})") == "1: a=x|y b= c=1|yes");
  CHECK(rows_of(R"({"a":{"z":1,"b":"é"}})") == R"(1: a={"z":1,"b":"é"})");
  CHECK(rows_of(R"({"a":"caf\u00e9 \ud83d\ude00\n2"})") == "1: a=café 😀\n2");
}

TEST_CASE("of a name that comes twice the last value counts, in the first's place") {
  CHECK(rows_of(R"({"a":1,"b":2,"a":3})") == "1: a=3 b=2");
  const auto members = read_flat_object(R"({"a":1,"b":2,"a":3})");
  REQUIRE(members.size() == 2);
  CHECK(members[0] == std::pair<std::string, std::string>("a", "3"));
}

TEST_CASE("a name that comes late is empty in the rows before") {
  CHECK(rows_of("{\"a\":1}\n{\"b\":2}\n{\"a\":3}\n") == "1: a=1\n2: a= b=2\n3: a=3 b=");
}

TEST_CASE("a line that is no object has a problem, the others have not") {
  CHECK(rows_of("{\"a\":1}\nnonsense\n[1]\n{\"a\":2}\n{\"a\":") ==
        "1: a=1\n2! it is no JSON object\n3! it is no JSON object\n4: a=2\n"
        "5! it is no JSON object");
  CHECK(rows_of("[1,{\"a\":2}]") == "1! it is no JSON object\n2: a=2");
  CHECK(rows_of("{\"a\":\"\xE9\"}") == "1! it is no JSON object");  // not UTF-8
}

TEST_CASE("the header is known before the first row") {
  CHECK(make_json_rows(Input::of("{\"a\":1,\"b\":2}\n"))->header() ==
        std::vector<std::string>{"a", "b"});
  CHECK(make_json_rows(Input::of("broken\n{\"a\":1}\n"))->header().empty());
}

TEST_CASE("an array that is damaged is refused as a whole") {
  for (const char* text : {"[{\"a\":1}", "[", "[{\"a\":1}]]", "[{\"a\":1},]"})
    CHECK(thrown_by([&] { rows_of(text); }).code() == ErrorCode::refused);
}

// Reading a value inside a value calls itself, and the stack has an end.
TEST_CASE("JSON that nests without end is refused, not crashed on") {
  const std::string open(200'000, '['), close(200'000, ']');
  CHECK(rows_of("{\"a\":" + open + close + "}") == "1! it is no JSON object");
  std::string objects, ends;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":", ends += '}';
  CHECK(rows_of(objects + "1" + ends) == "1! it is no JSON object");
  CHECK(thrown_by([&] { rows_of(open + close); }).code() == ErrorCode::refused);
  CHECK(read_flat_object("{\"a\":" + open + close + "}").empty());
  CHECK(rows_of(R"({"a":"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"[[[[[["})").starts_with("1: a=[[["));
  CHECK(rows_of(R"({"a":[{"b":[{"c":1}]}]})") == R"(1: a={"b":[{"c":1}]})");
}

TEST_CASE("the members of a flat object keep their order") {
  const auto members = read_flat_object(R"({"z":"1","a":"é","#":"ords:1"})");
  REQUIRE(members.size() == 3);
  CHECK(members[0] == std::pair<std::string, std::string>("z", "1"));
  CHECK(members[1].second == "é");
  CHECK(members[2].first == "#");
  CHECK(read_flat_object("[1]").empty());
  CHECK(read_flat_object("nonsense").empty());
  CHECK(read_flat_object("").empty());
}

}  // namespace
}  // namespace bifc
