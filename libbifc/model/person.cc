// The person's field table and rules.
#include "libbifc/model/person.h"

#include <algorithm>

namespace bifc {
namespace {

constexpr Flag kContact = Flag::personal | Flag::discreet;

constexpr Field kOwn[] = {
    field<&Person::name>("name", N_("Name, or what the group calls them"),
                         Flag::heading | Flag::listed | Flag::searchable | Flag::personal),
    field<&Person::identity>("identity", N_("Counted only, a pseudonym, or known by name"),
                             Flag::none, {.list = "identity"}),
    field<&Person::role>("role", N_("What they are to the group"),
                         Flag::many | Flag::listed | Flag::asked, {.list = "person_role"}),
    field<&Person::status>("status", N_("Whether they still come"), Flag::listed,
                           {.list = "person_status"}),
    field<&Person::phone>("phone", N_("Telephone number, if they want to be called"), kContact),
    field<&Person::email>("email", N_("E-mail address, if they want to be written to"), kContact),
    field<&Person::birth_year>("birth_year", N_("Year of birth, if a report needs it"), kContact),
    field<&Person::age_band>("age_band", N_("Age band, in the Coop's list"), kContact,
                             {.list = "coop_age_band"}),
    field<&Person::gender>("gender", N_("Gender, in the Coop's list"), kContact,
                           {.list = "coop_gender"}),
    field<&Person::situation>("situation", N_("Social situation, in the Coop's list"), kContact,
                              {.list = "coop_situation"}),
    field<&Person::skills>("skills", N_("What a volunteer can do"), Flag::many | Flag::searchable),
    field<&Person::consent>("consent", N_("Day they agreed to being recorded"), Flag::discreet),
    field<&Person::forget_by>("forget_by", N_("Day by which they are to be forgotten"),
                              Flag::discreet | Flag::future),
    field<&Person::same_as>("same_as", N_("The person whose second record this is"), Flag::derived),
    field<&Person::household>("household", N_("Somebody of the same household: id or name"),
                              Flag::discreet),
};
static_assert(std::size(kOwn) == member_count<Person>(), "every member needs a field");
constexpr auto kFields = with_common(Person::kName, Person::kLetter, kOwn);

constexpr std::string_view kFromActive[] = {"inactive"};
constexpr std::string_view kFromInactive[] = {"active"};
constexpr State kStates[] = {
    {.token = "active", .next = kFromActive},
    {.token = "inactive", .next = kFromInactive, .current = false},
};
constexpr std::string_view kLabel[] = {"name"};
constexpr std::string_view kBound[] = {"name", "identity"};

// A name makes somebody known; without one they can only be counted.
void settle(std::vector<Value>& row) {
  Value& identity = row[Person::kType.index("identity")];
  if (is_null(row[Person::kType.index("name")]))
    identity = "counted";
  else if (text_of(view(identity)) == "counted")
    identity = "identified";
}

}  // namespace

constinit const RecordType Person::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Visitors, volunteers, donors and contacts"),
    .say = {.added = N_("Person {} created."),
            .added_many = N_("{} persons created: {} to {}."),
            .changed = N_("Person {} changed."),
            .removed = N_("Person {} removed."),
            .restored = N_("Person {} is back."),
            .counted = NN_("{} person", "{} persons"),
            .next = N_("Then: bifc ticket add \"…\" --person {0}")},
    .fields = kFields,
    .defaults = defaults_of<Person>,
    .check = check_row<Person>,
    .states = kStates,
    .label = kLabel,
    .bound = kBound,
    .settle = settle,
};

void check(const Person& person, Problems& problems) {
  const auto& mail = person.email;
  if (mail && (std::count(mail->begin(), mail->end(), '@') != 1 || mail->find(' ') != mail->npos))
    problems.push_back(say("'{}' is not an e-mail address", *mail));
  // The Coop accepts years of birth from 1900 on.
  if (person.birth_year && (*person.birth_year < 1900 || *person.birth_year > 2100))
    problems.push_back(say("{} is not a year of birth", *person.birth_year));
}

}  // namespace bifc
