// Find: a search over all records at once.
#pragma once

#include <string>
#include <vector>

#include "libbifc/record/select.h"

namespace bifc {

/// The columns of a hit: its id, its record type, its state and what it is called.
std::vector<Column> find_columns();

/// Returns a SELECT of find_columns() for the records that hold all `words`, the newest first.
/// Hits::prefix gives those that only the longer reading of the last word finds.
Sql find_sql(const std::vector<std::string>& words, Hits hits, std::int64_t limit,
             const Catalog& catalog);

}  // namespace bifc
