// Only the options that occur are described to CLI11: describing all of a command's fields would
// cost more than opening the database.
#include "apps/bifc/parse_args.h"

#include <CLI/CLI.hpp>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

std::string hint_of(std::string_view path) {
  return path.empty() ? say("All there is: bifc help") : say("Its options: bifc help {}", path);
}

// Returns the param that "--name", "--name=value" or "-x" means, or nullptr.
const Param* param_of(std::span<const Param> params, std::string_view word) {
  const bool is_long = word.starts_with("--");
  const std::string_view name = word.substr(is_long ? 2 : 1);
  for (const Param& param : params) {
    if (param.is(Flag::positional)) continue;
    if (!is_long && param.letter != 0 && name.starts_with(param.letter)) return &param;
    if (!is_long) continue;
    const std::string_view typed = name.substr(0, name.find('='));
    if (kebab(param.name) == typed || (!param.also.empty() && param.also == typed)) return &param;
  }
  return nullptr;
}

// "--no-backup" switches off what "--backup" switches on, and "--no-person" empties nothing.
const Param* negated_param(std::span<const Param> params, std::string_view word) {
  if (!word.starts_with("--no-")) return nullptr;
  const Param* param = param_of(params, "--" + std::string(word.substr(5)));
  const bool can = param != nullptr && (param->kind == Kind::boolean || param->is(Flag::bare));
  return can ? param : nullptr;
}

[[noreturn]] void unknown_option(std::span<const Param> params, std::string_view path,
                                 std::string_view word) {
  const std::string name(word.substr(0, word.find('=')));
  std::vector<std::string> spellings;
  for (const Param& param : params)
    if (!param.is(Flag::positional)) spellings.push_back(kebab(param.name));
  const std::string_view bare =
      std::string_view(name).substr(std::min(name.find_first_not_of('-'), name.size()));
  const std::string_view near = nearest(bare, {spellings.begin(), spellings.end()});
  // "-5 °C" and "- écran" are texts that look like options.
  const bool is_text = word.find(' ') != word.npos;
  throw Error(ErrorCode::usage,
              path.empty() ? say("bifc has no option '{}'.", name)
                           : say("'bifc {}' has no option '{}'.", path, name),
              is_text        ? say("If it is a text: bifc {} -- \"{}\"", path, word)
              : near.empty() ? hint_of(path)
                             : say("Did you mean: {}", fmt::format("--{}", near)));
}

struct Collected {
  const Param* param;
  std::vector<std::string> texts;
};

// Describes to CLI11 what the words use, lets it sort them, and returns the texts of each param.
class Parser {
 public:
  Parser(std::string_view path, std::span<const Param> params) : path_(path), params_(params) {}

  std::vector<Collected> parse(std::span<const std::string> words) {
    app_.set_help_flag();  // help is bifc's own, from the same tables
    app_.allow_extras();
    collected_.reserve(words.size());
    describe(words);
    try {
      app_.parse(
          std::vector<std::string>(words_.rbegin(), words_.rend()));  // it pops from the back
    } catch (const CLI::ParseError&) {
      missing_value();
    }
    for (const std::string& word : app_.remaining()) positionals_.push_back(word);
    positionals_.insert(positionals_.end(), after_dashes_.begin(), after_dashes_.end());
    if (!positionals_.empty()) take_positionals();
    return std::move(collected_);
  }

 private:
  void describe(std::span<const std::string> words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string& word = words[i];
      if (word == "--") {
        after_dashes_.assign(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
        return;
      }
      const bool option = word.size() > 1 && word[0] == '-' && !is_value_of_previous(i, words);
      if (!option) {
        words_.push_back(word);
        continue;
      }
      const Param* param = param_of(params_, word);
      if (param == nullptr) param = negated_param(params_, word);
      if (param == nullptr) unknown_option(params_, path_, word);
      describe(*param, word);
    }
  }

  // "--limit -5" and "--title -x": the word after an option that takes a value is that value.
  bool is_value_of_previous(std::size_t i, std::span<const std::string> words) const {
    if (i == 0 || words[i - 1].size() < 2 || words[i - 1][0] != '-') return false;
    if (words[i - 1].find('=') != std::string::npos) return false;
    const Param* param = param_of(params_, words[i - 1]);
    const bool is_long = words[i - 1].starts_with("--");
    return param != nullptr && takes_value(*param) && (is_long || words[i - 1].size() == 2);
  }

  static bool takes_value(const Param& param) {
    return !param.is(Flag::bare) && !param.is(Flag::valued);
  }

