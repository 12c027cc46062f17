// Destinations: what became of a donor's machines, counted.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

struct Destinations {
  std::int64_t given = 0, sold = 0, lent = 0;  ///< that are out now
  std::int64_t ready = 0;                      ///< ready or reserved
  std::int64_t in_work = 0;                    ///< came in, came back, being tested, or wiped
  std::int64_t parts = 0, recycled = 0;
  std::int64_t recycled_g = 0;         ///< weight of those recycled, as far as it is known
  std::int64_t disks = 0, wiped = 0;   ///< held since they last came in, and of these wiped
  std::int64_t waived = 0;             ///< machines that two people let through unwiped
  std::map<std::string, int> needs;    ///< what they are out for: token and times
  std::int64_t asked = 0, in_use = 0;  ///< asked after and answered, and still in use
};

Destinations destinations_of(Store& store, const std::vector<std::int64_t>& devices);

}  // namespace bifc
