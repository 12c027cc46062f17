// History: what the journal tells of operations and of single records.
#pragma once

#include <cstdint>
#include <vector>

#include "libbifc/record/journal.h"
#include "libbifc/record/store.h"

namespace bifc {

/// What one operation did to one record.
struct Event {
  Operation operation;
  bool made = false;            ///< it made the record; then `changes` are the fields it came with
  std::vector<Change> changes;  ///< fields whose value differs, in the order of the field table
};

/// Returns all that happened to a record, removed or not, oldest first. Moves that left every
/// field as it was are no event; the field "changed" is not told.
/// Throws Error: not_found.
std::vector<Event> events_of(Store& store, const RecordType& type, std::int64_t id);

/// Returns a record as it was at a moment. Throws Error: not_found, also when it was not there yet.
std::vector<Value> row_as_of(Store& store, const RecordType& type, std::int64_t id,
                             const Instant& moment);

/// Prepares all operations, the newest first, with the columns of history_columns(). A negative
/// limit is none.
Statement select_history(Connection& db, std::int64_t limit);

/// Operation, moment, who, command, and the operation that undid it.
std::vector<Column> history_columns();

}  // namespace bifc
