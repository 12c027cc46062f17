// One word per record type.
#include "libbifc/model/record_types.h"

#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/lot.h"
#include "libbifc/model/note.h"
#include "libbifc/model/part.h"
#include "libbifc/model/person.h"
#include "libbifc/model/saved_query.h"
#include "libbifc/model/skill.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/model/wipe.h"

namespace bifc {

const Catalog& catalog() {
  // What others link to comes first, so that an export can be read back row by row.
  static constexpr const RecordType* kTypes[] = {
      &Person::kType,     &Lot::kType,      &Device::kType,    &Part::kType,
      &Allocation::kType, &Tutorial::kType, &Ticket::kType,    &Note::kType,
      &Wipe::kType,       &Skill::kType,    &SavedQuery::kType};
  static const Catalog kAll(kTypes);
  return kAll;
}

}  // namespace bifc
