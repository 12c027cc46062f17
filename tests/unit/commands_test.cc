// The command tables: what every command must have, and what no two options may share.
#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "apps/bifc/choose.h"
#include "apps/bifc/command.h"
#include "apps/bifc/parse_args.h"
#include "libbifc/base/text.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// The nouns of all tables, "" among them.
std::vector<std::string_view> nouns() {
  std::vector<std::string_view> all{""};
  for (const RecordType* type : catalog().types()) all.push_back(type->name);
  for (const auto table :
       {step_commands, ticket_commands, find_commands, import_commands, export_commands,
        report_commands, sql_commands, config_commands, db_commands, help_commands, shell_commands})
    for (const Command& command : table())
      if (std::find(all.begin(), all.end(), command.noun) == all.end()) all.push_back(command.noun);
  return all;
}

std::vector<Command> all_commands() {
  std::vector<Command> all;
  for (const std::string_view noun : nouns())
    for (const Command& command : commands_of(noun)) all.push_back(command);
  return all;
}

TEST_CASE("every command is found by its noun and verb, and only once") {
  std::set<std::string> paths;
  for (const Command& command : all_commands()) {
    INFO(path_of(command));
    CHECK(paths.insert(path_of(command)).second);
    const auto found = find_command(command.noun, command.verb);
    REQUIRE(found.has_value());
    CHECK((found->run == command.run && found->run != nullptr));
  }
}

TEST_CASE("every command says in one line what it does") {
  for (const Command& command : all_commands()) {
    INFO(path_of(command));
    const std::string_view summary = command.summary;
    CHECK(summary != "");
    CHECK(summary.size() <= 60);
    CHECK_FALSE(summary.ends_with('.'));
    CHECK_FALSE(summary.ends_with(' '));
  }
}

TEST_CASE("every option says in one line what it is for") {
  for (const Command& command : all_commands())
    for (const Param& param : params_of(command)) {
      INFO(path_of(command), " --", param.name);
      const std::string_view help = param.help;
      CHECK(help != "");
      CHECK_FALSE(help.ends_with('.'));
      CHECK(param.name == snake(param.name));
      if (param.kind == Kind::choice) CHECK_FALSE(tokens_of(param).empty());
      if (param.is(Flag::bare)) CHECK(param.kind == Kind::boolean);
    }
}

TEST_CASE("within a command no two options share a name or a letter") {
  for (const Command& command : all_commands()) {
    std::map<std::string, const char*> names;
    std::map<char, std::string_view> letters;
    const std::vector<Param> params = params_of(command);
    for (const Param& param : params) {
      INFO("bifc ", path_of(command), ": ", param.name, ": ", std::string(param.help));
      CHECK_MESSAGE(names.emplace(param.name, param.help).second,
                    "also: ", std::string(names[std::string(param.name)]));
      if (param.letter != 0)
        CHECK_MESSAGE(letters.emplace(param.letter, param.name).second, "-", param.letter,
                      " is also ", letters[param.letter]);
    }
  }
}

// "-o" must not write a file with one verb and open something with the next.
TEST_CASE("an option has the same letter and kind wherever a record is not concerned") {
  std::map<std::string_view, std::pair<char, Kind>> known;
  for (const Command& command : all_commands())
    for (const Param& param : params_of(command)) {
      const bool is_field =
          command.record != nullptr && command.record->recognise(param.name) != nullptr;
      if (is_field || param.is(Flag::positional)) continue;
      const auto [at, is_new] = known.try_emplace(param.name, std::pair(param.letter, param.kind));
      INFO("bifc ", path_of(command), " --", param.name);
      CHECK(at->second.first == param.letter);
      CHECK(at->second.second == param.kind);
    }
}

TEST_CASE("what is typed without an option has a name in both languages") {
  for (const Command& command : all_commands())
    for (const Param& param : params_of(command)) {
      if (!param.is(Flag::positional)) continue;
      INFO(path_of(command), " ", param.name);
      CHECK(CodeList::named("field").find(param.name) != nullptr);
    }
}

TEST_CASE("every noun and verb has a French word, and no word two meanings") {
  const CodeList& noun_list = CodeList::named("noun");
  const CodeList& verb_list = CodeList::named("verb");
  for (const std::string_view noun : nouns())
    if (!noun.empty()) CHECK_MESSAGE(noun_list.find(noun) != nullptr, "noun.tsv lacks ", noun);
  for (const Command& command : all_commands())
    if (!command.verb.empty() && !command.hidden)
      CHECK_MESSAGE(verb_list.find(command.verb) != nullptr, "verb.tsv lacks ", command.verb);
  for (const CodeList* list : {&noun_list, &verb_list}) {
    std::map<std::string, std::string_view> meanings;
    for (const CodeList::Entry& entry : list->entries()) {
      std::vector<std::string_view> words = split(entry.synonyms, "|");
      words.insert(words.end(), {entry.token, entry.french});
      for (const std::string_view word : words) {
        const auto [at, is_new] = meanings.emplace(snake(word), entry.token);
        CHECK_MESSAGE(at->second == entry.token, word, " means ", at->second, " and ", entry.token);
      }
    }
  }
}

TEST_CASE("every example of the manual is a command line that is understood") {
  const Config config("");
  for (const Command& command : all_commands())
    for (const Example& example : command.examples) {
      INFO(std::string(example.line));
      std::string_view line = example.line;
      line = line.substr(0, line.find(" | "));
      line = line.substr(0, line.find(" > "));
      std::vector<std::string> words = split_words(line);
      REQUIRE_FALSE(words.empty());
      CHECK(words[0] == "bifc");
      words.erase(words.begin());
      const auto chosen = choose(words, config);
      REQUIRE(chosen.has_value());
      CHECK(chosen->command.verb == command.verb);
      const std::vector<Param> params = params_of(chosen->command);
      CHECK_NOTHROW(parse_args(path_of(chosen->command), params, chosen->words, kToday));
    }
}

/// Adds the commands that a scenario runs with success, and not only for their help.
void add_run(const std::filesystem::path& scenario, std::set<std::string>& run) {
  const Config config("");
  const std::string text = Scratch::text_of(scenario.string());
  std::optional<std::string> last;
  const auto keep = [&] {
    if (last) run.insert(*last);
    last.reset();
  };
  for (const std::string_view line : lines_of(text)) {
    if (line.starts_with('[')) last.reset();  // it failed
    if (!line.starts_with("$ ")) continue;
    keep();
    std::vector<std::string> words = split_words(line.substr(2));
    while (!words.empty() && words[0].find('=') != std::string::npos) words.erase(words.begin());
    if (words.empty() || words[0] != "bifc") continue;
    words.erase(words.begin());
    const auto asks_help = [](const std::string& word) { return word == "-h" || word == "--help"; };
    if (std::any_of(words.begin(), words.end(), asks_help)) continue;
    try {
      if (const auto chosen = choose(words, config)) last = path_of(chosen->command);
    } catch (const Error&) {  // an alias, or a mistake that the scenario shows
    }
  }
  keep();
}

TEST_CASE("every command succeeds in a scenario") {
  std::set<std::string> run;
  for (const auto& entry : std::filesystem::directory_iterator(BIFC_SOURCE "/tests/cli"))
    if (entry.path().extension() == ".t") add_run(entry.path(), run);
  std::string missing;
  for (const Command& command : all_commands())
    if (!run.contains(path_of(command))) missing += "\n  bifc " + path_of(command);
  CHECK_MESSAGE(missing.empty(), "no tests/cli/*.t runs:", missing);
}

}  // namespace
}  // namespace bifc
