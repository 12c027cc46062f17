// Conflicts: what two desks changed differently, kept until somebody has looked.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "libbifc/record/journal.h"
#include "libbifc/record/store.h"

namespace bifc {

struct Conflict {
  std::int64_t record;  ///< a key
  std::string field;
  Operation winner;  ///< whose value stands
  Operation loser;
  Value kept;   ///< the winner's value
  Value other;  ///< the loser's
};

/// Returns the conflicts that nobody has looked at, of these records or, without keys, of all.
std::vector<Conflict> open_conflicts(Store& store, const std::vector<std::int64_t>& keys);

/// Notes that somebody has looked at the conflicts of these records or, without keys, at all.
/// Returns how many there were.
std::int64_t settle_conflicts(Connection& db, const std::vector<std::int64_t>& keys);

}  // namespace bifc
