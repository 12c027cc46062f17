// Wipe logs of any tool: bytes, sizes, and what is none.
#include "libbifc/exchange/wipe_log.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "tests/support/wipe_texts.h"

namespace bifc {
namespace {

TEST_CASE("the bytes of Windows, marks and stray bytes do no harm") {
  const Scratch scratch;
  const std::string text = fixture("nwipe_two_disks.log");
  std::string windows = "\xEF\xBB\xBF", wide = "\xFF\xFE", nul = text;
  for (const char c : text) {
    windows.append(c == '\n' ? "\r\n" : std::string(1, c));
    wide.append({c, '\0'});
  }
  for (const std::string& bytes : {windows, wide, nul + std::string(5000, '\0')}) {
    const Runs runs = read_wipe_log(Input(scratch.file("log", bytes)));
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].result == "passed");
    CHECK(runs[0].serial == "Z4K2PQRS7WXY");
    CHECK(runs[1].result == "failed");
  }
  CHECK(results(replaced(text, "| Erased |", std::string("| Era\0ed |", 10))) ==
        "/dev/sda unclear, /dev/sdb failed");
}

TEST_CASE("a log that is very long, or has very long lines, is read") {
  const std::string text = fixture("nwipe_two_disks.log");
  std::string noise;
  while (noise.size() < 10 << 20)
    noise += "[2025/03/14 09:13:00]    info: /dev/sda is at 31 degrees Celsius\n";
  CHECK(results(noise + text + noise) == "/dev/sda passed, /dev/sdb failed");
  CHECK(results(std::string(10 << 20, 'x') + "\n" + text) == "/dev/sda passed, /dev/sdb failed");
  const Runs runs =
      runs_in(nwipe("sda | Erased | 1 B/s | 00:00:01 | " + std::string(1 << 20, 'M')));
  CHECK(runs[0].model.size() < 500);
}

TEST_CASE("a file that is too large for a log is refused") {
  const std::string message = "The file has more than 64 MB, as no log of a wipe has.";
  CHECK(refusal(std::string((64 << 20) + 1, '\n')).message() == message);
}

TEST_CASE("texts of a log cannot steer the terminal") {
  const Runs runs =
      runs_in(nwipe("sda | Erased | 1 B/s | 00:00:01 | A\x1b[2J\xFF/B\x9b\xC2\x9B"
                    "31m",
                    "PRNG Stream", ""));
  CHECK(runs[0].model == "A[2J\xEF\xBF\xBD");
  CHECK(runs[0].serial ==
        "B\xEF\xBF\xBD"
        "31m");
}

TEST_CASE("what is no log of a wipe is refused, saying what is read") {
  const Error error = refusal("device,serial\nlaptop,123\n");
  CHECK(error.message() == "This is no log of a wipe that bifc knows.");
  CHECK(error.hint() == "It reads logs of nwipe, and what hdparm, nvme and shred -v print.");
  CHECK(refusal("").message() == "The file is empty.");
  CHECK(refusal("\n \r\n").message() == "The file is empty.");
}

TEST_CASE("results of several tools come in the order of the file") {
  CHECK(results("shred: /dev/sdb: pass 1/1 (random)...\n" + nwipe(kErased) +
                "# nvme format /dev/nvme0n1 -s 2\nSuccess formatting namespace:1\n") ==
        "/dev/sdb unproven, /dev/sda passed, /dev/nvme0n1 passed");
}

/// The results of a real file, or "" where there are no samples.
std::string sample(std::string_view name) {
  const char* samples = std::getenv("BIFC_SAMPLES");
  return results(Scratch::text_of(fmt::format("{}/wipe/{}", samples, name)));
}

TEST_CASE("real logs are judged as they should be") {
  if (std::getenv("BIFC_SAMPLES") == nullptr) return;
  CHECK(sample("nwipe-0.34-zero-loop.log") == "/dev/loop0 passed");
  CHECK(sample("nwipe-0.34-abort.log") == "/dev/loop0 aborted");
  CHECK(sample("nwipe-0.34-ioerror.log") == "/dev/loop0 failed");
  CHECK(sample("nwipe-0.34-two-disks-one-failed.log") == "/dev/loop0 passed, /dev/loop1 failed");
  CHECK(sample("shred-v-n1-z.fr.txt") == "/dev/sdX unproven");
}

}  // namespace
}  // namespace bifc
