// The allocation's field table, states and rules.
#include "libbifc/model/allocation.h"

#include "libbifc/base/text.h"
#include "libbifc/model/description.h"
#include "libbifc/model/person.h"

namespace bifc {
namespace {

constexpr Flag kListed = Flag::listed;

constexpr Field kOwn[] = {
    field<&Allocation::person>("person", N_("Who gets it: id or name"), Flag::asked | kListed,
                               {.letter = 'p'}),
    field<&Allocation::wanted>("wanted", N_("What is asked for, in a few words"),
                               Flag::heading | Flag::asked | kListed),
    field<&Allocation::kind>("kind", N_("What kind of machine"), Flag::none,
                             {.list = "device_kind", .letter = 'k'}),
    field<&Allocation::need>("need", N_("What it is needed for"), Flag::asked | kListed,
                             {.list = "need"}),
    field<&Allocation::priority>("priority", N_("How soon"), kListed, {.list = "priority"}),
    field<&Allocation::status>("status", N_("How far it is"), kListed,
                               {.list = "allocation_status"}),
    field<&Allocation::device>("device", N_("The machine: id"), kListed, {.letter = 'd'}),
    field<&Allocation::mode>("mode", N_("For good, for a time, or for a price"), Flag::derived,
                             {.list = "allocation_mode"}),
    field<&Allocation::asked>("asked", N_("Day it was asked for"), Flag::today | kListed),
    field<&Allocation::given>("given", N_("Day it was given, lent or sold")),
    field<&Allocation::due>("due", N_("Day it is to be back"), Flag::future),
    field<&Allocation::price>("price", N_("Solidarity price, in euros")),
    field<&Allocation::returned>("returned", N_("Day it came back")),
    field<&Allocation::refusal>("refusal", N_("Why it was refused"), Flag::none,
                                {.list = "refusal"}),
    field<&Allocation::signed_on>("signed", N_("Day the conditions were signed")),
    field<&Allocation::called_1m>("called_1m", N_("Day somebody asked after it, a month later")),
    field<&Allocation::use_1m>("use_1m", N_("What had become of it then"), Flag::none,
                               {.list = "use"}),
    field<&Allocation::called_6m>("called_6m", N_("Day somebody asked after it, six months later")),
    field<&Allocation::use_6m>("use_6m", N_("What had become of it then"), Flag::none,
                               {.list = "use"}),
};
static_assert(std::size(kOwn) == member_count<Allocation>(), "every member needs a field");
constexpr auto kFields = with_common(Allocation::kName, Allocation::kLetter, kOwn);

constexpr std::string_view kFromWaiting[] = {"reserved", "given",   "lent",
                                             "sold",     "refused", "withdrawn"};
constexpr std::string_view kFromReserved[] = {"waiting", "given",   "lent",
                                              "sold",    "refused", "withdrawn"};
constexpr std::string_view kFromHanded[] = {"returned"};
constexpr std::string_view kFromLent[] = {"returned", "given", "sold"};
constexpr std::string_view kFromEnded[] = {"waiting"};
constexpr std::string_view kOfReserved[] = {"device"};
constexpr std::string_view kOfHanded[] = {"device", "mode", "given", "price", "signed"};
constexpr std::string_view kOfLent[] = {"device", "mode", "given", "due", "price", "signed"};
constexpr std::string_view kOfReturned[] = {"device", "mode",   "given",   "due",
                                            "price",  "signed", "returned"};
constexpr std::string_view kOfRefused[] = {"refusal"};
constexpr State kStates[] = {
    {.token = "waiting", .next = kFromWaiting},
    {.token = "reserved", .next = kFromReserved, .owns = kOfReserved},
    {.token = "given", .next = kFromHanded, .current = false, .dated = "given", .owns = kOfHanded},
    {.token = "lent", .next = kFromLent, .dated = "given", .owns = kOfLent},
    {.token = "sold", .next = kFromHanded, .current = false, .dated = "given", .owns = kOfHanded},
    {.token = "returned", .next = {}, .current = false, .dated = "returned", .owns = kOfReturned},
    {.token = "refused", .next = kFromEnded, .current = false, .owns = kOfRefused},
    {.token = "withdrawn", .next = kFromEnded, .current = false},
};
constexpr std::string_view kLabel[] = {"kind", "wanted"};
constexpr std::string_view kBound[] = {"status", "device",   "mode",    "given", "due",
                                       "price",  "returned", "refusal", "signed"};

}  // namespace

constinit const RecordType Allocation::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Who waits for a machine, has one, or had one"),
    .say = {.added = N_("Allocation {} created."),
            .added_many = N_("{} allocations created: {} to {}."),
            .changed = N_("Allocation {} changed."),
            .removed = N_("Allocation {} removed."),
            .restored = N_("Allocation {} is back."),
            .counted = NN_("{} allocation", "{} allocations"),
            .next = N_("Then: bifc device reserve … --allocation {0}")},
    .fields = kFields,
    .defaults = defaults_of<Allocation>,
    .check = check_row<Allocation>,
    .states = kStates,
    .label = kLabel,
    .bound = kBound,
    .describe = describe_allocation,
    .has_document = false,
};

void check(const Allocation& allocation, Problems& problems) {
  if (allocation.price && allocation.price->value < 0)
    problems.push_back(say("price cannot be negative"));
  if (allocation.given && allocation.returned && *allocation.returned < *allocation.given)
    problems.push_back(say("it cannot be back on {}, before it left on {}",
                           allocation.returned->iso(), allocation.given->iso()));
  if (allocation.given && allocation.due && *allocation.due < *allocation.given)
    problems.push_back(say("it cannot be due back on {}, before it leaves on {}",
                           allocation.due->iso(), allocation.given->iso()));
}

void describe_allocation(std::string_view text, std::vector<Value>& row) {
  const RecordType& type = Allocation::kType;
  const Description read = read_description(text, "device_kind");
  row[type.index("wanted")] = std::string(text);
  if (!read.kind.empty()) row[type.index("kind")] = read.kind;
}

}  // namespace bifc
