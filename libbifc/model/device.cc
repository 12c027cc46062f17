// The device's field table, states and rules.
#include "libbifc/model/device.h"

#include "libbifc/base/text.h"
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
    field<&Device::donor>("donor", N_("Who donated it: id or name"), Flag::searchable),
    field<&Device::holder>("holder", N_("Who has it now: id or name"), Flag::searchable,
                           {.letter = 'p'}),
    field<&Device::shelf>("shelf", N_("Where it is kept"), Flag::listed),
    field<&Device::received>("received", N_("Day it came in"), Flag::today | Flag::listed),
    field<&Device::given>("given", N_("Day it was given, lent or sold")),
    field<&Device::recycled>("recycled", N_("Day it went to the recycler")),
    field<&Device::same_as>("same_as", N_("The machine whose second record this is"),
                            Flag::derived),
};
static_assert(std::size(kOwn) == member_count<Device>(), "every member needs a field");
constexpr auto kFields = with_common(Device::kName, Device::kLetter, kOwn);

constexpr std::string_view kFromReceived[] = {"tested", "wiped", "parts", "recycled", "returned"};
constexpr std::string_view kFromTested[] = {"wiped", "parts", "recycled", "received"};
constexpr std::string_view kFromWiped[] = {"ready", "tested", "parts", "recycled"};
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
    {.token = "returned", .next = kFromReturned, .dated = "received"},
    {.token = "parts", .next = kFromParts, .current = false},
    {.token = "recycled", .next = {}, .current = false, .dated = "recycled"},
};
constexpr std::int64_t kOldest = 1900;  // no such machine was made in an earlier year
constexpr std::string_view kLabel[] = {"kind", "brand", "model"};
constexpr std::string_view kBound[] = {"status",   "ownership", "holder",
                                       "received", "given",     "recycled"};

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
            .next = N_("Then: bifc device mark tested {0} or bifc device set {0} --shelf …")},
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
}

// Models that say what they are and who made them.
constexpr std::pair<std::string_view, std::string_view> kApples[] = {
    {"macbook", "laptop"}, {"imac", "all_in_one"}, {"ipad", "tablet"}, {"iphone", "phone"}};

// Returns the code that the longest run of words from `at` names, and how many words it takes.
std::pair<const CodeList::Entry*, std::size_t> named_from(
    std::string_view list, const std::vector<std::string_view>& words, std::size_t at) {
  constexpr std::size_t kLongest = 3;  // "ordinateur de bureau"
  for (std::size_t count = std::min(kLongest, words.size() - at); count > 0; --count) {
    std::string run;
    for (std::size_t i = 0; i < count; ++i) run.append(i == 0 ? "" : " ").append(words[at + i]);
    if (const auto* entry = CodeList::named(list).recognise(run)) return {entry, count};
  }
  return {nullptr, 0};
}

// "PC portable HP Pavilion": a kind, a brand wherever it stands, and the model, which is the rest.
void describe_device(std::string_view text, std::vector<Value>& row) {
  const RecordType& type = Device::kType;
  const std::vector<std::string_view> words = split(text, " ");
  std::string model;
  bool kind_known = false;
  const auto set_kind = [&](std::string_view token) {
    if (!kind_known) row[type.index("kind")] = std::string(token);
    kind_known = true;
  };
  for (std::size_t at = 0; at < words.size();) {
    const auto [kind, kind_words] = named_from("device_kind", words, at);
    const auto [brand, brand_words] = named_from("brand", words, at);
    const bool brandless = is_null(row[type.index("brand")]);
    if (kind != nullptr && !kind_known && model.empty()) {
      set_kind(kind->token);
      at += kind_words;
    } else if (brand != nullptr && brandless) {
      row[type.index("brand")] = std::string(brand->english);
      at += brand_words;
    } else {
      for (const auto& [apple, token] : kApples)
        if (fold(words[at]) == apple) {
          set_kind(token);
          if (brandless) row[type.index("brand")] = std::string("Apple");
        }
      model.append(model.empty() ? "" : " ").append(words[at++]);
    }
  }
  if (!model.empty()) row[type.index("model")] = std::move(model);
}

}  // namespace bifc
