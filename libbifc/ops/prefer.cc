// The values of a side stand in the journal, under the operation that gave them.
#include "libbifc/ops/prefer.h"

#include <fmt/format.h>

#include "libbifc/ops/merge_intake.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// What is bound to the field comes along from the same operation.
void take_side(Store& store, const MergeConflict& conflict, bool here) {
  Connection& db = store.connection();
  const RecordType& type = *store.catalog().find(letter_of_key(conflict.record));
  auto row = store.find(type, id_of_key(conflict.record));
  if (!row) return;
  const Change& chosen = here ? conflict.here : conflict.there;
  if (conflict.field == "removed") {
    (*row)[type.index("removed")] = std::int64_t{here == conflict.here_won};
  } else {
    (*row)[type.index(conflict.field)] = chosen.now;
    Statement bound(db, "SELECT new FROM change WHERE op=? AND record=? AND field=?");
    for (const std::string_view name : type.bound_to(conflict.field)) {
      bound.bind(1, chosen.operation).bind(2, chosen.record).bind(3, name);
      if (bound.step()) (*row)[type.index(name)] = own(bound.column(0));
      bound.reset();
    }
  }
  store.put_back(type, id_of_key(conflict.record), std::move(*row));
}

}  // namespace

void prefer_one_side(Store& store, const MergeOptions& options, MergeReport& report) {
  const bool here = options.prefer == MergeOptions::Prefer::here;
  for (MergeConflict& conflict : report.conflicts) {
    if (conflict.field == "removed" || conflict.here_won != here) take_side(store, conflict, here);
    if (conflict.field != "removed") conflict.here_won = here;
  }
  Statement(store.connection(), "UPDATE conflict SET looked=1 WHERE via=?")
      .bind(1, report.operation)
      .run();
  store.journal().finish(options.who, fmt::format("{} --prefer {}", merge_words(report.desk),
                                                  here ? "here" : "there"));
}

}  // namespace bifc
