// Commands about bifc itself: help, version.
#include <algorithm>

#include "apps/bifc/choose.h"
#include "apps/bifc/manual.h"
#include "apps/bifc/rows_output.h"
#include "apps/bifc/topics.h"
#include "libbifc/base/error.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/model/record_types.h"

namespace bifc {
namespace {

constexpr Param kHelpParams[] = {
    {.name = "topic",
     .help = N_("A command, a noun or a guide"),
     .flags = Flag::positional | Flag::repeated},
};
constexpr Example kHelpExamples[] = {
    {"bifc help ticket add", nullptr},
    {"bifc help query", N_("How to ask for records")},
    {"bifc help codes ords_category", N_("A list of codes with its labels")},
};

std::vector<std::string> code_lists() {
  std::vector<std::string> names;
  for (const std::string& file : shared_names("codes/", ".tsv"))
    names.push_back(file.substr(6, file.size() - 10));
  return names;
}

// "bifc help codes ords_category".
void print_codes(const std::string& name, Output& out) {
  const CodeList& list = CodeList::named(name);
  if (list.entries().empty()) {
    const std::vector<std::string> names = code_lists();
    const std::string_view near = nearest(name, {names.begin(), names.end()});
    throw Error(ErrorCode::usage, say("There is no list of codes '{}'.", name),
                near.empty() ? say("See those there are: bifc help codes")
                             : say("Did you mean: bifc help codes {}", near));
  }
  out.write(fmt::format("{}\n{} · {}\n\n", list.about("title"), list.about("version"),
                        list.about("source")));
  constexpr std::size_t kNarrow = 12;  // a wider column holds what only programs read
  std::size_t widest = 0, number = 0;
  for (const auto& entry : list.entries()) {
    widest = std::max(widest, entry.token.size());
    number = std::max(number, width(entry.number));
  }
  for (const auto& entry : list.entries()) {
    std::string line = fmt::format("  {:<{}}", entry.token, widest);
    if (number > 0 && number <= kNarrow) line += fmt::format("  {:<{}}", entry.number, number);
    if (!entry.english.empty() || entry.number.empty())
      line.append("  ").append(list.label(entry.token));
    out.write(line.substr(0, line.find_last_not_of(' ') + 1) + "\n");
  }
  if (const std::string_view note = list.about("note"); !note.empty()) {
    out.write("\n");
    constexpr std::size_t kColumns = 78;
    for (const std::string& line : wrap(note, kColumns)) out.write(line + "\n");
  }
}

void help(Invocation& call) {
  const std::vector<std::string> words = call.args.texts("topic");
  if (words.empty()) return print_overview(call.out);
  if (words.front() == "codes" && words.size() == 2) return print_codes(words[1], call.out);
  if (words.front() == "codes" && words.size() == 1) {
    for (const std::string& name : code_lists())
      call.out.write(fmt::format("  {:<18}{}\n", name, CodeList::named(name).about("title")));
    return;
  }
  if (words.size() == 1 && print_topic(words.front(), call.out, text_look(call))) return;
  if (words.size() == 1 && !commands_of(words.front()).empty() && !words.front().empty())
    return print_noun(words.front(), call.out);
  // "bifc help show": the verb is the same for every noun.
  if (const auto command = find_command("ticket", words.front()); command && words.size() == 1)
    return print_help(*command, call.out, true);
  const auto chosen = choose(words, call.config);
  if (chosen) return print_help(chosen->command, call.out, true);
  print_overview(call.out);
}

void version(Invocation& call) {
  call.out.write(fmt::format("bifc {}\n", BIFC_VERSION));
  call.out.write(say("Machine formats: version {}", 1) + "\n");
}

constexpr Command kHelpCommands[] = {
    {.noun = "",
     .verb = "help",
     .summary = N_("Explain a command, a noun or a subject"),
     .run = help,
     .params = kHelpParams,
     .examples = kHelpExamples},
    {.noun = "", .verb = "version", .summary = N_("Print the version"), .run = version},
};

}  // namespace

std::span<const Command> help_commands() { return kHelpCommands; }

}  // namespace bifc
