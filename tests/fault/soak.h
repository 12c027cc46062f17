// How long the fault tests run: short every day, long with the preset "soak".
#pragma once

#include <algorithm>
#include <cstdlib>

namespace bifc {

/// How many times as long, from BIFC_SOAK in the environment; 1 without.
inline int soak_times() {
  const char* times = std::getenv("BIFC_SOAK");
  return times == nullptr ? 1 : std::max(1, std::atoi(times));
}

/// Whether this is a long run, which leaves nothing out.
inline bool is_soak() { return soak_times() > 1; }

}  // namespace bifc
