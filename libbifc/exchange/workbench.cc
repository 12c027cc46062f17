// Snapshots of eReuse Workbench. Its erasures count where it says itself that they were made; what
// newer versions keep below "erase" says nothing, as they never erase.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/clean_text.h"
#include "libbifc/exchange/hardware_readers.h"
#include "libbifc/exchange/hardware_words.h"

namespace bifc {
namespace {

constexpr std::string_view kReports[] = {"lshw", "smart", "smartctl", "dmidecode", "inxi"};

std::string clean(JsonValue value, std::string_view key) {
  return clean_value(value.find(key).text());
}

bool has_reports(JsonValue value) {
  return std::any_of(std::begin(kReports), std::end(kReports),
                     [&](std::string_view key) { return value.find(key).is_there(); });
}

// Credentials wrap what others have at the top in "data" or "credentialSubject".
std::vector<JsonValue> wrappings(JsonValue root) {
  std::vector<JsonValue> all{root};
  for (const char* path : {"data", "data.data", "credentialSubject"})
    if (const JsonValue inner = root.at(path); inner.is_object()) all.push_back(inner);
  return all;
}

HardwarePiece own_piece(JsonValue root) {
  HardwarePiece piece{HardwareTool::workbench, {}};
  for (const JsonValue wrapping : wrappings(root)) {
    HardwareScan& scan = piece.scan;
    fill(scan.tool, clean(wrapping, "software"));
    fill(scan.tool_version, clean(wrapping, "version"));
    fill(scan.taken, clean(wrapping, "timestamp"));
    fill(scan.taken, clean(wrapping, "endTime"));
    fill(scan.snapshot, clean_uuid(wrapping.find("uuid").text()));
  }
  fill(piece.scan.tool, "Workbench");
  return piece;
}

// A report may be JSON, or a text that holds JSON; credentials write its quotes as HTML does.
void take_report(std::string_view name, JsonValue report, std::vector<HardwarePiece>& pieces) {
  JsonTree inner;
  try {
    if (report.type() == JsonType::text) {
      const std::string_view text = trim(report.text());
      const bool is_html = text.find('"') == text.npos && text.find("&quot;") != text.npos;
      const std::string plain = is_html ? without_html(text) : std::string(text);
      if (name == "dmidecode" && is_dmidecode(plain)) pieces.push_back(read_dmidecode(plain));
      if (name == "dmidecode" || text.empty()) return;
      read_mended(inner, plain);
      report = inner.root();
    }
    if (is_lshw(report)) pieces.push_back(read_lshw(report));
    if (is_smartctl(report)) pieces.push_back(read_smartctl(report));
    if (is_inxi(report)) pieces.push_back(read_inxi(report));
  } catch (Error& error) {
    error.within(name);
    throw;
  }
}

// "2021-10-11T09:45:19.623967+00:00" as "2021-10-11 09:45:19"
std::string moment_in(JsonValue value) {
  constexpr std::string_view kShape = "0000-00-00T00:00:00";
  std::string moment(value.text().substr(0, kShape.size()));
  const auto fits = [](char c, char shape) {
    return shape == '0' ? c >= '0' && c <= '9' : c == shape || (shape == 'T' && c == ' ');
  };
  if (!std::equal(moment.begin(), moment.end(), kShape.begin(), kShape.end(), fits)) return {};
  moment[kShape.find('T')] = ' ';
  return moment;
}

WipeRun wipe_of(JsonValue action) {
  WipeRun run;
  bool has_random = false, has_other = false, is_good = action.find("severity").text() == "Info";
  for (const JsonValue step : action.find("steps")) {
    ++run.passes;
    has_random |= step.find("type").text() == "StepRandom";
    has_other |= step.find("type").text() != "StepRandom" && step.find("type").text() != "StepZero";
    if (step.find("severity").text() != "Info") ++run.errors;
  }
  is_good = is_good && run.errors == 0 && run.passes > 0;
  if (run.passes > 0 && !has_other) run.method = has_random ? "random" : "zeros";
  // Sector by sector means badblocks, which reads back each pass.
  run.verification = action.find("type").text() == "EraseSectors" ? "all" : "none";
  run.result = is_good ? "passed" : "failed";
  run.started = moment_in(action.find("startTime"));
  run.ended = moment_in(action.find("endTime"));
  return run;
}

class ComponentReader {
 public:
  explicit ComponentReader(HardwareScan& scan) : scan_(scan) {}

  void read(JsonValue root) {
    const JsonValue device = root.find("device");
    scan_.brand = brand_name(device.find("manufacturer").text());
    scan_.model = clean(device, "model");
    scan_.human_model = human_model(scan_.brand, scan_.model, device.find("version").text());
    scan_.serial = clean(device, "serialNumber");
    scan_.kind = kind_of_chassis(device.find("chassis").text());
    fill(scan_.kind, kind_of_chassis(device.find("type").text()));
    scan_.lists_disks = true;
    for (const JsonValue component : root.find("components")) take(component);
  }

