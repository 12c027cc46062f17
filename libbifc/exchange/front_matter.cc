// Cutting a file at its fences; what is between them is read as YAML or as TOML.
#include "libbifc/exchange/front_matter.h"

#include <algorithm>
#include <map>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/input.h"
#include "libbifc/exchange/toml.h"
#include "libbifc/exchange/yaml_fields.h"

namespace bifc {
namespace {

constexpr std::size_t kMostBytes = 64 * 1024;

std::string with_plain_line_ends(std::string text) {
  if (text.find('\r') == text.npos) return text;
  std::size_t kept = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_return = text[at] == '\r';
    if (is_return && at + 1 < text.size() && text[at + 1] == '\n') continue;
    text[kept++] = is_return ? '\n' : text[at];
  }
  text.resize(kept);
  return text;
}

std::size_t line_at(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

bool is_fence(std::string_view line, std::string_view fence) {
  return line.starts_with(fence) && line.find_first_not_of(" \t", fence.size()) == line.npos;
}

// YAML may end with dots, too.
bool is_end_fence(std::string_view line, std::string_view fence) {
  return is_fence(line, fence) || (fence == "---" && is_fence(line, "..."));
}

// Returns the length of the first line, its end included.
std::size_t line_length(std::string_view text) {
  return std::min(text.find('\n'), text.size() - 1) + 1;
}

// What stands between the fences, and where the second one ends.
struct Cut {
  std::string_view fields;
  std::size_t end = 0;
};

Cut cut(std::string_view text, std::string_view fence, std::string_view name) {
  const std::size_t begin = line_length(text);
  std::size_t at = begin;
  while (at < text.size() && at - begin <= kMostBytes) {
    const std::size_t length = line_length(text.substr(at));
    std::string_view line = text.substr(at, length);
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (is_end_fence(line, fence)) return {text.substr(begin, at - begin), at + length};
    at += length;
  }
  refuse_front_matter(
      name, 1,
      at < text.size()
          ? say("front matter has at most {} kB", kMostBytes / 1024)
          : say("front matter begins with '{0}', and no other '{0}' ends it", std::string(fence)));
}

// Returns what each table of a list calls itself; nothing when one of them does not.
std::vector<std::string> names_of(const Toml& list) {
  std::vector<std::string> names;
  for (const Toml& item : list.children) {
    const std::string_view name =
        item.type == Toml::Type::value ? std::string_view(item.text) : item.at("name");
    if (trim(name).empty()) return {};
    names.emplace_back(name);
  }
  return names;
}

FrontMatterEntry entry_of(const Toml& node, std::string key, std::string_view name) {
  FrontMatterEntry entry{std::move(key), {}, node.type == Toml::Type::array, node.line};
  if (!entry.is_list) entry.values.push_back(node.text);
  for (const Toml& item : node.children) {
    if (item.type != Toml::Type::value) {
      const std::string what = say("a list holds texts, no lists and no keys");
      return {entry.key,     {}, false, node.line, {}, front_matter_fault(name, item.line, what),
              names_of(node)};
    }
    entry.values.push_back(item.text);
  }
  return entry;
}

// Keys of tables are told with the path to them, "menu.main.weight".
void take_table(const Toml& table, const std::string& path, std::size_t depth,
                std::string_view name, std::vector<FrontMatterEntry>& entries) {
  constexpr std::size_t kMostDepth = 8;
  for (const Toml& node : table.children) {
    const std::string key = path + node.key;
    if (node.type != Toml::Type::table)
      entries.push_back(entry_of(node, key, name));
    else if (depth < kMostDepth)
      take_table(node, key + '.', depth + 1, name, entries);
    else
      entries.push_back({key,
                         {},
                         false,
                         node.line,
                         {},
                         front_matter_fault(name, node.line, say("tables are nested too deeply"))});
  }
}

std::vector<FrontMatterEntry> read_toml_fields(std::string_view fields, std::string_view name) {
  // The line of the fence, empty, so that lines are numbered as in the file.
  std::vector<FrontMatterEntry> entries;
  take_table(read_toml(std::string("\n").append(fields), name), "", 1, name, entries);
  return entries;
}

void refuse_bytes(std::string_view text, std::string_view name) {
  if (const std::size_t at = invalid_utf8(text); at != text.npos)
    refuse_front_matter(name, line_at(text, at), say("the text is not UTF-8"));
  if (const std::size_t at = text.find('\0'); at != text.npos)
    refuse_front_matter(name, line_at(text, at), say("the text holds a NUL byte"));
}

// A key that comes twice means nothing certain; its lines stay together.
void join_equal_keys(std::vector<FrontMatterEntry>& entries, std::string_view name) {
  std::map<std::string, std::size_t> known;
  std::vector<FrontMatterEntry> joined;
  for (FrontMatterEntry& entry : entries) {
    const auto [place, is_new] = known.try_emplace(entry.key, joined.size());
    if (is_new) {
      joined.push_back(std::move(entry));
      continue;
    }
    FrontMatterEntry& first = joined[place->second];
    if (first.fault.empty())
      first.fault = front_matter_fault(
          name, entry.line,
          say("'{}' stands in line {} already", clip(harmless(entry.key), 40), first.line));
    if (!first.lines.empty()) first.lines.append("\n").append(entry.lines);
    first.values.clear();
    first.names.clear();
    first.is_list = false;
  }
  entries = std::move(joined);
}

// Lines that cannot be told without steering a terminal are not kept.
void drop_harmful_lines(std::vector<FrontMatterEntry>& entries) {
  for (FrontMatterEntry& entry : entries)
    if (harmless(entry.lines, true) != entry.lines) entry.lines.clear();
}

// TOML may write a NUL as an escape.
void refuse_escaped_bytes(const std::vector<FrontMatterEntry>& entries, std::string_view name) {
  for (const FrontMatterEntry& entry : entries) {
    bool has_nul = entry.key.find('\0') != entry.key.npos;
    for (const auto* texts : {&entry.values, &entry.names})
      for (const std::string& text : *texts) has_nul |= text.find('\0') != text.npos;
    if (has_nul) refuse_front_matter(name, entry.line, say("the text holds a NUL byte"));
  }
}

// Returns where the first line begins that is not blank, or the end.
std::size_t first_written_line(std::string_view text, std::size_t from) {
  const std::size_t at = text.find_first_not_of(" \t\n", from);
  if (at == text.npos) return text.size();
  const std::size_t end = at == 0 ? text.npos : text.rfind('\n', at - 1);
  return end == text.npos ? from : std::max(from, end + 1);
}

}  // namespace

std::string front_matter_fault(std::string_view name, std::size_t line, std::string_view what) {
  return say("{}, line {}: {}.", name, line, what);
}

void refuse_front_matter(std::string_view name, std::size_t line, std::string_view what) {
  throw Error(ErrorCode::refused, front_matter_fault(name, line, what),
              say("Correct the file; nothing was done."));
}

const FrontMatterEntry* FrontMatter::find(std::string_view key) const {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const FrontMatterEntry& entry) { return entry.key == key; });
  return found != entries.end() ? &*found : nullptr;
}

