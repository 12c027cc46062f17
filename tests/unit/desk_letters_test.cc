// Letters of desks: all different, whoever hands them out.
#include "libbifc/record/desk_letters.h"

#include <doctest/doctest.h>

#include <set>

#include "tests/support/desk.h"

namespace bifc {
namespace {

TEST_CASE("a desk hands out b to x, then those that y announces") {
  CHECK(next_desk("", 0) == "b");
  CHECK(next_desk("", 1) == "c");
  CHECK(next_desk("", 17) == "x");
  CHECK(next_desk("", 18) == "yb");
  CHECK(next_desk("", 35) == "yx");
  CHECK(next_desk("", 36) == "yyb");
  CHECK(next_desk("b", 0) == "bb");
  CHECK(next_desk("b", 18) == "byb");
}

TEST_CASE("no two desks get the same letters, and each letter can be read") {
  std::set<std::string> all{""};
  std::size_t made = 1;
  std::vector<std::string> desks{""};
  for (std::size_t i = 0; i < desks.size() && desks.size() < 40'000; ++i)
    for (std::int64_t given = 0;; ++given) {
      const std::string next = next_desk(desks[i], given);
      if (next.empty()) break;
      ++made;
      all.insert(next);
      REQUIRE(read_desk(next).has_value());
      REQUIRE(next.back() != 'y');
      REQUIRE(next.size() <= 5);
      desks.push_back(next);
    }
  CHECK(all.size() == made);
}

TEST_CASE("letters end where an id has no room for more") {
  CHECK(next_desk("bbbb", 17) == "bbbbx");
  CHECK(next_desk("bbbb", 18) == "");
  CHECK(next_desk("bbbbb", 0) == "");
  CHECK(next_desk("", 90) == "");
}

TEST_CASE("a desk that cannot be asked for gets letters far from all others") {
  CHECK(far_desk(0) == "ybbb");
  CHECK(far_desk(1) == "ycbb");
  CHECK(read_desk(far_desk(0xFFFF'FFFF'FFFF'FFFFULL)).has_value());
}

TEST_CASE("a database remembers what it has handed out") {
  Connection db = empty_database();
  CHECK(desk_letters(db) == "");
  CHECK(hand_out_desk(db) == "b");
  CHECK(hand_out_desk(db) == "c");
  CHECK(desks_given(db) == 2);
  CHECK(desk_letters(db) == "");
  set_desk(db, "c", 0);
  CHECK(hand_out_desk(db) == "cb");
  set_desk(db, "bbbbb", 0);
  CHECK(hand_out_desk(db).size() == 4);
  CHECK(desks_given(db) == 0);
}

}  // namespace
}  // namespace bifc
