// Safety copies: which are deleted when somebody is forgotten, and what is noted for later.
#include <doctest/doctest.h>

#include <filesystem>

#include "libbifc/model/person.h"
#include "libbifc/ops/forget.h"
#include "libbifc/ops/safety_copies.h"

#include "libbifc/ops/backup.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string make_database(const std::string& path) {
  Connection db(path, Connection::Mode::create);
  migrate(db, migrations());
  return group_of(db);
}

TEST_CASE("only the copies of the same group are deleted") {
  Scratch scratch;
  const std::string group = make_database(scratch.path("desk.db"));
  std::filesystem::create_directory(scratch.path("backups"));
  const std::string copy = scratch.path("backups/2026-11-20.db");
  std::filesystem::copy_file(scratch.path("desk.db"), copy);
  scratch.file("backups/2026-11-20.db-wal", "");
  make_database(scratch.path("backups/other.db"));
  scratch.file("backups/broken.db", "no database");
  note_forgotten(scratch.path("backups"), group, std::vector{make_key('P', make_id(1, 0))});
  const ClearedCopies done = delete_copies(scratch.path("backups"), group);
  CHECK(done.deleted == 1);
  CHECK(done.left == std::vector<std::string>{scratch.path("backups/broken.db")});
  CHECK_FALSE(std::filesystem::exists(copy));
  CHECK_FALSE(std::filesystem::exists(copy + "-wal"));
  CHECK(std::filesystem::exists(scratch.path("backups/other.db")));
  CHECK(delete_copies(scratch.path("nothing"), group).deleted == 0);
}

TEST_CASE("whom a group forgot is noted once, without any name") {
  Scratch scratch;
  const std::string folder = scratch.path("backups");
  CHECK(noted_forgotten(folder, "1f").empty());
  const std::int64_t first = make_key('P', make_id(12, 0)), second = make_key('P', make_id(3, 1));
  for (const std::int64_t key : {first, second, first})
    note_forgotten(folder, "1f", std::vector{key});
  note_forgotten(folder, "2e", std::vector{make_key('P', make_id(1, 0))});
  CHECK(noted_forgotten(folder, "1f") == std::vector<std::int64_t>{first, second});
  CHECK(Scratch::text_of(folder + "/forgotten") == "1f P12\n1f P3b\n2e P1\n");
}

TEST_CASE("an older copy that was put back forgets again") {
  Desk desk;
  const std::int64_t lea = desk.add(Person::kType, {{"name", "Léa Dupré"}});
  desk.store.journal().finish("sam", "add");
  forget_again(desk.store, make_key('P', lea), "sam", kToday);
  CHECK(desk.text(Person::kType, lea, "name") == "");
  CHECK(desk.sql("SELECT words FROM operation ORDER BY id DESC") == "person forget P1");
}

TEST_CASE("what another copy knows of a person is read from the attached file") {
  Scratch scratch;
  const std::string path = scratch.path("other.db");
  std::int64_t lea = 0;
  {
    Connection db(path, Connection::Mode::create);
    migrate(db, migrations());
    Store store(db, catalog(), kNow);
    lea = store.insert(Person::kType, row_of(Person::kType, {{"name", "Léa Martin"}}));
  }
  Desk desk;
  desk.db.execute("ATTACH '" + path + "' AS there");
  const Forgetting there = words_of(desk.db, "there", make_key('P', lea));
  CHECK(there.names == std::vector<std::string>{"Léa Martin"});
  CHECK(words_of(desk.db, "main", make_key('P', lea)).names.empty());
}

}  // namespace
}  // namespace bifc
