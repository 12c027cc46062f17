// QR codes: every look must have the modules of the code, and the frame without which none is
// found.
#include "libbifc/render/qr.h"

#include <doctest/doctest.h>

#include "libbifc/base/text.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

using Modules = std::vector<std::vector<bool>>;

Modules modules_of(const QrCode& code) {
  const auto size = static_cast<std::size_t>(code.framed_size());
  Modules modules(size, std::vector<bool>(size));
  for (std::size_t y = 0; y < size; ++y)
    for (std::size_t x = 0; x < size; ++x)
      modules[y][x] = code.dark(static_cast<int>(x), static_cast<int>(y));
  return modules;
}

// What a camera sees: the upper and the lower half of each character.
Modules seen(std::string_view text) {
  Modules modules;
  for (std::string_view line : lines_of(text)) {
    std::vector<bool> upper, lower;
    for (CodePoint next; !line.empty(); line.remove_prefix(next.length)) {
      next = first_code_point(line);
      REQUIRE((next.point == ' ' || next.point == 0x2588 || next.point == 0x2580 ||
               next.point == 0x2584));
      upper.push_back(next.point == 0x2588 || next.point == 0x2580);
      lower.push_back(next.point == 0x2588 || next.point == 0x2584);
    }
    modules.push_back(upper);
    modules.push_back(lower);
  }
  modules.pop_back();  // the frame is of an odd number of modules
  return modules;
}

TEST_CASE("an id is the smallest code there is") {
  CHECK(QrCode("D31").size() == 21);
  CHECK(QrCode("T123456BBCD").size() == 21);
  CHECK(QrCode("").size() == 21);
  CHECK(QrCode("D31").framed_size() == 29);
}

TEST_CASE("an id is coded in capitals") {
  CHECK(modules_of(QrCode::of_id("t58b")) == modules_of(QrCode("T58B")));
  CHECK(modules_of(QrCode("t58b")) != modules_of(QrCode("T58B")));
}

TEST_CASE("a code has its frame, three corners, and nothing outside") {
  const QrCode code("D31");
  for (int i = -1; i <= code.framed_size(); ++i)
    for (int edge = -1; edge < QrCode::kQuietZone; ++edge) {
      CHECK_FALSE(code.dark(i, edge));
      CHECK_FALSE(code.dark(edge, i));
      CHECK_FALSE(code.dark(i, code.framed_size() - 1 - edge));
      CHECK_FALSE(code.dark(code.framed_size() - 1 - edge, i));
    }
  for (const auto& [x, y] : {std::pair(4, 4), {18, 4}, {4, 18}}) {
    for (int i = 0; i < 7; ++i) CHECK(code.dark(x + i, y));
    CHECK_FALSE(code.dark(x + 1, y + 1));
    CHECK(code.dark(x + 3, y + 3));
  }
}

TEST_CASE("a code looks the same every time") {
  CHECK(qr_text(QrCode("D31"), {}) ==
        "                             \n"
        "                             \n"
        "    █▀▀▀▀▀█    █  █▀▀▀▀▀█    \n"
        "    █ ███ █   █ ▄ █ ███ █    \n"
        "    █ ▀▀▀ █ ▀▄█▄▀ █ ▀▀▀ █    \n"
        "    ▀▀▀▀▀▀▀ █ █ █ ▀▀▀▀▀▀▀    \n"
        "    ▄ ▀█▄▄▀▀█▄▄  ██ ▀ ▄      \n"
        "    ▀▄███▄▀█    ▄▀█▄▄█ █     \n"
        "    ▀ ▀▀ ▀▀ ▄▀ ▀█▄█▀ ▄▀▀     \n"
        "    █▀▀▀▀▀█ ▀███▄▄ █▄ ▄█▀    \n"
        "    █ ███ █ ▄▀   ▀▄███▄▄▀    \n"
        "    █ ▀▀▀ █ ▀▄▄ █▄▄█  ▄      \n"
        "    ▀▀▀▀▀▀▀    ▀ ▀  ▀  ▀     \n"
        "                             \n"
        "                             \n");
}

TEST_CASE("text has all modules of a code") {
  for (const char* id : {"D31", "T58B", "https://example.org/some/longer/address?of=something"}) {
    const QrCode code(id);
    CHECK(seen(qr_text(code, {})) == modules_of(code));
  }
}

TEST_CASE("without half blocks a module is two characters wide") {
  const QrCode code("D31");
  Modules read;
  const std::string text = qr_text(code, {.blocks = false});
  for (const std::string_view line : lines_of(text)) {
    CHECK(line.find_first_not_of(" #") == line.npos);
    REQUIRE(line.size() == 58);
    read.emplace_back();
    for (std::size_t x = 0; x < line.size(); x += 2) read.back().push_back(line[x] == '#');
  }
  CHECK(read == modules_of(code));
}

TEST_CASE("colours make a code black on white") {
  const std::string text = qr_text(QrCode("D31"), {.colors = true});
  for (const std::string_view line : lines_of(text)) {
    CHECK(line.starts_with("\x1b[30;107m "));
    CHECK(line.ends_with(" \x1b[0m"));
  }
}

TEST_CASE("a path covers the dark modules and no others") {
  const QrCode code("D31");
  Modules drawn(29, std::vector<bool>(29));
  const std::string path = code.path();
  for (const std::string_view run : split(path, "M")) {
    std::size_t x = 0, y = 0, wide = 0, back = 0;
    REQUIRE(std::sscanf(std::string(run).c_str(), "%zu %zuh%zuv1H%zuz", &x, &y, &wide, &back) == 4);
    CHECK(back == x);
    CHECK((x == 0 || !drawn[y][x - 1]));  // runs are merged
    for (std::size_t i = 0; i < wide; ++i) drawn[y][x + i] = true;
  }
  CHECK(drawn == modules_of(code));
}

TEST_CASE("a text that no code holds is refused") {
  CHECK(QrCode(std::string(2331, 'a')).size() == 177);
  const Error error = thrown_by([] { QrCode(std::string(2332, 'a')); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message() == "A text of 2332 bytes is too long for a QR code.");
}

}  // namespace
}  // namespace bifc
