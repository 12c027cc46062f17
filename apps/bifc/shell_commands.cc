// What shells ask while somebody types. The scripts of completions/ only call this.
#include <algorithm>

#include "apps/bifc/choose.h"
#include "apps/bifc/complete.h"
#include "libbifc/base/error.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr std::string_view kShells[] = {"bash", "zsh", "fish"};
constexpr Param kCompletionParams[] = {
    {.name = "shell",
     .help = N_("bash, zsh or fish"),
     .kind = Kind::choice,
     .flags = Flag::positional | Flag::required,
     .choices = kShells},
};
constexpr Param kCompleteParams[] = {
    {.name = "words",
     .help = N_("The words so far; the last one is being typed"),
     .flags = Flag::positional | Flag::repeated},
};
constexpr Example kCompletionExamples[] = {
    {"bifc completion bash > ~/.local/share/bash-completion/completions/bifc", nullptr},
};

void completion(Invocation& call) {
  const std::string shell = call.args.text("shell");
  call.out.write(shared_file(fmt::format("completions/bifc.{}", shell)));
}

void complete_words(Invocation& call) {
  // The word being typed may be empty still; the shell says so, and it counts.
  std::vector<std::string> words;
  for (const Value& word : call.args.all("words")) words.emplace_back(text_of(view(word)));
  for (const Candidate& candidate : complete(call, words)) {
    call.out.write(candidate.word);
    if (!candidate.help.empty()) call.out.write("\t" + candidate.help);
    call.out.write("\n");
  }
}

constexpr Command kShellCommands[] = {
    {.noun = "",
     .verb = "completion",
     .summary = N_("Print the completion script of a shell"),
     .run = completion,
     .params = kCompletionParams,
     .examples = kCompletionExamples},
    {.noun = "",
     .verb = "__complete",
     .summary = N_("Print how a command line can go on"),
     .run = complete_words,
     .params = kCompleteParams,
     .hidden = true},
};

}  // namespace

std::span<const Command> shell_commands() { return kShellCommands; }

}  // namespace bifc
