// Custody: what follows of itself when a machine comes in, is handed over or comes back.
#pragma once

#include <memory>

#include "libbifc/record/guard.h"

namespace bifc {

/// Returns the guard of machines, their disks and those who have them:
///   - a machine that comes back counts as a new intake: its disks must be wiped again;
///   - a disk remembers the machines it has left;
///   - a lot that a machine names exists, and lends it its donor; nothing enters a closed one;
///   - who has a machine, and who had it, is an allocation;
///   - no machine comes into a state that needs a wipe while its gate is shut (ops/gate.h), and no
///     wipe that it came through by is taken away;
///   - a ticket with a loaner out is not closed;
///   - of a household the younger record names the older;
///   - a translation knows which text of its original it says (ops/translations.h).
std::unique_ptr<Guard> make_custody();

}  // namespace bifc
