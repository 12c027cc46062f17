// Masking evidence.
#include "libbifc/exchange/hardware_mask.h"

#include <doctest/doctest.h>

#include "libbifc/exchange/json_tree.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// The masked text and how many; demands what holds of every text.
std::string masked(std::string_view text) {
  const MaskedEvidence evidence = mask_identifiers(text);
  CHECK(evidence.text.size() == text.size());
  CHECK((evidence.text == text) == (evidence.count == 0));
  CHECK(mask_identifiers(evidence.text).count == 0);
  JsonTree tree;
  if (tree.read(text)) CHECK(tree.read(evidence.text));
  return fmt::format("{} {}", evidence.count, evidence.text);
}

TEST_CASE("MAC addresses are masked in every spelling with signs") {
  CHECK(masked("HW Address: 02:00:5e:10:00:01\n") == "1 HW Address: xx:xx:xx:xx:xx:xx\n");
  CHECK(masked("02-00-5E-10-00-01") == "1 xx-xx-xx-xx-xx-xx");
  CHECK(masked("[02:00:5e:10:00:01][02:00:5e:10:00:02]") ==
        "2 [xx:xx:xx:xx:xx:xx][xx:xx:xx:xx:xx:xx]");
  CHECK(masked("Device Serial Number 02-00-5e-ff-fe-10-00-01") ==
        "1 Device Serial Number xx-xx-xx-xx-xx-xx-xx-xx");
}

TEST_CASE("what only looks like a MAC address stays") {
  for (const char* text :
       {"14:04:49", "0000:00:1f.2", "2026-12-13-14-04-49", "1c0ffee0-1111-2222-3333-444455556666",
        "02:00:5e:10:00", "02:00-5e:10-00:01", "102:00:5e:10:00:01", "02:00:5e:10:00:011",
        "5002538E00112233", "02005e100001", "C3 06 03 00 FF FB EB BF",
        "Machine serial: 020050100001"}) {
    CAPTURE(text);
    CHECK(masked(text) == std::string("0 ") + text);
  }
}

TEST_CASE("twelve digits are masked where something says that they are a MAC address") {
  CHECK(masked("MAC Address: 02005e100001") == "1 MAC Address: xxxxxxxxxxxx");
  CHECK(masked(R"({"mac": "02005E100001"})") == R"(1 {"mac": "xxxxxxxxxxxx"})");
  CHECK(masked(R"("{\"002#0#3#mac\":\"02005E100001\"}")") ==
        R"(1 "{\"002#0#3#mac\":\"xxxxxxxxxxxx\"}")");
  CHECK(masked(R"({"name": "EthernetMacAddress", "value": "02005e100001"})") ==
        R"(1 {"name": "EthernetMacAddress", "value": "xxxxxxxxxxxx"})");
  CHECK(masked(R"({"logicalname": "enx02005e100001"})") ==
        R"(1 {"logicalname": "enxxxxxxxxxxxxx"})");
}

TEST_CASE("a UUID that ends with the machine's MAC address does not give it away") {
  CHECK(mask_identifiers("{\"uuid\":\"4c4c4544-0031-3510-8035-0a1b2c3d4e5f\",\"serial\":"
                         "\"0A:1B:2C:3D:4E:5F\"}")
            .text ==
        "{\"uuid\":\"4c4c4544-0031-3510-8035-xxxxxxxxxxxx\",\"serial\":\"xx:xx:xx:xx:xx:xx\"}");
  CHECK(mask_identifiers("uuid 4c4c4544-0031-3510-8035-b8ca3a000000").text ==
        "uuid 4c4c4544-0031-3510-8035-b8ca3a000000");
}

TEST_CASE("serial numbers of network adapters are masked, others stay") {
  CHECK(masked(R"([{"serialNumber": "02005e100001", "type": "NetworkAdapter"},
                   {"serialNumber": "02005e100002", "type": "HardDrive"}])") ==
        R"(1 [{"serialNumber": "xxxxxxxxxxxx", "type": "NetworkAdapter"},
                   {"serialNumber": "02005e100002", "type": "HardDrive"}])");
  CHECK(masked(R"({"class": "network", "serial": "a0:00:02:20:fe:80"})") ==
        R"(1 {"class": "network", "serial": "xx:xx:xx:xx:xx:xx"})");
  CHECK(masked(
            R"({"class": "network", "children": [{"class": "disk", "serial": "ZZ1"}],
    "serial": "02005e100001"})") ==
        R"(1 {"class": "network", "children": [{"class": "disk", "serial": "ZZ1"}],
    "serial": "xxxxxxxxxxxx"})");
}

