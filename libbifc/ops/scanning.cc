// The machine first, then its disks one by one, then what follows for its state.
#include "libbifc/ops/scanning.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/fingerprint.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/exchange/hardware_words.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/ops/evidence.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/wipe_matching.h"
#include "libbifc/ops/wiping.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

std::string text_in(const RecordType& type, const std::vector<Value>& row, std::string_view field) {
  return std::string(text_of(view(row[type.index(field)])));
}

std::string firmware_mark(const std::string& uuid) {
  if (uuid.empty()) return {};
  Fingerprint mark;  // UUIDs of some makers hold the address of the network card
  mark.add(fold(uuid));
  return mark.text();
}

std::string_view name_of(HardwareTool tool) {
  constexpr std::string_view kNames[] = {"Workbench", "lshw", "dmidecode", "inxi", "smartctl"};
  return kNames[static_cast<std::size_t>(tool)];
}

// "HP Compaq" made by HP is no HP HP Compaq.
std::string without_brand(const std::string& model, const std::string& brand) {
  const std::size_t size = brand.size();
  const bool repeats = !brand.empty() && model.size() > size + 1 && model[size] == ' ' &&
                       same_folded(model.substr(0, size), brand);
  return repeats ? model.substr(size + 1) : model;
}

// Fields that a scan knows, each with its value; NULL where it knows nothing.
std::vector<std::pair<std::string_view, Value>> told(const HardwareScan& machine) {
  const auto text = [](const std::string& one) { return one.empty() ? Value{} : Value(nfc(one)); };
  const auto number = [](const std::optional<std::int64_t>& one) {
    return one ? Value(*one) : Value{};
  };
  const bool other_name = machine.human_model != machine.model;
  return {{"brand", text(machine.brand)},
          {"model", text(without_brand(machine.model, machine.brand))},
          {"human_model",
           other_name ? text(without_brand(machine.human_model, machine.brand)) : Value{}},
          {"serial", text(machine.serial)},
          {"cpu", text(machine.cpu)},
          {"cores", number(machine.cores)},
          {"memory_mb", number(machine.memory_mb)},
          {"memory_slots", number(machine.memory_slots)},
          {"arch", text(machine.arch)},
          {"battery", number(machine.battery)},
          {"battery_cycles", number(machine.battery_cycles)},
          {"firmware_id", text(firmware_mark(machine.uuid))}};
}

// A grade that somebody gave stays.
void grade_battery(std::vector<Value>& row, const Value& before) {
  const RecordType& type = Device::kType;
  const Value& battery = row[type.index("battery")];
  Value& grade = row[type.index("grade_battery")];
  const auto graded = [](const Value& percent) {
    return std::string(battery_grade(std::get<std::int64_t>(percent)));
  };
  const bool is_ours = is_null(grade) || (!is_null(before) && grade == Value(graded(before)));
  if (!is_null(battery) && is_ours) grade = graded(battery);
}

class Scanning {
 public:
  Scanning(Store& store, std::int64_t device, const Scan& scan, const ScanOptions& options)
      : store_(store), device_(device), scan_(scan), options_(options) {
    report_.device = device;
  }

  ScanReport run() {
    require_same_machine();
    const std::vector<Value> before = store_.row(Device::kType, device_);
    evidence_ = keep_files();
    const std::string made = when_made(), known = text_in(Device::kType, before, "described");
    if (!options_.replace && !made.empty() && made < known) {
      report_.older_than = known;
      return std::move(report_);
    }
    std::vector<Value> row = before;
    describe_by_scan(scan_.machine, row);
    list_changes(before, row);
    see_disks();
    settle_gate();
    if (!report_.is_empty() || kept_new_) {
      row = store_.row(Device::kType, device_);
      describe_by_scan(scan_.machine, row);
      row[Device::kType.index("scanned")] = std::string(options_.today.iso());
      if (!made.empty()) row[Device::kType.index("described")] = made;
      store_.update(Device::kType, device_, std::move(row));
    }
    report_.erasures = scan_.machine.erasures;
    return std::move(report_);
  }

 private:
  // The moment that the newest of its files names; "" where a clock says that it is still to come.
  std::string when_made() const {
    constexpr std::size_t kToSeconds = 19;
    std::string made;
    for (const ScanFile* file : scan_.files)
      for (const HardwarePiece& piece : file->pieces)
        made = std::max(made, piece.scan.taken.substr(0, kToSeconds));
    std::replace(made.begin(), made.end(), 'T', ' ');
    const auto day = Date::parse(std::string_view(made).substr(0, made.find(' ')));
    return day && *day <= options_.today ? made : std::string();
  }

