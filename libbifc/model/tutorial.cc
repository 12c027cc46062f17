// The tutorial's field table, states and rules.
#include "libbifc/model/tutorial.h"

#include <algorithm>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr Field kOwn[] = {
    field<&Tutorial::title>("title", N_("What one learns from it"),
                            Flag::heading | Flag::asked | Flag::listed | Flag::searchable),
    field<&Tutorial::slug>("slug", N_("Its name in addresses; made from the title"), Flag::unique),
    field<&Tutorial::lang>("lang", N_("Language, as in fr, en or ar"), Flag::listed),
    field<&Tutorial::status>("status", N_("How far its writing is"), Flag::listed,
                             {.list = "tutorial_status"}),
    field<&Tutorial::level>("level", N_("For whom it is"), Flag::listed | Flag::asked,
                            {.list = "level"}),
    field<&Tutorial::themes>("themes", N_("Its themes, in the Coop's list"), Flag::many,
                             {.list = "coop_theme"}),
    field<&Tutorial::minutes>("minutes", N_("How long it takes")),
    field<&Tutorial::authors>("authors", N_("Who wrote it"), Flag::many | Flag::searchable),
    field<&Tutorial::licence>("licence", N_("Its licence, as SPDX names it")),
    field<&Tutorial::body>("body", N_("Its text, in Markdown"), Flag::searchable | Flag::markdown),
    field<&Tutorial::review_by>("review_by", N_("Day by which somebody should read it again"),
                                Flag::future),
    field<&Tutorial::published>("published", N_("Day it was published")),
};
static_assert(std::size(kOwn) == member_count<Tutorial>(), "every member needs a field");
constexpr auto kFields = with_common(Tutorial::kName, Tutorial::kLetter, kOwn);

constexpr std::string_view kFromDraft[] = {"review", "published"};
constexpr std::string_view kFromReview[] = {"draft", "published"};
constexpr std::string_view kFromPublished[] = {"outdated", "review", "draft"};
constexpr std::string_view kFromOutdated[] = {"draft", "review", "published"};
constexpr State kStates[] = {
    {.token = "draft", .next = kFromDraft},
    {.token = "review", .next = kFromReview},
    {.token = "published", .next = kFromPublished, .dated = "published"},
    {.token = "outdated", .next = kFromOutdated, .current = false},
};
constexpr std::string_view kLabel[] = {"title"};
constexpr std::string_view kBound[] = {"status", "published"};

void settle(std::vector<Value>& row) {
  Value& slug = row[Tutorial::kType.index("slug")];
  const Cell title = view(row[Tutorial::kType.index("title")]);
  if (text_of(view(slug)).empty()) slug = kebab(snake(text_of(title)));
}

bool is_language(std::string_view lang) {
  return (lang.size() == 2 || lang.size() == 3) &&
         std::all_of(lang.begin(), lang.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

constinit const RecordType Tutorial::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("What the group knows, written down for others"),
    .say = {.added = N_("Tutorial {} created."),
            .added_many = N_("{} tutorials created: {} to {}."),
            .changed = N_("Tutorial {} changed."),
            .removed = N_("Tutorial {} removed."),
            .restored = N_("Tutorial {} is back."),
            .counted = NN_("{} tutorial", "{} tutorials"),
            .next = N_("Then: bifc tutorial edit {0} or bifc tutorial mark review {0}")},
    .fields = kFields,
    .defaults = defaults_of<Tutorial>,
    .check = check_row<Tutorial>,
    .states = kStates,
    .label = kLabel,
    .bound = kBound,
    .settle = settle,
};

void check(const Tutorial& tutorial, Problems& problems) {
  if (!is_language(tutorial.lang))
    problems.push_back(say("'{}' is not a language code such as fr or en", tutorial.lang));
  if (kebab(snake(tutorial.slug)) != tutorial.slug)
    problems.push_back(say("a slug has small letters, digits and '-' only, such as {}",
                           kebab(snake(tutorial.slug))));
  if (tutorial.minutes && *tutorial.minutes < 0)
    problems.push_back(say("minutes cannot be negative"));
}

}  // namespace bifc
