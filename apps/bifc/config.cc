// Reading settings, and changing one line of a file that people write themselves.
#include "apps/bifc/config.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "libbifc/base/json.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/toml.h"

namespace bifc {
namespace {

constexpr Setting kSettings[] = {
    {"me", N_("Who you are: your id as a volunteer (P3), or your name")},
    {"lang", N_("Language: fr or en"), "fr,en"},
    {"color", N_("Colours: auto, always or never"), "auto,always,never"},
    {"accessible", N_("One sentence a record instead of tables: true or false"), "true,false"},
    {"db", N_("The database, if not the usual one")},
    {"editor", N_("The editor for texts")},
    {"pager", N_("The program that shows long texts page by page")},
    {"hints.enabled", N_("Whether the next command is proposed: true or false"), "true,false"},
    {"group.name", N_("Name of your group, as exports tell it")},
    {"group.prefix", N_("What the ids of exported tickets begin with, in small letters")},
    {"group.country", N_("Country of your group, three letters, as in FRA")},
    {"group.address", N_("Address of your group on papers, lines separated by ;")},
    {"group.site",
     N_("Where your group's tutorials are read, as in https://example.org/tutorials/")},
    {"device.cooldown", N_("Months before a household gets another machine: 12; 0 for none")},
    {"backups.keep", N_("How many automatic copies of each reason stay; 10 unless told")},
    {"retention.visitor", N_("How long visitors are kept after their last visit: 24 months")},
    {"retention.volunteer", N_("How long volunteers are kept after their last: 36 months")},
    {"retention.donor", N_("How long donors are kept after their last machine: 36 months")},
    {"retention.contact", N_("How long contacts are kept after the last change: 36 months")},
    {"alias.pack", N_("Words of another language for nouns and verbs: fr"), "fr"},
};

void collect(const Toml& table, const std::string& prefix, std::vector<Config::Line>& lines) {
  for (const Toml& child : table.children) {
    const std::string name = prefix + child.key;
    if (child.type == Toml::Type::table)
      collect(child, name + '.', lines);
    else if (child.type == Toml::Type::value)
      lines.push_back({name, child.text, child.line});
  }
}

bool is_bare(std::string_view value) {
  if (value == "true" || value == "false") return true;
  return !value.empty() && value.size() < 18 &&
         std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
         (value[0] != '0' || value.size() == 1);
}

std::string toml_value(std::string_view value) {
  if (is_bare(value)) return std::string(value);
  std::string quoted;
  append_json_string(quoted, value);  // TOML's basic strings escape as JSON does
  return quoted;
}

bool needs_quotes(std::string_view key) {
  return !std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
  });
}

std::string toml_key(std::string_view key) {
  if (!needs_quotes(key)) return std::string(key);
  std::string quoted;
  append_json_string(quoted, key);
  return quoted;
}

// Returns where the comment after a value begins, or the end of the line.
std::size_t comment_of(std::string_view line) {
  char quote = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (quote != 0) {
      if (line[i] == '\\' && quote == '"')
        ++i;
      else if (line[i] == quote)
        quote = 0;
    } else if (line[i] == '"' || line[i] == '\'') {
      quote = line[i];
    } else if (line[i] == '#') {
      while (i > 0 && line[i - 1] == ' ') --i;
      return i;
    }
  }
  return line.size();
}

std::string_view key_of(std::string_view line) {
  const std::size_t equals = line.find('=');
  if (equals == line.npos || trim(line).starts_with('#')) return {};
  return trim(line.substr(0, equals));
}

struct Place {
  std::size_t section_end = std::string::npos;  // where a new key of the section goes
  std::size_t line = std::string::npos;         // where the key stands
};

Place find_place(const std::vector<std::string>& lines, std::string_view section,
                 std::string_view key, std::string_view name) {
  Place place;
  std::string current;
  if (section.empty()) place.section_end = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = trim(lines[i]);
    if (line.starts_with('[')) {
      current = trim(line.substr(1, line.find(']') - 1));
      if (current == section) place.section_end = i + 1;
    } else if (const std::string_view here = key_of(line); !here.empty()) {
      if (current == section) place.section_end = i + 1;
      if ((current == section && here == toml_key(key)) || (current.empty() && here == name))
        place.line = i;
    }
  }
  return place;
}

}  // namespace

std::span<const Setting> settings() { return kSettings; }

const std::vector<Config::Line>& Config::lines() const {
  if (read_) return lines_;
  read_ = true;
  std::ifstream file(path_, std::ios::binary);
  if (path_.empty() || !file) return lines_;
  const std::string text(std::istreambuf_iterator<char>(file), {});
  lines_ = settings_of(text, path_);
  return lines_;
}

std::vector<Config::Line> settings_of(std::string_view toml, std::string_view path) {
  std::vector<Config::Line> lines;
  collect(read_toml(toml, path), "", lines);
  return lines;
}

std::optional<std::string> Config::get(std::string_view name) const {
  for (const Line& line : lines())
    if (line.name == name) return line.value;
  return std::nullopt;
}

std::string with_setting(std::string_view toml, std::string_view name, std::string_view value) {
  const std::vector<std::string_view> old = lines_of(toml);
  std::vector<std::string> lines(old.begin(), old.end());
  const std::size_t dot = name.find('.');
  const std::string_view section = dot == name.npos ? std::string_view() : name.substr(0, dot);
  const std::string_view key = dot == name.npos ? name : name.substr(dot + 1);
  const Place place = find_place(lines, section, key, name);
  const std::string assignment = toml_key(key) + " = " + toml_value(value);
  if (place.line != std::string::npos) {
    std::string& line = lines[place.line];
    const std::size_t equals = line.find('=') + 1;
    const std::string comment =
        line.substr(equals + comment_of(std::string_view(line).substr(equals)));
    if (value.empty())
      lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(place.line));
    else
      line = line.substr(0, equals) + ' ' + toml_value(value) + comment;
  } else if (!value.empty() && place.section_end != std::string::npos) {
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place.section_end), assignment);
  } else if (!value.empty()) {
    if (!lines.empty()) lines.emplace_back();
    lines.push_back(fmt::format("[{}]", section));
    lines.push_back(assignment);
  }
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

}  // namespace bifc
