// Trace: a machine's whole way, from its donor to whoever has it, in the order of days.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// One step of the way.
struct TraceStep {
  Date day;
  std::string step;     ///< token of trace_step.tsv
  std::int64_t record;  ///< key of the record that says so
  std::string detail;   ///< what it was; may be empty
  Value person;         ///< id of whoever gave, has or had it; NULL for nobody
};

/// Whether details are told in labels of the current language, or in tokens and ids.
enum class Details { for_people, for_programs };

/// Returns the steps of a machine: how it came, what was done to each of its disks, who made it
/// ready, who had it and what became of it. Throws Error: not_found.
std::vector<TraceStep> trace_of(Store& store, std::int64_t device, Details details);

}  // namespace bifc
