// Machine comparisons: lists, the gate and figures of machines, and how the sqlite3 shell does
// each.
#pragma once

#include <vector>

#include "tests/bench/comparisons.h"

namespace bifc::bench {

std::vector<Comparison> machine_comparisons(const std::string& bifc, const Files& files);

}  // namespace bifc::bench
