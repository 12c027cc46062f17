// The part's field table, states and rules.
#include "libbifc/model/part.h"

#include "libbifc/base/text.h"
#include "libbifc/model/description.h"
#include "libbifc/model/device.h"

namespace bifc {
namespace {

constexpr Field kOwn[] = {
    field<&Part::kind>("kind", N_("What it is"), Flag::listed,
                       {.list = "part_kind", .letter = 'k'}),
    field<&Part::brand>("brand", N_("Who made it"), Flag::listed | Flag::searchable),
    field<&Part::model>("model", N_("Its model"),
                        Flag::heading | Flag::listed | Flag::searchable | Flag::asked),
    field<&Part::serial>("serial", N_("Serial number on its label"),
                         Flag::listed | Flag::searchable | Flag::asked),
    field<&Part::bytes>("bytes", N_("Capacity, as in 500 GB")),
    field<&Part::media>("media", N_("What a disk keeps data on"), Flag::none, {.list = "media"}),
    field<&Part::health>("health", N_("What a disk says of itself"), Flag::none,
                         {.list = "health"}),
    field<&Part::hours>("hours", N_("Hours it has run")),
    field<&Part::examined>("examined", N_("Day health and hours were read")),
    field<&Part::status>("status", N_("How far it is on its way"), Flag::listed,
                         {.list = "part_status"}),
    field<&Part::device>("device", N_("The machine it is in: id"), Flag::listed, {.letter = 'd'}),
    field<&Part::origin>("origin", N_("The machine it came to the group in: id")),
    field<&Part::hosts>("hosts", N_("Machines it has left again since it came in"),
                        Flag::many | Flag::derived),
    field<&Part::shelf>("shelf", N_("Where it is kept")),
    field<&Part::received>("received", N_("Day it came in"), Flag::today),
    field<&Part::intake>("intake", N_("How often it has come in"), Flag::derived | Flag::aside),
};
static_assert(std::size(kOwn) == member_count<Part>(), "every member needs a field");
constexpr auto kFields = with_common(Part::kName, Part::kLetter, kOwn);

constexpr std::string_view kFromInstalled[] = {"stock", "quarantined", "removed", "destroyed"};
constexpr std::string_view kFromStock[] = {"installed", "quarantined", "destroyed", "recycled"};
constexpr std::string_view kFromQuarantined[] = {"stock", "installed", "destroyed"};
constexpr std::string_view kFromRemoved[] = {"installed", "stock"};
constexpr std::string_view kFromDestroyed[] = {"recycled"};
constexpr std::string_view kHeld[] = {"device"};
constexpr State kStates[] = {
    {.token = "installed", .next = kFromInstalled, .owns = kHeld},
    {.token = "stock", .next = kFromStock},
    {.token = "quarantined", .next = kFromQuarantined},
    {.token = "removed", .next = kFromRemoved, .current = false},
    {.token = "destroyed", .next = kFromDestroyed, .current = false},
    {.token = "recycled", .next = {}, .current = false},
};
constexpr std::string_view kLabel[] = {"kind", "brand", "model"};
constexpr std::string_view kBound[] = {"status", "device", "hosts", "intake", "received"};

// A part that is put into a machine is installed, one that is taken out is in stock.
void settle(std::vector<Value>& row) {
  Value& status = row[Part::kType.index("status")];
  const std::string_view now = text_of(view(status));
  const bool held = !is_null(row[Part::kType.index("device")]);
  if (held && (now == "stock" || now == "quarantined" || now == "removed"))
    status = std::string("installed");
  else if (!held && now == "installed")
    status = std::string("stock");
}

}  // namespace

constinit const RecordType Part::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Disks and other parts, in machines and in stock"),
    .say = {.added = N_("Part {} created."),
            .added_many = N_("{} parts created: {} to {}."),
            .changed = N_("Part {} changed."),
            .removed = N_("Part {} removed."),
            .restored = N_("Part {} is back."),
            .counted = NN_("{} part", "{} parts")},
    .fields = kFields,
    .defaults = defaults_of<Part>,
    .check = check_row<Part>,
    .states = kStates,
    .label = kLabel,
    .bound = kBound,
    .describe = describe_part,
    .settle = settle,
    .in_runs = false,
};

void check(const Part& part, Problems& problems) {
  if (part.bytes && part.bytes->value < 0) problems.push_back(say("bytes cannot be negative"));
  if (part.hours && *part.hours < 0) problems.push_back(say("hours cannot be negative"));
}

void describe_part(std::string_view text, std::vector<Value>& row) {
  const RecordType& type = Part::kType;
  Description read = read_description(text, "part_kind");
  if (!read.kind.empty()) row[type.index("kind")] = std::move(read.kind);
  if (!read.brand.empty()) row[type.index("brand")] = std::move(read.brand);
  if (!read.model.empty()) row[type.index("model")] = std::move(read.model);
}

}  // namespace bifc
