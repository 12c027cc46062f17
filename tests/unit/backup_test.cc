// Dated copies, copies by name, and going back to one.
#include "libbifc/ops/backup.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include "libbifc/db/copy_file.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/check.h"
#include "libbifc/ops/restore.h"
#include "libbifc/record/desk_letters.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

/// A database file with its Store.
struct FileDesk {
  explicit FileDesk(const std::string& path) : db(path, Connection::Mode::create) {
    Transaction transaction(db);
    migrate(db, migrations());
    transaction.commit();
    use_write_ahead_log(db);
  }
  std::string add(const char* title) {
    Transaction transaction(db);
    Store store(db, catalog(), kNow);
    const auto id = store.insert(Ticket::kType, row_of(Ticket::kType, {{"title", title}}));
    store.journal().finish("sam", "ticket add");
    transaction.commit();
    return id_text('T', id);
  }
  Connection db;
};

struct Open {
  explicit Open(const std::string& path) : db(path, Connection::Mode::write) {}
  std::string titles() {
    std::string all;
    Statement rows(db, "SELECT title FROM ticket ORDER BY id");
    while (rows.step()) all.append(all.empty() ? "" : " ").append(rows.text(0));
    return all;
  }
  Connection db;
};

std::string names(const std::string& folder) {
  std::string all;
  for (const Backup& one : backups_in(folder)) all.append(all.empty() ? "" : " ").append(one.name);
  return all;
}

Instant later(std::int64_t seconds) { return {kNow.seconds + seconds}; }

TEST_CASE("a dated copy says in its name of what, when and why it was made") {
  const Scratch scratch;
  FileDesk desk(scratch.path("atelier.nord.db"));
  desk.add("one");
  const BackupFolder folder{scratch.path("copies")};
  const std::string path = safety_copy(scratch.path("atelier.nord.db"), folder, "merge", kNow);
  CHECK(path == scratch.path("copies/atelier.nord.2026-11-21T143200Z.merge.db"));
  CHECK(safety_copy(scratch.path("atelier.nord.db"), folder, "merge", kNow) ==
        scratch.path("copies/atelier.nord.2026-11-21T143200Z.merge-2.db"));
  const std::vector<Backup> all = backups_in(folder.path);
  REQUIRE(all.size() == 2);
  CHECK(all[1].of == "atelier.nord");
  CHECK(all[1].made == kNow);
  CHECK(all[0].reason == "merge");
  CHECK(all[0].bytes > 0);
  CHECK(Open(path).titles() == "one");
  CHECK(backups_in(scratch.path("nowhere")).empty());
}

TEST_CASE("only the oldest of one reason are deleted, and never what has another name") {
  const Scratch scratch;
  FileDesk desk(scratch.path("a.db"));
  const BackupFolder folder{scratch.path("copies"), 2};
  safety_copy(scratch.path("a.db"), folder, "migration", later(-9));
  scratch.file("copies/mine.db", "x");
  scratch.file("copies/b.2026-11-21T143200Z.merge.db", "x");
  const std::string fresh = scratch.file("copies/fresh.part", "x");
  scratch.file("copies/stale.part", "x");
  fs::last_write_time(scratch.path("copies/stale.part"),
                      fs::file_time_type::clock::now() - std::chrono::hours(24 * 365 * 5));
  for (int i = 0; i < 4; ++i) safety_copy(scratch.path("a.db"), folder, "merge", later(i));
  CHECK(names(folder.path) ==
        "a.2026-11-21T143203Z.merge.db a.2026-11-21T143202Z.merge.db "
        "b.2026-11-21T143200Z.merge.db a.2026-11-21T143151Z.migration.db");
  CHECK(fs::exists(scratch.path("copies/mine.db")));
  CHECK(fs::exists(fresh));
  CHECK_FALSE(fs::exists(scratch.path("copies/stale.part")));
}

TEST_CASE("a dated copy can be made inside a transaction, and holds what was before it") {
  const Scratch scratch;
  FileDesk desk(scratch.path("a.db"));
  desk.add("one");
  Transaction transaction(desk.db);
  desk.db.execute("UPDATE ticket SET title='two'");
  const std::string path =
      safety_copy(scratch.path("a.db"), {scratch.path("copies")}, "merge", kNow);
  transaction.commit();
  CHECK(Open(path).titles() == "one");
}

