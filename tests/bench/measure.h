// Measure: two commands that do the same work, run in turns, and what their times come to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/bench/process.h"

namespace bifc::bench {

/// A task, and how the sqlite3 shell and bifc do it.
struct Comparison {
  std::string name;
  std::vector<std::string> shell;
  std::vector<std::string> bifc;
  double most = 1;                ///< what bifc's time ÷ the shell's should not exceed
  std::optional<double> most_mb;  ///< what bifc's memory should not exceed
  int rounds = 101;               ///< how often each runs
  Stdout output = Stdout::discarded;
  std::vector<std::string> made = {};  ///< what the commands make, deleted before each run
};

struct Outcome {
  double shell_wall = 0;  ///< median, in milliseconds
  double bifc_wall = 0;
  double wall_ratio = 0;  ///< median of the ratios of runs that followed each other
  double cpu_ratio = 0;
  double peak_mb = 0;  ///< bifc's, the most of all runs
};

/// Runs both in turns, shell first in one round and bifc first in the next, so that what else the
/// machine does falls on both. One round more, not counted, warms the caches.
Outcome measure(const Comparison& comparison);

/// Runs a command alone, `made` deleted before each run. Returns medians, and the most memory.
Cost measure_alone(const std::vector<std::string>& command, int rounds,
                   const std::vector<std::string>& made);

/// Returns the median time to the first byte of output, in milliseconds.
double time_to_first_output(const std::vector<std::string>& command, Stdout output, int rounds);

}  // namespace bifc::bench
