// Parts that change machines: harvest takes them out, install puts them in.
#include <algorithm>

#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Flag kWords = Flag::positional | Flag::repeated | Flag::required;

constexpr Param kHarvestParams[] = {
    {.name = "id",
     .help = N_("The machine, then ids of parts, or a description of one"),
     .flags = kWords},
};
constexpr Param kInstallParams[] = {
    {.name = "id", .help = N_("The machine, then ids of parts"), .flags = kWords},
};
constexpr Example kHarvestExamples[] = {
    {"bifc device harvest D2 K5", N_("A part that is on record")},
    {"bifc device harvest D2 \"barrette DDR3\" --bytes \"4 Gio\" --shelf A2",
     N_("One that is not: it is recorded, with the machine it comes from")},
};
constexpr Example kInstallExamples[] = {{"bifc device install D3 K5 K6", nullptr}};

struct Words {
  std::int64_t device;
  std::vector<std::int64_t> parts;
  std::string description;
};

Words read_words(Invocation& call) {
  std::vector<std::string> words = call.args.texts("id");
  Words read{ids_of(call, Device::kType, {words.front()}).front(), {}, {}};
  call.store->row(Device::kType, read.device);  // throws not_found
  words.erase(words.begin());
  for (const std::string& word : words) {
    if (const auto id = read_id(word); id && id->letter == Part::kLetter)
      read.parts.push_back(id->id);
    else
      read.description.append(read.description.empty() ? "" : " ").append(word);
  }
  return read;
}

std::string part_text(Store& store, std::int64_t id) {
  const std::vector<Value> row = store.row(Part::kType, id);
  return text_of(view(row[Part::kType.index("kind")])) == "disk" ? disk_text(store, id)
                                                                 : told(store, Part::kType, id);
}

void take_out(Invocation& call, std::int64_t device, std::int64_t part) {
  const RecordType& type = Part::kType;
  std::vector<Value> row = call.store->row(type, part);
  Value& inside = row[type.index("device")];
  const std::string which = id_text(Device::kLetter, device);
  if (inside != Value(device))
    throw Error(ErrorCode::refused, say("{} is not in {}.", part_text(*call.store, part), which),
                say("What is in it: bifc part list device:{}", which));
  inside = {};
  overlay(call, type, row);
  call.store->update(type, part, std::move(row));
  call.note.write(say("{} is in stock, from {}.", part_text(*call.store, part), which) + "\n");
  if (!passing_wipe(*call.store, part) &&
      text_of(view(call.store->value(type, part, "kind"))) == "disk")
    call.note.write(
        say("It is not wiped: bifc part mark wiped {} --log FILE", id_text(type.letter, part)) +
        "\n");
}

// It was in the machine, even if nobody had said so.
std::int64_t record_part(Invocation& call, std::int64_t device, const std::string& description) {
  const RecordType& type = Part::kType;
  std::vector<Value> row = fresh_row(type, call.today);
  describe(type, description, call.today, row);
  overlay(call, type, row);
  row[type.index("device")] = device;
  return call.store->insert(type, std::move(row));
}

void harvest(Invocation& call) {
  Words words = read_words(call);
  if (!words.description.empty())
    words.parts.push_back(record_part(call, words.device, words.description));
  if (words.parts.empty())
    throw Error(
        ErrorCode::usage, say("There is no part to take out."),
        say("What is in it: bifc part list device:{}", id_text(Device::kLetter, words.device)));
  for (const std::int64_t part : words.parts) take_out(call, words.device, part);
  if (!call.out.is_terminal() && !words.description.empty())
    call.out.write(id_text(Part::kLetter, words.parts.back()) + "\n");
}

void install(Invocation& call) {
  const Words words = read_words(call);
  const RecordType& type = Part::kType;
  if (words.parts.empty() || !words.description.empty())
    throw Error(ErrorCode::usage, say("'install' needs a machine and ids of parts."),
                say("Write: bifc device install {} K12", id_text(Device::kLetter, words.device)));
  for (const std::int64_t part : words.parts) {
    std::vector<Value> row = call.store->row(type, part);
    row[type.index("device")] = words.device;
    const bool changed = call.store->update(type, part, std::move(row));
    const std::string which = part_text(*call.store, part);
    call.note.write(
        (changed ? say("{} is in {}.", which, told(*call.store, Device::kType, words.device))
                 : say("{}: already so.", which)) +
        "\n");
  }
}

std::vector<Param> part_params(const RecordType&) {
  std::vector<Param> params = field_params(Part::kType);
  std::erase_if(params, [](const Param& param) {
    return param.name == "device" || param.name == "origin" || param.name == "status";
  });
  return params;
}

constexpr Command kPartCommands[] = {
    {.noun = "device",
     .verb = "harvest",
     .summary = N_("Take parts out of a machine, into the stock"),
     .needs = Needs::write,
     .run = harvest,
     .params = kHarvestParams,
     .record_params = part_params,
     .examples = kHarvestExamples,
     .record = &Device::kType},
    {.noun = "device",
     .verb = "install",
     .summary = N_("Put parts into a machine"),
     .needs = Needs::write,
     .run = install,
     .params = kInstallParams,
     .examples = kInstallExamples,
     .record = &Device::kType},
};

}  // namespace

std::span<const Command> part_commands() { return kPartCommands; }

}  // namespace bifc
