// What the guides and the README tell people to type: it is the same in both languages, and it
// works.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "apps/bifc/choose.h"
#include "apps/bifc/cli.h"
#include "apps/bifc/config.h"
#include "apps/bifc/parse_args.h"
#include "apps/bifc/topics.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/recipe.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

struct Typed {
  std::map<std::string, std::string> variables;  // "BIFC_DB=essai.db" before the command
  std::vector<std::string> words;                // after "bifc"
  bool reads_a_file = false;                     // "<" gives it one
};

// Splits what a shell would, up to the first sign that ends a command: | > < ; && #.
Typed split_like_a_shell(std::string_view line) {
  Typed typed;
  char quote = 0;
  bool inside = false;
  for (const char c : line) {
    const bool sign = quote == 0 && std::string_view("|<>;&").find(c) != std::string_view::npos;
    if (sign || (c == '#' && quote == 0 && !inside)) {
      typed.reads_a_file = c == '<';
      break;
    }
    if (quote != 0 ? c == quote : c == '"' || c == '\'') {
      quote = quote != 0 ? '\0' : c;
      if (!inside) typed.words.emplace_back();
      inside = true;
    } else if (quote == 0 && (c == ' ' || c == '\n')) {
      inside = false;
    } else {
      if (!inside) typed.words.emplace_back();
      inside = true;
      typed.words.back() += c;
    }
  }
  auto word = typed.words.begin();
  for (; word != typed.words.end(); ++word) {
    const std::size_t equals = word->find('=');
    if (equals == word->npos || word->find_first_of(" :-") < equals) break;
    typed.variables[word->substr(0, equals)] = word->substr(equals + 1);
  }
  typed.words.erase(typed.words.begin(), word);
  return typed;
}

bool is_open(std::string_view line) { return std::count(line.begin(), line.end(), '"') % 2 != 0; }

// Returns the lines of fenced sh and console blocks that run bifc; a quoted text may go on over
// several of them.
std::vector<std::string> lines_to_type(std::string_view markdown) {
  std::vector<std::string> found;
  bool of_shell = false, fenced = false, goes_on = false;
  for (const std::string_view line : lines_of(markdown)) {
    if (line.starts_with("```")) {
      fenced = !fenced;
      of_shell = fenced && (line == "```sh" || line == "```console");
      goes_on = false;
    } else if (goes_on) {
      found.back().append("\n").append(line);
      goes_on = is_open(found.back());
    } else if (of_shell) {
      const std::string text(line.starts_with("$ ") ? line.substr(2) : line);
      const Typed typed = split_like_a_shell(text);
      if (typed.words.empty() || typed.words.front() != "bifc") continue;
      found.push_back(text);
      goes_on = is_open(text);
    }
  }
  return found;
}

Typed typed_of(const std::string& line) {
  Typed typed = split_like_a_shell(line);
  typed.words.erase(typed.words.begin());
  return typed;
}

std::vector<std::string> lines_of_guide(const std::string& topic, const char* language) {
  return lines_to_type(shared_file(fmt::format("help/{}.{}.md", topic, language)));
}

// Returns what stands in the first fenced block that holds a sign.
std::string block_with(std::string_view markdown, std::string_view sign) {
  std::string block;
  bool fenced = false;
  for (const std::string_view line : lines_of(markdown)) {
    if (!line.starts_with("```")) {
      if (fenced) block.append(line).append("\n");
      continue;
    }
    if (block.find(sign) != block.npos) return block;
    block.clear();
    fenced = !fenced;
  }
  return {};
}