TEST_CASE("a copy replaces an earlier copy, and nothing else") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db"), copy = scratch.path("copy.db");
  FileDesk desk(path);
  desk.add("one");
  const auto refused = [&](const std::string& target) {
    return thrown_by([&] { backup_to(path, target, migrations(), kNow); });
  };
  CHECK(backup_to(path, copy, migrations(), kNow) == copy);
  desk.add("two");
  CHECK(backup_to(path, copy, migrations(), kNow) == copy);
  CHECK(Open(copy).titles() == "one two");

  REQUIRE(::symlink(path.c_str(), scratch.path("soft").c_str()) == 0);
  REQUIRE(::link(path.c_str(), scratch.path("hard").c_str()) == 0);
  for (const std::string& self : {path, scratch.path("soft"), scratch.path("hard")})
    CHECK(refused(self).message().find("is the database itself") != std::string::npos);

  FileDesk other(scratch.path("other.db"));
  other.add("x");
  CHECK(refused(scratch.path("other.db")).message().find("in use") != std::string::npos);
  backup_to(scratch.path("other.db"), scratch.path("of_other.db"), migrations(), kNow);
  CHECK(refused(scratch.path("of_other.db")).message().find("another database") !=
        std::string::npos);
  const std::string letter = scratch.file("letter.odt", "Madame, Monsieur");
  CHECK(refused(letter).code() == ErrorCode::refused);
  CHECK(Scratch::text_of(letter) == "Madame, Monsieur");
  CHECK(refused("/dev/null").code() == ErrorCode::refused);
  CHECK(backup_to(path, scratch.file("empty", ""), migrations(), kNow) == scratch.path("empty"));
}

TEST_CASE("a copy that was gone on with is not replaced") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db"), copy = scratch.path("copy.db");
  FileDesk desk(path);
  desk.add("one");
  backup_to(path, copy, migrations(), kNow);
  {
    Open forked(copy);
    forked.db.execute("INSERT INTO operation VALUES(7,9000000000000,NULL,'x',NULL,NULL,7)");
  }
  CHECK(thrown_by([&] { backup_to(path, copy, migrations(), kNow); })
            .message()
            .find("holds changes") != std::string::npos);
  // A desk that was handed out has letters of its own, even before it has changed anything.
  copy_database(desk.db, scratch.path("b.db"), [](Connection& made) { set_desk(made, "b", 0); });
  CHECK(thrown_by([&] { backup_to(path, scratch.path("b.db"), migrations(), kNow); }).code() ==
        ErrorCode::refused);
}

Restoring restoring(const Scratch& scratch) {
  return {.migrations = migrations(), .folder = {scratch.path("copies")}, .now = kNow};
}

TEST_CASE("restoring keeps what was there, and gives out no id again") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db"), copy = scratch.path("copy.db");
  FileDesk desk(path);
  desk.add("one");
  backup_to(path, copy, migrations(), kNow);
  CHECK(desk.add("two") == "T2");
  const Restored done = restore(copy, path, restoring(scratch));
  CHECK(done.desk == "b");
  CHECK(done.operations == 1);
  CHECK(Open(path).titles() == "one");
  CHECK(Open(done.kept).titles() == "one two");
  CHECK(desk.add("three") == "T2b");  // through a connection that was open all the while
  {
    Open kept(done.kept);
    CHECK(desks_given(kept.db) == 1);
    CHECK(desk_letters(kept.db) == "");
  }
  CHECK(restore(done.kept, path, restoring(scratch)).desk == "bb");
  CHECK(Open(path).titles() == "one two");
  CHECK_FALSE(fs::exists(path + ".restored.part"));
  CHECK(check_database(path, migrations(), kToday, kNow).findings.empty());
}

TEST_CASE("the letters of a restored database are new to both files") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db"), copy = scratch.path("copy.db");
  FileDesk desk(path);
  desk.add("one");
  {
    Transaction transaction(desk.db);
    CHECK(hand_out_desk(desk.db) == "b");
    CHECK(hand_out_desk(desk.db) == "c");
    transaction.commit();
  }
  copy_database(desk.db, copy, [](Connection& made) { set_desk(made, "", 4); });
  CHECK(restore(copy, path, restoring(scratch)).desk == "f");
}

TEST_CASE("a dry run of restoring changes nothing") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db"), copy = scratch.path("copy.db");
  {
    FileDesk desk(path);
    desk.add("one");
    backup_to(path, copy, migrations(), kNow);
    desk.add("two");
  }
  const std::string before = Scratch::text_of(path);
  Restoring only_look = restoring(scratch);
  only_look.dry_run = true;
  CHECK(restore(copy, path, only_look).operations == 1);
  CHECK(Scratch::text_of(path) == before);
  CHECK_FALSE(fs::exists(scratch.path("copies")));
}

