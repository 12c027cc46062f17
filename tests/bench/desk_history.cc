// Everything goes through the Store, so that what is written obeys every rule, and costs what rules
// cost. Persons and devices come between the tickets, as in a file that grew.
#include "tests/bench/desk_history.h"

#include <algorithm>

#include "libbifc/record/id.h"
#include "tests/bench/calendar.h"
#include "tests/bench/insert.h"
#include "tests/bench/invent.h"

namespace bifc::bench {
namespace {

constexpr std::uint64_t kSeed = 2019;

}  // namespace

DeskHistory::DeskHistory(Store& store, std::int64_t tickets)
    : store_(store),
      random_(kSeed),
      planned_(tickets),
      planned_volunteers_(std::clamp<std::int64_t>(tickets / 100, 1, 60)) {}

void DeskHistory::write() {
  Calendar calendar(planned_);
  for (Date day = Calendar::first_day(); day <= Calendar::last_day(); day = day.plus_days(1))
    write_day(day, calendar.opened_until(day));
}

void DeskHistory::write_day(const Date& day, std::int64_t until) {
  while (tickets_ < until) {
    const auto persons = std::max(tickets_ / 3, planned_volunteers_) + 1;
    while (std::ssize(persons_) < persons) add_person(day);
    while (std::ssize(devices_) < tickets_ / 5 + 1) add_device(day);
    add_ticket(day);
  }
}

void DeskHistory::add_person(const Date& day) {
  const bool volunteer = std::ssize(persons_) < planned_volunteers_;
  persons_.push_back(insert(store_, random_,
                            volunteer ? invent_volunteer(random_) : invent_visitor(random_), day));
}

void DeskHistory::add_device(const Date& day) {
  Device device = invent_device(random_, std::ssize(devices_) + 1, day);
  if (device.ownership == Ownership::visitor || device.given)
    device.holder = Id<Person>{persons_[random_.below(persons_.size())]};
  else if (random_.chance(500))
    device.donor = Id<Person>{persons_[random_.below(persons_.size())]};
  devices_.push_back(insert(store_, random_, device, day));
}

void DeskHistory::add_ticket(const Date& day) {
  Ticket ticket = invent_ticket(random_, day);
  const auto volunteers = static_cast<std::size_t>(planned_volunteers_);
  if (random_.chance(850)) ticket.person = Id<Person>{persons_[random_.below(persons_.size())]};
  if (random_.chance(700)) ticket.volunteer = Id<Person>{persons_[random_.skewed(volunteers)]};
  if (ticket.category && random_.chance(250))
    ticket.device = Id<Device>{devices_[random_.below(devices_.size())]};
  if (random_.chance(5)) ticket.loaner = Id<Device>{devices_[random_.below(devices_.size())]};
  const std::int64_t id = insert(store_, random_, ticket, day);
  ++tickets_;
  if (random_.chance(500)) add_notes(id, day, ticket.closed.value_or(later(random_, day, 30)));
}

void DeskHistory::add_notes(std::int64_t ticket, const Date& opened, const Date& closed) {
  for (std::size_t left = 1 + random_.skewed(4); left > 0; --left) {
    const Date day = std::min(later(random_, opened, 30), closed);
    Note note = invent_note(random_, day);
    note.about = AnyId{make_key(Ticket::kLetter, ticket)};
    insert(store_, random_, note, day);
  }
}

}  // namespace bifc::bench
