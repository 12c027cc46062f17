// bifc without a process: what main() runs, and what tests run with their own streams and day.
#pragma once

#include <span>
#include <string>

#include "apps/bifc/env.h"

namespace bifc {

/// Runs one command line (without the program's name) and returns the exit code.
int run(std::span<const std::string> words, Env& env);

}  // namespace bifc
