// Undo and redo: back, further back, forward again, and what stands in the way.
#include "libbifc/ops/undo.h"

#include "libbifc/model/ticket.h"
#include "tests/support/copies.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

struct OneDesk {
  OneDesk() {
    make_database(desk.path);
    desk.with([&](Store& store) {
      ticket = store.insert(kTicket, row_of(kTicket, {{"title", "écran"}}));
    });
  }
  void set(std::string_view field, const char* value) const {
    desk.with([&](Store& store) {
      std::vector<Value> row = store.row(kTicket, ticket);
      row[kTicket.index(field)] = std::string(value);
      store.update(kTicket, ticket, std::move(row));
    });
  }
  std::string text(std::string_view field) const { return desk.text(kTicket, ticket, field); }

  Scratch scratch;
  Copy desk{scratch.path("a.db")};
  std::int64_t ticket = 0;
};

TEST_CASE("repeated undo goes further back, repeated redo forward again") {
  OneDesk one;
  std::vector<std::string> states{one.desk.dump()};
  for (const char* title : {"dalle", "clavier", "souris"}) {
    one.set("title", title);
    states.push_back(one.desk.dump());
  }
  for (int i = 2; i >= 0; --i) {
    one.desk.undo();
    CHECK(one.desk.dump() == states[static_cast<std::size_t>(i)]);
  }
  for (int i = 1; i <= 3; ++i) {
    one.desk.redo();
    CHECK(one.desk.dump() == states[static_cast<std::size_t>(i)]);
  }
  CHECK(thrown_by([&] { one.desk.redo(); }).code() == ErrorCode::refused);
  one.desk.undo();
  CHECK(one.desk.dump() == states[2]);
  one.desk.check();
  CHECK(one.desk.faults() == "");
}

TEST_CASE("what an operation made and then changed goes and comes back as a whole") {
  OneDesk one;
  std::int64_t other = 0;
  one.desk.with([&](Store& store) {
    other = store.insert(kTicket, row_of(kTicket, {{"title", "souris"}}));
    std::vector<Value> row = store.row(kTicket, other);
    row[kTicket.index("shelf")] = std::string("A1");
    store.update(kTicket, other, std::move(row));
  });
  const std::string made = one.desk.dump();
  one.desk.undo();
  CHECK(one.desk.dump().find("T2 removed") != std::string::npos);
  one.desk.redo();
  CHECK(one.desk.dump() == made);
  one.desk.check();
  CHECK(one.desk.faults() == "");
}

TEST_CASE("nothing is done again once something else was done") {
  OneDesk one;
  one.set("title", "dalle");
  one.desk.undo();
  one.set("shelf", "A1");
  CHECK(thrown_by([&] { one.desk.redo(); }).code() == ErrorCode::refused);
  CHECK(one.text("title") == "écran");
}

TEST_CASE("what was made is hidden by undo, with all of it, and comes back by redo") {
  OneDesk one;
  const std::string before = one.desk.dump();
  one.desk.undo();
  CHECK(one.text("removed") == "yes");
  CHECK(thrown_by([&] { one.desk.undo(); }).code() == ErrorCode::refused);
  one.desk.redo();
  CHECK(one.desk.dump() == before);
  one.desk.check();
}

TEST_CASE("a removal is undone and done again") {
  OneDesk one;
  const std::string before = one.desk.dump();
  one.desk.with([&](Store& store) { store.set_removed(kTicket, one.ticket, true); });
  one.desk.undo();
  CHECK(one.desk.dump() == before);
  one.desk.redo();
  CHECK(one.text("removed") == "yes");
  CHECK(one.desk.faults() == "");
}

TEST_CASE("a value that was changed since stays, and nothing is undone by half") {
  OneDesk one;
  one.set("title", "dalle");
  const std::int64_t first = one.desk.with([](Store& store) {
    Statement last(store.connection(), "SELECT max(id)FROM operation");
    last.step();
    return last.integer(0);
  });
  one.set("shelf", "A1");
  one.set("title", "clavier");
  const std::string before = one.desk.dump();
  const Error error = thrown_by([&] { one.desk.undo(first); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(std::string(error.message()).find("T1") != std::string::npos);
  CHECK(one.desk.dump() == before);
  one.desk.undo();
  one.desk.undo(first);
  CHECK(one.text("title") == "écran");
  CHECK(one.text("shelf") == "A1");
  CHECK(one.desk.faults() == "");
}

TEST_CASE("an import with new and changed records is undone as one") {
  OneDesk one;
  const std::string before = one.desk.dump();
  std::vector<std::int64_t> made;
  one.desk.with([&](Store& store) {
    store.begin_bulk();
    for (int i = 0; i < 50; ++i)
      made.push_back(
          store.insert(kTicket, row_of(kTicket, {{"title", "import " + std::to_string(i)}})));
    std::vector<Value> row = store.row(kTicket, one.ticket);
    row[kTicket.index("problem")] = std::string("de la liste");
    store.update(kTicket, one.ticket, std::move(row));
    store.end_bulk();
  });
  const std::string after = one.desk.dump();
  one.desk.undo();
  CHECK(one.desk.dump().starts_with(before));
  CHECK(one.desk.text(kTicket, made.back(), "removed") == "yes");
  one.desk.check();
  one.desk.redo();
  CHECK(one.desk.dump() == after);
  one.desk.check();
  CHECK(one.desk.faults() == "");
}

}  // namespace
}  // namespace bifc
