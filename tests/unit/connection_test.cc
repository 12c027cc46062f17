// SQLite behind Connection, Statement and Transaction.
#include "libbifc/db/connection.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <new>
#include <stdexcept>

#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

TEST_CASE("what is bound comes back as it was") {
  Connection db(":memory:", Connection::Mode::create);
  db.execute("CREATE TABLE t(id INTEGER PRIMARY KEY,v ANY)STRICT");
  const std::string long_text(100'000, 'x');
  const std::vector<Value> values{{},
                                  std::int64_t{0},
                                  INT64_MIN,
                                  INT64_MAX,
                                  2.5,
                                  -0.1,
                                  "",
                                  "l’écran 日本",
                                  std::string("a\0b", 3),
                                  long_text};
  Statement insert(db, "INSERT INTO t(v)VALUES(?)");
  for (const Value& value : values) insert.bind(1, view(value)).run();
  Statement read(db, "SELECT v FROM t ORDER BY id");
  for (const Value& value : values) {
    REQUIRE(read.step());
    CHECK(own(read.column(0)) == value);
  }
  CHECK_FALSE(read.step());
}

TEST_CASE("an empty text is not an unknown one, even without data") {
  Connection db(":memory:", Connection::Mode::create);
  Statement statement(db, "SELECT ? IS NULL,length(?1)");
  statement.bind(1, std::string_view());
  REQUIRE(statement.step());
  CHECK(statement.integer(0) == 0);
  CHECK(statement.integer(1) == 0);
}

TEST_CASE("several values are bound in order, unknown ones too") {
  Connection db(":memory:", Connection::Mode::create);
  Statement statement(db, "SELECT ?,?,?");
  const std::vector<Value> first{std::int64_t{1}, "two", 3.0}, second{{}, {}, "3"};
  statement.bind_all(views(first));
  REQUIRE(statement.step());
  CHECK(statement.text(1) == "two");
  statement.reset();
  statement.bind_all(views(second));
  REQUIRE(statement.step());
  CHECK(is_null(statement.column(0)));
  CHECK(is_null(statement.column(1)));
  CHECK(statement.text(2) == "3");
  CHECK(statement.integer(0) == 0);
  CHECK(statement.text(0) == "");
}

TEST_CASE("copies outlive what they were bound from") {
  Connection db(":memory:", Connection::Mode::create);
  Statement statement(db, "SELECT ?,?");
  {
    const std::vector<Value> values{std::string(1000, 'a'), std::int64_t{7}};
    statement.bind_copies(values);
  }
  REQUIRE(statement.step());
  CHECK(statement.text(0) == std::string(1000, 'a'));
  CHECK(statement.integer(1) == 7);
}

TEST_CASE("a parameter is bound by name if the statement has it") {
  Connection db(":memory:", Connection::Mode::create);
  Statement statement(db, "SELECT :from AS start");
  statement.bind_named(":from", std::int64_t{5}).bind_named(":to", std::int64_t{6});
  REQUIRE(statement.step());
  CHECK(statement.integer(0) == 5);
  CHECK(statement.column_name(0) == "start");
  CHECK(statement.column_count() == 1);
}

TEST_CASE("statements of one text are told apart") {
  Connection db(":memory:", Connection::Mode::create);
  Statement first(db, "SELECT 1; SELECT 2");
  CHECK(first.rest() == " SELECT 2");
  CHECK(Statement(db, first.rest()).rest() == "");
  CHECK(Statement(db, " -- nothing but a comment").is_empty());
  CHECK(Statement(db, "").is_empty());
  CHECK_FALSE(first.is_empty());
}

TEST_CASE("SQL that cannot be understood is a person's mistake, or the file is not ours") {
  Connection db(":memory:", Connection::Mode::create);
  CHECK(thrown_by([&] { Statement(db, "SELECT x FROM ticket"); }).code() == ErrorCode::damaged);
  db.allow_queries_only();
  CHECK(thrown_by([&] { Statement(db, "SELEKT 1"); }).code() == ErrorCode::usage);
  CHECK(thrown_by([&] { Statement(db, "SELECT x FROM no_such_table"); }).code() ==
        ErrorCode::usage);
}

TEST_CASE("a function of ours is called from SQL") {
  Connection db(":memory:", Connection::Mode::create);
  db.add_function("twice", 1, [](std::span<const Cell> arguments) -> Value {
    const auto* number = std::get_if<std::int64_t>(&arguments[0]);
    return number != nullptr ? Value(2 * *number) : Value();
  });
  Statement statement(db, "SELECT twice(21),twice(NULL)");
  REQUIRE(statement.step());
  CHECK(statement.integer(0) == 42);
  CHECK(is_null(statement.column(1)));
}

TEST_CASE("a function that throws fails its statement, and nothing else") {
  Connection db(":memory:", Connection::Mode::create);
  db.add_function("no_memory", 0, [](std::span<const Cell>) -> Value { throw std::bad_alloc(); });
  db.add_function("no_luck", 0,
                  [](std::span<const Cell>) -> Value { throw std::runtime_error("no luck"); });
  CHECK(thrown_by([&] { Statement(db, "SELECT no_memory()").step(); }).message() ==
        "SQLite: out of memory.");
  CHECK(thrown_by([&] { Statement(db, "SELECT no_luck()").step(); }).message() ==
        "SQLite: no luck.");
  Statement statement(db, "SELECT 42");
  REQUIRE(statement.step());
  CHECK(statement.integer(0) == 42);
}

TEST_CASE("a transaction that is not committed never happened") {
  Connection db(":memory:", Connection::Mode::create);
  db.execute("CREATE TABLE t(v)");
  {
    Transaction transaction(db);
    db.execute("INSERT INTO t VALUES(1)");
  }
  {
    Transaction transaction(db);
    db.execute("INSERT INTO t VALUES(2)");
    transaction.commit();
  }
  Statement statement(db, "SELECT group_concat(v)FROM t");
  REQUIRE(statement.step());
  CHECK(statement.text(0) == "2");
}

TEST_CASE("a snapshot shows the rows as they were when it was first looked at") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db");
  Connection writer(path, Connection::Mode::create);
  writer.execute("PRAGMA journal_mode=WAL;CREATE TABLE t(v);INSERT INTO t VALUES(1)");
  Connection db(path, Connection::Mode::read);
  const auto rows = [&] {
    Statement statement(db, "SELECT count(*)FROM t");
    statement.step();
    return statement.integer(0);
  };
  {
    const Snapshot snapshot(db);
    CHECK(rows() == 1);
    writer.execute("INSERT INTO t VALUES(2)");
    CHECK(rows() == 1);
  }
  CHECK(rows() == 2);
}

