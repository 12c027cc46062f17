// Custody rules: what cannot be said of one record, whatever is known of others.
#pragma once

#include <cstdint>
#include <string_view>

#include "libbifc/record/store.h"

namespace bifc {

/// A record before and after a write, by the names of its fields.
struct Written {
  const RecordType& type;
  std::int64_t id;
  Row before, after;

  bool is_new() const { return before.empty(); }
  Cell was(std::string_view field) const { return is_new() ? Cell{} : before[type.index(field)]; }
  Cell is(std::string_view field) const { return after[type.index(field)]; }
  bool differs(std::string_view field) const { return was(field) != is(field); }
  bool is_removed() const { return is("removed") == Cell(std::int64_t{1}); }
  bool becomes_removed() const { return is_removed() && was("removed") == Cell(std::int64_t{0}); }
};

/// Throws Error: refused when a day on which something happened is still to come, or when a machine
/// would have gone out before it came in.
void require_possible_days(Store& store, const Written& written);

/// Throws Error: refused when it changes what follows from other records.
void require_as_happened(const Written& written);

/// Throws Error: refused when a wipe claims a log that is not kept, or changes what was recorded.
void require_as_recorded(const Written& wipe);

/// Throws Error: refused when a person names a younger record as their household.
void require_elder(const Written& person);

}  // namespace bifc
