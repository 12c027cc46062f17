// Teaching: which tutorials helped, and who can do what.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// How often tickets name a tutorial; those of its translations count for each alone.
struct TutorialUse {
  std::int64_t tutorial;
  std::int64_t used = 0;          ///< tickets that name it
  std::int64_t closed = 0;        ///< of these, closed with an outcome
  std::int64_t solved = 0;        ///< of those, as fixed or advice
  std::optional<Date> last = {};  ///< day the latest of them was opened
};

/// Returns the use of every tutorial that a query finds, in its order.
std::vector<TutorialUse> tutorial_uses(Store& store, const Query& tutorials);

/// Who can do what a tutorial teaches.
struct Learned {
  std::int64_t tutorial;
  std::vector<std::int64_t> people = {};  ///< who are active, lowest id first
  std::int64_t confirmed = 0;             ///< of these, seen by somebody else
};

/// Returns every tutorial for volunteers and every other one that somebody has learned, those that
/// hang on the fewest people first. Translations count for their originals.
std::vector<Learned> learned(Store& store);

/// Records that a person has learned a tutorial, or that somebody else saw it. Returns the skill,
/// or nothing when it was so already. Throws Error: not_found.
std::optional<std::int64_t> learn(Store& store, std::int64_t tutorial, std::int64_t person,
                                  const std::string& confirmer, const Date& day);

}  // namespace bifc
