// Steps: moving records to another state, for the verbs that do it in their own way.
#pragma once

#include <string>
#include <vector>

#include "apps/bifc/command.h"

namespace bifc {

/// Does what `mark` does for every type: the words of "state" are one state and ids.
/// Throws Error: usage, refused.
void mark_states(Invocation& call);

/// Returns the options of `mark`: the fields, but for the status.
std::vector<Param> fields_but_status(const RecordType& type);

/// Adds a note to a record, with the fields of a note that the command line names.
void add_note(Invocation& call, const RecordType& about, std::int64_t id, const std::string& text);

}  // namespace bifc
