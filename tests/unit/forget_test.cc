// Forgetting: what goes, what stays, and what the bytes of the file still say.
#include <doctest/doctest.h>

#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/saved_query.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/forget.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

Forgotten forget_person(Store& store, std::int64_t id) {
  return forget(store, person_to_forget(store, id), "sam", "person forget P1", kToday);
}

struct DeskOfLea : Desk {
  std::int64_t lea = add(Person::kType, {{"name", "Léa Dupré"},
                                         {"phone", "06 12 34 56 78"},
                                         {"email", "lea.dupre@exemple.fr"},
                                         {"birth_year", std::int64_t{1960}},
                                         {"gender", "feminin"},
                                         {"role", "visitor"},
                                         {"kept", R"({"Nom":"DUPR\u00c9 L\u00e9a"})"}});
  std::int64_t ticket = add(Ticket::kType, {{"title", "écran de Léa"}, {"person", lea}});
  std::int64_t other = add(Ticket::kType, {{"title", "Léa Martin et Dupré Léa, 0612345678"}});
};

TEST_CASE("a forgotten person is only counted, in the Coop's classes") {
  DeskOfLea desk;
  desk.store.journal().finish("sam", "person add P1");
  const Forgotten done = forget_person(desk.store, desk.lea);
  for (const char* field : {"name", "phone", "email", "birth_year", "kept"})
    CHECK(desk.text(Person::kType, desk.lea, field) == "");
  CHECK(desk.text(Person::kType, desk.lea, "identity") == "counted");
  CHECK(desk.text(Person::kType, desk.lea, "age_band") == "soixante_soixante_neuf");
  CHECK(desk.text(Person::kType, desk.lea, "gender") == "feminin");
  CHECK(desk.text(Person::kType, desk.lea, "role") == "visitor");
  CHECK(desk.text(Ticket::kType, desk.ticket, "person") == "P1");
  CHECK(done.emptied == std::vector<std::string>{"name", "phone", "email", "birth_year", "kept"});
  CHECK(done.links == 1);
  CHECK(desk.sql("SELECT count(*)FROM forgotten") == "1");
  desk.check_index();
}

TEST_CASE("full names go everywhere, single words only where the person is meant") {
  DeskOfLea desk;
  const std::int64_t note =
      desk.add(Note::kType, {{"about", make_key('T', desk.ticket)}, {"text", "Léa rappelle"}});
  const std::int64_t elsewhere =
      desk.add(Note::kType, {{"about", make_key('T', desk.other)}, {"text", "Léa rappelle"}});
  desk.add(SavedQuery::kType, {{"name", "q"}, {"noun", "ticket"}, {"words", "person:léa-dupré"}});
  desk.store.journal().finish("Léa Dupré", "note");
  const Forgotten done = forget_person(desk.store, desk.lea);
  CHECK(desk.text(Ticket::kType, desk.ticket, "title") == "écran de […]");
  CHECK(desk.text(Ticket::kType, desk.other, "title") == "Léa Martin et […], […]");
  CHECK(desk.text(Note::kType, note, "text") == "[…] rappelle");
  CHECK(desk.text(Note::kType, elsewhere, "text") == "Léa rappelle");
  CHECK(desk.sql("SELECT words FROM query") == "person:[…]");
  CHECK(desk.sql("SELECT who FROM operation") == "[…]");
  CHECK(done.texts.doubts == std::vector<std::int64_t>{make_key('N', elsewhere)});
  CHECK(desk.found(Ticket::kType, {"dupre"}) == "");
  CHECK(desk.found(Ticket::kType, {"ecran"}) == "T1");
  desk.check_index();
}

TEST_CASE("the journal keeps that something changed, not what") {
  DeskOfLea desk;
  desk.store.journal().finish("sam", "add");
  desk.set(Person::kType, desk.lea, {{"name", "Léa Martin"}, {"phone", "07 00 00 00 01"}});
  desk.set(Ticket::kType, desk.other, {{"title", "carte de Léa Martin"}});
  desk.store.journal().finish("sam", "set");
  const std::int64_t later = desk.add(Ticket::kType, {{"title", "Dupré Léa ou +33 7 00 00 00 01"}});
  forget_person(desk.store, desk.lea);
  CHECK(desk.text(Ticket::kType, later, "title") == "[…] ou […]");
  CHECK(desk.text(Ticket::kType, desk.other, "title") == "carte de […]");
  Statement values(desk.db, "SELECT old,new FROM change");
  while (values.step())
    for (const int column : {0, 1}) {
      INFO(values.text(column));
      CHECK(fold(values.text(column)).find("dupre") == std::string::npos);
      CHECK(fold(values.text(column)).find("martin") == std::string::npos);
    }
  CHECK(desk.sql("SELECT count(*)FROM change WHERE field='name'") != "0");
  CHECK(desk.sql("SELECT words FROM operation ORDER BY id DESC") == "person forget P1");
}

TEST_CASE("what somebody else is called, or can be reached by, stays theirs") {
  DeskOfLea desk;
  const std::int64_t brother =
      desk.add(Person::kType, {{"name", "Paul Dupré"}, {"phone", "0612345678"}});
  const std::int64_t namesake = desk.add(Person::kType, {{"name", "LÉA DUPRÉ"}});
  const Forgotten done = forget_person(desk.store, desk.lea);
  CHECK(desk.text(Person::kType, brother, "phone") == "0612345678");
  CHECK(desk.text(Person::kType, namesake, "name") == "LÉA DUPRÉ");
  CHECK(desk.text(Ticket::kType, desk.other, "title") == "Léa Martin et Dupré Léa, 0612345678");
  CHECK(desk.text(Ticket::kType, desk.ticket, "title") == "écran de […]");
  CHECK(done.namesakes == std::vector<std::int64_t>{make_key('P', namesake)});
}

