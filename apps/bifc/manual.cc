// Help texts. Each sentence is translated where it is printed.
#include "apps/bifc/manual.h"

#include <algorithm>

#include "apps/bifc/choose.h"
#include "libbifc/base/text.h"
#include "libbifc/model/record_types.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::string_view kDesk[] = {"ticket add",   "ticket list", "ticket note", "ticket mark",
                                      "ticket close", "find",        "show"};
constexpr std::string_view kStock[] = {"device add",     "device scan",  "device mark",
                                       "device give",    "device print", "trace",
                                       "allocation add", "lot close"};
constexpr std::string_view kPast[] = {"undo", "redo", "log", "history"};
constexpr std::string_view kPeople[] = {"person add",    "person list",   "person set",
                                        "person export", "person forget", "privacy due"};
constexpr std::string_view kKnowledge[] = {"tutorial add", "tutorial list", "tutorial mark"};
constexpr std::string_view kNumbers[] = {"report", "export", "import", "sql"};
constexpr std::string_view kDesks[] = {"db clone", "db merge", "db sync", "db conflicts"};
constexpr std::string_view kProgram[] = {"db backup", "db restore", "db check",
                                         "db path",   "config set", "completion",
                                         "schema",    "help",       "version"};
constexpr Task kTasks[] = {
    {N_("At the desk"), kDesk},       {N_("Mistakes and history"), kPast},
    {N_("Donated machines"), kStock}, {N_("People"), kPeople},
    {N_("Tutorials"), kKnowledge},    {N_("Figures and files"), kNumbers},
    {N_("Several desks"), kDesks},    {N_("The database, and bifc itself"), kProgram},
};

constexpr std::size_t kShortOptions = 12;  // what "-h" shows of a command with many

std::string placeholder(const Param& param) {
  switch (param.kind) {
    case Kind::boolean:
      return tr("yes|no");
    case Kind::integer:
      return "N";
    case Kind::real:
      return "X";
    case Kind::date:
      return tr("DAY");
    case Kind::money:
      return tr("AMOUNT");
    case Kind::bytes:
      return tr("SIZE");
    case Kind::link:
    case Kind::any_link:
      return "ID";
    case Kind::choice:
      return tr("CHOICE");
    default:
      return param.is(Flag::file) ? tr("FILE") : tr("TEXT");
  }
}

std::string path_argument(const Command& command) {
  std::string text;
  for (const Param& param : command.params) {
    if (!param.is(Flag::positional)) continue;
    std::string name = argument_text(param);
    for (char& c : name)
      if (c == ' ') c = '-';
    const char* more = param.is(Flag::repeated) ? "…" : "";
    text += param.is(Flag::required) ? fmt::format(" <{}>{}", name, more)
                                     : fmt::format(" [{}]{}", name, more);
  }
  return text;
}

void print_options(const std::vector<Param>& params, Output& out, std::size_t most) {
  std::vector<const Param*> shown;
  for (const Param& param : params)
    if (!param.is(Flag::positional)) shown.push_back(&param);
  const std::size_t hidden = shown.size() > most ? shown.size() - most : 0;
  if (hidden > 0) shown.resize(most);
  std::size_t widest = 0;
  for (const Param* param : shown) widest = std::max(widest, width(option_text(*param)));
  for (const Param* param : shown) {
    const std::string option = option_text(*param);
    bool first = true;
    for (const std::string& line :
         wrap(option_help(*param), std::max<std::size_t>(76 - widest, 30))) {
      out.write(fmt::format("  {}{}  {}\n", first ? option : "",
                            std::string(first ? widest - width(option) : widest, ' '), line));
      first = false;
    }
  }
  if (hidden > 0)
    out.write("  " +
              say_n("… and {} more option", "… and {} more options",
                    static_cast<std::int64_t>(hidden), hidden) +
              "\n");
}

// Whether an example without a noun, such as "bifc show T1", is about records of a type.
bool is_about(const std::vector<std::string>& words, const RecordType& type) {
  const auto id = words.size() > 2 ? read_id(words[2]) : std::nullopt;
  return !id || id->letter == 0 || id->letter == type.letter || words[1] == type.name;
}

// Prints where the states of a record type lead, below the help of "mark".
void print_states(const RecordType& type, Output& out) {
  if (type.states.empty()) return;
  const CodeList& labels = CodeList::named(type.find("status")->list);
  out.write(fmt::format("\n{}\n", tr("States and where they lead")));
  std::vector<std::string> told;
  std::size_t widest = 24;
  for (const State& state : type.states) {
    const std::string_view label = labels.label(state.token);
    told.push_back(label == state.token ? std::string(state.token)
                                        : fmt::format("{} ({})", state.token, label));
    widest = std::max(widest, width(told.back()));
  }
  for (std::size_t i = 0; i < told.size(); ++i)
    out.write(fmt::format("  {}{}  → {}\n", told[i], std::string(widest - width(told[i]), ' '),
                          next_states(type.states[i])));
}

}  // namespace

std::span<const Task> tasks() { return kTasks; }

std::string option_text(const Param& param) {
  std::string text = param.letter != 0 ? fmt::format("-{}, ", param.letter) : std::string("    ");
  text += "--" + kebab(param.name);
  if (param.is(Flag::valued)) return text + fmt::format("[={}]", tr("TEXT"));
  return param.is(Flag::bare) ? text : fmt::format("{} {}", text, placeholder(param));
}

