// Filling a folder among the files of others: nothing of theirs is touched, nothing outside
// written.
#include "libbifc/exchange/site_folder.h"

#include <doctest/doctest.h>
#include <sys/resource.h>

#include <csignal>
#include <filesystem>

#include "tests/support/scratch.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

FolderChange fill(const std::string& folder, const std::vector<PlacedFile>& files,
                  FolderMode mode = FolderMode::write) {
  return fill_folder(folder, files, mode);
}

std::string told(const FolderChange& change) {
  return fmt::format("{} {} {} {}", change.added, change.changed, change.kept, change.removed);
}

const std::vector<PlacedFile> kTwo{{"a/index.html", "A"}, {"index.html", "I"}};

TEST_CASE("a folder is made, filled, left alone and emptied again") {
  const Scratch scratch;
  const std::string site = scratch.path("neu/site");
  CHECK(told(fill(site, kTwo, FolderMode::look)) == "2 0 0 0");
  CHECK(!fs::exists(site));
  CHECK(told(fill(site, kTwo)) == "2 0 0 0");
  CHECK(Scratch::text_of(site + "/a/index.html") == "A");
  CHECK(Scratch::text_of(site + "/.bifc-site").size() == 2 * (64 + 3) + 22);
  CHECK(!fs::exists(site + "/.bifc-site.new"));

  const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(24);
  for (const char* name : {"/a/index.html", "/index.html", "/.bifc-site"})
    fs::last_write_time(site + name, long_ago);
  CHECK(told(fill(site, kTwo)) == "0 0 2 0");
  CHECK(fs::last_write_time(site + "/index.html") == long_ago);
  CHECK(fs::last_write_time(site + "/.bifc-site") == long_ago);

  CHECK(told(fill(site, {{"a/index.html", "B"}, {"index.html", "I"}})) == "0 1 1 0");
  CHECK(fs::last_write_time(site + "/index.html") == long_ago);
  CHECK(told(fill(site, {{"index.html", "I"}}, FolderMode::look)) == "0 0 1 1");
  CHECK(fs::exists(site + "/a/index.html"));
  CHECK(told(fill(site, {{"index.html", "I"}})) == "0 0 1 1");
  CHECK(!fs::exists(site + "/a"));
}

TEST_CASE("files of others stay") {
  const Scratch scratch;
  scratch.file("site/photo.jpg", "theirs");
  scratch.file("site/a/notes.txt", "theirs");
  const std::string site = scratch.path("site");
  fill(site, kTwo);
  CHECK(told(fill(site, {{"index.html", "I"}})) == "0 0 1 1");
  CHECK(Scratch::text_of(site + "/photo.jpg") == "theirs");
  CHECK(Scratch::text_of(site + "/a/notes.txt") == "theirs");
}

