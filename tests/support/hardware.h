// Hardware: a scan as a text that tests can read and compare.
#pragma once

#include <fmt/format.h>

#include <string>

#include "libbifc/exchange/hardware.h"

namespace bifc {

/// Appends "name: value" on a line of its own, nothing where nothing is known.
inline void append_known(std::string& to, const char* name, const std::string& text) {
  if (!text.empty()) to += fmt::format("{}: {}\n", name, text);
}
inline void append_known(std::string& to, const char* name,
                         const std::optional<std::int64_t>& number) {
  if (number) to += fmt::format("{}: {}\n", name, *number);
}

inline std::string described(const ScannedDisk& disk) {
  return fmt::format("{}|{}|{}|{}|{}|{}|{}{}", disk.brand, disk.model, disk.serial,
                     disk.bytes ? std::to_string(*disk.bytes) : "", disk.media, disk.health,
                     disk.hours ? std::to_string(*disk.hours) : "",
                     disk.is_removable ? "|removable" : "");
}

inline std::string described(const ScannedModule& module) {
  return fmt::format("{}|{}|{}|{}|{}|{}", module.mb, module.type, module.brand, module.model,
                     module.serial, module.slot);
}

inline std::string described(const WipeRun& run) {
  return fmt::format("{} {}|{}|{}|{}|{} × {}|{}|{}|{} - {}|{} errors|{}", run.tool, run.version,
                     run.model, run.serial, run.bytes ? std::to_string(*run.bytes) : "", run.passes,
                     run.method, run.verification, run.result, run.started, run.ended, run.errors,
                     run.host_serial);
}

/// Returns all that a scan says, a fact a line.
inline std::string described(const HardwareScan& scan) {
  std::string text;
  append_known(text, "tool", scan.tool);
  append_known(text, "version", scan.tool_version);
  append_known(text, "taken", scan.taken);
  append_known(text, "snapshot", scan.snapshot);
  append_known(text, "brand", scan.brand);
  append_known(text, "model", scan.model);
  append_known(text, "human model", scan.human_model);
  append_known(text, "serial", scan.serial);
  append_known(text, "board", scan.board_serial);
  append_known(text, "uuid", scan.uuid);
  append_known(text, "kind", scan.kind);
  append_known(text, "cpu", scan.cpu);
  append_known(text, "cores", scan.cores);
  append_known(text, "arch", scan.arch);
  append_known(text, "memory", scan.memory_mb);
  append_known(text, "slots", scan.memory_slots);
  for (const ScannedModule& module : scan.memory) append_known(text, "module", described(module));
  append_known(text, "has battery", scan.has_battery ? "yes" : "");
  append_known(text, "battery", scan.battery);
  append_known(text, "cycles", scan.battery_cycles);
  for (const ScannedDisk& disk : scan.disks) append_known(text, "disk", described(disk));
  append_known(text, "lists disks", scan.lists_disks ? "yes" : "");
  for (const WipeRun& run : scan.erasures) append_known(text, "erased", described(run));
  return text;
}

/// Reads texts of one machine.
template <class... Texts>
HardwareScan scan_of(const Texts&... texts) {
  std::vector<HardwarePiece> pieces;
  for (const std::string_view text : {std::string_view(texts)...})
    for (HardwarePiece& piece : read_hardware(text)) pieces.push_back(std::move(piece));
  return merge_hardware(std::move(pieces));
}

/// Reads texts of one machine and returns all that they say.
template <class... Texts>
std::string scanned(const Texts&... texts) {
  return described(scan_of(texts...));
}

}  // namespace bifc
