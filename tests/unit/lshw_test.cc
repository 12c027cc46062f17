// lshw's reports.
#include <doctest/doctest.h>

#include "libbifc/exchange/hardware_readers.h"
#include "tests/support/hardware.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string laptop() {
  return Scratch::text_of(BIFC_SOURCE "/tests/data/hardware/lshw_laptop.json");
}

/// The parts of a machine inside a full report.
std::string machine(std::string_view parts) {
  return fmt::format(
      R"({{"id":"x","class":"system","handle":"DMI:0001","children":[{{"id":"core","class":"bus",
         "children":[{}]}}]}})",
      parts);
}

/// What one piece says, disks on USB too.
std::string piece_of(std::string_view text) {
  JsonTree tree;
  tree.read_or_refuse(text);
  return described(read_lshw(tree.root()).scan);
}

TEST_CASE("a full report describes a machine") {
  CHECK(scanned(laptop()) ==
        "tool: lshw\n"
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
        "memory: 8192\n"
        "slots: 2\n"
        "module: 8192|SODIMM DDR4 2400 MT/s|Crucial|ZZ4A8G43|0B1C2D3E|DIMM1\n"
        "has battery: yes\n"
        "disk: Invented Semiconductor|ZZSSD 970 Invented 256GB|S4ZZNX0M000001|256060514304|nvme||\n"
        "disk: Western Invented|ZZD ZZ5000AAKX-0|ZZ-WCC2E0000001|500107862016|hdd||\n"
        "lists disks: yes\n");
}

TEST_CASE("an array of one is the same report") {
  CHECK(scanned('[' + laptop() + ']') == scanned(laptop()));
}

TEST_CASE("objects without brackets, and commas too many, are mended") {
  const std::string disk = R"({"id":"disk","class":"disk","serial":"ZZ00001","size":1000})";
  const std::string other = R"({"id":"disk:1","class":"disk","serial":"ZZ00002","size":2000})";
  const std::string wanted = scanned('[' + disk + ',' + other + ']');
  CHECK(wanted ==
        "tool: lshw\ndisk: ||ZZ00001|1000|||\ndisk: ||ZZ00002|2000|||\nlists disks: yes\n");
  CHECK(scanned(disk + ",\n" + other + '\n') == wanted);
  CHECK(scanned(disk + ",\n" + other + ",\n") == wanted);
  CHECK(scanned('[' + disk + ",\n" + other + ",\n]") == wanted);
  CHECK(scanned(disk + '\n' + other) == wanted);
  CHECK(scanned(R"({"id":"disk","class":"disk","serial":"ZZ00001","size":1000,},)" + other) ==
        wanted);
}

TEST_CASE("the SKU behind HP's names is cut off, other brackets stay") {
  const auto model = [](const char* product, const char* sku) {
    JsonTree tree;
    tree.read_or_refuse(fmt::format(
        R"({{"id":"x","class":"system","vendor":"Hewlett-Packard","product":"{}",
           "configuration":{{"sku":"{}"}}}})",
        product, sku));
    return read_lshw(tree.root()).scan.model;
  };
  CHECK(model("HP ProBook 450 G2 (F5R46AV)", "F5R46AV") == "HP ProBook 450 G2");
  CHECK(model("Aspire A315-53 (0000000000000000)", "") == "Aspire A315-53");
  CHECK(model("HuronRiver Platform (System SKUNumber)", "System SKUNumber") ==
        "HuronRiver Platform");
  CHECK(model("0679                 (Calpella_CRB)", "Calpella_CRB") == "0679");
  CHECK(model("HP 8460p (tall)", "F5R46AV") == "HP 8460p (tall)");
  CHECK(model("To Be Filled By O.E.M. (SKU)", "SKU") == "");
}

