// Asking a person at the terminal, one line a question: no menus, no redrawing, nothing that a
// screen reader or a slow line could stumble over.
#pragma once

#include "apps/bifc/command.h"

namespace bifc {

/// Asks for the fields of a new record that the command line does not give: what it links to, what
/// it is called, then the rest that the type wants asked. Enter leaves a field empty, "?" explains,
/// "<" goes back one question, the end of input ends the questions. Adds the answers to the
/// arguments. Throws Error: abandoned when the record's name was not given.
void ask_fields(Invocation& call, const RecordType& type);

}  // namespace bifc
