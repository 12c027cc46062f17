// The grammar is "noun verb"; a verb alone takes its noun from the letter of an id.
#include "apps/bifc/choose.h"

#include <unistd.h>

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/record_types.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// Options whose value is the next word, of those that may come before the noun.
bool takes_next(const std::string& word) {
  if (word.find('=') != std::string::npos) return false;
  for (const Param& param : common_params())
    if (!param.is(Flag::bare) && word == "--" + kebab(param.name)) return true;
  for (const char* option : {"--at", "--as", "-o", "--output", "--fields", "--sort", "--limit"})
    if (word == option) return true;
  return false;
}

std::vector<std::string> without(std::span<const std::string> words,
                                 std::initializer_list<std::size_t> places) {
  std::vector<std::string> rest;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (std::find(places.begin(), places.end(), i) == places.end()) rest.push_back(words[i]);
  return rest;
}

// A word of the French pack for an English one, if the config asks for it.
std::string translated(std::string_view word, const char* list, const Config& config) {
  if (config.text("alias.pack") != "fr") return std::string(word);
  const auto* entry = CodeList::named(list).recognise(word);
  return std::string(entry != nullptr ? entry->token : word);
}

// The French words, where the config asks for them.
void add_translations(const char* list, const Config& config, std::vector<std::string>& words) {
  if (config.text("alias.pack") != "fr") return;
  for (const auto& entry : CodeList::named(list).entries()) words.emplace_back(entry.french);
}

std::vector<std::string> nouns_and_verbs() {
  std::vector<std::string> all;
  for (const RecordType* type : catalog().types()) all.emplace_back(type->name);
  for (const Command& command : commands_of(""))
    if (!command.hidden) all.emplace_back(command.verb);
  for (const char* noun : {"config", "db", "privacy"}) all.emplace_back(noun);
  return all;
}

[[noreturn]] void unknown_verb(std::string_view noun, std::string_view verb, const Config& config) {
  std::vector<std::string> verbs;
  for (const Command& command : commands_of(noun)) verbs.emplace_back(command.verb);
  add_translations("verb", config, verbs);
  const std::string_view near = nearest(verb, {verbs.begin(), verbs.end()});
  throw Error(ErrorCode::usage, say("'bifc {}' has no verb '{}'.", noun, verb),
              near.empty() ? say("Its verbs: bifc help {}", noun)
                           : say("Did you mean: bifc {} {}", noun, near));
}

[[noreturn]] void unknown_command(std::string_view word, const Config& config) {
  std::vector<std::string> all = nouns_and_verbs();
  add_translations("noun", config, all);
  add_translations("verb", config, all);
  const std::string_view near = nearest(word, {all.begin(), all.end()});
  throw Error(ErrorCode::usage, say("'{}' is no command of bifc.", word),
              near.empty() ? say("All there is: bifc help") : say("Did you mean: bifc {}", near));
}

// "bifc show T214": the letter says the noun.
std::optional<Command> by_id(std::string_view verb, std::span<const std::string> words) {
  for (const std::string& word : words) {
    const auto id = read_id(word);
    if (!id || id->letter == 0) continue;
    const RecordType* type = catalog().find(id->letter);
    const auto command = type != nullptr ? find_command(type->name, verb) : std::nullopt;
    if (command) return command;
  }
  return std::nullopt;
}

// "bifc close 214": what the desk does all day needs no noun, nor does what one noun alone does.
std::optional<Command> of_one_noun(std::string_view verb) {
  for (const Command& command : ticket_commands())
    if (command.verb == verb) return command;
  std::optional<Command> only;
  for (const RecordType* type : catalog().types()) {
    const auto command = find_command(type->name, verb);
    if (command && only) return std::nullopt;
    if (command) only = command;
  }
  return only;
}

bool is_noun(std::string_view word) { return !commands_of(word).empty() && !word.empty(); }

}  // namespace

std::size_t first_word(std::span<const std::string> words, std::size_t from) {
  for (std::size_t i = from; i < words.size(); ++i) {
    if (takes_next(words[i]))
      ++i;
    else if (words[i].size() < 2 || words[i][0] != '-')
      return i;
  }
  return std::string::npos;
}

