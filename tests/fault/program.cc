// fork() and exec() with what the parent has prepared, so that nothing is allocated in between.
#include "tests/fault/program.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr uid_t kNobody = 65534;

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  for (std::string& text : texts) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

void redirect(const char* file, int flags, int descriptor) {
  ::dup2(::open(file, flags, 0600), descriptor);
}

void obey(const Program::Limits& limits) {
  if (limits.file_bytes >= 0) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit most{static_cast<rlim_t>(limits.file_bytes),
                      static_cast<rlim_t>(limits.file_bytes)};
    ::setrlimit(RLIMIT_FSIZE, &most);
  }
  if (limits.as_nobody && ::geteuid() == 0 && ::setuid(kNobody) != 0) ::_exit(126);
}

int code_of(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

}  // namespace

Program::Program(const std::string& path, std::vector<std::string> words, const std::string& name,
                 Limits limits)
    : out_(path + "." + name + ".out"), err_(path + "." + name + ".err") {
  namespace fs = std::filesystem;
  static const std::string program = fs::read_symlink("/proc/self/exe").parent_path() / "bifc";
  words.insert(words.begin(), program);
  std::vector<std::string> variables{"HOME=" + fs::path(path).parent_path().string(),
                                     "BIFC_DB=" + path, "LOGNAME=sam",
                                     "BIFC_NOW=2026-11-21T14:32:00Z"};
  const std::vector<char*> arguments = pointers(words), environment = pointers(variables);
  process_ = ::fork();
  if (process_ < 0) throw std::system_error(errno, std::generic_category(), "fork");
  if (process_ > 0) return;
  redirect("/dev/null", O_RDONLY, 0);
  redirect(out_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 1);
  redirect(err_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 2);
  obey(limits);
  ::execve(arguments[0], arguments.data(), environment.data());
  ::_exit(127);
}

Program::Program(Program&& other) noexcept
    : process_(other.process_),
      status_(other.status_),
      out_(std::move(other.out_)),
      err_(std::move(other.err_)) {
  other.process_ = -1;
}

Program::~Program() {
  if (process_ < 0) return;
  kill();
  finish();
}

void Program::kill() {
  if (!status_) ::kill(process_, SIGKILL);
}

std::optional<int> Program::status() {
  int ended = 0;
  if (!status_ && ::waitpid(process_, &ended, WNOHANG) == process_) status_ = code_of(ended);
  return status_;
}

Ending Program::finish() {
  int ended = 0;
  if (!status_ && ::waitpid(process_, &ended, 0) == process_) status_ = code_of(ended);
  Ending outcome{status_.value_or(127), Scratch::text_of(out_), Scratch::text_of(err_)};
  std::error_code ignored;
  std::filesystem::remove(out_, ignored);
  std::filesystem::remove(err_, ignored);
  return outcome;
}

void pause_for(long microseconds) {
  const timespec pause{microseconds / 1'000'000, microseconds % 1'000'000 * 1000};
  ::nanosleep(&pause, nullptr);
}

}  // namespace bifc
