// Learning paths: the tutorials that make somebody able to do a job, read from share/paths/*.toml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// A path for volunteers, in the order in which its tutorials are best learned.
struct LearningPath {
  std::string name;                ///< "wiping"
  std::string title;               ///< in the current language
  std::vector<std::string> steps;  ///< slugs of the original tutorials
};

/// Returns the names of all paths, the group's own too.
std::vector<std::string> path_names();

/// Reads share/paths/<name>.toml. Throws Error: usage with the nearest name when there is none,
/// refused with the line when it is wrong.
LearningPath load_path(std::string_view name);

/// Reads a path from a text. Throws Error: refused.
LearningPath read_learning_path(std::string_view text, std::string_view name);

}  // namespace bifc
