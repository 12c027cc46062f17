// Letter: all that is known about somebody, to be handed to them.
#pragma once

#include <cstdint>

#include "apps/bifc/command.h"

namespace bifc {

/// Writes what is known about the person: as JSON with --json or a file that ends so, as Markdown,
/// text or a page by the ending of -o, else as text. Throws Error: not_found, usage when the
/// ending is another.
void write_letter(Invocation& call, std::int64_t id);

}  // namespace bifc
