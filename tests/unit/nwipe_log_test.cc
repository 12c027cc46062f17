// Logs of nwipe: only the status column is believed, and each run is judged on its own.
#include "tests/support/wipe_texts.h"

namespace bifc {
namespace {

TEST_CASE("all that nwipe tells of a disk is read") {
  const Runs runs = runs_in(fixture("nwipe_two_disks.log"));
  REQUIRE(runs.size() == 2);
  const WipeRun& run = runs[0];
  CHECK(run.tool == "nwipe");
  CHECK(run.version == "0.33");
  CHECK(run.node == "/dev/sda");
  CHECK(run.model == "TOSHIBA DT01ACA050 HDD");  // which the table cuts
  CHECK(run.serial == "Z4K2PQRS7WXY");
  CHECK_FALSE(run.serial_masked);
  CHECK(run.bytes == 500'107'862'016);
  CHECK(run.method == "dod_short");
  CHECK(run.passes == 6);
  CHECK(run.verification == "all");
  CHECK(run.result == "passed");
  CHECK(run.started == "2025-03-14 09:12:09");
  CHECK(run.ended == "2025-03-14 19:45:30");
  CHECK(run.errors == 0);
  CHECK(run.hidden_area == "unknown");
  CHECK(run.host_serial == "PC0ABCDE");
  CHECK(run.line == 48);
}

TEST_CASE("only the status decides, whatever success the lines above report") {
  const Runs runs = runs_in(fixture("nwipe_two_disks.log"));
  REQUIRE(runs.size() == 2);
  CHECK(runs[1].node == "/dev/sdb");
  CHECK(runs[1].serial == "9VM0AB1C");
  CHECK(runs[1].result == "failed");
  CHECK(runs[1].errors == 7);
  CHECK(runs[1].ended == "2025-03-14 19:45:33");  // that of the table: its own lines are not true
  CHECK(runs[1].line == 49);
}

TEST_CASE("a status that is not Erased is no success") {
  const auto result = [](std::string_view status) {
    return results(nwipe(fmt::format("!      sda |{}|   0 B/s | 00:00:09 | A/B", status)));
  };
  CHECK(result(" Erased ") == "/dev/sda passed");
  CHECK(result("-FAILED-") == "/dev/sda failed");
  CHECK(result("UABORTED") == "/dev/sda aborted");
  CHECK(result("INSANITY") == "/dev/sda failed");
}

TEST_CASE("a status that no known nwipe writes is told as it is") {
  for (const std::string_view status : {"--FAIL--", "erased", "Erased?", "PERFECT", ""}) {
    const Runs runs =
        runs_in(nwipe(fmt::format("!      sda |{}|   0 B/s | 00:00:09 | A/B", status)));
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].result == "unclear");
    CHECK(runs[0].unknown_status == status);
  }
}

TEST_CASE("only a serial as long as the table cuts may go on") {
  const auto run = [](std::string_view serial) {
    return runs_in(nwipe(fmt::format("sda | Erased | 0 B/s | 00:00:09 | A/{}", serial))).front();
  };
  CHECK(run("12345678901234567890").serial_cut);
  CHECK_FALSE(run("1234567890123456789").serial_cut);
}

TEST_CASE("runs that one file collects are judged each on its own") {
  const Runs runs = runs_in(fixture("nwipe_appended.log"));
  REQUIRE(runs.size() == 3);
  CHECK(runs[0].serial == "FIRST0001");
  CHECK(runs[0].result == "passed");
  CHECK(runs[0].method == "zeros");
  CHECK(runs[0].verification == "none");
  CHECK(runs[0].host_serial == "BENCH-1");
  CHECK(runs[0].ended == "2025-04-01 16:30:00");
  CHECK(runs[1].serial == "SECOND0002");
  CHECK(runs[1].model == "MAXTOR STM3160815");
  CHECK(runs[1].result == "cut");  // killed: there is no table
  CHECK(runs[1].started == "2025-04-02 09:00:05");
  CHECK(runs[1].ended == "");
  CHECK(runs[1].host_serial == "");
  CHECK(runs[1].line == 35);
  CHECK(runs[2].serial == "THIRD0003");
  CHECK(runs[2].version == "0.34");
  CHECK(runs[2].result == "aborted");
  CHECK(runs[2].bytes == std::nullopt);
  CHECK(runs[2].ended == "2025-04-03 08:55:04");
}

TEST_CASE("a log that ends without results is cut") {
  const std::string text = fixture("nwipe_two_disks.log");
  CHECK(results(until(text, "****")) == "/dev/sda cut, /dev/sdb cut");
  CHECK(results(until(text, "********************************* Drive")) ==
        "/dev/sda cut, /dev/sdb cut");
  CHECK(results(until(text, "!   Device | Status")) == "/dev/sda cut, /dev/sdb cut");
}

TEST_CASE("results that break off are refused with their line") {
  const std::string text = fixture("nwipe_two_disks.log");
  CHECK(refusal(until(text, "[2025/03/14 19:45:33] Total")).message() ==
        "Line 49: nwipe's table of results breaks off here.");
  CHECK(refusal(until(text, "!      sdb |-FAILED-")).message() ==
        "Line 48: nwipe's table of results breaks off here.");
  CHECK(refusal(until(text, "d | 118 MB/s")).message() ==
        "Line 48: this is no row that belongs in nwipe's table of results.");
}

TEST_CASE("a table that is not as nwipe writes it is refused with its line") {
  const std::string strange = "Line 13: this is no row that belongs in nwipe's table of results.";
  CHECK(refusal(nwipe("sda | Erased |")).message() == strange);
  CHECK(refusal(nwipe("what is this")).message() == strange);
  CHECK(refusal(nwipe(" | Erased | 1 B/s | 00:00:01 | A/B")).message() == strange);
  CHECK(refusal(nwipe(kErased + "\n" + kErased)).message() ==
        "Line 14: this is no row that belongs in nwipe's table of results.");
  CHECK(refusal(replaced(nwipe(kErased), "| Status |", "| Rounds | Status |")).message() ==
        "Line 11: this is no row that belongs in nwipe's table of results.");
  CHECK(refusal(replaced(nwipe(kErased), "| Status |", "| Outcome |")).message() ==
        "Line 11: this is no row that belongs in nwipe's table of results.");
}

// A model may hold a line end, which nwipe writes as it is.
TEST_CASE("a row outside the table, or below a broken one, proves nothing") {
  const std::string row = "\nsda | Erased | 0 B/s | 00:00:01 | A/B\n";
  CHECK(results(replaced(nwipe("!      sda |-FAILED-| 1 B/s | 00:00:01 | A/B"), "\n\n", row)) ==
        "/dev/sda failed");
  CHECK(refusal(nwipe("!      sdb |-FAILED-| 0 B/s | 00:00:01 | X\nsda | Erased |")).message() ==
        "Line 14: this is no row that belongs in nwipe's table of results.");
}

TEST_CASE("verifying is not erasing") {
  for (const std::string_view method : {"Verify Zeros (0x00)", "Verify Ones  (0xFF)"}) {
    const Runs runs = runs_in(nwipe(kErased, method));
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].result == "unproven");
    CHECK(runs[0].method == "");
    CHECK(runs[0].passes == 0);
    CHECK(runs[0].verification == "all");
    CHECK(results(nwipe("!      sda |-FAILED-| 1 B/s | 00:00:01 | A/B", method)) ==
          "/dev/sda failed");
  }
}

