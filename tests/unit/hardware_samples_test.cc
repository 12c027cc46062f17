// Descriptions of real donated machines, where the folder of samples is there.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "libbifc/base/fingerprint.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware_mask.h"
#include "tests/support/hardware.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// The folder of samples, or "" where there is none.
std::string folder() {
  const char* samples = std::getenv("BIFC_SAMPLES");
  return samples == nullptr ? std::string() : std::string(samples) + "/hardware/";
}

std::string sample(const char* name) { return Scratch::text_of(folder() + name); }

/// Puts a mark in place of what identifies a real machine or part.
void mark(std::string& serial) {
  constexpr std::size_t kEnough = 6;
  if (serial.empty()) return;
  Fingerprint fingerprint;
  fingerprint.add(serial);
  serial = '#' + fingerprint.text().substr(0, kEnough);
}

/// What files of one machine say, its serial numbers as marks.
template <class... Texts>
std::string told(const Texts&... texts) {
  HardwareScan scan = scan_of(texts...);
  for (std::string* serial : {&scan.serial, &scan.board_serial, &scan.uuid}) mark(*serial);
  for (ScannedDisk& disk : scan.disks) mark(disk.serial);
  for (ScannedModule& module : scan.memory) mark(module.serial);
  for (WipeRun& run : scan.erasures) mark(run.serial), mark(run.host_serial);
  return described(scan);
}

/// The lines of a description that begin with one of these words.
std::string lines_with(std::string_view text, const std::vector<std::string_view>& words) {
  std::string chosen;
  for (const std::string_view line : split(text, "\n"))
    for (const std::string_view word : words)
      if (line.starts_with(word)) chosen.append(line).append("\n");
  return chosen;
}

TEST_CASE("samples: lshw describes machines") {
  if (folder().empty()) return;
  CHECK(told(sample("0cf11287.lshw.json")) ==
        "tool: lshw\n"
        "brand: Lenovo\n"
        "model: 10B4A07JAC\n"
        "human model: ThinkCentre M73\n"
        "serial: #82652e\n"
        "uuid: #faccc0\n"
        "kind: desktop\n"
        "cpu: Intel(R) Core(TM) i5-4570 CPU @ 3.20GHz\n"
        "cores: 4\n"
        "arch: x86_64\n"
        "memory: 4096\n"
        "slots: 2\n"
        "module: 4096|DIMM DDR3 1600 MT/s|Hynix/Hyundai|HMT451U6BFR8C-PB|#caf986|ChannelA-DIMM0\n"
        "disk: |KINGSTON SV300S3|#5c9c7d|240057409536|||\n"
        "lists disks: yes\n");
  CHECK(lines_with(told(sample("946fd30b.lshw.json")), {"model", "serial", "disk", "has"}) ==
        "model: HP Compaq Pro 4300 SFF PC\n"
        "serial: #5d44f0\n"
        "disk: |ST500DM002-1BD14|#244f07|500107862016|||\n");
  CHECK(lines_with(told(sample("e6f5a76f.lshw.json")),
                   {"model", "human", "serial", "kind", "memory", "slots", "module", "disk"}) ==
        "model: HuronRiver Platform\n"
        "human model: Lenovo B570\n"
        "serial: #f470f7\n"
        "kind: laptop\n"
        "memory: 4096\n"
        "slots: 4\n"
        "module: 4096|SODIMM DDR3 1333 MT/s|Kingston|99U5603-009.A00G|#9fbb0e|ChannelB-DIMM0\n"
        "disk: Western Digital|WDC WDS240G2G0A-|#37d97f|240065183744|||\n");
}

