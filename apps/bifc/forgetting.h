// Forgetting people with all that lies around the database: drafts, safety copies, settings.
#pragma once

#include <cstdint>
#include <vector>

#include "apps/bifc/command.h"
#include "libbifc/ops/forget.h"

namespace bifc {

/// Forgets people in one operation each and leaves the rest for when it is durable: texts that an
/// editor left, automatic copies, pages of the file, and the receipt, which is the result. A dry
/// run tells what would go and touches nothing.
void forget_people(Invocation& call, const std::vector<std::int64_t>& ids);

/// Clears away what lies around the database of people whom a merge made it forget, once the merge
/// is durable, and tells how many they are.
void clear_after_merge(Invocation& call, const Forgetting& people);

}  // namespace bifc
