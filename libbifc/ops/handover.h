// Handing over: allocations follow what is said of machines.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// Makes the allocations of a machine say what the machine says, after a change of its state, its
/// holder or the day it was given: reserved, given, lent and sold go to an allocation that is open
/// for it, else to the oldest that its holder waits with, else to a new one; what comes back ends
/// it. `before` is the state it was in, "" for a new one.
void follow_handover(Store& store, std::int64_t device, std::string_view before);

/// Returns the allocation by which a machine is reserved or out; nothing when it is neither.
std::optional<std::int64_t> open_allocation(Store& store, std::int64_t device);

/// Something to ask somebody who has a machine.
struct Call {
  enum class Why { overdue, month, half_year };
  Why why;
  std::int64_t allocation;
  Date since;  ///< the day it was to be back, or on which it was time to ask
};

/// Returns the loans that are overdue, and the machines that were given or sold a month or six ago
/// and that nobody has asked after since, the longest due first. A call of the first month is not
/// due any more when that of the sixth is.
std::vector<Call> calls_due(Store& store, const Date& today);

/// Notes what became of a machine: as the answer of the first month until the sixth is due, then as
/// that of the sixth. Throws Error: refused when it is not out, not given for good, or out for less
/// than a month.
void answer_call(Store& store, std::int64_t allocation, std::string_view use, const Date& day);

/// Somebody of a household who was given or sold a machine not long ago.
struct Helped {
  std::int64_t person;
  std::int64_t allocation;
  Date given;
};

/// Returns who of somebody's household was given or sold a machine last, if that was after `since`.
/// Machines that came back do not count.
std::optional<Helped> helped_since(Store& store, std::int64_t person, const Date& since);

}  // namespace bifc
