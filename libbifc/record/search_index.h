// SearchIndex: keeps the full-text index true to the records while they are written.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "libbifc/db/connection.h"
#include "libbifc/record/record_type.h"

namespace bifc {

/// The index forgets a document only when told its old text word for word. So every write is
/// announced before it happens and finished after it:
///   index.announce(type, id);  // … for each record whose document may change
///   …the write…
///   index.finish();
class SearchIndex {
 public:
  SearchIndex(Connection& db, const Catalog& catalog) : db_(db), catalog_(catalog) {}

  /// Takes note of a record's document, if it has one.
  void announce(const RecordType& type, std::int64_t id);

  /// Takes note of the documents that show what `id` is called, as a ticket shows its visitor.
  void announce_linked(const RecordType& type, std::int64_t id);

  /// Replaces what was announced by what the records say now.
  void finish();

  /// Forgets the documents of all records of a type that an SQL condition on its table finds, which
  /// are not removed yet; and takes in those that it finds, which are not removed any more.
  void forget_all(const RecordType& type, const std::string& condition);
  void learn_all(const RecordType& type, const std::string& condition);

  /// Until end_bulk(), records whose ids are above `highest` of their type need not be announced:
  /// one statement a type takes them in at the end, four times faster.
  void begin_bulk(std::map<const RecordType*, std::int64_t> highest);
  void end_bulk();
  bool is_new_in_bulk(const RecordType& type, std::int64_t id) const;

 private:
  std::optional<std::string> document(const RecordType& type, std::int64_t id);
  void prepare_bulk();
  void finish_bulk();
  Statement& reader(const RecordType& type);

  Connection& db_;
  const Catalog& catalog_;
  std::map<std::int64_t, std::optional<std::string>> announced_;  // by record key
  std::map<const RecordType*, Statement> readers_;
  std::map<const RecordType*, std::int64_t> bulk_;
};

}  // namespace bifc
