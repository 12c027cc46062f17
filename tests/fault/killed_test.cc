// kill -9 at random moments: what was reported as done is there, and nothing else is.
#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <list>
#include <map>
#include <random>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "tests/fault/deeds.h"
#include "tests/fault/program.h"
#include "tests/fault/soak.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr int kKilled = 128 + SIGKILL;

int random_below(std::mt19937& chance, int end) {
  return std::uniform_int_distribution<int>(0, end - 1)(chance);
}

TEST_CASE("a killed command has done all of what it was asked, or nothing") {
  std::mt19937 chance(1);
  const int times = 8 * soak_times();
  int killed = 0, done = 0;
  for (const Deed& deed : deeds()) {
    INFO(std::string(deed.name));
    const Scratch scratch;
    const std::string start = scratch.path("start.db"), path = scratch.path("desk.db");
    deed.prepare(start);
    copy_database(start, path);
    run_here(path, {"ticket", "list"});
    const std::string before = contents(path);
    const std::vector<std::string> words = words_for(deed, scratch.path("."));
    copy_database(start, path);
    REQUIRE(Program(path, words, "clean").finish().status == 0);
    const std::string after = contents(path);
    for (int time = 0; time < times; ++time) {
      copy_database(start, path);
      Program program(path, words, "killed");
      pause_for(random_below(chance, 20'000));
      program.kill();
      const Ending outcome = program.finish();
      INFO(outcome.status, " ", outcome.err);
      REQUIRE((outcome.status == 0 || outcome.status == kKilled));
      const Ending next = run_here(path, {"ticket", "list"});
      REQUIRE_MESSAGE(next.status == 0, next.err);
      CHECK(faults(path) == "");
      const std::string now = contents(path);
      CHECK((now == after || (outcome.status != 0 && now == before)));
      killed += outcome.status == kKilled;
      done += outcome.status == kKilled && now == after && now != before;
    }
  }
  MESSAGE(killed, " commands were killed, ", done, " of them when they had done their work");
}

/// A desk at which several people write at once, and some of them are struck down.
class Crowd {
 public:
  Crowd(std::string path, std::string folder, unsigned seed)
      : path_(std::move(path)), folder_(std::move(folder)), chance_(seed) {}

  /// Keeps `size` processes busy until `runs` have been started; the second half lives on.
  void work(int size, int runs, bool strikes) {
    for (int started = 0; started < runs || !busy_.empty();) {
      while (started < runs && static_cast<int>(busy_.size()) < size) start(started++, strikes);
      pause_for(500);
      settle();
    }
  }

  int killed = 0, reads = 0, writes = 0;
  std::vector<std::string> done;     // marks of the writes that were reported as done
  std::vector<std::string> refused;  // marks of those that waited in vain
  std::vector<std::string> begun;    // marks of all writes
  std::string complaints;

 private:
  struct Run {
    Program program;
    std::string mark;  // "" for one that reads
    int patience;      // rounds until it is killed, -1 for one that lives
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();
  };

  std::vector<std::string> words_of(const std::string& mark, int number) {
    if (number % 5 != 4) return {"ticket", "add", mark};
    const std::string csv = folder_ + mark + ".csv";
    std::ofstream file(csv);
    file << "type,title,opened\n";
    for (int i = 0; i < 10; ++i) file << "ticket," << mark << ",2026-11-21\n";
    return {"import", csv};
  }

  void start(int number, bool strikes) {
    const bool reads_only = number % 4 == 3;
    const std::string mark = reads_only ? "" : fmt::format("mark{}x", number);
    const int patience = strikes && random_below(chance_, 2) == 0 ? random_below(chance_, 60) : -1;
    std::vector<std::string> words{"ticket", "list", "status:any", "--ids"};
    if (!reads_only) words = words_of(mark, number), begun.push_back(mark);
    busy_.push_back(
        {Program(path_, std::move(words), fmt::format("run{}", number)), mark, patience});
  }

  void settle() {
    for (auto run = busy_.begin(); run != busy_.end();) {
      if (run->patience >= 0 && run->patience-- == 0) run->program.kill();
      if (!run->program.status()) {
        ++run;
        continue;
      }
      note(*run);
      run = busy_.erase(run);
    }
  }

  void note(Run& run) {
    const std::string& mark = run.mark;
    const Ending outcome = run.program.finish();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - run.started;
    (mark.empty() ? reads : writes) += outcome.status == 0;
    if (outcome.status == kKilled)
      ++killed;
    else if (outcome.status == static_cast<int>(ErrorCode::busy) && !mark.empty())
      refused.push_back(mark);  // five seconds can be short for a slow disk
    else if (outcome.status != 0)
      complaints +=
          fmt::format("{} after {:.1f} s: {}\n", outcome.status, took.count(), outcome.err);
    else if (!mark.empty())
      done.push_back(mark);
  }

  std::string path_, folder_;
  std::mt19937 chance_;
  std::list<Run> busy_;
};

/// Returns how many tickets have each title.
std::map<std::string, int> titles(const std::string& path) {
  std::map<std::string, int> counts;
  const Ending list = run_here(path, {"ticket", "list", "status:any", "--tsv=title"});
  REQUIRE_MESSAGE(list.status == 0, list.err);
  for (const std::string_view line : lines_of(list.out))
    if (!line.empty()) ++counts[std::string(line)];
  return counts;
}

void check_desk(const std::string& path, const Crowd& crowd) {
  CHECK_MESSAGE(crowd.complaints == "", crowd.complaints);
  CHECK(faults(path) == "");
  std::map<std::string, int> found = titles(path);
  for (const std::string& mark : crowd.done) {
    INFO(mark, " was reported as done");
    CHECK(found[mark] > 0);
  }
  for (const std::string& mark : crowd.refused)
    CHECK_MESSAGE(found[mark] == 0, mark, " was refused");
  for (const std::string& mark : crowd.begun) {
    INFO(mark);
    const bool imported = std::stoi(mark.substr(4)) % 5 == 4;
    CHECK((found[mark] == 0 || found[mark] == (imported ? 10 : 1)));
    found.erase(mark);
  }
  for (const auto& [title, count] : found) CHECK_MESSAGE(count == 0, "nobody wrote ", title);
}

TEST_CASE("several write, import and read, and half of them are killed") {
  const Scratch scratch;
  const std::string path = scratch.path("desk.db");
  Crowd crowd(path, scratch.path(""), 2);
  crowd.work(6, 60 * soak_times(), true);
  check_desk(path, crowd);
  MESSAGE(crowd.writes, " writes and ", crowd.reads, " reads were done, ", crowd.killed,
          " processes killed");
}

TEST_CASE("sixteen write at once while others read, and nothing is lost") {
  const Scratch scratch;
  const std::string path = scratch.path("desk.db");
  Crowd crowd(path, scratch.path(""), 3);
  crowd.work(20, is_soak() ? 2134 : 80, false);
  check_desk(path, crowd);
  CHECK(crowd.done.size() + crowd.refused.size() == crowd.begun.size());
  CHECK(crowd.refused.size() * 20 <= crowd.begun.size());
  MESSAGE(crowd.writes, " writes and ", crowd.reads, " reads were done, ", crowd.refused.size(),
          " writes waited in vain");
}

}  // namespace
}  // namespace bifc
