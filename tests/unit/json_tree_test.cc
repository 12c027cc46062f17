// JSON of others as a tree.
#include "libbifc/exchange/json_tree.h"

#include <doctest/doctest.h>

#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string anew(std::string_view text) {
  JsonTree tree;
  std::string json;
  if (!tree.read(text)) return fmt::format("line {}", tree.broken_line());
  tree.root().append_json(json);
  return json;
}

TEST_CASE("members and elements keep their order, and paths lead to them") {
  JsonTree tree;
  REQUIRE(tree.read(R"({"z": {"b": [1, "two", null, {"c": true}]}, "a": "é"})"));
  const JsonValue root = tree.root();
  REQUIRE(root.is_object());
  CHECK((*root.begin()).key() == "z");
  CHECK(root.at("z.b").is_array());
  CHECK(root.at("a").text() == "é");
  std::string texts;
  for (const JsonValue element : root.at("z.b")) texts += fmt::format("[{}]", element.text());
  CHECK(texts == "[1][two][][]");
}

TEST_CASE("what is not there answers like what says nothing") {
  JsonTree tree;
  CHECK(!tree.root().is_there());
  REQUIRE(tree.read(R"({"a": {"b": 1}, "empty": [], "null": null})"));
  const JsonValue root = tree.root();
  for (const char* path : {"x", "a.x", "a.b.c", "x.y.z", "empty.x", "a."}) {
    CAPTURE(path);
    CHECK(root.at(path).text() == "");
    CHECK(root.at(path).find("x").type() == JsonType::absent);
    CHECK(root.at(path).empty() == (std::string_view(path) != "a."));
    CHECK(!root.at(path).whole());
  }
  CHECK(root.at("empty").empty());
  CHECK(root.at("null").type() == JsonType::null);
  CHECK(root.at("null").is_there());
  CHECK(!JsonValue().is_there());
  CHECK(JsonValue().key() == "");
  CHECK(JsonValue().empty());
}

TEST_CASE("numbers come as whole ones and as real ones") {
  JsonTree tree;
  REQUIRE(tree.read(
      R"([4, -3, 500000.0, 1.9, "16", "1.5", "4 GB", 1e30, 18446744073709551615, true])"));
  std::string wholes, reals;
  for (const JsonValue value : tree.root()) {
    wholes += value.whole() ? fmt::format("{} ", *value.whole()) : "- ";
    reals += value.number() ? fmt::format("{} ", *value.number()) : "- ";
  }
  CHECK(wholes == "4 -3 500000 1 16 - - - - - ");
  CHECK(reals == "4 -3 500000 1.9 16 1.5 - 1e+30 1.8446744073709552e+19 - ");
}

TEST_CASE("a value is written anew as JSON on one line") {
  CHECK(anew(" { \"a\" : [ 1 , 2.50 , -0 , 1e2 , \"x\\u0041\\n\\\"\" , { } , [ ] , null , false ] "
             "} ") == R"({"a":[1,2.5,0,100.0,"xA\n\"",{},[],null,false]})");
  CHECK(anew("\"é😀\"") == "\"é😀\"");
}

TEST_CASE("of members with the same key the last one counts, at the place of the first") {
  CHECK(anew(R"({"a":1,"b":2,"a":{"c":3}})") == R"({"a":{"c":3},"b":2})");
  CHECK(anew(R"({"a":{"x":1},"a":2,"b":3,"a":4,"b":5})") == R"({"a":4,"b":5})");
  std::string many("{");
  for (int i = 0; i < 20'000; ++i) many += "\"a\":0,";
  CHECK(anew(many + "\"a\":1}") == "{\"a\":1}");
}

TEST_CASE("what is broken is told with its line") {
  CHECK(anew("") == "line 1");
  CHECK(anew("{\n \"a\": 1,\n \"b\": \n") == "line 3");
  CHECK(anew("{\n \"a\": 1,\n \"b\": x\n}\n") == "line 3");
  CHECK(anew("{\"a\":1}\n{\"b\":2}") == "line 2");
  CHECK(anew("[1,\n2,\n\"\xE9\"]") == "line 3");  // not UTF-8
  CHECK(anew("[1e999]") == "line 1");
  JsonTree tree;
  const Error error = thrown_by([&] { tree.read_or_refuse("[\n1,\n"); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message() == "Its JSON is damaged in line 2.");
  CHECK(!tree.root().is_there());
}

TEST_CASE("a hundred levels are read, one more is refused") {
  const std::string open(100, '['), close(100, ']');
  CHECK(anew(open + close) == open + close);
  CHECK(anew('[' + open + close + ']') == "line 1");
  const std::string endless(200'000, '[');
  CHECK(anew(endless) == "line 1");
}

TEST_CASE("a tree reads one document after the other") {
  JsonTree tree;
  REQUIRE(tree.read("{\"a\":1}"));
  CHECK(!tree.read("{"));
  CHECK(!tree.root().is_there());
  REQUIRE(tree.read("{\"b\":2}"));
  CHECK(tree.root().find("b").text() == "2");
  CHECK(!tree.root().find("a").is_there());
}

}  // namespace
}  // namespace bifc