TEST_CASE("samples: lshw, smartctl and dmidecode of one machine merge in any order") {
  if (folder().empty()) return;
  std::vector<std::string> files{sample("522a4403.lshw.json"), sample("522a4403.smartctl.0.json"),
                                 sample("522a4403.dmidecode.txt")};
  std::sort(files.begin(), files.end());
  do {
    CHECK(told(files[0], files[1], files[2]) ==
          "tool: lshw\n"
          "taken: 2024-12-13 14:04:49\n"
          "brand: Lenovo\n"
          "model: 10B4A04DAC\n"
          "human model: ThinkCentre M73\n"
          "serial: #858715\n"
          "uuid: #8e78c1\n"
          "kind: desktop\n"
          "cpu: Intel(R) Core(TM) i3-4130 CPU @ 3.40GHz\n"
          "cores: 2\n"
          "arch: x86_64\n"
          "memory: 4096\n"
          "slots: 2\n"
          "module: 4096|DIMM DDR3 1333 MT/s|Kingston|99U5474-016.A00LF|#1ef769|ChannelB-DIMM0\n"
          "disk: Western Digital|WDC WD5000AAKX-08U6AA0|#5336d6|500107862016|hdd|ok|23576\n"
          "lists disks: yes\n");
  } while (std::next_permutation(files.begin(), files.end()));
  CHECK(lines_with(told(sample("946fd30b.lshw.json"), sample("946fd30b.dmidecode.txt")),
                   {"serial", "memory", "slots", "module"}) ==
        "serial: #5d44f0\n"
        "memory: 4096\n"
        "slots: 2\n"
        "module: 4096|DIMM DDR3 1600 MT/s|Samsung|M378B5173QH0-CK0|#907a80|ChannelA-DIMM0\n");
  CHECK(lines_with(told(sample("e6f5a76f.lshw.json"), sample("e6f5a76f.smartctl.0.json")),
                   {"disk"}) ==
        "disk: Western Digital|WDC WDS240G2G0A-00JH30|#37d97f|240065183744|ssd|ok|7373\n");
  const Error error =
      thrown_by([] { told(sample("522a4403.lshw.json"), sample("946fd30b.dmidecode.txt")); });
  CHECK(error.message().starts_with("The files are of two machines, "));
}

TEST_CASE("samples: smartctl's verdicts") {
  if (folder().empty()) return;
  const auto disk = [](const char* name) { return lines_with(told(sample(name)), {"disk"}); };
  CHECK(disk("522a4403.smartctl.0.json") ==
        "disk: |WDC WD5000AAKX-08U6AA0|#5336d6|500107862016|hdd|ok|23576\n");
  CHECK(disk("e6f5a76f.smartctl.0.json") ==
        "disk: |WDC WDS240G2G0A-00JH30|#37d97f|240065183744|ssd|ok|7373\n");
  CHECK(disk("smart-fail2.json") ==
        "disk: |Hitachi HDS721050DLE630|#071caa|500107862016|hdd|failing|65592|removable\n");
  CHECK(disk("smart-nvme-failed.json") ==
        "disk: |Samsung SSD 970 EVO 500GB|#b8a4ae|500107862016|nvme|watch|12798\n");
  CHECK(disk("smart-nvme.json") ==
        "disk: |INTEL SSDPEKNW010T8|#a4a362|1024209543168|nvme|ok|2401\n");
  CHECK(disk("smart-raid.json") == "disk: Intel|Intel Raid 1 Volume||1000202043392|hdd|unknown|\n");
}

TEST_CASE("samples: Workbench's components and its erasure") {
  if (folder().empty()) return;
  CHECK(told(sample("workbench-11.json")) ==
        "tool: Workbench\n"
        "version: 12.0b0\n"
        "taken: 2022-06-09T12:10:50.809Z\n"
        "snapshot: 7928afeb-e6a4-464a-a842-0c3de0d01677\n"
        "brand: HP\n"
        "model: Hp Probook 650 G1\n"
        "human model: Hp Probook 650 G1\n"
        "serial: #36da3f\n"
        "board: #e9ca8c\n"
        "kind: laptop\n"
        "cpu: Intel Core I5-4200m Cpu @ 2.50ghz\n"
        "cores: 2\n"
        "arch: x86_64\n"
        "memory: 4096\n"
        "slots: 2\n"
        "module: 4096|SODIMM DDR3 1600 MT/s|Samsung|M471b5273ch0-Yk0|#9eb75f|\n"
        "disk: |Emtec X150 120gb|#e753de|120034123776|ssd||\n"
        "lists disks: yes\n");
  CHECK(lines_with(told(sample("workbench-12.erasure.json")),
                   {"version", "model", "human", "kind", "disk", "erased"}) ==
        "version: 11.0b11\n"
        "model: 3227A2G\n"
        "human model: ThinkCentre M92P\n"
        "kind: desktop\n"
        "disk: Seagate|ST3500418AS|#c7e7dc|500000000000|hdd|ok|18720\n"
        "erased: Workbench 11.0b11|ST3500418AS|#c7e7dc|500000000000|2 × random|all|passed|"
        "2021-10-11 09:45:19 - 2022-10-11 13:45:31|0 errors|#c7e7dc\n");
}

