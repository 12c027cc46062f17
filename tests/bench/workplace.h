// Workplace: the files that the comparisons work on, and the machine they run on.
#pragma once

#include <cstdint>
#include <string>

namespace bifc::bench {

/// Enters `folder`, made when it is missing, and leaves no variable but a few in the environment,
/// so that nobody's configuration counts. BIFC_DB names a file of this folder.
void enter_workplace(const std::string& folder);

/// These return the name of a file in the workplace. When it is missing, `generator` makes it,
/// which takes some minutes for 10^6 tickets; it is kept for the next time. Throw Error: failed.
std::string desk_of(std::int64_t tickets, const std::string& generator);
std::string doors_of(std::int64_t machines, const std::string& generator);
std::string ords_file_of(std::int64_t rows, const std::string& generator);

/// Returns the id of a machine of such a file that may become ready: "D91234".
std::string wiped_machine_of(const std::string& doors);

/// Returns "AMD EPYC, 2 processors, Linux 6.1.0, SQLite 3.40.1".
std::string machine();

}  // namespace bifc::bench
