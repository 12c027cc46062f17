// The rules of each record type: states, what follows from what, and how people describe things.
#include <doctest/doctest.h>

#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

/// What is wrong with a record, joined by "; ".
std::string wrong(const RecordType& type, Given given) {
  std::vector<Value> row = row_of(type, given);
  if (type.settle != nullptr) type.settle(row);
  for (const Common which : {Common::created, Common::changed, Common::removed})
    row[type.index_of(type.common(which))] = std::int64_t{0};
  Problems problems;
  check(type, views(row), problems);
  std::string all;
  for (const std::string& problem : problems) all.append(all.empty() ? "" : "; ").append(problem);
  return all;
}

std::string settled(const RecordType& type, Given given, std::string_view field) {
  std::vector<Value> row = row_of(type, given);
  type.settle(row);
  return machine_text(type.fields[type.index(field)], view(row[type.index(field)]));
}

std::string described(std::string_view text) {
  std::vector<Value> row = Device::kType.defaults();
  describe_device(text, row);
  std::string all;
  for (const char* name : {"kind", "brand", "model"})
    all.append(all.empty() ? "" : "|").append(text_of(view(row[Device::kType.index(name)])));
  return all;
}

TEST_CASE("a record becomes a row and comes back") {
  const auto row = row_of(Ticket::kType, {{"title", "x"},
                                          {"status", "waiting"},
                                          {"waiting_for", "part"},
                                          {"age", 2.5},
                                          {"backup", std::int64_t{1}},
                                          {"person", make_id(7, 0)},
                                          {"tutorials", "G1|G2"}});
  const Ticket ticket = from_row<Ticket>(views(row));
  CHECK(ticket.title == "x");
  CHECK(ticket.status == TicketStatus::waiting);
  CHECK(ticket.waiting_for == WaitingFor::part);
  CHECK(ticket.age == 2.5);
  CHECK(ticket.backup == true);
  CHECK(ticket.person->value == make_id(7, 0));
  CHECK(ticket.tutorials->text == "G1|G2");
  CHECK(ticket.opened == kToday);
  CHECK_FALSE(ticket.outcome.has_value());
  for (std::size_t i = 0; i < row.size(); ++i)
    if (const Field& field = Ticket::kType.fields[i]; field.get != nullptr)
      CHECK(own(field.get(&ticket)) == row[i]);
}

TEST_CASE("a ticket's rules") {
  const RecordType& type = Ticket::kType;
  CHECK(wrong(type, {{"title", "x"}}) == "");
  CHECK(wrong(type, {{"title", "x"}, {"status", "closed"}}) == "closed is missing");
  CHECK(wrong(type, {{"title", "x"}, {"outcome", "fixed"}}).find("while the status is") !=
        std::string::npos);
  CHECK(wrong(type, {{"title", "x"}, {"waiting_for", "part"}}).starts_with("waiting-for can only"));
  CHECK(wrong(type, {{"title", "x"}, {"status", "closed"}, {"closed", "2026-11-20"}})
            .find("before it was opened") != std::string::npos);
  const auto closed = [&](Value outcome) {
    return wrong(type, {{"title", "x"},
                        {"status", "closed"},
                        {"closed", "2026-11-21"},
                        {"outcome", std::move(outcome)},
                        {"barrier", "lack_of_tools"}});
  };
  CHECK(closed("end_of_life") == "");
  CHECK(closed("fixed") == "a barrier goes with the outcome end_of_life only");
  CHECK(closed({}) == "a barrier goes with the outcome end_of_life only");
  CHECK(wrong(type, {{"title", "x"}, {"age", -1.0}}) == "age cannot be negative");
}

TEST_CASE("a device of the stock begins as received, a visitor's has no status") {
  const RecordType& type = Device::kType;
  CHECK(settled(type, {}, "status") == "received");
  CHECK(settled(type, {{"status", "ready"}}, "status") == "ready");
  CHECK(settled(type, {{"ownership", "visitor"}}, "status") == "");
  CHECK(wrong(type, {{"battery", std::int64_t{151}}}).find("percentage") != std::string::npos);
  CHECK(wrong(type, {{"memory_mb", std::int64_t{-1}}}).find("negative") != std::string::npos);
  CHECK(wrong(type, {{"holder", std::int64_t{1}}}).starts_with("holder can only be given"));
}

TEST_CASE("a person with a name is known, one without is counted") {
  const RecordType& type = Person::kType;
  CHECK(settled(type, {}, "identity") == "counted");
  CHECK(settled(type, {{"name", "Léa"}}, "identity") == "identified");
  CHECK(settled(type, {{"name", "Bob"}, {"identity", "pseudonym"}}, "identity") == "pseudonym");
  CHECK(settled(type, {{"identity", "identified"}}, "identity") == "counted");
  CHECK(wrong(type, {{"email", "lea@exemple.fr"}}) == "");
  for (const char* mail : {"lea", "a@b@c", "lea @exemple.fr"})
    CHECK(wrong(type, {{"email", mail}}).find("not an e-mail address") != std::string::npos);
  for (const std::int64_t year : {1899, 2101})
    CHECK(wrong(type, {{"birth_year", year}}).find("not a year of birth") != std::string::npos);
}

