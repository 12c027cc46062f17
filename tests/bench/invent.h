// Invent: single records that look like those of a French repair desk.
#pragma once

#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "tests/bench/random.h"

namespace bifc::bench {

Person invent_volunteer(Random& random);
Person invent_visitor(Random& random);

/// Returns a device that came in on `day`, without links. `number` makes its serial its own.
Device invent_device(Random& random, std::int64_t number, const Date& day);

/// Returns a ticket as it stands on the calendar's last day, without links: old ones are closed,
/// of the last weeks' most are open.
Ticket invent_ticket(Random& random, const Date& opened);

/// Returns a note that is about nothing yet.
Note invent_note(Random& random, const Date& day);

/// Returns a day up to `most_days` after `day`, soon more often than late, within the calendar.
Date later(Random& random, const Date& day, std::size_t most_days);

}  // namespace bifc::bench
