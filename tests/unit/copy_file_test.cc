// Copies of files: of one moment, complete, or not there at all.
#include "libbifc/db/copy_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "libbifc/db/migrate.h"
#include "libbifc/schema/schema.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

Connection database(const std::string& path) {
  Connection db(path, Connection::Mode::create);
  migrate(db, migrations());
  use_write_ahead_log(db);
  db.execute("INSERT INTO meta VALUES('who','original')");
  return db;
}

std::string who(const std::string& path) {
  Connection db(path, Connection::Mode::read);
  Statement statement(db, "SELECT value FROM meta WHERE name='who'");
  return statement.step() ? std::string(statement.text(0)) : std::string();
}

std::size_t files_in(const Scratch& scratch) {
  const fs::directory_iterator all(scratch.path(""));
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

TEST_CASE("a copy is one private file that holds what the database held") {
  const Scratch scratch;
  Connection db = database(scratch.path("a.db"));
  Connection writer(scratch.path("a.db"), Connection::Mode::write);
  {
    Transaction transaction(writer);
    writer.execute("UPDATE meta SET value='unfinished'WHERE name='who'");
    copy_database(db, scratch.path("b.db"));
  }
  CHECK(who(scratch.path("b.db")) == "original");
  CHECK(files_in(scratch) == 4);  // a.db, its log and the index of it, b.db
  struct stat about {};
  REQUIRE(::stat(scratch.path("b.db").c_str(), &about) == 0);
  CHECK((about.st_mode & 0777) == 0600);
  Connection copy(scratch.path("b.db"), Connection::Mode::write);
  Statement mode(copy, "PRAGMA journal_mode");
  REQUIRE(mode.step());
  CHECK(mode.text(0) == "delete");
  CHECK(schema_version(copy, migrations().size()) == migrations().size());
}

TEST_CASE("a copy can be changed before it gets its name, or not be made at all") {
  const Scratch scratch;
  Connection db = database(scratch.path("a.db"));
  copy_database(db, scratch.path("b.db"), [](Connection& copy) {
    copy.execute("UPDATE meta SET value='copy'WHERE name='who'");
  });
  CHECK(who(scratch.path("b.db")) == "copy");
  CHECK(who(scratch.path("a.db")) == "original");
  const std::size_t files = files_in(scratch);
  CHECK(thrown_by([&] {
          copy_database(db, scratch.path("b.db"),
                        [](Connection&) { throw Error(ErrorCode::refused, "no"); });
        }).code() == ErrorCode::refused);
  CHECK(who(scratch.path("b.db")) == "copy");
  CHECK(files_in(scratch) == files);
}

TEST_CASE("a damaged database is not copied") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db");
  { Connection db = database(path); }
  std::string bytes = Scratch::text_of(path);
  for (std::size_t i = 4096 * 3; i < 4096 * 5; ++i) bytes[i] = 'x';
  scratch.file("a.db", bytes);
  Connection db(path, Connection::Mode::immutable);
  CHECK(thrown_by([&] { copy_database(db, scratch.path("b.db")); }).code() == ErrorCode::damaged);
  CHECK(files_in(scratch) == 1);
}

TEST_CASE("a copy that cannot be written leaves nothing") {
  const Scratch scratch;
  Connection db = database(scratch.path("a.db"));
  const Error error = thrown_by([&] { copy_database(db, scratch.path("no/b.db")); });
  CHECK(error.code() == ErrorCode::failed);
  CHECK(error.message().find("no/b.db") != std::string::npos);
}

TEST_CASE("pages are copied into an open database as one transaction") {
  const Scratch scratch;
  Connection a = database(scratch.path("a.db")), b = database(scratch.path("b.db"));
  b.execute("UPDATE meta SET value='other'WHERE name='who'");
  Connection reader(scratch.path("a.db"), Connection::Mode::read);
  {
    PageCopy copy(a, b);
    Connection writer(scratch.path("a.db"), Connection::Mode::write);
    Statement held(writer, "PRAGMA busy_timeout=1");
    held.step();
    CHECK(thrown_by([&] { Transaction refused(writer); }).code() == ErrorCode::busy);
    Statement still(reader, "SELECT value FROM meta WHERE name='who'");
    REQUIRE(still.step());
    CHECK(still.text(0) == "original");
    still.reset();
    copy.run();
  }
  Statement now(reader, "SELECT value FROM meta WHERE name='who'");
  REQUIRE(now.step());
  CHECK(now.text(0) == "other");
  require_sound(a);
}

TEST_CASE("what was killed long ago is tidied up by the next copy") {
  const Scratch scratch;
  Connection db = database(scratch.path("a.db"));
  const auto age = [](const std::string& path) {
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(2));
  };
  for (const char* old : {"b.db.abcdef.part", "b.db.abcdef.part-journal", "c.db.abcdef.part"})
    age(scratch.file(old, "x"));
  scratch.file("b.db.ghijkl.part", "another process is at it");
  copy_database(db, scratch.path("b.db"));
  CHECK_FALSE(fs::exists(scratch.path("b.db.abcdef.part")));
  CHECK_FALSE(fs::exists(scratch.path("b.db.abcdef.part-journal")));
  CHECK(fs::exists(scratch.path("b.db.ghijkl.part")));
  CHECK(fs::exists(scratch.path("c.db.abcdef.part")));
}

TEST_CASE("an empty file is copied as one") {
  const Scratch scratch;
  Connection empty(scratch.file("empty.db", ""), Connection::Mode::write);
  Connection memory(":memory:", Connection::Mode::create);
  PageCopy(memory, empty).run();
  Statement tables(memory, "SELECT count(*)FROM sqlite_schema");
  REQUIRE(tables.step());
  CHECK(tables.integer(0) == 0);
}

TEST_CASE("a file is told by whatever link leads to it") {
  const Scratch scratch;
  const std::string file = scratch.file("a", "x"), other = scratch.file("b", "x");
  REQUIRE(::symlink(file.c_str(), scratch.path("soft").c_str()) == 0);
  REQUIRE(::link(file.c_str(), scratch.path("hard").c_str()) == 0);
  CHECK(is_same_file(file, scratch.path("soft")));
  CHECK(is_same_file(file, scratch.path("hard")));
  CHECK_FALSE(is_same_file(file, other));
  CHECK_FALSE(is_same_file(file, scratch.path("missing")));
}

}  // namespace
}  // namespace bifc
