// The device's field table, states and rules.
#include "libbifc/model/device.h"

#include "libbifc/base/text.h"
#include "libbifc/model/description.h"
#include "libbifc/model/person.h"

namespace bifc {
namespace {

constexpr Field kOwn[] = {
    field<&Device::kind>("kind", N_("What it is"), Flag::listed,
                         {.list = "device_kind", .letter = 'k'}),
    field<&Device::brand>("brand", N_("Who made it"), Flag::listed | Flag::searchable),
    field<&Device::model>("model", N_("Its model"),
                          Flag::heading | Flag::listed | Flag::searchable | Flag::asked),
    field<&Device::serial>("serial", N_("Serial number on its label"),
                           Flag::searchable | Flag::unique | Flag::asked),
    field<&Device::status>("status", N_("How far it is on its way through the group"), Flag::listed,
                           {.list = "device_status"}),
    field<&Device::ownership>("ownership", N_("The group's stock, or a visitor's own"), Flag::none,
                              {.list = "ownership"}),
    field<&Device::year>("year", N_("Year it was made")),
    field<&Device::cpu>("cpu", N_("Its processor"), Flag::searchable),
    field<&Device::memory_mb>("memory_mb", N_("Memory in MiB")),
    field<&Device::arch>("arch", N_("Architecture of its processor"), Flag::none, {.list = "arch"}),
    field<&Device::battery>("battery", N_("Battery health, per cent of new")),
    field<&Device::os>("os", N_("The system installed"), Flag::searchable),
    field<&Device::grade_look>("grade_look", N_("How good it looks"), Flag::none,
                               {.list = "grade"}),
    field<&Device::grade_function>("grade_function", N_("How well it works"), Flag::none,
                                   {.list = "grade"}),
    field<&Device::grade_battery>("grade_battery", N_("How good its battery is"), Flag::none,
                                  {.list = "grade"}),
    field<&Device::weight_g>("weight_g", N_("Weight in grams")),
    field<&Device::lot>("lot", N_("The lot it came with"), Flag::searchable),
    field<&Device::donor>("donor", N_("Who donated it: id or name"), Flag::searchable,
                          {.also = "from"}),
    field<&Device::holder>("holder", N_("Who has it now: id or name"), Flag::searchable,
                           {.letter = 'p'}),
    field<&Device::shelf>("shelf", N_("Where it is kept"), Flag::listed),
    field<&Device::received>("received", N_("Day it came in"), Flag::today | Flag::listed),
    field<&Device::given>("given", N_("Day it was given, lent or sold")),
    field<&Device::recycled>("recycled", N_("Day it went to the recycler")),
    field<&Device::same_as>("same_as", N_("The machine whose second record this is"),
                            Flag::derived),
    field<&Device::human_model>("human_model", N_("Its model as people say it"), Flag::searchable),
    field<&Device::cores>("cores", N_("Cores of its processor")),
    field<&Device::memory_slots>("memory_slots", N_("Slots for memory")),
    field<&Device::battery_cycles>("battery_cycles", N_("How often its battery was charged")),
    field<&Device::returned>("returned", N_("Day it last came back")),
    field<&Device::recycler>("recycler", N_("Who recycles it")),
    field<&Device::slip>("slip", N_("Number of the recycler's slip"), Flag::searchable),
    field<&Device::firmware_id>("firmware_id", N_("A mark of the UUID in its firmware"),
                                Flag::derived | Flag::discreet),
    field<&Device::scanned>("scanned", N_("Day its description was last read")),
    field<&Device::recipe>("recipe", N_("The recipe it was made ready with")),
    field<&Device::done>("done", N_("Steps of the recipe that are done"), Flag::many),
    field<&Device::failed>("failed", N_("Steps of the recipe that failed"), Flag::many),
    field<&Device::refurbished>("refurbished", N_("Day it was made ready")),
    field<&Device::refurbisher>("refurbisher", N_("Who made it ready"), Flag::personal),
    field<&Device::checked>("checked", N_("Day somebody else checked it")),
    field<&Device::checker>("checker", N_("Who checked it, another person"), Flag::personal),
    field<&Device::described>("described", N_("When its description was made"),
                              Flag::derived | Flag::discreet | Flag::aside),
    field<&Device::intake>("intake", N_("How often it has come in"), Flag::derived | Flag::aside),
};
static_assert(std::size(kOwn) == member_count<Device>(), "every member needs a field");
constexpr auto kFields = with_common(Device::kName, Device::kLetter, kOwn);

constexpr std::string_view kFromReceived[] = {"tested", "wiped", "parts", "recycled", "returned"};
constexpr std::string_view kFromTested[] = {"wiped", "parts", "recycled", "received"};
constexpr std::string_view kFromWiped[] = {"ready", "reserved", "given", "lent",
                                           "sold",  "tested",   "parts", "recycled"};
constexpr std::string_view kFromReady[] = {"reserved", "given", "lent",     "sold",
                                           "tested",   "parts", "recycled", "wiped"};
constexpr std::string_view kFromReserved[] = {"ready", "given", "lent", "sold"};
constexpr std::string_view kFromHanded[] = {"returned"};
constexpr std::string_view kFromLent[] = {"returned", "given", "sold"};
constexpr std::string_view kFromReturned[] = {"tested", "wiped", "parts", "recycled"};
constexpr std::string_view kFromParts[] = {"recycled", "received"};
constexpr std::string_view kHeld[] = {"holder"};  // gone when the machine comes back
constexpr State kStates[] = {
    {.token = "received", .next = kFromReceived, .dated = "received"},
    {.token = "tested", .next = kFromTested},
    {.token = "wiped", .next = kFromWiped},
    {.token = "ready", .next = kFromReady},
    {.token = "reserved", .next = kFromReserved, .owns = kHeld},
    {.token = "given", .next = kFromHanded, .current = false, .dated = "given", .owns = kHeld},
    {.token = "lent", .next = kFromLent, .dated = "given", .owns = kHeld},
    {.token = "sold", .next = kFromHanded, .current = false, .dated = "given", .owns = kHeld},
    {.token = "returned", .next = kFromReturned, .dated = "returned"},
    {.token = "parts", .next = kFromParts, .current = false},
    {.token = "recycled", .next = {}, .current = false, .dated = "recycled"},
};
constexpr std::int64_t kOldest = 1900;  // no such machine was made in an earlier year
constexpr std::string_view kLabel[] = {"kind", "brand", "model", "human_model"};
constexpr std::string_view kBound[] = {"status", "ownership", "holder",   "received",
                                       "given",  "returned",  "recycled", "intake"};

// Only the stock moves through states.
void settle(std::vector<Value>& row) {
  const std::size_t status = Device::kType.index("status");
  const bool visitors = text_of(view(row[Device::kType.index("ownership")])) == "visitor";
  if (visitors) row[status] = {};
  if (!visitors && is_null(row[status])) row[status] = "received";
}

}  // namespace

constinit const RecordType Device::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Machines donated, repaired and given away"),
    .say = {.added = N_("Device {} created."),
            .added_many = N_("{} devices created: {} to {}."),
            .changed = N_("Device {} changed."),
            .removed = N_("Device {} removed."),
            .restored = N_("Device {} is back."),
            .counted = NN_("{} device", "{} devices"),
            .next = N_("Label: bifc device print {0}     Then: bifc device scan {0} FILE"),
            .next_many = N_("Labels: bifc device print {} --label -o labels.svg")},
    .fields = kFields,
    .defaults = defaults_of<Device>,
    .check = check_row<Device>,
    .states = kStates,
    .label = kLabel,
    .bound = kBound,
    .describe = describe_device,
    .settle = settle,
};

