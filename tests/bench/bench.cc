// bifc_bench BIFC GENERATOR FOLDER [TEXT]: prints how bifc's times compare with the sqlite3
// shell's. With TEXT, only for the tasks whose name holds it; "scan" is the one of reading scans,
// "teaching" that of tutorials.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "tests/bench/comparisons.h"
#include "tests/bench/scans.h"
#include "tests/bench/teaching.h"
#include "tests/bench/workplace.h"

namespace bifc::bench {
namespace {

constexpr std::int64_t kLarge = 1'000'000;  // tickets of a large desk

// One decimal below ten of a unit, none above.
std::string time_text(double milliseconds) {
  if (milliseconds >= 1000) return fmt::format("{:.1f} s", milliseconds / 1000);
  return fmt::format("{:.{}f} ms", milliseconds, milliseconds < 10 ? 1 : 0);
}

void print(const std::string& line) {
  std::puts(line.c_str());
  std::fflush(stdout);  // the next line may take minutes
}

void print_head() {
  print(
      fmt::format("{}. Times are medians; each ratio is the median of the ratios of runs that "
                  "followed each other; CPU is user and system time.\n",
                  machine()));
  print("| Task | sqlite3 | bifc | ratio | at most | ratio of CPU | peak memory |");
  print("|---|---:|---:|---:|---:|---:|---:|");
}

void print_row(const Comparison& comparison, const Outcome& outcome) {
  const std::string limit =
      comparison.most_mb ? fmt::format(" (at most {} MB)", *comparison.most_mb) : "";
  print(fmt::format("| {} | {} | {} | {:.2f} | {:.2f} | {:.2f} | {:.1f} MB{} |", comparison.name,
                    time_text(outcome.shell_wall), time_text(outcome.bifc_wall), outcome.wall_ratio,
                    comparison.most, outcome.cpu_ratio, outcome.peak_mb, limit));
}

void print_first_output(const std::string& bifc, const Files& files) {
  constexpr int kRounds = 21;
  const std::vector<std::string> list{bifc,   "--db",       files.small_desk, "ticket",
                                      "list", "status:any", "--no-pager"};
  print(
      fmt::format("\nFirst output of a list of 10⁴ tickets: {} in a pipe, {} as a table, which "
                  "measures its columns first (at most 50 ms).",
                  time_text(time_to_first_output(list, Stdout::piped, kRounds)),
                  time_text(time_to_first_output(list, Stdout::terminal, kRounds))));
}

std::string sample_file(const char* name) {
  const char* samples = std::getenv("BIFC_SAMPLES");
  if (samples == nullptr) return {};
  return std::filesystem::absolute(samples) / name;
}

void bench(const std::string& bifc, const std::string& generator, const std::string& folder,
           const std::string& text) {
  Files files{.ords_samples = sample_file("ords/OpenRepairData_v0.3_RestartProject_202204.csv")};
  const std::string snapshot = sample_file("hardware/workbench-legacy.laptop-4GB.json");
  enter_workplace(folder);
  files.small_desk = desk_of(10'000, generator);
  files.large_desk = desk_of(kLarge, generator);
  files.doors = doors_of(100'000, generator);
  files.wiped_machine = wiped_machine_of(files.doors);
  files.ords = ords_file_of(23'940, generator);
  print_head();
  for (const Comparison& comparison : comparisons(bifc, files))
    if (comparison.name.find(text) != std::string::npos) print_row(comparison, measure(comparison));
  if (text.empty()) print_first_output(bifc, files);
  if (text.empty() || text == "scan") print_scans(bifc, snapshot);
  if (text.empty() || text == "teaching") print_teaching(bifc, files.large_desk, kLarge);
}

}  // namespace
}  // namespace bifc::bench

int main(int argc, char** argv) {
  if (argc != 4 && argc != 5) {
    std::fputs("Usage: bifc_bench BIFC GENERATOR FOLDER [TEXT]\n", stderr);
    return 2;
  }
  try {
    bifc::bench::bench(std::filesystem::absolute(argv[1]), std::filesystem::absolute(argv[2]),
                       argv[3], argc == 5 ? argv[4] : "");
    return 0;
  } catch (const bifc::Error& error) {
    std::fprintf(stderr, "%s\n", error.message().c_str());
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
  }
  return 1;
}
