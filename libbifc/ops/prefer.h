// Settling the conflicts of a merge by hand: the values of one side stand.
#pragma once

#include "libbifc/ops/merge.h"
#include "libbifc/record/store.h"

namespace bifc {

/// Gives the fields in conflict the values of the side that `options` prefer, in an operation of
/// its own that travels on to other desks: this is what somebody decided. Nobody has to look at the
/// conflicts of the report any more. Throws Error: refused when a rule does not allow it.
void prefer_one_side(Store& store, const MergeOptions& options, MergeReport& report);

}  // namespace bifc
