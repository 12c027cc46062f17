// The store: what it refuses, what it fills in, and that it never writes half of anything.
#include "libbifc/record/store.h"

#include <doctest/doctest.h>

#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

TEST_CASE("every record type comes back as it was stored") {
  Desk desk;
  for (const RecordType* type : catalog().types()) {
    INFO(type->name);
    std::vector<Value> row = row_of(*type, {});
    for (std::size_t i = 1; i < row.size(); ++i) {
      const Field& field = type->fields[i];
      if (field.name == "about") row[i] = make_key('P', make_id(1, 0));
      if (field.is(Flag::heading) || row[i] == Value("")) row[i] = "été";
      if (field.kind == Kind::prose && !field.is(Flag::derived)) row[i] = "one\ntwo";
    }
    if (type->name == "tutorial") row[type->index("slug")] = "ete";
    if (type->name == "person") row[type->index("identity")] = "identified";
    if (type->name == "wipe") {
      row[type->index("device")] = make_id(1, 0);
      row[type->index("outcome")] = "no_disk";
    }
    const std::int64_t id = desk.store.insert(*type, row);
    const auto stored = desk.store.find(*type, id);
    REQUIRE(stored.has_value());
    CHECK((*stored)[0] == Value(id));
    for (std::size_t i = 1; i < row.size(); ++i)
      if (!is_null(row[i])) CHECK((*stored)[i] == row[i]);
  }
  desk.check_index();
}

TEST_CASE("ids count up and are never given twice") {
  Desk desk;
  CHECK(id_text('T', desk.add(kTicket, {{"title", "a"}})) == "T1");
  const std::int64_t second = desk.add(kTicket, {{"title", "b"}});
  desk.store.set_removed(kTicket, second, true);
  CHECK(id_text('T', desk.add(kTicket, {{"title", "c"}})) == "T3");
  CHECK(id_text('P', desk.add(kPerson, {{"name", "a"}})) == "P1");
  desk.store.insert_as(kTicket, make_id(40, 0), row_of(kTicket, {{"title", "d"}}));
  CHECK(id_text('T', desk.add(kTicket, {{"title", "e"}})) == "T41");
  Store again(desk.db, catalog(), kNow);
  CHECK(id_text('T', again.insert(kTicket, row_of(kTicket, {{"title", "f"}}))) == "T42");
}

TEST_CASE("another desk gives other ids") {
  Desk desk;
  desk.db.execute("INSERT INTO meta VALUES('desk','b')");
  CHECK(id_text('T', desk.add(kTicket, {{"title", "a"}})) == "T1b");
  CHECK(desk.store.meta("desk") == "b");
  CHECK(desk.store.meta("nothing") == "");
}

TEST_CASE("the moments of entry and change are filled in") {
  Desk desk;
  const std::int64_t id = desk.add(kTicket, {{"title", "a"}});
  CHECK(desk.text(kTicket, id, "created") == kNow.iso());
  Store later(desk.db, catalog(), Instant{kNow.seconds + 60});
  std::vector<Value> row = later.row(kTicket, id);
  row[kTicket.index("title")] = "b";
  CHECK(later.update(kTicket, id, row));
  CHECK(desk.text(kTicket, id, "created") == kNow.iso());
  CHECK(desk.text(kTicket, id, "changed") == Instant{kNow.seconds + 60}.iso());
}

TEST_CASE("an update that changes nothing writes nothing") {
  Desk desk;
  const std::int64_t id = desk.add(kTicket, {{"title", "a"}});
  CHECK_FALSE(desk.set(kTicket, id, {{"title", "a"}}));
  CHECK(desk.set(kTicket, id, {{"title", "b"}}));
  CHECK(desk.text(kTicket, id, "title") == "b");
}