TEST_CASE("a file that is in the way is named before anything is written") {
  const Scratch scratch;
  const std::string theirs = scratch.file("site/index.html", "theirs");
  const std::string site = scratch.path("site");
  const Error error = thrown_by([&] { fill(site, kTwo); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message() ==
        "'" + theirs + "' is in the way: bifc did not make it, or somebody changed it since.");
  CHECK(Scratch::text_of(theirs) == "theirs");
  CHECK(!fs::exists(site + "/a"));
  CHECK(!fs::exists(site + "/.bifc-site"));
}

TEST_CASE("what somebody changed is neither written over nor removed") {
  const Scratch scratch;
  const std::string site = scratch.path("site");
  fill(site, kTwo);
  scratch.file("site/a/index.html", "by hand");
  CHECK(thrown_by([&] { fill(site, kTwo); }).code() == ErrorCode::refused);
  const FolderChange change = fill(site, {{"index.html", "I"}});
  CHECK(told(change) == "0 0 1 0");
  CHECK(change.left == std::vector<std::string>{site + "/a/index.html"});
  CHECK(Scratch::text_of(site + "/a/index.html") == "by hand");
}

TEST_CASE("what is spared stays, and is known later") {
  const Scratch scratch;
  const std::string site = scratch.path("site");
  fill(site, kTwo);
  const std::vector<std::string> spared{"a/index.html", "theirs", "index.html"};
  const std::vector<PlacedFile> one{{"index.html", "I"}};
  CHECK(told(fill_folder(site, one, FolderMode::write, {}, spared)) == "0 0 1 0");
  CHECK(Scratch::text_of(site + "/a/index.html") == "A");
  CHECK(told(fill(site, {{"a/index.html", "B"}, {"index.html", "I"}})) == "0 1 1 0");
  CHECK(told(fill(site, one)) == "0 0 1 1");
  CHECK(!fs::exists(site + "/a"));
}

TEST_CASE("a lost list is made again when the files are the same") {
  const Scratch scratch;
  const std::string site = scratch.path("site");
  fill(site, kTwo);
  fs::remove(site + "/.bifc-site");
  CHECK(told(fill(site, kTwo)) == "0 0 2 0");
  CHECK(told(fill(site, {})) == "0 0 0 2");
}

TEST_CASE("a run that was cut off is finished by the next") {
  const Scratch scratch;
  const std::string site = scratch.path("site");
  fill(site, kTwo);
  const std::string before = Scratch::text_of(site + "/.bifc-site");
  const std::vector<PlacedFile> newer{{"a/index.html", "B"}, {"index.html", "J"}};
  fill(site, newer);
  const std::string after = Scratch::text_of(site + "/.bifc-site");
  // As after the first of two files: both lists are in the list.
  scratch.file("site/.bifc-site", after + before);
  scratch.file("site/index.html", "I");
  scratch.file("site/.bifc-site.new", "half");
  CHECK(told(fill(site, newer)) == "0 1 1 0");
  CHECK(Scratch::text_of(site + "/.bifc-site") == after);
  CHECK(!fs::exists(site + "/.bifc-site.new"));
}

TEST_CASE("a folder knows what it was filled of") {
  const Scratch scratch;
  const std::string site = scratch.path("site"), mark(64, 'a');
  CHECK(!is_filled(site, mark));
  fill_folder(site, kTwo, FolderMode::write, mark);
  CHECK(is_filled(site, mark));
  CHECK(!is_filled(site, std::string(64, 'b')));
  CHECK(!is_filled(site, ""));
  CHECK(told(fill_folder(site, kTwo, FolderMode::write, std::string(64, 'b'))) == "0 0 2 0");
  CHECK(is_filled(site, std::string(64, 'b')));
  scratch.file("site/a/index.html", "");
  CHECK(!is_filled(site, std::string(64, 'b')));
  // As a power cut leaves it: made again, where a change would be respected.
  CHECK(told(fill_folder(site, kTwo, FolderMode::write, mark)) == "0 1 1 0");
  CHECK(is_filled(site, mark));
}

TEST_CASE("links lead nowhere out of the folder") {
  const Scratch scratch;
  scratch.file("outside/index.html", "theirs");
  const std::string site = scratch.path("site");
  fs::create_directory(site);
  fs::create_directory_symlink(scratch.path("outside"), site + "/a");
  CHECK(thrown_by([&] { fill(site, kTwo); }).code() == ErrorCode::refused);
  fs::remove(site + "/a");
  fs::create_symlink(scratch.path("outside/index.html"), site + "/index.html");
  CHECK(thrown_by([&] { fill(site, kTwo); }).code() == ErrorCode::refused);
  fs::remove(site + "/index.html");
  fs::create_symlink(scratch.path("outside/index.html"), site + "/.bifc-site");
  CHECK(thrown_by([&] { fill(site, kTwo); }).code() == ErrorCode::refused);
  fs::remove(site + "/.bifc-site");
  fs::create_symlink(scratch.path("outside/index.html"), site + "/.bifc-site.new");
  fill(site, kTwo);
  CHECK(Scratch::text_of(scratch.path("outside/index.html")) == "theirs");
  CHECK(fs::is_regular_file(fs::symlink_status(site + "/index.html")));

  // A page that has become a link to the same bytes is not bifc's to remove.
  fs::remove_all(site + "/a");
  scratch.file("outside/index.html", "A");
  fs::create_directory_symlink(scratch.path("outside"), site + "/a");
  CHECK(fill(site, {{"index.html", "I"}}).left.size() == 1);
  CHECK(fs::exists(scratch.path("outside/index.html")));
}

TEST_CASE("a list from elsewhere cannot name what lies outside") {
  const Scratch scratch;
  const std::string site = scratch.path("site");
  fill(site, {{"index.html", "I"}});
  const std::string sum = Scratch::text_of(site + "/.bifc-site").substr(0, 64);
  const std::string secret = scratch.file("secret", "I");
  scratch.file("site/.bifc-site", sum + "  ../secret\n" + sum + "  " + secret + "\n" + sum +
                                      "  a/../../secret\n" + sum + "  .bifc-site\nshort\n");
  CHECK(told(fill(site, {})) == "0 0 0 0");
  CHECK(fs::exists(secret));
}

TEST_CASE("names that lead elsewhere are refused") {
  const Scratch scratch;
  for (const char* name : {"", "/a", "../a", "a/../b", "./a", "a//b", "a/", "a\nb", "a\\b",
                           ".bifc-site", ".bifc-site.new"})
    CHECK(thrown_by([&] {
            fill(scratch.path("site"), {{name, "x"}});
          }).code() == ErrorCode::refused);
  CHECK(fs::is_empty(scratch.path("site")));
}

TEST_CASE("a folder that cannot be one is told") {
  const Scratch scratch;
  const std::string file = scratch.file("file", "x");
  CHECK(thrown_by([&] { fill(file, kTwo); }).code() == ErrorCode::failed);
  const Error error = thrown_by([&] { fill(file + "/site", kTwo); });
  CHECK(error.message().starts_with("'" + file + "/site' cannot be written: "));
  CHECK(error.hint() == "Check the free space and the rights there.");
  scratch.file("site/index.html/x", "");
  CHECK(thrown_by([&] { fill(scratch.path("site"), kTwo); }).code() == ErrorCode::refused);
}

TEST_CASE("when there is no room, nothing is half written and the next run goes on") {
  const Scratch scratch;
  const std::string site = scratch.path("site"), large(100'000, 'x');
  struct rlimit before {};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const struct rlimit small { 50'000, before.rlim_max };
  ::setrlimit(RLIMIT_FSIZE, &small);
  const Error error = thrown_by([&] {
    fill(site, {{"a.html", "A"}, {"b.html", large}, {"c.html", "C"}});
  });
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  CHECK(error.message().starts_with("'" + site + "/b.html' cannot be written: "));
  CHECK(!fs::exists(site + "/b.html"));
  CHECK(!fs::exists(site + "/.bifc-site.new"));
  CHECK(told(fill(site, {{"a.html", "A"}, {"b.html", large}, {"c.html", "C"}})) == "2 0 1 0");
}

}  // namespace
}  // namespace bifc
