// Reviewing: who wrote a tutorial, and whether whoever read it is known to be somebody else.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// Whether two ways to name somebody may mean one person. "P12" and "@P12" are that record, a name
/// is the records that are called so or, when there are none, those whose names hold all its words;
/// second records are their first. Where either has no record the words count, in any order, and
/// initials: "Léa" and "Mme L. Dupré" may be "Dupré Léa".
bool may_be_one_person(Store& store, std::string_view one, std::string_view other);

/// Returns who cannot have read a tutorial with fresh eyes: its authors and whoever wrote its text
/// here or, when several did, the last of them, as each has read what the ones before wrote.
/// Whoever was forgotten comes as "[…]".
std::vector<std::string> writers_of(Store& store, std::int64_t tutorial);

enum class Reader {
  another,  ///< not among the writers
  writer,   ///< may be one of them
  unknown,  ///< a writer was forgotten, and nothing says that this is another person
};

/// Returns what somebody who read a tutorial is to it. Where a writer was forgotten, whoever has a
/// record that is older than the first forgetting since the tutorial was made is another.
Reader reader_of(Store& store, std::int64_t tutorial, std::string_view name);

}  // namespace bifc
