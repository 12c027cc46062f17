// The probabilities are guesses at what a desk with volunteers fills in, in thousandths.
#include "tests/bench/invent.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "tests/bench/calendar.h"
#include "tests/bench/texts.h"

namespace bifc::bench {
namespace {

using Tokens = std::span<const std::string_view>;

constexpr Outcome kOutcomes[] = {Outcome::fixed,    Outcome::fixed,          Outcome::repairable,
                                 Outcome::advice,   Outcome::end_of_life,    Outcome::referred,
                                 Outcome::unknown,  Outcome::no_fault_found, Outcome::withdrawn,
                                 Outcome::unclaimed};
constexpr std::string_view kBarriers[] = {"spare_parts_not_available", "spare_parts_too_expensive",
                                          "item_too_worn_out", "no_way_to_open_product",
                                          "lack_of_equipment"};
constexpr std::string_view kAgeBands[] = {"soixante_dix_plus",       "soixante_soixante_neuf",
                                          "quarante_cinquante_neuf", "vingt_cinq_trente_neuf",
                                          "dix_huit_vingt_quatre",   "douze_dix_huit"};
constexpr std::string_view kGenders[] = {"feminin", "masculin", "non_communique"};
constexpr std::string_view kSituations[] = {"retraite", "sans_emploi", "en_emploi", "scolarise"};
constexpr std::string_view kProcessors[] = {"Core i5-6300U", "Core i3-4005U", "Ryzen 5 3500U",
                                            "Celeron N4020", "Core 2 Duo P8400"};

Code code(Random& random, Tokens tokens) { return Code{std::string(random.usual(tokens))}; }

template <class E>
E usual_of(Random& random) {
  return static_cast<E>(random.skewed(kNames<E>.size()));
}

// An odd factor permutes the numbers of 32 bits: no two devices have the same serial.
std::string serial_number(std::int64_t number) {
  return fmt::format("SN{:08X}", static_cast<std::uint32_t>(number) * 2654435761U);
}

bool is_still_open(Random& random, const Date& opened) {
  const std::int64_t age = Calendar::last_day().days() - opened.days();
  return random.chance(age < 14 ? 800 : age < 30 ? 500 : age < 90 ? 250 : age < 365 ? 25 : 4);
}

void describe_object(Random& random, Ticket& ticket) {
  const Item& item = random.usual(kItems);
  const std::string_view brand = random.chance(600) ? random.usual(kBrands) : std::string_view();
  ticket.title = title_of(random, item, brand);
  ticket.category = Code{std::string(item.category)};
  ticket.theme = Code{"maintenance_de_materiel"};
  ticket.problem = Prose{problem_text(random)};
  if (!brand.empty()) ticket.brand = brand;
  if (random.chance(300)) ticket.year = 2005 + static_cast<std::int64_t>(random.below(19));
  if (item.is_computer && random.chance(400)) ticket.fault = code(random, kFaults);
  if (random.chance(250)) ticket.condition_in = "rayures, coque fendue";
  if (random.chance(250)) ticket.accessories = random.chance(500) ? "chargeur" : "chargeur, souris";
  if (random.chance(300)) ticket.backup = random.chance(500);
  if (random.chance(100)) ticket.data_loss_consent = true;
}

void describe_errand(Random& random, Ticket& ticket) {
  const Errand& errand = random.usual(kErrands);
  ticket.title = title_of(random, errand);
  ticket.theme = Code{std::string(errand.theme)};
  ticket.problem = Prose{errand_text(random)};
}

void leave_open(Random& random, Ticket& ticket) {
  ticket.shelf = fmt::format("B{}", 1 + random.below(40));
  if (!random.chance(400)) return;
  ticket.status = TicketStatus::waiting;
  ticket.waiting_for = usual_of<WaitingFor>(random);
}

void close(Random& random, Ticket& ticket) {
  ticket.status = TicketStatus::closed;
  ticket.closed = later(random, ticket.opened, 60);
  if (random.chance(30)) return;  // whoever closed it did not say how it ended
  ticket.outcome = Outcome::advice;
  if (ticket.category) ticket.outcome = random.usual(kOutcomes);
  if (ticket.outcome == Outcome::end_of_life) ticket.barrier = code(random, kBarriers);
  if (ticket.outcome == Outcome::fixed && random.chance(100))
    ticket.summary = Prose{summary_text(random)};
}

void move_through_stock(Random& random, Device& device, const Date& day) {
  device.status = static_cast<DeviceStatus>(random.below(kNames<DeviceStatus>.size()));
  device.received = day;
  if (random.chance(400)) device.lot = fmt::format("don {}-{:02}", day.year(), day.month());
  if (device.status == DeviceStatus::given || device.status == DeviceStatus::lent ||
      device.status == DeviceStatus::sold)
    device.given = later(random, day, 200);
  if (device.status == DeviceStatus::returned) device.returned = later(random, day, 200);
  if (device.status == DeviceStatus::recycled) device.recycled = later(random, day, 200);
  device.grade_look = usual_of<Grade>(random);
  device.grade_function = usual_of<Grade>(random);
}

}  // namespace

Person invent_volunteer(Random& random) {
  Person person = invent_visitor(random);
  person.name = person_name(random);
  person.role = Code{"volunteer"};
  person.skills = std::string(random.usual(kSkills));
  return person;
}

Person invent_visitor(Random& random) {
  Person person;
  person.role = Code{"visitor"};
  if (random.chance(450)) {
    person.name = person_name(random);
    if (random.chance(300)) person.identity = Identity::pseudonym;
  }
  if (person.name && random.chance(500))
    person.phone = fmt::format("06{:08}", random.below(100000000));
  if (random.chance(600)) person.age_band = code(random, kAgeBands);
  if (random.chance(600)) person.gender = code(random, kGenders);
  if (random.chance(400)) person.situation = code(random, kSituations);
  return person;
}

Device invent_device(Random& random, std::int64_t number, const Date& day) {
  Device device;
  device.kind = usual_of<DeviceKind>(random);
  device.brand = std::string(random.usual(kBrands));
  device.model = model_name(random);
  if (random.chance(600)) device.serial = serial_number(number);
  if (random.chance(500)) device.year = 2008 + static_cast<std::int64_t>(random.below(17));
  if (random.chance(350)) {
    device.cpu = std::string(random.usual(kProcessors));
    device.memory_mb = std::int64_t{2048} << random.below(4);
    device.arch = Arch::x86_64;
    device.os = random.chance(500) ? "Debian 12" : "Windows 10";
  }
  device.ownership = random.chance(550) ? Ownership::visitor : Ownership::stock;
  if (device.ownership == Ownership::stock) move_through_stock(random, device, day);
  return device;
}

Ticket invent_ticket(Random& random, const Date& opened) {
  Ticket ticket;
  ticket.opened = opened;
  ticket.channel = usual_of<Channel>(random);
  if (random.chance(780))
    describe_object(random, ticket);
  else
    describe_errand(random, ticket);
  if (is_still_open(random, opened))
    leave_open(random, ticket);
  else
    close(random, ticket);
  return ticket;
}

Note invent_note(Random& random, const Date& day) {
  Note note;
  note.day = day;
  note.text = Prose{note_text(random)};
  if (random.chance(400)) note.minutes = 5 * (1 + static_cast<std::int64_t>(random.skewed(24)));
  if (random.chance(150)) note.result = "fonctionne de nouveau";
  return note;
}

Date later(Random& random, const Date& day, std::size_t most_days) {
  const auto days = static_cast<std::int64_t>(random.below(random.below(most_days) + 1));
  return std::min(day.plus_days(days), Calendar::last_day());
}

}  // namespace bifc::bench