std::string_view FrontMatter::at(std::string_view key) const {
  const FrontMatterEntry* entry = find(key);
  if (entry == nullptr || entry->values.empty()) return {};
  return entry->values.front();
}

FrontMatter read_front_matter(std::string_view bytes, std::string_view name) {
  const std::string text = with_plain_line_ends(as_utf8(bytes));
  refuse_bytes(text, name);
  FrontMatter read;
  const std::string_view first = std::string_view(text).substr(0, text.find('\n'));
  std::size_t end = 0;
  if (is_fence(first, "---")) {
    const Cut between = cut(text, "---", name);
    read.shape = FrontMatter::Shape::yaml;
    read.entries = read_yaml_fields(between.fields, name, 2);
    end = between.end;
  } else if (is_fence(first, "+++")) {
    const Cut between = cut(text, "+++", name);
    read.shape = FrontMatter::Shape::toml;
    read.entries = read_toml_fields(between.fields, name);
    end = between.end;
  }
  for (const FrontMatterEntry& entry : read.entries)
    if (entry.key.empty()) refuse_front_matter(name, entry.line, say("a key is missing"));
  join_equal_keys(read.entries, name);
  drop_harmful_lines(read.entries);
  refuse_escaped_bytes(read.entries, name);
  const std::size_t begin = first_written_line(text, end);
  read.body = text.substr(begin);
  read.body_line = line_at(text, begin);
  return read;
}

}  // namespace bifc