  void require_nobodys_serial(const std::string& serial) {
    const std::string id = id_text(Device::kLetter, device_);
    for (const std::int64_t other :
         store_.ids_where(Device::kType, "serial", std::string_view(serial))) {
      if (other == device_) continue;
      const std::string which = id_text(Device::kLetter, other);
      throw Error(
          ErrorCode::refused,
          say("The scan has the serial number {}, which is that of {}.", serial, which),
          say("If it is of {}: bifc device scan {} FILE", which, which) + "\n" +
              say("If its board is in {} now: bifc device set {} --serial \"\"", id, which));
    }
  }

  void require_same_machine() {
    const std::string known = text_in(Device::kType, store_.row(Device::kType, device_), "serial");
    const std::string& told = scan_.machine.serial;
    if (options_.replace && !told.empty()) require_nobodys_serial(told);
    if (options_.replace || known.empty() || told.empty() || same_folded(known, told)) return;
    const std::string id = id_text(Device::kLetter, device_);
    throw Error(ErrorCode::refused,
                say("{} has the serial number {}, the scan is of {}.", id, known, told),
                say("If its main board was replaced: add --replace") + "\n" +
                    say("If it is another machine, leave the id out: bifc device scan FILE"));
  }

  std::int64_t keep_files() {
    std::int64_t first = 0;
    const std::int64_t about = make_key(Device::kLetter, device_);
    for (const ScanFile* file : scan_.files) {
      kept_new_ |= note_of_file(store_, about, sha256_of(file->file.bytes)) == 0;
      std::vector<std::string_view> tools;
      for (const HardwarePiece& piece : file->pieces)
        if (const std::string_view tool = name_of(piece.tool);
            std::find(tools.begin(), tools.end(), tool) == tools.end())
          tools.push_back(tool);
      const std::int64_t note = keep_file(
          store_, file->file,
          {about, say("Description by {}", joined(tools, ", ")), options_.author, options_.today});
      if (first == 0) first = note;
    }
    return first;
  }

  void list_changes(const std::vector<Value>& before, const std::vector<Value>& after) {
    for (std::size_t i = 1; i < after.size(); ++i)
      if (before[i] != after[i])
        report_.changes.push_back({0, make_key(Device::kLetter, device_),
                                   std::string(Device::kType.fields[i].name), before[i], after[i]});
  }

  void see_disks() {
    std::vector<std::int64_t> inside = disks_of(store_, device_, Held::now);
    for (const ScannedDisk& disk : scan_.machine.disks) {
      if (disk.is_removable && !is_disk_alone()) {
        report_.passed_over.push_back(fmt::format("{} {}", disk.model, disk.serial));
        continue;
      }
      const auto known = known_disk(disk, inside);
      std::erase(inside, known.value_or(0));
      if (known)
        see_known(*known, disk);
      else
        add_disk(disk);
    }
    if (!scan_.machine.lists_disks) return;
    for (const std::int64_t gone : inside) take_out(gone);
    const bool none = disks_of(store_, device_).empty();
    if (none && is_stock() && !diskless_wipe(store_, device_)) {
      const WipeClaim claim{
          .tool = scan_.machine.tool, .operator_name = options_.author, .today = options_.today};
      record_no_disk(store_, device_, claim, evidence_);
      report_.has_no_disk = true;
    }
  }

  // A disk that is read by itself, through an adapter, is meant.
  bool is_disk_alone() const {
    for (const ScanFile* file : scan_.files)
      for (const HardwarePiece& piece : file->pieces)
        if (piece.tool != HardwareTool::smartctl) return false;
    return true;
  }

  bool is_stock() {
    return text_in(Device::kType, store_.row(Device::kType, device_), "ownership") == "stock";
  }

  // By serial number wherever it is; without one, by its model among those inside.
  std::optional<std::int64_t> known_disk(const ScannedDisk& disk,
                                         const std::vector<std::int64_t>& inside) {
    const RecordType& type = Part::kType;
    for (const std::int64_t id : inside) {
      const std::vector<Value> row = store_.row(type, id);
      const std::string serial = text_in(type, row, "serial");
      const bool same = disk.serial.empty() || serial.empty() ? is_alike(row, disk)
                                                              : same_serial(serial, disk.serial);
      if (same) return id;
    }
    if (disk.serial.empty()) return std::nullopt;
    for (const std::int64_t id : store_.ids_where(type, "serial", std::string_view(disk.serial)))
      if (const std::vector<Value> row = store_.row(type, id);
          text_in(type, row, "kind") == "disk" && may_be_model(text_in(type, row, "model"), disk))
        return id;
    return std::nullopt;
  }

  static bool may_be_model(const std::string& model, const ScannedDisk& disk) {
    const std::string one = fold(model), other = fold(disk.model);
    return one.empty() || other.empty() || one.starts_with(other) || other.starts_with(one);
  }

