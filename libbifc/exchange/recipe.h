// Recipe: what has to work before a machine is handed over, read from share/recipes/*.toml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bifc {

struct RecipeStep {
  std::string name;   ///< "keyboard": what the database and scripts hold
  std::string label;  ///< in the current language
  bool optional = false;
  std::vector<std::string> kinds;  ///< of machines it is for; none: for all
};

/// Steps of one purpose. A change of steps is a new version, which machines remember.
struct Recipe {
  std::string name;   ///< "home"
  std::string title;  ///< in the current language
  std::string version;
  std::vector<std::string> kinds;  ///< of machines it suits
  std::vector<RecipeStep> steps;

  /// Returns "home 1": what a machine remembers.
  std::string mark() const { return name + ' ' + version; }
  bool suits(std::string_view kind) const;
  /// Returns the steps that a machine of this kind goes through.
  std::vector<const RecipeStep*> steps_for(std::string_view kind) const;
};

/// Returns the names of all recipes, the group's own too.
std::vector<std::string> recipe_names();

/// Reads share/recipes/<name>.toml. Throws Error: usage with the nearest name when there is none,
/// refused with the line when it is wrong.
Recipe load_recipe(std::string_view name);

/// Reads a recipe from a text. Throws Error: refused.
Recipe read_recipe(std::string_view text, std::string_view name);

}  // namespace bifc
