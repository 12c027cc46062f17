// Counts over tickets, tutorials and skills.
#include "libbifc/ops/teaching.h"

#include <algorithm>
#include <map>

#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/model/skill.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/ops/translations.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

bool is_active(Store& store, std::int64_t person) {
  const auto row = store.find(Person::kType, person);
  return row && (*row)[Person::kType.index("removed")] == Value(std::int64_t{0}) &&
         text_of(view((*row)[Person::kType.index("status")])) == "active" &&
         !is_null((*row)[Person::kType.index("name")]);
}

}  // namespace

std::vector<TutorialUse> tutorial_uses(Store& store, const Query& tutorials) {
  std::vector<TutorialUse> uses;
  std::map<std::int64_t, std::size_t> places;
  for (const std::int64_t id : store.ids(tutorials)) {
    places[id] = uses.size();
    uses.push_back({id});
  }
  Statement tickets(store.connection(),
                    "SELECT tutorials,status,outcome,opened FROM ticket "
                    "WHERE tutorials IS NOT NULL AND removed=0");
  while (tickets.step())
    for (const std::string_view word : split(tickets.text(0), "|")) {
      const auto typed = read_id(word);
      const auto place = typed ? places.find(typed->id) : places.end();
      if (place == places.end()) continue;
      TutorialUse& use = uses[place->second];
      const std::string_view outcome = tickets.text(2);
      ++use.used;
      if (tickets.text(1) == "closed" && !outcome.empty()) ++use.closed;
      if (outcome == "fixed" || outcome == "advice") ++use.solved;
      if (const auto day = Date::parse(tickets.text(3)); day && (!use.last || *use.last < *day))
        use.last = day;
    }
  return uses;
}

std::vector<Learned> learned(Store& store) {
  std::map<std::int64_t, Learned> all;
  Statement tutorials(store.connection(),
                      "SELECT id FROM tutorial WHERE audience='volunteer' AND removed=0 "
                      "AND status<>'outdated' AND translation_of IS NULL");
  while (tutorials.step()) all[tutorials.integer(0)].tutorial = tutorials.integer(0);
  Statement skills(store.connection(),
                   "SELECT tutorial,person,confirmed FROM skill WHERE removed=0 ORDER BY person");
  while (skills.step()) {
    const std::int64_t first = first_of(store, skills.integer(0)), person = skills.integer(1);
    if (!is_active(store, person)) continue;
    Learned& one = all[first];
    one.tutorial = first;
    if (std::find(one.people.begin(), one.people.end(), person) != one.people.end()) continue;
    one.people.push_back(person);
    if (!skills.text(2).empty()) ++one.confirmed;
  }
  std::vector<Learned> sorted;
  for (auto& [id, one] : all) sorted.push_back(std::move(one));
  std::stable_sort(sorted.begin(), sorted.end(), [](const Learned& a, const Learned& b) {
    return a.people.size() < b.people.size();
  });
  return sorted;
}

std::optional<std::int64_t> learn(Store& store, std::int64_t tutorial, std::int64_t person,
                                  const std::string& confirmer, const Date& day) {
  const RecordType& type = Skill::kType;
  store.row(Tutorial::kType, tutorial);  // throws not_found
  const std::int64_t first = first_of(store, tutorial);
  std::vector<Value> row = fresh_row(type, day);
  std::optional<std::int64_t> known;
  for (const std::int64_t id : store.ids_where(type, "person", Cell(person)))
    if (const auto other = store.find(type, id);
        other && (*other)[type.index("tutorial")] == Value(first) &&
        (*other)[type.index("removed")] == Value(std::int64_t{0}))
      known = id, row = *other;
  row[type.index("person")] = person;
  row[type.index("tutorial")] = first;
  if (!confirmer.empty()) {
    row[type.index("confirmer")] = confirmer;
    row[type.index("confirmed")] = std::string(day.iso());
  }
  if (!known) return store.insert(type, std::move(row));
  return store.update(type, *known, std::move(row)) ? known : std::nullopt;
}

}  // namespace bifc
