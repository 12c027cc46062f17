// Stays: when a disk comes in anew, and what its wipes of this stay rest on.
#pragma once

#include <cstdint>
#include <string>

#include "libbifc/record/store.h"

namespace bifc {

/// Whether a write brings a part back to the group: it is taken out of a machine that is out, or
/// was with its donor. Whatever was wiped before then counts for nothing. Rows as a Guard gets
/// them.
bool comes_in_again(Store& store, Row before, Row after);

/// Begins another stay of a part, on the day of the Store unless `received` was just set. Takes
/// away from `hosts` those that the part was out with.
void begin_stay(Store& store, Row before, std::vector<Value>& row, std::string& hosts);

/// Throws Error: refused when a part is to be another than its wipe of this stay was about: its
/// serial number, what it is, or the kind of disk that its level rests on; or is to have come in
/// after that wipe.
void require_stay_of_part(Store& store, std::int64_t part, Row before, Row after);

/// Throws Error: refused when a disk cannot have come in on a day, as it was wiped before.
void require_wiped_since(Store& store, std::int64_t disk, const Date& day);

/// Throws Error: refused when a machine of the stock is to be a visitor's and a disk of it is not
/// wiped, or is to have come in after somebody said that it has no disk, or let it through.
void require_stay_of_machine(Store& store, std::int64_t device, Row before, Row after);

/// Returns the day by the clock of the Store.
std::string day_of(const Store& store);

}  // namespace bifc