  void describe(const Param& param, const std::string& word) {
    const std::string name = "--" + kebab(param.name);
    std::string names = param.letter != 0 ? fmt::format("-{},{}", param.letter, name) : name;
    if (!param.also.empty()) names.append(",--").append(param.also);
    if (word.starts_with("--no-") && !name.starts_with("--no-")) {
      add(param).texts = {"no"};
    } else if (param.is(Flag::valued)) {
      const std::size_t equals = word.find('=');
      add(param).texts = {equals == word.npos ? "" : word.substr(equals + 1)};
    } else if (param.is(Flag::bare)) {
      describe_switches(param, word);
    } else {
      words_.push_back(word);
      if (described(param)) return;
      CLI::Option* option = app_.add_option(names, add(param).texts);
      option->allow_extra_args(false);  // "--sort title 7" leaves 7 to the others
      option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }
  }

  // "-nq" is "-n -q"; the first letter has been recognised.
  void describe_switches(const Param& param, const std::string& word) {
    if (const std::size_t equals = word.find('='); equals != word.npos)
      throw Error(ErrorCode::usage, say("{} takes no value.", word.substr(0, equals)),
                  say("Write {} alone, or leave it out.", word.substr(0, equals)));
    add(param).texts = {"yes"};
    if (word.starts_with("--") || word.size() == 2) return;
    const std::string rest = '-' + word.substr(2);
    const Param* next = param_of(params_, rest);
    if (next == nullptr) unknown_option(params_, path_, word);
    describe(*next, rest);
  }

  bool described(const Param& param) const {
    return std::any_of(collected_.begin(), collected_.end(),
                       [&](const Collected& one) { return one.param == &param; });
  }

  Collected& add(const Param& param) {
    for (Collected& one : collected_)
      if (one.param == &param) return one;
    return collected_.emplace_back(Collected{&param, {}});
  }

  [[noreturn]] void missing_value() const {
    const std::string& last = words_.empty() ? std::string() : words_.back();
    throw Error(ErrorCode::usage, say("{} needs a value.", last), hint_of(path_));
  }

  void take_positionals() {
    for (const Param& param : params_) {
      if (!param.is(Flag::positional)) continue;
      const std::size_t count = param.is(Flag::repeated)
                                    ? positionals_.size()
                                    : std::min<std::size_t>(1, positionals_.size());
      if (count == 0) continue;
      std::vector<std::string>& texts = add(param).texts;
      texts.assign(positionals_.begin(), positionals_.begin() + static_cast<std::ptrdiff_t>(count));
      positionals_.erase(positionals_.begin(),
                         positionals_.begin() + static_cast<std::ptrdiff_t>(count));
    }
    if (!positionals_.empty())
      throw Error(ErrorCode::usage,
                  say("'bifc {}' does not know what to do with '{}'.", path_, positionals_.front()),
                  hint_of(path_));
  }

  std::string_view path_;
  std::span<const Param> params_;
  CLI::App app_;
  std::vector<Collected> collected_;
  std::vector<std::string> words_;  // for CLI11
  std::vector<std::string> after_dashes_;
  std::vector<std::string> positionals_;
};

void add_values(Args& args, const Param& param, const std::vector<std::string>& texts,
                const Date& today, std::string_view path) {
  if (texts.size() > 1 && !param.is(Flag::repeated))
    throw Error(ErrorCode::usage, say("--{} is given twice.", kebab(param.name)), hint_of(path));
  for (const std::string& text : texts) {
    Reading reading = read(param, text, today);
    if (!reading.problem.empty())
      throw Error(ErrorCode::usage,
                  param.is(Flag::positional) ? say("{}.", reading.problem)
                                             : say("--{}: {}.", kebab(param.name), reading.problem),
                  reading.nearest.empty()
                      ? hint_of(path)
                      : say("Did you mean: {}",
                            param.is(Flag::positional)
                                ? reading.nearest
                                : fmt::format("--{} {}", kebab(param.name), reading.nearest)));
    args.add(param.name, std::move(reading.value));
  }
}

}  // namespace

Args parse_args(std::string_view path, std::span<const Param> params,
                std::span<const std::string> words, const Date& today) {
  Args args;
  Parser parser(path, params);
  for (const Collected& one : parser.parse(words))
    add_values(args, *one.param, one.texts, today, path);
  // A script whose variable is empty gives a blank, which names nothing.
  const auto is_given = [&](const Param& param) {
    const std::vector<Value> values = args.all(param.name);
    return std::any_of(values.begin(), values.end(),
                       [](const Value& value) { return !is_null(value); });
  };
  for (const Param& param : params)
    if (param.is(Flag::required) && !is_given(param))
      throw Error(ErrorCode::usage,
                  param.is(Flag::positional)
                      ? say("'bifc {}' needs {}.", path, field_label(param.name, "argument"))
                      : say("'bifc {}' needs --{}.", path, kebab(param.name)),
                  hint_of(path));
  return args;
}

}  // namespace bifc
