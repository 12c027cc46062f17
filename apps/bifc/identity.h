// Identity: how much is known of a person, and what each level must not keep.
#pragma once

#include <string_view>
#include <vector>

#include "apps/bifc/command.h"

namespace bifc {

/// Makes a person's row agree with the --identity that was given for it: somebody counted keeps no
/// name and no contact, and of the year of birth the age band; somebody under a pseudonym gets
/// another name and keeps no contact but one that is given along. `before` is what the identity
/// was, "" for a new person. Throws Error: refused when the command line contradicts itself.
void settle_identity(Invocation& call, std::string_view before, std::vector<Value>& row);

}  // namespace bifc
