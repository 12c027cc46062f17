// Ratios are formed run by run: a neighbour who takes the processor for a second slows both runs
// of a pair, but not the pairs before and after.
#include "tests/bench/measure.h"

#include <algorithm>
#include <filesystem>

namespace bifc::bench {
namespace {

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

Cost run_afresh(const std::vector<std::string>& command, Stdout output,
                const std::vector<std::string>& made) {
  for (const std::string& file : made)
    for (const char* beside : {"", "-wal", "-shm", "-journal"})
      std::filesystem::remove_all(file + beside);
  return run(command, output);
}

Cost run_afresh(const Comparison& comparison, const std::vector<std::string>& command) {
  return run_afresh(command, comparison.output, comparison.made);
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

Cost measure_alone(const std::vector<std::string>& command, int rounds,
                   const std::vector<std::string>& made) {
  std::vector<double> wall, cpu;
  double peak = 0;
  for (int round = -1; round < rounds; ++round) {
    const Cost cost = run_afresh(command, Stdout::discarded, made);
    if (round < 0) continue;
    wall.push_back(cost.wall);
    cpu.push_back(cost.cpu);
    peak = std::max(peak, cost.peak_mb);
  }
  return {.wall = median(std::move(wall)), .cpu = median(std::move(cpu)), .peak_mb = peak};
}

double time_to_first_output(const std::vector<std::string>& command, Stdout output, int rounds) {
  std::vector<double> first;
  for (int round = 0; round < rounds; ++round) first.push_back(run(command, output).first);
  return median(std::move(first));
}

}  // namespace bifc::bench
