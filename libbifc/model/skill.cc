// The skill's field table.
#include "libbifc/model/skill.h"

namespace bifc {
namespace {

constexpr Field kOwn[] = {
    field<&Skill::person>("person", N_("Who can do it: id or name"), Flag::required | Flag::listed,
                          {.letter = 'p'}),
    field<&Skill::tutorial>("tutorial", N_("The tutorial that teaches it: id"),
                            Flag::required | Flag::listed),
    field<&Skill::learned>("learned", N_("Day it was learned"), Flag::today | Flag::listed),
    field<&Skill::confirmed>("confirmed", N_("Day somebody else saw it done"), Flag::listed),
    field<&Skill::confirmer>("confirmer", N_("Who saw it done, another person"), Flag::personal),
};
static_assert(std::size(kOwn) == member_count<Skill>(), "every member needs a field");
constexpr auto kFields = with_common(Skill::kName, Skill::kLetter, kOwn);

constexpr std::string_view kLabel[] = {"learned"};
constexpr std::string_view kBound[] = {"confirmed", "confirmer"};

}  // namespace

constinit const RecordType Skill::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Who has learned what, and who saw it"),
    .say = {.added = N_("Skill {} created."),
            .added_many = N_("{} skills created: {} to {}."),
            .changed = N_("Skill {} changed."),
            .removed = N_("Skill {} removed."),
            .restored = N_("Skill {} is back."),
            .counted = NN_("{} skill", "{} skills")},
    .fields = kFields,
    .defaults = defaults_of<Skill>,
    .label = kLabel,
    .bound = kBound,
    .is_noun = false,
};

}  // namespace bifc
