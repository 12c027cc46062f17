// The tutorial's field table, states and rules.
#include "libbifc/model/tutorial.h"

#include "libbifc/base/fingerprint.h"
#include "libbifc/base/language.h"
#include "libbifc/base/text.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::size_t kLongestSlug = 100;  // it becomes the name of a folder

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
    field<&Tutorial::summary>("summary", N_("What it is about, in one line"), Flag::searchable),
    field<&Tutorial::audience>("audience", N_("Whom it speaks to"), Flag::none,
                               {.list = "audience"}),
    field<&Tutorial::keywords>("keywords", N_("Words that people use for it, as in slow, lent"),
                               Flag::many | Flag::searchable),
    field<&Tutorial::reviewed>("reviewed", N_("Day somebody else last read it through")),
    field<&Tutorial::reviewer>("reviewer", N_("Who read it through, another person"),
                               Flag::personal),
    field<&Tutorial::unreviewed>("unreviewed", N_("Why it is published although nobody did"),
                                 Flag::derived),
    field<&Tutorial::translation_of>("translation_of",
                                     N_("The slug of the tutorial that it translates")),
    field<&Tutorial::revision>("revision", N_("Mark of its text"), Flag::derived | Flag::aside),
    field<&Tutorial::follows>("follows", N_("Mark of the original's text that it says"),
                              Flag::derived | Flag::aside),
};
static_assert(std::size(kOwn) == member_count<Tutorial>(), "every member needs a field");
constexpr auto kFields = with_common(Tutorial::kName, Tutorial::kLetter, kOwn);

constexpr Standing kStandings[] = {
    {.field = Field{{.name = "translation",
                     .help = N_("Whether a translation says what its original says now"),
                     .kind = Kind::choice,
                     .flags = Flag::derived | Flag::nullable,
                     .list = "translation"}},
     .named = "translation_of",
     .name = "slug",
     .noted = "follows",
     .mark = "revision"},
};

constexpr std::string_view kFromDraft[] = {"review", "published"};
constexpr std::string_view kFromReview[] = {"draft", "published"};
constexpr std::string_view kFromPublished[] = {"outdated", "review", "draft"};
constexpr std::string_view kFromOutdated[] = {"draft", "review", "published"};
constexpr State kStates[] = {
    {.token = "draft", .next = kFromDraft},
    {.token = "review", .next = kFromReview},
    {.token = "published", .next = kFromPublished, .dated = "published", .by_mark = true},
    {.token = "outdated", .next = kFromOutdated, .current = false},
};
constexpr std::string_view kLabel[] = {"title"};
constexpr std::string_view kBound[] = {"status", "published", "unreviewed"};

std::string cut_slug(std::string slug) {
  if (slug.size() <= kLongestSlug) return slug;
  const std::size_t end = slug.rfind('-', kLongestSlug);
  slug.resize(end == slug.npos || end == 0 ? kLongestSlug : end);
  return slug;
}

// Titles in other scripts give no slug of their own.
std::string slug_of(std::string_view title) {
  std::string slug;
  for (const char c : kebab(snake(title)))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-') slug += c;
  while (!slug.empty() && slug.front() == '-') slug.erase(0, 1);
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  if (slug.empty()) return "tutorial-" + Tutorial::mark_of(title).substr(0, 8);
  // "t420" would be a ticket to whoever names it.
  if (read_id(slug)) slug = "tutorial-" + slug;
  return cut_slug(std::move(slug));
}

void settle(std::vector<Value>& row) {
  const RecordType& type = Tutorial::kType;
  Value& slug = row[type.index("slug")];
  const Cell title = view(row[type.index("title")]);
  if (text_of(view(slug)).empty() && !text_of(title).empty()) slug = slug_of(text_of(title));
  row[type.index("revision")] = Tutorial::mark_of(text_of(view(row[type.index("body")])));
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
    .standings = kStandings,
};

std::string Tutorial::mark_of(std::string_view body) {
  Fingerprint mark;
  mark.add(body);
  return mark.text();
}

void check(const Tutorial& tutorial, Problems& problems) {
  if (!is_language(tutorial.lang))
    problems.push_back(say("'{}' is not a language code such as fr or en", tutorial.lang));
  if (read_id(tutorial.slug))
    problems.push_back(say("'{}' would be taken for an id; a slug is as in {}", tutorial.slug,
                           slug_of(tutorial.slug)));
  else if (slug_of(tutorial.slug) != tutorial.slug)
    problems.push_back(
        say("a slug has small letters, digits and '-' only, such as {}", slug_of(tutorial.slug)));
  if (tutorial.translation_of && slug_of(*tutorial.translation_of) != *tutorial.translation_of)
    problems.push_back(
        say("'{}' is no slug: bifc tutorial list --fields id,slug", *tutorial.translation_of));
  else if (tutorial.translation_of == tutorial.slug)
    problems.push_back(say("it cannot be a translation of itself"));
  if (tutorial.minutes && *tutorial.minutes < 0)
    problems.push_back(say("minutes cannot be negative"));
}

}  // namespace bifc
