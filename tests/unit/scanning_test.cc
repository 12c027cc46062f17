// Scans: a machine is known again, its disks come and go, and no other machine is written over.
#include "libbifc/ops/scanning.h"

#include <doctest/doctest.h>

#include "libbifc/base/text.h"
#include "libbifc/model/note.h"
#include "libbifc/ops/gate.h"
#include "tests/support/doors.h"

namespace bifc {
namespace {

/// A description of a laptop as lshw writes it.
struct Laptop {
  std::string serial = "PF0ZZ001";
  std::string vendor = "LENOVO";
  int memory_gib = 4;
  std::vector<std::string> disks = {"ZZ-DISK-0001"};  // serial numbers

  std::string text() const {
    std::string disk_texts;
    for (const std::string& disk : disks)
      disk_texts += fmt::format(
          R"(,{{"id":"disk","class":"disk","description":"ATA Disk","product":"ZZ5000AAKX",)"
          R"("serial":"{}","units":"bytes","size":500107862016,"logicalname":"/dev/sda",)"
          R"("capabilities":{{"15000rpm":"15000 rotations per minute"}}}})",
          disk);
    return fmt::format(
        R"({{"id":"pc","class":"system","handle":"DMI:0001","description":"Notebook","product":"20ZZ0001FR",)"
        R"("vendor":"{}","serial":"{}","configuration":{{"chassis":"notebook"}},)"
        R"("children":[{{"id":"core","class":"bus","children":[)"
        R"({{"id":"memory","class":"memory","description":"System Memory","units":"bytes",)"
        R"("size":{}}},{{"id":"sata","class":"storage","children":[)"
        R"({{"id":"cdrom","class":"disk","description":"DVD reader"}}{}]}}]}}]}})",
        vendor, serial, std::int64_t{memory_gib} << 30, disk_texts);
  }
};

struct Scanner : Doors {
  /// Scans onto a machine, onto the one it is known to be, or onto a new one.
  ScanReport scan(const Laptop& laptop, std::int64_t device = 0, bool replace = false) {
    const std::string text = laptop.text();
    const std::vector<ScanFile> files{{{"laptop.json", text}, read_hardware(text)}};
    ScanReport report;
    command([&] {
      const std::vector<Scan> scans = group_scans(files);
      REQUIRE(scans.size() == 1);
      std::int64_t id = device;
      if (id == 0) id = device_of(store, scans[0]).value_or(0);
      if (id == 0) {
        std::vector<Value> row = row_of(Device::kType, {{"kind", "other"}});
        describe_by_scan(scans[0].machine, row);
        id = store.insert(Device::kType, std::move(row));
      }
      report =
          apply_scan(store, id, scans[0], {.replace = replace, .today = kToday, .author = "sam"});
    });
    return report;
  }
  Error refused(const Laptop& laptop, std::int64_t device = 0) {
    const Error error = thrown_by([&] { scan(laptop, device); });
    CHECK(error.code() == ErrorCode::refused);
    return error;
  }
  std::string memory(std::int64_t device) { return text(Device::kType, device, "memory_mb"); }
  std::string disks(std::int64_t device) {
    std::vector<std::string> all;
    for (const std::int64_t disk : disks_of(store, device, Held::now))
      all.push_back(text(Part::kType, disk, "serial"));
    return joined(all, " ");
  }
};

/// "memory_mb: 4096 → 8192"
std::string told(const ScanReport& report) {
  std::vector<std::string> all;
  for (const Change& change : report.changes)
    all.push_back(fmt::format("{}: {} → {}", change.field, std::get<std::int64_t>(change.old),
                              std::get<std::int64_t>(change.now)));
  return joined(all, "; ");
}

TEST_CASE("a first scan makes a machine, its disks, and keeps what it read") {
  Scanner desk;
  const ScanReport report = desk.scan({});
  CHECK(desk.text(Device::kType, report.device, "kind") == "laptop");
  CHECK(desk.text(Device::kType, report.device, "serial") == "PF0ZZ001");
  CHECK(desk.memory(report.device) == "4096");
  CHECK(report.new_disks.size() == 1);
  CHECK(desk.disks(report.device) == "ZZ-DISK-0001");
  CHECK(desk.sql("SELECT count(*) FROM note WHERE content IS NOT NULL") == "1");
}

TEST_CASE("a second scan of the same machine tells what is new, and only that") {
  Scanner desk;
  const std::int64_t device = desk.scan({}).device;
  const ScanReport report = desk.scan({.memory_gib = 8});
  CHECK(report.device == device);
  CHECK(told(report) == "memory_mb: 4096 → 8192");
  CHECK(report.new_disks.empty());
  CHECK(desk.sql("SELECT count(*) FROM device") == "1");
}

TEST_CASE("the same file again changes nothing") {
  Scanner desk;
  desk.scan({});
  const std::string before = desk.sql("SELECT max(id) FROM operation");
  CHECK(desk.scan({}).is_empty());
  CHECK(desk.sql("SELECT max(id) FROM operation") == before);
  CHECK(desk.sql("SELECT count(*) FROM note") == "1");
}

TEST_CASE("what a scan does not know stays as somebody said it") {
  Scanner desk;
  const std::int64_t device = desk.scan({}).device;
  desk.command([&] {
    desk.set(Device::kType, device, {{"kind", "desktop"}, {"os", "Debian"}, {"year", 2015}});
  });
  desk.scan({.memory_gib = 8});
  CHECK(desk.text(Device::kType, device, "kind") == "desktop");
  CHECK(desk.text(Device::kType, device, "os") == "Debian");
  CHECK(desk.text(Device::kType, device, "year") == "2015");
}

TEST_CASE("a scan of another machine is refused, naming both, and writes nothing") {
  Scanner desk;
  const std::int64_t device = desk.scan({}).device;
  const Error error = desk.refused({.serial = "PF0ZZ999", .memory_gib = 16}, device);
  CHECK(error.message() == "D1 has the serial number PF0ZZ001, the scan is of PF0ZZ999.");
  CHECK(error.hint().find("--replace") != std::string::npos);
  CHECK(desk.memory(device) == "4096");
}

TEST_CASE("a replaced main board gives the machine another serial number") {
  Scanner desk;
  const std::int64_t device = desk.scan({}).device;
  desk.scan({.serial = "PF0ZZ999"}, device, /*replace=*/true);
  CHECK(desk.text(Device::kType, device, "serial") == "PF0ZZ999");
  CHECK(desk.disks(device) == "ZZ-DISK-0001");
  CHECK(desk.sql("SELECT count(*) FROM part") == "1");
}

TEST_CASE("spelling and case make no other machine") {
  Scanner desk;
  const std::int64_t device = desk.scan({}).device;
  CHECK(desk.scan({.serial = "pf0zz001", .memory_gib = 8}, device).device == device);
}

TEST_CASE("two makers may use one serial number; they are not one machine") {
  Scanner desk;
  desk.scan({});
  CHECK(desk.refused({.vendor = "Dell Inc."}).message().find("with the serial number PF0ZZ001") !=
        std::string::npos);
  CHECK(desk.sql("SELECT count(*) FROM device") == "1");
}

TEST_CASE("two machines do not get one serial number") {
  Scanner desk;
  desk.scan({});
  std::int64_t other = 0;
  desk.command([&] { other = desk.machine(); });
  desk.refused({}, other);
  CHECK(desk.text(Device::kType, other, "serial") == "");
}

TEST_CASE("disks come, go into stock, and are known again elsewhere") {
  Scanner desk;
  const std::int64_t one = desk.scan({}).device;
  ScanReport report = desk.scan({.disks = {"ZZ-DISK-0002", "ZZ-DISK-0003"}});
  CHECK(report.gone_disks.size() == 1);
  CHECK(report.new_disks.size() == 2);
  CHECK(desk.disks(one) == "ZZ-DISK-0002 ZZ-DISK-0003");
  CHECK(desk.text(Part::kType, make_id(1, 0), "status") == "stock");
  report = desk.scan({.serial = "PF0ZZ002", .disks = {"ZZ-DISK-0001"}});
  CHECK(report.moved_disks == std::vector{make_id(1, 0)});
  CHECK(report.new_disks.empty());
  CHECK(desk.text(Part::kType, make_id(1, 0), "origin") == "D1");
  // It was never wiped, so both machines wait for it.
  CHECK_FALSE(gate_of(desk.store, one).is_open());
  CHECK(gate_of(desk.store, report.device).unwiped == std::vector{make_id(1, 0)});
}

TEST_CASE("a scan that could list every disk and lists none shows that there is none") {
  Scanner desk;
  const ScanReport report = desk.scan({.disks = {}});
  CHECK(report.has_no_disk);
  CHECK(gate_of(desk.store, report.device).is_open());
  CHECK(judged(desk.store, report.device) == Judged::no_disk);
}

TEST_CASE("a machine that was ready and holds another disk now is not ready") {
  Scanner desk;
  const std::int64_t device = desk.scan({}).device;
  desk.command([&] { desk.wipe(make_id(1, 0), "passed"); });
  desk.hand_over(device, "ready");
  const ScanReport report = desk.scan({.disks = {"ZZ-DISK-0001", "ZZ-DISK-0002"}});
  CHECK(report.needs_wiping);
  CHECK(desk.status(device) == "tested");
  desk.command([&] { desk.wipe(make_id(2, 0), "passed"); });
  desk.hand_over(device, "ready");
  CHECK_FALSE(desk.scan({.memory_gib = 8, .disks = {"ZZ-DISK-0001", "ZZ-DISK-0002"}}).needs_wiping);
  CHECK(desk.status(device) == "ready");
}

TEST_CASE("a scan that is undone leaves nothing of it") {
  Scanner desk;
  desk.scan({});
  desk.undo();
  CHECK(desk.sql("SELECT count(*) FROM device WHERE removed=0") == "0");
  CHECK(desk.sql("SELECT count(*) FROM part WHERE removed=0") == "0");
  CHECK(desk.sql("SELECT count(*) FROM note WHERE removed=0") == "0");
  desk.scan({});
  CHECK(desk.sql("SELECT count(*) FROM device WHERE removed=0") == "1");
}

}  // namespace
}  // namespace bifc
