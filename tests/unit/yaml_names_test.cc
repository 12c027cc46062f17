// Names in YAML: those of lists of keys in every shape, and nothing where one is missing.
#include "libbifc/exchange/yaml_names.h"

#include <doctest/doctest.h>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

std::string names_in(std::string_view lines) { return joined(yaml_names(lines), "|"); }

TEST_CASE("each item of a list of keys has a name") {
  CHECK(names_in("a: [{name: Zoé}]") == "Zoé");
  CHECK(
      names_in("a: [ {url: \"x, y\", name: 'Zoé'},\n  {name: \"Bo \\\"B\\\" d'A\", at: [1, 2]} ]  "
               "# all") == "Zoé|Bo \"B\" d'A");
  CHECK(names_in("a: [Zoé, {\"name\": Bo}]") == "Zoé|Bo");
  CHECK(names_in("a:\n- name: Zoé\n  url: x\n- url: y\n  name: Bo  # B.\n") == "Zoé|Bo");
  CHECK(names_in(
            "a:\n  # all\n  - name: Zoé d'A\n    at:\n      name: no\n\n  - {name: Bo}\n  - Al") ==
        "Zoé d'A|Bo|Al");
  CHECK(names_in("a:\n  -   url: x\n      name: Zoé\n  -\n") == "");
}

TEST_CASE("keys that are no list have one name") {
  CHECK(names_in("a: {name: Zoé, url: x}") == "Zoé");
  CHECK(names_in("a:  # who\n  url: x\n  name: Zoé\n  at:\n    - name: no") == "Zoé");
}

TEST_CASE("where a name is missing there is none") {
  for (const char* lines : {"",
                            "a",
                            "a:",
                            "a: b",
                            "a: &x b",
                            "a: [",
                            "a: {",
                            "a: [{",
                            "a: [{name",
                            "a: [{name:",
                            "a: [{name: Zoé}",
                            "a: [{name: Zoé} x]",
                            "a: [{name: Zoé}, {url: x}]",
                            "a: [{name: }]",
                            "a: [{name: [Zoé]}]",
                            "a: [[Zoé]]",
                            "a: {fr: Zoé}",
                            "a: {name: Zoé} x",
                            "a: [{name: \"Zoé}]",
                            "a:\n- name: Zoé\n- url: x",
                            "a:\n- url: x\n  at:\n    name: no",
                            "a:\n  fr: Zoé",
                            "a:\n- name: *x",
                            "a:\n- - Zoé",
                            "a:\n  name: Zoé\n  rest",
                            "a: [{name: \"\\"}) {
    INFO(lines);
    CHECK(names_in(lines) == "");
  }
}

}  // namespace
}  // namespace bifc
