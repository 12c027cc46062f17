// Snapshots of eReuse Workbench.
#include <doctest/doctest.h>

#include "libbifc/base/json.h"
#include "tests/support/hardware.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string file(const char* name) {
  return Scratch::text_of(fmt::format(BIFC_SOURCE "/tests/data/hardware/{}", name));
}

std::string json_text(std::string_view text) {
  std::string json;
  append_json_string(json, text);
  return json;
}

TEST_CASE("components of Workbench 11 and 12 are read, and its erasures") {
  CHECK(scanned(file("workbench_12.json")) ==
        "tool: Workbench\n"
        "version: 12.0b0\n"
        "taken: 2026-06-09T12:10:50.809Z\n"
        "snapshot: 7928afeb-0000-4000-a842-0c3de0d0aaaa\n"
        "brand: HP\n"
        "model: Hp Invented 800\n"
        "human model: Hp Invented 800\n"
        "serial: CZC0000ZZ1\n"
        "board: PEZZK001\n"
        "kind: desktop\n"
        "cpu: Intel Core I5-4999 Cpu @ 3.20ghz\n"
        "cores: 4\n"
        "arch: x86_64\n"
        "memory: 4096\n"
        "slots: 4\n"
        "module: 4096|DIMM DDR3 1600 MT/s|Invented|ZZ51264|0A0B0C0D|\n"
        "disk: Invented|ZZ3500418AS|9ZZ00001|500107862016|hdd|watch|18720\n"
        "disk: |ZZ X150 120gb|LDZ645R000001|120034123776|ssd||\n"
        "lists disks: yes\n"
        "erased: Workbench 12.0b0|ZZ3500418AS|9ZZ00001|500107862016|2 × random|all|passed|"
        "2026-06-09 09:45:19 - 2026-06-09 11:45:31|0 errors|CZC0000ZZ1\n"
        "erased: Workbench 12.0b0|ZZ X150 120gb|LDZ645R000001|120034123776|1 × zeros|none|failed|"
        "2026-06-09 09:45:19 - 2026-06-09 09:50:19|1 errors|CZC0000ZZ1\n");
}

TEST_CASE("an erasure without steps, of another kind or without verdict proves nothing") {
  const auto erased = [](const char* action) {
    const std::string text = scanned(fmt::format(
        R"({{"device":{{}},"components":[{{"type":"HardDrive","actions":[{}]}}]}})", action));
    return text.substr(std::min(text.find("erased: "), text.size()));
  };
  CHECK(erased(R"({"type":"EraseBasic","severity":"Info","steps":[]})") ==
        "erased: Workbench ||||0 × |none|failed| - |0 errors|\n");
  CHECK(erased(R"({"type":"EraseBasic","steps":[{"type":"StepZero","severity":"Info"}]})") ==
        "erased: Workbench ||||1 × zeros|none|failed| - |0 errors|\n");
  CHECK(erased(
            R"({"type":"EraseSectors","severity":"Info","steps":[{"type":"StepOdd",
             "severity":"Info"}]})") == "erased: Workbench ||||1 × |all|passed| - |0 errors|\n");
  CHECK(erased(R"({"type":"BenchmarkDataStorage"})") == "");
  // Cut where a moment would end, the text would not be UTF-8.
  CHECK(erased(R"({"type":"EraseBasic","startTime":"2026-06-09T11:45:3é+00:00",
                   "endTime":"2026-06-09 11:45:31"})") ==
        "erased: Workbench ||||0 × |none|failed| - 2026-06-09 11:45:31|0 errors|\n");
}

TEST_CASE("a battery is worth what was measured of what it was made for") {
  CHECK(scanned(R"({"device":{},"components":[{"type":"Battery","size":5000,"actions":[
                    {"type":"MeasureBattery","size":4000,"cycleCount":120}]}]})") ==
        "tool: Workbench\nhas battery: yes\nbattery: 80\ncycles: 120\nlists disks: yes\n");
  CHECK(scanned(
            R"({"device":{},"components":[{"type":"Battery","actions":[{"type":"MeasureBattery",
             "size":1}]}]})") == "tool: Workbench\nhas battery: yes\nlists disks: yes\n");
}

TEST_CASE("disks may be on USB, on NVMe, or fail their test") {
  CHECK(
      scanned(R"({"device":{},"components":[
          {"type":"SolidStateDrive","model":"A","serialNumber":"S1","size":1,"interface":"NVMe",
          "actions":[{"type":"TestDataStorage","assessment":false}]},
          {"type":"HardDrive","model":"B","serialNumber":"S2","size":1,"interface":"USB"},
          {"type":"HardDrive","model":"C","serialNumber":"S3","size":1e30}]})") ==
      "tool: Workbench\ndisk: |A|S1|1000000|nvme|failing|\ndisk: |C|S3||hdd||\nlists disks: yes\n");
}

