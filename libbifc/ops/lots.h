// Lots: what machines came in together, and what was in a lot when it was closed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "libbifc/record/store.h"

namespace bifc {

/// Returns the lot of this name; when desks made several before they knew of each other, the one
/// with the lowest id. Nothing when there is none.
std::optional<std::int64_t> find_lot(Store& store, std::string_view name);

/// Returns the ids of the machines of a lot, lowest first.
std::vector<std::int64_t> devices_of_lot(Store& store, std::string_view name);

/// Throws Error: refused when there is such a lot and it is closed.
void require_open_lot(Store& store, std::string_view name);

/// Makes the lot that a machine names, if there is none; the machine gets the lot's donor, or the
/// lot the machine's, where one has none. Throws Error: refused when the lot is closed.
void join_lot(Store& store, std::int64_t device);

/// Returns the facts of a lot as they are now: lines "key: value" in every language the same, which
/// name nobody. Part of the file format: the check sums of closed lots are those of this text.
std::string manifest_of(Store& store, std::int64_t lot, const Date& day);

/// Keeps the manifest of a lot that has just been closed, and its check sum.
void freeze_lot(Store& store, std::int64_t lot);

}  // namespace bifc
