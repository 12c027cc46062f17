// The journal: one operation a command, a row for each changed field, runs for many new records.
#include "libbifc/record/journal.h"

#include <doctest/doctest.h>

#include "tests/support/desk.h"

namespace bifc {
namespace {

const RecordType& ticket_type() { return *catalog().find("ticket"); }

std::string changes(Desk& desk, std::int64_t operation) {
  Statement rows(desk.db, "SELECT record,field,old,new FROM change WHERE op=?");
  rows.bind(1, operation);
  std::string all;
  while (rows.step())
    all += fmt::format("{}{} {}:{}>{}", all.empty() ? "" : ", ",
                       id_text(letter_of_key(rows.integer(0)), id_of_key(rows.integer(0))),
                       rows.text(1), rows.text(2), rows.text(3));
  return all;
}

TEST_CASE("operations are written with their desk's letters") {
  CHECK(operation_text(make_operation(0, 214)) == "214");
  CHECK(operation_text(make_operation(1, 3)) == "3b");
  CHECK(read_operation("214") == make_operation(0, 214));
  CHECK(read_operation("3b") == make_operation(1, 3));
  CHECK(read_operation("T3") == std::nullopt);
  CHECK(read_operation("x") == std::nullopt);
}

TEST_CASE("a command that changes nothing is no operation") {
  Desk desk;
  CHECK(desk.store.journal().finish("Sam", "ticket set T1") == 0);
  CHECK(desk.sql("SELECT count(*) FROM operation") == "0");
}

TEST_CASE("many new records of one operation are one row") {
  Desk desk;
  for (int i = 0; i < 100; ++i) desk.add(ticket_type(), {{"title", std::string("a")}});
  desk.store.journal().finish("Sam", "import");
  CHECK(desk.sql("SELECT count(*) FROM change") == "1");
  CHECK(maker_of(desk.db, make_key('T', make_id(1, 0))) == make_operation(0, 1));
  CHECK(maker_of(desk.db, make_key('T', make_id(100, 0))) == make_operation(0, 1));
  CHECK(maker_of(desk.db, make_key('T', make_id(101, 0))) == 0);
  CHECK(maker_of(desk.db, make_key('D', make_id(1, 0))) == 0);
}

TEST_CASE("a changed field is a row, and takes with it what one rule binds to it") {
  Desk desk;
  const std::int64_t id = desk.add(ticket_type(), {{"title", std::string("noir")}});
  desk.store.journal().finish("Sam", "ticket add T1");
  desk.set(ticket_type(), id, {{"title", std::string("écran noir")}});
  CHECK(changes(desk, desk.store.journal().finish("Sam", "ticket set T1")) ==
        "T1 title:noir>écran noir");
  desk.set(ticket_type(), id,
           {{"status", std::string("waiting")}, {"waiting_for", std::string("part")}});
  CHECK(changes(desk, desk.store.journal().finish("Sam", "ticket set T1")) ==
        "T1 barrier:>, T1 closed:>, T1 opened:2026-11-21>2026-11-21, T1 outcome:>, "
        "T1 status:open>waiting, T1 waiting_for:>part");
}

TEST_CASE("a record changed twice in one operation keeps what it was before the first change") {
  Desk desk;
  const std::int64_t id = desk.add(ticket_type(), {{"title", std::string("a")}});
  desk.store.journal().finish("", "ticket add T1");
  desk.set(ticket_type(), id, {{"title", std::string("b")}});
  desk.set(ticket_type(), id, {{"title", std::string("c")}});
  CHECK(changes(desk, desk.store.journal().finish("", "ticket set T1")) == "T1 title:a>c");
}

TEST_CASE("stamps rise, even when the clock does not") {
  Desk desk;
  for (int i = 0; i < 3; ++i) {
    desk.add(ticket_type(), {{"title", std::string("a")}});
    desk.store.journal().finish("", "ticket add");
  }
  CHECK(desk.sql("SELECT group_concat(stamp-1795271520000,' ') FROM operation") == "0 1 2");
}

TEST_CASE("states and what belongs to them change hands together") {
  for (const RecordType* type : catalog().types())
    for (const State& state : type->states) {
      std::vector<std::string_view> together(state.owns.begin(), state.owns.end());
      if (!state.dated.empty()) together.push_back(state.dated);
      for (const std::string_view field : together) {
        INFO(type->name, ".", field);
        CHECK(type->bound_to(field).data() == type->bound_to("status").data());
        CHECK_FALSE(type->bound_to(field).empty());
      }
    }
}

}  // namespace
}  // namespace bifc