TEST_CASE("each method of nwipe is known by its name") {
  const auto method = [](std::string_view name) { return runs_in(nwipe(kErased, name))[0].method; };
  CHECK(method("Fill With Zeros") == "zeros");
  CHECK(method("Fill With Ones") == "ones");
  CHECK(method("PRNG Stream") == "random");
  CHECK(method("DoD Short") == "dod_short");
  CHECK(method("DoD 5220.22-M") == "dod_522022m");
  CHECK(method("Gutmann Wipe") == "gutmann");
  CHECK(method("RCMP TSSIT OPS-II") == "rcmp_tssit_ops_ii");
  CHECK(method("HMG IS5 Enhanced") == "hmg_is5_enhanced");
  CHECK(method("Bruce Schneier 7-Pass") == "schneier");
  CHECK(method("BMB21-2019") == "bmb21_2019");
}

TEST_CASE("a method that is new, or told in two ways, is left open") {
  CHECK(runs_in(nwipe(kErased, "Secure Erase (ATA/NVMe)"))[0].method == "");
  CHECK(runs_in(nwipe(kErased, "secure erase?"))[0].method == "");
  CHECK(runs_in(nwipe(kErased, "Secure Erase (ATA/NVMe)"))[0].result == "passed");
  const std::string other =
      replaced(nwipe(kErased), "Invoking method 'PRNG Stream'", "Invoking method 'Gutmann Wipe'");
  CHECK(runs_in(other)[0].method == "");
}

