// Labels are in the file, so that a group's own recipe needs no translation elsewhere.
#include "libbifc/exchange/recipe.h"

#include <algorithm>
#include <set>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/toml.h"

namespace bifc {
namespace {

constexpr std::string_view kRecipes = "recipes/";
constexpr std::string_view kExtension = ".toml";

[[noreturn]] void refuse(std::string_view name, std::size_t line, const std::string& what) {
  throw Error(ErrorCode::refused, say("recipes/{}.toml, line {}: {}.", name, line, what),
              say("Correct the file; nothing was done."));
}

RecipeStep read_step(const Toml& table, std::string_view recipe) {
  RecipeStep step{std::string(table.at("name")), text_in_language(table, ""),
                  table.at("optional") == "true", table.list("kinds")};
  if (step.name.empty() || snake(step.name) != step.name)
    refuse(recipe, table.line, say("a step has a name of small letters, digits and _"));
  if (step.label.empty())
    refuse(recipe, table.line, say("a step says what has to work, in en or fr"));
  return step;
}

bool is_one_of(const std::vector<std::string>& all, std::string_view one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

bool Recipe::suits(std::string_view kind) const { return kinds.empty() || is_one_of(kinds, kind); }

std::vector<const RecipeStep*> Recipe::steps_for(std::string_view kind) const {
  std::vector<const RecipeStep*> mine;
  for (const RecipeStep& step : steps)
    if (step.kinds.empty() || is_one_of(step.kinds, kind)) mine.push_back(&step);
  return mine;
}

std::vector<std::string> recipe_names() { return shared_stems(kRecipes, kExtension); }

Recipe read_recipe(std::string_view text, std::string_view name) {
  const Toml toml = read_toml(text, fmt::format("recipes/{}.toml", name));
  Recipe recipe{std::string(name),
                text_in_language(toml, "title."),
                std::string(toml.at("version")),
                toml.list("kinds"),
                {}};
  if (recipe.title.empty()) refuse(name, 1, say("a recipe has a title.en or title.fr"));
  if (recipe.version.empty()) refuse(name, 1, say("a recipe has a version, such as 1"));
  std::set<std::string> names;
  if (const Toml* steps = toml.find("step"))
    for (const Toml& step : steps->children) {
      recipe.steps.push_back(read_step(step, name));
      if (!names.insert(recipe.steps.back().name).second)
        refuse(name, step.line, say("two steps are called {}", recipe.steps.back().name));
    }
  if (recipe.steps.empty()) refuse(name, 1, say("a recipe has at least one [[step]]"));
  return recipe;
}

Recipe load_recipe(std::string_view name) {
  const std::string_view text = shared_file(fmt::format("{}{}{}", kRecipes, name, kExtension));
  if (!text.empty()) return read_recipe(text, name);
  const std::vector<std::string> names = recipe_names();
  const std::string_view near = nearest(name, {names.begin(), names.end()});
  throw Error(ErrorCode::usage, say("There is no recipe '{}'.", name),
              near.empty() ? say("Those there are: {}", joined(names, ", "))
                           : say("Did you mean: {}", near));
}

}  // namespace bifc
