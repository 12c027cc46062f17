// Guard: rules that several records keep together, asked about every write.
#pragma once

#include <cstdint>

#include "libbifc/record/record_type.h"

namespace bifc {

class Store;

/// Told of every record that somebody writes. What a merge or another file's history brings is not
/// its business: these must come in as they are.
class Guard {
 public:
  enum class By {
    command,  ///< somebody says how things are now
    undo,     ///< somebody takes back what was said
  };
  virtual ~Guard() = default;

  /// A record that keeps the rules of its own type is about to be written; `before` is empty for a
  /// new one. Throws Error: refused; then nothing of it is written.
  virtual void require(Store& store, const RecordType& type, std::int64_t id, Row before, Row after,
                       By by) = 0;

  /// The record was written. Writes what follows from it, as part of the same operation.
  virtual void wrote(Store& store, const RecordType& type, std::int64_t id, Row before, Row after,
                     By by) = 0;

  /// Nothing more is written in this operation. Throws Error: refused when records now contradict
  /// each other.
  virtual void settle(Store& store) = 0;
};

}  // namespace bifc
