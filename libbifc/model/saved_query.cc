// The saved query's field table.
#include "libbifc/model/saved_query.h"

namespace bifc {
namespace {

constexpr Field kOwn[] = {
    field<&SavedQuery::name>("name", N_("What follows the @"),
                             Flag::heading | Flag::listed | Flag::unique),
    field<&SavedQuery::noun>("noun", N_("The records it finds"), Flag::listed),
    field<&SavedQuery::words>("words", N_("Its query words, one a line"), Flag::listed),
};
static_assert(std::size(kOwn) == member_count<SavedQuery>(), "every member needs a field");
constexpr auto kFields = with_common(SavedQuery::kName, SavedQuery::kLetter, kOwn);
constexpr std::string_view kLabel[] = {"name"};

}  // namespace

constinit const RecordType SavedQuery::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Query words under a name, recalled with @name"),
    .say = {.added = N_("Saved query {} created."),
            .added_many = N_("{} saved queries created: {} to {}."),
            .changed = N_("Saved query {} changed."),
            .removed = N_("Saved query {} removed."),
            .restored = N_("Saved query {} is back."),
            .counted = NN_("{} saved query", "{} saved queries")},
    .fields = kFields,
    .defaults = defaults_of<SavedQuery>,
    .label = kLabel,
    .is_noun = false,
};

}  // namespace bifc
