// The rules of merging, one by one: what wins, what stays, what is told.
#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/conflicts.h"
#include "tests/support/copies.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::int64_t add(const Copy& copy, const RecordType& type, Given given) {
  return copy.with([&](Store& store) { return store.insert(type, row_of(type, given)); });
}

void set(const Copy& copy, const RecordType& type, std::int64_t id, Given given) {
  copy.with([&](Store& store) {
    std::vector<Value> row = store.row(type, id);
    for (const auto& [name, value] : given) row[type.index(name)] = value;
    store.update(type, id, std::move(row));
  });
}

void move(const Copy& copy, const RecordType& type, std::int64_t id, std::string_view state) {
  copy.with([&](Store& store) {
    std::vector<Value> row = store.row(type, id);
    REQUIRE(move_to(type, row, state, kToday) == "");
    store.update(type, id, std::move(row));
  });
}

void remove(const Copy& copy, const RecordType& type, std::int64_t id) {
  copy.with([&](Store& store) { store.set_removed(type, id, true); });
}

std::size_t count_conflicts(const Copy& copy) {
  return copy.with([](Store& store) { return open_conflicts(store, {}).size(); });
}

/// Two desks with one ticket that both know; everything else is later on b than on a.
struct TwoDesks {
  TwoDesks() {
    make_database(a.path);
    ticket = add(a, kTicket, {{"title", "écran"}});
    b = a.clone(scratch.path("b.db"));
    b.now.seconds += 60;
  }

  /// Merges both ways, checks that both hold the same, and returns what a was told.
  MergeReport meet() {
    MergeReport report = a.merge(b);
    b.merge(a);
    CHECK(a.dump() == b.dump());
    CHECK(a.merge(b).operation == 0);
    CHECK(b.merge(a).operation == 0);
    for (const Copy* copy : {&a, &b}) {
      copy->check();
      CHECK(copy->faults() == "");
    }
    return report;
  }

  Scratch scratch;
  Copy a{scratch.path("a.db")}, b;
  std::int64_t ticket = 0;
};

TEST_CASE("the later value of a field wins, and other fields keep theirs") {
  TwoDesks desks;
  set(desks.a, kTicket, desks.ticket, {{"title", "écran noir"}, {"shelf", "A1"}});
  set(desks.b, kTicket, desks.ticket, {{"title", "écran cassé"}});
  const MergeReport report = desks.meet();
  CHECK(desks.a.text(kTicket, desks.ticket, "title") == "écran cassé");
  CHECK(desks.a.text(kTicket, desks.ticket, "shelf") == "A1");
  REQUIRE(report.conflicts.size() == 1);
  CHECK(report.conflicts[0].field == "title");
  CHECK_FALSE(report.conflicts[0].here_won);
  CHECK(report.conflicts[0].here.now == Value("écran noir"));
}

TEST_CASE("the same value on both sides is no conflict") {
  TwoDesks desks;
  for (const Copy* copy : {&desks.a, &desks.b})
    set(*copy, kTicket, desks.ticket, {{"title", "écran noir"}});
  CHECK(desks.meet().conflicts.empty());
}

TEST_CASE("status, outcome and dates come from one desk, never a bit from each") {
  TwoDesks desks;
  move(desks.a, kTicket, desks.ticket, "closed");
  set(desks.a, kTicket, desks.ticket, {{"outcome", "fixed"}});
  move(desks.b, kTicket, desks.ticket, "waiting");
  set(desks.b, kTicket, desks.ticket, {{"waiting_for", "part"}});
  desks.meet();
  CHECK(desks.a.text(kTicket, desks.ticket, "status") == "waiting");
  CHECK(desks.a.text(kTicket, desks.ticket, "outcome") == "");
  CHECK(desks.a.text(kTicket, desks.ticket, "closed") == "");
}

TEST_CASE("a removal gives way to a later change, and stays a conflict") {
  TwoDesks desks;
  remove(desks.a, kTicket, desks.ticket);
  set(desks.b, kTicket, desks.ticket, {{"shelf", "A1"}});
  const MergeReport report = desks.meet();
  CHECK(desks.a.text(kTicket, desks.ticket, "removed") == "no");
  CHECK(desks.a.text(kTicket, desks.ticket, "shelf") == "A1");
  REQUIRE(report.conflicts.size() == 1);
  CHECK(report.conflicts[0].field == "removed");
}

TEST_CASE("a removal later than a change stands") {
  TwoDesks desks;
  set(desks.a, kTicket, desks.ticket, {{"shelf", "A1"}});
  remove(desks.b, kTicket, desks.ticket);
  desks.meet();
  CHECK(desks.a.text(kTicket, desks.ticket, "removed") == "yes");
}

TEST_CASE("whoever is referred to later comes back") {
  TwoDesks desks;
  const std::int64_t person = add(desks.a, Person::kType, {{"name", "Léa Dupré"}});
  desks.b.merge(desks.a);
  remove(desks.a, Person::kType, person);
  add(desks.b, kTicket, {{"title", "clavier"}, {"person", person}});
  desks.meet();
  CHECK(desks.a.text(Person::kType, person, "removed") == "no");
}

std::int64_t add_imported(const Copy& copy, const char* key) {
  return add(copy, kTicket,
             {{"title", "grille-pain"}, {"source", "partner"}, {"key", std::string(key)}});
}

