// Desk: a database in memory with its Store, and short ways to fill it.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libbifc/db/connection.h"
#include "libbifc/db/migrate.h"
#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/record_types.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/ops/custody.h"
#include "libbifc/record/id.h"
#include "libbifc/record/store.h"
#include "libbifc/schema/schema.h"

namespace bifc {

/// The day of all tests, a Saturday, and the moment.
inline const Date kToday = Date::parse("2026-11-21").value();
inline const Instant kNow = Instant::parse("2026-11-21T14:32:00Z").value();

/// What most tests write records of.
inline const RecordType &kTicket = Ticket::kType, &kDevice = Device::kType,
                        &kPerson = Person::kType, &kTutorial = Tutorial::kType,
                        &kNote = Note::kType;

/// Fields by name.
using Given = std::initializer_list<std::pair<std::string_view, Value>>;

/// Returns a row of the type's defaults with these fields, and today where a day is usual.
inline std::vector<Value> row_of(const RecordType& type, Given given) {
  std::vector<Value> row = type.defaults();
  for (std::size_t i = 0; i < row.size(); ++i)
    if (type.fields[i].is(Flag::today)) row[i] = std::string(kToday.iso());
  for (const auto& [name, value] : given) row[type.index(name)] = value;
  return row;
}

/// Returns a database of the newest schema with nothing in it.
inline Connection empty_database() {
  Connection db(":memory:", Connection::Mode::create);
  migrate(db, migrations());
  return db;
}

struct Desk {
  Connection db = empty_database();
  Store store{db, catalog(), kNow};

  Desk() { store.watch(make_custody()); }

  std::int64_t add(const RecordType& type, Given given) {
    return store.insert(type, row_of(type, given));
  }
  bool set(const RecordType& type, std::int64_t id, Given given) {
    std::vector<Value> row = store.row(type, id);
    for (const auto& [name, value] : given) row[type.index(name)] = value;
    return store.update(type, id, std::move(row));
  }
  Value value(const RecordType& type, std::int64_t id, std::string_view field) {
    return store.row(type, id)[type.index(field)];
  }
  std::string text(const RecordType& type, std::int64_t id, std::string_view field) {
    return machine_text(type.fields[type.index(field)], view(value(type, id, field)));
  }

  /// What query words may refer to; no saved queries.
  QueryContext context() const { return {catalog(), kToday, {}, {}}; }

  /// Returns the ids that query words find, as text: "T3 T1".
  std::string found(const RecordType& type, const std::vector<std::string>& words) {
    std::string all;
    for (const std::int64_t id : store.ids(read_query(type, words, context())))
      all.append(all.empty() ? "" : " ").append(id_text(type.letter, id));
    return all;
  }

  /// Returns the first cell of a statement's first row as text.
  std::string sql(std::string_view text) {
    Statement statement(db, text);
    return statement.step() ? std::string(statement.text(0)) : std::string();
  }

  /// Throws Error when the search index is not what the records say.
  void check_index() { db.execute("INSERT INTO search(search,rank)VALUES('integrity-check',1)"); }
};

}  // namespace bifc
