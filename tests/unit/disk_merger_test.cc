// Joining disks.
#include "libbifc/exchange/disk_merger.h"

#include <doctest/doctest.h>

#include <utility>

#include "tests/support/hardware.h"

namespace bifc {
namespace {

using enum HardwareTool;

/// The disks that are left of lists that several programs give.
std::string disks(std::vector<std::pair<HardwareTool, std::vector<ScannedDisk>>> lists) {
  DiskMerger merger;
  for (auto& [tool, list] : lists) merger.add({tool, {.disks = std::move(list)}});
  std::string text;
  for (const ScannedDisk& disk : std::move(merger).result())
    append_known(text, "disk", described(disk));
  return text;
}

TEST_CASE("a cut serial joins the whole one, and the whole name wins") {
  const ScannedDisk cut{.brand = "Invented",
                        .model = "ZZD ZZ5000AAKX-0",
                        .serial = "4C530001220101116053",
                        .bytes = 1000};
  const ScannedDisk whole{
      .model = "ZZ5000AAKX-08U6AA0", .serial = "4C530001220101116053XYZ", .bytes = 1001};
  CHECK(disks({{lshw, {cut}}, {inxi, {whole}}}) ==
        "disk: Invented|ZZD ZZ5000AAKX-08U6AA0|4C530001220101116053XYZ|1000|||\n");
  CHECK(disks({{smartctl, {whole}}, {lshw, {cut}}}) ==
        "disk: Invented|ZZD ZZ5000AAKX-08U6AA0|4C530001220101116053XYZ|1001|||\n");
  CHECK(disks({{lshw, {{.model = "ZZ", .serial = "S1"}}},
               {smartctl, {{.model = "ZZ", .serial = "S10"}}}}) ==
        "disk: |ZZ|S1||||\ndisk: |ZZ|S10||||\n");
}

TEST_CASE("a disk without serial joins the one of the same size and name") {
  const ScannedDisk known{
      .model = "Samsung SSD 850 EVO 500GB", .serial = "S1", .bytes = 500107862016};
  const ScannedDisk twin{
      .model = "Samsung SSD 850 EVO 500GB", .serial = "S2", .bytes = 500107862016};
  const ScannedDisk nameless{
      .brand = "Samsung", .model = "SSD 850 EVO 500GB", .bytes = 500105991946, .media = "ssd"};
  const ScannedDisk unknown{.bytes = 500105991946, .media = "ssd"};
  const ScannedDisk other{.model = "ZZ9000", .bytes = 500105991946};
  CHECK(disks({{smartctl, {known}}, {inxi, {nameless}}}) ==
        "disk: Samsung|Samsung SSD 850 EVO 500GB|S1|500107862016|ssd||\n");
  CHECK(disks({{smartctl, {known}}, {lshw, {unknown}}}) ==
        "disk: |Samsung SSD 850 EVO 500GB|S1|500107862016|ssd||\n");
  CHECK(disks({{smartctl, {known, twin}}, {inxi, {nameless, nameless}}}) ==
        "disk: Samsung|Samsung SSD 850 EVO 500GB|S1|500107862016|ssd||\n"
        "disk: Samsung|Samsung SSD 850 EVO 500GB|S2|500107862016|ssd||\n");
  CHECK(disks({{smartctl, {known}}, {inxi, {other}}}) ==
        "disk: |Samsung SSD 850 EVO 500GB|S1|500107862016|||\ndisk: |ZZ9000||500105991946|||\n");
}

TEST_CASE("disks on USB stay only where smartctl looked at them") {
  const ScannedDisk key{
      .model = "Key", .serial = "4C530001220101116053", .bytes = 1000, .is_removable = true};
  const ScannedDisk looked{
      .model = "Key", .serial = "4C530001220101116053", .bytes = 1000, .health = "ok"};
  CHECK(disks({{lshw, {key}}}) == "");
  CHECK(disks({{lshw, {key}}, {smartctl, {looked}}}) ==
        "disk: |Key|4C530001220101116053|1000||ok||removable\n");
}

TEST_CASE("a verdict replaces an unknown one, nonsense hours are left out") {
  CHECK(disks({{smartctl, {{.serial = "S1", .health = "unknown", .hours = 4294967295}}},
               {inxi, {{.serial = "S1", .health = "ok", .hours = 12}}}}) == "disk: ||S1|||ok|\n");
}

}  // namespace
}  // namespace bifc
