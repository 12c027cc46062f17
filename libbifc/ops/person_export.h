// Person export: all that a database knows about one person (article 15 of the GDPR).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/journal.h"
#include "libbifc/record/store.h"

namespace bifc {

/// A record that is about somebody.
struct KnownRecord {
  const RecordType* type;
  std::int64_t id;
  std::vector<Value> row;
  /// Why it is here: "self" for the person's records, the link that leads to the person
  /// ("person", "donor", "about"), "ticket" for machines of their tickets, "author" for notes by
  /// them, "mention" for texts that name them.
  std::string because;
};

/// What is known about somebody.
struct Known {
  std::vector<KnownRecord> records;  ///< the person's own first; none comes twice
  struct PastValue {
    Operation operation;
    Change change;
  };
  std::vector<PastValue> changes;  ///< of the person's own records, the oldest first
};

/// Returns all that is known about the person `id`: their records, removed ones too, what links to
/// them and the notes on it, and other texts that name them in full.
/// Throws Error: not_found.
Known known_about(Store& store, std::int64_t id);

}  // namespace bifc
