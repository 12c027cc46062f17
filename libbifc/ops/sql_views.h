// The tables as people query them with SQL: text ids, no removed records, no bookkeeping.
#pragma once

#include "libbifc/record/store.h"

namespace bifc {

/// Makes, for this connection only, a view over each table under the table's own name. `id` and
/// links are texts ("T214"); the numbers to join by are in `id_key`, `device_key`, …. With `only`,
/// the view of its record type shows what the query finds and nothing else.
void make_sql_views(Store& store, const Query* only = nullptr);

}  // namespace bifc
