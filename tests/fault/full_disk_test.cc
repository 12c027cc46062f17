// The built program on a disk that is too small: a limit on file sizes, and a real small disk.
#include <doctest/doctest.h>
#include <sched.h>
#include <sys/mount.h>

#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "tests/fault/deeds.h"
#include "tests/fault/program.h"
#include "tests/fault/soak.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

TEST_CASE("where files cannot grow, all of a command is done or nothing") {
  const long step = is_soak() ? 1500 : 40'000;
  for (const Deed& deed : deeds()) {
    INFO(std::string(deed.name));
    const Scratch scratch;
    const std::string start = scratch.path("start.db"), path = scratch.path("desk.db");
    deed.prepare(start);
    copy_database(start, path);
    run_here(path, {"ticket", "list"});
    const std::string before = contents(path);
    const std::vector<std::string> words = words_for(deed, scratch.path("."));
    for (long most = 0;; most += step) {
      copy_database(start, path);
      const Ending outcome = Program(path, words, "limited", {.file_bytes = most}).finish();
      INFO("no file beyond ", most, " bytes: ", outcome.status, " ", outcome.err);
      REQUIRE((outcome.status == 0 || outcome.status == 1));
      const Ending next = run_here(path, {"ticket", "list"});
      REQUIRE_MESSAGE(next.status == 0, next.err);
      CHECK(faults(path) == "");
      if (outcome.status != 0) CHECK(contents(path) == before);
      if (outcome.status == 0 && most > 400'000) break;
      REQUIRE(most < 4'000'000);
    }
  }
}

/// A disk of a few hundred kilobytes, in a view of the files that only this process has.
class SmallDisk {
 public:
  SmallDisk(std::string folder, long bytes) : folder_(std::move(folder)) {
    static const bool own_view = ::unshare(CLONE_NEWNS) == 0 &&
                                 ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    fs::create_directories(folder_);
    const std::string size = fmt::format("size={}", bytes);
    is_there_ = own_view && ::mount("bifc", folder_.c_str(), "tmpfs", 0, size.c_str()) == 0;
  }
  ~SmallDisk() {
    if (is_there_) ::umount2(folder_.c_str(), MNT_DETACH);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  bool is_there() const { return is_there_; }
  std::string path(std::string_view name) const { return folder_ + "/" + std::string(name); }

 private:
  std::string folder_;
  bool is_there_ = false;
};

TEST_CASE("a disk that is really full keeps what was done, and still reads") {
  const Scratch scratch;
  const std::string start = scratch.path("start.db");
  REQUIRE(run_here(start, {"ticket", "add", "écran noir"}).status == 0);
  const auto needed = static_cast<long>(fs::file_size(start));
  int done = 0, refused = 0;
  for (long free = 0; free < 300'000; free += is_soak() ? 4096 : 24 * 4096) {
    const SmallDisk disk(scratch.path("disk"), needed + free);
    if (!disk.is_there()) {
      MESSAGE("no right to mount a small disk here");
      return;
    }
    const std::string path = disk.path("desk.db");
    fs::copy_file(start, path);
    const std::string aside = scratch.path("aside.db");  // where there is space to look
    copy_database(path, aside);
    std::string before = contents(aside);
    for (int i = 0; i < 60; ++i) {
      const std::string title = fmt::format("panne {} {}", i, std::string(3000, 'x'));
      const Ending outcome = run_here(path, {"ticket", "add", title, "--quiet"});
      INFO(free, " bytes free, ticket ", i, ": ", outcome.status, " ", outcome.err);
      REQUIRE((outcome.status == 0 || outcome.status == 1));
      (outcome.status == 0 ? done : refused) += 1;
      const Ending next = run_here(path, {"ticket", "list", "status:any", "--ids"});
      REQUIRE_MESSAGE(next.status == 0, next.err);
      copy_database(path, aside);
      const std::string now = contents(aside);
      CHECK((now == before) == (outcome.status != 0));
      before = now;
      if (outcome.status != 0 && i % 4 == 0) break;
    }
    CHECK(faults(aside) == "");
  }
  MESSAGE(done, " tickets were written, ", refused, " refused by a full disk");
  CHECK(refused > 0);
}

TEST_CASE("a file and a folder that may only be read are read, and not written") {
  const Scratch scratch;
  const std::string path = scratch.path("desk/desk.db");
  fs::create_directories(scratch.path("desk"));
  for (const char* title : {"écran noir", "clavier"})
    REQUIRE(run_here(path, {"ticket", "add", title}).status == 0);
  fs::permissions(scratch.path(""), fs::perms(0755));
  const auto read_all = fs::perms(0444), enter = fs::perms(0555);
  fs::permissions(path, read_all);
  fs::permissions(scratch.path("desk"), enter);
  const std::string bytes = bytes_of(path);
  const auto as_nobody = [&](std::vector<std::string> words) {
    return Program(path, std::move(words), "nobody", {.as_nobody = true}).finish();
  };
  if (::geteuid() == 0) {  // whose output may go there
    const Ending list = as_nobody({"ticket", "list", "--ids"});
    CHECK(list.status == 0);
    CHECK(list.out == "T2\nT1\n");
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"ticket", "add", "souris"}, {"ticket", "close", "T1"}}) {
      const Ending outcome = as_nobody(words);
      CHECK(outcome.status == 1);
      CHECK(outcome.err.find("cannot be written to") != std::string::npos);
    }
    CHECK(bytes_of(path) == bytes);
    CHECK_FALSE(fs::exists(path + "-wal"));
  }
  fs::permissions(scratch.path("desk"), fs::perms(0755));
}

}  // namespace
}  // namespace bifc
