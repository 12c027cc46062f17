// Each rule looks at one record before and after a write, and writes what follows.
#include "libbifc/ops/custody.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/lot.h"
#include "libbifc/model/part.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/custody_rules.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/handover.h"
#include "libbifc/ops/lots.h"
#include "libbifc/ops/stays.h"
#include "libbifc/ops/translations.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

std::string with_id(std::string_view ids, std::int64_t id) {
  const std::string text = id_text(Device::kLetter, id);
  return ids.empty() ? text : fmt::format("{}|{}", ids, text);
}

std::string without_id(std::string_view ids, std::int64_t id) {
  std::string rest;
  for (const std::string_view one : split(ids, "|"))
    if (one != id_text(Device::kLetter, id)) rest.append(rest.empty() ? "" : "|").append(one);
  return rest;
}

Value text_or_null(std::string text) { return text.empty() ? Value{} : Value(std::move(text)); }

// What the guard writes itself is not watched by it again.
class Quietly {
 public:
  explicit Quietly(bool& quiet) : quiet_(quiet), before_(std::exchange(quiet, true)) {}
  ~Quietly() { quiet_ = before_; }
  Quietly(const Quietly&) = delete;
  Quietly& operator=(const Quietly&) = delete;

 private:
  bool& quiet_;
  bool before_;
};

class Custody : public Guard {
 public:
  void require(Store& store, const RecordType& type, std::int64_t id, Row before, Row after,
               By by) override {
    if (&type == &Part::kType && !quiet_) require_stay_of_part(store, id, before, after);
    const Written written{type, id, before, after};
    if (&type == &Device::kType && !quiet_) require_stays_in_lot(store, written);
    if (by == By::undo || quiet_) return;
    require_as_happened(written);
    require_possible_days(store, written);
    if (&type == &Device::kType)
      require_in_order(store, written);
    else if (&type == &Lot::kType)
      require_unsealed(store, written);
    else if (&type == &Part::kType)
      require_no_escape(store, written);
    else if (&type == &Allocation::kType)
      require_device_says_so(written);
    else if (&type == &Ticket::kType)
      require_loaner_back(store, written);
    else if (&type == &Person::kType)
      require_elder(written);
    else if (&type == &Wipe::kType)
      require_as_recorded(written);
  }

  void wrote(Store& store, const RecordType& type, std::int64_t id, Row before, Row after,
             By by) override {
    const Written written{type, id, before, after};
    if (&type == &Device::kType)
      wrote_device(store, written, by);
    else if (&type == &Part::kType)
      wrote_part(store, written, by);
    else if (&type == &Wipe::kType)
      wrote_wipe(store, written, by);
    else if (&type == &Lot::kType && by == By::command)
      wrote_lot(store, written);
    else if (&type == &Tutorial::kType && by == By::command && !quiet_)
      wrote_tutorial(store, written);
  }

  void settle(Store& store) override {
    for (const std::int64_t device : std::exchange(to_check_, {})) {
      const auto row = store.find(Device::kType, device);
      if (!row || (*row)[Device::kType.index("removed")] == Value(std::int64_t{1})) continue;
      const std::string status(text_of(view((*row)[Device::kType.index("status")])));
      if (needs_wipe(status)) require_open_gate(store, device, status);
    }
  }

 private:
  static void require_in_order(Store& store, const Written& device) {
    const std::string_view status = text_of(device.is("status"));
    if (device.is_new() && needs_wipe(status) && may_hold_data(text_of(device.is("kind"))))
      throw Error(
          ErrorCode::refused,
          say("A machine that is only now recorded cannot be {}: nobody has said what disks "
              "are in it.",
              CodeList::named("device_status").label(status)),
          say("Record it as received; then scan it and mark it wiped."));
    require_stay_of_machine(store, device.id, device.before, device.after);
    if (!device.differs("lot")) return;
    require_open_lot(store, text_of(device.was("lot")));
    require_open_lot(store, text_of(device.is("lot")));
  }

