// Line diff: which lines of a text are gone and which are new.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace bifc {

/// A line that only one of two texts has at its place.
struct LineChange {
  enum class Kind { removed, added };
  Kind kind;
  std::size_t line;       ///< from 1; in the text before for what was removed, else in that after
  std::string_view text;  ///< views the text it is of

  bool operator==(const LineChange&) const = default;
};

/// Returns the fewest lines whose removal and addition make `after` of `before`, in the order of
/// the texts; at one place what was removed comes first. Where the texts differ in so much that
/// finding the fewest would take long, all that lies between their common beginning and end is
/// told. Time and memory are bounded by the length of the texts.
std::vector<LineChange> changed_lines(std::string_view before, std::string_view after);

}  // namespace bifc
