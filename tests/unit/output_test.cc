// What is longer than the screen goes another way; what is written aside appears whole or not.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <string>

#include "libbifc/render/output.h"

namespace bifc {
namespace {

// Prints so many lines where seven are a screen; returns what came out of the other way.
std::string diverted(int lines) {
  std::array<int, 2> pipe{};
  REQUIRE(::pipe(pipe.data()) == 0);
  const int nowhere = ::open("/dev/null", O_WRONLY);
  Output out(nowhere, true);
  bool opened = false;
  out.divert(7, [&] {
    opened = true;
    return pipe[1];
  });
  for (int i = 0; i < lines; ++i) out.write("a line\n");
  out.flush();
  out.end_diversion();
  if (!opened) ::close(pipe[1]);
  std::string text(4096, '\0');
  text.resize(static_cast<std::size_t>(::read(pipe[0], text.data(), text.size())));
  ::close(pipe[0]);
  ::close(nowhere);
  return text;
}

TEST_CASE("only what is longer than the screen is diverted") {
  CHECK(diverted(6).empty());
  CHECK(diverted(7) == "a line\na line\na line\na line\na line\na line\na line\n");
}

TEST_CASE("a pager that cannot be started loses nothing") {
  std::array<int, 2> pipe{};
  REQUIRE(::pipe(pipe.data()) == 0);
  Output out(pipe[1], true);
  out.divert(1, [] { return -1; });
  out.write("one\ntwo\n");
  out.flush();
  ::close(pipe[1]);
  std::string text(100, '\0');
  text.resize(static_cast<std::size_t>(::read(pipe[0], text.data(), text.size())));
  ::close(pipe[0]);
  CHECK(text == "one\ntwo\n");
}

}  // namespace
}  // namespace bifc