TEST_CASE("a copy that is damaged, foreign, newer or of another group changes nothing") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db"), copy = scratch.path("copy.db");
  {
    FileDesk desk(path);
    desk.add("one");
    backup_to(path, copy, migrations(), kNow);
  }
  const std::string before = Scratch::text_of(path), sound = Scratch::text_of(copy);
  const auto code = [&](const std::string& bytes) {
    scratch.file("wrong.db", bytes);
    const Error error =
        thrown_by([&] { restore(scratch.path("wrong.db"), path, restoring(scratch)); });
    CHECK(Scratch::text_of(path) == before);
    return error.code();
  };
  std::string torn = sound, newer = sound, foreign = sound;
  for (std::size_t i = 4096 * 4; i < 4096 * 6; ++i) torn[i] = 'x';
  newer[63] = 99;
  foreign[68] = 'x';
  CHECK(code(torn) == ErrorCode::damaged);
  CHECK(code(newer) == ErrorCode::damaged);
  CHECK(code(foreign) == ErrorCode::damaged);
  CHECK(code(sound.substr(0, 9000)) == ErrorCode::damaged);
  CHECK(code("") == ErrorCode::damaged);
  {
    FileDesk other(scratch.path("other.db"));
    other.add("x");
  }
  CHECK(thrown_by([&] { restore(scratch.path("other.db"), path, restoring(scratch)); }).code() ==
        ErrorCode::refused);
  CHECK(thrown_by([&] { restore(path, path, restoring(scratch)); }).code() == ErrorCode::refused);
  CHECK(thrown_by([&] { restore(scratch.path("no.db"), path, restoring(scratch)); }).code() ==
        ErrorCode::failed);
  CHECK(Scratch::text_of(path) == before);
  Restoring all_the_same = restoring(scratch);
  all_the_same.unrelated = true;
  CHECK(restore(scratch.path("other.db"), path, all_the_same).desk.size() == 4);
  CHECK(Open(path).titles() == "x");
}

TEST_CASE("a damaged database is kept byte by byte, with what waited in its log") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db"), copy = scratch.path("copy.db");
  {
    FileDesk desk(path);
    desk.add("one");
    backup_to(path, copy, migrations(), kNow);
  }
  std::string bytes = Scratch::text_of(path);
  for (std::size_t i = 4096; i < bytes.size(); ++i) bytes[i] = 'x';
  for (const std::string& damaged : {bytes, bytes.substr(0, 5000), std::string("no header")}) {
    scratch.file("a.db", damaged);
    scratch.file("a.db-wal", "not a log");
    const Restored done = restore(copy, path, restoring(scratch));
    CHECK(done.was_damaged);
    CHECK(done.desk.size() == 4);
    CHECK(Scratch::text_of(done.kept) == damaged);
    CHECK(Scratch::text_of(done.kept + "-wal") == "not a log");
    CHECK_FALSE(fs::exists(path + "-wal"));
    CHECK(Open(path).titles() == "one");
  }
}

TEST_CASE("what is another program's, or of a newer bifc, is not replaced") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db"), copy = scratch.path("copy.db");
  {
    FileDesk desk(path);
    backup_to(path, copy, migrations(), kNow);
    desk.db.execute("PRAGMA user_version=99");
  }
  const std::string newer = Scratch::text_of(path);
  CHECK(thrown_by([&] { restore(copy, path, restoring(scratch)); }).code() == ErrorCode::damaged);
  CHECK(Scratch::text_of(path) == newer);
  {
    Connection foreign(scratch.path("foreign.db"), Connection::Mode::create);
    foreign.execute("CREATE TABLE bookmark(url)");
  }
  CHECK(thrown_by([&] { restore(copy, scratch.path("foreign.db"), restoring(scratch)); }).code() ==
        ErrorCode::damaged);
  const Restored fresh = restore(copy, scratch.path("new.db"), restoring(scratch));
  CHECK(fresh.kept == "");
  CHECK(fresh.desk.starts_with("y"));
}

TEST_CASE("whom either file forgot is forgotten again") {
  const Scratch scratch;
  const std::string path = scratch.path("a.db"), copy = scratch.path("copy.db");
  FileDesk desk(path);
  desk.add("one");
  backup_to(path, copy, migrations(), kNow);
  const std::int64_t one = make_key('P', make_id(1, 0)), two = make_key('P', make_id(2, 0));
  desk.db.execute(fmt::format("INSERT INTO forgotten VALUES({},1,NULL)", one));
  note_forgotten(scratch.path("copies"), lineage(desk.db).group, std::vector{one, two});
  note_forgotten(scratch.path("copies"), lineage(desk.db).group, std::vector{two});
  note_forgotten(scratch.path("copies"), "another", std::vector{make_key('P', make_id(3, 0))});
  std::vector<std::int64_t> again;
  Restoring with = restoring(scratch);
  with.forget = [&](Connection&, const std::vector<std::int64_t>& keys) { again = keys; };
  CHECK(restore(copy, path, with).forgotten == 2);
  CHECK(again == std::vector{one, two});
}

}  // namespace
}  // namespace bifc
