// Doors: a desk that takes machines in, wipes their disks and hands them over.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include <fmt/format.h>

#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/model/person.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/undo.h"
#include "libbifc/ops/wiping.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {

struct Doors : Desk {
  std::int64_t machine(Given given = {}) {
    std::vector<Value> row =
        row_of(Device::kType, {{"kind", "laptop"}, {"received", "2026-11-01"}});
    for (const auto& [name, value] : given) row[Device::kType.index(name)] = value;
    return store.insert(Device::kType, std::move(row));
  }
  /// A disk with a serial number of its own in a machine, or in none.
  std::int64_t disk(Value device, const char* media = "hdd") {
    return add(Part::kType, {{"kind", "disk"},
                             {"device", std::move(device)},
                             {"media", media},
                             {"received", "2026-11-01"},
                             {"serial", fmt::format("ZZ-{}", ++disks_)}});
  }
  std::int64_t person(const char* name) {
    return add(Person::kType, {{"name", name}, {"identity", "identified"}});
  }

  /// Says that a disk was wiped, without a log.
  std::int64_t wipe(std::int64_t disk, const char* outcome) {
    return record_wipes(store, {.disks = {disk}, .claim = claim(outcome)}).done.front().wipe;
  }
  void no_disk(std::int64_t device) { record_no_disk(store, device, claim("")); }
  void waive(std::int64_t device) {
    WipeClaim two = claim("");
    two.checker = "Karim", two.reason = "disk is soldered";
    let_through(store, device, two);
  }
  static WipeClaim claim(const char* outcome) {
    WipeClaim claim;
    claim.outcome = outcome;
    claim.method = outcome == std::string_view("destroyed") ? "shredding" : "random";
    claim.operator_name = "sam";
    claim.today = kToday;
    return claim;
  }

  /// Does something as a command does: all or nothing. Throws Error: refused.
  template <class Act>
  void command(Act act) {
    db.execute("SAVEPOINT command");
    try {
      act();
      store.settle();
      store.journal().finish("sam", "test");
    } catch (const Error&) {
      db.execute("ROLLBACK TO command;RELEASE command");
      throw;
    }
    db.execute("RELEASE command");
  }
  /// Returns why a command is refused.
  template <class Act>
  std::string refusal(Act act) {
    const Error error = thrown_by([&] { command(act); });
    CHECK(error.code() == ErrorCode::refused);
    return error.message();
  }

  /// Moves a machine as `device mark` does: to a state, and to whom.
  void move(std::int64_t device, const char* status, Value holder = {}, Date day = kToday) {
    std::vector<Value> row = store.row(Device::kType, device);
    REQUIRE(move_to(Device::kType, row, status, day) == std::string());
    if (!is_null(holder)) row[Device::kType.index("holder")] = std::move(holder);
    store.update(Device::kType, device, std::move(row));
  }
  void hand_over(std::int64_t device, const char* status, Value holder = {}, Date day = kToday) {
    command([&] { move(device, status, std::move(holder), day); });
  }

  void undo(std::optional<std::int64_t> operation = {}) {
    command([&] { reverse(bifc::undo(store, operation)); });
  }
  void redo() {
    command([&] { reverse(bifc::redo(store)); });
  }

  std::string status(std::int64_t device) { return text(Device::kType, device, "status"); }

 private:
  void reverse(const Reversal& reversal) {
    store.settle();
    store.journal().begin();
    store.journal().finish("sam", "undo", reversal.operation.id);
  }

  int disks_ = 0;
};

}  // namespace bifc
