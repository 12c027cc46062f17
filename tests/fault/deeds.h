// Deeds: the commands that are interrupted, killed and starved; a new one is one more row.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace bifc {

/// A command, and what must be there before it.
struct Deed {
  const char* name;
  /// Makes the database at `path` and whatever files the words name, in the folder of the database.
  void (*prepare)(const std::string& path);
  /// The command line; "FOLDER" in a word stands for the folder of the database.
  std::vector<std::string> words;
};

/// Returns every deed.
std::span<const Deed> deeds();

/// Returns the words of a deed for a database in `folder`.
std::vector<std::string> words_for(const Deed& deed, const std::string& folder);

}  // namespace bifc
