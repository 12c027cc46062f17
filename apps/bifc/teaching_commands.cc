// What tutorials do for people: which ones helped, what is missing, and who can do what.
#include <algorithm>

#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/learning_path.h"
#include "libbifc/model/person.h"
#include "libbifc/model/skill.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/ops/gaps.h"
#include "libbifc/ops/reviewing.h"
#include "libbifc/ops/teaching.h"
#include "libbifc/ops/translations.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

const Param kTutorialId{
    .name = "id", .kind = Kind::link, .refers_to = Tutorial::kName, .id_letter = Tutorial::kLetter};

constexpr Param kQuery{.name = "query",
                       .help = N_("Query words: status:open, opened:2026-11, \"a phrase\" …"),
                       .flags = Flag::positional | Flag::repeated};
constexpr Param kStatsParams[] = {kQuery};
constexpr Param kLearnedParams[] = {
    {.name = "id",
     .help = N_("Ids of the tutorials"),
     .flags = Flag::positional | Flag::repeated | Flag::required},
    {.name = "by", .help = N_("Who has learned it: id or name"), .flags = Flag::required},
    {.name = "confirmer", .help = N_("Who saw it done, another person")},
};
constexpr Param kSkillsParams[] = {
    {.name = "alone",
     .help = N_("Only what hangs on one person, or on nobody"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Param kPathParams[] = {
    {.name = "path",
     .help = N_("The path; without one, all are listed"),
     .flags = Flag::positional},
    {.name = "by", .help = N_("Tell what this person has learned of it: id or name")},
};
constexpr Example kStatsExamples[] = {
    {"bifc tutorial stats", N_("How often each one is used, and whether it solved the ticket")},
};
constexpr Example kGapsExamples[] = {
    {"bifc tutorial gaps", N_("All tickets, those that other groups published too")},
    {"bifc tutorial gaps opened:2026", N_("Those of a year")},
};
constexpr Example kLearnedExamples[] = {
    {"bifc tutorial learned G1 --by P1", nullptr},
    {"bifc tutorial learned G1 --by P1 --confirmer \"Sam Petit\"",
     N_("Somebody else saw them do it")},
};
constexpr Example kSkillsExamples[] = {
    {"bifc tutorial skills --alone", N_("What nobody else could do")},
};
constexpr Example kPathExamples[] = {
    {"bifc tutorial path", N_("The paths there are")},
    {"bifc tutorial path welcome --by P1", N_("How far somebody is")},
};

const char* language_code() { return language() == Language::french ? "fr" : "en"; }

std::string title_of(Store& store, std::int64_t tutorial) {
  return store.label(Tutorial::kType, tutorial);
}

// Rows of these commands stand in an order of their own; the first of them may be enough.
template <class Row>
void keep_first(const Invocation& call, std::vector<Row>& rows) {
  refuse_option(call, "sort", say("Its rows stand in an order of their own."));
  const std::int64_t limit = call.args.integer("limit").value_or(-1);
  if (limit >= 0 && static_cast<std::size_t>(limit) < rows.size())
    rows.erase(rows.begin() + limit, rows.end());
}

void stats(Invocation& call) {
  RowStyle style = row_style(call);
  style.counted = Tutorial::kType.say.counted;
  const std::vector<Column> columns{{"id", tr("id"), &kTutorialId},
                                    {"title", tr("title"), &plain_param(Kind::text)},
                                    {"used", tr("used"), &plain_param(Kind::integer)},
                                    {"closed", tr("closed"), &plain_param(Kind::integer)},
                                    {"solved", tr("solved"), &plain_param(Kind::integer)},
                                    {"solved_percent", "%", &plain_param(Kind::integer)},
                                    {"last", tr("last used"), &plain_param(Kind::date)},
                                    {"reviewed", tr("reviewed"), &plain_param(Kind::date)},
                                    {"review_days", tr("days since"), &plain_param(Kind::integer)}};
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  Query query = read_query(Tutorial::kType, call.args.texts("query"), query_context(call));
  std::vector<TutorialUse> uses = tutorial_uses(*call.store, query);
  std::stable_sort(uses.begin(), uses.end(),
                   [](const TutorialUse& a, const TutorialUse& b) { return a.used > b.used; });
  keep_first(call, uses);
  for (const TutorialUse& use : uses) {
    const std::string title = title_of(*call.store, use.tutorial);
    const Value reviewed = call.store->value(Tutorial::kType, use.tutorial, "reviewed");
    const auto day = Date::parse(text_of(view(reviewed)));
    const Cell cells[] = {
        use.tutorial,
        std::string_view(title),
        use.used,
        use.closed,
        use.solved,
        use.closed > 0 ? Cell((100 * use.solved + use.closed / 2) / use.closed) : Cell{},
        use.last ? Cell(use.last->iso()) : Cell{},
        view(reviewed),
        day ? Cell(call.today.days() - day->days()) : Cell{}};
    sink->row(cells);
  }
  sink->end();
  if (uses.empty() && call.args.has("exit_code")) call.status = 1;
}

constexpr std::size_t kLongestExample = 48;  // columns of a terminal

// A title without the words that there is no room for.
std::string short_title(std::string_view title, std::size_t columns) {
  if (width(title) <= columns) return std::string(title);
  const std::string line = wrap(title, columns - 2).front();
  return width(line) + 2 > columns ? clip(line, columns) : line + " …";
}

// "Cracked screen (T3) · Screen is black (T12)": as many as there is room for, the first at least,
// which does without its id rather than without its words.
std::string told_examples(Store& store, const Gap& gap, std::size_t room) {
  std::string text;
  for (const std::int64_t id : gap.examples) {
    const std::string title =
        short_title(harmless(store.label(Ticket::kType, id)), std::min(room, kLongestExample));
    const std::string sign = fmt::format(" ({})", id_text(Ticket::kLetter, id));
    const std::string more = fmt::format("{}{}{}", text.empty() ? "" : " · ", title, sign);
    const bool fits = width(text) + width(more) <= room;
    if (!text.empty() && !fits) break;
    text += fits ? more : title;
  }
  return text;
}

// Cells of a gap but for its examples; the texts live in it and in `words`.
std::vector<Cell> cells_of(const Gap& gap, const std::string& words) {
  const auto text = [](const std::string& one) {
    return one.empty() ? Cell{} : Cell(std::string_view(one));
  };
  return {gap.tickets, text(gap.category), text(gap.fault), text(gap.theme), text(words)};
}

// What a table leaves for examples, which makes its widest columns equally narrow.
std::size_t room_for_examples(const std::vector<Gap>& gaps, const std::vector<Column>& columns,
                              std::size_t screen) {
  constexpr std::size_t kAll = 3 * (kLongestExample + 12);
  if (screen == 0) return kAll;
  std::vector<std::size_t> widest(columns.size(), 0);
  widest.back() = kAll;
  for (const Gap& gap : gaps) {
    const std::string words = joined(gap.words, ", ");
    const std::vector<Cell> cells = cells_of(gap, words);
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!is_null(cells[i]))
        widest[i] = std::max(
            {widest[i], width(columns[i].label), width(human_text(*columns[i].param, cells[i]))});
  }
  const auto taken = [&](std::size_t most) {
    std::size_t all = widest.front();
    for (std::size_t i = 1; i < widest.size(); ++i)
      if (widest[i] > 0) all += std::min(widest[i], most) + 2;
    return all;
  };
  std::size_t room = kAll;
  while (room > 16 && taken(room) > screen) --room;
  return room;
}

void tell_gaps(Invocation& call) {
  RowStyle style = row_style(call);
  style.counted = NN_("{} gap", "{} gaps");
  const bool for_people = !is_machine_format(style.format);
  const RecordType& type = Ticket::kType;
  const std::vector<Column> columns{
      {"tickets", tr("tickets"), &plain_param(Kind::integer)},
      {"category", std::string(field_label("category")), type.find("category")},
      {"fault", std::string(field_label("fault")), type.find("fault")},
      {"theme", std::string(field_label("theme")), type.find("theme")},
      {"words", tr("words"), &plain_param(Kind::text)},
      {"examples", tr("examples"), &plain_param(Kind::text)}};
  Query query = read_query(type, call.args.texts("query"), query_context(call));
  query.current_only = false;  // most of what was asked is closed
  const Suggestions suggestions(*call.store, language_code());
  std::vector<Gap> found = gaps(*call.store, std::move(query), suggestions);
  keep_first(call, found);
  const std::size_t room = room_for_examples(found, columns, style.width);
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  for (const Gap& gap : found) {
    std::vector<std::string> ids;
    for (const std::int64_t id : gap.examples) ids.push_back(id_text(Ticket::kLetter, id));
    const std::string words = joined(gap.words, for_people ? ", " : "|");
    const std::string examples =
        for_people ? told_examples(*call.store, gap, room) : joined(ids, "|");
    std::vector<Cell> cells = cells_of(gap, words);
    cells.emplace_back(std::string_view(examples));
    sink->row(cells);
  }
  sink->end();
  if (found.empty() && call.args.has("exit_code")) call.status = 1;
}

void tell_learned(Invocation& call) {
  std::string confirmer = call.args.text("confirmer");
  if (confirmer.starts_with('@')) confirmer.erase(0, 1);
  const std::int64_t person = known_person(call, call.args.text("by"));
  const std::string name = told(*call.store, Person::kType, person);
  const std::string other = confirmer.empty() ? "" : name_of(call, confirmer);
  if (!other.empty() && may_be_one_person(*call.store, id_text(Person::kLetter, person),
                                          read_id(confirmer) ? confirmer : other))
    throw Error(ErrorCode::refused,
                say("{} cannot confirm what they have learned themselves.", name),
                say("Name somebody else: --confirmer NAME"));
  for (const std::int64_t id : ids_of(call, Tutorial::kType, call.args.texts("id"))) {
    const auto skill = learn(*call.store, id, person, other, call.today);
    const std::string what = told(*call.store, Tutorial::kType, id);
    call.note.write((!skill          ? say("{}: already so.", what)
                     : other.empty() ? say("{} has learned {}.", name, what)
                                     : say("{} can do {}, as {} saw.", name, what, other)) +
                    "\n");
  }
}

void skills(Invocation& call) {
  RowStyle style = row_style(call);
  style.counted = Tutorial::kType.say.counted;
  const std::vector<Column> columns{{"id", tr("id"), &kTutorialId},
                                    {"title", tr("title"), &plain_param(Kind::text)},
                                    {"people", tr("people"), &plain_param(Kind::integer)},
                                    {"confirmed", tr("confirmed"), &plain_param(Kind::integer)},
                                    {"who", tr("who"), &plain_param(Kind::text)}};
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  std::vector<Learned> all = learned(*call.store);
  if (call.args.has("alone"))
    std::erase_if(all, [](const Learned& one) { return one.people.size() > 1; });
  keep_first(call, all);
  for (const Learned& one : all) {
    std::vector<std::string> people;
    for (const std::int64_t person : one.people)
      people.push_back(is_machine_format(style.format)
                           ? id_text(Person::kLetter, person)
                           : harmless(call.store->label(Person::kType, person)));
    const std::string title = title_of(*call.store, one.tutorial);
    const std::string who_can = joined(people, is_machine_format(style.format) ? "|" : ", ");
    const Cell cells[] = {one.tutorial, std::string_view(title),
                          static_cast<std::int64_t>(one.people.size()), one.confirmed,
                          std::string_view(who_can)};
    sink->row(cells);
  }
  sink->end();
  if (all.empty() && call.args.has("exit_code")) call.status = 1;
}

void list_paths(Invocation& call) {
  RowStyle style = row_style(call);
  style.counted = NN_("{} path", "{} paths");
  const std::vector<Column> columns{{"path", tr("path"), &plain_param(Kind::text)},
                                    {"title", tr("title"), &plain_param(Kind::text)},
                                    {"tutorials", tr("tutorials"), &plain_param(Kind::integer)}};
  std::vector<std::pair<std::string, LearningPath>> paths;
  for (const std::string& name : path_names()) try {
      paths.emplace_back(name, load_path(name));
    } catch (const Error& error) {  // somebody's own file; the others can be followed
      call.note.write(harmless(error.message()) + "\n");
      call.status = static_cast<int>(error.code());
    }
  keep_first(call, paths);
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  for (const auto& [name, path] : paths) {
    const Cell cells[] = {std::string_view(name), std::string_view(path.title),
                          static_cast<std::int64_t>(path.steps.size())};
    sink->row(cells);
  }
  sink->end();
}

// Who has learned a tutorial, in whatever language.
std::vector<std::int64_t> people_of(const std::vector<Learned>& all,
                                    const std::vector<std::int64_t>& family) {
  std::vector<std::int64_t> people;
  for (const Learned& one : all)
    if (std::find(family.begin(), family.end(), one.tutorial) != family.end())
      for (const std::int64_t person : one.people)
        if (std::find(people.begin(), people.end(), person) == people.end())
          people.push_back(person);
  return people;
}

void tell_path(Invocation& call) {
  const std::string name = call.args.text("path");
  const std::string by = call.args.text("by");
  if (name.empty()) {
    refuse_option(call, "by", say("Name the path, too: bifc tutorial path welcome --by {}", by));
    return list_paths(call);
  }
  RowStyle style = row_style(call);
  style.counted = Tutorial::kType.say.counted;
  std::vector<std::string> steps = load_path(name).steps;
  keep_first(call, steps);
  const std::optional<std::int64_t> person =
      by.empty() ? std::nullopt : std::optional(known_person(call, by));
  std::vector<Column> columns{{"id", tr("id"), &kTutorialId},
                              {"title", tr("title"), &plain_param(Kind::text)},
                              {"people", tr("people"), &plain_param(Kind::integer)}};
  if (person) columns.push_back({"learned", tr("learned"), &plain_param(Kind::boolean)});
  columns.push_back({"slug", std::string(field_label("slug")), &plain_param(Kind::text)});
  const std::vector<Learned> all = learned(*call.store);
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  for (const std::string& slug : steps) {
    const std::vector<std::int64_t> family = family_of(*call.store, slug, language_code());
    const std::vector<std::int64_t> people = people_of(all, family);
    const bool can = person && std::find(people.begin(), people.end(), *person) != people.end();
    const bool is_here = !family.empty();
    const std::string title = is_here ? title_of(*call.store, family.front())
                              : is_machine_format(style.format) ? std::string()
                                                                : tr("not here yet");
    std::vector<Cell> cells{is_here ? Cell(family.front()) : Cell{},
                            title.empty() ? Cell{} : Cell(std::string_view(title)),
                            static_cast<std::int64_t>(people.size())};
    if (person) cells.emplace_back(std::int64_t{can});
    cells.emplace_back(std::string_view(slug));
    sink->row(cells);
  }
  sink->end();
  if (person) hint(call, say("Then: bifc tutorial learned G12 --by {}", by));
}

constexpr Command kTeachingCommands[] = {
    {.noun = "tutorial",
     .verb = "stats",
     .summary = N_("Tell which tutorials are used, and whether they helped"),
     .needs = Needs::read,
     .run = stats,
     .params = kStatsParams,
     .examples = kStatsExamples,
     .prints_rows = true,
     .record = &Tutorial::kType},
    {.noun = "tutorial",
     .verb = "gaps",
     .summary = N_("Tell what tickets ask for that no tutorial answers"),
     .needs = Needs::read,
     .run = tell_gaps,
     .params = kStatsParams,
     .examples = kGapsExamples,
     .prints_rows = true,
     .record = &Tutorial::kType},
    {.noun = "tutorial",
     .verb = "learned",
     .summary = N_("Record that somebody has learned tutorials"),
     .needs = Needs::write,
     .run = tell_learned,
     .params = kLearnedParams,
     .examples = kLearnedExamples,
     .record = &Tutorial::kType},
    {.noun = "tutorial",
     .verb = "skills",
     .summary = N_("Tell who can do what, and what hangs on one person alone"),
     .needs = Needs::read,
     .run = skills,
     .params = kSkillsParams,
     .examples = kSkillsExamples,
     .prints_rows = true,
     .record = &Tutorial::kType},
    {.noun = "tutorial",
     .verb = "path",
     .summary = N_("Show the paths by which volunteers learn"),
     .needs = Needs::read,
     .run = tell_path,
     .params = kPathParams,
     .examples = kPathExamples,
     .prints_rows = true,
     .record = &Tutorial::kType},
};

}  // namespace

std::span<const Command> teaching_commands() { return kTeachingCommands; }

}  // namespace bifc
