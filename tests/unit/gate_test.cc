// The gate: which disks stand between a machine and whoever is to have it.
#include "libbifc/ops/gate.h"

#include <doctest/doctest.h>

#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/model/wipe.h"
#include "tests/support/doors.h"

namespace bifc {
namespace {

/// "open", "unknown", or the disks that are not wiped: "K1 K2".
std::string gate(Desk& desk, std::int64_t device) {
  const Gate gate = gate_of(desk.store, device);
  if (gate.is_open()) return "open";
  if (gate.unknown) return "unknown";
  std::string disks;
  for (const std::int64_t disk : gate.unwiped)
    disks.append(disks.empty() ? "" : " ").append(id_text(Part::kLetter, disk));
  return disks;
}

TEST_CASE("a machine whose disks nobody knows stays behind the gate") {
  Doors desk;
  const std::int64_t laptop = desk.machine();
  CHECK(gate(desk, laptop) == "unknown");
  CHECK(judged(desk.store, laptop) == Judged::never);
  desk.no_disk(laptop);
  CHECK(gate(desk, laptop) == "open");
  CHECK(judged(desk.store, laptop) == Judged::no_disk);
}

TEST_CASE("what holds no data has an open gate, and so has a visitor's machine") {
  Doors desk;
  CHECK(gate(desk, desk.add(Device::kType, {{"kind", "screen"}})) == "open");
  const std::int64_t visitors = desk.add(Device::kType, {{"ownership", "visitor"}});
  desk.disk(visitors);
  CHECK(gate(desk, visitors) == "open");
  CHECK(gate(desk, make_id(77, 0)) == "open");
}

TEST_CASE("every disk counts, and only success passes") {
  Doors desk;
  const std::int64_t laptop = desk.machine(), one = desk.disk(laptop), other = desk.disk(laptop);
  desk.add(Part::kType, {{"kind", "memory"}, {"device", laptop}});
  CHECK(gate(desk, laptop) == "K1 K2");
  desk.wipe(one, "passed");
  CHECK(gate(desk, laptop) == "K2");
  for (const char* outcome : {"failed", "aborted"}) {
    desk.wipe(other, outcome);
    CHECK(gate(desk, laptop) == "K2");
  }
  desk.wipe(other, "destroyed");
  CHECK(gate(desk, laptop) == "open");
  CHECK(judged(desk.store, laptop) == Judged::wiped);
}

TEST_CASE("a later failure takes back what passed before") {
  Doors desk;
  const std::int64_t laptop = desk.machine(), disk = desk.disk(laptop);
  desk.wipe(disk, "passed");
  desk.wipe(disk, "failed");
  CHECK_FALSE(passing_wipe(desk.store, disk).has_value());
  CHECK(gate(desk, laptop) == "K1");
}

TEST_CASE("a disk that left counts for the machine it left and for the one it is in") {
  Doors desk;
  const std::int64_t one = desk.machine(), other = desk.machine(), disk = desk.disk(one);
  desk.set(Part::kType, disk, {{"device", other}});
  CHECK(gate(desk, one) == "K1");
  CHECK(gate(desk, other) == "K1");
  desk.set(Part::kType, disk, {{"device", Value{}}});
  CHECK(gate(desk, one) == "K1");
  CHECK(gate(desk, other) == "K1");
  CHECK(disks_of(desk.store, one, Held::now).empty());
  desk.wipe(disk, "passed");
  CHECK(gate(desk, one) == "open");
  CHECK(gate(desk, other) == "open");
}

TEST_CASE("an id that begins like another is another") {
  Doors desk;
  std::vector<std::int64_t> machines;
  for (int i = 0; i < 11; ++i) machines.push_back(desk.machine());
  const std::int64_t disk = desk.disk(machines[10]);
  desk.set(Part::kType, disk, {{"device", Value{}}});
  CHECK(gate(desk, machines[10]) == "K1");
  CHECK(gate(desk, machines[0]) == "unknown");
}

TEST_CASE("what is let through is told apart from what is wiped") {
  Doors desk;
  const std::int64_t laptop = desk.machine(), disk = desk.disk(laptop);
  desk.waive(laptop);
  CHECK(gate(desk, laptop) == "open");
  CHECK(judged(desk.store, laptop) == Judged::waived);
  const std::int64_t passed = desk.wipe(disk, "passed");
  CHECK(passing_wipe(desk.store, disk) == passed);
  CHECK(judged(desk.store, laptop) == Judged::wiped);
  const std::int64_t unseen = desk.machine();
  desk.waive(unseen);
  CHECK(judged(desk.store, unseen) == Judged::waived);
}

TEST_CASE("what somebody builds into a machine that they were given is theirs") {
  Doors desk;
  const std::int64_t laptop = desk.machine(), disk = desk.disk(laptop);
  desk.wipe(disk, "passed");
  desk.hand_over(laptop, "given", {}, *Date::parse("2026-11-10"));
  desk.add(Part::kType, {{"kind", "disk"}, {"device", laptop}, {"received", "2026-11-20"}});
  CHECK(gate(desk, laptop) == "open");
  CHECK(judged(desk.store, laptop) == Judged::wiped);
}

TEST_CASE("a refusal names the disk, how many others, and what to type") {
  Doors desk;
  const std::int64_t laptop = desk.machine();
  const auto refusal = [&] {
    return thrown_by([&] { require_open_gate(desk.store, laptop, "given"); });
  };
  CHECK(refusal().message() == "D1 cannot be given: nobody has said what disks are in it.");
  CHECK(refusal().hint() ==
        "Scan it: bifc device scan D1 FILE\n"
        "If there is none: bifc device mark wiped D1 --no-disk");
  desk.add(Part::kType, {{"kind", "disk"}, {"device", laptop}, {"model", "ZZ 1"}});
  CHECK(refusal().code() == ErrorCode::refused);
  CHECK(refusal().message() == "D1 cannot be given: disk K1 (ZZ 1) is not wiped.");
  CHECK(refusal().hint() ==
        "With the log: bifc device mark wiped D1 --log FILE\n"
        "Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk K1");
  desk.disk(laptop);
  CHECK(refusal().message() == "D1 cannot be given: disk K1 (ZZ 1) and 1 other are not wiped.");
}

}  // namespace
}  // namespace bifc
