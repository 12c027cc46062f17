// Recipes: a text is refused with its line, or machines can be made ready by it.
#include "libbifc/exchange/recipe.h"

#include "libbifc/base/error.h"
#include "libbifc/model/device.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

void check_recipe(const Recipe& recipe, std::string_view text) {
  demand(!recipe.steps.empty(), "a recipe has steps", text);
  demand(!recipe.title.empty() && !recipe.version.empty(), "a recipe is called something", text);
  demand_harmless(recipe.title);
  demand_harmless(recipe.mark());
  for (std::size_t i = 0; i < recipe.steps.size(); ++i) {
    const RecipeStep& step = recipe.steps[i];
    demand_harmless(step.label);
    demand(!step.label.empty(), "a step says what has to work", text);
    demand(!step.name.empty() && step.name.find('|') == step.name.npos,
           "the name of a step can be listed", step.name);
    demand_harmless(step.name);
    for (std::size_t j = 0; j < i; ++j)
      demand(recipe.steps[j].name != step.name, "no two steps have one name", step.name);
  }
  for (const std::string_view kind : kNames<DeviceKind>)
    demand(recipe.steps_for(kind).size() <= recipe.steps.size(), "a machine has these steps", kind);
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const std::string_view text = text_of(data, size);
  try {
    check_recipe(read_recipe(text, "fuzz"), text);
  } catch (const Error& error) {
    demand(error.code() == ErrorCode::refused, "a wrong recipe is refused", error.message());
    demand_harmless(error.message());
  }
  return 0;
}
