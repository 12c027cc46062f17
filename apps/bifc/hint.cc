// Whether the next command is proposed.
#include "apps/bifc/hint.h"

#include <fmt/format.h>

namespace bifc {

void hint(Invocation& call, const std::string& line) {
  if (!call.note.is_terminal() || call.args.has("dry_run") ||
      call.env.variable("BIFC_HINTS") == "0" || call.config.text("hints.enabled") == "false")
    return;
  call.note.write(fmt::format("  {}\n", line));
}

}  // namespace bifc