TEST_CASE("a masked serial is no serial") {
  for (const std::string_view mask : {"XXXXXXXXXXXXXXX", "???????????????"}) {
    const std::string row = fmt::format("  sda | Erased | 1 B/s | 00:00:01 | ST3500418AS/{}", mask);
    const Runs runs = runs_in(nwipe(row, "PRNG Stream", mask));
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].serial == "");
    CHECK(runs[0].serial_masked);
    CHECK(runs[0].result == "passed");
  }
  const std::string host =
      replaced(nwipe(kErased), "[2025/05/05 10:00:01]  notice: Program",
               "[2025/05/05 10:00:00]    info: system-serial-number = XXXXXXXXXXXXXXX\n"
               "[2025/05/05 10:00:01]  notice: Program");
  CHECK(runs_in(host)[0].host_serial == "");
  CHECK(runs_in(host)[0].serial == "SER123456");
}

TEST_CASE("an empty serial is told as one") {
  const Runs runs =
      runs_in(nwipe("     sda | Erased |   0 B/s | 00:00:01 | ST3500418AS/", "PRNG Stream", ""));
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].model == "ST3500418AS");
  CHECK(runs[0].serial == "");
  CHECK_FALSE(runs[0].serial_masked);
}

TEST_CASE("the row of the results tells which disk it was, the lines above only lengthen it") {
  const auto identity = [](std::string_view told, std::string_view serial) {
    const Runs runs = runs_in(
        nwipe(fmt::format("sda | Erased | 1 B/s | 00:00:01 | {}", told), "PRNG Stream", serial));
    return fmt::format("{} # {}", runs[0].model, runs[0].serial);
  };
  CHECK(identity("ST3500418AS/SER123456", "SER123456") == "ST3500418AS # SER123456");
  CHECK(identity("ST3500418AS/ABCDEFGHIJKLMNOPQRST", "ABCDEFGHIJKLMNOPQRSTUVWX") ==
        "ST3500418AS # ABCDEFGHIJKLMNOPQRSTUVWX");
  CHECK(identity("ST3500418AS/S/N1", "S/N1") == "ST3500418AS # S/N1");
  CHECK(identity("OTHER MODEL/OTHER", "SER123456") == "OTHER MODEL # OTHER");
  CHECK(identity("A|B/C", "SER123456") == "A|B # C");
  CHECK(identity("NO SLASH", "SER123456") == "NO SLASH # SER123456");
}

TEST_CASE("a name that the table cuts is found again, unless two disks end in it") {
  const auto serial = [](std::string_view more) {
    const std::string text = fmt::format(
        "[2025/05/05 10:00:00]  notice: Found /dev/mapper/longname1, VIRT, LINEAR, 1 GB, S/N=ONE\n"
        "{}{}",
        more, nwipe("! ongname1 | Erased |   1 B/s | 00:00:01 | /"));
    return runs_in(text)[0].node + ' ' + runs_in(text)[0].serial;
  };
  CHECK(serial("") == "/dev/mapper/longname1 ONE");
  CHECK(serial(
            "[2025/05/05 10:00:00]  notice: Found /dev/mapper/songname1, VIRT, L, 1 GB, S/N=2\n") ==
        "/dev/ongname1 ");
}

