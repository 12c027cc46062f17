// The gate is computed from the wipes each time: nothing that is written can be out of date.
#include "libbifc/ops/gate.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/gate_sql.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::string_view kHolds = R"(
SELECT id FROM part WHERE removed=0 AND kind='disk' AND device=?1 ORDER BY id)";

// The second half reads an index that has the few parts that have moved; "+" keeps SQLite from
// reading all parts instead, as they have the order that is asked for.
constexpr std::string_view kHeld = R"(
SELECT +id AS id FROM part WHERE removed=0 AND kind='disk' AND device=?1 AND received<=?3 UNION
SELECT +id FROM part WHERE hosts>'' AND instr('|'||hosts||'|','|'||?2||'|')
AND removed=0 AND kind='disk' ORDER BY id)";

// What two people let through counts only where nothing better does; with `waived_first` it is
// told whatever else there is.
constexpr std::string_view kLatest = " ORDER BY w.outcome='waived',w.id DESC LIMIT 1";
constexpr std::string_view kWaivedFirst = " ORDER BY w.outcome<>'waived',w.id DESC LIMIT 1";

std::optional<std::int64_t> first(Store& store, const std::string& sql, std::int64_t id) {
  Statement statement(store.connection(), sql);
  if (!statement.bind(1, id).step()) return std::nullopt;
  return statement.integer(0);
}

std::string_view text_in(const RecordType& type, const std::vector<Value>& row,
                         std::string_view field) {
  return text_of(view(row[type.index(field)]));
}

bool is_waived(Store& store, std::int64_t wipe) {
  return text_in(Wipe::kType, store.row(Wipe::kType, wipe), "outcome") == "waived";
}

// What somebody put into a machine after it had left is theirs.
std::string last_day(Store& store, std::int64_t device) {
  constexpr std::string_view kNever = "9999";
  const auto row = store.find(Device::kType, device);
  if (!row) return std::string(kNever);
  const std::string_view status = text_in(Device::kType, *row, "status");
  if (!has_left(status)) return std::string(kNever);
  const std::string_view day =
      text_in(Device::kType, *row, status == "recycled" ? "recycled" : "given");
  return std::string(day.empty() ? kNever : day);
}

}  // namespace

std::vector<std::int64_t> disks_of(Store& store, std::int64_t device, Held held) {
  Statement disks(store.connection(), held == Held::now ? kHolds : kHeld);
  const std::string text = id_text(Device::kLetter, device), last = last_day(store, device);
  disks.bind(1, device);
  if (held == Held::once) disks.bind(2, std::string_view(text)).bind(3, std::string_view(last));
  std::vector<std::int64_t> ids;
  while (disks.step()) ids.push_back(disks.integer(0));
  return ids;
}

std::optional<std::int64_t> passing_wipe(Store& store, std::int64_t disk) {
  static const std::string sql =
      fmt::format("SELECT w.id FROM wipe w JOIN part p ON p.id=w.disk WHERE w.disk=?1 AND {}{}",
                  kPasses, kLatest);
  return first(store, sql, disk);
}

std::optional<std::int64_t> diskless_wipe(Store& store, std::int64_t device) {
  static const std::string sql = fmt::format(
      "SELECT w.id FROM wipe w JOIN device d ON d.id=w.device WHERE w.device=?1 AND {}{}",
      kDiskless, kLatest);
  return first(store, sql, device);
}

std::optional<std::int64_t> parting_wipe(Store& store, std::int64_t device) {
  static const std::string sql = fmt::format(
      "SELECT w.id FROM wipe w JOIN device d ON d.id=w.device WHERE w.device=?1 AND {}{}", kParting,
      kWaivedFirst);
  return first(store, sql, device);
}

Gate gate_of(Store& store, std::int64_t device) {
  Gate gate;
  const auto row = store.find(Device::kType, device);
  if (!row || text_in(Device::kType, *row, "ownership") != "stock") return gate;
  const std::vector<std::int64_t> disks = disks_of(store, device);
  for (const std::int64_t disk : disks)
    if (!passing_wipe(store, disk)) gate.unwiped.push_back(disk);
  gate.unknown = disks.empty() && may_hold_data(text_in(Device::kType, *row, "kind")) &&
                 !diskless_wipe(store, device) && !parting_wipe(store, device);
  return gate;
}

