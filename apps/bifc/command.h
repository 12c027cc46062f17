// Command: one thing bifc can do, described as data. There are no command classes.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "apps/bifc/config.h"
#include "apps/bifc/env.h"
#include "libbifc/record/store.h"

namespace bifc {

/// What the command line supplied, already parsed. Parameters that were not supplied are absent;
/// one that was supplied empty holds NULL.
class Args {
 public:
  void add(std::string_view name, Value value) { given_.push_back({name, std::move(value)}); }
  void remove(std::string_view name);

  bool has(std::string_view name) const { return first(name) != nullptr; }
  std::vector<Value> all(std::string_view name) const;
  std::vector<std::string> texts(std::string_view name) const;
  /// Returns the text of a parameter, or "" when it is absent or holds no text.
  std::string text(std::string_view name) const;
  std::optional<std::int64_t> integer(std::string_view name) const;

 private:
  struct Given {
    std::string_view name;  // of a Param, which outlives the Args
    Value value;
  };
  const Value* first(std::string_view name) const;
  std::vector<Given> given_;
};

/// What is prepared before a command runs.
enum class Needs {
  nothing,  ///< no database
  read,     ///< a connection that cannot write
  write,    ///< a connection inside a transaction, committed when run() returns
};

struct Command;

/// A record that was made of a name, although another has one like it.
struct Doubt {
  const Field* link;  ///< what it was given for
  std::string like;   ///< "P4 (Jean Le Goff)"
  std::string other;  ///< "P4"
  std::string made;   ///< "P5"
};

/// Everything a running command may touch.
struct Invocation {
  const Command& command;
  Args& args;
  Env& env;
  Config& config;
  Store* store;                    ///< null when the command needs nothing
  Output& out;                     ///< results, for people and programs; the file of -o
  Output& note;                    ///< what happened, for people only; silent with --quiet
  Date today;                      ///< the day of --at
  bool interactive;                ///< a person can be asked
  std::string db;                  ///< the file
  std::string draft;               ///< a text that must not be lost if the command fails
  int status = 0;                  ///< the exit code when nothing is thrown
  std::vector<Doubt> doubts = {};  ///< to be told when the command has succeeded
  std::vector<std::string> somebody_new = {};  ///< names that whoever was asked gave to new records
  std::function<void()> afterwards = {};       ///< what is left to do once the change is durable
};

/// A line of a manual: what is typed, and what for.
struct Example {
  const char* line;  ///< "bifc ticket close T214 --outcome fixed"; not translated
  const char* what;  ///< translated where it is printed; null when the line says it all
};

struct Command {
  std::string_view noun;  ///< "ticket"; empty for a verb without one, or one that records have
  std::string_view verb;  ///< "close"
  const char* summary;    ///< imperative, one line, no full stop; translated where it is printed
  Needs needs = Needs::nothing;
  void (*run)(Invocation&) = nullptr;
  std::span<const Param> params = {};
  std::vector<Param> (*record_params)(const RecordType&) = nullptr;  ///< those made of fields
  std::span<const Example> examples = {};
  /// Runs before run(), with a connection that cannot write: asks a person for what is missing.
  void (*prepare)(Invocation&) = nullptr;
  bool prints_rows = false;  ///< takes --json, --csv, --fields …
  const RecordType* record = nullptr;
  bool hidden = false;  ///< not in the overview
};

/// Returns "ticket close": what is typed after bifc.
std::string path_of(const Command& command);

/// Returns the command's own parameters followed by those that it shares with others.
std::vector<Param> params_of(const Command& command);

/// Returns the parameters that every command has.
std::span<const Param> common_params();

/// Returns the parameters that every command has that writes.
std::span<const Param> write_params();

/// Returns the command of a noun and a verb, or of a verb alone when noun is "". Aliases such as
/// "new" for "add" are understood.
std::optional<Command> find_command(std::string_view noun, std::string_view verb);

/// Returns every command of a noun, or those without one for "", in the order of help.
std::vector<Command> commands_of(std::string_view noun);

/// Returns the verbs that other words stand for: new, ls, view, rm.
std::string_view full_verb(std::string_view verb);

// The tables that these look into, one per file of commands. Those of records serve all types.
std::span<const Command> record_commands();
std::span<const Command> write_commands();
std::span<const Command> step_commands();
std::span<const Command> log_commands();
std::span<const Command> ticket_commands();
std::span<const Command> tutorial_commands();
std::span<const Command> tutorial_folder_commands();
std::span<const Command> teaching_commands();
std::span<const Command> wipe_commands();
std::span<const Command> scan_commands();
std::span<const Command> handover_commands();
std::span<const Command> refurbish_commands();
std::span<const Command> part_commands();
std::span<const Command> allocation_commands();
std::span<const Command> trace_commands();
std::span<const Command> print_commands();
std::span<const Command> verify_commands();
std::span<const Command> publish_commands();
std::span<const Command> note_commands();
std::span<const Command> find_commands();
std::span<const Command> history_commands();
std::span<const Command> forget_commands();
std::span<const Command> person_commands();
std::span<const Command> privacy_commands();
std::span<const Command> import_commands();
std::span<const Command> export_commands();
std::span<const Command> report_commands();
std::span<const Command> sql_commands();
std::span<const Command> config_commands();
std::span<const Command> db_commands();
std::span<const Command> backup_commands();
std::span<const Command> check_commands();
std::span<const Command> merge_commands();
std::span<const Command> sync_commands();
std::span<const Command> help_commands();
std::span<const Command> shell_commands();

}  // namespace bifc
