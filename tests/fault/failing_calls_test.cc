// Every write, sync, open and truncation fails once, for good, or half way, one after the other.
#include <doctest/doctest.h>

#include "tests/fault/deeds.h"
#include "tests/fault/desk_file.h"
#include "tests/fault/soak.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// A deed with what the database holds before it and after it.
struct Trial {
  explicit Trial(const Deed& deed) {
    deed.prepare(start);
    copy_database(start, path);
    list_before = run_here(path, {"ticket", "list"}).out;  // and brings an old file up to date
    before = contents(path);
    copy_database(start, path);
    words = words_for(deed, scratch.path("."));
    clean = run_here(path, words);
    REQUIRE_MESSAGE(clean.status == 0, clean.err);
    after = contents(path);
    REQUIRE(faults(path) == "");
    list = run_here(path, {"ticket", "list"}).out;
  }

  Scratch scratch;
  std::string start = scratch.path("start.db");
  std::string path = scratch.path("desk.db");
  std::vector<std::string> words;
  Ending clean;
  std::string before, after;
  std::string list_before, list;
};

const char* name_of(Failure failure) {
  switch (failure) {
    case Failure::once:
      return "fails once";
    case Failure::full:
      return "is full from there on";
    case Failure::dead:
      return "is dead from there on";
    case Failure::reading:
      return "cannot be read once";
  }
  return "";
}

/// Fails call after call until one run gets through. Returns how many calls there are.
long fail_each_call(FaultVfs& disk, const Trial& trial, Failure failure) {
  const long step = failure == Failure::once || is_soak() ? 1 : 4;
  for (long nth = 1;; nth += step) {
    copy_database(trial.start, trial.path);
    disk.fail(nth, failure);
    const Ending outcome = run_here(trial.path, trial.words);
    const bool failed = disk.mend();
    INFO("the disk ", std::string(name_of(failure)), " at call ", nth, ": ", outcome.status, " ",
         outcome.err);
    REQUIRE((outcome.status == 0 || outcome.status == 1));
    if (outcome.status == 0) CHECK(outcome.out == trial.clean.out);
    const bool says_nothing = outcome.err.find("thing was changed") != std::string::npos;
    const Ending next = run_here(trial.path, {"ticket", "list"});
    REQUIRE_MESSAGE(next.status == 0, next.err);
    CHECK(faults(trial.path) == "");
    const std::string now = contents(trial.path);
    const bool undone = outcome.status != 0 && now == trial.before;
    CHECK((undone || (now == trial.after && !says_nothing)));
    CHECK(next.out == (undone ? trial.list_before : trial.list));
    if (!failed) return nth - 1;
  }
}

TEST_CASE("whatever call to the disk fails, all of a command is done or nothing") {
  for (const Deed& deed : deeds()) {
    const Trial trial(deed);
    FaultVfs disk;
    for (const Failure failure : {Failure::once, Failure::full, Failure::dead, Failure::reading}) {
      INFO(std::string(deed.name));
      const long calls = fail_each_call(disk, trial, failure);
      MESSAGE(std::string(deed.name), ": the disk ", std::string(name_of(failure)), " in ", calls,
              " places");
    }
  }
}

}  // namespace
}  // namespace bifc