TEST_CASE("a tutorial's address is made of its title") {
  const RecordType& type = Tutorial::kType;
  CHECK(settled(type, {{"title", "Réinstaller Linux : l’essentiel"}}, "slug") ==
        "reinstaller-linux-l-essentiel");
  CHECK(settled(type, {{"title", "x"}, {"slug", "own"}}, "slug") == "own");
  CHECK(settled(type, {{"title", "日本"}}, "slug") ==
        "tutorial-" + Tutorial::mark_of("日本").substr(0, 8));
  CHECK(wrong(type, {{"title", "x"}, {"slug", "Not A Slug"}}).find("not-a-slug") !=
        std::string::npos);
  for (const char* lang : {"fr_FR", "FR", "french", "f", "f1"})
    CHECK(wrong(type, {{"title", "x"}, {"lang", lang}}).find("language code") != std::string::npos);
  CHECK(wrong(type, {{"title", "x"}, {"minutes", std::int64_t{-5}}}) ==
        "minutes cannot be negative");
}

TEST_CASE("a note says something") {
  const RecordType& type = Note::kType;
  CHECK(wrong(type, {{"about", make_key('T', 1)}}) == "the note says nothing");
  CHECK(wrong(type, {{"about", make_key('T', 1)}, {"cause", "dust"}}) == "");
  CHECK(wrong(type, {{"about", make_key('T', 1)}, {"minutes", std::int64_t{-1}}}) ==
        "minutes cannot be negative");
}

TEST_CASE("moving to a state dates it and empties what other states own") {
  const RecordType& type = Ticket::kType;
  std::vector<Value> row =
      row_of(type, {{"title", "x"}, {"status", "waiting"}, {"waiting_for", "part"}});
  CHECK(move_to(type, row, "closed", kToday) == "");
  CHECK(row[type.index("closed")] == Value("2026-11-21"));
  CHECK(is_null(row[type.index("waiting_for")]));
  row[type.index("outcome")] = "fixed";
  CHECK(move_to(type, row, "waiting", kToday) == "from closed it can only become open");
  CHECK(row[type.index("status")] == Value("closed"));  // and nothing has changed
  CHECK(row[type.index("outcome")] == Value("fixed"));
  CHECK(move_to(type, row, "open", kToday) == "");
  CHECK(is_null(row[type.index("outcome")]));
  CHECK(is_null(row[type.index("closed")]));
}

TEST_CASE("a device that was lent can be given to the same person") {
  const RecordType& type = Device::kType;
  std::vector<Value> row =
      row_of(type, {{"status", "lent"}, {"holder", std::int64_t{5}}, {"given", "2026-01-01"}});
  CHECK(move_to(type, row, "given", kToday) == "");
  CHECK(row[type.index("holder")] == Value(std::int64_t{5}));
  CHECK(row[type.index("given")] == Value("2026-11-21"));
  CHECK(move_to(type, row, "returned", kToday) == "");
  CHECK(is_null(row[type.index("holder")]));
  CHECK(row[type.index("received")] == Value("2026-11-21"));
  CHECK(move_to(type, row, "recycled", kToday) == "");
  CHECK(move_to(type, row, "received", kToday) == "recycled is final");
}

TEST_CASE("states lead only to states, and name only fields") {
  for (const RecordType* type : catalog().types()) {
    std::vector<std::string_view> tokens;
    for (const State& state : type->states) {
      INFO(type->name, ": ", state.token);
      tokens.push_back(state.token);
      for (const std::string_view next : state.next) {
        CHECK(type->state(next) != nullptr);
        CHECK(next != state.token);
      }
      const auto is_field = [&](std::string_view name) {
        return std::any_of(type->fields.begin(), type->fields.end(),
                           [&](const Field& field) { return field.name == name; });
      };
      if (!state.dated.empty()) {
        CHECK(is_field(state.dated));
        CHECK(type->fields[type->index(state.dated)].kind == Kind::date);
      }
      for (const std::string_view owned : state.owns) {
        CHECK(is_field(owned));
        CHECK(type->fields[type->index(owned)].is(Flag::nullable));
      }
    }
    if (type->states.empty()) continue;
    CHECK(tokens == tokens_of(type->fields[type->index("status")]));
    CHECK(type->states.front().current);
  }
}

TEST_CASE("a device is described by kind, brand and model") {
  CHECK(described("portable Lenovo T420") == "laptop|Lenovo|T420");
  CHECK(described("Lenovo T420") == "other|Lenovo|T420");
  CHECK(described("laptop") == "laptop||");
  CHECK(described("LENOVO portable ThinkPad X1") == "laptop|Lenovo|ThinkPad X1");
  CHECK(described("T420 portable") == "other||T420 portable");
  CHECK(described("  ") == "other||");
}

TEST_CASE("records are called by the fields that name them") {
  CHECK(label_of(Device::kType, views(row_of(Device::kType, {{"kind", "laptop"},
                                                             {"brand", "HP"}}))) == "laptop HP");
  CHECK(label_of(Person::kType, views(row_of(Person::kType, {}))) == "");
  const InFrench french;
  CHECK(label_of(Device::kType, views(row_of(Device::kType, {{"kind", "laptop"}}))) ==
        CodeList::named("device_kind").label("laptop"));
}

TEST_CASE("fields are found under the names people use") {
  const RecordType& type = Ticket::kType;
  const auto name = [&](std::string_view spelling) {
    const Field* field = type.recognise(spelling);
    return field != nullptr ? std::string(field->name) : "-";
  };
  CHECK(name("waiting_for") == "waiting_for");
  CHECK(name("waiting-for") == "waiting_for");
  CHECK(name("en attente de") == "waiting_for");
  CHECK(name("Personne") == "person");
  CHECK(name("visiteur") == "person");
  CHECK(name("ouverte le") == "opened");
  CHECK(name("serial") == "-");
  CHECK(name("") == "-");
}

}  // namespace
}  // namespace bifc
