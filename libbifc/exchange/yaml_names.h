// Names in YAML: people and tags are often told as keys, of which `name` is what they are called.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// Returns what each `name` says in the lines of a key whose value is a list of keys, or keys, with
/// - or in brackets: "Zoé" and "Bo" of "authors: [{name: Zoé, url: …}, {name: Bo}]". A text in the
/// list is a name itself. Returns nothing where an item has no name, or for any other shape.
std::vector<std::string> yaml_names(std::string_view lines);

}  // namespace bifc
