// Telling what lies at a path, and bringing old files up to date.
#include "libbifc/db/migrate.h"

#include <doctest/doctest.h>

#include "libbifc/schema/schema.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

void make_database(const std::string& path) {
  Connection db(path, Connection::Mode::create);
  migrate(db, migrations());
}

TEST_CASE("a file is told from its first bytes") {
  const Scratch scratch;
  CHECK(inspect(scratch.path("missing.db")) == FileState::missing);
  CHECK(inspect(scratch.path("missing/folder.db")) == FileState::missing);
  CHECK(inspect(scratch.file("empty.db", "")) == FileState::empty);
  make_database(scratch.path("ours.db"));
  CHECK(inspect(scratch.path("ours.db")) == FileState::database);
}

TEST_CASE("a file that another process is just making is a database") {
  const Scratch scratch;
  const std::string path = scratch.path("new.db");
  {
    Connection db(path, Connection::Mode::create);
    use_write_ahead_log(db);  // writes the first page, and no table
  }
  CHECK(inspect(path) == FileState::database);
  Connection db(path, Connection::Mode::write);
  migrate(db, migrations());
  CHECK(schema_version(db, migrations().size()) == migrations().size());
}

TEST_CASE("what is no database is refused") {
  const Scratch scratch;
  for (const std::string& text :
       {std::string("x"), std::string("id,title\nT1,black screen\n"), std::string(5000, '\0'),
        std::string("SQLite format 3"), std::string("SQLite format 3\0short", 21)}) {
    const std::string path = scratch.file("other.db", text);
    const Error error = thrown_by([&] { inspect(path); });
    CHECK(error.code() == ErrorCode::damaged);
    CHECK(error.message().find("is not a database") != std::string::npos);
  }
}

TEST_CASE("a folder cannot be read as a database") {
  const Scratch scratch;
  CHECK(thrown_by([&] { inspect(scratch.path("")); }).code() == ErrorCode::failed);
}

TEST_CASE("another program's database is left alone") {
  const Scratch scratch;
  const std::string path = scratch.path("foreign.db");
  Connection(path, Connection::Mode::create).execute("CREATE TABLE bookmarks(url)");
  const Error error = thrown_by([&] { inspect(path); });
  CHECK(error.code() == ErrorCode::damaged);
  CHECK(error.message().find("another program") != std::string::npos);
}

TEST_CASE("a file shorter than it says is damaged") {
  const Scratch scratch;
  const std::string path = scratch.path("short.db");
  make_database(path);
  std::string bytes = Scratch::text_of(path);
  scratch.file("short.db", std::string_view(bytes).substr(0, bytes.size() - 1));
  CHECK(thrown_by([&] { inspect(path); }).code() == ErrorCode::damaged);
  scratch.file("short.db", bytes);
  CHECK(inspect(path) == FileState::database);
}

TEST_CASE("a file whose changes wait in its log is a database") {
  const Scratch scratch;
  scratch.file("a.db", "");
  scratch.file("a.db-wal", "pages");
  CHECK(inspect(scratch.path("a.db")) == FileState::database);
  scratch.file("a.db-wal", "");
  CHECK(inspect(scratch.path("a.db")) == FileState::empty);
}

// Killed while it was made, a file says how long it will be before it is.
TEST_CASE("a file that its journal can mend is a database, though it is too short") {
  const Scratch scratch;
  const std::string path = scratch.path("short.db");
  make_database(path);
  scratch.file("short.db", Scratch::text_of(path).substr(0, 4096));
  scratch.file("short.db-journal", "pages");
  CHECK(inspect(path) == FileState::database);
  scratch.file("short.db-journal", "");
  CHECK(thrown_by([&] { inspect(path); }).code() == ErrorCode::damaged);
}

TEST_CASE("migrations run once, in their order, and are counted") {
  Connection db(":memory:", Connection::Mode::create);
  const std::string_view both[] = {"CREATE TABLE a(x)", "ALTER TABLE a ADD y;CREATE TABLE b(x)"};
  CHECK(schema_version(db, 2) == 0);
  migrate(db, std::span(both).first(1));
  CHECK(schema_version(db, 2) == 1);
  db.execute("INSERT INTO a VALUES(1)");
  migrate(db, both);
  migrate(db, both);
  CHECK(schema_version(db, 2) == 2);
  Statement statement(db, "SELECT x,y FROM a");
  REQUIRE(statement.step());
  CHECK(statement.integer(0) == 1);
}

TEST_CASE("a file of a newer bifc is refused") {
  Connection db(":memory:", Connection::Mode::create);
  db.execute("PRAGMA user_version=9");
  const Error error = thrown_by([&] { migrate(db, migrations()); });
  CHECK(error.code() == ErrorCode::damaged);
  CHECK(error.message().find("newer bifc") != std::string::npos);
}

TEST_CASE("migrations that fail leave nothing behind") {
  Connection db(":memory:", Connection::Mode::create);
  const std::string_view wrong[] = {"CREATE TABLE a(x)", "CREATE TABLE a(x)"};
  CHECK(thrown_by([&] {
          Transaction transaction(db);
          migrate(db, wrong);
          transaction.commit();
        }).code() == ErrorCode::damaged);
  Statement tables(db, "SELECT count(*)FROM sqlite_schema");
  REQUIRE(tables.step());
  CHECK(tables.integer(0) == 0);
  CHECK(schema_version(db, 2) == 0);
}

TEST_CASE("a new file is written before it has a log, and has one afterwards") {
  const Scratch scratch;
  const std::string path = scratch.path("new.db");
  Connection db(path, Connection::Mode::create);
  prepare_new_file(db);
  {
    Transaction transaction(db);
    migrate(db, migrations());
    transaction.commit();
  }
  CHECK_FALSE(std::filesystem::exists(path + "-wal"));
  use_write_ahead_log(db);
  use_write_ahead_log(db);
  Statement mode(db, "PRAGMA journal_mode");
  REQUIRE(mode.step());
  CHECK(mode.text(0) == "wal");
}

// Several processes may make one file at once.
TEST_CASE("a file that somebody is writing to keeps its journal for now") {
  const Scratch scratch;
  const std::string path = scratch.path("new.db");
  Connection first(path, Connection::Mode::create), second(path, Connection::Mode::create);
  prepare_new_file(first);
  {
    Transaction transaction(first);
    migrate(first, migrations());
    use_write_ahead_log(second);
    transaction.commit();
  }
  const auto journal = [&] {
    Connection fresh(path, Connection::Mode::read);
    Statement mode(fresh, "PRAGMA journal_mode");
    mode.step();
    return std::string(mode.text(0));
  };
  CHECK(journal() != "wal");
  use_write_ahead_log(first);
  CHECK(journal() == "wal");
}

}  // namespace
}  // namespace bifc
