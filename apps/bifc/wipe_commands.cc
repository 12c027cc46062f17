// `mark` for machines and parts: wiped is a state that logs or people have to vouch for.
#include <algorithm>
#include <filesystem>

#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/steps.h"
#include "apps/bifc/wipes.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware.h"
#include "libbifc/exchange/input.h"
#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/part.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/evidence.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kMarkParams[] = {
    {.name = "state",
     .help = N_("The new state, and the ids of the records"),
     .flags = Flag::positional | Flag::repeated | Flag::required},
    {.name = "log",
     .help = N_("Log of the tool that wiped, a file or the note that keeps it"),
     .flags = Flag::file | Flag::repeated},
    {.name = "attach",
     .help = N_("File to keep with what is declared, such as a PDF from the tool"),
     .flags = Flag::file | Flag::repeated},
    {.name = "disk",
     .help = N_("The disk: serial number or id; if the log has several, sda=SERIAL"),
     .flags = Flag::repeated},
    {.name = "method",
     .help = N_("How it was wiped, without a log"),
     .kind = Kind::choice,
     .list = "wipe_method"},
    {.name = "tool", .help = N_("What it was wiped with, without a log")},
    {.name = "tool_version", .help = N_("The version of the tool")},
    {.name = "passes", .help = N_("How many times it was overwritten"), .kind = Kind::integer},
    {.name = "verification",
     .help = N_("What was read again afterwards"),
     .kind = Kind::choice,
     .choices = kNames<Verification>,
     .list = "verification"},
    {.name = "outcome",
     .help = N_("What came of it, if not success"),
     .kind = Kind::choice,
     .choices = kNames<WipeOutcome>,
     .list = "wipe_outcome"},
    {.name = "operator", .help = N_("Who wiped it, if not you")},
    {.name = "reason", .help = N_("Why, kept as a note")},
    {.name = "force",
     .help = N_("Let it through although a disk is not wiped; needs --reason and --checker"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "checker", .help = N_("Who confirms it, a second person")},
    {.name = "no_disk",
     .help = N_("The machine has no disk"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr std::span<const Param> kPartParams(kMarkParams, std::size(kMarkParams) - 1);  // no_disk
constexpr Example kMarkExamples[] = {
    {"bifc device mark tested D1 D2", N_("Several records, all or none")},
    {"bifc device mark wiped D1 --log nwipe.log", N_("Judged by what the log says of each disk")},
    {"bifc device mark wiped D1 D2 --log monday.log --log tuesday.log",
     N_("Several machines and logs; disks are found by their serial numbers")},
    {"bifc device mark wiped D1 --log nwipe.log --disk K1",
     N_("The log has no serial number: this says which disk it is about")},
    {"bifc device mark wiped D1 --tool nwipe --method prng --disk WD-WCC2E7NV",
     N_("Declared, without a log; the certificate says so")},
    {"bifc device mark wiped D1 --no-disk", N_("Nothing in it keeps data")},
    {"bifc device mark wiped D1 --disk K1 --method shredding", N_("The disk is destroyed")},
    {"bifc part mark wiped K1 --log nwipe.log", N_("A disk on its own")},
    {"bifc part mark quarantined K1 --reason \"secteurs défectueux\"", N_("Put aside")},
};

std::string text_in(const std::vector<Value>& wipe, std::string_view field) {
  const std::size_t place = Wipe::kType.index(field);
  return human_text(Wipe::kType.fields[place], view(wipe[place]));
}

void tell_wipe(Invocation& call, const WipeDone& done) {
  const std::vector<Value> wipe = call.store->row(Wipe::kType, done.wipe);
  const std::string which = done.disk != 0 ? disk_text(*call.store, done.disk)
                                           : told(*call.store, Device::kType, done.device);
  if (done.already) return call.note.write(say("{}: already so.", which) + "\n");
  std::string what = text_in(wipe, "outcome");
  for (const char* field : {"level", "method", "basis"})
    if (const std::string part = text_in(wipe, field); !part.empty() && done.disk != 0)
      what += ", " + part;
  call.note.write(say("{}: {}.", which, what) + "\n");
  if (!done.warning.empty()) call.note.write(say("  Mind: {}", done.warning) + "\n");
  if (text_of(view(wipe[Wipe::kType.index("hidden_area")])) == "yes")
    call.note.write(
        say("  Mind: {}", tr("A hidden area of the disk was out of the tool's reach.")) + "\n");
  if (is_by_nobody(wipe)) call.note.write(say("  Mind: {}", nobody_did_it()) + "\n");
  for (const std::string_view doubt : split(text_of(view(wipe[Wipe::kType.index("doubts")])), "|"))
    call.note.write(say("  Mind: {}", CodeList::named("wipe_doubt").label(doubt)) + "\n");
}

void tell_report(Invocation& call, const WipeReport& report) {
  for (const WipeDone& done : report.done) tell_wipe(call, done);
  for (const std::int64_t device : report.wiped)
    call.note.write(say("{}: {}.", told(*call.store, Device::kType, device),
                        CodeList::named("device_status").label("wiped")) +
                    "\n");
  for (const std::int64_t device : report.back)
    call.note.write(say("{} is not ready any more: a disk in it is not wiped.",
                        id_text(Device::kLetter, device)) +
                    "\n");
  for (const std::int64_t device : report.incomplete) {
    const Gate gate = gate_of(*call.store, device);
    for (const std::int64_t disk : gate.unwiped)
      call.note.write(say("{}: disk {} is still to be wiped.", id_text(Device::kLetter, device),
                          disk_text(*call.store, disk)) +
                      "\n");
  }
  for (const std::string& other : report.others)
    call.note.write(say("Passed in the log, too, and not recorded yet: {}", other) + "\n");
  for (const std::string& stranger : report.strangers)
    call.note.write(say("In the log, and on no record: {}", stranger) + "\n");
  if (!report.wiped.empty())
    hint(call, say("Certificate: bifc device print {} --certificate -o certificate.html",
                   id_text(Device::kLetter, report.wiped.front())));
}

void mark_no_disk(Invocation& call, const WipeWords& words) {
  const RecordType& type = Device::kType;
  const WipeClaim claim = claim_of(call);
  std::vector<Evidence> files;
  for (const std::string& path : words.attached) files.push_back(read_evidence(path));
  for (const std::int64_t device : ids_of(call, type, words.ids)) {
    const WipeDone done =
        record_no_disk(*call.store, device, claim,
                       keep_files(*call.store, make_key(type.letter, device), files, claim));
    std::vector<Value> row = call.store->row(type, device);
    if (!needs_wipe(text_of(view(row[type.index("status")]))) &&
        !is_null(row[type.index("status")])) {
      mark(call, type, row, "wiped");
      call.store->update(type, device, std::move(row));
    }
    tell_wipe(call, done);
  }
}

// Machines that hold no data, and those whose disks are all wiped already.
bool needs_no_wipe(Invocation& call, const WipeWords& words) {
  for (const char* option : {"log", "attach", "disk", "method", "outcome", "tool"})
    if (call.args.has(option)) return false;
  const std::vector<std::int64_t> devices = ids_of(call, Device::kType, words.ids);
  return std::all_of(devices.begin(), devices.end(), [&](std::int64_t device) {
    return !is_null(call.store->value(Device::kType, device, "status")) &&
           gate_of(*call.store, device).is_open();
  });
}

void require_disks(Invocation& call, const std::vector<std::int64_t>& parts) {
  const RecordType& type = Part::kType;
  for (const std::int64_t part : parts)
    if (const Value kind = call.store->value(type, part, "kind"); kind != Value("disk"))
      throw Error(ErrorCode::refused,
                  say("{} is no disk, so there is nothing to wipe.", told(*call.store, type, part)),
                  say("If it is one: bifc part set {} --kind disk", id_text(type.letter, part)));
}

void mark_wiped(Invocation& call) {
  const RecordType& type = *call.command.record;
  const WipeWords words = words_of(call);
  if (words.ids.empty())
    throw Error(ErrorCode::usage, say("'mark' needs one state and the ids of records."),
                say("Write: bifc {} mark {} {}12", type.name, "wiped", type.letter));
  if (call.args.has("no_disk") && &type == &Device::kType) return mark_no_disk(call, words);
  if (call.args.has("force")) {
    pass_gate(call, ids_of(call, type, words.ids), "wiped");
    return mark_states(call);
  }
  if (&type == &Device::kType && needs_no_wipe(call, words)) return mark_states(call);
  if (&type == &Part::kType) require_disks(call, ids_of(call, type, words.ids));
  const WipeOrder order = order_of(call, words);
  tell_report(call, record_wipes(*call.store, order));
}

void mark(Invocation& call) {
  const RecordType& type = *call.command.record;
  const std::vector<std::string> words = call.args.texts("state");
  if (std::any_of(words.begin(), words.end(), is_wiped)) return mark_wiped(call);
  for (const char* option : {"log", "attach", "disk", "method", "no_disk", "outcome"})
    if (call.args.has(option))
      throw Error(
          ErrorCode::usage, say("--{} goes with the state 'wiped'.", kebab(option)),
          say("Write: bifc {} mark wiped {}12 --{} …", type.name, type.letter, kebab(option)));
  std::vector<std::string> ids;
  std::string_view state;
  for (const std::string& word : words) {
    if (read_id(word)) ids.push_back(word);
    if (const auto* entry = CodeList::named("device_status").recognise(word); entry != nullptr)
      state = entry->token;
  }
  if (&type == &Device::kType && !ids.empty()) pass_gate(call, ids_of(call, type, ids), state);
  mark_states(call);
}

// The second person is asked for by the gate, not written into the machine.
std::vector<Param> other_fields(const RecordType& type) {
  std::vector<Param> params = fields_but_status(type);
  std::erase_if(params, [](const Param& param) {
    return param.name == "checker" || param.name == "refurbisher";
  });
  return params;
}

constexpr Command kWipeCommands[] = {
    {.noun = "device",
     .verb = "mark",
     .summary = N_("Move machines to another state; 'wiped' is checked"),
     .needs = Needs::write,
     .run = mark,
     .params = kMarkParams,
     .record_params = other_fields,
     .examples = kMarkExamples,
     .record = &Device::kType},
    {.noun = "part",
     .verb = "mark",
     .summary = N_("Move parts to another state, or record a wipe"),
     .needs = Needs::write,
     .run = mark,
     .params = kPartParams,
     .record_params = other_fields,
     .examples = kMarkExamples,
     .record = &Part::kType},
};

}  // namespace

void pass_gate(Invocation& call, const std::vector<std::int64_t>& devices, std::string_view state) {
  if (!needs_wipe(state)) return;
  for (const std::int64_t device : devices) {
    if (!call.args.has("force")) {
      require_open_gate(*call.store, device, state);
      continue;
    }
    const WipeClaim claim = claim_of(call);
    const std::int64_t count = let_through(*call.store, device, claim);
    if (count > 0)
      call.note.write(say("{} is let through unwiped, by {} and {}: {}",
                          id_text(Device::kLetter, device), claim.operator_name, claim.checker,
                          claim.reason) +
                      "\n");
  }
}

std::span<const Command> wipe_commands() { return kWipeCommands; }

}  // namespace bifc
