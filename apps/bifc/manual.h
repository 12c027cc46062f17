// Help and man pages, written from the same tables that the commands run from.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "apps/bifc/command.h"

namespace bifc {

/// Prints what `bifc` or `bifc ticket` alone say, and returns the exit code: 0 for a person at a
/// terminal, 2 for a script, which has forgotten something.
int print_start(std::span<const std::string> words, Env& env);

/// Prints "bifc help": what there is to do, grouped by task.
void print_overview(Output& out);

/// Prints "bifc help ticket": the verbs of a noun.
void print_noun(std::string_view noun, Output& out);

/// Prints the help of one command, examples first; `all` adds every option, else one screen.
void print_help(const Command& command, Output& out, bool all);

/// Returns the usage line of a command: "bifc ticket close ID… [options]".
std::string usage_of(const Command& command);

/// Returns an option as it is typed: "-k, --kind CHOICE".
std::string option_text(const Param& param);

/// Returns what an option is for, with the values it can have.
std::string option_help(const Param& param);

/// Returns the examples of a command, without those that are about other nouns.
std::vector<Example> examples_of(const Command& command);

/// Returns how an argument is named: "ID", "fichier".
std::string argument_text(const Param& param);

/// Returns the states that a state leads to, "waiting, closed", or that it is final.
std::string next_states(const State& state);

/// Returns the command of "ticket add" or "find".
std::optional<Command> command_at(std::string_view path);

/// A group of commands in the overview.
struct Task {
  const char* title;                        ///< translated where it is printed
  std::span<const std::string_view> paths;  ///< "ticket add", "find", …
};
std::span<const Task> tasks();

}  // namespace bifc
