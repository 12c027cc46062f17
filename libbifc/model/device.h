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
  std::optional<std::string> serial;
  std::optional<DeviceStatus> status;
  Ownership ownership = Ownership::stock;
  std::optional<std::int64_t> year;  // of manufacture
  std::optional<std::string> cpu;
  std::optional<std::int64_t> memory_mb;
  std::optional<Arch> arch;
  std::optional<std::int64_t> battery;  // per cent of its capacity when new
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
  std::optional<Date> recycled;
  std::optional<Id<Device>> same_as;  // what this is a second record of

  static const RecordType kType;
};

/// Adds a sentence for each number that cannot be: year, battery, memory.
void check(const Device& device, Problems& problems);

/// Reads "portable Lenovo T420" as kind, brand and model. Words that are neither a kind nor a
/// known brand are the model.
void describe_device(std::string_view text, std::vector<Value>& row);

}  // namespace bifc
