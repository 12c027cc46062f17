// Undo and redo: new operations that put back what an earlier one changed.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "libbifc/record/journal.h"
#include "libbifc/record/store.h"

namespace bifc {

/// What was taken back.
struct Reversal {
  Operation operation;          ///< the one taken back; whoever finishes the new one names its id
  std::vector<Change> changes;  ///< the first fields that were put back
  std::int64_t records = 0;     ///< how many records changed
};

/// Takes back an operation or, without one, the latest of this desk that still stands. Records that
/// it made are removed, and what it changed is what it was, `changed` included.
/// Throws Error: refused when there is nothing to undo, when it is undone already, when it cannot
/// be undone, and when something was changed since, naming record, field and operation; not_found
/// when there is no such operation.
Reversal undo(Store& store, std::optional<std::int64_t> operation);

/// Takes back the latest undo, unless something else was done since.
/// Throws Error: as undo() does.
Reversal redo(Store& store);

}  // namespace bifc
