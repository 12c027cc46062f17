// Which command a command line means: nouns, verbs, ids, aliases, and programs called bifc-<name>.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "apps/bifc/command.h"

namespace bifc {

/// A command, and the words that are left for it.
struct Chosen {
  Command command;
  std::vector<std::string> words;
};

/// Returns what the words mean, or nothing when they name no command ("bifc", "bifc ticket").
/// Throws Error: usage with the nearest spelling when they name one that does not exist.
std::optional<Chosen> choose(std::span<const std::string> words, const Config& config);

/// Returns the first word that is neither an option nor an option's value; npos for none.
std::size_t first_word(std::span<const std::string> words, std::size_t from = 0);

/// Whether a word is a noun or a verb of bifc, which no alias can take. "show" and the other verbs
/// that take their noun from an id are among them.
bool is_built_in(std::string_view word);

/// Returns the words that an alias of the config stands for, with the rest after them, or nothing.
/// One that begins with "!" comes back as that single word, for a shell.
std::optional<std::vector<std::string>> expand_alias(std::span<const std::string> words,
                                                     const Config& config);

/// Returns the program bifc-<name> in PATH, or "".
std::string external_program(std::string_view name, const std::string& path);

/// Returns where in PATH a program lies, or ""; a name with a slash is that file.
std::string program_in_path(std::string_view name, const std::string& path);

/// Splits as a shell does, for the quotes "…" (with \" and \\ inside) and '…' only.
std::vector<std::string> split_words(std::string_view line);

}  // namespace bifc
