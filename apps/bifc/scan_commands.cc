// device scan: what lshw, smartctl, dmidecode, inxi and Workbench tell of machines.
#include <algorithm>
#include <filesystem>

#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "libbifc/base/capacity.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/scanning.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kScanParams[] = {
    {.name = "file",
     .help = N_("The machine, if it is known, then files or folders; - is standard input"),
     .flags = Flag::positional | Flag::repeated | Flag::required | Flag::file},
    {.name = "replace",
     .help = N_("Take another serial number, of a new main board, or an older file"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Example kScanExamples[] = {
    {"bifc device scan D2 lshw.json smartctl.json dmidecode.txt",
     N_("Any of them, in any order, about one machine")},
    {"bifc device scan snapshot.json", N_("A machine that is not known yet is created")},
    {"bifc device scan D2 -", N_("From a pipe, as in ssh user@192.168.1.20 sudo lshw -json | …")},
    {"bifc device scan scans --lot mairie-2026-11", N_("A folder with scans of several machines")},
};

std::vector<std::string> files_in(const std::string& path) {
  std::error_code error;
  if (path == "-" || !std::filesystem::is_directory(path, error)) return {path};
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(path, error))
    if (entry.is_regular_file(error)) files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  if (files.empty())
    throw Error(ErrorCode::refused, say("The folder '{}' has no files.", path),
                say("Name the files: bifc device scan D12 FILE"));
  return files;
}

std::vector<ScanFile> read_files(const std::vector<std::string>& paths) {
  std::vector<ScanFile> files;
  for (const std::string& path : paths)
    for (const std::string& file : files_in(path)) {
      Evidence evidence = read_evidence(file);
      try {
        std::vector<HardwarePiece> pieces = read_hardware(evidence.bytes);
        files.push_back({std::move(evidence), std::move(pieces)});
      } catch (Error& error) {
        error.within(file);
        throw;
      }
    }
  return files;
}

// Takes the id of a machine off the front of the words, if one stands there.
std::optional<std::int64_t> take_id(Invocation& call, std::vector<std::string>& words) {
  const auto id = read_id(words.front());
  std::error_code error;
  if (!id || (id->letter == 0 && std::filesystem::exists(words.front(), error)))
    return std::nullopt;
  const std::int64_t device = ids_of(call, Device::kType, {words.front()}).front();
  call.store->row(Device::kType, device);  // throws not_found
  words.erase(words.begin());
  if (words.empty())
    throw Error(ErrorCode::usage, say("There is nothing to read."),
                say("Name a file, or - for standard input: bifc device scan {} FILE",
                    id_text(Device::kLetter, device)));
  return device;
}

std::string disk_summary(Store& store, std::int64_t id) {
  const std::vector<Value> row = store.row(Part::kType, id);
  const auto text = [&](const char* field) {
    const std::size_t place = Part::kType.index(field);
    return human_text(Part::kType.fields[place], view(row[place]));
  };
  const auto* bytes = std::get_if<std::int64_t>(&row[Part::kType.index("bytes")]);
  std::string all = disk_text(store, id);
  for (const std::string& part :
       {bytes != nullptr ? capacity_text(*bytes) : std::string(), text("media"),
        text("health").empty() ? std::string()
                               : say("{}: {}", field_label("health"), text("health")),
        text("hours").empty() ? std::string() : say("{} h", text("hours"))})
    if (!part.empty()) all += ", " + part;
  return all;
}

void tell_disks(Invocation& call, const std::vector<std::int64_t>& disks, const char* sentence) {
  for (const std::int64_t disk : disks)
    call.note.write("  " + say(sentence, disk_summary(*call.store, disk)) + "\n");
}

// "Intel Core i5-7500, 4 cores, memory 8 GiB, serial CZC7281XYZ"
std::string machine_summary(Store& store, std::int64_t id) {
  const RecordType& type = Device::kType;
  const std::vector<Value> row = store.row(type, id);
  const auto text = [&](const char* field) {
    const std::size_t place = type.index(field);
    return harmless(human_text(type.fields[place], view(row[place])));
  };
  const auto number = [&](const char* field) {
    const auto* known = std::get_if<std::int64_t>(&row[type.index(field)]);
    return known != nullptr ? *known : 0;
  };
  std::vector<std::string> parts{text("cpu")};
  if (const std::int64_t cores = number("cores"); cores > 0)
    parts.push_back(say_n("{} core", "{} cores", cores, cores));
  if (const std::int64_t memory = number("memory_mb"); memory > 0)
    parts.push_back(say("memory {}", capacity_text(memory << 20)));
  if (!text("battery").empty()) parts.push_back(say("battery {} %", text("battery")));
  if (!text("serial").empty()) parts.push_back(say("serial {}", text("serial")));
  std::erase(parts, std::string());
  return joined(parts, ", ");
}

void tell_scan(Invocation& call, const ScanReport& report, bool is_new) {
  const RecordType& type = Device::kType;
  const std::string which = told(*call.store, type, report.device);
  if (is_new)
    call.note.write(say(type.say.added, which) + "\n  " +
                    machine_summary(*call.store, report.device) + "\n");
  else if (report.is_empty() || !report.older_than.empty())
    call.note.write(say("{}: nothing has changed.", which) + "\n");
  else
    call.note.write(say(type.say.changed, which) + "\n");
  if (!report.older_than.empty())
    call.note.write(
        "  " +
        say("The file is older than the description of {}, so it is only kept. If it is "
            "right all the same: add --replace",
            report.older_than) +
        "\n");
  for (const Change& change : report.changes) {
    const Field& field = type.fields[type.index(change.field)];
    if (field.is(Flag::discreet | Flag::aside)) continue;
    const std::string before = harmless(human_text(field, view(change.old))),
                      now = harmless(human_text(field, view(change.now)));
    call.note.write(
        before.empty()
            ? "  " + say("{}: {}", field_label(field.name, type.name), now) + "\n"
            : "  " + say("{}: {} → {}", field_label(field.name, type.name), before, now) + "\n");
  }
  tell_disks(call, report.new_disks, is_new ? N_("disk {}") : N_("new disk {}"));
  tell_disks(call, report.moved_disks, N_("disk {}, known from elsewhere"));
  tell_disks(call, report.gone_disks, N_("no longer in it: disk {}"));
  for (const std::string& disk : report.passed_over)
    call.note.write("  " + say("on USB, so not counted: {}", harmless(disk)) + "\n");
  const std::string id = id_text(type.letter, report.device);
  if (report.has_no_disk) call.note.write("  " + say("It has no disk.") + "\n");
  if (report.needs_wiping)
    call.note.write(say("{} is not ready any more: a disk in it is not wiped.", id) + "\n");
  if (!report.erasures.empty())
    call.note.write(
        say("The file tells of an erasure, too: bifc device mark wiped {} --log FILE", id) + "\n");
  if (!call.out.is_terminal()) call.out.write(id + "\n");
}

// The fields of a new machine are those of the command line, then those of the scan.
std::int64_t add_device(Invocation& call, const Scan& scan) {
  std::vector<Value> row = new_row(call, Device::kType, {});
  describe_by_scan(scan.machine, row);
  return call.store->insert(Device::kType, std::move(row));
}

// What the command line says of a machine counts also when the machine is known.
void set_fields(Invocation& call, std::int64_t device) {
  std::vector<Value> row = call.store->row(Device::kType, device);
  overlay(call, Device::kType, row);
  call.store->update(Device::kType, device, std::move(row));
}

void scan(Invocation& call) {
  std::vector<std::string> words = call.args.texts("file");
  const auto named = take_id(call, words);
  const std::vector<ScanFile> files = read_files(words);
  std::vector<Scan> scans;
  if (named) {
    Scan all;
    std::vector<HardwarePiece> pieces;
    for (const ScanFile& file : files) {
      all.files.push_back(&file);
      pieces.insert(pieces.end(), file.pieces.begin(), file.pieces.end());
    }
    all.machine = merge_hardware(std::move(pieces));
    scans.push_back(std::move(all));
  } else {
    scans = group_scans(files);
  }
  const ScanOptions options{call.args.has("replace"), call.today, who(call)};
  for (const Scan& one : scans) {
    const auto known = named ? named : device_of(*call.store, one);
    if (known) set_fields(call, *known);
    const std::int64_t device = known ? *known : add_device(call, one);
    tell_scan(call, apply_scan(*call.store, device, one, options), !known);
  }
}

constexpr Command kScanCommands[] = {
    {.noun = "device",
     .verb = "scan",
     .summary = N_("Read what programs tell of machines and their disks"),
     .needs = Needs::write,
     .run = scan,
     .params = kScanParams,
     .record_params = field_params,
     .examples = kScanExamples,
     .record = &Device::kType},
};

}  // namespace

std::span<const Command> scan_commands() { return kScanCommands; }

}  // namespace bifc
