// Allocation: a machine for somebody, from the day they ask for one to the day it comes back.
#pragma once

#include <optional>
#include <string>

#include "libbifc/model/device.h"
#include "libbifc/record/record_type.h"

namespace bifc {

enum class AllocationStatus { waiting, reserved, given, lent, sold, returned, refused, withdrawn };
template <>
inline constexpr auto kNames<AllocationStatus> = std::to_array<std::string_view>(
    {"waiting", "reserved", "given", "lent", "sold", "returned", "refused", "withdrawn"});

/// The tokens sort by urgency.
enum class Priority { first, normal, whenever };
template <>
inline constexpr auto kNames<Priority> = std::to_array<std::string_view>({"first", "normal",
                                                                          "whenever"});

/// How a machine is handed over; it stays known when the machine is back.
enum class Mode { gift, loan, sale };
template <>
inline constexpr auto kNames<Mode> = std::to_array<std::string_view>({"gift", "loan", "sale"});

/// What became of a machine, told when somebody asks after it.
enum class Use { in_use, rarely, passed_on, not_in_use, broken, no_answer };
template <>
inline constexpr auto kNames<Use> = std::to_array<std::string_view>({"in_use", "rarely",
                                                                     "passed_on", "not_in_use",
                                                                     "broken", "no_answer"});

/// Needs and refusals are codes: nobody's life is told here.
struct Allocation {
  static constexpr std::string_view kName = "allocation";
  static constexpr char kLetter = 'R';

  std::optional<Id<Person>> person;
  std::optional<std::string> wanted;
  std::optional<DeviceKind> kind;
  std::optional<Code> need;
  Priority priority = Priority::normal;
  AllocationStatus status = AllocationStatus::waiting;
  std::optional<Id<Device>> device;
  std::optional<Mode> mode;
  Date asked;
  std::optional<Date> given;  // or lent, or sold
  std::optional<Date> due;    // back from a loan
  std::optional<Cents> price;
  std::optional<Date> returned;
  std::optional<Code> refusal;
  std::optional<Date> signed_on;
  std::optional<Date> called_1m;  // the day somebody asked after it, a month later
  std::optional<Use> use_1m;
  std::optional<Date> called_6m;
  std::optional<Use> use_6m;

  static const RecordType kType;
};

/// Adds a sentence when a price or a day cannot be, or nobody is meant.
void check(const Allocation& allocation, Problems& problems);

/// Reads "portable pour l'école" as what is wanted, and its kind where a word names one.
void describe_allocation(std::string_view text, std::vector<Value>& row);

}  // namespace bifc