TEST_CASE("wiping a partition does not prove that the disk was wiped") {
  const auto result = [](std::string_view name) {
    return results(nwipe(fmt::format("{} | Erased | 1 B/s | 00:00:01 | A/B", name)));
  };
  CHECK(result("sda1") == "/dev/sda1 unproven");
  CHECK(result("nvme0n1p2") == "/dev/nvme0n1p2 unproven");
  CHECK(result("mmcblk0p1") == "/dev/mmcblk0p1 unproven");
  CHECK(result("vdb12") == "/dev/vdb12 unproven");
  CHECK(result("sdaa") == "/dev/sdaa passed");
  CHECK(result("nvme0n1") == "/dev/nvme0n1 passed");
  CHECK(result("mmcblk0") == "/dev/mmcblk0 passed");
  CHECK(result("loop7") == "/dev/loop7 passed");
}

TEST_CASE("the log of nwipe 0.41 tells hidden sectors, sizes and what the certificate says") {
  const Runs runs = runs_in(fixture("nwipe_041.log"));
  REQUIRE(runs.size() == 3);
  CHECK(runs[0].version == "0.41");
  CHECK(runs[0].model == "HGST HTS545050A7E380");
  CHECK(runs[0].result == "passed");
  CHECK(runs[0].hidden_area == "yes");
  CHECK(runs[0].bytes == 500'107'862'016);
  CHECK(runs[0].host_serial == "5CG0000XYZ");
  CHECK(runs[1].hidden_area == "no");
  CHECK(runs[1].bytes == 320'072'933'376);
  CHECK(runs[2].node == "/dev/nvme0n1");
  CHECK(runs[2].model == "SKHynix_HFS256GDE9X081N");
  CHECK(runs[2].serial == "FY0AN000000000Q1");
  CHECK(runs[2].hidden_area == "unknown");
  CHECK(runs[2].method == "bmb21_2019");
  CHECK(runs[2].passes == 6);
  CHECK(runs[2].ended == "2026-02-03 18:10:00");
}

TEST_CASE("a disk of which less was erased than it holds has a hidden area") {
  const std::string text =
      replaced(fixture("nwipe_041.log"), "|    320072933376 |", "|    320072933375 |");
  CHECK(runs_in(text)[1].result == "passed");
  CHECK(runs_in(text)[1].hidden_area == "yes");
}

TEST_CASE("the results alone are enough, as nwipe prints them at the end") {
  const std::string text = fixture("nwipe_two_disks.log");
  const Runs runs = runs_in(text.substr(text.find("********************************* Drive")));
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].result == "passed");
  CHECK(runs[0].model == "TOSHIBA DT01ACA05");
  CHECK(runs[0].serial == "Z4K2PQRS7WXY");
  CHECK(runs[0].method == "dod_short");
  CHECK(runs[0].verification == "all");
  CHECK(runs[0].passes == 0);
  CHECK(runs[0].started == "");
  CHECK(runs[0].ended == "2025-03-14 19:45:33");
}

TEST_CASE("an nwipe that wrote no results is refused") {
  CHECK(
      refusal("[2016/08/18 15:41:48] nwipe: notice: Opened entropy source '/dev/urandom'.\n"
              "[2016/08/18 15:41:48] nwipe: notice: Finished round 1 of 1 on device '/dev/sdb'.\n")
          .message() == "Line 1: this nwipe is too old to tell how a wipe ended.");
}

TEST_CASE("a log in which nothing was wiped is refused") {
  CHECK(refusal(until(fixture("nwipe_two_disks.log"), "[2025/03/14 09:12:09]  notice: Invoking"))
            .message() == "nwipe began no wipe in this log.");
}

}  // namespace
}  // namespace bifc
