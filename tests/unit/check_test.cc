// What a check finds, and what a repair makes again.
#include "libbifc/ops/check.h"

#include <doctest/doctest.h>

#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// A database file with two tickets, a person and a device, and its check.
struct Checked {
  Checked() : path(scratch.path("a.db")) {
    Connection db(path, Connection::Mode::create);
    Transaction transaction(db);
    migrate(db, migrations());
    Store store(db, catalog(), kNow);
    const auto add = [&](const RecordType& type, Given given) {
      store.insert(type, row_of(type, given));
      store.journal().finish("sam", "add");
    };
    add(Person::kType, {{"name", "Anne Martin"}, {"email", "anne@example.org"}});
    add(Ticket::kType, {{"title", "secret one"}, {"person", make_id(1, 0)}});
    add(Ticket::kType, {{"title", "secret two"}});
    add(Device::kType, {{"serial", "S1"}});
    add(Note::kType, {{"about", make_key('T', make_id(1, 0))}, {"text", "secret note"}});
    transaction.commit();
  }
  void change(const std::string& sql) {
    Connection db(path, Connection::Mode::write);
    db.execute("PRAGMA foreign_keys=0;PRAGMA ignore_check_constraints=1");
    db.execute(sql);
  }
  CheckReport report() const { return check_database(path, migrations(), kToday, kNow); }
  /// Returns the findings as "damaged record_lost T1; …".
  std::string findings() const {
    std::string all;
    for (const Finding& one : report().findings)
      all += fmt::format("{}{} {}{}{}", all.empty() ? "" : "; ",
                         one.level == Finding::Level::damaged ? "damaged"
                         : one.level == Finding::Level::wrong ? "wrong"
                                                              : "doubt",
                         one.check, one.where.empty() ? "" : " ", one.where);
    return all;
  }
  std::string repaired() {
    const CheckReport before = report();
    Connection db(path, Connection::Mode::write);
    Transaction transaction(db);
    std::string all;
    for (const std::string& one : repair(db, before, migrations(), kNow))
      all.append(all.empty() ? "" : " ").append(one);
    transaction.commit();
    return all;
  }

  Scratch scratch;
  std::string path;
};

TEST_CASE("a sound database has no findings, and facts about it") {
  Checked checked;
  const std::string before = Scratch::text_of(checked.path);
  const CheckReport report = checked.report();
  CHECK(report.findings.empty());
  const auto fact = [&](std::string_view name) {
    for (const Fact& one : report.facts)
      if (one.name == name) return one.value;
    return std::string("none");
  };
  CHECK(fact("schema") == std::to_string(migrations().size()));
  CHECK(fact("ticket") == "2");
  CHECK(fact("operations") == "5");
  CHECK(fact("bytes") == std::to_string(before.size()));
  CHECK(Scratch::text_of(checked.path) == before);
}

// Each case breaks one thing in a file of its own.
TEST_CASE("a file whose making was cut short is sound") {
  Scratch scratch;
  const std::string path = scratch.path("begun.db");
  {
    Connection db(path, Connection::Mode::create);
    use_write_ahead_log(db);  // its first page is written, and no table
  }
  CHECK(check_database(path, migrations(), kToday, kNow).findings.empty());
}

TEST_CASE("what contradicts itself is found") {
  const std::pair<const char*, const char*> cases[] = {
      {"UPDATE ticket SET status='closed',closed='2026-11-21'WHERE id>>22=1",
       "doubt closed_without_outcome T1"},
      {"UPDATE ticket SET status='closed',outcome='fixed',closed='2026-11-01'WHERE id>>22=1",
       "wrong rule T1"},
      {"UPDATE ticket SET status='closed',outcome='fixed'WHERE id>>22=1", "wrong rule T1"},
      {"UPDATE ticket SET status='waiting'", "doubt waiting_for_nothing T1 T2"},
      {"UPDATE ticket SET opened='2026-13-01'WHERE id>>22=2", "wrong no_date T2.opened"},
      {"UPDATE ticket SET opened='2026-12-01'WHERE id>>22=2", "doubt future_date T2.opened"},
      {"UPDATE ticket SET brand=CAST(x'ff'AS TEXT)WHERE id>>22=2", "wrong no_text T2.brand"},
      {"UPDATE ticket SET category='unheard_of'WHERE id>>22=2", "doubt unknown_code T2.category"},
      {"UPDATE ticket SET key='7',source='x'", "doubt imported_twice T1 T2"},
      {"UPDATE ticket SET person=99 WHERE id>>22=2", "wrong link_to_nothing T2.person"},
      {"UPDATE note SET about=(9<<26)", "damaged search; wrong link_to_nothing N1.about"},
      {"UPDATE ticket SET tutorials='G1|G2'WHERE id>>22=2", "wrong link_to_nothing T2.tutorials"},
      {"UPDATE device SET status='given',given='2026-11-21'",
       "doubt handed_to_nobody D1; doubt never_judged D1"},
      {"UPDATE person SET email='two words'", "wrong rule P1"},
  };
  for (const auto& [sql, expected] : cases) {
    Checked checked;
    checked.change(sql);
    INFO(sql);
    CHECK(checked.findings() == expected);
  }
}

TEST_CASE("links to removed records, and serials of two machines, are found") {
  Checked checked;
  {
    Connection db(checked.path, Connection::Mode::write);
    Transaction transaction(db);
    Store store(db, catalog(), kNow);
    store.set_removed(Person::kType, make_id(1, 0), true);
    store.insert(Device::kType, row_of(Device::kType, {{"serial", "S2"}}));
    store.journal().finish("sam", "x");
    transaction.commit();
  }
  CHECK(checked.findings() == "doubt link_to_removed T1.person");
  checked.change("DROP INDEX device_serial;UPDATE device SET serial='S1'");
  CHECK(checked.findings().find("wrong not_unique D1.serial D2.serial") != std::string::npos);
}

