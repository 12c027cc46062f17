// The Store lets nobody write a twin, so they come from two desks.
#include "libbifc/ops/twins.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/record/id.h"

namespace bifc {

std::vector<Twins> twins_of_run(Connection& db, const RecordType& type, const std::string& run) {
  std::vector<Twins> all;
  for (const Field& field : type.fields) {
    if (!field.is(Flag::unique)) continue;
    Statement pairs(db, fmt::format("SELECT n.id,o.id FROM main.{0} n JOIN main.{0} o ON "
                                    "o.{1}=n.{1} AND o.id<>n.id WHERE {2} AND n.removed=0 AND "
                                    "o.removed=0",
                                    type.name, field.name, run));
    while (pairs.step()) {
      const std::int64_t one = pairs.integer(0), other = pairs.integer(1);
      all.push_back({make_key(type.letter, std::max(one, other)),
                     make_key(type.letter, std::min(one, other)), std::string(field.name)});
    }
  }
  return all;
}

}  // namespace bifc
