// One word per record type.
#include "libbifc/model/record_types.h"

#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/saved_query.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"

namespace bifc {

const Catalog& catalog() {
  static constexpr const RecordType* kTypes[] = {&Person::kType,   &Device::kType,
                                                 &Tutorial::kType, &Ticket::kType,
                                                 &Note::kType,     &SavedQuery::kType};
  static const Catalog kAll(kTypes);
  return kAll;
}

}  // namespace bifc
