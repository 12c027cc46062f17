// inxi --output json, 3.0 and later: the lines of its report, cut into labels and values.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libbifc/base/capacity.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware_readers.h"
#include "libbifc/exchange/hardware_words.h"

namespace bifc {
namespace {

// "012#0#2#serial": the number gives the order, which JSON loses.
struct Entry {
  std::int64_t place;
  std::string_view label;
  JsonValue value;

  std::string text() const { return clean_value(value.text()); }
};

std::int64_t place_of(std::string_view key) { return leading_number(key).value_or(-1); }

std::string_view label_of(std::string_view key) { return key.substr(key.find_last_of('#') + 1); }

bool is_key(std::string_view key) {
  return place_of(key) >= 0 && std::count(key.begin(), key.end(), '#') >= 3;
}

// "Device-1" and "ID-2" are counted by some versions and not by others.
std::string_view uncounted(std::string_view label) {
  const std::size_t end = label.find_last_not_of("0123456789");
  return end != label.npos && end + 1 < label.size() && label[end] == '-' ? label.substr(0, end)
                                                                          : label;
}

// Each object is a line of the report; places begin anew in it.
std::vector<Entry> entries_of(JsonValue section) {
  std::vector<Entry> entries;
  for (const JsonValue line : section) {
    if (!line.is_object()) continue;
    const auto begin = static_cast<std::ptrdiff_t>(entries.size());
    for (const JsonValue value : line)
      entries.push_back({place_of(value.key()), uncounted(label_of(value.key())), value});
    std::stable_sort(entries.begin() + begin, entries.end(),
                     [](const Entry& a, const Entry& b) { return a.place < b.place; });
  }
  return entries;
}

// "2y 7d 14h"
std::optional<std::int64_t> hours_of(std::string_view text) {
  constexpr std::pair<char, std::int64_t> kUnits[] = {{'y', 365 * 24}, {'d', 24}, {'h', 1}};
  constexpr std::int64_t kMost = 1000;  // years
  std::optional<std::int64_t> hours;
  for (const std::string_view word : split(text, " "))
    for (const auto& [unit, worth] : kUnits)
      if (const auto number = leading_number(word);
          number && word.back() == unit && *number < kMost * kUnits[0].second)
        hours = hours.value_or(0) + *number * worth;
  return hours;
}

// "53.6/57.0 Wh (94.0%)"
std::optional<std::int64_t> health_of(std::string_view condition) {
  constexpr double kMost = 200;  // a battery may begin better than its label, but not that much
  const std::size_t open = condition.find('('), slash = condition.find('/');
  std::optional<double> percent;
  if (open != condition.npos) {
    percent = leading_decimal(condition.substr(open + 1));
  } else if (slash != condition.npos) {
    const auto full = leading_decimal(condition);
    const auto design = leading_decimal(condition.substr(slash + 1));
    if (full && design && *design > 0) percent = 100 * *full / *design;
  }
  if (!percent || !(*percent > 0 && *percent < kMost)) return {};
  return std::llround(*percent);
}

class InxiReader {
 public:
  HardwarePiece read(JsonValue root) {
    for (const JsonValue part : root)
      for (const JsonValue section : part) {
        const std::string_view name = label_of(section.key());
        const std::vector<Entry> entries = entries_of(section);
        if (name == "Machine") take_machine(entries);
        if (name == "CPU") take_processor(entries);
        if (name == "Memory" || name == "Info") take_memory(entries);
        if (name == "Battery") take_battery(entries);
        if (name == "Drives") take_drives(entries);
      }
    finish_memory();
    return {HardwareTool::inxi, std::move(scan_)};
  }

 private:
  // "serial" and "v" are of the system, the chassis or the board, whichever came last.
  void take_machine(const std::vector<Entry>& entries) {
    std::string type, chassis, version;
    std::string_view part;
    for (const Entry& entry : entries) {
      for (const char* name : {"System", "Chassis", "Mobo", "UEFI", "BIOS"})
        if (entry.label == name) part = entry.label;
      if (entry.label == "Type") type = kind_of_chassis(entry.value.text());
      if (entry.label == "System") scan_.brand = brand_name(entry.value.text());
      if (part == "System" && entry.label == "product") scan_.model = entry.text();
      if (part == "System" && entry.label == "v") version = entry.text();
      if (part == "System" && entry.label == "serial") scan_.serial = entry.text();
      if (entry.label == "uuid") scan_.uuid = clean_uuid(entry.value.text());
      if (part == "Chassis" && entry.label == "type") chassis = kind_of_chassis(entry.value.text());
      if (part == "Mobo" && entry.label == "serial") scan_.board_serial = entry.text();
    }
    scan_.human_model = human_model(scan_.brand, scan_.model, version);
    scan_.kind = chassis.empty() ? type : chassis;
  }

  void take_processor(const std::vector<Entry>& entries) {
    constexpr std::pair<std::string_view, std::int64_t> kCounts[] = {
        {"single", 1}, {"dual", 2}, {"triple", 3}, {"quad", 4}};
    std::int64_t bits = 0;
    for (const Entry& entry : entries) {
      const auto number = leading_number(entry.value.text());
      if (entry.label == "model" && scan_.cpu.empty()) scan_.cpu = entry.text();
      if (entry.label == "bits") bits = number.value_or(0);
      if (entry.label == "cores" && number && !scan_.cores) scan_.cores = number;
      if (entry.label == "Info" && !scan_.cores)  // "quad core", "6-core"
        for (const auto& [word, count] : kCounts)
          if (entry.value.text().starts_with(word)) scan_.cores = count;
      if (entry.label == "Info" && !scan_.cores) scan_.cores = number;
    }
    scan_.arch = arch_of(scan_.cpu, bits);
  }

