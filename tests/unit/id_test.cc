// Ids: what is typed, what is printed, and what is stored.
#include "libbifc/record/id.h"

#include <doctest/doctest.h>

namespace bifc {
namespace {

std::string typed(std::string_view text) {
  const auto id = read_id(text);
  if (!id) return "-";
  return id->letter != 0 ? id_text(id->letter, id->id) : id_text('#', id->id);
}

TEST_CASE("an id is read however it is typed") {
  CHECK(typed("T214") == "T214");
  CHECK(typed("t214") == "T214");
  CHECK(typed("214") == "#214");
  CHECK(typed("D7") == "D7");
  CHECK(typed("T58b") == "T58b");
  CHECK(typed("T58B") == "T58b");
  CHECK(typed("t58bb") == "T58bb");
  CHECK(typed("58b") == "#58b");
  CHECK(typed("T00214") == "T214");
}

TEST_CASE("a scanner set to an American keyboard is understood on a French one") {
  CHECK(typed("Té&'") == "T214");
  CHECK(typed("d&") == "D1");
  CHECK(typed("T&é\"'(-è_çà") == "T1234567890");
  CHECK(typed("é&'") == "-");  // no letter, so it may be anything
}

TEST_CASE("what is no id is not read") {
  for (const char* other : {"",
                            "T",
                            "t",
                            "0",
                            "T0",
                            "T-214",
                            "T2é4",
                            "T 214",
                            " T214",
                            "T214 ",
                            "T2.5",
                            "T214a",
                            "T214l",
                            "T214o",
                            "TT214",
                            "W214",
                            "black",
                            "T214bbbbbb",
                            "T2b4",
                            "-5",
                            "+5",
                            "T420s-x",
                            "T99999999999999999999",
                            "99999999999999999999"})
    CHECK_MESSAGE(typed(other) == "-", std::string(other));
}

TEST_CASE("the largest number is not beyond what ids can hold") {
  CHECK(typed("T68719476735") == "T68719476735");
  CHECK(typed("T68719476735yyyyy") == "T68719476735yyyyy");
  CHECK(typed("T68719476736") == "-");
  const std::int64_t id = read_id("T68719476735yyyyy")->id;
  const std::int64_t key = make_key('V', id);
  CHECK(key > 0);
  CHECK(id_of_key(key) == id);
  CHECK(letter_of_key(key) == 'V');
}

TEST_CASE("ids order by number, and two desks never make the same") {
  CHECK(make_id(2, 0) > make_id(1, 3'199'999));
  CHECK(make_id(58, 0) != make_id(58, 1));
  CHECK(number_of(make_id(58, 21)) == 58);
  CHECK(desk_of(make_id(58, 21)) == 21);
  CHECK(id_text('T', make_id(58, 0)) == "T58");
  CHECK(id_text('T', make_id(58, 1)) == "T58b");
  CHECK(id_text('T', make_id(58, 21)) == "T58bb");
}

TEST_CASE("desks are named by letters that no keyboard moves") {
  CHECK(desk_text(0) == "");
  CHECK(desk_text(1) == "b");
  CHECK(desk_text(19) == "y");
  CHECK(desk_text(21) == "bb");
  CHECK(read_desk("") == 0);
  CHECK(read_desk("b") == 1);
  CHECK(read_desk("Y") == 19);
  CHECK(read_desk("bb") == 21);
  for (const char* other : {"a", "l", "m", "o", "q", "w", "z", "b1", "é", " b", "bcdefg"})
    CHECK_MESSAGE(!read_desk(other), std::string(other));
  for (const char* desk : {"b", "c", "x", "y", "bb", "by", "cb", "yy", "bbb", "ycb", "yyyyy"})
    CHECK_MESSAGE(desk_text(read_desk(desk).value()) == desk, std::string(desk));
}

TEST_CASE("a desk that no letters name is printed without harm") {
  CHECK(id_text('T', make_id(58, 20)).starts_with("T58"));
  CHECK(id_text('T', -1).starts_with("T"));
  CHECK(id_text('T', INT64_MIN).starts_with("T"));
}

TEST_CASE("a key says the type of its record") {
  CHECK(make_key('T', 5) == 80);
  CHECK(make_key('D', 5) == 81);
  CHECK(letter_of_key(81) == 'D');
  CHECK(id_of_key(81) == 5);
  // A letter's place is its code in every file: letters are only ever added.
  CHECK(kIdLetters.substr(0, 6) == "TDGEPL");
  CHECK(kIdLetters == "TDGEPLHFNSKRXCJV");
}

}  // namespace
}  // namespace bifc