void check(const Device& device, Problems& problems) {
  if (device.year && (*device.year < kOldest || *device.year > 2100))
    problems.push_back(say("{} is not a year it can have been made", *device.year));
  if (device.battery && (*device.battery < 0 || *device.battery > 150))
    problems.push_back(say("battery is a percentage of the capacity when new, such as 80"));
  if (device.memory_mb && *device.memory_mb < 0)
    problems.push_back(say("memory-mb cannot be negative"));
  if (device.checker && device.refurbisher && same_name(*device.checker, *device.refurbisher))
    problems.push_back(say("whoever checks it must not be the one who made it ready"));
}

std::string_view battery_grade(std::int64_t percent) {
  return percent >= 85   ? "A"
         : percent >= 70 ? "B"
         : percent >= 50 ? "C"
         : percent >= 30 ? "D"
                         : "E";
}

bool may_hold_data(std::string_view kind) { return kind != "screen" && kind != "accessory"; }

bool needs_wipe(std::string_view status) {
  return status == "wiped" || status == "ready" || status == "reserved" || has_left(status);
}

bool has_left(std::string_view status) {
  return status == "given" || status == "lent" || status == "sold" || status == "recycled";
}

// Models that say what they are.
constexpr std::pair<std::string_view, std::string_view> kApples[] = {
    {"macbook", "laptop"}, {"imac", "all_in_one"}, {"ipad", "tablet"}, {"iphone", "phone"}};

void describe_device(std::string_view text, std::vector<Value>& row) {
  const RecordType& type = Device::kType;
  Description read = read_description(text, "device_kind");
  for (const std::string_view word : split(read.model, " "))
    for (const auto& [apple, token] : kApples)
      if (read.kind.empty() && fold(word) == apple) read.kind = token;
  if (!read.kind.empty()) row[type.index("kind")] = std::move(read.kind);
  if (!read.brand.empty() && is_null(row[type.index("brand")]))
    row[type.index("brand")] = std::move(read.brand);
  if (!read.model.empty()) row[type.index("model")] = std::move(read.model);
}

}  // namespace bifc
