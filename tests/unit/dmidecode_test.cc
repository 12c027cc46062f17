// dmidecode's tables.
#include <doctest/doctest.h>

#include "libbifc/exchange/hardware_readers.h"
#include "tests/support/hardware.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

TEST_CASE("the firmware's tables describe a machine, but not its disks") {
  CHECK(scanned(Scratch::text_of(BIFC_SOURCE "/tests/data/hardware/dmidecode_laptop.txt")) ==
        "tool: dmidecode\n"
        "version: 3.4\n"
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
        "has battery: yes\n");
}

TEST_CASE("tables without handles, Windows line ends and blanks for tabs are read alike") {
  CHECK(scanned("System Information\r\n"
                "    Manufacturer: Dell Inc.\r\n"
                "    Product Name: Latitude Z7240\r\n"
                "    Serial Number: ZZ6VY1\r\n"
                "\r\n"
                "Chassis Information\r\n"
                "    Type: Mini Tower\r\n"
                "Processor Information\r\n"
                "    Manufacturer: Intel\r\n"
                "    Version: Pentium Z\r\n"
                "    Characteristics:\r\n"
                "        64-bit capable\r\n") ==
        "tool: dmidecode\nbrand: Dell\nmodel: Latitude Z7240\nhuman model: Latitude Z7240\n"
        "serial: ZZ6VY1\nkind: desktop\ncpu: Pentium Z\narch: x86_64\n");
}

TEST_CASE("empty slots count as slots, flash memory does not") {
  CHECK(
      scanned("# dmidecode 3.4\n"
              "Handle 0x0001, DMI type 17, 34 bytes\nMemory Device\n\tSize: No Module Installed\n\n"
              "Handle 0x0002, DMI type 17, 34 bytes\nMemory Device\n\tSize: 2048 MB\n\tType: DDR2\n"
              "\tSpeed: 800 MHz\n\n"
              "Handle 0x0003, DMI type 17, 34 bytes\nMemory Device\n\tSize: 4096 kB\n\tType: "
              "Flash\n") ==
      "tool: dmidecode\nversion: 3.4\nmemory: 2048\nslots: 2\nmodule: 2048|DDR2 800 MT/s||||\n");
}

TEST_CASE("the first processor that is there counts") {
  CHECK(scanned("# dmidecode 2.12\n"
                "Handle 0x0001, DMI type 4, 42 bytes\nProcessor Information\n\tVersion: Empty one\n"
                "\tStatus: Unpopulated\n\n"
                "Handle 0x0002, DMI type 4, 42 bytes\nProcessor Information\n\tManufacturer: ARM\n"
                "\tFamily: ARMv8\n\tVersion: Cortex-Z72\n\tStatus: Populated, Enabled\n"
                "\tCore Count: 8\n") ==
        "tool: dmidecode\nversion: 2.12\ncpu: Cortex-Z72\ncores: 8\narch: arm64\n");
}

TEST_CASE("placeholders and batteries that firmware invents are nothing") {
  CHECK(scanned("# dmidecode 3.4\n"
                "Handle 0x0001, DMI type 1, 27 bytes\nSystem Information\n"
                "\tManufacturer: System manufacturer\n\tProduct Name: System Product Name\n"
                "\tSerial Number: To Be Filled By O.E.M.\n\tUUID: Not Settable\n\n"
                "Handle 0x0002, DMI type 3, 22 bytes\nChassis Information\n\tType: Other\n\n"
                "Handle 0x0003, DMI type 22, 26 bytes\nPortable Battery\n"
                "\tManufacturer: -Virtual Battery 0-\n\tName: OEM_Define2\n") ==
        "tool: dmidecode\nversion: 3.4\n");
}

TEST_CASE("other texts are not of dmidecode") {
  CHECK(!is_dmidecode(""));
  CHECK(!is_dmidecode("the Handle 0x0001, DMI type 1\n"));
  CHECK(!is_dmidecode("  System Information\n"));
  CHECK(is_dmidecode("Handle 0x0001, DMI type 1, 27 bytes\n"));
  CHECK(scanned("Handle 0x0001, DMI type 1, 27 bytes\n\tSerial Number: ZZ1\n") ==
        "tool: dmidecode\n");
}

}  // namespace
}  // namespace bifc
