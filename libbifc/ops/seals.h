// Seals: the check sums of papers that were printed, so that the group can say which are its own.
#pragma once

#include <optional>
#include <string_view>

#include "libbifc/base/date.h"
#include "libbifc/db/connection.h"

namespace bifc {

/// Keeps the check sum of a page that was printed on `day`. A page that is printed again is kept
/// once.
void keep_seal(Connection& db, std::string_view sha256, const Date& day);

/// Returns the day on which a page with this check sum was printed; nothing when none was.
std::optional<Date> kept_seal(Connection& db, std::string_view sha256);

/// Takes over the seals of the database that is attached as "there".
void join_seals(Connection& db);

}  // namespace bifc
