// What `mark wiped` is told, read: ids, logs, disks, and what is claimed.
#include <algorithm>
#include <filesystem>

#include "apps/bifc/record_values.h"
#include "apps/bifc/wipes.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware.h"
#include "libbifc/exchange/input.h"
#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/part.h"
#include "libbifc/ops/evidence.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// A log that is kept already is read from its note.
Evidence evidence_of(Invocation& call, const std::string& path) {
  const auto id = read_id(path);
  if (!id || id->letter != Note::kLetter) return read_evidence(path);
  return kept_file(*call.store, id->id);
}

// Snapshots of a machine may tell of an erasure, too.
std::vector<WipeRun> runs_in(const Evidence& file) {
  const std::string text = as_utf8(file.bytes);
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first != text.npos && (text[first] == '{' || text[first] == '[')) {
    try {
      HardwareScan machine = merge_hardware(read_hardware(file.bytes));
      if (!machine.erasures.empty()) return std::move(machine.erasures);
    } catch (const Error&) {  // then it is a log, or nothing that is understood
    }
  }
  return read_wipe_log(Input::of(text));
}

std::vector<LogFile> read_logs(Invocation& call, const std::vector<std::string>& paths) {
  std::vector<LogFile> logs;
  for (const std::string& path : paths) {
    Evidence file = evidence_of(call, path);
    try {
      std::vector<WipeRun> runs = runs_in(file);
      logs.push_back({std::move(file), std::move(runs)});
    } catch (Error& error) {
      error.within(path);
      throw;
    }
  }
  return logs;
}

std::string serial_of(Store& store, std::int64_t disk) {
  return std::string(text_of(view(store.value(Part::kType, disk, "serial"))));
}

[[noreturn]] void no_such_disk(Invocation& call, const std::string& text,
                               const std::vector<std::int64_t>& known) {
  std::vector<std::string> serials;
  std::string all;
  for (const std::int64_t disk : known) {
    serials.push_back(serial_of(*call.store, disk));
    all.append(all.empty() ? "" : ", ").append(disk_text(*call.store, disk));
  }
  const std::string_view near = nearest(text, {serials.begin(), serials.end()});
  throw Error(ErrorCode::not_found, say("There is no disk '{}' in these machines.", text),
              !near.empty() ? say("Did you mean: {}", near)
              : all.empty() ? say("Add it: bifc part add disque --serial {} --device D12", text)
                            : say("Their disks: {}", all));
}

// A machine of which no disk is known gets the one that is named.
std::int64_t new_disk(Invocation& call, std::int64_t device, const std::string& serial) {
  const RecordType& type = Part::kType;
  std::vector<Value> row = fresh_row(type, call.today);
  row[type.index("kind")] = std::string("disk");
  row[type.index("serial")] = nfc(serial);
  row[type.index("device")] = device;
  const std::int64_t id = call.store->insert(type, std::move(row));
  call.note.write(say(type.say.added, disk_text(*call.store, id)) + "\n");
  return id;
}

// Of machines that are named, another machine's disk is not meant.
std::int64_t disk_of_these(Invocation& call, std::int64_t disk,
                           const std::vector<std::int64_t>& devices,
                           const std::vector<std::int64_t>& known) {
  if (devices.empty() || std::find(known.begin(), known.end(), disk) != known.end()) return disk;
  const std::string which = id_text(Device::kLetter, devices.front());
  throw Error(ErrorCode::refused, say("{} is not in {}.", disk_text(*call.store, disk), which),
              say("If it is now: bifc device install {} {}", which, id_text(Part::kLetter, disk)));
}

std::int64_t disk_named(Invocation& call, const std::string& text,
                        const std::vector<std::int64_t>& devices) {
  std::vector<std::int64_t> known;
  for (const std::int64_t device : devices)
    for (const std::int64_t disk : disks_of(*call.store, device)) known.push_back(disk);
  if (const auto id = read_id(text); id && id->letter == Part::kLetter) {
    call.store->row(Part::kType, id->id);  // throws not_found
    return disk_of_these(call, id->id, devices, known);
  }
  for (const std::int64_t disk : known)
    if (same_folded(serial_of(*call.store, disk), text)) return disk;
  const auto any = call.store->ids_where(Part::kType, "serial", std::string_view(text));
  if (any.size() == 1) return disk_of_these(call, any.front(), devices, known);
  if (known.empty() && devices.size() == 1) return new_disk(call, devices.front(), text);
  no_such_disk(call, text, known);
}

}  // namespace

bool is_wiped(std::string_view word) {
  const auto* entry = CodeList::named("device_status").recognise(word);
  return entry != nullptr && entry->token == "wiped";
}

WipeWords words_of(const Invocation& call) {
  WipeWords words{{}, call.args.texts("log"), call.args.texts("attach")};
  const bool may_be_file = !words.logs.empty() || !words.attached.empty();
  for (const std::string& word : call.args.texts("state")) {
    if (is_wiped(word)) continue;
    std::error_code error;
    const bool is_file = may_be_file && !read_id(word) &&
                         std::filesystem::exists(std::filesystem::path(word), error);
    (!is_file ? words.ids : words.logs.empty() ? words.attached : words.logs).push_back(word);
  }
  return words;
}

WipeOrder order_of(Invocation& call, const WipeWords& words) {
  WipeOrder order;
  const bool parts = call.command.record == &Part::kType;
  (parts ? order.disks : order.devices) = ids_of(call, *call.command.record, words.ids);
  order.logs = read_logs(call, words.logs);
  for (const std::string& path : words.attached) order.files.push_back(read_evidence(path));
  order.claim = claim_of(call);
  for (const std::string& text : call.args.texts("disk")) {
    const std::size_t equals = text.find('=');
    const std::string serial = text.substr(equals == text.npos ? 0 : equals + 1);
    const std::int64_t disk = disk_named(call, serial, order.devices);
    if (equals != text.npos) {
      const std::string node = text.substr(0, equals);
      order.nodes[node.substr(node.rfind('/') + 1)] = disk;
    }
    if (std::find(order.disks.begin(), order.disks.end(), disk) == order.disks.end())
      order.disks.push_back(disk);
  }
  return order;
}

WipeClaim claim_of(Invocation& call) {
  WipeClaim claim;
  claim.outcome = call.args.text("outcome");
  claim.method = call.args.text("method");
  claim.tool = call.args.text("tool");
  claim.tool_version = call.args.text("tool_version");
  claim.verification = call.args.text("verification");
  claim.passes = call.args.integer("passes");
  const std::string operator_name = call.args.text("operator");
  claim.operator_name = operator_name.empty() ? who(call) : name_of(call, operator_name);
  claim.checker = name_of(call, call.args.text("checker"));
  claim.reason = call.args.text("reason");
  claim.today = call.env.today;
  if (const auto at = Date::parse(call.args.text("at"))) claim.day = *at;
  return claim;
}

}  // namespace bifc