std::string option_help(const Param& param) {
  std::string text = tr(param.help);
  const std::vector<std::string_view> tokens = tokens_of(param);
  constexpr std::size_t kFew = 12;
  if (param.kind == Kind::choice && !tokens.empty() && tokens.size() <= kFew) {
    text += say(": ");
    for (const std::string_view token : tokens)
      text.append(token == tokens.front() ? "" : ", ").append(token);
  } else if (param.kind == Kind::choice && !param.list.empty()) {
    text += say(" (the list: bifc help codes {})", param.list);
  }
  if (param.is(Flag::repeated) && !param.is(Flag::positional)) text += say(" (can be repeated)");
  if (!param.also.empty()) text += say(" (also --{})", param.also);
  return text;
}

std::vector<Example> examples_of(const Command& command) {
  std::vector<Example> examples;
  for (const Example& example : command.examples) {
    const std::vector<std::string> words = split_words(example.line);
    const bool of_another = words.size() > 1 && words[1] != command.noun &&
                            catalog().find(words[1]) != nullptr && words[1] != command.verb;
    if (command.record == nullptr || (!of_another && is_about(words, *command.record)))
      examples.push_back(example);
  }
  return examples;
}

std::string argument_text(const Param& param) {
  return param.name == "id" ? "ID" : std::string(field_label(param.name));
}

std::string next_states(const State& state) {
  std::string next;
  for (const std::string_view token : state.next)
    next.append(next.empty() ? "" : ", ").append(token);
  return next.empty() ? tr("nowhere: it is final") : next;
}

std::optional<Command> command_at(std::string_view path) {
  const std::size_t blank = path.find(' ');
  if (blank != path.npos) return find_command(path.substr(0, blank), path.substr(blank + 1));
  if (auto command = find_command("", path)) return command;
  return find_command(catalog().types().front()->name, path);  // "show", of every noun alike
}

std::string usage_of(const Command& command) {
  return fmt::format("bifc {}{} [{}]", path_of(command), path_argument(command), tr("options"));
}

void print_overview(Output& out) {
  out.write(
      say("bifc keeps the tickets, machines, tutorials and people of a repair desk in one file.") +
      "\n\n" + say("Usage: {}", tr("bifc NOUN VERB [options]")) + "\n");
  for (const Task& task : kTasks) {
    out.write(fmt::format("\n{}\n", tr(task.title)));
    for (const std::string_view path : task.paths) {
      if (const auto command = command_at(path))
        out.write(fmt::format("  {:<16}{}\n", path, tr(command->summary)));
    }
  }
  out.write("\n" + say("More: bifc help ticket, bifc help ticket add") + "\n");
  constexpr std::size_t kColumns = 78;
  const std::string guides =
      say("Guides: bifc help desk, machines, tutorials, history, desks, backup, privacy, query, "
          "formats, sql, "
          "config, "
          "environment, exit-codes");
  for (const std::string& line : wrap(guides, kColumns)) out.write(line + "\n");
}

void print_noun(std::string_view noun, Output& out) {
  const RecordType* type = catalog().find(noun);
  if (type != nullptr) out.write(fmt::format("{}\n\n", tr(type->summary)));
  for (const Command& command : commands_of(noun))
    if (!command.hidden) out.write(fmt::format("  {:<10}{}\n", command.verb, tr(command.summary)));
  const std::vector<Command> all = commands_of(noun);
  bool titled = false;
  for (const Command& command : all)
    for (const Example& example : examples_of(command)) {
      if (!titled) out.write(fmt::format("\n{}\n", tr("Examples")));
      titled = true;
      out.write(fmt::format("  {}\n", example.line));
    }
  out.write("\n" + say("More: bifc help {} {}", noun, all.empty() ? "" : all.front().verb) + "\n");
}

void print_help(const Command& command, Output& out, bool all) {
  out.write(fmt::format("{}\n\n", tr(command.summary)));
  out.write(say("Usage: {}", usage_of(command)) + "\n");
  std::vector<Example> examples = examples_of(command);
  if (examples.empty()) examples.assign(command.examples.begin(), command.examples.end());
  if (!examples.empty()) out.write(fmt::format("\n{}\n", tr("Examples")));
  for (const Example& example : examples) {
    out.write(fmt::format("  {}\n", example.line));
    if (example.what != nullptr) out.write(fmt::format("      {}\n", tr(example.what)));
  }
  for (const Param& param : command.params)
    if (param.is(Flag::positional))
      out.write(fmt::format("\n  {}  {}\n", argument_text(param), option_help(param)));
  out.write(fmt::format("\n{}\n", tr("Options")));
  print_options(params_of(command), out, all ? std::string::npos : kShortOptions);
  if (command.verb == "mark" && command.record != nullptr) print_states(*command.record, out);
  if (!all) out.write("\n" + say("All of it: bifc help {}", path_of(command)) + "\n");
}

int print_start(std::span<const std::string> words, Env& env) {
  const std::size_t first = first_word(words);
  if (first == std::string::npos)
    print_overview(env.out);
  else
    print_noun(words[first], env.out);
  const bool asked = std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "-h" || word == "--help";
  });
  return asked || (env.in_is_terminal && env.out.is_terminal()) ? 0 : 2;
}

}  // namespace bifc