TEST_CASE("one row that several desks imported is one record, with all that was done to it") {
  TwoDesks desks;
  Copy c = desks.a.clone(desks.scratch.path("c.db"));
  c.now.seconds += 120;
  const std::int64_t first = add_imported(desks.a, "7");
  const std::int64_t second = add_imported(desks.b, "7");
  const std::int64_t third = add_imported(c, "7");
  CHECK(first < second);
  CHECK(second < third);
  set(desks.a, kTicket, first, {{"shelf", "A1"}});
  set(desks.b, kTicket, second, {{"problem", "froid"}});
  set(c, kTicket, third, {{"title", "grille-pain rouge"}});
  add(c, Note::kType, {{"about", make_key('T', third)}, {"text", "de Sam"}});
  const MergeReport report = desks.meet();
  REQUIRE(report.duplicates.size() == 1);
  CHECK(report.duplicates[0] == std::pair(make_key('T', second), make_key('T', first)));
  c.merge(desks.b);
  desks.a.merge(c);
  desks.b.merge(desks.a);
  for (const Copy* copy : {&desks.a, &desks.b, &c}) {
    CHECK(copy->dump() == desks.a.dump());
    copy->check();
    CHECK(copy->faults() == "");
    CHECK(copy->text(kTicket, first, "shelf") == "A1");
    CHECK(copy->text(kTicket, first, "problem") == "froid");
    CHECK(copy->text(kTicket, first, "title") == "grille-pain rouge");
    CHECK(copy->text(kTicket, second, "removed") == "yes");
    CHECK(copy->text(kTicket, third, "removed") == "yes");
    CHECK(copy->sql("SELECT about FROM note") == std::to_string(make_key('T', first)));
  }
}

TEST_CASE("two machines with one serial number are told, and can still be changed") {
  TwoDesks desks;
  const std::int64_t one = add(desks.a, Device::kType, {{"model", "X200"}, {"serial", "S1"}});
  const std::int64_t two = add(desks.b, Device::kType, {{"model", "X200"}, {"serial", "S1"}});
  const MergeReport report = desks.a.merge(desks.b);
  REQUIRE(report.twins.size() == 1);
  CHECK(report.twins[0].second == make_key('D', two));
  CHECK(report.twins[0].first == make_key('D', one));
  set(desks.a, Device::kType, one, {{"shelf", "B1"}});
  set(desks.a, Device::kType, two, {{"serial", "S2"}});
  set(desks.a, Device::kType, two, {{"shelf", "B2"}});
  desks.meet();
  CHECK(desks.b.text(Device::kType, two, "serial") == "S2");
}

TEST_CASE("conflicts travel, and whoever has looked has looked for all") {
  TwoDesks desks;
  set(desks.a, kTicket, desks.ticket, {{"title", "écran noir"}});
  set(desks.b, kTicket, desks.ticket, {{"title", "écran cassé"}});
  desks.meet();
  CHECK(count_conflicts(desks.a) == 1);
  CHECK(count_conflicts(desks.b) == 1);
  desks.b.with([](Store& store) { CHECK(settle_conflicts(store.connection(), {}) == 1); });
  CHECK(count_conflicts(desks.b) == 0);
  desks.a.merge(desks.b);
  CHECK(count_conflicts(desks.a) == 0);
  desks.meet();
  CHECK(count_conflicts(desks.b) == 0);
}

TEST_CASE("one side can be preferred, which every desk learns and which can be taken back") {
  for (const auto prefer : {MergeOptions::Prefer::here, MergeOptions::Prefer::there}) {
    TwoDesks desks;
    const bool here = prefer == MergeOptions::Prefer::here;
    set(desks.a, kTicket, desks.ticket, {{"title", "d'ici"}});
    set(desks.b, kTicket, desks.ticket, {{"title", "de là-bas"}});
    if (!here) {  // the one that would lose
      desks.a.now.seconds += 3600;
      set(desks.a, kTicket, desks.ticket, {{"title", "d'ici"}, {"shelf", "A1"}});
      set(desks.a, kTicket, desks.ticket, {{"title", "encore d'ici"}});
    }
    const std::string before = desks.a.dump();
    desks.a.merge(desks.b, {.prefer = prefer});
    const std::string wanted = here ? "d'ici" : "de là-bas";
    CHECK(desks.a.text(kTicket, desks.ticket, "title") == wanted);
    CHECK(count_conflicts(desks.a) == 0);
    desks.meet();
    CHECK(desks.b.text(kTicket, desks.ticket, "title") == wanted);
    desks.a.undo();
    CHECK(desks.a.text(kTicket, desks.ticket, "title") == (here ? "de là-bas" : "encore d'ici"));
    desks.a.undo();
    CHECK(desks.a.dump() == before);
    CHECK(desks.a.faults() == "");
  }
}

TEST_CASE("a clock that is hours ahead is told, one that is a day ahead refused") {
  TwoDesks desks;
  desks.b.now.seconds += 7200;
  set(desks.b, kTicket, desks.ticket, {{"shelf", "A1"}});
  CHECK(desks.a.merge(desks.b).clock_ahead >= 7200);
  desks.b.now.seconds += 24 * 3600;
  set(desks.b, kTicket, desks.ticket, {{"shelf", "A2"}});
  const std::string before = desks.a.dump();
  const Error error = thrown_by([&] { desks.a.merge(desks.b); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(desks.a.dump() == before);
  desks.a.merge(desks.b, {.trust_clock = true});
  CHECK(desks.a.text(kTicket, desks.ticket, "shelf") == "A2");
}

}  // namespace
}  // namespace bifc