 private:
  void take(JsonValue component) {
    const std::string_view type = component.find("type").text();
    if (type == "Processor" && scan_.cpu.empty()) {
      scan_.cpu = clean(component, "model");
      scan_.cores = component.find("cores").whole();
      scan_.arch = arch_of(clean(component, "manufacturer") + ' ' + scan_.cpu,
                           component.find("address").whole().value_or(0));
    }
    if (type == "Motherboard") {
      scan_.board_serial = clean(component, "serialNumber");
      scan_.memory_slots = component.find("ramSlots").whole();
    }
    if (type == "RamModule") take_module(component);
    if (type == "Battery") take_battery(component);
    if (type == "HardDrive" || type == "SolidStateDrive") take_disk(component);
  }

  void take_module(JsonValue component) {
    constexpr std::int64_t kMost = 1 << 30;
    const std::int64_t mb = component.find("size").whole().value_or(0);
    if (mb <= 0 || mb > kMost) return;
    const std::string words = fmt::format("{} {} {} MT/s", component.find("format").text(),
                                          component.find("interface").text(),
                                          component.find("speed").whole().value_or(0));
    scan_.memory.push_back({.mb = mb,
                            .type = module_type(words),
                            .brand = memory_brand(component.find("manufacturer").text()),
                            .model = clean(component, "model"),
                            .serial = clean(component, "serialNumber")});
    scan_.memory_mb = scan_.memory_mb.value_or(0) + mb;
  }

  void take_battery(JsonValue component) {
    scan_.has_battery = true;
    const double design = component.find("size").number().value_or(0);
    for (const JsonValue action : component.find("actions")) {
      if (action.find("type").text() != "MeasureBattery") continue;
      const double percent = 100 * action.find("size").number().value_or(0) / design;
      if (percent > 0 && percent < 200) scan_.battery = std::llround(percent);
      scan_.battery_cycles = action.find("cycleCount").whole();
    }
  }

  // Sizes are of a million bytes and may have a fraction.
  void take_disk(JsonValue component) {
    constexpr double kMost = 1e12;
    ScannedDisk disk{.brand = clean(component, "manufacturer"),
                     .model = clean(component, "model"),
                     .serial = clean(component, "serialNumber")};
    const double mb = component.find("size").number().value_or(0);
    if (mb > 0 && mb < kMost) disk.bytes = std::llround(mb * 1e6);
    const std::string bus = fold(component.find("interface").text());
    disk.media = component.find("type").text() == "HardDrive" ? "hdd" : bus == "nvme" ? bus : "ssd";
    disk.is_removable = bus == "usb";
    for (const JsonValue action : component.find("actions")) {
      const std::string_view type = action.find("type").text();
      if (type == "TestDataStorage") take_test(action, disk);
      if (type != "EraseBasic" && type != "EraseSectors") continue;
      WipeRun run = wipe_of(action);
      run.tool = scan_.tool;
      run.version = scan_.tool_version;
      run.model = disk.model;
      run.serial = disk.serial;
      run.bytes = disk.bytes;
      run.host_serial = scan_.serial;
      scan_.erasures.push_back(std::move(run));
    }
    scan_.disks.push_back(std::move(disk));
  }

  static void take_test(JsonValue action, ScannedDisk& disk) {
    const std::string_view assessment = action.find("assessment").text();
    std::int64_t bad = 0;
    for (const char* key :
         {"reallocatedSectorCount", "currentPendingSectorCount", "offlineUncorrectable"})
      bad = std::max(bad, action.find(key).whole().value_or(0));
    disk.hours = action.find("lifetime").whole();
    if (assessment == "false")
      disk.health = "failing";
    else if (bad > 0)
      disk.health = "watch";
    else
      disk.health = assessment == "true" ? "ok" : "unknown";
  }

  HardwareScan& scan_;
};

}  // namespace

bool is_snapshot(JsonValue root) {
  if (root.find("components").is_array() && root.find("device").is_object()) return true;
  if (root.find("credentialSubject").is_object() && root.find("evidence").is_array()) return true;
  const auto all = wrappings(root);
  return std::any_of(all.begin() + 1, all.end(), has_reports);
}

std::vector<HardwarePiece> read_snapshot(JsonValue root) {
  std::vector<HardwarePiece> pieces{own_piece(root)};
  if (root.find("components").is_array()) ComponentReader(pieces[0].scan).read(root);
  for (const JsonValue wrapping : wrappings(root)) {
    for (const std::string_view name : kReports)
      if (const JsonValue report = wrapping.find(name); report.is_there())
        take_report(name, report, pieces);
    if (const JsonValue report = wrapping.at("debug.lshw"); report.is_there())
      take_report("lshw", report, pieces);
  }
  for (const JsonValue proof : root.find("evidence"))
    if (const std::string_view name = proof.find("operation").text();
        std::find(std::begin(kReports), std::end(kReports), name) != std::end(kReports))
      take_report(name, proof.find("output"), pieces);
  for (HardwarePiece& piece : pieces) piece.scan.taken = pieces[0].scan.taken;
  return pieces;
}

}  // namespace bifc
