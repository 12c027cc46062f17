// One machine out of several descriptions.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "tests/support/hardware.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string file(const char* name) {
  return Scratch::text_of(fmt::format(BIFC_SOURCE "/tests/data/hardware/{}", name));
}

HardwarePiece piece(HardwareTool tool, HardwareScan scan) { return {tool, std::move(scan)}; }

std::string merged(std::vector<HardwarePiece> pieces) {
  std::reverse(pieces.begin(), pieces.end());
  const std::string backwards = described(merge_hardware(pieces));
  std::reverse(pieces.begin(), pieces.end());
  CHECK(described(merge_hardware(pieces)) == backwards);
  const std::vector<HardwarePiece> once = pieces;
  pieces.insert(pieces.end(), once.begin(), once.end());
  CHECK(described(merge_hardware(pieces)) == backwards);
  return backwards;
}

using enum HardwareTool;

TEST_CASE("files of one machine give the same description in any order") {
  std::array<std::string, 5> files{file("lshw_laptop.json"), file("smartctl_hdd.json"),
                                   file("smartctl_nvme.json"), file("dmidecode_laptop.txt"),
                                   file("inxi_laptop.json")};
  std::sort(files.begin(), files.end());
  const std::string wanted =
      "tool: lshw\n"
      "taken: 2026-12-01 14:05:49\n"
      "brand: Lenovo\n"
      "model: 20ZZ0001FR\n"
      "human model: ThinkPad Z199\n"
      "serial: PF0ZZ001\n"
      "board: L1ZZ0000BRD\n"
      "uuid: 1c0ffee0-1111-2222-3333-444455556666\n"
      "kind: laptop\n"
      "cpu: Intel(R) Core(TM) i5-9999U CPU @ 1.60GHz\n"
      "cores: 4\n"
      "arch: x86_64\n"
      "memory: 12288\n"
      "slots: 2\n"
      "module: 8192|SODIMM DDR4 2400 MT/s|Crucial|ZZ4A8G43|0B1C2D3E|ChannelA-DIMM0\n"
      "module: 4096|SODIMM DDR4|Invented RAM|||ChannelB-DIMM0\n"
      "has battery: yes\n"
      "battery: 94\n"
      "cycles: 211\n"
      "disk: Invented Semiconductor|ZZSSD 970 Invented "
      "256GB|S4ZZNX0M000001|256060514304|nvme|ok|2401\n"
      "disk: Western Invented|ZZD ZZ5000AAKX-08U6AA0|ZZ-WCC2E0000001|500107862016|hdd|watch|23576\n"
      "lists disks: yes\n";
  do {
    CHECK(scanned(files[0], files[1], files[2], files[3], files[4]) == wanted);
  } while (std::next_permutation(files.begin(), files.end()));
}

TEST_CASE("each fact comes from the program that knows best") {
  const auto all = [](const char* name, std::int64_t number) {
    return HardwareScan{.tool_version = name,
                        .brand = name,
                        .model = name,
                        .human_model = name,
                        .board_serial = name,
                        .kind = name,
                        .cpu = name,
                        .cores = number,
                        .arch = name,
                        .memory_mb = number,
                        .memory_slots = number,
                        .battery = number};
  };
  const std::string text = merged({piece(lshw, all("lshw", 1)), piece(dmidecode, all("dmi", 2)),
                                   piece(inxi, all("inxi", 3)), piece(workbench, all("wb", 4))});
  CHECK(text ==
        "tool: Workbench\nversion: wb\nbrand: dmi\nmodel: dmi\nhuman model: dmi\nboard: dmi\n"
        "kind: dmi\ncpu: lshw\ncores: 1\narch: lshw\nmemory: 2\nslots: 2\nbattery: 3\n");
  CHECK(merged({piece(inxi, all("inxi", 3)), piece(workbench, all("wb", 4))}) ==
        "tool: Workbench\nversion: wb\nbrand: inxi\nmodel: inxi\nhuman model: inxi\nboard: inxi\n"
        "kind: inxi\ncpu: inxi\ncores: 3\narch: inxi\nmemory: 3\nslots: 3\nbattery: 3\n");
}

TEST_CASE("of two looks at a disk the later one counts") {
  const auto look = [](const char* taken, const char* health, std::int64_t hours) {
    return piece(smartctl,
                 {.taken = taken, .disks = {{.serial = "S1", .health = health, .hours = hours}}});
  };
  CHECK(merged({look("2026-12-01T14:05:49", "ok", 10), look("2026-12-02 10:00:00", "watch", 20)}) ==
        "tool: smartctl\ntaken: 2026-12-02 10:00:00\ndisk: ||S1|||watch|20\n");
}

TEST_CASE("an erasure that two files tell of is one") {
  const HardwareScan scan{.tool_version = "12",
                          .erasures = {{.tool = "Workbench", .serial = "S1"}}};
  CHECK(merged({piece(workbench, scan),
                piece(workbench, {.tool_version = "11", .erasures = scan.erasures})}) ==
        "tool: Workbench\nversion: 12\nerased: Workbench ||S1||0 × ||| - |0 errors|\n");
}

TEST_CASE("files of two machines are refused, naming both") {
  const std::string machine = R"({"id":"x","class":"system","serial":"ZZ0000002"})";
  for (const bool turned : {false, true}) {
    const Error error = thrown_by([&] {
      turned ? scanned(machine, file("dmidecode_laptop.txt"))
             : scanned(file("dmidecode_laptop.txt"), machine);
    });
    CHECK(error.code() == ErrorCode::refused);
    CHECK(error.message() ==
          "The files are of two machines, with the serial numbers PF0ZZ001 and ZZ0000002.");
    CHECK(error.hint() == "Import the files of one machine at a time.");
  }
  CHECK(!scanned(file("dmidecode_laptop.txt"), R"({"id":"x","class":"system","serial":"pf0zz001"})")
             .empty());
  CHECK(!scanned(file("dmidecode_laptop.txt"),
                 R"({"id":"x","class":"system","serial":"Default string"})")
             .empty());
}

TEST_CASE("no pieces are no machine") { CHECK(described(merge_hardware({})) == ""); }

}  // namespace
}  // namespace bifc