  // The machines of a closed lot are those of its manifest.
  static void require_stays_in_lot(Store& store, const Written& device) {
    if (!device.is_new() && device.differs("removed"))
      require_open_lot(store, text_of(device.is("lot")));
  }

  void wrote_tutorial(Store& store, const Written& tutorial) {
    const Quietly quietly(quiet_);
    follow_originals(store, tutorial.id, tutorial.before, tutorial.after);
  }

  // What the manifest says of a closed lot stays true.
  static void require_unsealed(Store& store, const Written& lot) {
    const std::string_view name = text_of(lot.was("name"));
    if (lot.becomes_removed() && !devices_of_lot(store, name).empty())
      throw Error(ErrorCode::refused, say("There are machines in the lot {}.", name),
                  say("See them: bifc device list lot:{} status:any", name));
    if (text_of(lot.was("status")) != "closed") return;
    for (const char* field : {"name", "donor", "convention", "received", "closed"})
      if (lot.differs(field))
        throw Error(ErrorCode::refused,
                    say("The lot {} is closed, and what its manifest says stays.", name),
                    say("See it: bifc lot show {}", id_text(Lot::kLetter, lot.id)));
  }

  void wrote_lot(Store& store, const Written& lot) {
    if (!lot.is_new() && lot.differs("name")) rename_in_devices(store, lot);
    if (!lot.differs("status") || text_of(lot.is("status")) != "closed") return;
    const Quietly quietly(quiet_);
    freeze_lot(store, lot.id);
  }

  // Machines name their lot, so they name it anew.
  void rename_in_devices(Store& store, const Written& lot) {
    const Quietly quietly(quiet_);
    const RecordType& type = Device::kType;
    for (const std::int64_t id : devices_of_lot(store, text_of(lot.was("name")))) {
      std::vector<Value> row = store.row(type, id);
      row[type.index("lot")] = std::string(text_of(lot.is("name")));
      store.update(type, id, std::move(row));
    }
  }

  void wrote_device(Store& store, const Written& device, By by) {
    const std::string_view status = text_of(device.is("status"));
    if (needs_wipe(status) && device.differs("status")) to_check_.insert(device.id);
    if (device.differs("kind") && !may_hold_data(text_of(device.was("kind"))))
      check_inside(store, device.id);
    if (by == By::undo || quiet_ || device.is_removed()) return;
    const Quietly quietly(quiet_);
    const std::string before(text_of(device.was("status")));
    const bool came_back = device.differs("status") && !device.is_new() &&
                           (status == "returned" || (status == "received" && has_left(before)));
    if (device.differs("lot")) join_lot(store, device.id);
    if (came_back)
      take_in_again(store, device.id);
    else if (!device.is_new() && (device.differs("received") || device.differs("returned")))
      correct_intake(store, device);
    if (device.differs("status") || device.differs("holder") || device.differs("given"))
      follow_handover(store, device.id, before);
  }

  // Whatever was done to it counts for the time before.
  static void take_in_again(Store& store, std::int64_t device) {
    const RecordType& type = Device::kType;
    std::vector<Value> row = store.row(type, device);
    row[type.index("intake")] = std::get<std::int64_t>(row[type.index("intake")]) + 1;
    for (const char* field : {"done", "failed", "refurbished", "refurbisher", "checked", "checker"})
      row[type.index(field)] = {};
    const auto day = intake_day(views(row));
    store.update(type, device, std::move(row));
    for (const std::int64_t part : parts_with(store, device))
      take_part_again(store, device, part, day);
  }

  // The machine came in on another day than was said, and its parts with it.
  static void correct_intake(Store& store, const Written& device) {
    const RecordType& type = Part::kType;
    const auto before = intake_day(device.before), now = intake_day(device.after);
    if (!before || !now) return;
    for (const std::int64_t part : parts_with(store, device.id)) {
      std::vector<Value> row = store.row(type, part);
      Value& received = row[type.index("received")];
      const bool came_along = row[type.index("origin")] == Value(device.id) &&
                              row[type.index("device")] == Value(device.id) &&
                              text_of(view(received)) < now->iso();
      if (received != Value(std::string(before->iso())) && !came_along) continue;
      require_wiped_since(store, part, *now);
      received = std::string(now->iso());
      store.update(type, part, std::move(row));
    }
  }

