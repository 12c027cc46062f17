// One machine out of several descriptions. Pieces are brought into an order that depends on them
// alone, so that the order of the files does not matter.
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/disk_merger.h"
#include "libbifc/exchange/hardware_readers.h"

namespace bifc {
namespace {

using Tool = HardwareTool;
using Order = std::array<Tool, 5>;
constexpr Order kForMachine{Tool::dmidecode, Tool::lshw, Tool::inxi, Tool::workbench,
                            Tool::smartctl};
constexpr Order kForProcessor{Tool::lshw, Tool::dmidecode, Tool::inxi, Tool::workbench,
                              Tool::smartctl};
constexpr Order kForArch{Tool::lshw, Tool::inxi, Tool::dmidecode, Tool::workbench, Tool::smartctl};
constexpr Order kForBattery{Tool::inxi, Tool::workbench, Tool::lshw, Tool::dmidecode,
                            Tool::smartctl};
constexpr Order kForDisks{Tool::smartctl, Tool::lshw, Tool::inxi, Tool::workbench, Tool::dmidecode};
constexpr Order kForTool{Tool::workbench, Tool::lshw, Tool::dmidecode, Tool::inxi, Tool::smartctl};
constexpr std::string_view kToolNames[] = {"Workbench", "lshw", "dmidecode", "inxi", "smartctl"};

std::string text_of(const std::string& text) { return text; }
std::string text_of(std::int64_t number) { return std::to_string(number); }
std::string text_of(const std::optional<std::int64_t>& number) {
  return number ? std::to_string(*number) : std::string();
}

template <class... Fields>
std::string key_of(char sign, const Fields&... fields) {
  std::string key(1, sign);
  ((key += text_of(fields), key += '\1'), ...);
  return key;
}

std::string key_of(const WipeRun& run) {
  return key_of('w', run.tool, run.version, run.model, run.serial, run.bytes, run.method,
                run.passes, run.verification, run.result, run.started, run.ended, run.errors);
}

// All that a piece says: equal pieces are one, and others sort by it, their date first.
std::string key_of(const HardwarePiece& piece) {
  const HardwareScan& scan = piece.scan;
  std::string taken = scan.taken;
  std::replace(taken.begin(), taken.end(), 'T', ' ');  // Workbench writes either
  std::string key =
      key_of('p', taken, scan.tool, scan.tool_version, scan.snapshot, scan.brand, scan.model,
             scan.human_model, scan.serial, scan.board_serial, scan.uuid, scan.kind, scan.cpu,
             scan.cores, scan.arch, scan.memory_mb, scan.memory_slots, scan.has_battery,
             scan.battery, scan.battery_cycles, scan.lists_disks);
  for (const ScannedModule& module : scan.memory)
    key +=
        key_of('m', module.mb, module.type, module.brand, module.model, module.serial, module.slot);
  for (const ScannedDisk& disk : scan.disks)
    key += key_of('d', disk.brand, disk.model, disk.serial, disk.bytes, disk.media, disk.health,
                  disk.hours, disk.is_removable);
  for (const WipeRun& run : scan.erasures) key += key_of(run);
  return key;
}

// Of one tool's pieces the latest comes first.
void bring_into_order(std::vector<HardwarePiece>& pieces) {
  std::vector<std::pair<std::string, HardwarePiece>> keyed;
  for (HardwarePiece& piece : pieces) {
    std::string key = key_of(piece);
    keyed.emplace_back(std::move(key), std::move(piece));
  }
  std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
    return std::tie(a.second.tool, b.first) < std::tie(b.second.tool, a.first);
  });
  keyed.erase(std::unique(keyed.begin(), keyed.end(),
                          [](const auto& a, const auto& b) {
                            return a.second.tool == b.second.tool && a.first == b.first;
                          }),
              keyed.end());
  pieces.clear();
  for (auto& [key, piece] : keyed) pieces.push_back(std::move(piece));
}

class Merger {
 public:
  explicit Merger(std::vector<HardwarePiece> pieces) : pieces_(std::move(pieces)) {
    bring_into_order(pieces_);
    refuse_two_machines();
  }

  HardwareScan merge() {
    merge_machine();
    merge_memory();
    each(kForProcessor, [&](const HardwareScan& scan) {
      fill(scan_.cpu, scan.cpu);
      fill(scan_.cores, scan.cores);
    });
    each(kForArch, [&](const HardwareScan& scan) { fill(scan_.arch, scan.arch); });
    each(kForBattery, [&](const HardwareScan& scan) {
      fill(scan_.battery, scan.battery);
      fill(scan_.battery_cycles, scan.battery_cycles);
      scan_.has_battery |= scan.has_battery;
    });
    DiskMerger disks;
    for_each_piece(kForDisks, [&](const HardwarePiece& piece) { disks.add(piece); });
    scan_.disks = std::move(disks).result();
    merge_source();
    return std::move(scan_);
  }

 private:
  template <class Visit>
  void for_each_piece(const Order& order, Visit visit) const {
    for (const Tool tool : order)
      for (const HardwarePiece& piece : pieces_)
        if (piece.tool == tool) visit(piece);
  }
  template <class Visit>
  void each(const Order& order, Visit visit) const {
    for_each_piece(order, [&](const HardwarePiece& piece) { visit(piece.scan); });
  }

  void refuse_two_machines() const {
    std::string_view first;
    each(kForMachine, [&](const HardwareScan& scan) {
      if (first.empty()) first = scan.serial;
      if (!scan.serial.empty() && !same_folded(first, scan.serial))
        throw Error(ErrorCode::refused,
                    say("The files are of two machines, with the serial numbers {} and {}.", first,
                        scan.serial),
                    say("Import the files of one machine at a time."));
    });
  }

  void merge_machine() {
    each(kForMachine, [&](const HardwareScan& scan) {
      if (scan_.model.empty()) scan_.human_model = scan.human_model;
      fill(scan_.model, scan.model);
      fill(scan_.brand, scan.brand);
      fill(scan_.serial, scan.serial);
      fill(scan_.board_serial, scan.board_serial);
      fill(scan_.uuid, scan.uuid);
      fill(scan_.kind, scan.kind);
    });
  }

  void merge_memory() {
    each(kForMachine, [&](const HardwareScan& scan) {
      if (!scan_.memory_mb) scan_.memory = scan.memory;
      fill(scan_.memory_mb, scan.memory_mb);
      fill(scan_.memory_slots, scan.memory_slots);
    });
  }

  void merge_source() {
    for_each_piece(kForTool, [&](const HardwarePiece& piece) {
      const HardwareScan& scan = piece.scan;
      if (scan_.tool.empty()) {
        scan_.tool = scan.tool.empty() ? kToolNames[static_cast<std::size_t>(piece.tool)]
                                       : std::string_view(scan.tool);
        scan_.tool_version = scan.tool_version;
      }
      fill(scan_.taken, scan.taken);
      fill(scan_.snapshot, scan.snapshot);
      scan_.lists_disks |= scan.lists_disks;
      for (const WipeRun& run : scan.erasures)
        if (std::none_of(scan_.erasures.begin(), scan_.erasures.end(),
                         [&](const WipeRun& known) { return key_of(known) == key_of(run); }))
          scan_.erasures.push_back(run);
    });
  }

  std::vector<HardwarePiece> pieces_;
  HardwareScan scan_;
};

}  // namespace

HardwareScan merge_hardware(std::vector<HardwarePiece> pieces) {
  return Merger(std::move(pieces)).merge();
}

}  // namespace bifc
