// Ratios are formed run by run: a neighbour who takes the processor for a second slows both runs
// of a pair, but not the pairs before and after.
#include "tests/bench/measure.h"

#include <algorithm>
#include <cstdio>

namespace bifc::bench {
namespace {

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

Cost run_afresh(const Comparison& comparison, const std::vector<std::string>& command) {
  for (const std::string& file : comparison.made)
    for (const char* beside : {"", "-wal", "-shm", "-journal"})
      std::remove((file + beside).c_str());
  return run(command, comparison.output);
}

}  // namespace

Outcome measure(const Comparison& comparison) {
  std::vector<double> shell_wall, bifc_wall, wall_ratio, cpu_ratio;
  Outcome outcome;
  for (int round = -1; round < comparison.rounds; ++round) {
    Cost shell, bifc;
    if (round % 2 == 0) shell = run_afresh(comparison, comparison.shell);
    bifc = run_afresh(comparison, comparison.bifc);
    if (round % 2 != 0) shell = run_afresh(comparison, comparison.shell);
    if (round < 0) continue;
    shell_wall.push_back(shell.wall);
    bifc_wall.push_back(bifc.wall);
    wall_ratio.push_back(bifc.wall / shell.wall);
    cpu_ratio.push_back(bifc.cpu / shell.cpu);
    outcome.peak_mb = std::max(outcome.peak_mb, bifc.peak_mb);
  }
  outcome.shell_wall = median(std::move(shell_wall));
  outcome.bifc_wall = median(std::move(bifc_wall));
  outcome.wall_ratio = median(std::move(wall_ratio));
  outcome.cpu_ratio = median(std::move(cpu_ratio));
  return outcome;
}

double time_to_first_output(const std::vector<std::string>& command, Stdout output, int rounds) {
  std::vector<double> first;
  for (int round = 0; round < rounds; ++round) first.push_back(run(command, output).first);
  return median(std::move(first));
}

}  // namespace bifc::bench
