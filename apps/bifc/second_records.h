// Second records: --same-as, and ids of second records that lead to the first.
#pragma once

#include <cstdint>

#include "apps/bifc/command.h"

namespace bifc {

/// Returns the options of `set`: the fields, and --same-as where a type has second records.
std::vector<Param> set_params(const RecordType& type);

/// Does what --same-as says: makes the records second ones of another, or, for "", takes them off.
/// Throws Error: usage when fields are to be changed in the same breath.
void set_same_as(Invocation& call);

/// Returns the record that an id leads to: itself, or what it is a second record of, which is told
/// on stderr.
std::int64_t led(const Invocation& call, const RecordType& type, std::int64_t id);

}  // namespace bifc