TEST_CASE("the first processor that works counts, whatever the kernel is") {
  const std::string text = piece_of(machine(
      R"({"id":"cpu:0","class":"processor","product":"Off","disabled":true},
         {"id":"cpu:1","class":"processor","width":32},
         {"id":"cpu:2","class":"processor","vendor":"Advanced Micro Devices [AMD]",
         "product":"Athlon","width":64,"configuration":{"cores":"2"}},
         {"id":"cpu:3","class":"processor","product":"Other","width":32})"));
  CHECK(text == "cpu: Athlon\ncores: 2\narch: x86_64\nlists disks: yes\n");
  CHECK(piece_of(machine(
            R"({"id":"cpu","class":"processor","product":"cpu","capabilities":{"asimd":true}})")) ==
        "cpu: cpu\narch: arm64\nlists disks: yes\n");
  CHECK(piece_of(machine(
            R"({"id":"cpu","class":"processor","product":"cpu","width":32,
             "capabilities":{"neon":true}})")) == "cpu: cpu\narch: arm\nlists disks: yes\n");
}

TEST_CASE("only the system's memory counts, else what its banks hold") {
  CHECK(piece_of(machine(
            R"({"id":"cache:0","class":"memory","description":"L2 cache","size":1048576},
               {"id":"memory:0","class":"memory","description":"Mémoire système","size":4294967296},
               {"id":"memory:1","class":"memory","description":"System Memory","size":4294967296},
               {"id":"memory:2","class":"memory","description":"Mémoire flash","size":16777216,
               "children":[
                 {"id":"bank:0","class":"memory","description":"FLASH Non-volatile",
                 "size":16777216}]},
               {"id":"memory","class":"memory","description":"Memory controller",
               "businfo":"pci@0000:00:1f.2","size":4096})")) == "memory: 8192\nlists disks: yes\n");
  CHECK(
      piece_of(
          R"([{"id":"bank:0","class":"memory","description":"DIMM DDR2 800 MHz","size":2147483648},
                     {"id":"bank:1","class":"memory","description":"DIMM [empty]"}])") ==
      "memory: 2048\nslots: 2\nmodule: 2048|DIMM DDR2 800 MT/s||||\n");
}

TEST_CASE("what hangs on USB is marked, whether near or far above") {
  CHECK(piece_of(machine(
            R"({"id":"scsi:1","class":"storage","businfo":"usb@2:1.2","children":[
                 {"id":"disk","class":"disk","product":"Key","serial":"ZZ1","size":1000}]},
               {"id":"disk","class":"disk","product":"Stick","size":2000,
               "capabilities":{"removable":"support is removable"}})")) ==
        "disk: |Key|ZZ1|1000||||removable\ndisk: |Stick||2000||||removable\nlists disks: yes\n");
}

TEST_CASE("a disk inside without size is one that fails, a reader without card is none") {
  CHECK(piece_of(machine(
            R"({"id":"disk:0","class":"disk","description":"ATA Disk","product":"ZZ5000",
                "serial":"ZZ1","businfo":"scsi@0:0.0.0"},
               {"id":"disk:1","class":"disk","product":"Card Reader","businfo":"scsi@1:0.0.0"},
               {"id":"usb","class":"storage","businfo":"usb@1:2","children":[
                 {"id":"disk","class":"disk","product":"Card Reader","serial":"2010"}]})")) ==
        "disk: |ZZ5000|ZZ1||||\nlists disks: yes\n");
}

TEST_CASE("soldered memory is a disk, a card is none of the machine's") {
  CHECK(piece_of(machine(
            R"({"id":"mmc0","class":"bus","description":"MMC Host","children":[
                 {"id":"device","class":"generic","description":"SD/MMC Device","product":"DF4064",
                 "vendor":"SanDisk","serial":"305419896","businfo":"mmc@0:0001","children":[
                   {"id":"interface:0","class":"disk","logicalname":"/dev/mmcblk0rpmb",
                   "size":4194304},
                   {"id":"interface:1","class":"disk","logicalname":"/dev/mmcblk0boot0",
                   "size":4194304},
                   {"id":"interface:2","class":"disk","logicalname":"/dev/mmcblk0",
                   "size":62537072640}]}]})")) ==
        "disk: SanDisk|DF4064|305419896|62537072640|emmc||\nlists disks: yes\n");
  CHECK(scanned(machine(
            R"({"id":"card","class":"disk","description":"SD Card","product":"SD32G",
             "logicalname":"mmcblk1","size":31914983424})")) == "tool: lshw\nlists disks: yes\n");
}

TEST_CASE("a report that cannot see every disk does not list them") {
  // Before 02.19 of an NVMe disk there is only its controller.
  CHECK(piece_of(machine(
            R"({"id":"storage","class":"storage","description":"Non-Volatile memory controller",
             "product":"NVMe SSD Controller"},
               {"id":"disk","class":"disk","product":"SSD 850 EVO","size":1000})")) ==
        "disk: |SSD 850 EVO||1000|ssd||\n");
  // Without being root.
  CHECK(piece_of(R"({"id":"x","class":"system","children":[{"id":"core","class":"bus"}]})") == "");
  CHECK(piece_of(
            R"([{"id":"x","class":"system","handle":"DMI:0001"},{"id":"pnp00:00","class":"system",
             "product":"PnP device"}])") == "");
  CHECK(piece_of(R"([{"id":"network","class":"network","serial":"02:00:5e:10:00:01"}])") == "");
}

TEST_CASE("namespaces of an NVMe controller are one disk") {
  CHECK(piece_of(machine(
            R"({"id":"nvme","class":"storage","logicalname":"/dev/nvme0","product":"Controller",
             "children":[
                 {"id":"namespace:0","class":"disk","product":"ZZSSD","serial":"S1","size":1000},
                 {"id":"namespace:1","class":"disk","product":"ZZSSD","serial":"S1",
                 "size":500}]})")) == "disk: |ZZSSD|S1|1500|nvme||\nlists disks: yes\n");
  CHECK(
      piece_of(
          R"([{"id":"namespace:1","class":"disk","businfo":"nvme@0:1","logicalname":"/dev/nvme0n1",
             "size":1000}])") == "disk: |||1000|nvme||\nlists disks: yes\n");
}

TEST_CASE("batteries that firmware invents are none") {
  CHECK(piece_of(R"([{"id":"battery","class":"power","product":"-Virtual Battery 0-"},
                     {"id":"battery:1","class":"power","product":"Smart","slot":"Fake"},
                     {"id":"power","class":"power","product":"Standard Efficiency",
                     "capacity":32768}])") == "");
  CHECK(piece_of(R"([{"id":"battery:0","class":"power","product":"01AV4ZZ"}])") ==
        "has battery: yes\n");
}

}  // namespace
}  // namespace bifc
