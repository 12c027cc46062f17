// Who holds the database: told from the system's list of locks, with two real processes.
#include "libbifc/db/lock_holder.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// Another process that has begun to write to a database, and stops when this is destroyed.
class Writer {
 public:
  explicit Writer(const std::string& path) {
    int ready[2] = {}, end[2] = {};
    REQUIRE((::pipe(ready) == 0 && ::pipe(end) == 0));
    process_ = ::fork();
    if (process_ == 0) {
      ::close(end[1]);
      hold(path, ready[1], end[0]);
    }
    ::close(ready[1]);
    ::close(end[0]);
    end_ = end[1];
    char word = 0;
    REQUIRE(::read(ready[0], &word, 1) == 1);
    ::close(ready[0]);
  }
  ~Writer() {
    ::close(end_);
    ::waitpid(process_, nullptr, 0);
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  pid_t process() const { return process_; }

 private:
  // Never returns: the tests must not go on twice.
  [[noreturn]] static void hold(const std::string& path, int ready, int end) {
    try {
      Connection db(path, Connection::Mode::write);
      Transaction transaction(db);
      db.execute("INSERT INTO t VALUES(2)");
      char word = 1;
      if (::write(ready, &word, 1) == 1) static_cast<void>(::read(end, &word, 1));
    } catch (...) {  // the parent notices that nothing was said
    }
    ::_exit(0);
  }

  pid_t process_ = 0;
  int end_ = -1;
};

std::string new_file(const Scratch& scratch, const char* journal) {
  const std::string path = scratch.path("a.db");
  Connection db(path, Connection::Mode::create);
  db.execute(std::string("PRAGMA journal_mode=") + journal);
  db.execute("CREATE TABLE t(v);INSERT INTO t VALUES(1)");
  return path;
}

TEST_CASE("who waits too long learns which process holds the file") {
  for (const char* journal : {"WAL", "DELETE"}) {
    INFO(std::string(journal));
    const Scratch scratch;
    const std::string path = new_file(scratch, journal);
    const Writer writer(path);
    Connection db(path, Connection::Mode::write);
    db.do_not_wait();
    const Error error = thrown_by([&] { Transaction transaction(db); });
    CHECK(error.code() == ErrorCode::busy);
    CHECK(error.message() ==
          fmt::format("unit_tests (process {}) is writing to the database.", writer.process()));
    CHECK(error.hint() == "Nothing was changed. Run the command again in a moment.");
  }
}

TEST_CASE("who holds a file that is attached is found as well") {
  const Scratch scratch;
  const std::string path = new_file(scratch, "WAL");
  const Writer writer(path);
  Connection db(scratch.path("other.db"), Connection::Mode::create);
  db.do_not_wait();
  db.execute("ATTACH '" + path + "' AS other");
  const Error error = thrown_by([&] { db.execute("DELETE FROM other.t"); });
  CHECK(error.code() == ErrorCode::busy);
  CHECK(error.message().find(fmt::format("(process {})", writer.process())) != std::string::npos);
}

TEST_CASE("who reads does not wait for who writes") {
  const Scratch scratch;
  const std::string path = new_file(scratch, "WAL");
  const Writer writer(path);
  Connection db(path, Connection::Mode::read);
  db.do_not_wait();
  Statement statement(db, "SELECT sum(v)FROM t");
  REQUIRE(statement.step());
  CHECK(statement.integer(0) == 1);
}

TEST_CASE("a file that nobody holds has no holder") {
  const Scratch scratch;
  const std::string path = new_file(scratch, "WAL");
  CHECK_FALSE(lock_holder(path).has_value());
  CHECK_FALSE(lock_holder(scratch.path("missing.db")).has_value());
  { const Writer writer(path); }
  CHECK_FALSE(lock_holder(path).has_value());
  Connection db(path, Connection::Mode::write);
  CHECK_FALSE(lock_holder(path).has_value());
}

TEST_CASE("a lock is told by its inode, its bytes and its kind") {
  const std::string_view locks =
      "1: POSIX  ADVISORY  READ  10 08:01:77 123 123\n"
      "2: POSIX  ADVISORY  WRITE 11 08:01:77 120 120\n"
      "2: -> POSIX  ADVISORY  WRITE 12 08:01:77 120 120\n"
      "3: POSIX  ADVISORY  WRITE 13 08:01:78 120 120\n"
      "4: FLOCK  ADVISORY  WRITE 14 08:01:77 0 EOF\n"
      "5: POSIX  ADVISORY  WRITE 11 08:01:77 123 123\n"
      "6: OFDLCK ADVISORY  WRITE -1 08:01:77 120 120\n"
      "7: POSIX  ADVISORY  WRITE 15 fd:00:79 0 EOF\n"
      "nonsense\n"
      "8: POSIX  ADVISORY  WRITE x 08:01:77 120 120\n";
  using Processes = std::vector<std::int64_t>;
  CHECK(writers_in(locks, {77, 120, 122}) == Processes{11});
  CHECK(writers_in(locks, {77, 120, 123}) == Processes{11});
  CHECK(writers_in(locks, {77, 121, 122}).empty());
  CHECK(writers_in(locks, {78, 0, 200}) == Processes{13});
  CHECK(writers_in(locks, {79, 0x40000000, 0x40000001}) == Processes{15});
  CHECK(writers_in(locks, {80, 120, 120}).empty());
  CHECK(writers_in("", {77, 120, 120}).empty());
}

}  // namespace
}  // namespace bifc
