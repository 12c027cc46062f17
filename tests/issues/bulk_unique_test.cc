// A bulk into an empty file dropped the index on what must be unique with the others: each serial
// number was looked for in all devices before it, and every device took longer than the last.
#include <doctest/doctest.h>

#include "libbifc/model/device.h"
#include "tests/support/desk.h"

namespace bifc {
namespace {

TEST_CASE("what must be unique is looked up by an index during a bulk, too") {
  Desk desk;
  desk.store.begin_bulk();
  desk.add(Device::kType, {{"kind", "laptop"}, {"serial", "SN1"}});
  Statement plan(desk.db, "EXPLAIN QUERY PLAN SELECT id FROM device WHERE serial='SN1'");
  REQUIRE(plan.step());
  CHECK(plan.text(3).find("INDEX device_serial") != std::string_view::npos);
  plan.reset();
  CHECK_THROWS(desk.add(Device::kType, {{"kind", "laptop"}, {"serial", "SN1"}}));
  desk.store.end_bulk();
  CHECK(desk.sql("SELECT count(*) FROM sqlite_schema WHERE name='device_serial'") == "1");
}

}  // namespace
}  // namespace bifc
