// What happens before a command writes: questions, the editor, the text of a file.
#pragma once

#include "apps/bifc/command.h"

namespace bifc {

void prepare_add(Invocation& call);   ///< for `add`: -e, -F, or questions at a terminal
void prepare_edit(Invocation& call);  ///< for `edit`: the editor, or -F
void prepare_note(Invocation& call);  ///< for `note` without a text: the editor, or -F

}  // namespace bifc
