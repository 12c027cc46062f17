// Second records: two records of one person or machine become one, and come apart again.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// Returns the record that a second record stands for, or `id` itself for any other.
std::int64_t first_record(Store& store, const RecordType& type, std::int64_t id);

/// Returns what a number leads to that is not, or not only, a record's own: the first of the
/// records that several desks made of one imported row, whose number is lower, or the records that
/// an old label may mean, whose numbers are higher. None for most numbers.
std::vector<std::int64_t> records_of_old_number(Store& store, const RecordType& type,
                                                std::int64_t id);

/// Makes `second` a second record of `first`: whatever links to it, notes too, links to `first`
/// from now on; empty fields of `first` are filled from it, none is overwritten, and lists of
/// values are united; `second` is hidden. Returns how many links moved, or nothing when it was so
/// already. Throws Error: not_found, refused when they are one record already or `second` belongs
/// to another.
std::optional<std::int64_t> join_records(Store& store, const RecordType& type, std::int64_t second,
                                         std::int64_t first);

/// What could not be put back.
struct Parted {
  bool was_second = false;             ///< whether there was anything to take apart
  std::vector<std::string> left = {};  ///< "T4 person": changed since, so it stays as it is
};

/// Takes a second record off the first: it is seen again, and what joining moved or filled goes
/// back, but for what somebody has changed since. Throws Error: not_found.
Parted part_records(Store& store, const RecordType& type, std::int64_t second);

}  // namespace bifc
