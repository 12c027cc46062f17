// Journal: what each operation changed, from which history, undo and merging are made.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/base/date.h"
#include "libbifc/db/connection.h"
#include "libbifc/record/operation.h"
#include "libbifc/record/record_type.h"

namespace bifc {

/// Takes down the changes of one operation at a time. An operation begins with its first change;
/// finish() gives it its row, and the next change begins another one.
class Journal {
 public:
  /// Whether an operation concerns this file alone, as a merge does; it never travels to another.
  enum class Stays { no, yes };

  /// `now` is the moment that operations happen at, unless the file knows of a later one.
  Journal(Connection& db, Instant now) : db_(db), now_(now) {}

  /// A record was made. Runs of records of one type become one row.
  void made(std::int64_t key);

  /// A record was changed: a row for each field that differs, and for all that is bound to it.
  void changed(const RecordType& type, std::int64_t id, Row before, Row after);

  /// All records of a type that an SQL condition on its table finds are about to be removed, or
  /// brought back; there are `count` of them.
  void removed_all(const RecordType& type, const std::string& condition, bool removed,
                   std::int64_t count);

  /// Ends the operation, if anything was changed since the last one. `words` are the verb and the
  /// ids, never what was typed; `undoes` is the operation that this one takes back, or 0.
  /// Returns its id, or 0 when nothing was changed.
  std::int64_t finish(std::string_view who, std::string_view words, std::int64_t undoes = 0,
                      Stays stays = Stays::no);

  /// Begins an operation that may change nothing, and returns its id, which comes after that of
  /// another one.
  std::int64_t begin(std::int64_t after = 0);

  /// Returns the keys of the first records that this operation touched, in their order.
  const std::vector<std::int64_t>& touched() const { return touched_; }
  std::int64_t touched_count() const { return touched_count_; }
  std::int64_t last_touched() const { return last_touched_; }

  /// Returns the number of the desk that this file belongs to.
  std::int64_t desk();

  /// Returns a moment in milliseconds that is later than any in the file.
  std::int64_t next_stamp();

 private:
  struct Run {
    std::int64_t first;
    std::int64_t last;
  };
  void touch(std::int64_t key);
  void write(std::int64_t key, std::string_view field, const Cell& old, const Cell& now);
  void write_run(const Run& run);

  Connection& db_;
  Instant now_;
  std::int64_t operation_ = 0;
  std::optional<std::int64_t> desk_;
  std::optional<Statement> insert_;
  std::map<std::int64_t, Run> runs_;  // by kin, not written yet
  std::vector<std::int64_t> touched_;
  std::int64_t touched_count_ = 0;
  std::int64_t last_touched_ = 0;
};

/// Returns the operation that made a record, or 0 when the journal does not know.
std::int64_t maker_of(Connection& db, std::int64_t key);

/// What one operation did to one field of a record.
struct Change {
  std::int64_t operation;
  std::int64_t record;  ///< a key
  std::string field;
  Value old;
  Value now;
};

/// An operation as history tells it.
struct Operation {
  std::int64_t id;
  Instant at;
  std::string who;
  std::string words;
  std::int64_t undoes = 0;
  std::int64_t via = 0;  ///< the merge it came by; 0 for one of this file's own
};

/// Reads an operation. Returns nothing when there is none with this id.
std::optional<Operation> find_operation(Connection& db, std::int64_t id);

/// Whether an operation was undone, and the undoing was not itself undone.
bool is_undone(Connection& db, std::int64_t operation);

/// Returns the operation that changed a record last or, if nothing did, made it; 0 if none is
/// known.
std::int64_t last_operation_on(Connection& db, std::int64_t key);

}  // namespace bifc
