// Store: records in SQLite. Every write to a record goes through here, so that rules and the
// search index cannot be bypassed.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/db/connection.h"
#include "libbifc/record/guard.h"
#include "libbifc/record/journal.h"
#include "libbifc/record/query.h"
#include "libbifc/record/record_type.h"
#include "libbifc/record/search_index.h"
#include "libbifc/record/select.h"

namespace bifc {

/// Reads and writes records through one connection. Does not begin or commit transactions:
/// whoever runs the command does.
class Store {
 public:
  /// `now` is the moment that new and changed records get.
  Store(Connection& db, const Catalog& catalog, Instant now);

  const Catalog& catalog() const { return catalog_; }
  Connection& connection() { return db_; }
  Journal& journal() { return journal_; }
  SearchIndex& index() { return index_; }
  Instant now() const { return now_; }

  /// Lets `guard` watch what is written from here on.
  void watch(std::unique_ptr<Guard> guard) { guard_ = std::move(guard); }

  /// Asks the guard whether all that was written goes together. Whoever ends an operation calls it
  /// before the journal's finish(). Throws Error: refused.
  void settle();

  /// Stores a new record and returns its id. Ignores the row's id, fills in `created` and `changed`
  /// where they are NULL. Throws Error: refused with all that is wrong with the row, not_found when
  /// it links to a record that is not there.
  std::int64_t insert(const RecordType& type, std::vector<Value> row);

  /// Does the same for a record of another database, of which its own history comes along: the
  /// guard is not asked.
  std::int64_t insert_history(const RecordType& type, std::vector<Value> row);

  /// Stores a new record under an id of this database that came back from an export.
  void insert_as(const RecordType& type, std::int64_t id, std::vector<Value> row);

  /// Replaces a record. Returns false, and writes nothing, when the row is what it was.
  /// Throws as insert() does, and not_found when there is no such record.
  bool update(const RecordType& type, std::int64_t id, std::vector<Value> row);

  /// Hides a record from everything but queries for removed ones, or brings it back. Returns false
  /// when it was so already. Throws Error: not_found.
  bool set_removed(const RecordType& type, std::int64_t id, bool removed);

  /// Makes a record what `row` says, as undoing does: from any state to any other, with the
  /// `changed` of the row, and with links that require_links() is still to look at. Throws Error:
  /// refused when the row breaks a rule. Returns false when it was so already.
  bool put_back(const RecordType& type, std::int64_t id, std::vector<Value> row);

  /// How a correction is written down.
  enum class Trace {
    journaled,  ///< as a change of the running operation, which merges carry on
    silent,     ///< not at all: every copy that sees the same texts comes to the same ones
  };

  /// Makes a record what `row` says, as merging does: without a look at rules, which a copy that
  /// comes later may fulfil; `changed` is the row's.
  void adopt(const RecordType& type, std::int64_t id, std::vector<Value> row, Trace trace);

  /// Throws Error: not_found when a link of the record leads to one that is not there. Links that
  /// are as they were in `before` may lead to what was removed since.
  void require_links(const RecordType& type, std::int64_t id, Row before);

  /// Hides all records whose keys lie from `first` to `last` in steps of kKeyStep, or brings them
  /// back, in a few statements. `changed` stays. Returns how many were not so already. Only for
  /// types that is_removed_in_runs() names.
  std::int64_t set_removed_run(std::int64_t first, std::int64_t last, bool removed);
  static bool is_removed_in_runs(const RecordType& type);

  /// Replaces a record, removed or not, by one that says less, without asking its rules, which
  /// may be younger than the record. Returns false when the row is what it was.
  /// Throws Error: not_found when there is no such record.
  bool correct(const RecordType& type, std::int64_t id, std::vector<Value> row, Trace trace);

  /// Reads one record as a row that owns its text. Throws Error: not_found, also when it was
  /// removed.
  std::vector<Value> row(const RecordType& type, std::int64_t id);

  /// Reads one field of a record. Throws Error: as row() does.
  Value value(const RecordType& type, std::int64_t id, std::string_view field);

  /// Reads one record, removed or not. Returns nothing when there is none.
  std::optional<std::vector<Value>> find(const RecordType& type, std::int64_t id);

  /// Prepares the query; step the result through a RowSink. Words count whole first; the last one
  /// may go on when that alone does not fill the limit.
  Statement select(const Query& query, std::span<const Column> columns);

  /// Returns how many records a query finds, whatever its limit and order. The last word may
  /// always go on, unless the query wants whole words.
  std::int64_t count(const Query& query);

  /// Returns the ids that a query finds, in its order.
  std::vector<std::int64_t> ids(const Query& query);

  enum class Compare {
    exact,   ///< the same bytes
    folded,  ///< the same word, accents and case aside
  };
  /// Returns the ids of the records whose field holds `value`, lowest first.
  std::vector<std::int64_t> ids_where(const RecordType& type, std::string_view field,
                                      const Cell& value, Compare compare = Compare::exact);

  /// Whether any record holds a word, accents and case aside.
  bool has_word(std::string_view word);

  /// Returns the word of the index that is nearest to a mistyped one, or "".
  std::string nearest_word(std::string_view word);

  /// Returns what names a record to people, or "".
  std::string label(const RecordType& type, std::int64_t id);

  /// Returns a value of the table "meta", or "".
  std::string meta(std::string_view name);

  /// From begin_bulk() to end_bulk() new records enter the search index in one go at the end,
  /// which makes imports four times faster.
  void begin_bulk();
  /// Makes the search index and the indexes of the tables complete again. A transaction that was
  /// begun with begin_bulk() must not be committed without it.
  void end_bulk();

 private:
  /// The statements that every write of a type needs, prepared once.
  struct Prepared {
    Statement read;
    Statement insert;
    Statement update;
  };

  [[noreturn]] static void not_found(const RecordType& type, std::int64_t id);
  [[noreturn]] static void was_removed(const RecordType& type, std::int64_t id);
  static bool is_removed(const RecordType& type, std::span<const Value> row);
  void require_valid(const RecordType& type, std::int64_t id, Row before, Row row, bool is_new);
  void require_rules(const RecordType& type, std::int64_t id, Row before, Row row, bool is_new);
  void require_links_of(const RecordType& type, Row before, Row row);
  void require_unique(const RecordType& type, std::int64_t id, Row before, Row row,
                      Problems& problems);
  void require_record(const RecordType& type, std::int64_t id);
  void require_link(const Field& field, const Cell& cell);
  std::int64_t next_id(const RecordType& type);
  std::int64_t highest_id(const RecordType& type);
  enum class Watched { no, yes };
  void write_new(const RecordType& type, std::int64_t id, std::vector<Value>& row, Watched watched);
  void write_watched(const RecordType& type, std::int64_t id, Row before, Row after, Guard::By by);
  void write(const RecordType& type, std::int64_t id, Row before, Row after,
             Trace trace = Trace::journaled);
  void postpone_indexes(const RecordType& type);
  void announce_owner(const RecordType& type, Row row);
  Prepared& prepared(const RecordType& type);

  Connection& db_;
  const Catalog& catalog_;
  Instant now_;
  SearchIndex index_;
  Journal journal_;
  std::unique_ptr<Guard> guard_;  // may be null
  std::map<const RecordType*, Prepared> prepared_;
  std::map<const RecordType*, std::int64_t> highest_;  // id given out last
  std::vector<std::string> postponed_indexes_;         // SQL that makes them again after a bulk
};

}  // namespace bifc
