// Comparisons: which tasks are measured, and how the sqlite3 shell does each of them.
#pragma once

#include <vector>

#include "tests/bench/measure.h"

namespace bifc::bench {

/// The files that the tasks need; relative to where the programs run.
struct Files {
  std::string small_desk;     ///< 10^4 tickets
  std::string large_desk;     ///< 10^6 tickets
  std::string doors;          ///< 10^5 machines with 2 x 10^5 disks
  std::string wiped_machine;  ///< the id of one of them that may become ready
  std::string ords;           ///< a file of the Open Repair Data Standard
  std::string ords_samples;   ///< a published one, "" when there is none
};

std::vector<Comparison> comparisons(const std::string& bifc, const Files& files);

}  // namespace bifc::bench
