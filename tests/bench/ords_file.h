// OrdsFile: a file in the Open Repair Data Standard, as large and as uneven as those published.
#pragma once

#include <cstdint>
#include <string>

namespace bifc::bench {

/// Writes `rows` rows of the fourteen columns of version 0.3, some 170 bytes each. The same number
/// always makes the same file. Throws Error: failed.
void write_ords_file(const std::string& path, std::int64_t rows);

}  // namespace bifc::bench
