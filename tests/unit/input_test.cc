// The bytes of files: their encodings, and what kind of rows they hold.
#include "libbifc/exchange/input.h"

#include <doctest/doctest.h>

#include "libbifc/exchange/row_source.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string all_of(Input input) {
  std::string text;
  while (input.read(text)) {
  }
  return text;
}

std::string read_bytes(std::string_view bytes, const Encoding* encoding = nullptr) {
  const Scratch scratch;
  return all_of(Input(scratch.file("text", bytes), encoding));
}

std::string utf16(std::u16string_view text, bool big) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    bytes += big ? high : low;
    bytes += big ? low : high;
  }
  return bytes;
}

TEST_CASE("the encoding of a file is told from its bytes") {
  CHECK(read_bytes("été") == "été");
  CHECK(read_bytes("\xEF\xBB\xBF"
                   "été") == "été");
  CHECK(read_bytes("\xE9t\xE9 \x80 \x93\x94 \x9C") == "été € “” œ");
  CHECK(read_bytes("\x81") == "\xEF\xBF\xBD");  // Windows has no such letter
  CHECK(read_bytes(utf16(u"\uFEFFété 😀", false)) == "été 😀");
  CHECK(read_bytes(utf16(u"\uFEFFété 😀", true)) == "été 😀");
  CHECK(read_bytes("") == "");
}

TEST_CASE("an encoding that is named is believed") {
  const Encoding windows = Encoding::cp1252, unicode = Encoding::utf8;
  CHECK(read_bytes("\xC3\xA9", &windows) == "Ã©");
  CHECK(read_bytes("\xE9", &unicode) == "\xE9");  // so that the line can be told
  CHECK(read_encoding("UTF-8") == Encoding::utf8);
  CHECK(read_encoding("Windows-1252") == Encoding::cp1252);
  CHECK(read_encoding("latin1") == Encoding::cp1252);
  CHECK(read_encoding("utf-16") == Encoding::utf16le);
  CHECK(thrown_by([] { read_encoding("ebcdic"); }).code() == ErrorCode::usage);
}

TEST_CASE("half characters become the sign for what cannot be read") {
  CHECK(decode(utf16(u"a\xD83D", false), Encoding::utf16le) == "a\xEF\xBF\xBD");
  CHECK(decode(utf16(u"\xDE00z", true), Encoding::utf16be) == "\xEF\xBF\xBDz");
  CHECK(decode("a", Encoding::utf16le) == "");
}

TEST_CASE("a character that the end of a piece cuts in two stays whole") {
  constexpr std::size_t kPiece = 1 << 20;
  for (std::size_t before = kPiece - 3; before <= kPiece; ++before) {
    const std::string text = std::string(before, 'x') + "é日😀";
    CHECK(read_bytes(text) == text);
  }
  // The mark, then letters up to one unit before the end of the piece.
  const std::u16string letters(kPiece / 2 - 2, u'x');
  CHECK(read_bytes(utf16(u"\uFEFF" + letters + u"😀é", false)) ==
        std::string(letters.size(), 'x') + "😀é");
}

TEST_CASE("a file that cannot be read is said to be so") {
  const Scratch scratch;
  const Error error = thrown_by([&] { Input(scratch.path("no.csv")); });
  CHECK(error.code() == ErrorCode::failed);
  CHECK(error.message().find("no.csv") != std::string::npos);
  CHECK(thrown_by([&] { Input(scratch.path("")); }).code() == ErrorCode::failed);  // a folder
}

std::string first_row(std::string_view text) {
  const auto rows = open_rows(Input::of(text));
  std::vector<std::string_view> cells;
  std::string row;
  if (rows->next(cells))
    for (std::size_t i = 0; i < cells.size(); ++i)
      row += fmt::format("{}{}={}", i == 0 ? "" : " ", rows->header()[i], cells[i]);
  return row;
}

TEST_CASE("formats are told apart by how they begin") {
  CHECK(first_row("a,b\n1,2\n") == "a=1 b=2");
  CHECK(first_row("a;b\n1;2\n") == "a=1 b=2");
  CHECK(first_row("{\"a\":1,\"b\":\"2\"}\n") == "a=1 b=2");
  CHECK(first_row("\n [{\"a\":1,\"b\":\"2\"}]") == "a=1 b=2");
  CHECK(thrown_by([] { first_row(" \n"); }).code() == ErrorCode::refused);
  CHECK(thrown_by([] { first_row("SQLite format 3"); }).code() == ErrorCode::refused);
  CHECK(thrown_by([] { first_row("PK\x03\x04..."); }).code() == ErrorCode::refused);
}

TEST_CASE("a whole file comes as UTF-8 without byte order mark") {
  CHECK(as_utf8("été") == "été");
  CHECK(as_utf8("\xEF\xBB\xBF"
                "été") == "été");
  CHECK(as_utf8("\xE9t\xE9") == "été");
  CHECK(as_utf8(std::string_view("\xFF\xFE\xE9\0t\0", 6)) == "ét");
  CHECK(as_utf8(std::string_view("\xFE\xFF\0\xE9\0t", 6)) == "ét");
  CHECK(as_utf8("").empty());
}

}  // namespace
}  // namespace bifc
