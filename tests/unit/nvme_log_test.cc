// Transcripts of nvme: a format need not erase, and the state of a sanitize may be old.
#include "tests/support/wipe_texts.h"

namespace bifc {
namespace {

TEST_CASE("an NVMe format that erases is passed, with the disk that id-ctrl names") {
  const std::string text = fixture("nvme_format.log");
  const Runs runs = runs_in(text);
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].tool == "nvme");
  CHECK(runs[0].version == "2.3");
  CHECK(runs[0].node == "/dev/nvme0n1");
  CHECK(runs[0].serial == "S4GENX0N000001");
  CHECK(runs[0].model == "SAMSUNG MZVLB256HBHQ-000L7");
  CHECK(runs[0].method == "nvme_format_user_data");
  CHECK(runs[0].result == "passed");
  CHECK(runs[0].line == 17);
  const auto method = [&](std::string_view options) {
    const Runs again = runs_in(replaced(text, "/dev/nvme0n1 -s 1", options));
    return again[0].method + ' ' + again[0].result;
  };
  CHECK(method("-s1 /dev/nvme0n1") == "nvme_format_user_data passed");
  CHECK(method("/dev/nvme0n1 --ses=2 --force") == "nvme_format_crypto passed");
  CHECK(method("/dev/nvme0n1 --ses 1") == "nvme_format_user_data passed");
  CHECK(method("/dev/nvme0n1 -s 7") == " unproven");
}

TEST_CASE("an NVMe format that need not erase proves nothing") {
  const std::string text = fixture("nvme_format.log");
  CHECK(runs_in(replaced(text, " -s 1", ""))[0].method == "nvme_format");
  CHECK(results(replaced(text, " -s 1", "")) == "/dev/nvme0n1 unproven");
  CHECK(results(replaced(text, " -s 1", " -s 0")) == "/dev/nvme0n1 unproven");
  const Runs bare = runs_in("Success formatting namespace:1\n");
  REQUIRE(bare.size() == 1);
  CHECK(bare[0].node == "");
  CHECK(bare[0].method == "");
  CHECK(bare[0].result == "unproven");
}

TEST_CASE("an NVMe format that does not say Success did not succeed") {
  const std::string text = fixture("nvme_format.log");
  CHECK(results(replaced(text, "Success formatting namespace:1",
                         "NVMe status: Invalid Format: The LBA Format is not valid(0x410a)")) ==
        "/dev/nvme0n1 failed");
  CHECK(results(until(text, "Success")) == "/dev/nvme0n1 aborted");
  CHECK(results(until(text, "\nUse the force")) == "/dev/nvme0n1 aborted");
  CHECK(refusal("Then type nvme format /dev/nvme0n1 -s 1\n").message() ==
        "This is no log of a wipe that bifc knows.");
}

TEST_CASE("an NVMe sanitize is passed when the file shows that it is of now") {
  const std::string text = fixture("nvme_sanitize.log");
  const Runs runs = runs_in(text);
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].node == "/dev/nvme0");
  CHECK(runs[0].serial == "S5GXNG0N000002");
  CHECK(runs[0].method == "nvme_sanitize_block");
  CHECK(runs[0].result == "passed");
  CHECK(runs[0].line == 12);
  const auto result = [](std::string_view sprog, std::string_view sstat,
                         std::string_view more = "") {
    return runs_in(
               fmt::format("# nvme sanitize-log /dev/nvme0\nSanitize Progress (SPROG) :  {}\n"
                           "Sanitize Status (SSTAT) :  {}\n{}"
                           "Sanitize Command Dword 10 Information (SCDW10) :  0x4\n",
                           sprog, sstat, more))[0]
        .result;
  };
  CHECK(result("65535", "0x101") == "passed");
  CHECK(result("65535", "0x104") == "passed");
  CHECK(result("65535", "0x1", "\t  [8]\tGlobal Data Erased set: no NS LB was written\n") ==
        "passed");
  CHECK(result("65535", "0x1", "  [8:8] : Global Data Erased         : 1\tNo user data\n") ==
        "passed");
  // Debian 12 prints the low bits only, and the state may be of years ago.
  CHECK(result("65535", "0x1") == "unproven");
  CHECK(result("65535", "0x1", "\t  [8]\tGlobal Data Erased cleared: a NS LB was written\n") ==
        "unproven");
  CHECK(result("65535", "0x1", "  [8:8] : Global Data Erased         : 0\tUser data was\n") ==
        "unproven");
  CHECK(result("1024", "0x101") == "unproven");
  CHECK(result("65535", "0x105") == "unproven");
  CHECK(result("65535", "0x3") == "failed");
}

TEST_CASE("a sanitize that failed to begin does not make an older one one of now") {
  const std::string text = fixture("nvme_sanitize.log");
  const std::size_t log = text.find("# nvme sanitize-log"),
                    last = text.rfind("# nvme sanitize-log");
  CHECK(results(text.substr(0, log) + "NVMe status: Access Denied(0x4286)\n" + text.substr(last)) ==
        "/dev/nvme0 unproven");
  CHECK(results(text.substr(0, log) + text.substr(last)) == "/dev/nvme0 passed");
}

TEST_CASE("disks that are sanitized one after another in the same place are told apart") {
  const std::string first = fixture("nvme_sanitize.log");
  const std::string second = replaced(first, "S5GXNG0N000002", "S5GXNG0N000009");
  const Runs runs = runs_in(first + second);
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].serial == "S5GXNG0N000002");
  CHECK(runs[1].serial == "S5GXNG0N000009");
  CHECK(results(first + second) == "/dev/nvme0 passed, /dev/nvme0 passed");
  // The second was sanitized some time ago, and not here.
  const std::size_t command = second.find("# nvme sanitize /dev"), log = second.rfind("# nvme");
  CHECK(results(first + second.substr(0, command) + second.substr(log)) ==
        "/dev/nvme0 passed, /dev/nvme0 unproven");
}

TEST_CASE("a disk that is being sanitized, or never was, is no run") {
  const std::string text = fixture("nvme_sanitize.log");
  CHECK(refusal(text.substr(0, text.rfind("# nvme sanitize-log"))).message() ==
        "Line 7: the sanitize still goes on; read its log when it has ended.");
  CHECK(refusal("Sanitize Progress (SPROG) :  65535\nSanitize Status (SSTAT) :  0\n").message() ==
        "This disk was never sanitized, says the log of nvme.");
}

TEST_CASE("the sanitize log is read as JSON, too") {
  const std::string text = fixture("nvme_sanitize.json");
  const Runs runs = runs_in(text);
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].node == "/dev/nvme1");
  CHECK(runs[0].method == "nvme_sanitize_crypto");
  CHECK(runs[0].result == "passed");
  CHECK(runs[0].serial == "");
  CHECK(runs[0].line == 4);
  CHECK(results(replaced(text, "\"global_erased\":1", "\"global_erased\":0")) ==
        "/dev/nvme1 unproven");
  CHECK(results(replaced(text, "(1) Most", "(3) Most")) == "/dev/nvme1 failed");
  // As nvme-cli 2.4 names it.
  CHECK(results(replaced(text, "\"status\":", "\"Most Recent\":")) == "/dev/nvme1 passed");
  refusal(text.substr(0, 100));
}

}  // namespace
}  // namespace bifc
