// The ticket's field table, states and rules.
#include "libbifc/model/ticket.h"

#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/person.h"
#include "libbifc/model/tutorial.h"

namespace bifc {
namespace {

constexpr Flag kListed = Flag::listed;
constexpr Flag kSearched = Flag::searchable;

constexpr Field kOwn[] = {
    field<&Ticket::title>("title", N_("What is wrong, in the visitor's words"),
                          Flag::heading | Flag::asked | kListed | kSearched),
    field<&Ticket::problem>("problem", N_("More about the problem, several lines"), kSearched),
    field<&Ticket::status>("status", N_("How far it is"), kListed, {.list = "ticket_status"}),
    field<&Ticket::waiting_for>("waiting_for", N_("What a waiting ticket waits for"), Flag::none,
                                {.list = "waiting_for"}),
    field<&Ticket::outcome>("outcome", N_("How it ended"), Flag::none, {.list = "outcome"}),
    field<&Ticket::barrier>("barrier", N_("Why the item is at its end of life"), Flag::none,
                            {.list = "ords_barrier"}),
    field<&Ticket::channel>("channel", N_("How the visitor reached the group"), Flag::none,
                            {.list = "channel"}),
    field<&Ticket::theme>("theme", N_("Theme of the help, in the Coop's list"), Flag::none,
                          {.list = "coop_theme"}),
    field<&Ticket::category>("category", N_("Category of the item, in the ORDS list"), kListed,
                             {.list = "ords_category", .letter = 'k'}),
    field<&Ticket::partner_category>("partner_category", N_("Category in the words of its source"),
                                     kSearched),
    field<&Ticket::brand>("brand", N_("Who made the item"), kSearched),
    field<&Ticket::year>("year", N_("Year the item was made")),
    field<&Ticket::age>("age", N_("Age of the item in years")),
    field<&Ticket::fault>("fault", N_("Kind of fault, in the ORDS list"), Flag::none,
                          {.list = "ords_fault"}),
    field<&Ticket::person>("person", N_("The visitor: id or name"),
                           Flag::asked | kListed | kSearched, {.letter = 'p'}),
    field<&Ticket::device>("device", N_("A machine the group tracks: id or description"),
                           Flag::asked | kListed | kSearched, {.letter = 'd'}),
    field<&Ticket::volunteer>("volunteer", N_("Who takes care of it: id or name")),
    field<&Ticket::opened>("opened", N_("Day the visitor came"), Flag::today | kListed),
    field<&Ticket::closed>("closed", N_("Day it was closed")),
    field<&Ticket::condition_in>("condition_in", N_("State of the item when it came")),
    field<&Ticket::condition_out>("condition_out", N_("State of the item when it left")),
    field<&Ticket::accessories>("accessories", N_("What was left with the item")),
    field<&Ticket::backup>("backup", N_("Whether a backup was asked for first")),
    field<&Ticket::data_loss_consent>("data_loss_consent",
                                      N_("Whether the visitor accepts a loss of data")),
    field<&Ticket::shelf>("shelf", N_("Where the item is kept")),
    field<&Ticket::loaner>("loaner", N_("The device lent meanwhile")),
    field<&Ticket::tutorials>("tutorials", N_("The tutorials that were used"), Flag::many),
    field<&Ticket::summary>("summary", N_("What may be published about it"), kSearched),
};
static_assert(std::size(kOwn) == member_count<Ticket>(), "every member needs a field");
constexpr auto kFields = with_common(Ticket::kName, Ticket::kLetter, kOwn);

constexpr std::string_view kFromOpen[] = {"waiting", "closed"};
constexpr std::string_view kFromWaiting[] = {"open", "closed"};
constexpr std::string_view kFromClosed[] = {"open"};
constexpr std::string_view kOfWaiting[] = {"waiting_for"};
constexpr std::string_view kOfClosed[] = {"closed", "outcome", "barrier"};
constexpr State kStates[] = {
    {.token = "open", .next = kFromOpen},
    {.token = "waiting", .next = kFromWaiting, .owns = kOfWaiting},
    {.token = "closed",
     .next = kFromClosed,
     .current = false,
     .dated = "closed",
     .owns = kOfClosed},
};
constexpr std::int64_t kOldest = 1700;  // no item was made in an earlier year
constexpr std::string_view kLabel[] = {"title"};
constexpr std::string_view kBound[] = {"status",  "waiting_for", "outcome",
                                       "barrier", "opened",      "closed"};

// The categories of ORDS that kinds of devices belong to.
constexpr std::pair<std::string_view, std::string_view> kCategories[] = {
    {"laptop", "laptop"},
    {"desktop", "desktop_computer"},
    {"all_in_one", "desktop_computer"},
    {"tablet", "tablet"},
    {"phone", "mobile"},
    {"printer", "printer_scanner"},
    {"screen", "flat_screen"},
    {"accessory", "pc_accessory"}};

}  // namespace

constinit const RecordType Ticket::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Problems that visitors bring, until they end"),
    .say = {.added = N_("Ticket {} created."),
            .added_many = N_("{} tickets created: {} to {}."),
            .changed = N_("Ticket {} changed."),
            .removed = N_("Ticket {} removed."),
            .restored = N_("Ticket {} is back."),
            .counted = NN_("{} ticket", "{} tickets"),
            .next = N_("Then: bifc note {0} \"…\" or bifc ticket close {0} --outcome fixed")},
    .fields = kFields,
    .defaults = defaults_of<Ticket>,
    .check = check_row<Ticket>,
    .states = kStates,
    .label = kLabel,
    .bound = kBound,
};

void tell_item(std::vector<Value>& ticket, const std::vector<Value>& device) {
  const RecordType& type = Ticket::kType;
  const auto fill = [&](std::string_view field, const Value& value) {
    if (Value& to = ticket[type.index(field)]; is_null(to)) to = value;
  };
  const std::string_view kind = text_of(view(device[Device::kType.index("kind")]));
  for (const auto& [of_device, category] : kCategories)
    if (of_device == kind) fill("category", std::string(category));
  fill("brand", device[Device::kType.index("brand")]);
  fill("year", device[Device::kType.index("year")]);
}

void check(const Ticket& ticket, Problems& problems) {
  if (ticket.year && (*ticket.year < kOldest || *ticket.year > 2100))
    problems.push_back(say("{} is not a year it can have been made", *ticket.year));
  if (ticket.closed && *ticket.closed < ticket.opened)
    problems.push_back(say("it cannot be closed on {}, before it was opened on {}",
                           ticket.closed->iso(), ticket.opened.iso()));
  if (ticket.barrier && ticket.outcome != Outcome::end_of_life)
    problems.push_back(say("a barrier goes with the outcome end_of_life only"));
  if (ticket.age && *ticket.age < 0) problems.push_back(say("age cannot be negative"));
}

}  // namespace bifc
