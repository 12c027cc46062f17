// A copy made by hand: it is noticed, and becomes a desk of its own.
#include "libbifc/ops/renumber.h"

#include "libbifc/model/note.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/desks.h"
#include "tests/support/copies.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::int64_t add(const Copy& copy, const char* title) {
  return copy.with([&](Store& store) {
    const std::int64_t id = store.insert(kTicket, row_of(kTicket, {{"title", std::string(title)}}));
    store.journal().finish("sam", "ticket add " + id_text('T', id));
    return id;
  });
}

void add_note(const Copy& copy, std::int64_t ticket, const char* text) {
  copy.with([&](Store& store) {
    store.insert(Note::kType, row_of(Note::kType, {{"about", make_key('T', ticket)},
                                                   {"text", std::string(text)}}));
  });
}

// As `db desk --new ORIGINAL` does.
std::int64_t make_own_desk(const Copy& copy, const Copy& original) {
  const std::string letters =
      original.with([](Store& store) { return hand_out_desk(store.connection()); });
  Connection db(copy.path, Connection::Mode::write);
  Statement(db, "ATTACH ? AS there").bind(1, std::string_view(original.path)).run();
  const std::int64_t common = common_operations(db, 0);
  Transaction transaction(db);
  Store store(db, catalog(), copy.now);
  const std::int64_t count = renumber(store, 0, *read_desk(letters), common);
  set_desk(db, letters, 0);
  transaction.commit();
  return count;
}

TEST_CASE("a copy made by hand is noticed and gets numbers of its own for what was born there") {
  const Scratch scratch;
  const Copy a{scratch.path("a.db")};
  make_database(a.path);
  const std::int64_t shared = add(a, "écran");
  Copy copy = a.same(scratch.path("copy.db"));
  copy.now.seconds += 60;
  const std::int64_t here = add(a, "clavier");
  const std::int64_t there = add(copy, "souris");
  CHECK(here == there);
  add_note(copy, there, "molette");
  add_note(copy, shared, "dalle");
  const std::string before = a.dump(), before_copy = copy.dump();
  const Error error = thrown_by([&] { a.merge(copy); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.hint().find("bifc db desk --new") != std::string::npos);
  CHECK(a.dump() == before);
  CHECK(copy.dump() == before_copy);

  CHECK(make_own_desk(copy, a) == 3);
  const std::int64_t moved = make_id(2, 1);
  CHECK(copy.text(kTicket, moved, "title") == "souris");
  CHECK(copy.text(kTicket, there, "title") == "gone");
  CHECK(copy.text(kTicket, shared, "title") == "écran");
  CHECK(copy.sql("SELECT record FROM alias WHERE old=" + std::to_string(make_key('T', there))) ==
        std::to_string(make_key('T', moved)));
  CHECK(copy.sql("SELECT words FROM operation WHERE words LIKE 'ticket add%' ORDER BY id DESC") ==
        "ticket add T2b");
  CHECK(copy.sql("SELECT about FROM note WHERE text='molette'") ==
        std::to_string(make_key('T', moved)));
  copy.check();
  CHECK(copy.faults() == "");

  a.merge(copy);
  copy.merge(a);
  CHECK(a.dump() == copy.dump());
  CHECK(a.merge(copy).operation == 0);
  CHECK(copy.merge(a).operation == 0);
  CHECK(a.text(kTicket, here, "title") == "clavier");
  CHECK(a.text(kTicket, moved, "title") == "souris");
  CHECK(a.text(kTicket, moved, "removed") == "no");
  CHECK(a.faults() == "");
  CHECK(copy.faults() == "");
  CHECK(id_text('T', add(copy, "batterie")).back() == 'b');
}

TEST_CASE("another group's database is refused, joins once, and brings nothing twice") {
  const Scratch scratch;
  const Copy a{scratch.path("a.db")}, other{scratch.path("other.db")};
  make_database(a.path);
  make_database(other.path);
  add(a, "écran");
  add(other, "clavier");
  add_note(other, make_id(1, 0), "touche");
  {
    Connection db(a.path, Connection::Mode::write);
    Statement(db, "ATTACH ? AS there").bind(1, std::string_view(other.path)).run();
    CHECK(thrown_by([&] { require_one_group(db); }).code() == ErrorCode::refused);
  }
  std::string after;
  for (int time = 0; time < 3; ++time) {
    if (time == 2) add(other, "souris");
    const Copy joined = other.same(scratch.path("joined" + std::to_string(time) + ".db"));
    const std::string group = a.sql("SELECT value FROM meta WHERE name='group'");
    const std::string theirs = other.sql("SELECT value FROM meta WHERE name='group'");
    CHECK(group != theirs);
    const std::string letters =
        a.with([&](Store& store) { return letters_for_group(store.connection(), theirs); });
    joined.with([&](Store& store) { join_group(store, letters, group); });
    const MergeReport report = a.merge(joined);
    CHECK((report.operation == 0) == (time == 1));
    if (time == 1) CHECK(a.dump() == after);
    after = a.dump();
    CHECK(a.faults() == "");
    a.check();
  }
  CHECK(a.text(kTicket, make_id(1, 0), "title") == "écran");
  CHECK(a.text(kTicket, make_id(1, 1), "title") == "clavier");
  CHECK(a.text(kTicket, make_id(2, 1), "title") == "souris");
}

}  // namespace
}  // namespace bifc
