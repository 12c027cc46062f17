// Evidence: files as they are, to be read, kept and known again.
#pragma once

#include <string>

namespace bifc {

struct Evidence {
  std::string name;   ///< without folders; "" for standard input
  std::string bytes;  ///< as they are in the file
};

/// Reads a whole file, "-" being standard input. Throws Error: failed when it cannot be read,
/// refused when it is empty or larger than 32 MiB, which no log and no description is.
Evidence read_evidence(const std::string& path);

}  // namespace bifc
