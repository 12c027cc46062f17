// The next command, proposed to whoever sits at the terminal.
#pragma once

#include <string>

#include "apps/bifc/command.h"

namespace bifc {

/// Prints the line below what was done, unless nobody sits there or BIFC_HINTS=0 or the setting
/// hints.enabled says no.
void hint(Invocation& call, const std::string& line);

}  // namespace bifc
