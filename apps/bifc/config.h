// Config: the settings of one person on one computer, read when the first of them is asked for.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// A setting that bifc knows.
struct Setting {
  const char* name;              ///< "group.name"
  const char* help;              ///< translated where it is printed
  std::string_view values = {};  ///< "auto,always,never"; empty when it may be anything
};

/// Every setting, in the order of the manual. Aliases are "alias.<name>" besides.
std::span<const Setting> settings();

class Config {
 public:
  /// `path` is the file; "" stands for --no-config.
  explicit Config(std::string path) : path_(std::move(path)) {}

  const std::string& path() const { return path_; }

  /// Returns a setting, or nothing. Throws Error: refused when the file is no TOML.
  std::optional<std::string> get(std::string_view name) const;
  std::string text(std::string_view name) const { return get(name).value_or(""); }

  /// Returns every setting of the file with its line, in the file's order.
  struct Line {
    std::string name;
    std::string value;
    std::size_t line;
  };
  const std::vector<Line>& lines() const;

 private:
  std::string path_;
  mutable bool read_ = false;
  mutable std::vector<Line> lines_;
};

/// Returns the settings of a TOML text with their lines. Throws Error: refused when it is none;
/// `path` is told in the message.
std::vector<Config::Line> settings_of(std::string_view toml, std::string_view path);

/// Returns the text of a TOML file with one setting changed, or taken away when `value` is empty,
/// and everything else, comments too, as it was.
std::string with_setting(std::string_view toml, std::string_view name, std::string_view value);

}  // namespace bifc
