// A child process that reads what this one prints.
#include "apps/bifc/pager.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>

#include "apps/bifc/choose.h"

namespace bifc {
namespace {

std::string pager_command(const Env& env, const Config& config) {
  for (const std::string& command :
       {env.variable("BIFC_PAGER"), config.text("pager"), env.variable("PAGER")})
    if (!command.empty()) return command;
  return "less";
}

}  // namespace

Pager::Pager(std::span<const std::string> words, const Env& env, const Config& config)
    : out_(env.out) {
  const bool refused = std::find(words.begin(), words.end(), "--no-pager") != words.end();
  const std::size_t lines = env.screen().second;
  if (!out_.is_terminal() || refused || lines == 0 || env.variable("TERM") == "dumb") return;
  const std::string command = pager_command(env, config);
  const std::string program = command.substr(0, command.find(' '));
  // A pager that is not there would swallow everything.
  if (program == "cat" || program_in_path(program, env.variable("PATH")).empty()) return;
  out_.divert(lines, [this, command] { return start(command); });
}

int Pager::start(const std::string& command) {
  std::array<int, 2> pipe{};
  if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return -1;
  process_ = ::fork();
  if (process_ == 0) {
    ::dup2(pipe[0], STDIN_FILENO);
    ::setenv("LESS", "FRX", 0);           // stay on the screen, colours, no blank page before
    ::setenv("LESSCHARSET", "utf-8", 0);  // whatever the locale is called
    ::setenv("LV", "-c", 0);
    restore_signals();
    ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    ::_exit(127);
  }
  ::close(pipe[0]);
  if (process_ > 0) {
    std::signal(SIGINT, SIG_IGN);  // Ctrl-C is for the pager
    return pipe[1];
  }
  ::close(pipe[1]);
  return -1;
}

void Pager::finish() {
  if (process_ <= 0) return;
  out_.end_diversion();
  while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
  }
  process_ = 0;
}

}  // namespace bifc