  static std::vector<std::int64_t> parts_with(Store& store, std::int64_t device) {
    Statement parts(
        store.connection(),
        "SELECT +id AS id FROM part WHERE removed=0 AND device=?1 UNION SELECT +id FROM "
        "part WHERE removed=0 AND hosts>'' AND instr('|'||hosts||'|','|'||?2||'|')"
        "ORDER BY id");
    const std::string text = id_text(Device::kLetter, device);
    parts.bind(1, device).bind(2, std::string_view(text));
    std::vector<std::int64_t> ids;
    while (parts.step()) ids.push_back(parts.integer(0));
    return ids;
  }

  static void take_part_again(Store& store, std::int64_t device, std::int64_t id,
                              const std::optional<Date>& day) {
    const RecordType& type = Part::kType;
    std::vector<Value> row = store.row(type, id);
    Value& hosts = row[type.index("hosts")];
    if (row[type.index("device")] == Value(device)) {
      hosts = {};
      row[type.index("intake")] = std::get<std::int64_t>(row[type.index("intake")]) + 1;
      if (day) row[type.index("received")] = std::string(day->iso());
    } else {
      hosts = text_or_null(without_id(text_of(view(hosts)), device));
    }
    store.update(type, id, std::move(row));
  }

  void wrote_part(Store& store, const Written& part, By by) {
    if (by == By::command && !quiet_ &&
        (part.differs("device") || comes_in_again(store, part.before, part.after)))
      remember_hosts(store, part);
    if (!part.differs("device") && !part.differs("kind") && !part.differs("removed")) return;
    for (const Cell& device : {part.was("device"), part.is("device")})
      if (!is_null(device)) check_inside(store, std::get<std::int64_t>(device));
  }

  // A machine that has left may get other disks; one that waits to leave may not.
  void check_inside(Store& store, std::int64_t device) {
    const auto row = store.find(Device::kType, device);
    if (row && !has_left(text_of(view((*row)[Device::kType.index("status")]))))
      to_check_.insert(device);
  }

  // A disk that is not wiped does not stop being one, nor go away by itself.
  static void require_no_escape(Store& store, const Written& part) {
    const Cell disk = std::string_view("disk");
    const bool was_disk = part.was("kind") == disk && part.was("removed") == Cell(std::int64_t{0});
    const bool gone = part.is("kind") != disk || part.is_removed();
    const bool leaves = part.is("kind") == disk && part.differs("status") &&
                        part.is("status") == Cell(std::string_view("recycled"));
    const bool with_machine = !is_null(part.was("device")) || !is_null(part.was("hosts"));
    if (!(was_disk && gone && with_machine) && !leaves) return;
    if (passing_wipe(store, part.id)) return;
    const std::string id = id_text(Part::kLetter, part.id);
    const std::string text = fmt::format("{} ({})", id, label_of(Part::kType, part.after));
    throw Error(
        ErrorCode::refused,
        say("Disk {} is not wiped, so it cannot be removed or marked recycled.", text),
        say("If there never was such a disk: bifc part mark wiped {} --outcome no_disk", id) +
            "\n" + say("If it is destroyed: bifc part mark wiped {} --method shredding", id));
  }

