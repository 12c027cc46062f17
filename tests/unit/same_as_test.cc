// Second records: what moves, what is filled, and what comes apart again.
#include <doctest/doctest.h>

#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/duplicates.h"
#include "libbifc/ops/same_as.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

struct TwoRecords : Desk {
  std::int64_t first =
      add(kPerson, {{"name", "Léa Dupré"}, {"phone", "0612345678"}, {"role", "visitor"}});
  std::int64_t second = add(kPerson, {{"name", "DUPRE LEA"},
                                      {"phone", "0101010101"},
                                      {"email", "lea@exemple.fr"},
                                      {"role", "donor"}});
  std::int64_t ticket = add(Ticket::kType, {{"title", "écran"}, {"person", second}});
  std::int64_t device =
      add(Device::kType, {{"kind", "laptop"}, {"status", "received"}, {"donor", second}});
  std::int64_t note = add(Note::kType, {{"about", make_key('P', second)}, {"text", "rappeler"}});

  TwoRecords() { store.journal().finish("sam", "add"); }
  std::int64_t join() {
    const auto moved = join_records(store, kPerson, second, first);
    store.journal().finish("sam", "person set P2");
    return moved.value();
  }
};

TEST_CASE("links of a second record move to the first, whose empty fields it fills") {
  TwoRecords desk;
  CHECK(desk.join() == 3);
  CHECK(desk.text(Ticket::kType, desk.ticket, "person") == "P1");
  CHECK(desk.text(Device::kType, desk.device, "donor") == "P1");
  CHECK(desk.text(Note::kType, desk.note, "about") == "P1");
  CHECK(desk.text(kPerson, desk.first, "phone") == "0612345678");
  CHECK(desk.text(kPerson, desk.first, "email") == "lea@exemple.fr");
  CHECK(desk.text(kPerson, desk.first, "role") == "visitor|donor");
  CHECK(thrown_by([&] { desk.store.row(kPerson, desk.second); }).code() == ErrorCode::not_found);
  CHECK(first_record(desk.store, kPerson, desk.second) == desk.first);
  CHECK(first_record(desk.store, kPerson, desk.first) == desk.first);
  CHECK_FALSE(join_records(desk.store, kPerson, desk.second, desk.first).has_value());
  desk.check_index();
}

TEST_CASE("what was joined comes apart as it was") {
  TwoRecords desk;
  const std::string before = desk.sql(
      "SELECT group_concat(format('%s %s %s %s %s %s',id,name,phone,email,role,removed))FROM "
      "person");
  desk.join();
  const Parted parted = part_records(desk.store, kPerson, desk.second);
  CHECK(parted.was_second);
  CHECK(parted.left.empty());
  CHECK(desk.text(Ticket::kType, desk.ticket, "person") == "P2");
  CHECK(desk.text(Device::kType, desk.device, "donor") == "P2");
  CHECK(desk.text(Note::kType, desk.note, "about") == "P2");
  CHECK(desk.sql("SELECT group_concat(format('%s %s %s %s %s %s',id,name,phone,email,role,removed))"
                 "FROM person") == before);
  CHECK_FALSE(part_records(desk.store, kPerson, desk.second).was_second);
  desk.check_index();
}

TEST_CASE("what was changed since stays when records come apart") {
  TwoRecords desk;
  desk.join();
  desk.set(kPerson, desk.first, {{"email", "autre@exemple.fr"}});
  const std::int64_t third = desk.add(kPerson, {{"name", "Ana"}});
  desk.set(Ticket::kType, desk.ticket, {{"person", third}});
  desk.store.journal().finish("sam", "set");
  const Parted parted = part_records(desk.store, kPerson, desk.second);
  CHECK(parted.left.size() == 2);
  CHECK(desk.text(kPerson, desk.first, "email") == "autre@exemple.fr");
  CHECK(desk.text(Ticket::kType, desk.ticket, "person") == "P3");
  CHECK(desk.text(Device::kType, desk.device, "donor") == "P2");
}