  static bool is_alike(const std::vector<Value>& row, const ScannedDisk& disk) {
    const Value& bytes = row[Part::kType.index("bytes")];
    return may_be_model(text_in(Part::kType, row, "model"), disk) &&
           (is_null(bytes) || !disk.bytes || bytes == Value(*disk.bytes));
  }

  void lay_over(const ScannedDisk& disk, std::vector<Value>& row) const {
    const RecordType& type = Part::kType;
    const auto set = [&](std::string_view field, const std::string& text) {
      if (!text.empty()) row[type.index(field)] = nfc(text);
    };
    set("brand", disk.brand);
    set("media", disk.media);
    // A name that was cut does not replace the whole one.
    if (text_in(type, row, "model").size() < disk.model.size()) set("model", disk.model);
    if (text_in(type, row, "serial").size() < disk.serial.size()) set("serial", disk.serial);
    if (disk.bytes) row[type.index("bytes")] = *disk.bytes;
    if (disk.health.empty() && !disk.hours) return;
    const std::vector<Value> before = row;
    set("health", disk.health);
    if (disk.hours) row[type.index("hours")] = *disk.hours;
    if (row != before) row[type.index("examined")] = std::string(options_.today.iso());
  }

  void see_known(std::int64_t id, const ScannedDisk& disk) {
    const RecordType& type = Part::kType;
    std::vector<Value> row = store_.row(type, id);
    lay_over(disk, row);
    const bool moved = row[type.index("device")] != Value(device_);
    if (moved) report_.moved_disks.push_back(id);
    row[type.index("device")] = device_;
    store_.update(type, id, std::move(row));
  }

  void add_disk(const ScannedDisk& disk) {
    const RecordType& type = Part::kType;
    std::vector<Value> row = fresh_row(type, options_.today);
    row[type.index("kind")] = std::string("disk");
    row[type.index("device")] = device_;
    lay_over(disk, row);
    report_.new_disks.push_back(store_.insert(type, std::move(row)));
  }

  void take_out(std::int64_t id) {
    const RecordType& type = Part::kType;
    std::vector<Value> row = store_.row(type, id);
    row[type.index("device")] = {};
    store_.update(type, id, std::move(row));
    report_.gone_disks.push_back(id);
  }

  // A machine that was ready to leave and holds an unwiped disk now is not ready.
  void settle_gate() { report_.needs_wiping = step_back(store_, device_, options_.today); }

  Store& store_;
  std::int64_t device_;
  const Scan& scan_;
  const ScanOptions& options_;
  std::int64_t evidence_ = 0;
  bool kept_new_ = false;
  ScanReport report_;
};

}  // namespace

void describe_by_scan(const HardwareScan& machine, std::vector<Value>& row) {
  const RecordType& type = Device::kType;
  const Value battery = row[type.index("battery")];
  for (auto& [field, value] : told(machine)) {
    Value& known = row[type.index(field)];
    const bool is_other_spelling =
        field == "cpu" && is_same_processor(text_of(view(known)), text_of(view(value)));
    if (!is_null(value) && !is_other_spelling) known = std::move(value);
  }
  if (text_in(type, row, "kind") == "other" && !machine.kind.empty())
    row[type.index("kind")] = machine.kind;
  grade_battery(row, battery);
}

std::optional<std::int64_t> device_of(Store& store, const Scan& scan) {
  const RecordType& type = Device::kType;
  const HardwareScan& machine = scan.machine;
  if (!machine.serial.empty())
    for (const std::int64_t id :
         store.ids_where(type, "serial", std::string_view(machine.serial))) {
      const std::string brand = text_in(type, store.row(type, id), "brand");
      if (brand.empty() || machine.brand.empty() || same_folded(brand, machine.brand)) return id;
      throw Error(ErrorCode::refused,
                  say("{} is a machine of {} with the serial number {}; the scan is of {}.",
                      id_text(type.letter, id), brand, machine.serial, machine.brand),
                  say("If it is the same: bifc device scan {} FILE", id_text(type.letter, id)));
    }
  if (const std::string mark = firmware_mark(machine.uuid); !mark.empty() && machine.serial.empty())
    for (const std::int64_t id : store.ids_where(type, "firmware_id", std::string_view(mark)))
      return id;
  for (const ScanFile* file : scan.files) {
    Statement kept(store.connection(),
                   "SELECT about FROM note WHERE sha256=? AND removed=0 AND about&15=? LIMIT 1");
    const std::string sha256 = sha256_of(file->file.bytes);
    kept.bind(1, std::string_view(sha256)).bind(2, letter_code(type.letter));
    if (machine.serial.empty() && kept.step()) return id_of_key(kept.integer(0));
  }
  return std::nullopt;
}

ScanReport apply_scan(Store& store, std::int64_t device, const Scan& scan,
                      const ScanOptions& options) {
  return Scanning(store, device, scan, options).run();
}

}  // namespace bifc
