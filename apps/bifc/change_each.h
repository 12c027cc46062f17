// change_each: what the verbs that change records share.
#pragma once

#include <string>
#include <vector>

#include "apps/bifc/record_values.h"

namespace bifc {

// Changes records one after another and tells `done` of each; what was so already is said, and is
// no error.
template <class Change, class Done>
void change_each(Invocation& call, const std::vector<std::int64_t>& ids, Change change, Done done) {
  const RecordType& type = *call.command.record;
  for (const std::int64_t id : ids) {
    std::vector<Value> row = call.store->row(type, id);
    change(row);
    const bool changed = call.store->update(type, id, std::move(row));
    const std::string which = told(*call.store, type, id);
    call.note.write((changed ? done(which) : say("{}: already so.", which)) + "\n");
  }
}

}  // namespace bifc
