// Telling what a merge brought, and which conflicts wait for somebody to look.
#pragma once

#include <cstdint>
#include <vector>

#include "apps/bifc/command.h"
#include "libbifc/ops/conflicts.h"
#include "libbifc/ops/merge.h"

namespace bifc {

/// Tells how much came and what is in conflict; a dry run lists what is new and changed as well.
/// What the merge forgot is cleared away once it is durable.
void tell_merge(Invocation& call, const MergeReport& report);

/// Prints the conflicts that nobody has looked at.
void list_conflicts(Invocation& call, const std::vector<std::int64_t>& keys);

/// Makes the dated copy that is kept before a merge.
void copy_before_merge(const Invocation& call);

}  // namespace bifc