TEST_CASE("samples: a laptop before and after it got more memory differs in that alone") {
  if (folder().empty()) return;
  const std::string before = told(sample("workbench-legacy.laptop-4GB.json"));
  const std::string after = told(sample("workbench-legacy.same-laptop-8GB.json"));
  const std::vector<std::string_view> same{
      "tool", "version", "brand", "model", "human", "serial", "board",       "uuid",   "kind",
      "cpu",  "cores",   "arch",  "slots", "has",   "disk",   "lists disks", "battery"};
  CHECK(lines_with(before, same) ==
        "tool: workbench-script\n"
        "version: dev\n"
        "brand: Acer\n"
        "model: Aspire A315-53\n"
        "human model: Aspire A315-53\n"
        "serial: #5d596d\n"
        "board: #88bf9b\n"
        "uuid: #252d67\n"
        "kind: laptop\n"
        "cpu: Intel(R) Core(TM) i3-7020U CPU @ 2.30GHz\n"
        "cores: 2\n"
        "arch: x86_64\n"
        "slots: 2\n"
        "disk: Western Digital|WDC WDS240G2G0A-00JH30|#3d6a87|240065183744|ssd|watch|5332\n"
        "lists disks: yes\n");
  CHECK(lines_with(after, same) == lines_with(before, same));
  CHECK(lines_with(before, {"memory", "module", "taken", "snapshot"}) ==
        "taken: 2025-01-16T09:42:20.305696\n"
        "snapshot: 5d2f7902-ceb4-452c-832c-adaf3cbc3686\n"
        "memory: 4096\n"
        "module: 4096|SODIMM DDR4 2133 MT/s|SK Hynix|HMA851S6AFR6N-UH||ChannelA-DIMM0\n");
  CHECK(lines_with(after, {"memory", "module", "taken", "snapshot"}) ==
        "taken: 2025-01-16T13:23:27.814512\n"
        "snapshot: 8ad8022b-e1d7-4c9a-bfad-e3677beb9f8d\n"
        "memory: 8192\n"
        "module: 4096|SODIMM DDR4 2133 MT/s|SK Hynix|HMA851S6AFR6N-UH||ChannelA-DIMM0\n"
        "module: 4096|SODIMM DDR4 2133 MT/s|A-DATA||#0cfc11|ChannelB-DIMM0\n");
  // Of both the later one counts, whichever comes first.
  CHECK(told(sample("workbench-legacy.laptop-4GB.json"),
             sample("workbench-legacy.same-laptop-8GB.json")) == after);
}

TEST_CASE("samples: Workbench's script, and inxi alone") {
  if (folder().empty()) return;
  CHECK(told(sample("workbench-script.json")) ==
        "tool: workbench-script\n"
        "version: 0.0.1\n"
        "taken: 2025-01-23 11:44:29.577819\n"
        "snapshot: 41858da1-5a7c-47a5-b5d2-f1a666a99ed5\n"
        "brand: Dell\n"
        "model: Latitude E7240\n"
        "human model: Latitude E7240\n"
        "serial: #1d23a4\n"
        "board: #95c7ea\n"
        "uuid: #6b81cd\n"
        "kind: laptop\n"
        "cpu: Intel(R) Core(TM) i7-4600U CPU @ 2.10GHz\n"
        "cores: 2\n"
        "arch: x86_64\n"
        "memory: 16384\n"
        "slots: 2\n"
        "module: 8192|SODIMM DDR3 1600 MT/s|Kingston|MSI16D3LS1KBG/8G|#ba7592|DIMM A\n"
        "module: 8192|SODIMM DDR3 1600 MT/s|Kingston|MSI16D3LS1KBG/8G|#f03eca|DIMM B\n"
        "disk: LITE-ON IT|LITEONIT LMT-256M6M mSATA 256GB|#cad37f|256060514304|ssd|ok|\n"
        "disk: Samsung|Samsung SSD 850 EVO mSATA 500GB|#4efa26|500107862016|ssd|ok|17702\n"
        "lists disks: yes\n");
  CHECK(lines_with(told(sample("workbench-script.inxi.json")), {"cpu", "memory", "disk"}) ==
        "cpu: Intel Core i7-4600U\n"
        "memory: 16384\n"
        "disk: LITE-ON IT|LMT-256M6M mSATA 256GB|#cad37f|256055212769|ssd|ok|\n"
        "disk: Samsung|SSD 850 EVO mSATA 500GB|#4efa26|500105991946|ssd|ok|17702\n");
}

TEST_CASE("samples: masking keeps every file readable and says the same of the machine") {
  if (folder().empty()) return;
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder())) {
    CAPTURE(entry.path().string());
    const std::string text = Scratch::text_of(entry.path().string());
    const MaskedEvidence masked = mask_identifiers(text);
    CHECK(masked.text.size() == text.size());
    CHECK(!has_mac(masked.text));
    CHECK(told(masked.text) == told(text));
    ++files;
  }
  CHECK(files == 18);
}

}  // namespace
}  // namespace bifc