TEST_CASE("a record that is wrong is refused with all that is wrong") {
  Desk desk;
  const Error error = thrown_by([&] {
    desk.add(kTicket, {{"title", {}}, {"opened", {}}, {"status", {}}});
  });
  CHECK(error.code() == ErrorCode::refused);
  for (const char* field : {"title", "opened", "status"})
    CHECK(error.message().find(std::string(field) + " is missing") != std::string::npos);
  CHECK(error.hint().find("bifc help ticket add") != std::string::npos);
  CHECK(desk.sql("SELECT count(*)FROM ticket") == "0");
  CHECK(thrown_by([&] { desk.add(kTicket, {{"title", ""}}); }).code() == ErrorCode::refused);
}

TEST_CASE("what does not exist cannot be read, changed or linked to") {
  Desk desk;
  const std::int64_t gone = desk.add(kPerson, {{"name", "Léa"}});
  const std::int64_t ticket = desk.add(kTicket, {{"title", "a"}});
  desk.store.set_removed(kPerson, gone, true);
  const std::int64_t never = make_id(99, 0);
  CHECK_FALSE(desk.store.find(kPerson, never).has_value());
  CHECK(desk.store.find(kPerson, gone).has_value());
  for (const std::int64_t id : {gone, never}) {
    CHECK(thrown_by([&] { desk.store.row(kPerson, id); }).code() == ErrorCode::not_found);
    CHECK(thrown_by([&] { desk.set(kPerson, id, {}); }).code() == ErrorCode::not_found);
    CHECK(thrown_by([&] {
            desk.set(kTicket, ticket, {{"person", id}});
          }).code() == ErrorCode::not_found);
    CHECK(thrown_by([&] {
            desk.add(kNote, {{"about", make_key('P', id)}, {"text", "x"}});
          }).code() == ErrorCode::not_found);
  }
  CHECK(thrown_by([&] { desk.store.row(kPerson, gone); }).hint() ==
        "Bring it back: bifc restore P1");
  CHECK(thrown_by([&] { desk.store.set_removed(kPerson, never, true); }).code() ==
        ErrorCode::not_found);
  CHECK(thrown_by([&] {
          desk.add(kNote, {{"about", make_key('F', 1)}, {"text", "x"}});
        }).code() == ErrorCode::not_found);
}

TEST_CASE("removing and restoring say whether anything happened") {
  Desk desk;
  const std::int64_t id = desk.add(kTicket, {{"title", "écran"}});
  CHECK(desk.store.set_removed(kTicket, id, true));
  CHECK_FALSE(desk.store.set_removed(kTicket, id, true));
  CHECK(desk.found(kTicket, {"ecran"}) == "");
  CHECK(desk.store.set_removed(kTicket, id, false));
  CHECK_FALSE(desk.store.set_removed(kTicket, id, false));
  CHECK(desk.found(kTicket, {"ecran"}) == "T1");
  desk.check_index();
}

