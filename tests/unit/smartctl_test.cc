// smartctl's reports.
#include <doctest/doctest.h>

#include "libbifc/base/text.h"
#include "tests/support/hardware.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string file(const char* name) {
  return Scratch::text_of(fmt::format(BIFC_SOURCE "/tests/data/hardware/{}", name));
}

/// What a report with these members says of its disk, without tool and version.
std::string disk_of(std::string_view members) {
  const std::string text = scanned(fmt::format(R"({{"json_format_version":[1,0],{}}})", members));
  const std::size_t begin = text.find("disk: ");
  return begin == text.npos ? text : text.substr(begin + 6, text.size() - begin - 7);
}

/// The verdict on a disk whose report has these members.
std::string health_of(std::string_view members) {
  const std::string text = disk_of(fmt::format(R"("model_name":"ZZ",{})", members));
  return std::string(split(text, "|").back());
}

TEST_CASE("a report tells of one disk") {
  CHECK(scanned(file("smartctl_hdd.json")) ==
        "tool: smartctl\n"
        "version: 7.3\n"
        "taken: 2026-12-01 14:04:49\n"
        "disk: |ZZD ZZ5000AAKX-08U6AA0|ZZ-WCC2E0000001|500107862016|hdd|watch|23576\n");
  CHECK(scanned(file("smartctl_nvme.json")) ==
        "tool: smartctl\n"
        "version: 7.3\n"
        "taken: 2026-12-01 14:05:49\n"
        "disk: |ZZSSD 970 Invented 256GB|S4ZZNX0M000001|256060514304|nvme|ok|2401\n");
}

TEST_CASE("a list of reports tells of as many disks") {
  CHECK(scanned('[' + file("smartctl_hdd.json") + ',' + file("smartctl_nvme.json") + ']') ==
        "tool: smartctl\n"
        "version: 7.3\n"
        "taken: 2026-12-01 14:05:49\n"
        "disk: |ZZD ZZ5000AAKX-08U6AA0|ZZ-WCC2E0000001|500107862016|hdd|watch|23576\n"
        "disk: |ZZSSD 970 Invented 256GB|S4ZZNX0M000001|256060514304|nvme|ok|2401\n");
}

TEST_CASE("of the exit status only the bit of failing counts") {
  const auto status = [](int bits) {
    return health_of(
        fmt::format(R"("smartctl":{{"exit_status":{}}},"smart_status":{{"passed":true}})", bits));
  };
  for (const int bits : {0, 4, 64, 68, 128, 16, 32, 1, 2}) {
    CAPTURE(bits);
    CHECK(status(bits) == "ok");
  }
  CHECK(status(8) == "failing");
  CHECK(status(216) == "failing");
  CHECK(health_of(R"("smart_status":{"passed":false})") == "failing");
  CHECK(health_of(R"("smartctl":{"exit_status":4})") == "unknown");
}

TEST_CASE("bad sectors are watched, whatever the disk says of itself") {
  const auto attribute = [](int id, const char* raw) {
    return health_of(fmt::format(
        R"("smart_status":{{"passed":true}},"ata_smart_attributes":{{"table":[{{"id":{},
           "raw":{}}}]}})",
        id, raw));
  };
  for (const int id : {5, 197, 198}) {
    CAPTURE(id);
    CHECK(attribute(id, R"({"value":8,"string":"8"})") == "watch");
    CHECK(attribute(id, R"({"value":8})") == "watch");
    CHECK(attribute(id, R"({"value":0,"string":"0"})") == "ok");
    CHECK(attribute(id, R"({"value":4294967296,"string":"0 0 0"})") == "ok");
  }
  CHECK(attribute(199, R"({"value":8,"string":"8"})") == "ok");
  CHECK(attribute(202, R"({"value":1,"string":"1"})") == "ok");
}

TEST_CASE("worn NVMe and SCSI disks are watched") {
  const auto log = [](const char* members) {
    return health_of(fmt::format(
        R"("smart_status":{{"passed":true}},"nvme_smart_health_information_log":{{{}}})", members));
  };
  CHECK(log(R"("media_errors":7)") == "watch");
  CHECK(log(R"("critical_warning":4)") == "watch");
  CHECK(log(R"("percentage_used":80)") == "watch");
  CHECK(log(R"("percentage_used":79,"media_errors":0,"critical_warning":0)") == "ok");
  CHECK(health_of(R"("smart_status":{"passed":true},"scsi_grown_defect_list":3)") == "watch");
}

TEST_CASE("sizes, hours and media are found where each kind of disk has them") {
  CHECK(disk_of(R"("serial_number":"S1","rotation_rate":0,"user_capacity":{"bytes":"1000"})") ==
        "||S1|1000|ssd|unknown|");
  CHECK(disk_of(
            R"("serial_number":"S1","device":{"protocol":"NVMe"},
             "nvme_namespaces":[{"size":{"bytes":1000}}],
                   "nvme_smart_health_information_log":{"power_on_hours":12})")
            .starts_with("||S1|1000|nvme|unknown|12"));
  CHECK(disk_of(R"("serial_number":"S1","user_capacity":{"bytes":0})") == "||S1|||unknown|");
  CHECK(disk_of(R"("serial_number":"S1","power_on_time":{"hours":111669149697})") ==
        "||S1|||unknown|");
}

TEST_CASE("a RAID volume has no serial of its own") {
  CHECK(disk_of(
            R"("vendor":"Invented","product":"Raid 1 Volume","model_name":"Invented Raid 1 Volume",
                   "serial_number":"Volume1","rotation_rate":7200,"smartctl":{"exit_status":4})") ==
        "Invented|Invented Raid 1 Volume|||hdd|unknown|");
  CHECK(disk_of(R"("vendor":"Invented","product":"DISK X","serial_number":"VOLUME X")") ==
        "Invented|DISK X|VOLUME X|||unknown|");
}

TEST_CASE("a disk behind a USB bridge is marked as such") {
  CHECK(disk_of(R"("serial_number":"S1","device":{"type":"usbjmicron"})") ==
        "||S1|||unknown||removable");
  CHECK(
      disk_of(
          R"("serial_number":"S1","device":{"type":"sat","info_name":"/dev/sdc [USB JMicron]"})") ==
      "||S1|||unknown||removable");
}

TEST_CASE("a report of a bridge that smartctl does not understand tells of no disk") {
  CHECK(scanned(R"({"json_format_version":[1,0],"smartctl":{"version":[7,0],"exit_status":1,
                    "messages":[{"string":"Unknown USB bridge","severity":"error"}]}})") ==
        "tool: smartctl\nversion: 7.0\n");
}

TEST_CASE("keys with raw lines are not read, and odd dates are left out") {
  CHECK(scanned(
            R"({"smartctl":{"version":[]},"smartctl_0001_i":"serial_number: S2",
             "local_time":{"asctime":"today"}})") == "tool: smartctl\n");
  CHECK(scanned(R"({"smartctl":{},"local_time":{"asctime":"Wed Jul  8 15:48:23 2020 CEST"}})") ==
        "tool: smartctl\ntaken: 2020-07-08 15:48:23\n");
}

}  // namespace
}  // namespace bifc
