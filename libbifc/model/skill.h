// Skill: who has learned what a tutorial teaches, and who saw that they can.
#pragma once

#include <optional>
#include <string>

#include "libbifc/model/person.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/record/record_type.h"

namespace bifc {

/// One person and one tutorial; of a translation it is the original that counts.
struct Skill {
  static constexpr std::string_view kName = "skill";
  static constexpr char kLetter = 'C';

  std::optional<Id<Person>> person;
  std::optional<Id<Tutorial>> tutorial;
  Date learned;
  std::optional<Date> confirmed;
  std::optional<std::string> confirmer;

  static const RecordType kType;
};

}  // namespace bifc
