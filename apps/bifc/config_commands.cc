// Settings: shown with where they come from, changed without losing a comment.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fmt/ranges.h>

#include "apps/bifc/choose.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/toml.h"
#include "libbifc/ops/retention.h"
#include "libbifc/render/rows.h"

namespace bifc {
namespace {

constexpr Param kGetParams[] = {
    {.name = "setting",
     .help = N_("Name of the setting, as in group.name"),
     .flags = Flag::positional | Flag::required},
};
constexpr Param kSetParams[] = {
    {.name = "setting",
     .help = N_("Name of the setting, as in group.name"),
     .flags = Flag::positional | Flag::required},
    {.name = "value",
     .help = N_("Its value; an empty one takes the setting away"),
     .flags = Flag::positional | Flag::repeated},
    {.name = "dry_run",
     .help = N_("Show what would happen and write nothing"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'n'},
};
constexpr Param kListParams[] = {
    {.name = "origin",
     .help = N_("Tell the file and line of each"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Example kSetExamples[] = {
    {"bifc config set group.name \"Atelier du Numérique\"", nullptr},
    {"bifc config set alias.urgent \"ticket list @urgent\"", N_("'bifc urgent' then lists them")},
    {"bifc config set alias.pack fr", N_("'bifc demande ajouter' then works, too")},
};

void require_known(const std::string& name) {
  if (name.starts_with("alias.") && name.size() > 6) return;
  std::vector<std::string_view> names;
  for (const Setting& setting : settings()) names.emplace_back(setting.name);
  if (std::find(names.begin(), names.end(), name) != names.end()) return;
  const std::string_view near = nearest(name, names);
  throw Error(
      ErrorCode::usage, say("There is no setting '{}'.", name),
      near.empty() ? say("All there are: bifc help config") : say("Did you mean: {}", near));
}

// A wrong value would only be noticed by the commands that follow it.
void require_value(const std::string& name, const std::string& value) {
  for (const Setting& setting : settings()) {
    if (setting.name != name || setting.values.empty() || value.empty()) continue;
    const std::vector<std::string_view> values = split(setting.values, ",");
    if (std::find(values.begin(), values.end(), value) != values.end()) continue;
    const std::string_view near = nearest(value, values);
    throw Error(
        ErrorCode::usage,
        say("'{}' is no value of {}: {}.", value, name, fmt::format("{}", fmt::join(values, ", "))),
        near.empty() ? say("Write: bifc config set {} {}", name, values.front())
                     : say("Did you mean: {}", near));
  }
}

void require_delay(const std::string& name, const std::string& value) {
  if (!name.starts_with("retention.") || value.empty() || read_delay(value)) return;
  throw Error(ErrorCode::usage, say("{} is '{}', which is no delay.", name, value),
              say("Write: bifc config set {} \"24 months\"", name));
}

// bifc's own words cannot be hidden, so such an alias would never be heard of again.
void require_free(const std::string& name) {
  if (!name.starts_with("alias.") || name == "alias.pack") return;
  const std::string word = name.substr(6);
  if (!is_built_in(word)) return;
  throw Error(ErrorCode::usage, say("'{}' is a word of bifc itself.", word),
              say("Choose another name for the alias."));
}

void list(Invocation& call) {
  for (const Config::Line& line : call.config.lines()) {
    if (call.args.has("origin"))
      call.out.write(fmt::format("{}:{}\t", call.config.path(), line.line));
    call.out.write(fmt::format("{}\t{}\n", line.name, harmless(line.value)));
  }
}

void get(Invocation& call) {
  const std::string name = call.args.text("setting");
  require_known(name);
  const auto value = call.config.get(name);
  if (value)
    call.out.write(*value + "\n");
  else
    call.status = 1;
}

std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// A text over several lines may look like settings; what it says must not change.
void require_only_change(const std::string& before, const std::string& after,
                         const std::string& path, const std::string& name) {
  const auto others = [&](const std::string& text) {
    std::vector<std::pair<std::string, std::string>> settings;
    for (Config::Line& line : settings_of(text, path))
      if (line.name != name) settings.emplace_back(std::move(line.name), std::move(line.value));
    return settings;
  };
  if (others(before) == others(after)) return;
  throw Error(ErrorCode::refused, say("bifc cannot change {} in this file without harm.", name),
              say("Change it in an editor: {}", path));
}

void set(Invocation& call) {
  const std::string name = call.args.text("setting");
  require_known(name);
  std::string value;
  for (const std::string& word : call.args.texts("value"))
    value.append(value.empty() ? "" : " ").append(word);
  require_value(name, value);
  require_delay(name, value);
  if (!value.empty()) require_free(name);
  const std::string path = call.config.path();
  if (path.empty())
    throw Error(ErrorCode::usage, say("There is no config file to change."),
                say("Leave --no-config out; HOME says where the file is."));
  const std::string text = with_setting(file_text(path), name, value);
  require_only_change(file_text(path), text, path, name);
  if (call.args.has("dry_run")) {
    call.out.write(text);
    return call.note.write(say("Nothing was written.") + "\n");
  }
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), error);
  OutputFile file(path);
  file.out().write(text);
  file.finish();
}

void config_path(Invocation& call) { call.out.write(call.config.path() + "\n"); }

constexpr Command kConfigCommands[] = {
    {.noun = "config",
     .verb = "list",
     .summary = N_("Show the settings of the config file"),
     .run = list,
     .params = kListParams},
    {.noun = "config",
     .verb = "get",
     .summary = N_("Print one setting"),
     .run = get,
     .params = kGetParams},
    {.noun = "config",
     .verb = "set",
     .summary = N_("Change one setting; comments stay"),
     .run = set,
     .params = kSetParams,
     .examples = kSetExamples},
    {.noun = "config",
     .verb = "path",
     .summary = N_("Print where the config file lies"),
     .run = config_path},
};

}  // namespace

std::span<const Command> config_commands() { return kConfigCommands; }

}  // namespace bifc
