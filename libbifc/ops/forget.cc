// The records first, then every text, then the pages of the file.
#include "libbifc/ops/forget.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

const RecordType& person_type() { return Person::kType; }

// Returns the ids of all that are one person, going up and down the second records.
std::vector<std::int64_t> same_person(Connection& db, std::int64_t id) {
  std::vector<std::int64_t> ids;
  Statement chain(db,
                  "WITH RECURSIVE one(id)AS(SELECT ?1 UNION SELECT p.id FROM person p JOIN one ON "
                  "p.same_as=one.id UNION SELECT p.same_as FROM person p JOIN one ON p.id=one.id "
                  "WHERE p.same_as NOT NULL)SELECT id FROM one ORDER BY id");
  chain.bind(1, id);
  while (chain.step()) ids.push_back(chain.integer(0));
  return ids;
}

// The Coop's, by the age that is reached in the year.
struct Band {
  std::int64_t from_age;
  std::string_view token;
};
constexpr Band kBands[] = {
    {70, "soixante_dix_plus"},      {60, "soixante_soixante_neuf"}, {40, "quarante_cinquante_neuf"},
    {25, "vingt_cinq_trente_neuf"}, {18, "dix_huit_vingt_quatre"},  {12, "douze_dix_huit"},
    {0, "moins_de_douze"}};

void empty_record(Store& store, std::int64_t id, const Date& today, Store::Trace trace,
                  Forgotten& done) {
  const RecordType& type = person_type();
  auto row = store.find(type, id);
  if (!row) return;  // another copy knows them
  Value& band = (*row)[type.index("age_band")];
  const Value& year = (*row)[type.index("birth_year")];
  if (is_null(band) && !is_null(year))
    if (const std::string_view token = age_band_of(std::get<std::int64_t>(year), today);
        !token.empty())
      band = std::string(token);
  for (std::size_t i = 1; i < row->size(); ++i) {
    Value& value = (*row)[i];
    if (!is_forgotten_field(type.fields[i]) || is_null(value)) continue;
    value = {};
    const std::string name(type.fields[i].name);
    if (std::find(done.emptied.begin(), done.emptied.end(), name) == done.emptied.end())
      done.emptied.push_back(name);
  }
  (*row)[type.index("identity")] = std::string("counted");
  store.correct(type, id, std::move(*row), trace);
}

// What the journal says of the record's past, the forgetting itself included.
void empty_journal(Connection& db, std::int64_t key) {
  Statement update(db, "UPDATE change SET old=NULL,new=NULL WHERE record=? AND field=?");
  for (const Field& field : person_type().fields)
    if (is_forgotten_field(field)) update.bind(1, key).bind(2, field.name).run();
}

std::int64_t count_links(Store& store, std::int64_t id) {
  std::int64_t count = 0;
  for (const RecordType* type : store.catalog().types())
    for (const Field& field : type->fields) {
      if (field.refers_to != Person::kName || field.is(Flag::derived) || field.is(Flag::many))
        continue;
      if (type == &person_type()) continue;
      Statement links(store.connection(),
                      fmt::format("SELECT count(*)FROM {} WHERE {}=?", type->name, field.name));
      links.bind(1, id).step();
      count += links.integer(0);
    }
  return count;
}

std::vector<std::int64_t> namesakes_of(Connection& db, const Forgetting& person) {
  std::vector<std::int64_t> keys;
  Statement people(db, "SELECT id FROM person WHERE fold(name)=fold(?)");
  for (const std::string& name : person.names) {
    people.bind(1, std::string_view(name));
    while (people.step()) keys.push_back(make_key(Person::kLetter, people.integer(0)));
    people.reset();
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  std::erase_if(keys, [&](std::int64_t key) {
    return std::find(person.keys.begin(), person.keys.end(), key) != person.keys.end();
  });
  return keys;
}

}  // namespace

