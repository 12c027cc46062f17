// smartctl --json, versions 7.0 to 7.4.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware_readers.h"
#include "libbifc/exchange/hardware_words.h"

namespace bifc {
namespace {

std::int64_t number_at(JsonValue report, std::string_view path) {
  return report.at(path).whole().value_or(0);
}

std::optional<std::int64_t> bytes_of(JsonValue report) {
  std::optional<std::int64_t> bytes = report.at("user_capacity.bytes").whole();
  fill(bytes, report.find("nvme_total_capacity").whole());
  for (const JsonValue space : report.find("nvme_namespaces"))
    fill(bytes, space.at("size.bytes").whole());
  return bytes.value_or(0) > 0 ? bytes : std::nullopt;
}

bool is_nvme(JsonValue report) {
  return report.at("device.protocol").text() == "NVMe" || report.at("device.type").text() == "nvme";
}

std::string media_of(JsonValue report) {
  if (is_nvme(report)) return "nvme";
  const auto turns = report.find("rotation_rate").whole();
  if (!turns) return {};
  return *turns == 0 ? "ssd" : "hdd";
}

// Sectors given up, waiting to be, or unreadable: "Reallocated", "Current_Pending" and
// "Offline_Uncorrectable". The raw text begins with the count where the raw value packs more.
bool has_bad_sectors(JsonValue report) {
  constexpr std::array<std::int64_t, 3> kTelling{5, 197, 198};
  for (const JsonValue attribute : report.at("ata_smart_attributes.table")) {
    const std::int64_t id = number_at(attribute, "id");
    if (std::find(kTelling.begin(), kTelling.end(), id) == kTelling.end()) continue;
    const auto count = leading_number(attribute.at("raw.string").text());
    if ((count ? *count : number_at(attribute, "raw.value")) > 0) return true;
  }
  return false;
}

bool is_worn(JsonValue report) {
  constexpr std::int64_t kMostUsed = 80;  // per cent of what the maker promises
  const JsonValue log = report.find("nvme_smart_health_information_log");
  return number_at(log, "media_errors") > 0 || number_at(log, "critical_warning") != 0 ||
         number_at(log, "percentage_used") >= kMostUsed ||
         number_at(report, "scsi_grown_defect_list") > 0;
}

// Of the exit status only one bit says that the disk fails; others are set for commands that a
// disk does not know, and for errors long ago.
std::string health_of(JsonValue report) {
  constexpr std::int64_t kFailing = 8;
  const std::string_view passed = report.at("smart_status.passed").text();
  if (passed == "false" || (number_at(report, "smartctl.exit_status") & kFailing) != 0)
    return "failing";
  if (has_bad_sectors(report) || is_worn(report)) return "watch";
  return passed == "true" ? "ok" : "unknown";
}

// What is told as the serial number of a RAID volume is its name: "Volume1".
std::string serial_of(JsonValue report) {
  std::string serial = clean_value(report.find("serial_number").text());
  const std::string plain = fold(serial);
  const bool is_volume =
      plain.starts_with("volume") && plain.find_first_not_of("0123456789", 6) == std::string::npos;
  return is_volume ? std::string() : serial;
}

bool is_on_usb(JsonValue report) {
  return report.at("device.type").text().starts_with("usb") ||
         report.at("device.info_name").text().find("[USB") != std::string_view::npos;
}

// "Fri Dec 13 14:04:49 2024 UTC", the day padded with a blank, as "2024-12-13 14:04:49".
std::string moment_of(JsonValue report) {
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const auto words = split(report.at("local_time.asctime").text(), " ");
  if (words.size() < 5 || words[1].size() != 3) return {};
  const std::size_t month = kMonths.find(words[1]);
  const auto day = leading_number(words[2]), year = leading_number(words[4]);
  if (month == kMonths.npos || month % 3 != 0 || !day || !year) return {};
  return clean_value(fmt::format("{:04}-{:02}-{:02} {}", *year, month / 3 + 1, *day, words[3]));
}

void take_report(JsonValue report, HardwareScan& scan) {
  ScannedDisk disk{.brand = clean_value(report.find("vendor").text()),
                   .model = clean_value(report.find("model_name").text()),
                   .serial = serial_of(report),
                   .bytes = bytes_of(report),
                   .media = media_of(report),
                   .is_removable = is_on_usb(report)};
  fill(disk.model, clean_value(report.find("product").text()));
  if (scan.tool_version.empty())
    for (const JsonValue part : report.at("smartctl.version"))
      scan.tool_version +=
          fmt::format("{}{}", scan.tool_version.empty() ? "" : ".", part.whole().value_or(0));
  scan.taken = std::max(scan.taken, moment_of(report));
  // Of a bridge or volume that it does not understand it tells nothing but that.
  if (disk.model.empty() && disk.serial.empty() && !disk.bytes) return;
  disk.health = health_of(report);
  disk.hours = report.at("power_on_time.hours").whole();
  fill(disk.hours, report.at("nvme_smart_health_information_log.power_on_hours").whole());
  scan.disks.push_back(std::move(disk));
}

}  // namespace

bool is_smartctl(JsonValue root) {
  if (root.is_object())
    return root.find("smartctl").is_object() || root.find("json_format_version").is_array();
  return root.is_array() && !root.empty() && is_smartctl(*root.begin());
}

HardwarePiece read_smartctl(JsonValue root) {
  HardwarePiece piece{HardwareTool::smartctl, {}};
  if (root.is_object()) take_report(root, piece.scan);
  if (root.is_array())
    for (const JsonValue report : root) take_report(report, piece.scan);
  return piece;
}

}  // namespace bifc
