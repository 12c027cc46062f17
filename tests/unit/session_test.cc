// Opening a file of an older bifc: a copy is kept before it is changed.
#include "apps/bifc/session.h"

#include <doctest/doctest.h>

#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

struct OldFile {
  OldFile() : path(scratch.path("old.db")) {
    Connection db(path, Connection::Mode::create);
    migrate(db, migrations().first(1));
    db.execute(
        "INSERT INTO person(id,name,identity,status,created,changed)"
        "VALUES(1<<22,'x','identified','active',1,1)");
  }
  DatabaseFile file() const {
    return {path, false, [this] { return BackupFolder{scratch.path("copies")}; }};
  }
  std::size_t copies() const { return backups_in(scratch.path("copies")).size(); }
  std::size_t version(const std::string& of) const {
    Connection db(of, Connection::Mode::read);
    return schema_version(db, migrations().size());
  }
  Scratch scratch;
  std::string path;
};

TEST_CASE(
    "whichever command comes first keeps a copy of an older file, then brings it up to date") {
  for (const Needs needs : {Needs::read, Needs::write}) {
    OldFile old;
    {
      Session session(old.file(), needs, false, kNow);
      CHECK(session.store().label(*catalog().find("person"), make_id(1, 0)) == "x");
      session.finish();
    }
    CHECK(old.version(old.path) == migrations().size());
    REQUIRE(old.copies() == 1);
    const Backup copy = backups_in(old.scratch.path("copies")).front();
    CHECK(copy.name == "old.2026-11-21T143200Z.migration.db");
    CHECK(old.version(copy.path) == 1);
    { Session again(old.file(), needs, false, kNow); }
    CHECK(old.copies() == 1);
  }
}

TEST_CASE("a dry run keeps no copy, as it leaves the file old") {
  OldFile old;
  const std::string before = Scratch::text_of(old.path);
  { Session session(old.file(), Needs::write, true, kNow); }
  CHECK(old.copies() == 0);
  CHECK(Scratch::text_of(old.path) == before);
}

TEST_CASE("a file whose copy cannot be kept stays old") {
  OldFile old;
  old.scratch.file("copies", "no folder");
  const std::string before = Scratch::text_of(old.path);
  for (const Needs needs : {Needs::read, Needs::write})
    CHECK(thrown_by([&] { Session session(old.file(), needs, false, kNow); }).code() ==
          ErrorCode::failed);
  CHECK(Scratch::text_of(old.path) == before);
}

}  // namespace
}  // namespace bifc
