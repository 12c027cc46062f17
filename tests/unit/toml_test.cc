// TOML as profiles and configurations use it.
#include "libbifc/exchange/toml.h"

#include <doctest/doctest.h>

#include "tests/support/scratch.h"

namespace bifc {
namespace {

TEST_CASE("values come as texts, in the order of the file") {
  const Toml root = read_toml(
      "zebra = 1\n"
      "[table]\n"
      "text = \"été\"\n"
      "number = -2.5\n"
      "truth = true\n"
      "day = 2026-11-21\n"
      "moment = 2026-11-21T14:32:00Z\n"
      "[table.inner]\n"
      "x = 'y'\n",
      "test");
  REQUIRE(root.children.size() == 2);
  CHECK(root.children[0].key == "zebra");
  CHECK(root.at("zebra") == "1");
  CHECK(root.at("table.text") == "été");
  CHECK(root.at("table.number") == "-2.5");
  CHECK(root.at("table.truth") == "true");
  CHECK(root.at("table.day") == "2026-11-21");
  CHECK(root.at("table.moment").starts_with("2026-11-21T14:32:00"));
  CHECK(root.at("table.inner.x") == "y");
  REQUIRE(root.find("table.text") != nullptr);
  CHECK(root.find("table.text")->line == 3);
}

TEST_CASE("what is not there is empty") {
  const Toml root = read_toml("a = 1\n[t]\nb = [1, \"2\"]\n", "test");
  CHECK(root.at("b") == "");
  CHECK(root.at("t") == "");
  CHECK(root.at("a.b") == "");
  CHECK(root.find("t.c") == nullptr);
  CHECK(root.find("") == nullptr);
  CHECK(root.list("none").empty());
  CHECK(read_toml("", "test").children.empty());
}

TEST_CASE("a list may be a single value") {
  const Toml root = read_toml("one = \"x\"\nmany = [\"x\", 2]\nnone = []\n", "test");
  CHECK(root.list("one") == std::vector<std::string>{"x"});
  CHECK(root.list("many") == std::vector<std::string>{"x", "2"});
  CHECK(root.list("none").empty());
}

TEST_CASE("tables of an array keep their order") {
  const Toml root = read_toml("[[column]]\nname = \"b\"\n[[column]]\nname = \"a\"\n", "test");
  REQUIRE(root.find("column") != nullptr);
  const Toml& columns = *root.find("column");
  CHECK(columns.type == Toml::Type::array);
  REQUIRE(columns.children.size() == 2);
  CHECK(columns.children[0].at("name") == "b");
  CHECK(columns.children[1].at("name") == "a");
}

TEST_CASE("a mistake is told with the name of the file and the line") {
  const Error error = thrown_by([] { read_toml("a = 1\nb = \n", "Profile test"); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message().find("Profile test, line 2") != std::string::npos);
  for (const char* text :
       {"a = 1\na = 2\n", "[", "= 1", "a = \"", "a = \xE9", "[^x]\n", "[[= \"n\"]]\n"})
    CHECK(thrown_by([&] { read_toml(text, "x"); }).code() == ErrorCode::refused);
}

// toml++ would go where it says that nothing can.
TEST_CASE("letters of other alphabets stand in quotes") {
  CHECK(thrown_by([] { read_toml("a = 1\n\"é\" = 2 # é\nété = 3\n", "x"); }).message() ==
        "x, line 3: letters other than a to z stand in quotes.");
  for (const char* text : {"a = 0!\"é\"\n", "a = 1 'é'\n"})
    CHECK(thrown_by([&] { read_toml(text, "x"); }).message().ends_with("stand in quotes."));
  CHECK(read_toml("a = \"\"\"x\\\n é\"\"\"\n", "x").at("a") == "xé");
  for (const char* text : {"a = \"\"\"x\\é\"\"\"\n", "a = \"\"\"x\\ é\"\"\"\n"})
    CHECK(thrown_by([&] { read_toml(text, "x"); }).code() == ErrorCode::refused);
  CHECK(read_toml("\xEF\xBB\xBF\"é\" = 'é\\é' # é\n", "x").at("é") == "é\\é");
}

// Each level would be a call within a call.
TEST_CASE("tables that are nested without end are refused") {
  std::string key;
  for (int i = 0; i < 100'000; ++i) key += "a.";
  const std::string deep[] = {key + "a = 1\n", "[" + key + "a]\n", "b = {" + key + "a = 1}\n",
                              "b = '''\n'''\n" + key + "a = 1\n"};
  for (const std::string& text : deep)
    CHECK(thrown_by([&] { read_toml(text, "x"); }).message().find("too deeply") !=
          std::string::npos);
  const std::string dots(5000, '.');
  CHECK(read_toml("a = \"" + dots + "\"  # " + dots, "x").at("a") == dots);
}

}  // namespace
}  // namespace bifc