TEST_CASE("reports of other programs come as texts or as they are") {
  const std::string from_script = scanned(file("workbench_script.json"));
  CHECK(
      from_script ==
      "tool: workbench-script\n"
      "version: 0.0.1\n"
      "taken: 2026-12-01 15:10:00.577819\n"
      "snapshot: 41858da1-0000-4000-b5d2-f1a666a90001\n"
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
      "disk: Western Invented|ZZD ZZ5000AAKX-08U6AA0|ZZ-WCC2E0000001|500107862016|hdd|watch|23576\n"
      "disk: Invented|ZZSSD 970 Invented 256GB|S4ZZNX0M000001|256060514304|nvme|ok|2401\n"
      "lists disks: yes\n");
  const std::string legacy =
      R"({"type":"Snapshot","software":"workbench-script",
         "uuid":"5d2f7902-0000-4000-832c-adaf3cbc0000","timestamp":"2026-01-16T09:42:20",
         "sid":"9c1ceab1","data":{"hwinfo":"","smart":[)" +
      file("smartctl_hdd.json") + "],\"lshw\":";
  const std::string object = scanned(legacy + file("lshw_laptop.json") + "}}");
  CHECK(object == scanned(legacy + json_text(file("lshw_laptop.json")) + "}}"));
  CHECK(object.find("disk: Western Invented|ZZD "
                    "ZZ5000AAKX-08U6AA0|ZZ-WCC2E0000001|500107862016|hdd|watch|23576") !=
        object.npos);
  CHECK(object.find("taken: 2026-01-16T09:42:20\n") != object.npos);
}

TEST_CASE("credentials wrap the same reports") {
  const std::string dmidecode = file("dmidecode_laptop.txt");
  const std::string evidence = R"([{"operation":"dmidecode","output":)" + json_text(dmidecode) +
                               R"(},{"operation":"inxi","output":)" + file("inxi_laptop.json") +
                               R"(},{"operation":"smartctl",
         "output":"[{&quot;smartctl&quot;:{},&quot;serial_number&quot;:&quot;S1&quot;}]"},
         {"operation":"lspci","output":"00:00.0"}])";
  const std::string credential = scanned(
      R"({"type":["VerifiableCredential","DeviceSnapshot"],
         "credentialSubject":{"uuid":"26502a8f-0000-4000-94b6-89091d230000",
         "software":"workbench-script","timestamp":"2026-01-23T10:42:32Z"},"evidence":)" +
      evidence + "}");
  CHECK(
      credential.starts_with("tool: workbench-script\ntaken: 2026-01-23T10:42:32Z\n"
                             "snapshot: 26502a8f-0000-4000-94b6-89091d230000\nbrand: Lenovo\n"));
  CHECK(credential.find("disk: ||S1|||unknown|\n") != credential.npos);
  CHECK(credential.find("memory: 12288\n") != credential.npos);
  const std::string inner =
      R"({"uuid":"26502a8f-0000-4000-94b6-89091d230000","software":"workbench-script",
         "timestamp":"2026-01-23T10:42:32Z","dmidecode":)" +
      json_text(dmidecode) + "}";
  const std::string flat =
      scanned(R"({"type":"DeviceSnapshotV1","save":false,"data":)" + inner + "}");
  CHECK(flat == scanned(R"({"type":"DeviceSnapshotV1","data":{"data":)" + inner + "}}"));
  CHECK(flat.find("serial: PF0ZZ001\n") != flat.npos);
}

TEST_CASE("a report that was not made is passed over, a damaged one is refused by name") {
  CHECK(
      scanned(
          R"({"software":"workbench-script","data":{"lshw":"","smart":[],"dmidecode":"","inxi":null,
             "smartctl":"[]"}})") == "tool: workbench-script\n");
  const Error error = thrown_by([] {
    scanned(R"({"software":"workbench-script","data":{"lshw":"{\n\"id\":\"x\",\n\"class\":"}})");
  });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message() == "lshw: Its JSON is damaged in line 3.");
}

TEST_CASE("what newer versions keep of erasing is no erasure") {
  CHECK(scanned(
            R"({"software":"workbench-script","erase":[{"type":"EraseBasic","severity":"Info",
             "steps":[{"type":"StepZero","severity":"Info"}]}],"data":{"dmidecode":""}})") ==
        "tool: workbench-script\n");
}

}  // namespace
}  // namespace bifc
