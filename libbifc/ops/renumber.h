// Renumbering: what was born on a copy gets numbers of a desk of its own.
#pragma once

#include <cstdint>

#include "libbifc/record/store.h"

namespace bifc {

/// Makes all that desk `from` did after its operation number `after` the work of desk `to`: the
/// operations, the records they made, and every link to them. The old numbers stay known, for
/// labels that are printed already. Returns how many records were renumbered.
/// Inside a transaction; desk numbers are those of record/id.h.
std::int64_t renumber(Store& store, std::int64_t from, std::int64_t to, std::int64_t after);

}  // namespace bifc
