// Process: runs a program to its end and measures what that took.
#pragma once

#include <string>
#include <vector>

namespace bifc::bench {

/// Where a program's output goes.
enum class Stdout {
  discarded,
  piped,
  terminal,  ///< one of 120 columns, as a person has it
};

/// What one run took.
struct Cost {
  double wall = 0;     ///< milliseconds from start to end
  double cpu = 0;      ///< milliseconds of user and system time
  double first = 0;    ///< milliseconds to the first byte of output; 0 when it is discarded
  double peak_mb = 0;  ///< most memory resident, in units of 10^6 bytes
};

/// Runs `command`, found as a shell finds it. Its errors go where ours go.
/// Throws Error: failed when it cannot be started or does not exit with 0.
Cost run(const std::vector<std::string>& command, Stdout output = Stdout::discarded);

}  // namespace bifc::bench
