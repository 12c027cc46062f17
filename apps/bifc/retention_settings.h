// Retention as the config says it, and the reminder of whose time is over.
#pragma once

#include "apps/bifc/command.h"
#include "libbifc/ops/retention.h"

namespace bifc {

/// Returns the delays of the config's [retention], and the usual ones for other roles.
/// Throws Error: refused when one cannot be understood.
Delays delays_of(const Config& config);

/// Says once a day, on a terminal, how many people are due to be forgotten. Never throws.
void remind_of_due(Invocation& call);

}  // namespace bifc
