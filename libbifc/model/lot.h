// Lot: what one donor gave at one time, under one agreement.
#pragma once

#include <optional>
#include <string>

#include "libbifc/record/record_type.h"

namespace bifc {

struct Person;

enum class LotStatus { open, closed };
template <>
inline constexpr auto kNames<LotStatus> = std::to_array<std::string_view>({"open", "closed"});

/// Machines name their lot; nothing enters or leaves a closed one, and its manifest is frozen.
struct Lot {
  static constexpr std::string_view kName = "lot";
  static constexpr char kLetter = 'J';

  std::string name;
  LotStatus status = LotStatus::open;
  std::optional<Id<Person>> donor;
  std::optional<std::string> convention;  // number or date of the donation agreement
  Date received;
  std::optional<Date> closed;
  std::optional<Prose> manifest;      // the facts as they were when it was closed
  std::optional<std::string> sha256;  // of the manifest

  static const RecordType kType;
};

/// Returns the source and key under which lots of one name are one and the same on every desk.
std::string lot_key(std::string_view name);
inline constexpr std::string_view kLotSource = "lot";

}  // namespace bifc