TEST_CASE("addresses and names in the network are masked") {
  CHECK(masked(R"({"id": "pc-de-marie", "class": "system", "children": [
      {"id": "pnp00:00", "class": "system"},
      {"id": "network", "class": "network", "configuration": {"ip": "192.0.2.17"}}]})") ==
        R"(2 {"id": "xx-xx-xxxxx", "class": "system", "children": [
      {"id": "pnp00:00", "class": "system"},
      {"id": "network", "class": "network", "configuration": {"ip": "xxx.x.x.xx"}}]})");
  CHECK(masked(R"([{"005#1#0#System": [{"000#1#1#Host": "pc-de-marie"}]}])") ==
        R"(1 [{"005#1#0#System": [{"000#1#1#Host": "xx-xx-xxxxx"}]}])");
  CHECK(masked(R"([{"002#1#3#IP v4": "192.0.2.17/24", "003#1#3#IP v6": "2001:db8::17"}])") ==
        R"(2 [{"002#1#3#IP v4": "xxx.x.x.xx/xx", "003#1#3#IP v6": "xxxx:xxx::xx"}])");
  CHECK(masked(R"({"operator_id": "5e1f0a", "software": "workbench-script"})") ==
        R"(1 {"operator_id": "xxxxxx", "software": "workbench-script"})");
}

TEST_CASE("owners of folders are masked") {
  CHECK(masked(R"({"logicalname": ["/dev/sdb1", "/media/marie/USB", "/home/jean"]})") ==
        R"(2 {"logicalname": ["/dev/sdb1", "/media/xxxxx/USB", "/home/xxxx"]})");
}

TEST_CASE("JSON inside texts of JSON is masked, however deep") {
  CHECK(masked(R"({"lshw": "{\n \"id\": \"pc-de-marie\",\n \"class\": \"system\"}"})") ==
        R"(1 {"lshw": "{\n \"id\": \"xx-xx-xxxxx\",\n \"class\": \"system\"}"})");
  CHECK(masked(R"({"data": "{\"lshw\": \"{\\\"ip\\\": \\\"192.0.2.1\\\"}\"}"})") ==
        R"(1 {"data": "{\"lshw\": \"{\\\"ip\\\": \\\"xxx.x.x.x\\\"}\"}"})");
  CHECK(masked(R"({"ip": "a\u00e9\"b\\", "host": "é"})") ==
        R"(2 {"ip": "xxxxxxxxxxxx", "host": "xx"})");
}

TEST_CASE("escapes of JSON stay whole before a MAC address") {
  CHECK(masked(R"(["\b2:00:5e:10:00:01"])") == R"(1 ["\bx:xx:xx:xx:xx:xx"])");
}

TEST_CASE("what is no JSON is masked as far as it goes") {
  CHECK(masked("{\"ip\": \"192.0.2.17") == "0 {\"ip\": \"192.0.2.17");
  CHECK(masked("}}]] {\"ip\": \"192.0.2.17\"") == "1 }}]] {\"ip\": \"xxx.x.x.xx\"");
  CHECK(masked("\"\\") == "0 \"\\");
  CHECK(masked("") == "0 ");
}

TEST_CASE("a MAC address is found anywhere in a text") {
  CHECK(has_mac("x 02:00:5e:10:00:01 y"));
  CHECK(!has_mac("02:00:5e:10:00"));
  CHECK(!has_mac(""));
}

}  // namespace
}  // namespace bifc
