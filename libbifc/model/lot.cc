// The lot's field table and states.
#include "libbifc/model/lot.h"

#include "libbifc/base/text.h"
#include "libbifc/model/person.h"

namespace bifc {
namespace {

constexpr Field kOwn[] = {
    field<&Lot::name>("name", N_("What it is called, as in mairie-2026-11"),
                      Flag::heading | Flag::listed | Flag::unique),
    field<&Lot::status>("status", N_("Open, or closed for good"), Flag::listed,
                        {.list = "lot_status"}),
    field<&Lot::donor>("donor", N_("Who donated it: id or name"), Flag::listed | Flag::asked,
                       {.also = "from"}),
    field<&Lot::convention>("convention", N_("Number or date of the donation agreement"),
                            Flag::asked),
    field<&Lot::received>("received", N_("Day it came in"), Flag::today | Flag::listed),
    field<&Lot::closed>("closed", N_("Day it was closed")),
    field<&Lot::manifest>("manifest", N_("What was in it when it was closed"),
                          Flag::derived | Flag::discreet),
    field<&Lot::sha256>("sha256", N_("Check sum of the manifest, SHA-256"), Flag::derived),
};
static_assert(std::size(kOwn) == member_count<Lot>(), "every member needs a field");
constexpr auto kFields = with_common(Lot::kName, Lot::kLetter, kOwn);

constexpr std::string_view kFromOpen[] = {"closed"};
constexpr std::string_view kOfClosed[] = {"closed", "manifest", "sha256"};
constexpr State kStates[] = {
    {.token = "open", .next = kFromOpen},
    {.token = "closed", .next = {}, .dated = "closed", .owns = kOfClosed},
};
constexpr std::string_view kLabel[] = {"name"};
constexpr std::string_view kBound[] = {"status", "closed", "manifest", "sha256"};

}  // namespace

constinit const RecordType Lot::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Donations of several machines, with their agreement"),
    .say = {.added = N_("Lot {} created."),
            .added_many = N_("{} lots created: {} to {}."),
            .changed = N_("Lot {} changed."),
            .removed = N_("Lot {} removed."),
            .restored = N_("Lot {} is back."),
            .counted = NN_("{} lot", "{} lots"),
            .next = N_("Then: bifc device add \"…\" --lot …")},
    .fields = kFields,
    .defaults = defaults_of<Lot>,
    .states = kStates,
    .label = kLabel,
    .bound = kBound,
    .has_document = false,
};

std::string lot_key(std::string_view name) { return fold(name); }

}  // namespace bifc
