// The list of all record types. A new type of record is announced here, and only here.
#pragma once

#include "libbifc/record/record_type.h"

namespace bifc {

/// Every record type, in the order that exports and reports list them.
const Catalog& catalog();

}  // namespace bifc
