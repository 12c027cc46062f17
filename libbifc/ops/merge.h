// Merging: what another copy of the database knows comes in, field by field, the later one wins.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "libbifc/ops/scrub.h"
#include "libbifc/ops/twins.h"
#include "libbifc/record/journal.h"
#include "libbifc/record/store.h"

namespace bifc {

struct MergeOptions {
  enum class Prefer { newest, here, there };
  Prefer prefer = Prefer::newest;  ///< whose value stands where both sides changed a field
  bool trust_clock = false;        ///< take operations that are more than a day ahead
  Instant now = {};
  std::string who = {};
  std::function<void()> before = {};  ///< called once, when there is something to take
};

/// A field that both sides changed, each without knowing of the other.
struct MergeConflict {
  std::int64_t record;  ///< a key
  std::string field;
  Change here;
  Change there;
  bool here_won = false;
};

struct MergeReport {
  std::string desk;              ///< letters of the other database; "" is the first desk
  Instant last;                  ///< when it was merged last; 0 for never
  std::int64_t operation = 0;    ///< the merge itself; 0 when there was nothing to do
  std::int64_t operations = 0;   ///< how many came
  std::int64_t clock_ahead = 0;  ///< seconds that the other's latest operation is ahead of `now`
  std::map<const RecordType*, std::int64_t> added;
  std::vector<std::int64_t> added_keys;  ///< the first of them
  std::int64_t changed = 0;              ///< records
  std::vector<Change> changes;           ///< the first values that are other than before
  std::vector<MergeConflict> conflicts;
  std::vector<std::pair<std::int64_t, std::int64_t>> duplicates;  ///< second record, first
  std::vector<Twins> twins;
  Forgetting forgotten;  ///< people whom one side had forgotten and the other had not
};

/// Merges the database that is attached under the name "there" and has the same schema. The result
/// depends on what both know, not on who merges whom or how often. Inside a transaction.
/// Throws Error: refused when both have gone on as the same desk, when it is of another group, and
/// when its clock is more than a day ahead.
MergeReport merge(Store& store, const MergeOptions& options);

/// Takes back a merge: values and stamps are what they were, and what the other file knows will
/// come again when it is merged again. Forgettings stay.
/// Throws Error: refused when something that came was changed since, or another merge followed.
void undo_merge(Store& store, const Operation& merge);

/// Whether an operation is a merge, or the undoing of one; these stay where they are.
inline bool is_local(const Operation& operation) { return operation.via == operation.id; }

}  // namespace bifc
