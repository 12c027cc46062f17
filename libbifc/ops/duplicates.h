// Duplicates: people who are perhaps on record twice.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// Two records that seem to be one person's.
struct Duplicate {
  std::int64_t first;                    ///< the older record, which would stay
  std::int64_t second;                   ///< the id of the other
  std::string name;                      ///< what the first is called
  std::vector<std::string> shared = {};  ///< fields that are equal besides: "phone"
};

/// Returns the pairs of people who have one name by the Coop's rule, accents, case, blanks and the
/// order of first and last name aside, and whose years of birth, telephone numbers and addresses
/// do not contradict it: what both have told is equal, or one of them is. By the id of the first.
std::vector<Duplicate> duplicate_people(Store& store);

}  // namespace bifc