  void take_memory(const std::vector<Entry>& entries) {
    std::string_view part;
    for (const Entry& entry : entries) {
      for (const char* name : {"RAM", "Memory", "Array", "Device", "Report"})
        if (entry.label == name) part = entry.label;
      if (entry.label == "inxi") scan_.tool_version = entry.text();
      if ((part == "RAM" || part == "Memory") && (entry.label == "total" || entry.label == part))
        if (const auto size = read_size(entry.value.text())) total_ = size;
      const auto number = leading_number(entry.value.text());
      if (part == "Array" && entry.label == "slots" && number && *number < kMebi)
        scan_.memory_slots = scan_.memory_slots.value_or(0) + *number;
      if (part != "Device") continue;
      if (entry.label == "Device") modules_.push_back({.slot = entry.text()});
      if (!modules_.empty()) take_module(entry, modules_.back());
    }
  }

  static void take_module(const Entry& entry, ScannedModule& module) {
    if (entry.label == "size") module.mb = read_size(entry.value.text()).value_or(0) / kMebi;
    if (entry.label == "type" || entry.label == "speed" || entry.label == "spec")
      module.type = module_type(module.type + ' ' + std::string(entry.value.text()));
    if (entry.label == "manufacturer") module.brand = memory_brand(entry.value.text());
    if (entry.label == "part-no") module.model = entry.text();
    if (entry.label == "serial") module.serial = entry.text();
  }

  // What the system can use is less than what is installed, by what the graphics take.
  void finish_memory() {
    std::int64_t mb = 0;
    for (ScannedModule& module : modules_)
      if (module.mb > 0) {
        mb += module.mb;
        scan_.memory.push_back(std::move(module));
      }
    if (mb == 0 && total_) mb = (*total_ / kGibi + (*total_ % kGibi != 0 ? 1 : 0)) * 1024;
    if (mb > 0) scan_.memory_mb = mb;
  }

  // A "Device" of this section is a mouse or a telephone.
  void take_battery(const std::vector<Entry>& entries) {
    struct Battery {
      std::string words;
      std::optional<std::int64_t> health, cycles;
    };
    std::vector<Battery> batteries;
    bool is_own = false;
    for (const Entry& entry : entries) {
      if (entry.label == "ID" || entry.label == "Device") is_own = entry.label == "ID";
      if (entry.label == "ID") batteries.emplace_back();
      if (!is_own || batteries.empty()) continue;
      Battery& battery = batteries.back();
      battery.words.append(entry.value.text()).append(" ");
      if (entry.label == "condition") battery.health = health_of(entry.value.text());
      if (entry.label == "cycles") battery.cycles = leading_number(entry.value.text());
    }
    for (const Battery& battery : batteries) {
      if (is_invented_battery(battery.words)) continue;
      scan_.has_battery = true;
      if (battery.health)
        scan_.battery = std::min(scan_.battery.value_or(*battery.health), *battery.health);
      if (battery.cycles.value_or(0) > 0)
        scan_.battery_cycles = std::max(scan_.battery_cycles.value_or(0), *battery.cycles);
    }
  }

  void take_drives(const std::vector<Entry>& entries) {
    scan_.lists_disks = true;
    bool is_drive = false;
    std::vector<ScannedDisk> drives;
    for (const Entry& entry : entries) {
      if (entry.label == "ID" || entry.label == "Optical" || entry.label == "Floppy")
        is_drive = entry.label == "ID";
      if (entry.label == "ID") drives.push_back(begin_drive(entry.value.text()));
      if (is_drive && !drives.empty()) take_drive(entry, drives.back());
    }
    for (ScannedDisk& drive : drives)
      if (drive.bytes.value_or(0) > 0) scan_.disks.push_back(std::move(drive));
  }

  static ScannedDisk begin_drive(std::string_view node) {
    ScannedDisk disk;
    if (node.starts_with("/dev/nvme")) disk.media = "nvme";
    if (node.starts_with("/dev/mmcblk")) disk.media = "emmc";
    return disk;
  }

  static void take_drive(const Entry& entry, ScannedDisk& disk) {
    const std::string_view text = entry.value.text();
    if (entry.label == "vendor") disk.brand = entry.text();
    if (entry.label == "model") disk.model = entry.text();
    if (entry.label == "serial") disk.serial = entry.text();
    if (entry.label == "size") disk.bytes = read_size(text);
    if (entry.label == "on") disk.hours = hours_of(text);
    if (entry.label == "health")
      disk.health = text == "PASSED" ? "ok" : text.starts_with("FAIL") ? "failing" : "";
    const bool is_type = entry.label == "type" || entry.label == "tech";
    if (is_type && (text == "USB" || text == "Removable")) disk.is_removable = true;
    if (disk.media.empty() && is_type && text == "SSD") disk.media = "ssd";
    if (disk.media.empty() && ((is_type && text == "HDD") || entry.label == "rpm"))
      disk.media = "hdd";
    if (disk.media == "emmc" && disk.is_removable) disk.media = "flash";
  }

  HardwareScan scan_;
  std::vector<ScannedModule> modules_;
  std::optional<std::int64_t> total_;
};

}  // namespace

bool is_inxi(JsonValue root) {
  if (!root.is_array()) return false;
  for (const JsonValue part : root)
    for (const JsonValue section : part)
      if (is_key(section.key())) return true;
  return false;
}

HardwarePiece read_inxi(JsonValue root) { return InxiReader().read(root); }

}  // namespace bifc
