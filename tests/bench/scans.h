// Scans: how long reading what programs tell of machines takes; no shell does the same.
#pragma once

#include <string>

namespace bifc::bench {

/// Prints what one scan of 200 kB takes beyond a command that reads none, and what a folder of a
/// thousand machines takes. The files are made in the workplace; `sample` is a published snapshot,
/// "" for none.
void print_scans(const std::string& bifc, const std::string& sample);

}  // namespace bifc::bench
