// Differences are between two records of one file, so that start-up and the file are in both.
#include "tests/bench/teaching.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include "tests/bench/measure.h"

namespace bifc::bench {
namespace {

constexpr int kTutorials = 1000, kFewRounds = 5;
constexpr std::string_view kDesk = "teaching.db", kFolder = "tutorials", kSite = "site";
constexpr std::string_view kTasks[] = {"Clean",  "Replace", "Install", "Save",
                                       "Set up", "Repair",  "Update",  "Connect",
                                       "Choose", "Recover", "Protect"};
constexpr std::string_view kThings[] = {"keyboard", "battery",   "printer", "mailbox", "disk",
                                        "password", "webcam",    "screen",  "browser", "charger",
                                        "backup",   "telephone", "photos"};

// As long as most: a list, a block of commands and some paragraphs.
std::string body(std::size_t bytes) {
  constexpr std::string_view kPart =
      "## One step after the other\n\nLook first, *then* touch. What was there before is worth "
      "more "
      "than what comes after; see [the guide](https://example.org/guide).\n\n"
      "1. Ask what happened, and when.\n2. Copy what matters.\n3. Only then change something.\n\n"
      "```\nlsblk\nsudo apt update\n```\n\n";
  std::string text;
  while (text.size() < bytes) text += kPart;
  return text;
}

void write_tutorials() {
  std::filesystem::create_directories(kFolder);
  for (std::size_t i = 0; i < kTutorials; ++i) {
    const std::string_view task = kTasks[i % std::size(kTasks)];
    const std::string_view thing = kThings[i % std::size(kThings)];
    std::ofstream(fmt::format("{}/{}.md", kFolder, i), std::ios::binary) << fmt::format(
        "---\ntitle: {0} a {1}, way {2}\nslug: way-{2}\nlang: en\naudience: visitor\n"
        "summary: What to look at before one starts, and how one knows that it went well\n"
        "keywords: [{1}, \"broken {1}\", repair, slow, lost]\nlicence: CC-BY-SA-4.0\n---\n\n{3}",
        task, thing, i, body(i == 0 ? 20'000 : 3000));
  }
}

std::vector<std::string> with(const std::string& bifc, std::vector<std::string> words) {
  words.insert(words.begin(), {bifc, "--db", std::string(kDesk)});
  return words;
}

void make_desk(const std::string& bifc, const std::string& desk) {
  std::filesystem::copy_file(desk, kDesk, std::filesystem::copy_options::overwrite_existing);
  write_tutorials();
  run(with(bifc, {"tutorial", "import", std::string(kFolder), "-q"}));
  std::vector<std::string> mark =
      with(bifc, {"tutorial", "mark", "published", "--force", "--reason", "bench", "-q"});
  for (int i = 1; i <= kTutorials; ++i) mark.push_back(fmt::format("G{}", i));
  run(mark);
  run(with(bifc, {"tutorial", "add", "Nothing to read", "--slug", "nothing", "-q"}));
  ::sync();  // a gigabyte on its way to the disk slows everything beside it
}

// Returns how many milliseconds the second of two commands, run in turns, takes longer.
double added(std::vector<std::string> first, std::vector<std::string> second) {
  const Outcome outcome =
      measure({.name = {}, .shell = std::move(first), .bifc = std::move(second)});
  return outcome.bifc_wall - outcome.shell_wall;
}

// The tickets are the same; the one that names a tutorial is proposed none.
double added_by_suggestions(const std::string& bifc, std::int64_t newest) {
  for (int i = 0; i < 2; ++i)
    run(with(bifc, {"ticket", "add", "my printer is broken and slow to repair", "-q"}));
  const std::string helped = fmt::format("T{}", newest + 1);
  run(with(bifc, {"ticket", "set", helped, "--tutorials", "G1", "-q"}));
  return added(with(bifc, {"ticket", "show", helped}),
               with(bifc, {"ticket", "show", fmt::format("T{}", newest + 2)}));
}

}  // namespace

void print_teaching(const std::string& bifc, const std::string& desk, std::int64_t tickets) {
  make_desk(bifc, desk);
  fmt::print("\n- suggestions among {} tutorials add {:.1f} ms to `ticket show` (at most 2 ms)\n",
             kTutorials, added_by_suggestions(bifc, tickets));
  fmt::print("- `tutorial show` of 20 kB: {:.1f} ms over one without a text (at most 5 ms)\n",
             added(with(bifc, {"tutorial", "show", fmt::format("G{}", kTutorials + 1)}),
                   with(bifc, {"tutorial", "show", "G1"})));
  std::vector<std::string> publish =
      with(bifc, {"tutorial", "publish", "status:published", "--to", std::string(kSite), "-q"});
  const Cost anew = measure_alone(publish, kFewRounds, {std::string(kSite)});
  publish.emplace_back("--if-changed");
  const Cost again = measure_alone(publish, kFewRounds, {});
  fmt::print(
      "- publishing {} tutorials: {:.2f} s, {:.0f} MB (at most 2 s and 64 MB); again with "
      "--if-changed {:.2f} s (at most 0.3 s)\n",
      kTutorials, anew.wall / 1000, anew.peak_mb, again.wall / 1000);
  std::fflush(stdout);
}

}  // namespace bifc::bench
