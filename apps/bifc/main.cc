// The process: streams, signals, the clock and the environment, handed to what needs them.
#include <fcntl.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "apps/bifc/cli.h"
#include "libbifc/base/error.h"
#include "libbifc/db/copy_file.h"

namespace {

// Nothing half written is left behind; SQLite rolls back what was not committed.
extern "C" void on_interrupt(int) {
  bifc::remove_unfinished_file();
  bifc::remove_unfinished_copy();
  _exit(static_cast<int>(bifc::ErrorCode::interrupted));
}

// A closed descriptor would be given to the next file that is opened: the database.
void keep_standard_streams() {
  for (int descriptor = 0; descriptor <= 2; ++descriptor)
    // What is printed to a closed stream fails as it would have.
    if (fcntl(descriptor, F_GETFD) < 0 && open("/dev/null", O_RDONLY) != descriptor) _exit(1);
}

// The messages lie beside the program, wherever it was installed or built.
std::string locale_folder() {
  std::error_code error;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
  const std::filesystem::path near = program.parent_path().parent_path() / "share/locale";
  return !error && std::filesystem::exists(near, error) ? near.string() : BIFC_LOCALEDIR;
}

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  if (value != nullptr) return value;
  return std::string_view(name) == "BIFC_LOCALEDIR" ? locale_folder() : std::string();
}

std::optional<std::string> read_line() {
  std::string line;
  for (char c = 0;;) {
    const ssize_t got = read(STDIN_FILENO, &c, 1);
    if (got <= 0) return line.empty() ? std::nullopt : std::optional(line);
    if (c == '\n') return line;
    line += c;
  }
}

double seconds() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

std::pair<std::size_t, std::size_t> screen() {
  winsize size{};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  const char* columns = std::getenv("COLUMNS");
  const long wanted = columns != nullptr ? std::strtol(columns, nullptr, 10) : 0;
  return {wanted > 0 ? static_cast<std::size_t>(wanted) : size.ws_col, size.ws_row};
}

// BIFC_NOW stands for the clock in tests: "2026-11-21T14:32:00Z", whose day is today.
bifc::Instant now() {
  if (const char* fixed = std::getenv("BIFC_NOW"))
    if (const auto instant = bifc::Instant::parse(fixed)) return *instant;
  timespec clock{};
  clock_gettime(CLOCK_REALTIME, &clock);
  return {clock.tv_sec, clock.tv_nsec / 1'000'000};
}

bifc::Date today(bifc::Instant instant) {
  const time_t seconds = instant.seconds;
  tm local{};
  if (std::getenv("BIFC_NOW") != nullptr)
    gmtime_r(&seconds, &local);
  else
    localtime_r(&seconds, &local);
  return bifc::Date::of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday).value();
}

std::string clock_text(bifc::Instant instant) {
  const time_t seconds = instant.seconds;
  tm local{};
  if (localtime_r(&seconds, &local) == nullptr) return instant.iso();
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}", local.tm_year + 1900, local.tm_mon + 1,
                     local.tm_mday, local.tm_hour, local.tm_min);
}

}  // namespace

int main(int argc, char** argv) {
  keep_standard_streams();
  std::signal(SIGPIPE, SIG_IGN);                      // Output sees EPIPE instead
  std::signal(SIGXFSZ, SIG_IGN);                      // a write that is too long fails
  for (const int signal : {SIGINT, SIGTERM, SIGHUP})  // nohup and background jobs ignore some
    if (std::signal(signal, on_interrupt) == SIG_IGN) std::signal(signal, SIG_IGN);
  bifc::Output out(STDOUT_FILENO, isatty(STDOUT_FILENO) != 0);
  bifc::Output err(STDERR_FILENO, isatty(STDERR_FILENO) != 0);
  const bifc::Instant instant = now();
  bifc::Env env{.out = out,
                .err = err,
                .today = today(instant),
                .now = instant,
                .in_is_terminal = isatty(STDIN_FILENO) != 0,
                .variable = variable,
                .read_line = read_line,
                .seconds = seconds,
                .screen = screen,
                .clock = clock_text};
  return bifc::run(std::vector<std::string>(argv + 1, argv + argc), env);
}