TEST_CASE("no two records share what must be one record's own") {
  Desk desk;
  const std::int64_t first = desk.add(kDevice, {{"serial", "X1"}});
  const Error error = thrown_by([&] { desk.add(kDevice, {{"serial", "X1"}}); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message().find("serial X1 is already that of D1") != std::string::npos);
  CHECK(desk.set(kDevice, first, {{"serial", "X1"}, {"brand", "HP"}}));  // its own is no conflict
  desk.store.set_removed(kDevice, first, true);
  const std::int64_t second = desk.add(kDevice, {{"serial", "X1"}});
  CHECK(thrown_by([&] { desk.store.set_removed(kDevice, first, false); }).code() ==
        ErrorCode::refused);
  CHECK(desk.text(kDevice, second, "serial") == "X1");
}

TEST_CASE("a status moves only where it may") {
  Desk desk;
  const std::int64_t id = desk.add(kDevice, {{"model", "T420"}});
  CHECK(desk.text(kDevice, id, "status") == "received");
  const Error error = thrown_by([&] { desk.set(kDevice, id, {{"status", "ready"}}); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message().find("tested, wiped") != std::string::npos);
  CHECK(desk.set(kDevice, id, {{"status", "wiped"}}));
}

TEST_CASE("the search index follows every write, names of linked records too") {
  Desk desk;
  const std::int64_t lea = desk.add(kPerson, {{"name", "Léa Dupré"}});
  const std::int64_t ticket = desk.add(kTicket, {{"title", "écran"}, {"person", lea}});
  CHECK(desk.found(kTicket, {"dupre"}) == "T1");
  desk.set(kPerson, lea, {{"name", "Léa Martin"}});
  CHECK(desk.found(kTicket, {"dupre"}) == "");
  CHECK(desk.found(kTicket, {"martin"}) == "T1");
  const std::int64_t note =
      desk.add(kNote, {{"about", make_key('T', ticket)}, {"text", "fan replaced"}});
  CHECK(desk.found(kTicket, {"fan"}) == "T1");
  desk.store.set_removed(kNote, note, true);
  CHECK(desk.found(kTicket, {"fan"}) == "");
  desk.check_index();
}

TEST_CASE("records that come in bulk are found like others") {
  Desk desk;
  const std::int64_t before = desk.add(kTicket, {{"title", "écran"}});
  desk.store.begin_bulk();
  const std::int64_t lea = desk.add(kPerson, {{"name", "Léa Dupré"}});
  desk.add(kTicket, {{"title", "clavier"}, {"person", lea}});
  desk.set(kTicket, before, {{"title", "souris"}, {"person", lea}});
  desk.store.end_bulk();
  CHECK(desk.found(kTicket, {"dupre"}) == "T2 T1");
  CHECK(desk.found(kTicket, {"ecran"}) == "");
  CHECK(desk.sql("SELECT count(*)FROM sqlite_schema WHERE name='person_key'") == "1");
  desk.check_index();
}

TEST_CASE("a bulk leaves the indexes that the schema has") {
  const std::string list =
      "SELECT group_concat(name||sql)FROM(SELECT name,sql FROM sqlite_schema "
      "WHERE type='index' AND sql IS NOT NULL ORDER BY name)";
  Desk desk;
  const std::string before = desk.sql(list);
  desk.store.begin_bulk();
  desk.add(kTicket, {{"title", "a"}});
  desk.store.end_bulk();
  CHECK(desk.sql(list) == before);
}

TEST_CASE("records are found by what a field holds") {
  Desk desk;
  const std::int64_t lea = desk.add(kPerson, {{"name", "Léa Dupré"}});
  CHECK(desk.store.ids_where(kPerson, "name", "Léa Dupré") == std::vector<std::int64_t>{lea});
  CHECK(desk.store.ids_where(kPerson, "name", "lea dupre").empty());
  CHECK(desk.store.ids_where(kPerson, "name", "LEA DUPRE", Store::Compare::folded) ==
        std::vector<std::int64_t>{lea});
  desk.store.set_removed(kPerson, lea, true);
  CHECK(desk.store.ids_where(kPerson, "name", "Léa Dupré").empty());
}

TEST_CASE("a mistyped word is near one that the records hold") {
  Desk desk;
  desk.add(kTicket, {{"title", "imprimante muette"}});
  CHECK(desk.store.has_word("Imprimante"));
  CHECK_FALSE(desk.store.has_word("imprimnate"));
  CHECK_FALSE(desk.store.has_word("?"));
  CHECK(desk.store.nearest_word("imprimnate") == "imprimante");
  CHECK(desk.store.nearest_word("zzz") == "");
}

TEST_CASE("a record is called by what names it") {
  Desk desk;
  const std::int64_t id =
      desk.add(kDevice, {{"kind", "laptop"}, {"brand", "HP"}, {"model", "840"}});
  CHECK(desk.store.label(kDevice, id) == "laptop HP 840");
  CHECK(desk.store.label(kDevice, make_id(9, 0)) == "");
  CHECK(desk.store.label(kTutorial, desk.add(kTutorial, {{"title", "Scan"}})) == "Scan");
}

}  // namespace
}  // namespace bifc
