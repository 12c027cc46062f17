// Lots: what came in together, and what a closed lot's manifest says for good.
#include "libbifc/ops/lots.h"

#include <doctest/doctest.h>

#include "libbifc/exchange/digest.h"
#include "libbifc/model/lot.h"
#include "tests/support/doors.h"

namespace bifc {
namespace {

const RecordType& kLot = Lot::kType;

void close_lot(Doors& desk, std::int64_t lot) {
  desk.command([&] {
    std::vector<Value> row = desk.store.row(kLot, lot);
    REQUIRE(move_to(kLot, row, "closed", kToday) == std::string());
    desk.store.update(kLot, lot, std::move(row));
  });
}

TEST_CASE("a machine makes the lot that it names, once") {
  Doors desk;
  desk.command([&] { desk.machine({{"lot", "mairie"}}); });
  desk.command([&] { desk.machine({{"lot", "mairie"}}); });
  CHECK(desk.sql("SELECT count(*) FROM lot") == "1");
  const auto lot = find_lot(desk.store, "mairie");
  REQUIRE(lot);
  CHECK(desk.text(kLot, *lot, "received") == "2026-11-01");
  CHECK(devices_of_lot(desk.store, "mairie").size() == 2);
  CHECK(!find_lot(desk.store, "mair"));
}

TEST_CASE("a lot and its machines share their donor, whoever was told first") {
  Doors desk;
  std::int64_t donor = 0, first = 0, second = 0;
  desk.command([&] { donor = desk.person("Mairie de Cachan"); });
  desk.command([&] { first = desk.machine({{"lot", "mairie"}}); });
  desk.command([&] { second = desk.machine({{"lot", "mairie"}, {"donor", donor}}); });
  CHECK(desk.text(kLot, *find_lot(desk.store, "mairie"), "donor") == "P1");
  CHECK(desk.text(Device::kType, first, "donor") == "");
  std::int64_t third = 0;
  desk.command([&] { third = desk.machine({{"lot", "mairie"}}); });
  CHECK(desk.text(Device::kType, third, "donor") == "P1");
}

TEST_CASE("nothing enters or leaves a closed lot, and it is not described anew") {
  Doors desk;
  std::int64_t inside = 0, outside = 0;
  desk.command([&] { inside = desk.machine({{"lot", "mairie"}}); });
  desk.command([&] { outside = desk.machine(); });
  const std::int64_t lot = *find_lot(desk.store, "mairie");
  close_lot(desk, lot);
  const std::string shut = "The lot mairie is closed: nothing enters or leaves it.";
  CHECK(desk.refusal([&] { desk.machine({{"lot", "mairie"}}); }) == shut);
  CHECK(desk.refusal([&] { desk.set(Device::kType, outside, {{"lot", "mairie"}}); }) == shut);
  CHECK(desk.refusal([&] { desk.set(Device::kType, inside, {{"lot", Value{}}}); }) == shut);
  for (const char* field : {"name", "convention", "received"})
    CHECK(desk.refusal([&] {
      desk.set(kLot, lot, {{field, "2020-01-01"}});
    }) == "The lot mairie is closed, and what its manifest says stays.");
  CHECK(desk.refusal([&] { desk.store.set_removed(kLot, lot, true); }) ==
        "There are machines in the lot mairie.");
}

TEST_CASE("a closed lot's manifest is that of the day it was closed, whatever happens then") {
  Doors desk;
  std::int64_t laptop = 0;
  desk.command([&] { laptop = desk.machine({{"lot", "mairie"}, {"serial", "R8 12"}}); });
  const std::int64_t lot = *find_lot(desk.store, "mairie");
  close_lot(desk, lot);
  const std::string manifest = desk.text(kLot, lot, "manifest");
  CHECK(manifest.find("device: D1 kind=laptop serial=\"R8 12\" status=received") !=
        std::string::npos);
  CHECK(desk.text(kLot, lot, "sha256") == sha256_of(manifest));
  desk.hand_over(laptop, "tested");
  CHECK(desk.text(kLot, lot, "manifest") == manifest);
  CHECK(manifest_of(desk.store, lot, kToday) != manifest);
}

TEST_CASE("a manifest names nobody") {
  Doors desk;
  std::int64_t donor = 0;
  desk.command([&] { donor = desk.person("Amina Haddad"); });
  desk.command([&] { desk.machine({{"lot", "mairie"}, {"donor", donor}}); });
  const std::string manifest = manifest_of(desk.store, *find_lot(desk.store, "mairie"), kToday);
  CHECK(manifest.find("Haddad") == std::string::npos);
  CHECK(manifest.find("donor=P1") != std::string::npos);
}

TEST_CASE("an open lot that gets another name keeps its machines") {
  Doors desk;
  desk.command([&] { desk.machine({{"lot", "mairie"}}); });
  const std::int64_t lot = *find_lot(desk.store, "mairie");
  desk.command([&] { desk.set(kLot, lot, {{"name", "mairie-2026-11"}}); });
  CHECK(devices_of_lot(desk.store, "mairie").empty());
  CHECK(devices_of_lot(desk.store, "mairie-2026-11").size() == 1);
  CHECK(find_lot(desk.store, "mairie-2026-11") == lot);
}

TEST_CASE("undo of a close opens the lot again, its manifest gone") {
  Doors desk;
  desk.command([&] { desk.machine({{"lot", "mairie"}}); });
  const std::int64_t lot = *find_lot(desk.store, "mairie");
  close_lot(desk, lot);
  desk.undo();
  CHECK(desk.text(kLot, lot, "status") == "open");
  CHECK(desk.text(kLot, lot, "manifest") == "");
  desk.command([&] { desk.machine({{"lot", "mairie"}}); });
  CHECK(devices_of_lot(desk.store, "mairie").size() == 2);
}

}  // namespace
}  // namespace bifc
