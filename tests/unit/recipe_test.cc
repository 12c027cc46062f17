// Recipes: those that come with the program, a group's own, and what is wrong with one.
#include "libbifc/exchange/recipe.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr std::string_view kTwoSteps =
    "title.en = \"For school\"\n"
    "title.fr = \"Pour l’école\"\n"
    "version = \"2026-11\"\n"
    "kinds = [\"laptop\"]\n"
    "[[step]]\n"
    "name = \"system\"\n"
    "en = \"It starts\"\n"
    "fr = \"Il démarre\"\n"
    "[[step]]\n"
    "name = \"camera\"\n"
    "en = \"The camera sees\"\n"
    "optional = true\n"
    "kinds = [\"laptop\", \"tablet\"]\n";

std::string recipe_refusal(std::string_view text) {
  const Error error = thrown_by([&] { read_recipe(text, "own"); });
  CHECK(error.code() == ErrorCode::refused);
  return error.message();
}

TEST_CASE("a recipe says what has to work, for which machines") {
  const Recipe recipe = read_recipe(kTwoSteps, "school");
  CHECK(recipe.title == "For school");
  CHECK(recipe.mark() == "school 2026-11");
  CHECK(recipe.suits("laptop"));
  CHECK_FALSE(recipe.suits("desktop"));
  REQUIRE(recipe.steps.size() == 2);
  CHECK(recipe.steps[0].label == "It starts");
  CHECK_FALSE(recipe.steps[0].optional);
  CHECK(recipe.steps[1].optional);
  CHECK(recipe.steps_for("tablet").size() == 2);
  CHECK(recipe.steps_for("desktop").size() == 1);
}

TEST_CASE("a recipe speaks the language of whoever works by it, or the one it has") {
  const InFrench french;
  const Recipe recipe = read_recipe(kTwoSteps, "school");
  CHECK(recipe.title == "Pour l’école");
  CHECK(recipe.steps[0].label == "Il démarre");
  CHECK(recipe.steps[1].label == "The camera sees");
}

TEST_CASE("every recipe of the program can be worked by, in both languages") {
  for (const Language language : {Language::english, Language::french}) {
    set_language(language, BIFC_LOCALEDIR);
    for (const std::string& name : recipe_names()) {
      const Recipe recipe = load_recipe(name);
      CHECK(recipe.name == name);
      CHECK_FALSE(recipe.steps.empty());
    }
  }
  set_language(Language::english, "");
  const std::vector<std::string> names = recipe_names();
  CHECK(std::find(names.begin(), names.end(), "home") != names.end());
}

TEST_CASE("a group's own recipe comes before the program's") {
  const Scratch scratch;
  scratch.file("recipes/home.toml", kTwoSteps);
  scratch.file("recipes/school.toml", kTwoSteps);
  const OwnFolder own(scratch);
  CHECK(load_recipe("home").title == "For school");
  CHECK(load_recipe("school").mark() == "school 2026-11");
}

TEST_CASE("a wrong recipe is refused with its line") {
  const std::string head = "title.en = \"T\"\nversion = 1\n";
  CHECK(recipe_refusal("") == "recipes/own.toml, line 1: a recipe has a title.en or title.fr.");
  CHECK(recipe_refusal("title.en = \"T\"\n") ==
        "recipes/own.toml, line 1: a recipe has a version, such as 1.");
  CHECK(recipe_refusal(head) == "recipes/own.toml, line 1: a recipe has at least one [[step]].");
  CHECK(recipe_refusal(head + "[[step]]\nname = \"Big Step\"\nen = \"x\"\n") ==
        "recipes/own.toml, line 3: a step has a name of small letters, digits and _.");
  CHECK(recipe_refusal(head + "[[step]]\nname = \"a\"\n") ==
        "recipes/own.toml, line 3: a step says what has to work, in en or fr.");
  CHECK(recipe_refusal(
            head + "[[step]]\nname = \"a\"\nen = \"x\"\n[[step]]\nname = \"a\"\nen = \"y\"\n") ==
        "recipes/own.toml, line 6: two steps are called a.");
  CHECK(recipe_refusal("title.en = \"T\nversion = 1\n").find("line 1") != std::string::npos);
}

TEST_CASE("a recipe that does not exist is refused with the nearest") {
  const Error error = thrown_by([] { load_recipe("hoem"); });
  CHECK(error.code() == ErrorCode::usage);
  CHECK(error.hint() == "Did you mean: home");
}

}  // namespace
}  // namespace bifc
