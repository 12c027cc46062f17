// Toml: small TOML files (profiles, configuration) as a tree of texts in the order of the file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// A table has named children, an array nameless ones, a value has text: strings as they are,
/// numbers, dates and true or false as TOML writes them.
struct Toml {
  enum class Type { table, array, value };
  Type type = Type::table;
  std::string key;
  std::string text;
  std::size_t line = 0;  ///< where it stands in the file, from 1
  std::vector<Toml> children;

  /// Returns what a dotted path leads to ("import.key"), or nullptr.
  const Toml* find(std::string_view path) const;
  /// Returns the text of a value, or "" when there is none.
  std::string_view at(std::string_view path) const;
  /// Returns the texts of an array, or the one text of a value.
  std::vector<std::string> list(std::string_view path) const;
};

/// Throws Error: refused with the line when `text` is no TOML. `name` is told in the message.
Toml read_toml(std::string_view text, std::string_view name);

/// Returns a text that stands in both languages below `prefix` ("title." of title.en and title.fr),
/// in the current one or, where it has only the other, in that; harmless. "" when there is neither.
std::string text_in_language(const Toml& table, std::string_view prefix);

}  // namespace bifc
