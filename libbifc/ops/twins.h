// Twins: two records with a value that only one may have, for people to settle.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "libbifc/db/connection.h"
#include "libbifc/record/record_type.h"

namespace bifc {

/// Two records with a value that only one may have.
struct Twins {
  std::int64_t second;  ///< keys
  std::int64_t first;
  std::string field;
};

/// Returns the twins of the records `n` of a type that the SQL condition `run` finds.
std::vector<Twins> twins_of_run(Connection& db, const RecordType& type, const std::string& run);

}  // namespace bifc
