// The kernel counts the pages of whoever starts a program in that program's peak, until it has
// begun: so this one keeps small.
#include "tests/bench/process.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "libbifc/base/error.h"

namespace bifc::bench {
namespace {

double milliseconds() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

int checked(int result, const char* what) {
  if (result < 0)
    throw Error(ErrorCode::failed, std::string(what) + ": " + std::strerror(errno) + ".");
  return result;
}

// The end of the output that is read here, and the one that the program writes to.
class Channel {
 public:
  explicit Channel(Stdout output) {
    if (output == Stdout::discarded) {
      write_ = checked(::open("/dev/null", O_WRONLY | O_CLOEXEC), "/dev/null");
    } else if (output == Stdout::piped) {
      std::array<int, 2> ends{};
      checked(::pipe2(ends.data(), O_CLOEXEC), "pipe");
      read_ = ends[0];
      write_ = ends[1];
    } else {
      read_ = checked(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), "terminal");
      checked(::grantpt(read_), "terminal");
      checked(::unlockpt(read_), "terminal");
      const winsize size{40, 120, 0, 0};
      checked(::ioctl(read_, TIOCSWINSZ, &size), "terminal");
      write_ = checked(::open(::ptsname(read_), O_WRONLY | O_NOCTTY | O_CLOEXEC), "terminal");
    }
  }
  ~Channel() {
    close_writing();
    if (read_ >= 0) ::close(read_);
  }
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;

  int writing() const { return write_; }
  void close_writing() {
    if (write_ >= 0) ::close(write_);
    write_ = -1;
  }

  // Reads until the program has closed its end. Returns when the first byte came, or 0.
  double drain() const {
    if (read_ < 0) return 0;
    double first = 0;
    std::array<char, 1 << 16> bytes;
    while (::read(read_, bytes.data(), bytes.size()) > 0)  // a terminal ends with an error
      if (first == 0) first = milliseconds();
    return first;
  }

 private:
  int read_ = -1;
  int write_ = -1;
};

pid_t start(const std::vector<std::string>& command, int output) {
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  pid_t child = 0;
  const int code = posix_spawnp(&child, words[0], &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (code != 0)
    throw Error(ErrorCode::failed, command[0] + " cannot be started: " + std::strerror(code) + ".");
  return child;
}

}  // namespace

Cost run(const std::vector<std::string>& command, Stdout output) {
  Channel channel(output);
  const double begun = milliseconds();
  const pid_t child = start(command, channel.writing());
  channel.close_writing();
  const double first = channel.drain();
  int status = 0;
  rusage usage{};
  checked(::wait4(child, &status, 0, &usage), "wait");
  const double wall = milliseconds() - begun;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::string line;
    for (const std::string& word : command) line.append(line.empty() ? "" : " ").append(word);
    throw Error(ErrorCode::failed, "This has failed: " + line);
  }
  return {.wall = wall,
          .cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
          .first = first > 0 ? first - begun : 0,
          .peak_mb = static_cast<double>(usage.ru_maxrss) * 1024 / 1e6};
}

}  // namespace bifc::bench
