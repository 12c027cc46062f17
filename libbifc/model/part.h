// Part: a disk or another part of a machine, which keeps its number wherever it goes.
#pragma once

#include <optional>
#include <string>

#include "libbifc/record/record_type.h"

namespace bifc {

struct Device;

enum class PartKind {
  disk,
  memory,
  battery,
  power_supply,
  screen,
  keyboard,
  processor,
  motherboard,
  graphics,
  network,
  optical_drive,
  other
};
template <>
inline constexpr auto kNames<PartKind> = std::to_array<std::string_view>(
    {"disk", "memory", "battery", "power_supply", "screen", "keyboard", "processor", "motherboard",
     "graphics", "network", "optical_drive", "other"});

/// What a disk keeps its data on: that decides what a wipe is worth.
enum class Media { hdd, ssd, nvme, emmc, flash, unknown };
template <>
inline constexpr auto kNames<Media> = std::to_array<std::string_view>({"hdd", "ssd", "nvme", "emmc",
                                                                       "flash", "unknown"});

enum class Health { ok, watch, failing, unknown };
template <>
inline constexpr auto kNames<Health> = std::to_array<std::string_view>({"ok", "watch", "failing",
                                                                        "unknown"});

enum class PartStatus { installed, stock, quarantined, removed, destroyed, recycled };
template <>
inline constexpr auto kNames<PartStatus> = std::to_array<std::string_view>(
    {"installed", "stock", "quarantined", "removed", "destroyed", "recycled"});

/// Only an installed part is in a machine; it is there with everything that is true of the machine.
struct Part {
  static constexpr std::string_view kName = "part";
  static constexpr char kLetter = 'K';

  PartKind kind = PartKind::other;
  std::optional<std::string> brand;
  std::optional<std::string> model;
  std::optional<std::string> serial;
  std::optional<Capacity> bytes;  // capacity of a disk or of memory
  std::optional<Media> media;
  std::optional<Health> health;
  std::optional<std::int64_t> hours;  // it has run
  std::optional<Date> examined;       // the day health and hours were read
  PartStatus status = PartStatus::stock;
  std::optional<Id<Device>> device;  // the machine it is in
  std::optional<Id<Device>> origin;  // the machine it came to the group in
  std::optional<Ids<Device>> hosts;  // machines it has left again since it last came in
  std::optional<std::string> shelf;
  Date received;            // the day it last came in, with its machine or alone
  std::int64_t intake = 1;  // how often it came in; a wipe counts for one intake

  static const RecordType kType;
};

/// Adds a sentence for each number that cannot be: capacity, hours.
void check(const Part& part, Problems& problems);

/// Reads "barrette mémoire Kingston DDR3" as kind, brand and model; what is neither a kind nor a
/// known brand is the model.
void describe_part(std::string_view text, std::vector<Value>& row);

}  // namespace bifc
