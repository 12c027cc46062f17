// Most machines have gone; of those in the house, some hundreds are ready, as a large group has it.
#include "tests/bench/donations.h"

#include <fmt/format.h>

#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/lot.h"
#include "libbifc/model/part.h"
#include "libbifc/model/wipe.h"
#include "tests/bench/calendar.h"
#include "tests/bench/insert.h"
#include "tests/bench/invent.h"

namespace bifc::bench {
namespace {

constexpr std::uint64_t kSeed = 2026;
constexpr int kDisks = 2;
constexpr std::int64_t kMachinesPerPerson = 2;
constexpr std::string_view kDiskModels[] = {"ST500LM012", "WD5000LPCX", "MZ7LN256",
                                            "HTS545050",  "CT240BX500", "MQ01ABF050"};

// In thousandths: of a thousand machines that came in long ago.
DeviceStatus status_of(Random& random, std::int64_t days_here) {
  const bool is_new = days_here < 60;
  if (random.chance(is_new ? 800 : 15)) {
    constexpr DeviceStatus kInHouse[] = {DeviceStatus::received, DeviceStatus::tested,
                                         DeviceStatus::wiped, DeviceStatus::ready,
                                         DeviceStatus::reserved};
    return random.any(kInHouse);
  }
  if (random.chance(20)) return DeviceStatus::lent;
  if (random.chance(100)) return DeviceStatus::sold;
  return random.chance(250) ? DeviceStatus::recycled : DeviceStatus::given;
}

bool is_handed(DeviceStatus status) {
  return status == DeviceStatus::reserved || status == DeviceStatus::given ||
         status == DeviceStatus::lent || status == DeviceStatus::sold;
}

}  // namespace

Donations::Donations(Store& store, std::int64_t machines)
    : store_(store), random_(kSeed), planned_(machines) {}

void Donations::write() {
  const Date first = Calendar::first_day();
  const std::int64_t days = Calendar::last_day().days() - first.days() + 1;
  for (std::int64_t i = 0; i < planned_; ++i) {
    const Date day = first.plus_days(i * days / planned_);
    if (i % kMachinesPerPerson == 0)
      persons_.push_back(insert(store_, random_, invent_visitor(random_), day));
    add_machine(i + 1, day);
  }
}

// The first machine of a month makes the month's lot.
std::string Donations::lot_of(const Date& day) {
  const std::string name = fmt::format("don {}-{:02}", day.year(), day.month());
  if (name == lot_) return name;
  lot_ = name;
  Lot lot;
  lot.name = name;
  lot.received = day;
  insert(store_, random_, lot, day);
  return name;
}

void Donations::add_machine(std::int64_t number, const Date& received) {
  Device device = invent_device(random_, number, received);
  device.kind = random_.chance(600) ? DeviceKind::laptop : DeviceKind::desktop;
  device.ownership = Ownership::stock;
  device.status = status_of(random_, Calendar::last_day().days() - received.days());
  device.received = received;
  device.lot = lot_of(received);
  device.given = device.recycled = {};
  const Date left = later(random_, received, 200);
  const std::int64_t person = persons_[random_.below(persons_.size())];
  if (is_handed(*device.status)) device.holder = Id<Person>{person};
  if (is_handed(*device.status) && device.status != DeviceStatus::reserved) device.given = left;
  if (device.status == DeviceStatus::recycled) device.recycled = left;
  const std::int64_t id = insert(store_, random_, device, received);
  const bool is_wiped =
      device.status != DeviceStatus::received && device.status != DeviceStatus::tested;
  for (int i = 0; i < kDisks; ++i) {
    const std::int64_t disk = add_disk(number * kDisks + i, id, received);
    if (is_wiped) add_wipe(disk, id, received);
  }
  if (is_handed(*device.status))
    add_allocation(id, person, kNames<DeviceStatus>[static_cast<std::size_t>(*device.status)],
                   left);
}

std::int64_t Donations::add_disk(std::int64_t number, std::int64_t device, const Date& received) {
  Part disk;
  disk.kind = PartKind::disk;
  disk.model = std::string(random_.usual(kDiskModels));
  disk.serial = fmt::format("ZZ{:08X}", static_cast<std::uint32_t>(number) * 2654435761U);
  disk.bytes = Capacity{500'107'862'016};
  disk.media = random_.chance(500) ? Media::hdd : Media::ssd;
  disk.status = PartStatus::installed;
  disk.device = disk.origin = Id<Device>{device};
  disk.received = received;
  return insert(store_, random_, disk, received);
}

void Donations::add_wipe(std::int64_t disk, std::int64_t device, const Date& received) {
  Wipe wipe;
  wipe.disk = Id<Part>{disk};
  wipe.device = Id<Device>{device};
  wipe.level = WipeLevel::clear;
  wipe.method = Code{"random"};
  wipe.tool = "nwipe";
  wipe.day = later(random_, received, 10);
  wipe.operator_name = "Karim";
  insert(store_, random_, wipe, received);
}

void Donations::add_allocation(std::int64_t device, std::int64_t person, std::string_view status,
                               const Date& given) {
  Allocation allocation;
  allocation.person = Id<Person>{person};
  allocation.device = Id<Device>{device};
  allocation.asked = given;
  allocation.status = Codec<AllocationStatus>::decode(status);
  if (status != "reserved") {
    allocation.given = given;
    allocation.mode = status == "given" ? Mode::gift : status == "lent" ? Mode::loan : Mode::sale;
  }
  if (random_.chance(500)) allocation.need = Code{"studies"};
  insert(store_, random_, allocation, given);
}

}  // namespace bifc::bench
