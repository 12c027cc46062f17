// The files of share/ and those that a group puts in their place.
#include "libbifc/base/share.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "libbifc/base/share_files.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

bool has(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

TEST_CASE("the program carries its own files") {
  CHECK(shared_file("codes/outcome.tsv").starts_with("# title:"));
  CHECK(shared_file("profiles/ords.toml") != "");
  CHECK(shared_file("reports/month.sql") != "");
  CHECK(shared_file("no/such/file") == "");
  for (const SharedFile& file : share_files()) CHECK(shared_file(file.name) == file.text);
}

TEST_CASE("a file in the group's folder replaces that of the program") {
  const std::string_view before = shared_file("reports/day.sql");
  const Scratch scratch;
  scratch.file("reports/day.sql", "-- ours");
  scratch.file("codes/own.tsv", "a\tb\n");
  {
    const OwnFolder own(scratch);
    CHECK(shared_file("reports/day.sql") == "-- ours");
    CHECK(shared_file("codes/own.tsv") == "a\tb\n");
    CHECK(shared_file("codes/outcome.tsv").starts_with("# title:"));
  }
  CHECK(shared_file("reports/day.sql") == before);
  CHECK(shared_file("codes/own.tsv") == "");
}

TEST_CASE("a text that was given out stays valid") {
  const Scratch scratch;
  scratch.file("codes/first.tsv", "first");
  std::string_view text;
  {
    const OwnFolder own(scratch);
    text = shared_file("codes/first.tsv");
    for (int i = 0; i < 100; ++i) shared_file("codes/" + std::to_string(i));
  }
  CHECK(text == "first");
}

TEST_CASE("an empty file of the group does not hide the program's") {
  const Scratch scratch;
  scratch.file("profiles/ords.toml", "");
  const OwnFolder own(scratch);
  CHECK(shared_file("profiles/ords.toml") != "");
}

TEST_CASE("a folder that is called like a file is none") {
  const Scratch scratch;
  scratch.file("reports/day.sql/inside", "no report");
  scratch.file("reports/winter.sql/inside", "no report");
  const std::vector<std::string> before = shared_names("reports/", ".sql");
  const OwnFolder own(scratch);
  CHECK(shared_file("reports/day.sql") != "");
  CHECK(shared_file("reports/winter.sql") == "");
  CHECK(shared_names("reports/", ".sql") == before);
}

TEST_CASE("names are told once, whoever has the file") {
  const Scratch scratch;
  scratch.file("reports/month.sql", "-- ours");
  scratch.file("reports/winter.sql", "-- ours");
  scratch.file("reports/notes.txt", "no report");
  scratch.file("codes/winter.sql", "elsewhere");
  const std::vector<std::string> before = shared_names("reports/", ".sql");
  CHECK(has(before, "reports/month.sql"));
  CHECK_FALSE(has(before, "reports/winter.sql"));
  const OwnFolder own(scratch);
  const std::vector<std::string> names = shared_names("reports/", ".sql");
  CHECK(names.size() == before.size() + 1);
  CHECK(has(names, "reports/winter.sql"));
  CHECK(std::is_sorted(names.begin(), names.end()));
  CHECK(shared_names("nothing/", ".sql").empty());
}

}  // namespace
}  // namespace bifc
