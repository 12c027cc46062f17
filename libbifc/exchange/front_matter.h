// Front matter: the fields above the Markdown of a tutorial, in YAML or TOML, and the text below.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// A key with its text or its list of texts. A key without a value has the text "". What is neither
/// a text nor a list of texts has a fault instead.
struct FrontMatterEntry {
  std::string key;                  ///< "title"; of TOML also "params.level", a key below another
  std::vector<std::string> values;  ///< exactly one unless it is a list, which may be empty
  bool is_list = false;
  std::size_t line = 0;    ///< where the key stands in the file, from 1
  std::string lines = {};  ///< of YAML: all its lines as they are, the last end left out
  std::string fault = {};  ///< "x.md, line 3: anchors are not read."; then there are no values
  /// Where only keys behind the key are the fault, as in "- name: Zoé", what each `name` says.
  std::vector<std::string> names = {};
};

struct FrontMatter {
  enum class Shape { none, yaml, toml };
  Shape shape = Shape::none;
  std::vector<FrontMatterEntry> entries;  ///< in the order of the file, no key twice
  std::string body;           ///< the Markdown, without blank lines above it, lines ended by \n
  std::size_t body_line = 1;  ///< where the body begins in the file, from 1

  /// Returns the entry of a key, or nullptr.
  const FrontMatterEntry* find(std::string_view key) const;
  /// Returns the text of a key, the first one of a list, or "" when there is none.
  std::string_view at(std::string_view key) const;
};

/// Reads the bytes of a Markdown file that may begin with YAML between lines of "---", the second
/// of which may be "...", or TOML between lines of "+++". Encodings are told as Input tells them; a
/// byte order mark and line ends of any kind are taken. Numbers, dates, true and false come as the
/// texts they are; null and ~ as "". Of YAML are read: texts, plain (a ": " in them too), in
/// quotes, or as | and > blocks, lists with - or in [], and comments. What else stands behind a key
/// (keys, anchors, tags, the key once more) is a fault of that key alone. Throws Error: refused,
/// with `name` and the line, for what belongs to no key, for what is no TOML, for front matter
/// without end or of more than 64 kB, and for text that is not UTF-8.
FrontMatter read_front_matter(std::string_view bytes, std::string_view name);

/// Returns the entries as YAML between lines of "---", which reads back as the same entries.
/// Texts stand in quotes only where YAML would take them for something else, such as a time; whole
/// numbers and days stand as they are. It reads back up to 64 kB. Keys and texts are UTF-8 without
/// NUL; what is not UTF-8 becomes U+FFFD. Keys are neither empty nor equal. An entry that has no
/// values and is no list is written as its lines are.
std::string write_front_matter(std::span<const FrontMatterEntry> entries);

/// Returns what write_front_matter() makes of one entry, without the last line end.
std::string written_entry(const FrontMatterEntry& entry);

}  // namespace bifc
