// What firmware writes.
#include "libbifc/exchange/hardware_words.h"

#include <doctest/doctest.h>

namespace bifc {
namespace {

TEST_CASE("what firmware writes when it has nothing to say is nothing") {
  for (const char* text : {"",
                           "  ",
                           "0",
                           "00000000",
                           "0000000000000000",
                           "INVALID             ",
                           "None",
                           "N/A",
                           "Unknown",
                           "Not Specified",
                           "Not Supported by CPU",
                           "To Be Filled By O.E.M.",
                           "To be filled by O.E.M",
                           "Fill By OEM",
                           "TBD by ODM",
                           "TBD by OEM",
                           "OEM Define 1",
                           "OEM_Define3",
                           "System SKUNumber",
                           "SKU Number",
                           "Base Board Serial Number",
                           "Chassis Serial Number",
                           "Type2 - Board Serial Number",
                           "No Asset Tag",
                           "NO Asset Tag",
                           "No Asset Information",
                           "serial#",
                           "Default string",
                           "System Product Name",
                           "System manufacturer",
                           "123456789",
                           "[Empty]",
                           "REDACTED",
                           "[REMOVED]",
                           "<BAD INDEX>",
                           "<filter>",
                           "FFFFFFFF",
                           "XXXXXXXX",
                           "........"}) {
    CAPTURE(text);
    CHECK(is_placeholder(text));
    CHECK(clean_value(text) == "");
  }
  for (const char* text : {"PF0ZZ001", "0001", "10B4A07JAC", "Nonesuch", "F", "1.0", "OEM-17"}) {
    CAPTURE(text);
    CHECK(!is_placeholder(text));
    CHECK(clean_value(text) == text);
  }
}

TEST_CASE("a value is one line without padding, harmless, and no MAC address") {
  CHECK(clean_value("  0679                ") == "0679");
  CHECK(clean_value("Core(TM)2 Duo CPU     E8400  @ 3.00GHz") ==
        "Core(TM)2 Duo CPU E8400 @ 3.00GHz");
  CHECK(clean_value("a\x1b[31mb\nc") == "a[31mb c");
  CHECK(clean_value("\xE9") == "\xEF\xBF\xBD");
  CHECK(clean_value("02:00:5E:10:00:01") == "");
  CHECK(clean_value("S/N 02-00-5e-10-00-01") == "");
}

TEST_CASE("a UUID is lower case, and not one that boards share") {
  CHECK(clean_uuid(" 1C0FFEE0-1111-2222-3333-44445555666A ") ==
        "1c0ffee0-1111-2222-3333-44445555666a");
  for (const char* text :
       {"", "Not Settable", "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff", "03000200-0400-0500-0006-000700080009",
        "1c0ffee0-1111-2222-3333-44445555666", "1c0ffee0-1111-2222-3333-44445555666g",
        "1c0ffee0x1111-2222-3333-44445555666a"}) {
    CAPTURE(text);
    CHECK(clean_uuid(text) == "");
  }
}

TEST_CASE("makers are called as people call them") {
  CHECK(brand_name("LENOVO") == "Lenovo");
  CHECK(brand_name("Hewlett-Packard") == "HP");
  CHECK(brand_name("Hewlett-Packard Company") == "HP");
  CHECK(brand_name("Dell Inc.") == "Dell");
  CHECK(brand_name("Acer, inc.") == "Acer");
  CHECK(brand_name("ASUSTeK COMPUTER INC.") == "ASUS");
  CHECK(brand_name("Micro-Star International Co., Ltd.") == "MSI");
  CHECK(brand_name("Packard Bell BV") == "Packard-Bell");
  CHECK(brand_name("Invented Computers") == "Invented Computers");
  CHECK(brand_name("To Be Filled By O.E.M.") == "");
}

TEST_CASE("makers of memory may be numbers") {
  CHECK(memory_brand("859B") == "Crucial");
  CHECK(memory_brand("80CE000080CE") == "Samsung");
  CHECK(memory_brand("7F7F") == "");
  CHECK(memory_brand("Samsung") == "Samsung");
  CHECK(memory_brand("Dead") == "Dead");
  CHECK(memory_brand("[Empty]") == "");
}

TEST_CASE("a chassis tells the kind of machine, as number and in every tool's words") {
  for (const char* text : {"9", "10", "8", "14", "31", "Notebook", "Laptop", "Sub Notebook",
                           "Netbook", "notebook", "Portable", "Convertible", "Detachable"}) {
    CAPTURE(text);
    CHECK(kind_of_chassis(text) == "laptop");
  }
  for (const char* text : {"3", "4", "6", "7", "15", "35", "36", "Desktop", "Desktop Computer",
                           "Low Profile Desktop", "low-profile", "Mini Tower", "mini-tower",
                           "Tower", "Space-saving", "Mini PC", "Microtower"}) {
    CAPTURE(text);
    CHECK(kind_of_chassis(text) == "desktop");
  }
  CHECK(kind_of_chassis("13") == "all_in_one");
  CHECK(kind_of_chassis("All In One") == "all_in_one");
  CHECK(kind_of_chassis("AllInOne") == "all_in_one");
  CHECK(kind_of_chassis("30") == "tablet");
  CHECK(kind_of_chassis("Smartphone") == "phone");
  CHECK(kind_of_chassis("Main Server Chassis") == "other");
  for (const char* text :
       {"", "1", "2", "12", "99", "Other", "Docking Station", "Computer", "kvm"}) {
    CAPTURE(text);
    CHECK(kind_of_chassis(text) == "");
  }
}

TEST_CASE("a processor's words and width tell its architecture") {
  CHECK(arch_of("Intel Corp. Intel(R) Core(TM) i5", 64) == "x86_64");
  CHECK(arch_of("AMD Athlon", 32) == "x86");
  CHECK(arch_of("Intel Atom N270", 0) == "");
  CHECK(arch_of("ARMv7 Processor rev 4", 32) == "arm");
  CHECK(arch_of("Cortex-A72", 64) == "arm64");
  CHECK(arch_of("ARMv8 Processor", 32) == "arm64");
  CHECK(arch_of("POWER9", 64) == "");
}

TEST_CASE("sizes are read with the units and decimal signs of every tool") {
  CHECK(read_size("4 GB") == 4LL << 30);
  CHECK(read_size("4096 MB") == 4LL << 30);
  CHECK(read_size("2048 kB") == 2LL << 20);
  CHECK(read_size("238.47 GiB") == 256055212769);
  CHECK(read_size("3,5 GiB") == 7LL << 29);
  CHECK(read_size("1.82 TiB") == 2001111162552);
  CHECK(read_size("512 B") == 512);
  for (const char* text : {"", "No Module Installed", "Unknown", "N/A", "GB", "4", "4 Gb/s", "4 X",
                           "1.2.3 GB", "99999999999999 TB", "-4 GB"}) {
    CAPTURE(text);
    CHECK(!read_size(text));
  }
}

TEST_CASE("a module's type is picked out of other words") {
  CHECK(module_type("SODIMM DDR4 Synchronous Unbuffered (Unregistered) 2133 MHz (0,5 ns)") ==
        "SODIMM DDR4 2133 MT/s");
  CHECK(module_type("DIMM DDR3 1600 MT/s") == "DIMM DDR3 1600 MT/s");
  CHECK(module_type("Row Of Chips LPDDR4 Unknown") == "LPDDR4");
  CHECK(module_type("DIMM [empty]") == "DIMM");
  CHECK(module_type("MHz") == "");
}

TEST_CASE("numbers are read from the start of a text") {
  CHECK(leading_number("206 (Average 151)") == 206);
  CHECK(!leading_number("x1"));
  CHECK(!leading_number("99999999999999999999"));
  CHECK(leading_decimal("94.0%)") == 94.0);
  CHECK(leading_decimal("94,5%)") == 94.5);
  CHECK(!leading_decimal("%"));
}

TEST_CASE("batteries that firmware invents are told from others") {
  CHECK(is_invented_battery("-Virtual Battery 0- Intel"));
  CHECK(is_invented_battery("CRB Battery 0"));
  CHECK(is_invented_battery("Smart Battery Fake"));
  CHECK(is_invented_battery("OEM Define 1"));
  CHECK(!is_invented_battery("01AV4ZZ Front"));
}

TEST_CASE("tools spell the name of one processor in their own ways") {
  CHECK(is_same_processor("Intel(R) Core(TM) i5-7500 CPU @ 3.40GHz", "Intel Core i5-7500"));
  CHECK(is_same_processor("Intel Core I5-7500 Cpu @ 3.40ghz", "Intel Core i5-7500"));
  CHECK(is_same_processor("AMD Ryzen™ 5 3600 Processor", "AMD Ryzen 5 3600"));
  CHECK(!is_same_processor("Intel Core i5-7500", "Intel Core i5-7500T"));
  CHECK(!is_same_processor("", ""));
}

TEST_CASE("Lenovo's and IBM's machines are known by their version") {
  CHECK(human_model("Lenovo", "10B4A07JAC", "ThinkCentre M73") == "ThinkCentre M73");
  CHECK(human_model("IBM", "2672CBG", "ThinkPad X31") == "ThinkPad X31");
  CHECK(human_model("Acer", "Aspire A315-53", "V2.02") == "Aspire A315-53");
  CHECK(human_model("HP", "HP Compaq 8200", "Rev. A of all") == "HP Compaq 8200");
  for (const char* version : {"", "1.0", "NOK", "INVALID", "Lenovo", "Not Specified"}) {
    CAPTURE(version);
    CHECK(human_model("Lenovo", "20ZZ0001FR", version) == "20ZZ0001FR");
  }
}

}  // namespace
}  // namespace bifc
