// inxi's reports.
#include <doctest/doctest.h>

#include "tests/support/hardware.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// What a report with one section of these lines says, without the tool.
std::string section(const char* name, std::string_view lines) {
  return scanned(fmt::format(R"([{{"000#1#0#{}":[{}]}}])", name, lines)).substr(11);
}

TEST_CASE("a report describes a machine, its labels in the order of their numbers") {
  CHECK(scanned(Scratch::text_of(BIFC_SOURCE "/tests/data/hardware/inxi_laptop.json")) ==
        "tool: inxi\n"
        "version: 3.3.26\n"
        "brand: Lenovo\n"
        "model: 20ZZ0001FR\n"
        "human model: ThinkPad Z199\n"
        "serial: PF0ZZ001\n"
        "board: L1ZZ0000BRD\n"
        "kind: laptop\n"
        "cpu: Intel Core i5-9999U\n"
        "cores: 4\n"
        "arch: x86_64\n"
        "memory: 8192\n"
        "slots: 2\n"
        "module: 8192|DDR4 2400 MT/s||||ChannelA-DIMM0\n"
        "has battery: yes\n"
        "battery: 94\n"
        "cycles: 211\n"
        "disk: Invented|ZZSSD 970 Invented 256GB|S4ZZNX0M000001|256055212769|nvme|ok|2401\n"
        "disk: Western Invented|ZZ5000AAKX-08U6AA0|ZZ-WCC2E0000001|500105991946|hdd||\n"
        "lists disks: yes\n");
}

TEST_CASE("a number tells the chassis where the type does not") {
  CHECK(section("Machine",
                R"({"000#0#1#Type":"N/A","001#1#1#System":"Dell","002#1#1#Chassis":"",
             "003#0#2#type":"13"})") == "brand: Dell\nkind: all_in_one\n");
  CHECK(section("Machine",
                R"({"000#0#1#Type":"Desktop","001#1#1#Mobo":"ASUSTeK","002#0#2#serial":"ZZB1"})") ==
        "board: ZZB1\nkind: desktop\n");
}

TEST_CASE("of two batteries the worse one counts") {
  CHECK(section("Battery",
                R"~({"000#1#1#ID-1":"BAT0","001#0#2#condition":"20,0/40,0 Wh"},
                    {"000#1#1#ID-2":"BAT1","001#0#2#condition":"30.0/40.0 Wh (75.0%)",
                     "002#0#2#cycles":"12"})~") == "has battery: yes\nbattery: 50\ncycles: 12\n");
  CHECK(section("Battery",
                R"~({"000#1#1#ID-1":"BAT0","001#0#2#condition":"N/A","002#0#2#cycles":"0"})~") ==
        "has battery: yes\n");
  CHECK(section("Battery",
                R"~({"000#1#1#ID-1":"BAT0","001#1#2#model":"-Virtual Battery 0-",
                     "002#0#2#condition":"4/4 Wh (100%)"})~") == "");
  CHECK(section("Battery", R"~({"000#0#1#Message":"No system battery data found."})~") == "");
}

TEST_CASE("memory is rounded up where no module is told") {
  CHECK(section(
            "Info",
            R"({"000#1#1#Processes":"231","001#1#1#Memory":"15.53 GiB","002#0#2#used":"2 GiB"})") ==
        "memory: 16384\n");
  CHECK(section("Info",
                R"({"000#1#1#Memory":"","001#0#2#total":"4 GiB","002#0#2#available":"3.7 GiB"})") ==
        "memory: 4096\n");
  CHECK(section("Memory", R"({"000#1#1#RAM":"","001#0#2#total":"3.71 GiB"},
                             {"000#1#2#Device-1":"DIMM 0","001#0#3#size":"4 GiB","002#1#3#speed":"",
                             "003#0#4#spec":"1600 MT/s"})") ==
        "memory: 4096\nmodule: 4096|1600 MT/s||||DIMM 0\n");
}

TEST_CASE("processors are counted in words or numbers") {
  CHECK(section("CPU",
                R"({"000#1#1#Info":"6-core","001#0#2#model":"AMD Ryzen Z","002#0#2#bits":"64"})") ==
        "cpu: AMD Ryzen Z\ncores: 6\narch: x86_64\n");
  CHECK(section("CPU",
                R"({"000#1#1#Topology":"","001#1#3#cores":"2","002#0#2#model":"Intel Z",
             "003#0#2#bits":32},{"000#1#2#cores":""})") == "cpu: Intel Z\ncores: 2\narch: x86\n");
}

TEST_CASE("drives on USB, cards, optical ones and empty readers are not the machine's") {
  CHECK(section("Drives",
                R"({"000#1#1#ID-1":"/dev/sda","001#0#2#type":"USB","002#0#2#model":"Key",
             "003#0#2#size":"29.72 GiB"},
                             {"000#1#1#ID-2":"/dev/mmcblk0","001#0#2#model":"DF4064",
                             "002#0#2#size":"58.24 GiB"},
                             {"000#1#1#ID-3":"/dev/mmcblk1","001#0#2#type":"Removable",
                             "002#0#2#size":"29.72 GiB"},
                             {"000#1#1#ID-4":"/dev/sdb","001#0#2#model":"Reader",
                             "002#0#2#size":"N/A"},
                             {"000#1#1#Optical-1":"/dev/sr0","001#0#2#model":"DVD",
                             "002#0#2#size":"4 GiB"})") ==
        "disk: |DF4064||62534723830|emmc||\nlists disks: yes\n");
  CHECK(section("Drives",
                R"({"000#1#1#ID-1":"/dev/sda","001#0#2#tech":"HDD","002#0#2#rpm":"7200",
             "003#0#2#size":"465.76 GiB",
                              "004#0#2#serial":"<superuser required>","005#0#3#health":"FAILED",
                              "006#0#3#on":"2y 7d 14h"})") ==
        "disk: |||500105991946|hdd|failing|17702\nlists disks: yes\n");
}

}  // namespace
}  // namespace bifc