TEST_CASE("a journal that does not tell what the records say is found") {
  const std::pair<const char*, const char*> cases[] = {
      {"DELETE FROM change WHERE record=(1<<26)+4", "damaged record_unmade P1"},
      {"DELETE FROM operation WHERE words='add'AND id=2",
       "damaged operation_gap 3; damaged operation_missing 2"},
      {"UPDATE operation SET stamp=5 WHERE id=3", "damaged operation_order 3"},
      {"UPDATE operation SET stamp=stamp+99000000000 WHERE id=5", "doubt operation_ahead 5"},
      {"INSERT INTO change VALUES(5,1<<26,'brand',NULL,'x')", "damaged journal_value T1.brand"},
      {"INSERT INTO change VALUES(5,1<<26,'colour',NULL,'x')", "damaged journal_record T1"},
      {"INSERT INTO change VALUES(5,3<<26,'',NULL,4<<26)", "damaged record_lost T3 T4"},
      {"INSERT INTO change VALUES(5,1<<26,'',NULL,1<<26)", "damaged record_made_twice T1"},
      {"DELETE FROM note", "damaged search; damaged record_lost N1"},
  };
  for (const auto& [sql, expected] : cases) {
    Checked checked;
    checked.change(sql);
    INFO(sql);
    CHECK(checked.findings() == expected);
  }
}

TEST_CASE("what follows from the records is made again") {
  Checked checked;
  checked.change(
      "DROP INDEX ticket_opened;DROP INDEX ticket_closed;"
      "CREATE INDEX ticket_closed ON ticket(opened);DELETE FROM change WHERE op=2;"
      "UPDATE ticket SET title='other'WHERE id>>22=1");
  CHECK(checked.findings() ==
        "damaged schema ticket_closed ticket_opened; damaged record_unmade T1");
  CHECK(checked.repaired() == "schema record_unmade search");
  CHECK(checked.findings() == "");
  checked.change("UPDATE ticket SET title='third'WHERE id>>22=1");
  CHECK(checked.findings() == "damaged search");
  CHECK(checked.repaired() == "search");
  CHECK(checked.findings() == "");
  checked.change("DROP VIEW document;CREATE TABLE mine(x);DROP TABLE search");
  CHECK(checked.findings() == "damaged schema document search; doubt foreign_table mine");
  CHECK(checked.repaired() == "schema search");
  CHECK(checked.findings() == "doubt foreign_table mine");
}

TEST_CASE("an index that lacks entries is found, and made again") {
  Checked checked;
  checked.change(
      "DROP INDEX ticket_person;CREATE INDEX ticket_person ON ticket(person)WHERE person IS NULL;"
      "PRAGMA writable_schema=1;UPDATE sqlite_schema SET sql="
      "'CREATE INDEX ticket_person ON ticket(person)WHERE person IS NOT NULL'"
      "WHERE name='ticket_person'");
  CHECK(checked.findings() == "damaged index ticket_person");
  CHECK(checked.repaired() == "index");
  CHECK(checked.findings() == "");
}

TEST_CASE("a table that is missing cannot be made again") {
  Checked checked;
  checked.change("DROP TABLE forgotten");
  CHECK(checked.findings().starts_with("damaged table forgotten"));
  CHECK_FALSE(checked.report().findings[0].can_repair);
}

TEST_CASE("a damaged file is read as far as it goes, and not changed") {
  Checked checked;
  const std::string sound = Scratch::text_of(checked.path);
  std::string torn = sound;
  for (std::size_t i = 4096 * 5; i < 4096 * 7; ++i) torn[i] = 'x';
  for (const std::string& bytes : {torn, sound.substr(0, sound.size() - 4096)}) {
    checked.scratch.file("a.db", bytes);
    const CheckReport report = checked.report();
    CHECK(report.has(Finding::Level::damaged));
    CHECK(report.facts.size() > 10);
    CHECK(Scratch::text_of(checked.path) == bytes);
  }
  checked.scratch.file("a.db", "no database");
  CHECK(thrown_by([&] { checked.report(); }).code() == ErrorCode::damaged);
  CHECK(thrown_by([&] {
          check_database(checked.scratch.path("no.db"), migrations(), kToday, kNow);
        }).code() == ErrorCode::failed);
}

TEST_CASE("a file of an older schema is checked as it will be") {
  const Scratch scratch;
  const std::string path = scratch.path("old.db");
  {
    Connection db(path, Connection::Mode::create);
    migrate(db, migrations().first(1));
    db.execute(
        "INSERT INTO person(id,name,identity,status,created,changed)"
        "VALUES(1<<22,'x','identified','active',1,1)");
    db.execute("INSERT INTO search(search)VALUES('rebuild')");
  }
  const std::string before = Scratch::text_of(path);
  CHECK(check_database(path, migrations(), kToday, kNow).findings.empty());
  CHECK(Scratch::text_of(path) == before);
}

TEST_CASE("nothing that a check tells is what somebody typed") {
  Checked checked;
  checked.change("UPDATE ticket SET status='closed';UPDATE person SET email='anne martin'");
  for (const Finding& one : checked.report().findings)
    for (const char* word : {"secret", "nne", "artin", "S1"})
      CHECK(one.where.find(word) == std::string::npos);
}

}  // namespace
}  // namespace bifc