std::string_view age_band_of(std::int64_t birth_year, const Date& today) {
  const std::int64_t age = today.year() - birth_year;
  for (const Band& band : kBands)
    if (age >= band.from_age) return band.token;
  return {};
}

Forgetting person_to_forget(Store& store, std::int64_t id) {
  if (!store.find(person_type(), id)) store.row(person_type(), id);  // throws not_found
  Forgetting person;
  for (const std::int64_t one : same_person(store.connection(), id))
    person.add(words_of(store.connection(), "main", make_key(Person::kLetter, one)));
  return person;
}

Forgotten forget(Store& store, const Forgetting& person, std::string_view who,
                 std::string_view words, const Date& today) {
  Connection& db = store.connection();
  Forgotten done{.keys = person.keys};
  done.namesakes = namesakes_of(db, person);
  for (const std::int64_t key : person.keys) {
    done.links += count_links(store, id_of_key(key));
    empty_record(store, id_of_key(key), today, Store::Trace::journaled, done);
  }
  // While the operation is still being written, its own rows are scrubbed with the others.
  done.operation = store.journal().begin();
  done.texts = scrub(store, person, Store::Trace::journaled);
  for (const std::int64_t key : person.keys) {
    empty_journal(db, key);
    Statement forgotten(db,
                        "INSERT INTO forgotten(record,op)VALUES(?,?)ON CONFLICT(record)DO NOTHING");
    forgotten.bind(1, key).bind(2, done.operation).run();
  }
  Statement author(db, "SELECT scrubbed(?)");
  author.bind(1, who).step();
  const bool is_themselves =
      std::any_of(person.names.begin(), person.names.end(),
                  [&](const std::string& name) { return same_folded(name, who); });
  store.journal().finish(is_themselves ? std::string_view("[…]") : author.text(0), words);
  db.execute("INSERT INTO search(search)VALUES('optimize')");
  return done;
}

void forget_quietly(Store& store, const Forgetting& who, const Date& today) {
  Forgotten done;
  for (const std::int64_t key : who.keys)
    if (store.find(person_type(), id_of_key(key)))
      empty_record(store, id_of_key(key), today, Store::Trace::silent, done);
  scrub(store, who, Store::Trace::silent);
  for (const std::int64_t key : who.keys) empty_journal(store.connection(), key);
  store.connection().execute("INSERT INTO search(search)VALUES('optimize')");
}

Forgetting join_forgotten(Connection& db) {
  Forgetting all;
  Statement people(db,
                   "SELECT record,record NOT IN(SELECT record FROM main.forgotten)FROM("
                   "SELECT record FROM main.forgotten UNION SELECT record FROM there.forgotten)");
  while (people.step()) {
    Forgetting person = words_of(db, "main", people.integer(0));
    person.add(words_of(db, "there", people.integer(0)));
    const bool is_known = !person.names.empty() || !person.phones.empty() || !person.mails.empty();
    if (is_known || people.integer(1) != 0) all.add(person);
  }
  people.reset();
  db.execute(
      "INSERT INTO main.forgotten(record,op)SELECT record,op FROM there.forgotten "
      "WHERE true ON CONFLICT DO NOTHING");
  return all;
}

void forget_again(Store& store, std::int64_t key, std::string_view who, const Date& today) {
  const std::int64_t id = id_of_key(key);
  if (letter_of_key(key) != Person::kLetter || !store.find(person_type(), id)) return;
  forget(store, person_to_forget(store, id), who,
         fmt::format("person forget {}", id_text(Person::kLetter, id)), today);
}

void purge(Connection& db) {
  db.execute("VACUUM");
  Statement checkpoint(db, "PRAGMA wal_checkpoint(TRUNCATE)");
  checkpoint.step();
  if (checkpoint.integer(0) == 0) return;
  throw Error(ErrorCode::busy,
              say("It is forgotten, but another process reads the file, which holds traces still."),
              say("End that process and type the same command again."));
}

}  // namespace bifc