// A desk of its own, where lines are typed one after the other.
class GuideDesk {
 public:
  GuideDesk() : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(scratch_.path(""));
    const std::string data = std::string(BIFC_SOURCE) + "/tests/data/";
    std::filesystem::copy_file(data + "machines.csv", "machines.csv");
    std::filesystem::copy_file(data + "ords_v03.csv", "reparations.csv");
    for (const auto& [from, to] :
         {std::pair("hardware/lshw_laptop.json", "lshw.json"),
          std::pair("hardware/dmidecode_laptop.txt", "dmidecode.txt"),
          std::pair("hardware/smartctl_hdd.json", "smartctl-sda.json"),
          std::pair("hardware/smartctl_nvme.json", "smartctl-nvme0n1.json"),
          std::pair("wipe/nwipe_laptop.log", "nwipe.log")})
      std::filesystem::copy_file(data + from, to);
  }
  ~GuideDesk() {
    std::filesystem::current_path(before_);
    set_share_folder("");
    set_language(Language::english, "");
  }
  GuideDesk(const GuideDesk&) = delete;
  GuideDesk& operator=(const GuideDesk&) = delete;

  void type(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
      const Typed typed = typed_of(line);
      if (typed.reads_a_file) continue;
      INFO(line);
      Output out(-1), err(-1);
      const int status = run(out, err, typed);
      INFO(err.buffer());
      CHECK(status == 0);
    }
  }

 private:
  int run(Output& out, Output& err, const Typed& typed) {
    Env env{.out = out,
            .err = err,
            .today = Date::parse("2026-11-21").value(),
            .now = Instant::parse("2026-11-21T14:32:00Z").value(),
            .variable = [&](const char* name) -> std::string {
              const auto known = typed.variables.find(name);
              if (known != typed.variables.end()) return known->second;
              if (std::string_view(name) == "BIFC_LOCALEDIR") return BIFC_LOCALEDIR;
              return std::string_view(name) == "HOME" ? scratch_.path("home") : "";
            },
            .read_line = [] { return std::nullopt; },
            .seconds = [] { return 0.0; },
            .screen = [] { return std::pair<std::size_t, std::size_t>(80, 24); }};
    return bifc::run(typed.words, env);
  }

  Scratch scratch_;
  std::filesystem::path before_;
};

}  // namespace

TEST_CASE("every guide that the overview names is there in both languages") {
  for (const char* topic :
       {"desk", "machines", "tutorials", "history", "desks", "backup", "privacy", "query",
        "formats", "sql", "config", "environment", "exit-codes"})
    for (const char* language : {"en", "fr"}) {
      INFO(topic << '.' << language);
      CHECK(shared_file(fmt::format("help/{}.{}.md", topic, language)).starts_with("# "));
    }
}

TEST_CASE("what is to be typed is read as a shell reads it") {
  const std::vector<std::string> lines = lines_to_type(R"(
bifc help
```toml
bifc = 1
```
```console
$ bifc ticket add "l'écran" -q | wc -l
T1
$ A=1 bifc sql "select 1
  from t" --csv # one
```
```sh
cat x
bifc sql - < question.sql
```
)");
  REQUIRE(lines.size() == 3);
  CHECK(typed_of(lines[0]).words == std::vector<std::string>{"ticket", "add", "l'écran", "-q"});
  CHECK(typed_of(lines[1]).words == std::vector<std::string>{"sql", "select 1\n  from t", "--csv"});
  CHECK(typed_of(lines[1]).variables.at("A") == "1");
  CHECK(typed_of(lines[2]).reads_a_file);
}

TEST_CASE("both languages tell to type the same") {
  for (const std::string& topic : topics()) {
    INFO(topic);
    CHECK(!lines_of_guide(topic, "en").empty());
    CHECK(lines_of_guide(topic, "en") == lines_of_guide(topic, "fr"));
  }
}

TEST_CASE("what the guides tell to type works, after the evening of the desk guide") {
  for (const std::string& topic : topics()) {
    INFO(topic);
    GuideDesk desk;
    desk.type(lines_of_guide("desk", "fr"));
    if (topic != "desk") desk.type(lines_of_guide(topic, "fr"));
  }
}

TEST_CASE("every setting is explained in both languages") {
  for (const char* language : {"en", "fr"}) {
    const std::string_view guide = shared_file(fmt::format("help/config.{}.md", language));
    for (const Setting& setting : settings()) {
      INFO(setting.name << " in " << language);
      CHECK(guide.find(fmt::format("`{}`", setting.name)) != guide.npos);
    }
  }
}

TEST_CASE("the recipe that the guide shows can be read") {
  const std::string recipe = block_with(shared_file("help/formats.en.md"), "[[step]]");
  CHECK(recipe == block_with(shared_file("help/formats.fr.md"), "[[step]]"));
  const Recipe read = read_recipe(recipe, "debian");
  CHECK(read.mark() == "debian 1");
  CHECK(read.suits("desktop"));
  CHECK(!read.suits("tablet"));
  CHECK(read.steps_for("laptop").size() == 3);
  CHECK(read.steps_for("desktop").size() == 2);
}

TEST_CASE("what the README tells to type is understood") {
  const std::string text = Scratch::text_of(std::string(BIFC_SOURCE) + "/README.md");
  const Config none("");
  for (const std::string& line : lines_to_type(text)) {
    INFO(line);
    const std::vector<std::string> words = typed_of(line).words;
    const auto chosen = choose(words, none);
    if (!chosen) continue;  // "bifc" or "bifc ticket" alone: help
    const std::vector<Param> params = params_of(chosen->command);
    CHECK_NOTHROW(parse_args(path_of(chosen->command), params, chosen->words,
                             Date::parse("2026-11-21").value()));
  }
}

}  // namespace bifc
