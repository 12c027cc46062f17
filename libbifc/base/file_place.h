// FilePlace: what the place of a text among others tells of it, where it tells nothing itself.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

struct FilePlace {
  std::string name;  ///< "mots-de-passe" of "fr/2024-05-02-mots-de-passe.md"; "" of nothing
  std::string lang;  ///< "fr" of that, or of "mots-de-passe.fr.md"; "" where nothing tells it
};

/// Reads a path as Jekyll, Hugo and others arrange texts: dates in front of names are no part of
/// them, "index.md" has the name of its folder, and the nearest folder called as a language is one.
FilePlace file_place(std::string_view path);

}  // namespace bifc
