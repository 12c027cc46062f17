// Device: a machine of the group's stock, or a visitor's machine that the group keeps track of.
#pragma once

#include <optional>
#include <string>

#include "libbifc/record/record_type.h"

namespace bifc {

struct Person;

enum class DeviceKind {
  laptop,
  desktop,
  all_in_one,
  tablet,
  phone,
  printer,
  screen,
  accessory,
  other
};
template <>
inline constexpr auto kNames<DeviceKind> =
    std::to_array<std::string_view>({"laptop", "desktop", "all_in_one", "tablet", "phone",
                                     "printer", "screen", "accessory", "other"});

enum class Ownership { stock, visitor };
template <>
inline constexpr auto kNames<Ownership> = std::to_array<std::string_view>({"stock", "visitor"});

enum class DeviceStatus {
  received,
  tested,
  wiped,
  ready,
  reserved,
  given,
  lent,
  sold,
  returned,
  parts,
  recycled
};
template <>
inline constexpr auto kNames<DeviceStatus> =
    std::to_array<std::string_view>({"received", "tested", "wiped", "ready", "reserved", "given",
                                     "lent", "sold", "returned", "parts", "recycled"});

enum class Arch { x86_64, x86, arm64, arm, other };
template <>
inline constexpr auto kNames<Arch> = std::to_array<std::string_view>({"x86_64", "x86", "arm64",
                                                                      "arm", "other"});

enum class Grade { a, b, c, d, e };
template <>
inline constexpr auto kNames<Grade> = std::to_array<std::string_view>({"A", "B", "C", "D", "E"});

/// A machine of the stock has a status; a visitor's machine has none, as it stays the visitor's.
struct Device {
  static constexpr std::string_view kName = "device";
  static constexpr char kLetter = 'D';

  DeviceKind kind = DeviceKind::other;
  std::optional<std::string> brand;
  std::optional<std::string> model;
  std::optional<std::string> human_model;  // where the model is a type code: "ThinkCentre M73"
  std::optional<std::string> serial;
  std::optional<DeviceStatus> status;
  Ownership ownership = Ownership::stock;
  std::optional<std::int64_t> year;  // of manufacture
  std::optional<std::string> cpu;
  std::optional<std::int64_t> cores;
  std::optional<std::int64_t> memory_mb;
  std::optional<std::int64_t> memory_slots;
  std::optional<Arch> arch;
  std::optional<std::int64_t> battery;  // per cent of its capacity when new
  std::optional<std::int64_t> battery_cycles;
  std::optional<std::string> os;
  std::optional<Grade> grade_look;
  std::optional<Grade> grade_function;
  std::optional<Grade> grade_battery;
  std::optional<std::int64_t> weight_g;
  std::optional<std::string> lot;
  std::optional<Id<Person>> donor;
  std::optional<Id<Person>> holder;
  std::optional<std::string> shelf;
  std::optional<Date> received;
  std::optional<Date> given;
  std::optional<Date> returned;  // the day it last came back
  std::optional<Date> recycled;
  std::optional<std::string> recycler;
  std::optional<std::string> slip;         // number of the recycler's waste slip
  std::optional<std::string> firmware_id;  // by which one without a serial number is known again
  std::optional<Date> scanned;             // the day its description was last read
  std::optional<std::string> described;    // when that one was made: "2026-11-21 09:42:20"
  std::optional<std::string> recipe;       // what it was made ready by: "office 2"
  std::optional<std::string> done;         // steps of the recipe
  std::optional<std::string> failed;       // steps that did not succeed
  std::optional<Date> refurbished;
  std::optional<std::string> refurbisher;
  std::optional<Date> checked;
  std::optional<std::string> checker;  // not the refurbisher
  std::int64_t intake = 1;             // how often it came in; wipes count for one intake
  std::optional<Id<Device>> same_as;   // what this is a second record of

  static const RecordType kType;
};

/// Adds a sentence for each number that cannot be: year, battery, memory; and when somebody checked
/// their own work.
void check(const Device& device, Problems& problems);

/// Reads "portable Lenovo T420" as kind, brand and model. Words that are neither a kind nor a
/// known brand are the model.
void describe_device(std::string_view text, std::vector<Value>& row);

/// Returns the grade of a battery that has kept so many per cent of its capacity: A from 85, B from
/// 70, C from 50, D from 30, else E.
std::string_view battery_grade(std::int64_t percent);

/// Whether a machine of this kind may hold somebody's data without a disk that anybody has seen:
/// all but screens and accessories.
bool may_hold_data(std::string_view kind);

/// Whether a machine may only come into this state once its disks are wiped.
bool needs_wipe(std::string_view status);

/// Whether a machine in this state has left the group: given, lent, sold, recycled.
bool has_left(std::string_view status);

}  // namespace bifc