std::optional<Chosen> choose(std::span<const std::string> words, const Config& config) {
  const std::size_t first = first_word(words);
  if (first == std::string::npos) return std::nullopt;
  const std::string noun = translated(words[first], "noun", config);
  const std::size_t second = first_word(words, first + 1);
  if (is_noun(noun) && second != std::string::npos) {
    const std::string verb = translated(words[second], "verb", config);
    if (auto command = find_command(noun, verb))
      return Chosen{*command, without(words, {first, second})};
    // "note" is a noun, too: "bifc note T1 …" is the verb.
    if (auto command = by_id(noun, words)) return Chosen{*command, without(words, {first})};
    unknown_verb(noun, verb, config);
  }
  if (is_noun(noun)) return std::nullopt;
  const std::string verb = translated(words[first], "verb", config);
  std::vector<std::string> rest = without(words, {first});
  if (auto command = find_command("", verb)) return Chosen{*command, std::move(rest)};
  if (auto command = by_id(verb, rest)) return Chosen{*command, std::move(rest)};
  if (const auto id = read_id(words[first]); id && id->letter != 0)
    if (auto command = by_id("show", words)) return Chosen{*command, {words.begin(), words.end()}};
  if (auto command = of_one_noun(verb)) return Chosen{*command, std::move(rest)};
  if (find_command("ticket", verb))
    throw Error(ErrorCode::usage, say("'bifc {}' does not know which record you mean.", verb),
                say("Say the noun, as in: bifc ticket {}", full_verb(verb)));
  unknown_command(words[first], config);
}

bool is_built_in(std::string_view word) {
  if (is_noun(word) || find_command("", word)) return true;
  const auto has_verb = [&](const RecordType* type) {
    return find_command(type->name, word).has_value();
  };
  const auto& types = catalog().types();
  return std::any_of(types.begin(), types.end(), has_verb);
}

std::optional<std::vector<std::string>> expand_alias(std::span<const std::string> words,
                                                     const Config& config) {
  const std::size_t first = first_word(words);
  if (first == std::string::npos || is_built_in(words[first]) || words[first] == "pack")
    return std::nullopt;
  const auto alias = config.get("alias." + words[first]);
  if (!alias) return std::nullopt;
  if (alias->starts_with('!')) return std::vector<std::string>{*alias};
  std::vector<std::string> expanded(words.begin(),
                                    words.begin() + static_cast<std::ptrdiff_t>(first));
  for (std::string& word : split_words(*alias)) expanded.push_back(std::move(word));
  expanded.insert(expanded.end(), words.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                  words.end());
  return expanded;
}

std::string external_program(std::string_view name, const std::string& path) {
  if (name.empty() || name.find('/') != name.npos) return {};
  return program_in_path(fmt::format("bifc-{}", name), path);
}

std::string program_in_path(std::string_view name, const std::string& path) {
  const auto runs = [](const std::string& file) { return ::access(file.c_str(), X_OK) == 0; };
  if (std::string file(name); name.find('/') != name.npos) return runs(file) ? file : std::string();
  for (const std::string_view folder : split(path, ":"))
    if (std::string file = fmt::format("{}/{}", folder, name); runs(file)) return file;
  return {};
}

std::vector<std::string> split_words(std::string_view line) {
  std::vector<std::string> words;
  bool inside = false;
  char quote = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool escaped = quote == '"' && line[i] == '\\' && i + 1 < line.size() &&
                         (line[i + 1] == '"' || line[i + 1] == '\\');
    if (escaped) {
      words.back() += line[++i];
      continue;
    }
    const char c = line[i];
    if (quote != 0 ? c == quote : c == '"' || c == '\'') {
      quote = quote != 0 ? 0 : c;
      if (!inside) words.emplace_back();
      inside = true;
    } else if (c == ' ' && quote == 0) {
      inside = false;
    } else {
      if (!inside) words.emplace_back();
      inside = true;
      words.back() += c;
    }
  }
  return words;
}

}  // namespace bifc
