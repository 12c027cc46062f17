// Undo of a merge: what came goes, what was changed is what it was, and it can come again.
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/forget.h"
#include "tests/support/copies.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// Two desks that have both gone on.
struct TwoDesks {
  TwoDesks() {
    make_database(a.path);
    a.with([&](Store& store) {
      person =
          store.insert(Person::kType,
                       row_of(Person::kType, {{"name", "Léa Dupré"}, {"phone", "06 12 34 56 78"}}));
      ticket = store.insert(kTicket, row_of(kTicket, {{"title", "écran"}, {"person", person}}));
    });
    b = a.clone(scratch.path("b.db"));
    b.now.seconds += 60;
    set(a, "problem", "rien");
    set(b, "title", "clavier");
    b.with([&](Store& store) {
      added = store.insert(kTicket, row_of(kTicket, {{"title", "souris"}, {"person", person}}));
      store.insert(Note::kType,
                   row_of(Note::kType, {{"about", make_key('T', ticket)}, {"text", "molette"}}));
    });
  }

  void set(const Copy& copy, std::string_view field, const char* value, std::int64_t id = 0) const {
    copy.with([&](Store& store) {
      std::vector<Value> row = store.row(kTicket, id == 0 ? ticket : id);
      row[kTicket.index(field)] = std::string(value);
      store.update(kTicket, id == 0 ? ticket : id, std::move(row));
    });
  }

  Scratch scratch;
  Copy a{scratch.path("a.db")}, b;
  std::int64_t person = 0, ticket = 0, added = 0;
};

std::string found(const Copy& copy, const std::string& word) {
  return copy.with([&](Store& store) {
    std::string all;
    const QueryContext context{catalog(), kToday, {}, {}};
    const std::vector<std::string> words{word};
    for (const std::int64_t id : store.ids(read_query(kTicket, words, context)))
      all += id_text('T', id) + " ";
    return all;
  });
}

TEST_CASE("an undone merge leaves no trace, and brings all again when it is repeated") {
  TwoDesks desks;
  const std::string before = desks.a.dump();
  desks.a.merge(desks.b);
  const std::string merged = desks.a.dump();
  CHECK(found(desks.a, "souris") != "");
  CHECK(found(desks.a, "molette") == "T1 ");
  desks.a.undo();
  CHECK(desks.a.dump() == before);
  CHECK(found(desks.a, "souris") == "");
  CHECK(found(desks.a, "molette") == "");
  CHECK(found(desks.a, "ecran") == "T1 ");
  desks.a.check();
  CHECK(desks.a.faults() == "");
  desks.a.merge(desks.b);
  CHECK(desks.a.dump() == merged);
  CHECK(desks.a.faults() == "");
}

TEST_CASE("an undone merge does not tell the other desk anything") {
  TwoDesks desks;
  desks.a.merge(desks.b);
  desks.a.undo();
  const std::string there = desks.b.dump();
  desks.b.merge(desks.a);
  CHECK(desks.b.text(kTicket, desks.added, "title") == "souris");
  CHECK(desks.b.text(kTicket, desks.ticket, "problem") == "rien");
  CHECK(desks.b.faults() == "");
  desks.a.merge(desks.b);
  CHECK(desks.a.dump() == desks.b.dump());
}

TEST_CASE("a merge that something was built on stays") {
  TwoDesks desks;
  desks.a.merge(desks.b);
  const Operation merge = desks.a.with([](Store& store) {
    Statement last(store.connection(), "SELECT id FROM operation WHERE via=id");
    last.step();
    return *find_operation(store.connection(), last.integer(0));
  });
  SUBCASE("a field that came was changed") { desks.set(desks.a, "title", "dalle"); }
  SUBCASE("a record that came was changed") { desks.set(desks.a, "title", "dalle", desks.added); }
  SUBCASE("something leads to a record that came") {
    desks.a.with([&](Store& store) {
      store.insert(Note::kType,
                   row_of(Note::kType, {{"about", make_key('T', desks.added)}, {"text", "réglé"}}));
    });
  }
  const std::string before = desks.a.dump();
  CHECK(thrown_by([&] { desks.a.undo(merge.id); }).code() == ErrorCode::refused);
  CHECK(desks.a.dump() == before);
  desks.a.undo();  // what was built
  desks.a.undo(merge.id);
  CHECK(desks.a.text(kTicket, desks.ticket, "title") == "écran");
  desks.a.check();
  CHECK(desks.a.faults() == "");
}

std::string bytes(const Copy& copy) {
  return Scratch::text_of(copy.path) + Scratch::text_of(copy.path + "-wal");
}

void purge_file(const Copy& copy) {
  Connection db(copy.path, Connection::Mode::write);
  purge(db);
}

TEST_CASE("forgetting travels, and nobody can bring the person back") {
  TwoDesks desks;
  Copy c = desks.a.clone(desks.scratch.path("c.db"));
  c.now.seconds += 120;
  desks.set(desks.b, "problem", "Léa Dupré rappelle");
  desks.a.with([&](Store& store) {
    forget(store, person_to_forget(store, desks.person), "", "person forget P1", kToday);
  });
  purge_file(desks.a);
  desks.b.merge(desks.a);
  purge_file(desks.b);
  CHECK(desks.b.text(Person::kType, desks.person, "name") == "");
  c.with([&](Store& store) {
    std::vector<Value> row = store.row(Person::kType, desks.person);
    row[Person::kType.index("email")] = std::string("lea.dupre@exemple.fr");
    store.update(Person::kType, desks.person, std::move(row));
  });
  desks.b.merge(c);
  purge_file(desks.b);
  desks.a.merge(desks.b);
  purge_file(desks.a);
  c.merge(desks.a);
  purge_file(c);
  for (const Copy* copy : {&desks.a, &desks.b, &c}) {
    CHECK(copy->dump() == desks.a.dump());
    for (const char* word : {"Léa", "Dupré", "06 12 34 56 78", "lea.dupre"})
      CHECK(bytes(*copy).find(word) == std::string::npos);
    copy->check();
    CHECK(copy->faults() == "");
  }
}

TEST_CASE("undo of a merge keeps what it forgot") {
  TwoDesks desks;
  desks.a.with([&](Store& store) {
    forget(store, person_to_forget(store, desks.person), "", "person forget P1", kToday);
  });
  desks.b.merge(desks.a);
  desks.b.undo();
  CHECK(desks.b.text(Person::kType, desks.person, "name") == "");
  CHECK(desks.b.text(Person::kType, desks.person, "identity") == "counted");
  CHECK(desks.b.text(kTicket, desks.ticket, "problem") == "");
  purge_file(desks.b);
  CHECK(bytes(desks.b).find("Dupré") == std::string::npos);
  CHECK(desks.b.faults() == "");
  desks.b.merge(desks.a);
  desks.a.merge(desks.b);
  CHECK(desks.a.dump() == desks.b.dump());
}

}  // namespace
}  // namespace bifc