TEST_CASE("a file that is missing is said to be missing, and not made") {
  const Scratch scratch;
  for (const auto mode : {Connection::Mode::read, Connection::Mode::write}) {
    const Error error = thrown_by([&] { Connection(scratch.path("no.db"), mode); });
    CHECK(error.code() == ErrorCode::failed);
    CHECK(error.message().find("no.db") != std::string::npos);
    CHECK(error.hint().find("bifc db init") != std::string::npos);
  }
  CHECK(inspect(scratch.path("no.db")) == FileState::missing);
  CHECK(thrown_by([&] {
          Connection(scratch.path("no/folder/a.db"), Connection::Mode::create);
        }).code() == ErrorCode::failed);
}

TEST_CASE("a new database is for its owner's eyes only") {
  const Scratch scratch;
  const std::string path = scratch.path("new.db");
  Connection db(path, Connection::Mode::create);
  struct stat about {};
  REQUIRE(::stat(path.c_str(), &about) == 0);
  CHECK((about.st_mode & 0777) == 0600);
}

TEST_CASE("a connection that reads cannot write") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db");
  Connection(path, Connection::Mode::create).execute("CREATE TABLE t(v);INSERT INTO t VALUES(1)");
  Connection db(path, Connection::Mode::read);
  CHECK(thrown_by([&] { db.execute("INSERT INTO t VALUES(2)"); }).code() == ErrorCode::failed);
  Connection immutable(path, Connection::Mode::immutable);
  Statement statement(immutable, "SELECT v FROM t");
  REQUIRE(statement.step());
  CHECK(statement.integer(0) == 1);
}

TEST_CASE("a connection for queries refuses all else") {
  Desk desk;
  desk.db.allow_queries_only();
  for (const char* sql :
       {"DELETE FROM ticket", "INSERT INTO meta VALUES('a','b')", "DROP TABLE ticket",
        "UPDATE ticket SET title=''", "CREATE TABLE x(y)", "CREATE TEMP TABLE x(y)",
        "ATTACH 'other.db' AS other", "PRAGMA user_version=9", "VACUUM INTO 'copy.db'", "BEGIN",
        "REINDEX", "ANALYZE"}) {
    INFO(std::string(sql));
    CHECK(thrown_by([&] { Statement(desk.db, sql).step(); }).code() == ErrorCode::refused);
  }
  CHECK(desk.sql("SELECT 'fine' FROM (SELECT count(*) FROM ticket)") == "fine");
  CHECK(desk.sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i+1 FROM n WHERE i<9) "
                 "SELECT max(i) FROM n") == "9");
}

TEST_CASE("a damaged page never looks like the end of the rows") {
  const Scratch scratch;
  const std::string path = scratch.path("damaged.db");
  {
    Connection db(path, Connection::Mode::create);
    db.execute("PRAGMA page_size=1024;CREATE TABLE t(id INTEGER PRIMARY KEY,v)");
    Statement insert(db, "INSERT INTO t(v)VALUES(?)");
    const std::string text(200, 'x');
    for (int i = 0; i < 200; ++i) insert.bind(1, std::string_view(text)).run();
  }
  std::string bytes = Scratch::text_of(path);
  REQUIRE(bytes.size() > 20 * 1024);
  bytes.replace(10 * 1024, 1024, std::string(1024, '\x55'));
  scratch.file("damaged.db", bytes);
  const Error error = thrown_by([&] {
    Connection db(path, Connection::Mode::read);
    Statement statement(db, "SELECT sum(length(v)) FROM t");
    while (statement.step()) {
    }
  });
  CHECK(error.code() == ErrorCode::damaged);
}

}  // namespace
}  // namespace bifc
