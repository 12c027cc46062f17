// Person: somebody who comes for help, helps, donates, or is a contact elsewhere.
#pragma once

#include <optional>
#include <string>

#include "libbifc/record/record_type.h"

namespace bifc {

enum class Identity { counted, pseudonym, identified };
template <>
inline constexpr auto kNames<Identity> = std::to_array<std::string_view>({"counted", "pseudonym",
                                                                          "identified"});

enum class PersonStatus { active, inactive };
template <>
inline constexpr auto kNames<PersonStatus> = std::to_array<std::string_view>({"active",
                                                                              "inactive"});

/// As little as the purpose needs. Somebody counted only has no name; an organisation that donates
/// is a person with the role donor.
struct Person {
  static constexpr std::string_view kName = "person";
  static constexpr char kLetter = 'P';

  std::optional<std::string> name;
  Identity identity = Identity::counted;
  std::optional<Code> role;
  PersonStatus status = PersonStatus::active;
  std::optional<std::string> phone;
  std::optional<std::string> email;
  std::optional<std::int64_t> birth_year;
  std::optional<Code> age_band;
  std::optional<Code> gender;
  std::optional<Code> situation;
  std::optional<std::string> skills;
  std::optional<Date> consent;          // the day they agreed to being recorded
  std::optional<Date> forget_by;        // the day by which they are to be forgotten
  std::optional<Id<Person>> household;  // somebody of the same household
  std::optional<Id<Person>> same_as;    // who this is a second record of

  static const RecordType kType;
};

/// Adds a sentence when the e-mail address or the year of birth cannot be one.
void check(const Person& person, Problems& problems);

}  // namespace bifc
