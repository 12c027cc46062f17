// The made-up machine is a tree as lshw draws it, as deep and as wordy.
#include "tests/bench/scans.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <vector>

#include <fmt/format.h>

#include "tests/bench/measure.h"

namespace bifc::bench {
namespace {

constexpr std::size_t kLarge = 200'000, kUsual = 35'000;  // bytes of a snapshot, of lshw's report
constexpr int kMachines = 1000;

// A controller with its firmware's words, as most of such a report is.
std::string node(std::size_t number) {
  return fmt::format(
      R"({{"id":"pci:{0}","class":"bridge","claimed":true,"handle":"PCIBUS:0000:{0:02x}",)"
      R"("description":"PCI bridge","product":"Series Chipset Family PCI Express Root Port #{0}",)"
      R"("vendor":"Invented Semiconductor","physid":"1c.{0}","businfo":"pci@0000:00:1c.{0}",)"
      R"("version":"c4","width":32,"clock":33000000,"configuration":{{"driver":"pcieport"}},)"
      R"("capabilities":{{"pci":true,"pciexpress":"PCI Express","msi":"Message Signalled )"
      R"(Interrupts","pm":"Power Management","normal_decode":true,"bus_master":"bus mastering",)"
      R"("cap_list":"PCI capabilities listing"}}}})",
      number);
}

std::string machine(int number, std::size_t bytes) {
  std::string text = fmt::format(
      R"({{"id":"pc","class":"system","handle":"DMI:0001","description":"Notebook",)"
      R"("product":"20ZZ{0:04}FR","vendor":"LENOVO","serial":"PF{0:08}",)"
      R"("configuration":{{"chassis":"notebook"}},"children":[{{"id":"core","class":"bus",)"
      R"("children":[{{"id":"memory","class":"memory","description":"System Memory",)"
      R"("size":8589934592}},{{"id":"cpu","class":"processor",)"
      R"("product":"Intel(R) Core(TM) i5-9999U CPU @ 1.60GHz","vendor":"Intel Corp.",)"
      R"("width":64,"configuration":{{"cores":"4"}}}},{{"id":"disk","class":"disk",)"
      R"("product":"ZZ5000AAKX","serial":"ZZ-{0:08}","size":500107862016,)"
      R"("logicalname":"/dev/sda"}})",
      number);
  for (std::size_t i = 0; text.size() + node(i).size() < bytes; ++i) text += "," + node(i);
  return text + "]}]}\n";
}

std::string written(const std::string& name, const std::string& text) {
  std::ofstream(name, std::ios::binary) << text;
  return name;
}

std::string folder_of_scans() {
  const std::string folder = "scans";
  std::filesystem::create_directories(folder);
  for (int i = 0; i < kMachines; ++i)
    written(fmt::format("{}/{:04}.json", folder, i), machine(i, kUsual));
  return folder;
}

void print_one(const std::string& bifc, const std::string& file, const Cost& nothing) {
  constexpr int kRounds = 31;
  const Cost scan = measure_alone({bifc, "device", "scan", file, "-q"}, kRounds, {"bifc.db"});
  fmt::print(
      "- `device scan`, a new machine from {} kB: {:.1f} ms, {:.1f} MB; that is {:.1f} ms and "
      "{:.1f} MB more than `device add` (at most 20 ms and 20 MB)\n",
      std::filesystem::file_size(file) / 1000, scan.wall, scan.peak_mb, scan.wall - nothing.wall,
      scan.peak_mb - nothing.peak_mb);
}

}  // namespace

void print_scans(const std::string& bifc, const std::string& sample) {
  constexpr int kRounds = 31, kFewRounds = 3;
  const Cost nothing =
      measure_alone({bifc, "device", "add", "portable", "-q"}, kRounds, {"bifc.db"});
  std::puts("");
  print_one(bifc, written("snapshot.json", machine(1, kLarge)), nothing);
  if (!sample.empty()) print_one(bifc, sample, nothing);
  const Cost folder =
      measure_alone({bifc, "device", "scan", folder_of_scans(), "-q"}, kFewRounds, {"bifc.db"});
  fmt::print(
      "- `device scan FOLDER`, {} machines of {} kB in one transaction: {:.1f} s, {:.0f} MB "
      "(at most 10 s)\n",
      kMachines, kUsual / 1000, folder.wall / 1000, folder.peak_mb);
  std::fflush(stdout);
}

}  // namespace bifc::bench
