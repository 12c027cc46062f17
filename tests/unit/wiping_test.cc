// Recording wipes: what logs prove of which disk, what is declared, and what is refused.
#include "libbifc/ops/wiping.h"

#include <doctest/doctest.h>

#include "libbifc/model/note.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/wipe_matching.h"
#include "tests/support/doors.h"
#include "tests/support/wipe_texts.h"

namespace bifc {
namespace {

/// A log as it is handed to bifc.
LogFile log_of(std::string text, std::string name = "nwipe.log") {
  LogFile log{{std::move(name), std::move(text)}, {}};
  log.runs = runs_in(log.file.bytes);
  return log;
}

/// A machine with one disk of the serial that nwipe()'s logs are about.
struct Bench : Doors {
  Bench() {
    command([&] { laptop = machine({{"received", "2025-05-01"}}); });
    command([&] { inside = numbered("SER123456"); });
  }
  std::int64_t numbered(const char* serial, const char* media = "hdd") {
    return add(Part::kType, {{"kind", "disk"},
                             {"device", laptop},
                             {"media", media},
                             {"received", "2025-05-01"},
                             {"serial", serial}});
  }
  /// Records what logs say of the machine's disks; `method` is declared.
  WipeReport record(std::vector<LogFile> logs, const char* method = "", const char* outcome = "") {
    WipeOrder order{.devices = {laptop}, .logs = std::move(logs)};
    return record(std::move(order), method, outcome);
  }
  WipeReport record(WipeOrder order, const char* method = "", const char* outcome = "") {
    order.claim.method = method;
    order.claim.outcome = outcome;
    order.claim.operator_name = "sam";
    order.claim.today = kToday;
    WipeReport report;
    command([&] { report = record_wipes(store, order); });
    return report;
  }
  template <class... Order>
  std::string refused(Order&&... order) {
    const Error error = thrown_by([&] { record(std::forward<Order>(order)...); });
    CHECK(error.code() == ErrorCode::refused);
    CHECK(sql("SELECT count(*) FROM wipe") == "0");
    return error.message();
  }
  /// "passed clear log", a wipe's outcome, level and basis.
  std::string wiped(std::int64_t wipe) {
    const auto field = [&](const char* name) { return text(Wipe::kType, wipe, name); };
    return fmt::format("{} {} {}", field("outcome"), field("level"), field("basis"));
  }
  std::int64_t laptop = 0, inside = 0;
};

const std::string kFailed = "       sda |-FAILED-| 120 MB/s | 01:00:00 | ST3500418AS/SER123456";
const std::string kAborted = "       sda |UABORTED| 120 MB/s | 01:00:00 | ST3500418AS/SER123456";

TEST_CASE("a log that shows success is a wipe by its log, and opens the gate") {
  Bench bench;
  const WipeReport report = bench.record({log_of(nwipe(kErased))});
  REQUIRE(report.done.size() == 1);
  CHECK(report.wiped == std::vector{bench.laptop});
  CHECK(bench.status(bench.laptop) == "wiped");
  const std::int64_t wipe = report.done[0].wipe;
  CHECK(bench.wiped(wipe) == "passed clear log");
  CHECK(bench.text(Wipe::kType, wipe, "day") == "2025-05-05");
  CHECK(bench.text(Wipe::kType, wipe, "tool") == "nwipe");
  CHECK(bench.text(Wipe::kType, wipe, "evidence") == "N1");
  CHECK(bench.text(Note::kType, make_id(1, 0), "attachment") == "nwipe.log");
}

TEST_CASE("a run that failed or was aborted never passes") {
  for (const std::string& row : {kFailed, kAborted}) {
    Bench bench;
    const std::string text = bench.refused(std::vector{log_of(nwipe(row))});
    CHECK(text.find("the log says") != std::string::npos);
    CHECK(bench.status(bench.laptop) == "received");
    // Whatever is declared besides.
    bench.refused(std::vector{log_of(nwipe(row))}, "random");
  }
}

TEST_CASE("what did not succeed can be recorded as just that, and the disk is set aside") {
  Bench bench;
  const WipeReport report = bench.record({log_of(nwipe(kFailed))}, "", "failed");
  CHECK(bench.wiped(report.done[0].wipe) == "failed  log");
  CHECK(bench.text(Part::kType, bench.inside, "status") == "quarantined");
  CHECK(bench.status(bench.laptop) == "received");
  CHECK_FALSE(gate_of(bench.store, bench.laptop).is_open());
}

TEST_CASE("of several runs of one disk none may have failed when another passed") {
  Bench bench;
  CHECK(bench.refused(std::vector{log_of(nwipe(kFailed), "first.log"),
                                  log_of(nwipe(kErased), "second.log")}) ==
        "disk K1 (disk, serial SER123456): line 13 of first.log contradicts: failed; nothing was "
        "written.");
}

TEST_CASE("a log about another machine's disk counts for nothing here") {
  Bench bench;
  const LogFile other =
      log_of(nwipe("       sda | Erased | 120 MB/s | 01:00:00 | ST3500418AS/OTHER9999",
                   "PRNG Stream", "OTHER9999"));
  CHECK(bench.refused(std::vector{other}) ==
        "disk K1 (disk, serial SER123456) is in no log; nothing was written.");
}

TEST_CASE("disks of a log that are on no record are told, and those of other machines too") {
  Bench bench;
  const LogFile stranger =
      log_of(nwipe("       sda | Erased | 120 MB/s | 01:00:00 | ST3500418AS/OTHER9999",
                   "PRNG Stream", "OTHER9999"),
             "other.log");
  WipeReport report = bench.record({log_of(nwipe(kErased)), stranger});
  REQUIRE(report.strangers.size() == 1);
  CHECK(report.strangers[0].find("OTHER9999") != std::string::npos);
  bench.command([&] {
    bench.add(Part::kType, {{"kind", "disk"}, {"serial", "OTHER9999"}, {"received", "2025-05-01"}});
  });
  report = bench.record({log_of(nwipe(kErased)), stranger});
  CHECK(report.strangers.empty());
  REQUIRE(report.others.size() == 1);
  CHECK(report.others[0] == "K2 (disk, serial OTHER9999)");
}

TEST_CASE("every disk that is meant needs its own proof, and all that lack one are told") {
  Bench bench;
  bench.command([&] { bench.numbered("SECOND-01"); });
  bench.command([&] { bench.numbered("THIRD-01"); });
  const Error error = thrown_by([&] { bench.record({log_of(nwipe(kErased))}); });
  CHECK(error.message() == "disk K2 (disk, serial SECOND-01) is in no log; nothing was written.");
  CHECK(error.hint().starts_with("disk K3 (disk, serial THIRD-01) is in no log.\n"));
}

TEST_CASE("a disk that a log names by no serial number is named by hand, and doubted") {
  Bench bench;
  const std::string nameless =
      nwipe("  loop0 | Erased | 120 MB/s | 01:00:00 | Loopback device/", "PRNG Stream", "");
  const LogFile log = log_of(replaced(nameless, "/dev/sda", "/dev/loop0"));
  bench.refused(std::vector{log});
  const WipeReport report = bench.record(WipeOrder{.disks = {bench.inside}, .logs = {log}});
  const std::int64_t wipe = report.done[0].wipe;
  CHECK(bench.wiped(wipe) == "passed clear log");
  CHECK(bench.text(Wipe::kType, wipe, "doubts").find("no_serial") != std::string::npos);
}

TEST_CASE("a log cannot be from before its disk came in, nor from days to come") {
  Bench bench;
  bench.command([&] { bench.set(Part::kType, bench.inside, {{"received", "2025-06-01"}}); });
  CHECK(bench.refused(std::vector{log_of(nwipe(kErased))}) ==
        "disk K1 (disk, serial SER123456) came in on 2025-06-01, after it was wiped on 2025-05-05; "
        "nothing was written.");
  std::string later = nwipe(kErased);
  for (std::size_t at = 0; (at = later.find("2025/05/05", at)) != later.npos;)
    later.replace(at, 10, "2031/05/05");
  CHECK(bench.refused(std::vector{log_of(later)}) ==
        "disk K1 (disk, serial SER123456): 2031-05-05 is still to come; nothing was written.");
}

TEST_CASE("a log serves for one stay of a disk") {
  Bench bench;
  bench.record({log_of(nwipe(kErased))});
  bench.hand_over(bench.laptop, "given", {}, *Date::parse("2025-05-05"));
  bench.hand_over(bench.laptop, "returned", {}, *Date::parse("2025-05-05"));
  const Error error = thrown_by([&] { bench.record({log_of(nwipe(kErased), "copy.log")}); });
  CHECK(error.message() ==
        "disk K1 (disk, serial SER123456): copy.log is the log of an earlier stay; nothing was "
        "written.");
}

TEST_CASE("the same log twice is one wipe") {
  Bench bench;
  bench.record({log_of(nwipe(kErased))});
  const WipeReport again = bench.record({log_of(nwipe(kErased), "copy.log")});
  CHECK(again.done[0].already);
  CHECK(bench.sql("SELECT count(*) FROM wipe") == "1");
  CHECK(bench.sql("SELECT count(*) FROM note") == "1");
}

TEST_CASE("what is declared is called declared, and has to say how") {
  Bench bench;
  CHECK(bench.refused(std::vector<LogFile>{}) ==
        "disk K1 (disk, serial SER123456): nobody said how it was wiped; nothing was written.");
  const WipeReport report = bench.record(std::vector<LogFile>{}, "random");
  CHECK(bench.wiped(report.done[0].wipe) == "passed clear declared");
  CHECK(bench.text(Wipe::kType, report.done[0].wipe, "evidence") == "");
}

TEST_CASE("overwriting flash memory is Clear with a warning, never Purge") {
  for (const char* media : {"ssd", "nvme", "emmc", "flash"}) {
    Bench bench;
    bench.command([&] { bench.set(Part::kType, bench.inside, {{"media", media}}); });
    const WipeReport report = bench.record({log_of(nwipe(kErased))});
    CHECK(bench.wiped(report.done[0].wipe) == "passed clear log");
    CHECK_FALSE(report.done[0].warning.empty());
  }
}

TEST_CASE("a disk that is destroyed, kept by the donor or was never there is marked so") {
  for (const auto& [outcome, method, status] :
       {std::tuple("destroyed", "shredding", "destroyed"), std::tuple("removed", "", "removed"),
        std::tuple("no_disk", "", "installed")}) {
    Bench bench;
    const WipeReport report = bench.record(std::vector<LogFile>{}, method, outcome);
    CHECK(bench.text(Wipe::kType, report.done[0].wipe, "outcome") == outcome);
    if (outcome == std::string_view("no_disk"))
      CHECK(bench.sql("SELECT removed FROM part") == "1");
    else
      CHECK(bench.text(Part::kType, bench.inside, "status") == status);
  }
}

TEST_CASE("who says that a disk is destroyed says by what destroys it") {
  Bench bench;
  CHECK(bench.refused(std::vector<LogFile>{}, "random", "destroyed").find("does not destroy it") !=
        std::string::npos);
  const WipeReport report = bench.record(std::vector<LogFile>{}, "shredding");
  CHECK(bench.wiped(report.done[0].wipe) == "destroyed destroy declared");
}

TEST_CASE("a machine becomes wiped with its last disk, not before") {
  Bench bench;
  std::int64_t second = 0;
  bench.command([&] { second = bench.numbered("SECOND-01"); });
  WipeReport report =
      bench.record(WipeOrder{.devices = {bench.laptop}, .disks = {bench.inside}}, "random");
  CHECK(report.incomplete == std::vector{bench.laptop});
  CHECK(bench.status(bench.laptop) == "received");
  report = bench.record(WipeOrder{.devices = {bench.laptop}}, "random");
  REQUIRE(report.done.size() == 1);
  CHECK(report.done[0].disk == second);
  CHECK(bench.status(bench.laptop) == "wiped");
}

TEST_CASE("a machine with a disk has none only when that disk is none") {
  Bench bench;
  const WipeClaim claim = Doors::claim("");
  CHECK(thrown_by([&] { record_no_disk(bench.store, bench.laptop, claim); })
            .message()
            .starts_with("D1 holds or held disk K1"));
  std::int64_t bare = 0;
  bench.command([&] { bare = bench.machine(); });
  WipeDone done{};
  bench.command([&] { done = record_no_disk(bench.store, bare, claim); });
  CHECK(bench.text(Wipe::kType, done.wipe, "outcome") == "no_disk");
  bench.command([&] { CHECK(record_no_disk(bench.store, bare, claim).already); });
}

TEST_CASE("a machine whose disks nobody knows is not wiped by saying so") {
  Bench bench;
  std::int64_t bare = 0;
  bench.command([&] { bare = bench.machine(); });
  CHECK(bench.refused(WipeOrder{.devices = {bare}}, "random") ==
        "Nobody has said what disks are in D2.");
}

TEST_CASE("serial numbers are the same whatever their hyphens, and where they are cut") {
  CHECK(same_serial("WD-WCC2E0000001", "wdwcc2e0000001"));
  CHECK(same_serial("S4ZZNX0M000001", "S4ZZNX0M"));
  CHECK(same_serial("S4ZZ NX0M 000001", "S4ZZNX0M000001"));
  CHECK_FALSE(same_serial("S4ZZNX0", "S4ZZNX0M000001"));
  CHECK_FALSE(same_serial("S4ZZNX0M000002", "S4ZZNX0M000001"));
  CHECK_FALSE(same_serial("", ""));
  CHECK_FALSE(same_serial("-", " "));
}

}  // namespace
}  // namespace bifc