TEST_CASE("second records of a person are forgotten with the first, whichever is named") {
  DeskOfLea desk;
  const std::int64_t second =
      desk.add(Person::kType, {{"name", "L. Dupré-Morel"}, {"same_as", desk.lea}});
  desk.store.set_removed(Person::kType, second, true);
  const Forgotten done = forget_person(desk.store, second);
  CHECK(done.keys.size() == 2);
  CHECK(desk.text(Person::kType, desk.lea, "name") == "");
  CHECK(is_null((*desk.store.find(Person::kType, second))[Person::kType.index("name")]));
}

TEST_CASE("a merge forgets as the other copy did, and writes nothing down") {
  DeskOfLea desk;
  desk.store.journal().finish("sam", "add");
  Forgetting both = words_of(desk.db, "main", make_key('P', desk.lea));
  both.add({.keys = {make_key('P', desk.lea)}, .names = {"Léa Martin"}});
  forget_quietly(desk.store, both, kToday);
  CHECK(desk.text(Person::kType, desk.lea, "name") == "");
  CHECK(desk.text(Ticket::kType, desk.other, "title") == "[…] et […], […]");
  CHECK(desk.sql("SELECT count(*)FROM operation") == "1");
  CHECK(desk.sql("SELECT count(*)FROM change WHERE field<>''") == "0");
  desk.check_index();
  forget_quietly(desk.store, both, kToday);  // again is no mistake
}

TEST_CASE("nobody is forgotten who never was") {
  Desk desk;
  CHECK(thrown_by([&] { person_to_forget(desk.store, 99); }).code() == ErrorCode::not_found);
  forget_again(desk.store, make_key('P', 99), "sam", kToday);
  CHECK(desk.sql("SELECT count(*)FROM operation") == "0");
}

TEST_CASE("no byte of the file and its log tells who was forgotten, in any form") {
  Scratch scratch;
  const std::string path = scratch.path("desk.db");
  const std::string decomposed = "Le\u0301a Dupre\u0301";
  {
    Connection db(path, Connection::Mode::create);
    use_write_ahead_log(db);
    migrate(db, migrations());
    Store store(db, catalog(), kNow);
    const std::int64_t lea =
        store.insert(Person::kType, row_of(Person::kType, {{"name", "Léa Dupré"},
                                                           {"phone", "0612345678"},
                                                           {"email", "lea.dupre@exemple.fr"}}));
    for (const std::string& text :
         {std::string("LÉA DUPRÉ"), decomposed, std::string("lea dupre"), std::string("DupréLéa"),
          std::string("06.12.34.56.78"), std::string("+33 6 12 34 56 78"),
          std::string("LEA.DUPRE@exemple.fr"), std::string("rien")})
      store.insert(Ticket::kType,
                   row_of(Ticket::kType,
                          {{"title", "vu " + text}, {"kept", R"({"a":"Dupr\u00e9 L\u00e9a"})"}}));
    store.journal().finish("sam", "add");
    std::vector<Value> row = store.row(Person::kType, lea);
    row[Person::kType.index("phone")] = std::string("+33612345678");
    store.update(Person::kType, lea, row);
    store.journal().finish("lea dupre", "add");
    const auto read = [&] {
      return Scratch::text_of(path) + Scratch::text_of(path + "-wal") +
             Scratch::text_of(path + "-shm");
    };
    CHECK(read().find("dupre") != std::string::npos);
    {
      Transaction transaction(db);
      forget_person(store, lea);
      transaction.commit();
    }
    purge(db);
    const std::string bytes = read();
    for (const std::string& trace :
         {std::string("dupr"), std::string("Dupr"), std::string("DUPR"), std::string("exemple"),
          std::string("0612345678"), std::string("12.34"), std::string("12 34"), decomposed}) {
      INFO(trace);
      CHECK(bytes.find(trace) == std::string::npos);
    }
    CHECK(bytes.find("rien") != std::string::npos);
    db.execute("INSERT INTO search(search,rank)VALUES('integrity-check',1)");
  }
}

TEST_CASE("somebody who reads older pages holds the last step up") {
  Scratch scratch;
  const std::string path = scratch.path("desk.db");
  Connection db(path, Connection::Mode::create);
  use_write_ahead_log(db);
  migrate(db, migrations());
  Connection reader(path, Connection::Mode::read);
  Statement reading(reader, "SELECT name FROM sqlite_schema");
  reading.step();
  db.execute("INSERT INTO meta VALUES('a','b')");
  db.execute("PRAGMA busy_timeout=1");
  CHECK(thrown_by([&] { purge(db); }).code() == ErrorCode::busy);
}

TEST_CASE("the age bands are the Coop's") {
  for (const int age : {3, 12, 18, 25, 40, 60, 70}) {
    INFO(age);
    CHECK(CodeList::named("coop_age_band").find(age_band_of(2026 - age, kToday)) != nullptr);
  }
  CHECK(age_band_of(2008, kToday) == "dix_huit_vingt_quatre");
  CHECK(age_band_of(2009, kToday) == "douze_dix_huit");
  CHECK(age_band_of(2050, kToday) == "");
}

}  // namespace
}  // namespace bifc
