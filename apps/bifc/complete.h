// Completion: how a command line can go on, told from the same tables that parse it.
#pragma once

#include <string>
#include <vector>

#include "apps/bifc/command.h"

namespace bifc {

struct Candidate {
  std::string word;
  std::string help;  ///< what it is, for shells that show it; may be empty
};

/// Returns at most 200 candidates for the last of `words`, which may be empty. Ids and names come
/// from the database, which is only read; what cannot be read is passed over in silence. Fields
/// that screens should not show are not offered as values.
std::vector<Candidate> complete(Invocation& call, const std::vector<std::string>& words);

}  // namespace bifc
