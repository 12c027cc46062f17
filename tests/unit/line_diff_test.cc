// The lines that changed: the fewest, in order, and quickly whatever the texts.
#include "libbifc/base/line_diff.h"

#include <doctest/doctest.h>

#include <string>

#include <fmt/format.h>

namespace bifc {
namespace {

/// "-2 b +2 x": the changes of texts whose lines are joined by "|".
std::string told(std::string before, std::string after) {
  for (std::string* text : {&before, &after})
    for (char& c : *text)
      if (c == '|') c = '\n';
  std::string all;
  for (const LineChange& change : changed_lines(before, after))
    all +=
        fmt::format("{}{}{} {}", all.empty() ? "" : " ",
                    change.kind == LineChange::Kind::removed ? '-' : '+', change.line, change.text);
  return all;
}

TEST_CASE("the fewest lines are told, at their places") {
  CHECK(told("a|b|c", "a|b|c") == "");
  CHECK(told("", "") == "");
  CHECK(told("a|b|c", "a|x|c") == "-2 b +2 x");
  CHECK(told("a|c", "a|b|c") == "+2 b");
  CHECK(told("a|b|c", "a|c") == "-2 b");
  CHECK(told("a|b|c|d", "x|b|d|e") == "-1 a +1 x -3 c +4 e");
  CHECK(told("a|b|c|a|b|b|a", "c|b|a|b|a|c") == "-1 a -2 b +2 b -6 b +6 c");
  CHECK(told("a|a", "a") == "-2 a");
  CHECK(told("a", "a|a") == "+2 a");
  CHECK(told("a|b", "x|y") == "-1 a -2 b +1 x +2 y");
}

std::string many_lines(int count, const char* of) {
  std::string text;
  for (int i = 0; i < count; ++i) text += fmt::format("{}{}\n", of, i % 7919);
  return text;
}

TEST_CASE("texts made to keep it busy are told whole") {
  const std::string one(10'000'000, 'a'), other(10'000'000, 'b');
  CHECK(changed_lines(one, other).size() == 2);
  const std::string lines = many_lines(100'000, "a"), others = many_lines(100'000, "b");
  CHECK(changed_lines(lines, others).size() == 200'000);
  CHECK(changed_lines(lines, "x\n" + lines + "y\n").size() == 2);
  CHECK(changed_lines(std::string(1'000'000, '\n'), std::string(999'000, '\n')).size() == 1000);
}

}  // namespace
}  // namespace bifc
