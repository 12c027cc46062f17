// What merging may bring past the gate is told, before all else that is wrong.
#include <doctest/doctest.h>

#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/model/person.h"
#include "libbifc/ops/custody.h"
#include "libbifc/ops/wiping.h"
#include "tests/support/copies.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// A machine with a disk, known to two desks.
struct TwoDesks {
  TwoDesks() {
    make_database(one.path);
    one.with([&](Store& store) {
      store.watch(make_custody());
      laptop = store.insert(Device::kType, row_of(Device::kType, {{"kind", "laptop"}}));
      disk(store, "ZZ-1");
    });
    other = one.clone(scratch.path("b.db"));
  }
  std::int64_t disk(Store& store, const char* serial) const {
    return store.insert(Part::kType, row_of(Part::kType, {{"kind", "disk"},
                                                          {"serial", serial},
                                                          {"device", laptop},
                                                          {"intake", std::int64_t{1}}}));
  }
  /// Says that all disks of the machine are wiped.
  void wipe(Store& store) const {
    WipeOrder order{.devices = {laptop}};
    order.claim.method = "random";
    order.claim.operator_name = "sam";
    order.claim.today = kToday;
    record_wipes(store, order);
  }
  void give(Store& store) const {
    std::vector<Value> row = store.row(Device::kType, laptop);
    REQUIRE(move_to(Device::kType, row, "given", kToday) == std::string());
    row[Device::kType.index("holder")] =
        store.insert(Person::kType, row_of(Person::kType, {{"name", "Amina Haddad"}}));
    store.update(Device::kType, laptop, std::move(row));
  }
  /// Does something on a copy, as a command does.
  template <class Act>
  static void on(const Copy& copy, Act act) {
    copy.with([&](Store& store) {
      store.watch(make_custody());
      act(store);
      store.settle();
    });
  }
  /// What a check of a copy finds, in its order: "unwiped D1".
  static std::string findings(const Copy& copy) {
    std::string all;
    for (const Finding& finding :
         check_database(copy.path, migrations(), kToday, copy.now).findings)
      all += fmt::format("{}{} {}", all.empty() ? "" : "; ", finding.check, finding.where);
    return all;
  }

  Scratch scratch;
  Copy one{scratch.path("a.db")}, other;
  std::int64_t laptop = 0;
};

TEST_CASE("a machine that was given here and has another disk there is told first") {
  TwoDesks desks;
  desks.on(desks.one, [&](Store& store) { desks.wipe(store); });
  desks.on(desks.one, [&](Store& store) { desks.give(store); });
  desks.on(desks.other, [&](Store& store) { desks.disk(store, "ZZ-2"); });
  CHECK(desks.findings(desks.one) == "");
  desks.one.merge(desks.other);
  desks.other.merge(desks.one);
  for (const Copy* copy : {&desks.one, &desks.other}) CHECK(desks.findings(*copy) == "unwiped D1");
  CHECK(desks.one.dump() == desks.other.dump());
  // Whatever else is wrong comes after it.
  Connection(desks.one.path, Connection::Mode::write).execute("UPDATE device SET battery=900");
  CHECK(desks.findings(desks.one) == "unwiped D1; rule D1");
}

TEST_CASE("what is wiped afterwards is told no longer") {
  TwoDesks desks;
  desks.on(desks.one, [&](Store& store) { desks.wipe(store); });
  desks.on(desks.one, [&](Store& store) { desks.give(store); });
  desks.on(desks.other, [&](Store& store) { desks.disk(store, "ZZ-2"); });
  desks.one.merge(desks.other);
  CHECK(desks.findings(desks.one) == "unwiped D1");
  desks.on(desks.one, [&](Store& store) { desks.wipe(store); });
  CHECK(desks.findings(desks.one) == "");
}

}  // namespace
}  // namespace bifc
