// Teaching: how long tutorials take to be shown, proposed and published; no shell does the same.
#pragma once

#include <cstdint>
#include <string>

namespace bifc::bench {

/// Prints what suggestions among 1,000 tutorials add to showing one ticket of `desk`, what a text
/// of 20 kB adds to showing a tutorial, and what publishing all of them takes. `desk` holds that
/// many tickets and no tutorial; it stays as it is.
void print_teaching(const std::string& bifc, const std::string& desk, std::int64_t tickets);

}  // namespace bifc::bench
