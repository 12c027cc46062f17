// The border with toml++, which is slow to compile: nothing else includes it.
#include "libbifc/exchange/toml.h"

#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
// What it asserts of a key such as "[^" it checks again and tells, as it does when optimised.
#define TOML_ASSERT(expr) static_assert(true)
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

template <class T>
std::string streamed(const T& value) {
  std::ostringstream text;
  text << value;
  return text.str();
}

std::string text_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* truth = node.as_boolean()) return truth->get() ? "true" : "false";
  if (const auto* real = node.as_floating_point()) return fmt::format("{}", real->get());
  if (const auto* date = node.as_date()) return streamed(date->get());
  if (const auto* time = node.as_time()) return streamed(time->get());
  if (const auto* moment = node.as_date_time()) return streamed(moment->get());
  return {};
}

Toml tree_of(std::string key, const toml::node& node) {
  Toml tree;
  tree.key = std::move(key);
  tree.line = node.source().begin.line;
  if (const auto* table = node.as_table()) {
    for (const auto& [name, child] : *table)
      tree.children.push_back(tree_of(std::string(name.str()), child));
    // toml++ sorts keys; the file's order is what its author meant.
    std::stable_sort(tree.children.begin(), tree.children.end(),
                     [](const Toml& a, const Toml& b) { return a.line < b.line; });
  } else if (const auto* array = node.as_array()) {
    tree.type = Toml::Type::array;
    for (const toml::node& child : *array) tree.children.push_back(tree_of({}, child));
  } else {
    tree.type = Toml::Type::value;
    tree.text = text_of(node);
  }
  return tree;
}

// Returns where the last quote of a string stands that begins at `at`, or its line ends. Strings of
// three quotes go over several lines, and may have two more at their end.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string three(3, quote);
  const bool is_long = text.substr(at).starts_with(three);
  for (at += is_long ? 3 : 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (is_long && text.substr(at).starts_with(three)) {
      const std::size_t end = std::min(text.find_first_not_of(quote, at), text.size());
      return std::min(end, at + 5) - 1;
    } else if (!is_long && (text[at] == quote || text[at] == '\n')) {
      return at;
    }
  }
  return at;
}

[[noreturn]] void refuse(std::string_view name, std::size_t line, std::string_view what) {
  throw Error(ErrorCode::refused, say("{}, line {}: {}.", name, line, what),
              say("Correct the file; nothing was done."));
}

// What stands outside of strings and comments. Each dot of a key is a table in a table, which
// toml++ takes down by calls within calls; other letters than ASCII's, which TOML does not have
// there, lead it to code that is not meant to be reached.
void check_signs(std::string_view text, std::string_view name) {
  constexpr std::size_t kMostDots = 1000;
  constexpr std::string_view kBeforeStrings = "\r\n=[,{.";
  std::size_t dots = 0;
  char before = '\n';  // anywhere else a quote is part of a word, which is wrong
  for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size(); ++at) {
    const char c = text[at];
    const auto line = [&] {
      const std::string_view above = text.substr(0, at);
      return 1 + static_cast<std::size_t>(std::count(above.begin(), above.end(), '\n'));
    };
    if ((c == '"' || c == '\'') && kBeforeStrings.find(before) != kBeforeStrings.npos)
      at = end_of_string(text, at);
    else if (c == '#')
      at = std::min(text.find('\n', at), text.size());
    else if ((c & 0x80) != 0)
      refuse(name, line(), say("letters other than a to z stand in quotes"));
    else if (c == '.' && ++dots > kMostDots)
      refuse(name, line(), say("tables are nested too deeply"));
    if (c != ' ' && c != '\t') before = c == '#' ? '\n' : c;
  }
}

}  // namespace

const Toml* Toml::find(std::string_view path) const {
  const std::string_view name = path.substr(0, path.find('.'));
  for (const Toml& child : children) {
    if (child.key != name) continue;
    return name.size() == path.size() ? &child : child.find(path.substr(name.size() + 1));
  }
  return nullptr;
}

std::string_view Toml::at(std::string_view path) const {
  const Toml* found = find(path);
  return found != nullptr ? std::string_view(found->text) : std::string_view();
}

std::vector<std::string> Toml::list(std::string_view path) const {
  std::vector<std::string> texts;
  const Toml* found = find(path);
  if (found == nullptr) return texts;
  if (found->type == Type::value) return {found->text};
  for (const Toml& child : found->children) texts.push_back(child.text);
  return texts;
}

Toml read_toml(std::string_view text, std::string_view name) {
  check_signs(text, name);
  try {
    return tree_of({}, toml::parse(text));
  } catch (const toml::parse_error& error) {
    refuse(name, error.source().begin.line, error.description());
  }
}

// A group that speaks one language need not write the other.
std::string text_in_language(const Toml& table, std::string_view prefix) {
  const bool french = language() == Language::french;
  const std::string dotted(prefix);
  const std::string_view wanted = table.at(dotted + (french ? "fr" : "en"));
  return harmless(wanted.empty() ? table.at(dotted + (french ? "en" : "fr")) : wanted);
}

}  // namespace bifc