TEST_CASE("two second records of one person go back each with its own") {
  TwoRecords desk;
  const std::int64_t third = desk.add(kPerson, {{"name", "Léa D."}, {"phone", "0202020202"}});
  const std::int64_t another = desk.add(Ticket::kType, {{"title", "clavier"}, {"person", third}});
  desk.store.journal().finish("sam", "add");
  join_records(desk.store, kPerson, desk.second, desk.first);
  join_records(desk.store, kPerson, third, desk.first);
  desk.store.journal().finish("sam", "person set P2 P3");
  part_records(desk.store, kPerson, third);
  CHECK(desk.text(Ticket::kType, another, "person") == "P3");
  CHECK(desk.text(Ticket::kType, desk.ticket, "person") == "P1");
  CHECK(desk.text(kPerson, desk.first, "email") == "lea@exemple.fr");
}

TEST_CASE("a record is no second one of itself, nor of two") {
  TwoRecords desk;
  const auto refused = [&](std::int64_t second, std::int64_t first) {
    return thrown_by([&] { join_records(desk.store, kPerson, second, first); }).code();
  };
  CHECK(refused(desk.first, desk.first) == ErrorCode::refused);
  CHECK(refused(desk.first, 99) == ErrorCode::not_found);
  const std::int64_t third = desk.add(kPerson, {{"name", "Ana"}});
  desk.join();
  CHECK(refused(desk.second, third) == ErrorCode::refused);
  CHECK(refused(desk.first, desk.second) == ErrorCode::refused);
}

TEST_CASE("machines have second records as well; their states stay their own") {
  Desk desk;
  const std::int64_t first =
      desk.add(Device::kType, {{"kind", "laptop"}, {"brand", "Lenovo"}, {"status", "tested"}});
  const std::int64_t second =
      desk.add(Device::kType, {{"kind", "laptop"}, {"serial", "PF-1"}, {"status", "received"}});
  join_records(desk.store, Device::kType, second, first);
  CHECK(desk.text(Device::kType, first, "serial") == "PF-1");
  CHECK(desk.text(Device::kType, first, "status") == "tested");
}

std::string pairs(Desk& desk) {
  std::string all;
  for (const Duplicate& one : duplicate_people(desk.store)) {
    all += fmt::format("{}{}+{}", all.empty() ? "" : " ", id_text('P', one.first),
                       id_text('P', one.second));
    for (const std::string& field : one.shared) all += "," + field;
  }
  return all;
}

TEST_CASE("people of one name are proposed, accents, case, blanks and order aside") {
  Desk desk;
  for (const char* name : {"Léa Dupré", "DUPRE Lea", "léa  dupre", "LéaDupré", "Éla Dupré",
                           "Paul Martin", "Lea Dupree"})
    desk.add(kPerson, {{"name", name}});
  CHECK(pairs(desk) == "P1+P2 P1+P3 P1+P4 P2+P3 P2+P4 P3+P4");
}

TEST_CASE("what two people told may contradict that they are one, or confirm it") {
  Desk desk;
  desk.add(kPerson, {{"name", "Ana Leroy"}, {"birth_year", std::int64_t{1950}}});
  desk.add(kPerson, {{"name", "Ana Leroy"}, {"birth_year", std::int64_t{1990}}});
  CHECK(pairs(desk) == "");
  desk.add(kPerson, {{"name", "Max Roux"}, {"phone", "06 12 34 56 78"}, {"email", "a@b.fr"}});
  desk.add(kPerson, {{"name", "max roux"}, {"phone", "+33612345678"}, {"email", "c@d.fr"}});
  CHECK(pairs(desk) == "P3+P4,phone");
  desk.add(kPerson, {{"name", "Max Roux"}, {"phone", "0700000000"}});
  CHECK(pairs(desk) == "P3+P4,phone");
}

}  // namespace
}  // namespace bifc
