// Cards: a record as people read it, with its notes and with what leads to it.
#pragma once

#include <vector>

#include "apps/bifc/command.h"
#include "libbifc/render/rows.h"

namespace bifc {

/// Prints a card for each id. What screens should not show is left out unless --fields names it.
/// Throws Error: not_found.
void show_cards(Invocation& call, const RecordType& type, const std::vector<std::int64_t>& ids,
                const RowStyle& style);

/// Prints records as they were at the end of the period of --as-of, without what links to them.
/// Throws Error: usage when it is no period, not_found.
void show_past(Invocation& call, const RecordType& type, const std::vector<std::int64_t>& ids,
               RowStyle style);

/// Returns a line for each tutorial that may help with a ticket, the best first.
std::vector<std::string> suggested(Invocation& call, const std::vector<Value>& ticket);

}  // namespace bifc
