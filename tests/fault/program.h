// Program: bifc as a process of its own, which can be killed and kept short of disk space.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "tests/fault/desk_file.h"

namespace bifc {

/// One run of the built program. Its output goes to files beside the database.
class Program {
 public:
  struct Limits {
    long file_bytes = -1;    ///< no file grows beyond; -1: no limit
    bool as_nobody = false;  ///< without root's rights
  };

  /// Starts it on the database at `path`. `name` tells its output from that of others.
  Program(const std::string& path, std::vector<std::string> words, const std::string& name,
          Limits limits);
  Program(const std::string& path, std::vector<std::string> words, const std::string& name)
      : Program(path, std::move(words), name, Limits{}) {}
  Program(Program&& other) noexcept;
  Program& operator=(Program&&) = delete;
  ~Program();  ///< kills it if it still runs

  void kill();

  /// Returns the exit code, 128 + the signal for one that was killed; nothing while it runs.
  std::optional<int> status();
  /// Waits for its end.
  Ending finish();

 private:
  pid_t process_ = -1;
  std::optional<int> status_;
  std::string out_, err_;
};

/// Pauses for so many microseconds; only to strike at random moments.
void pause_for(long microseconds);

}  // namespace bifc