  // What came in with a machine came in when the machine did.
  void remember_hosts(Store& store, const Written& part) {
    const Quietly quietly(quiet_);
    const RecordType& type = Part::kType;
    std::vector<Value> row = store.row(type, part.id);
    std::string hosts(text_of(part.is("hosts")));
    if (const Cell left = part.was("device"); !is_null(left))
      hosts =
          with_id(without_id(hosts, std::get<std::int64_t>(left)), std::get<std::int64_t>(left));
    if (const Cell now = part.is("device"); !is_null(now)) {
      const std::int64_t device = std::get<std::int64_t>(now);
      hosts = without_id(hosts, device);
      if (part.is_new()) {
        if (is_null(row[type.index("origin")])) row[type.index("origin")] = device;
        const std::vector<Value> machine = store.row(Device::kType, device);
        const bool is_out = has_left(text_of(view(machine[Device::kType.index("status")])));
        const auto day = is_out ? std::nullopt : intake_day(views(machine));
        if (day &&
            (day->iso() < text_of(view(row[type.index("received")])) || day->iso() > day_of(store)))
          row[type.index("received")] = std::string(day->iso());
      }
    }
    if (comes_in_again(store, part.before, part.after)) begin_stay(store, part.before, row, hosts);
    row[type.index("hosts")] = text_or_null(std::move(hosts));
    store.update(type, part.id, std::move(row));
  }

  // By what a machine came through the gate stays while it is beyond.
  void wrote_wipe(Store& store, const Written& wipe, By by) {
    const auto passes = [](const Cell& outcome) {
      return text_of(outcome) != "failed" && text_of(outcome) != "aborted";
    };
    const bool passed = !wipe.is_new() && passes(wipe.was("outcome")) &&
                        wipe.was("removed") == Cell(std::int64_t{0});
    const bool still = passes(wipe.is("outcome")) && !wipe.is_removed() && !wipe.differs("disk") &&
                       !wipe.differs("device");
    if (!passed || still) return;
    std::set<std::int64_t> devices;
    if (const Cell device = wipe.was("device"); !is_null(device))
      devices.insert(std::get<std::int64_t>(device));
    if (const Cell disk = wipe.was("disk"); !is_null(disk))
      add_hosts(store, std::get<std::int64_t>(disk), devices);
    for (const std::int64_t device : devices) {
      if (by == By::undo)
        to_check_.insert(device);
      else
        check_inside(store, device);
    }
  }

  static void add_hosts(Store& store, std::int64_t disk, std::set<std::int64_t>& devices) {
    const RecordType& type = Part::kType;
    const auto row = store.find(type, disk);
    if (!row) return;
    if (const Value& device = (*row)[type.index("device")]; !is_null(device))
      devices.insert(std::get<std::int64_t>(device));
    for (const std::string_view host : split(text_of(view((*row)[type.index("hosts")])), "|"))
      if (const auto id = read_id(host)) devices.insert(id->id);
  }

  // What is out is told by the machine itself, so that both always say the same.
  static void require_device_says_so(const Written& allocation) {
    const std::string_view status = text_of(allocation.is("status"));
    const bool about_device =
        !is_null(allocation.is("device")) || !is_null(allocation.was("device"));
    if (allocation.is_removed() || (!allocation.differs("status") && !allocation.differs("device")))
      return;
    if (!about_device && (status == "waiting" || status == "refused" || status == "withdrawn"))
      return;
    throw Error(ErrorCode::refused,
                say("{}: hand-overs and returns are recorded on the machine.",
                    id_text(Allocation::kLetter, allocation.id)),
                say("Write: bifc device give D12 --to P3, or reserve, lend, sell, return"));
  }

  static void require_loaner_back(Store& store, const Written& ticket) {
    const Cell loaner = ticket.is("loaner");
    if (!ticket.differs("status") || text_of(ticket.is("status")) != "closed" || is_null(loaner))
      return;
    const std::int64_t device = std::get<std::int64_t>(loaner);
    const auto row = store.find(Device::kType, device);
    if (!row || text_of(view((*row)[Device::kType.index("status")])) != "lent") return;
    const std::string id = id_text(Ticket::kLetter, ticket.id);
    const std::string lent = id_text(Device::kLetter, device);
    throw Error(ErrorCode::refused, say("{} cannot be closed: {} is still lent for it.", id, lent),
                say("When it is back: bifc device return {}", lent) + "\n" +
                    say("If it stays there: bifc ticket close {} --loaner-out", id));
  }

  std::set<std::int64_t> to_check_;
  bool quiet_ = false;
};

}  // namespace

std::unique_ptr<Guard> make_custody() { return std::make_unique<Custody>(); }

}  // namespace bifc
