// The small things that everything stands on: JSON strings, fingerprints, messages, errors, cells.
#include <doctest/doctest.h>

#include "libbifc/base/cell.h"
#include "libbifc/base/error.h"
#include "libbifc/base/fingerprint.h"
#include "libbifc/base/json.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string json(std::string_view text) {
  std::string to;
  append_json_string(to, text);
  return to;
}

TEST_CASE("a JSON string escapes what JSON forbids and nothing else") {
  CHECK(json("") == R"("")");
  CHECK(json("écran – 日本 😀 / '") == R"("écran – 日本 😀 / '")");
  CHECK(json("a \"b\" \\c") == R"("a \"b\" \\c")");
  CHECK(json("a\nb\tc\rd") == R"("a\nb\tc\rd")");
  CHECK(json(std::string_view("\0\x01\x1f", 3)) == R"("\u0000\u0001\u001f")");
}

TEST_CASE("JSON on a terminal cannot steer it") {
  CHECK(json("\x1b[31m\x7f") == R"("\u001b[31m\u007f")");
  CHECK(json("\xC2\x9B"
             "31m\xC2\x80") == R"("\u009b31m\u0080")");
  CHECK(json("\xC2\xA0\xC2\xBF\xC3\x80") == "\"\xC2\xA0¿À\"");  // the neighbours of C1 stay
  CHECK(json("\xC2") == "\"\xC2\"");
  CHECK(json("\xE2\x80\xAE \xEF\xBB\xBF") == R"("\u202e \ufeff")");
  CHECK(json("\xEF\xBC\x8C \xEF") == "\"\xEF\xBC\x8C \xEF\"");
}

std::string mark(std::initializer_list<std::string_view> cells) {
  Fingerprint fingerprint;
  for (const std::string_view cell : cells) fingerprint.add(cell);
  return fingerprint.text();
}

// These stand in databases. Whoever changes them makes every earlier import new again.
TEST_CASE("fingerprints are those that earlier imports stored") {
  CHECK(mark({}) == "cbf29ce484222325");
  CHECK(mark({""}) == "af63bd4c29620a93");
  CHECK(mark({"12345678"}) == "768bc0cca673c632");
  CHECK(mark({"restart_1", "The Restart Project", "GBR", "Toaster", "écran noir"}) ==
        "0c9d3aa9178fa92a");
}

TEST_CASE("a fingerprint knows where one cell ends and the next begins") {
  CHECK(mark({"ab", "c"}) != mark({"a", "bc"}));
  CHECK(mark({"a", ""}) != mark({"a"}));
  CHECK(mark({"a", "", ""}) != mark({"a", ""}));
  CHECK(mark({"12345678"}) != mark({std::string_view("12345678\0", 9)}));
  CHECK(mark({"a", "b"}) != mark({"b", "a"}));
}

TEST_CASE("the locale's name tells the language") {
  for (const char* french : {"fr", "fr_FR.UTF-8", "fr_BE", "fr.UTF-8", "fr:en", "fr@euro", "fr-CA"})
    CHECK_MESSAGE(language_of(french) == Language::french, std::string(french));
  for (const char* english :
       {"", "C", "C.UTF-8", "POSIX", "en_GB.UTF-8", "de_DE", "fry", "fro_FR", "f", "en:fr", "FR"})
    CHECK_MESSAGE(language_of(english) == Language::english, std::string(english));
}

TEST_CASE("English needs no translation, and counts as it does") {
  CHECK(say("{} and {}", 1, "two") == "1 and two");
  CHECK(say_n("{} ticket", "{} tickets", 1, 1) == "1 ticket");
  CHECK(say_n("{} ticket", "{} tickets", 0, 0) == "0 tickets");
  CHECK(say_n("{} ticket", "{} tickets", 2, 2) == "2 tickets");
  CHECK(std::string(tr("")).empty());
}

TEST_CASE("a text without translation comes as it is") {
  const InFrench french;
  CHECK(std::string(tr("Zzz, no such sentence.")) == "Zzz, no such sentence.");
  CHECK(std::string(tr("")).empty());  // gettext would give the header of its file
}

TEST_CASE("every kind of error has a word of its own for logs") {
  CHECK(tag(ErrorCode::failed) == "failed");
  CHECK(tag(ErrorCode::usage) == "usage");
  CHECK(tag(ErrorCode::not_found) == "not-found");
  CHECK(tag(ErrorCode::refused) == "refused");
  CHECK(tag(ErrorCode::busy) == "busy");
  CHECK(tag(ErrorCode::abandoned) == "abandoned");
  CHECK(tag(ErrorCode::damaged) == "damaged");
  CHECK(tag(ErrorCode::format_old) == "format");
  CHECK(tag(ErrorCode::format_new) == "format");
  CHECK(tag(ErrorCode::bug) == "bug");
  CHECK(tag(ErrorCode::interrupted) == "interrupted");
}

TEST_CASE("an error tells where it happened") {
  Error error(ErrorCode::refused, "there is no ticket T7", "See: bifc ticket list");
  error.within("line 17");
  error.within("repairs.csv");
  CHECK(error.message() == "repairs.csv: line 17: there is no ticket T7");
  CHECK(std::string(error.what()) == error.message());
  CHECK(error.hint() == "See: bifc ticket list");
}

TEST_CASE("a cell views what a value owns") {
  const std::vector<Value> values{{}, std::int64_t{7}, 1.5, "text", ""};
  const std::vector<Cell> cells = views(values);
  CHECK(is_null(cells[0]));
  CHECK(std::get<std::int64_t>(cells[1]) == 7);
  CHECK(std::get<double>(cells[2]) == 1.5);
  CHECK(text_of(cells[3]) == "text");
  CHECK(text_of(cells[1]) == "");
  CHECK_FALSE(is_null(cells[4]));  // an empty text is known to be empty
  for (std::size_t i = 0; i < values.size(); ++i) CHECK(own(cells[i]) == values[i]);
}

}  // namespace
}  // namespace bifc