Judged judged(Store& store, std::int64_t device) {
  const Gate gate = gate_of(store, device);
  if (gate.unknown) return Judged::never;
  if (!gate.is_open()) return Judged::unwiped;
  const std::vector<std::int64_t> disks = disks_of(store, device);
  for (const std::int64_t disk : disks)
    if (is_waived(store, *passing_wipe(store, disk))) return Judged::waived;
  if (!disks.empty()) return Judged::wiped;
  const auto diskless = diskless_wipe(store, device);
  const auto parting = parting_wipe(store, device);
  const auto& wipe = diskless ? diskless : parting;
  if (wipe && is_waived(store, *wipe)) return Judged::waived;
  return diskless || !parting ? Judged::no_disk : Judged::wiped;
}

std::optional<Date> intake_day(Row device) {
  const auto day = [&](std::string_view field) {
    return Date::parse(text_of(device[Device::kType.index(field)]));
  };
  return std::max(day("received"), day("returned"));
}

std::string disk_text(Store& store, std::int64_t disk) {
  // One that never was is removed, and still told of.
  const auto found = store.find(Part::kType, disk);
  const std::vector<Value> row = found ? *found : store.row(Part::kType, disk);
  std::string label;
  for (const char* field : {"brand", "model"})
    if (const std::string_view part = text_in(Part::kType, row, field); !part.empty())
      label.append(label.empty() ? "" : " ").append(part);
  const std::string_view serial = text_in(Part::kType, row, "serial");
  const std::string id = id_text(Part::kLetter, disk);
  if (label.empty()) label = human_text(*Part::kType.find("kind"), view(row[1]));
  if (serial.empty()) return fmt::format("{} ({})", id, harmless(clip(label, 60)));
  return say("{} ({}, serial {})", id, harmless(clip(label, 60)), harmless(clip(serial, 40)));
}

std::string gate_problem(Store& store, const Gate& gate) {
  if (gate.unwiped.empty()) return say("nobody has said what disks are in it");
  const std::string disk = disk_text(store, gate.unwiped.front());
  const auto more = static_cast<std::int64_t>(gate.unwiped.size()) - 1;
  if (more == 0) return say("disk {} is not wiped", disk);
  return say_n("disk {} and {} other are not wiped", "disk {} and {} others are not wiped", more,
               disk, more);
}

std::string gate_remedy(Store& store, std::int64_t device, const Gate& gate) {
  const std::string which = id_text(Device::kLetter, device);
  if (gate.unwiped.empty())
    return say("Scan it: bifc device scan {} FILE", which) + "\n" +
           say("If there is none: bifc device mark wiped {} --no-disk", which);
  const std::int64_t disk = gate.unwiped.front();
  const std::vector<Value> row = store.row(Part::kType, disk);
  const std::string_view serial = text_in(Part::kType, row, "serial");
  const std::string name = serial.empty() || serial.find(' ') != serial.npos
                               ? id_text(Part::kLetter, disk)
                               : std::string(serial);
  return say("With the log: bifc device mark wiped {} --log FILE", which) + "\n" +
         say("Without one: bifc device mark wiped {} --tool nwipe --method prng --disk {}", which,
             name);
}

// States are left one after another, as they are entered.
bool step_back(Store& store, std::int64_t device, const Date& today) {
  const RecordType& type = Device::kType;
  bool is_back = false;
  for (const char* to : {"ready", "tested"}) {
    std::vector<Value> row = store.row(type, device);
    const std::string status(text_in(type, row, "status"));
    if (!needs_wipe(status) || has_left(status) || gate_of(store, device).is_open()) break;
    if (status == to || !move_to(type, row, to, today).empty()) continue;
    store.update(type, device, std::move(row));
    is_back = true;
  }
  return is_back;
}

void require_open_gate(Store& store, std::int64_t device, std::string_view status) {
  const Gate gate = gate_of(store, device);
  if (gate.is_open()) return;
  throw Error(ErrorCode::refused,
              say("{} cannot be {}: {}.", id_text(Device::kLetter, device),
                  CodeList::named("device_status").label(status), gate_problem(store, gate)),
              gate_remedy(store, device, gate));
}

void require_open_gate_to_visitor(Store& store, std::int64_t device) {
  const Gate gate = gate_of(store, device);
  if (gate.is_open()) return;
  const std::string which = id_text(Device::kLetter, device);
  throw Error(ErrorCode::refused,
              say("{} cannot become a visitor's: {}.", which, gate_problem(store, gate)),
              gate_remedy(store, device, gate) + "\n" +
                  say("If it never was the group's: bifc device remove {}, and add it with "
                      "--ownership visitor",
                      which));
}

}  // namespace bifc
