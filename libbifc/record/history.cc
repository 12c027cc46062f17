// Reading the journal: a field's first value is what the first change found there.
#include "libbifc/record/history.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

const Param kOperation{.name = "operation", .kind = Kind::text};
const Param kAt{.name = "at", .kind = Kind::instant};
const Param kWho{.name = "who", .kind = Kind::text, .flags = Flag::personal};
const Param kCommand{.name = "command", .kind = Kind::text, .flags = Flag::heading};
const Param kUndone{.name = "undone", .kind = Kind::text};

Value operation_text_function(std::span<const Cell> arguments) {
  const auto* id = std::get_if<std::int64_t>(&arguments[0]);
  return id != nullptr ? Value(operation_text(*id)) : Value();
}

std::vector<Change> changes_of(Connection& db, std::int64_t key) {
  Statement rows(db,
                 "SELECT c.op,c.field,c.old,c.new FROM change c JOIN operation o ON o.id=c.op "
                 "WHERE c.record=? AND c.field<>'' AND o.via IS NOT o.id ORDER BY o.stamp,o.id");
  rows.bind(1, key);
  std::vector<Change> changes;
  while (rows.step())
    changes.push_back({rows.integer(0), key, std::string(rows.text(1)), own(rows.column(2)),
                       own(rows.column(3))});
  return changes;
}

// The fields as they were when the record was made.
std::vector<Change> first_values(const RecordType& type, const std::vector<Value>& row,
                                 const std::vector<Change>& changes, std::int64_t maker) {
  std::vector<Change> values;
  for (const Field& field : type.fields) {
    if (field.is(Flag::derived) || field.get == nullptr) continue;
    const auto first = std::find_if(changes.begin(), changes.end(), [&](const Change& change) {
      return change.field == field.name;
    });
    Value value = first != changes.end() ? first->old : row[type.index_of(field)];
    if (!is_null(value))
      values.push_back({maker, 0, std::string(field.name), {}, std::move(value)});
  }
  return values;
}

}  // namespace

std::vector<Event> events_of(Store& store, const RecordType& type, std::int64_t id) {
  const auto row = store.find(type, id);
  if (!row) store.row(type, id);  // throws
  Connection& db = store.connection();
  const std::int64_t key = make_key(type.letter, id);
  std::vector<Change> changes = changes_of(db, key);
  std::vector<Event> events;
  if (const std::int64_t maker = maker_of(db, key))
    if (auto operation = find_operation(db, maker))
      events.push_back({std::move(*operation), true, first_values(type, *row, changes, maker)});
  for (Change& change : changes) {
    if (change.field == "changed" || change.old == change.now) continue;
    if (events.empty() || events.back().operation.id != change.operation) {
      auto operation = find_operation(db, change.operation);
      if (!operation) continue;
      events.push_back({std::move(*operation), false, {}});
    }
    events.back().changes.push_back(std::move(change));
  }
  for (Event& event : events)
    std::stable_sort(event.changes.begin(), event.changes.end(),
                     [&](const Change& a, const Change& b) {
                       return type.index(a.field) < type.index(b.field);
                     });
  return events;
}

std::vector<Value> row_as_of(Store& store, const RecordType& type, std::int64_t id,
                             const Instant& moment) {
  const std::vector<Event> events = events_of(store, type, id);
  std::vector<Value> row = *store.find(type, id);
  for (auto event = events.rbegin(); event != events.rend(); ++event) {
    if (event->operation.at <= moment) {
      row[type.index_of(type.common(Common::changed))] = event->operation.at.seconds;
      break;
    }
    if (event->made)
      throw Error(ErrorCode::not_found,
                  say("{} was not there yet; it was made on {}.", id_text(type.letter, id),
                      event->operation.at.iso().substr(0, 10)),
                  say("What happened to it: bifc log {}", id_text(type.letter, id)));
    for (const Change& change : event->changes) row[type.index(change.field)] = change.old;
  }
  return row;
}

Statement select_history(Connection& db, std::int64_t limit) {
  db.add_function("operation_text", 1, operation_text_function);
  Statement rows(db,
                 "SELECT operation_text(o.id),o.stamp/1000,o.who,o.words,"
                 "(SELECT operation_text(u.id)FROM operation u WHERE u.undoes=o.id AND NOT EXISTS"
                 "(SELECT 1 FROM operation r WHERE r.undoes=u.id)ORDER BY u.stamp DESC LIMIT 1)"
                 "FROM operation o ORDER BY o.stamp DESC,o.id DESC LIMIT ?");
  rows.bind(1, limit);
  return rows;
}

std::vector<Column> history_columns() {
  std::vector<Column> columns;
  for (const Param* param : {&kOperation, &kAt, &kWho, &kCommand, &kUndone})
    columns.push_back({std::string(param->name), std::string(field_label(param->name)), param});
  return columns;
}

}  // namespace bifc
