// People sign with what they are called that day, so names are compared by what they may mean.
#include "libbifc/ops/reviewing.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/record/history.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

using Words = std::set<std::string>;
using PersonIds = std::set<std::int64_t>;

Words words_of_name(std::string_view name) {
  Words words;
  const std::string folded = fold(name);
  constexpr std::string_view kTitles[] = {"mme", "mlle", "mr", "mrs", "ms"};
  for (const std::string_view word : split(folded, " \t\n.,;-'@"))
    if (has_letters(word) &&
        std::find(std::begin(kTitles), std::end(kTitles), word) == std::end(kTitles))
      words.emplace(word);
  return words;
}

// "Z." may be Zoé.
bool holds(const Words& all, const Words& some) {
  return !some.empty() && std::all_of(some.begin(), some.end(), [&](const std::string& one) {
    return std::any_of(all.begin(), all.end(), [&](const std::string& other) {
      return one == other || (one.size() == 1 && other.starts_with(one));
    });
  });
}

/// Everybody who is on record, by the words of their names.
class People {
 public:
  explicit People(Store& store) {
    Statement rows(store.connection(), "SELECT id,name,same_as FROM person WHERE removed=0");
    while (rows.step()) {
      names_[rows.integer(0)] = words_of_name(rows.text(1));
      if (!is_null(rows.column(2))) firsts_[rows.integer(0)] = rows.integer(2);
    }
  }

  // Returns the first records of those who may be meant.
  PersonIds meant(std::string_view name) const {
    if (const auto id = id_in(name)) return {first(*id)};
    const Words words = words_of_name(name);
    PersonIds same, similar;
    for (const auto& [id, theirs] : names_) {
      if (theirs == words && !words.empty()) same.insert(first(id));
      if (holds(theirs, words)) similar.insert(first(id));
    }
    return same.empty() ? similar : same;
  }

  Words words(std::string_view name) const {
    const auto id = id_in(name);
    const auto known = id ? names_.find(*id) : names_.end();
    return known != names_.end() ? known->second : words_of_name(name);
  }

 private:
  std::optional<std::int64_t> id_in(std::string_view name) const {
    name = trim(name);
    if (name.starts_with('@')) name.remove_prefix(1);
    const auto typed = read_id(name);
    if (!typed || typed->letter != Person::kLetter) return std::nullopt;
    return names_.contains(typed->id) ? std::optional(typed->id) : std::nullopt;
  }

  std::int64_t first(std::int64_t id) const {
    constexpr int kLongestChain = 100;
    for (int i = 0; i < kLongestChain; ++i) {
      const auto next = firsts_.find(id);
      if (next == firsts_.end()) break;
      id = next->second;
    }
    return id;
  }

  std::map<std::int64_t, Words> names_;
  std::map<std::int64_t, std::int64_t> firsts_;
};

bool may_be_one(const People& people, std::string_view one, std::string_view other) {
  const PersonIds ids = people.meant(one), others = people.meant(other);
  if (!ids.empty() && !others.empty())
    return std::any_of(ids.begin(), ids.end(),
                       [&](std::int64_t id) { return others.contains(id); });
  const Words words = people.words(one), theirs = people.words(other);
  return holds(words, theirs) || holds(theirs, words);
}

// Returns the operation that made a record, or 0.
std::int64_t made_by(Store& store, const RecordType& type, std::int64_t id) {
  for (const Event& event : events_of(store, type, id))
    if (event.made) return event.operation.id;
  return 0;
}

// Whether somebody is on record since before anybody was forgotten who may have written it.
bool is_older_record(Store& store, std::int64_t tutorial, std::int64_t person) {
  Statement older(store.connection(),
                  "SELECT (SELECT stamp FROM operation WHERE id=?2)<(SELECT min(o.stamp)FROM "
                  "forgotten f JOIN operation o ON o.id=f.op WHERE o.stamp>(SELECT stamp FROM "
                  "operation WHERE id=?1))AND NOT EXISTS(SELECT 1 FROM forgotten WHERE record=?3)");
  older.bind(1, made_by(store, Tutorial::kType, tutorial));
  older.bind(2, made_by(store, Person::kType, person));
  older.bind(3, make_key(Person::kLetter, person)).step();
  return !is_null(older.column(0)) && older.integer(0) != 0;
}

}  // namespace

bool may_be_one_person(Store& store, std::string_view one, std::string_view other) {
  return may_be_one(People(store), one, other);
}

std::vector<std::string> writers_of(Store& store, std::int64_t tutorial) {
  const People people(store);
  std::vector<std::string> writers;
  for (const Event& event : events_of(store, Tutorial::kType, tutorial)) {
    const auto changed = [&](std::string_view field) {
      return std::any_of(event.changes.begin(), event.changes.end(),
                         [&](const Change& change) { return change.field == field; });
    };
    const bool imported = event.operation.words.starts_with("tutorial import");
    const bool wrote = event.made || changed("body") || changed("title") || changed("summary");
    if (wrote && !imported) writers.push_back(event.operation.who);
  }
  // Whoever changed what another wrote has read it; what is left to read is the last change.
  const bool one_hand = std::all_of(writers.begin(), writers.end(), [&](const std::string& one) {
    return one == writers.back() || may_be_one(people, one, writers.back());
  });
  if (!one_hand) return {writers.back()};
  const Value authors = store.value(Tutorial::kType, tutorial, "authors");
  for (const std::string_view author : split(text_of(view(authors)), "|"))
    writers.emplace_back(author);
  return writers;
}

Reader reader_of(Store& store, std::int64_t tutorial, std::string_view name) {
  const People people(store);
  bool is_one_forgotten = false;
  for (const std::string& writer : writers_of(store, tutorial)) {
    if (may_be_one(people, writer, name)) return Reader::writer;
    is_one_forgotten |= !writer.empty() && !has_letters(writer);
  }
  if (!is_one_forgotten) return Reader::another;
  const PersonIds ids = people.meant(name);
  const bool is_known = !ids.empty() && std::all_of(ids.begin(), ids.end(), [&](std::int64_t id) {
    return is_older_record(store, tutorial, id);
  });
  return is_known ? Reader::another : Reader::unknown;
}

}  // namespace bifc
