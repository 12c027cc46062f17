// The tables of commands put together, without building anything until one is chosen.
#include <algorithm>
#include <array>

#include "apps/bifc/command.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/model/record_types.h"

namespace bifc {
namespace {

constexpr Param kCommon[] = {
    {.name = "help",
     .help = N_("Show help and do nothing"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'h'},
    {.name = "db", .help = N_("Database file to use"), .flags = Flag::file},
    {.name = "quiet",
     .help = N_("Say nothing but results"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'q'},
    {.name = "lang", .help = N_("Language: fr or en")},
    {.name = "no_config",
     .help = N_("Do not read the config file"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "no_input",
     .help = N_("Never ask anything"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "no_pager",
     .help = N_("Do not show long output page by page"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "accessible",
     .help = N_("One sentence a record instead of tables"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "color", .help = N_("Colours: auto, always or never")},
};

constexpr Param kWrite[] = {
    {.name = "dry_run",
     .help = N_("Show what would happen and write nothing"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'n'},
    {.name = "at", .help = N_("Day it happened, if not today"), .kind = Kind::date},
    {.name = "as", .help = N_("Who does it, if not you")},
};

struct Alias {
  std::string_view word;
  std::string_view verb;
};
constexpr Alias kAliases[] = {{"new", "add"}, {"ls", "list"}, {"view", "show"}, {"rm", "remove"}};

using Table = std::span<const Command> (*)();
constexpr Table kRecordTables[] = {record_commands, write_commands, step_commands, log_commands};
// One a line, so that tables come and go without moving the others.
// clang-format off
constexpr Table kOtherTables[] = {
    ticket_commands,
    tutorial_commands,
    tutorial_folder_commands,
    teaching_commands,
    scan_commands,
    wipe_commands,
    handover_commands,
    refurbish_commands,
    part_commands,
    allocation_commands,
    trace_commands,
    print_commands,
    verify_commands,
    publish_commands,
    note_commands,
    person_commands,
    forget_commands,
    privacy_commands,
    find_commands,
    history_commands,
    import_commands,
    export_commands,
    report_commands,
    sql_commands,
    config_commands,
    db_commands,
    merge_commands,
    sync_commands,
    backup_commands,
    check_commands,
    help_commands,
    shell_commands,
};
// clang-format on

// Some types do a verb of all in their own way.
const Command* own_command(std::string_view noun, std::string_view verb) {
  for (const Table table : kOtherTables)
    for (const Command& command : table())
      if (command.noun == noun && command.verb == verb) return &command;
  return nullptr;
}

// Not every verb makes sense for every record.
bool suits(const Command& command, const RecordType& type) {
  if (own_command(type.name, command.verb) != nullptr) return false;
  if (command.verb == "mark") return !type.states.empty();
  if (command.verb == "note") return type.is_noun;
  if (command.verb == "add")
    return type.flagged(Flag::heading) != nullptr && type.find("about") == nullptr;
  return true;
}

Command for_type(Command command, const RecordType& type) {
  command.noun = type.name;
  command.record = &type;
  return command;
}

}  // namespace

std::string path_of(const Command& command) {
  return command.noun.empty()   ? std::string(command.verb)
         : command.verb.empty() ? std::string(command.noun)
                                : fmt::format("{} {}", command.noun, command.verb);
}

std::span<const Param> common_params() { return kCommon; }
std::span<const Param> write_params() { return kWrite; }

std::vector<Param> params_of(const Command& command) {
  std::vector<Param> params(command.params.begin(), command.params.end());
  if (command.record_params != nullptr && command.record != nullptr)
    for (const Param& param : command.record_params(*command.record)) params.push_back(param);
  const auto add = [&](std::span<const Param> more) {
    for (const Param& param : more)  // the command's own --lang comes before everybody's
      if (std::none_of(params.begin(), params.end(),
                       [&](const Param& own) { return own.name == param.name; }))
        params.push_back(param);
  };
  if (command.prints_rows) add(row_params());
  if (command.needs == Needs::write) add(kWrite);
  add(kCommon);
  return params;
}

std::string_view full_verb(std::string_view verb) {
  for (const Alias& alias : kAliases)
    if (alias.word == verb) return alias.verb;
  return verb;
}

std::optional<Command> find_command(std::string_view noun, std::string_view verb) {
  verb = full_verb(verb);
  if (const Command* command = own_command(noun, verb)) return *command;
  const RecordType* type = catalog().find(noun);
  if (type == nullptr) return std::nullopt;
  for (const Table table : kRecordTables)
    for (const Command& command : table())
      if (command.verb == verb && suits(command, *type)) return for_type(command, *type);
  return std::nullopt;
}

std::vector<Command> commands_of(std::string_view noun) {
  std::vector<Command> all;
  if (const RecordType* type = catalog().find(noun))
    for (const Table table : kRecordTables)
      for (const Command& command : table())
        if (suits(command, *type)) all.push_back(for_type(command, *type));
  for (const Table table : kOtherTables)
    for (const Command& command : table())
      if (command.noun == noun) all.push_back(command);
  return all;
}

}  // namespace bifc
