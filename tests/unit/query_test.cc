// Query words: what they find, and what is said of words that cannot be meant.
#include "libbifc/record/query.h"

#include <doctest/doctest.h>

#include "libbifc/model/tutorial.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

using Words = std::vector<std::string>;

struct Filled : Desk {
  std::int64_t lea = add(kPerson, {{"name", "Léa Dupré"}, {"role", "visitor|donor"}});
  std::int64_t sam = add(kPerson, {{"name", "Sam"}, {"role", "volunteer"}});
  std::int64_t laptop = add(kDevice, {{"kind", "laptop"}, {"brand", "Lenovo"}, {"donor", lea}});
  std::int64_t t1 = add(kTicket, {{"title", "écran noir"},
                                  {"person", lea},
                                  {"device", laptop},
                                  {"opened", "2026-11-20"},
                                  {"year", std::int64_t{2015}},
                                  {"brand", "Lenovo"}});
  std::int64_t t2 = add(kTicket, {{"title", "no sound"},
                                  {"person", sam},
                                  {"opened", "2026-10-30"},
                                  {"status", "waiting"},
                                  {"waiting_for", "part"},
                                  {"year", std::int64_t{2020}},
                                  {"age", 6.5}});
  std::int64_t g12 = [this] {
    std::int64_t last = 0;
    while (number_of(last) < 12)
      last = add(Tutorial::kType, {{"title", fmt::format("tutorial {}", number_of(last) + 1)}});
    return last;
  }();
  std::int64_t t3 = add(kTicket, {{"title", "lost password"},
                                  {"opened", "2026-01-02"},
                                  {"status", "closed"},
                                  {"closed", "2026-01-09"},
                                  {"outcome", "fixed"},
                                  {"tutorials", "G1|G12"}});

  QueryContext asked_by(std::int64_t who) const {
    return {catalog(), kToday,
            [](std::string_view name) -> std::optional<Words> {
              if (name == "old") return Words{"status:any", "opened:..2026-06"};
              if (name == "round") return Words{"@round"};
              return std::nullopt;
            },
            [who]() -> Value { return who == 0 ? Value{} : Value{who}; }};
  }
  std::string tickets(const Words& words, std::int64_t who = 0) {
    std::string all;
    for (const std::int64_t id : store.ids(read_query(kTicket, words, asked_by(who))))
      all.append(all.empty() ? "" : " ").append(id_text('T', id));
    return all;
  }
  Error refusal(const Words& words) {
    return thrown_by([&] { tickets(words); });
  }
};

TEST_CASE("without words a query finds what is current, the newest first") {
  Filled desk;
  CHECK(desk.tickets({}) == "T2 T1");
  CHECK(desk.tickets({"status:any"}) == "T3 T2 T1");
  CHECK(desk.tickets({"status:closed"}) == "T3");
  CHECK(desk.tickets({"status:open,closed"}) == "T3 T1");
  CHECK(desk.tickets({"not:status:open"}) == "T3 T2");
  CHECK(desk.tickets({"outcome:fixed"}) == "T3");  // only an end brings one
}

TEST_CASE("keys are understood in both languages and spellings") {
  Filled desk;
  CHECK(desk.tickets({"waiting-for:part"}) == "T2");
  CHECK(desk.tickets({"waiting_for:part"}) == "T2");
  CHECK(desk.tickets({"état:ouvert"}) == desk.tickets({"status:open"}));
  CHECK(desk.tickets({"etat:ferme"}) == "T3");
  CHECK(desk.tickets({"sauf:status:open"}) == "T3 T2");
  CHECK(desk.tickets({"not:not:status:open"}) == "T1");
}

TEST_CASE("days are asked for by day, period, age and range") {
  Filled desk;
  CHECK(desk.tickets({"opened:2026-11-20"}) == "T1");
  CHECK(desk.tickets({"opened:hier"}) == "T1");
  CHECK(desk.tickets({"opened:2026-10"}) == "T2");
  CHECK(desk.tickets({"opened:2026-10.."}) == "T2 T1");
  CHECK(desk.tickets({"opened:..2026-10"}) == "T2");
  CHECK(desk.tickets({"opened:7d"}) == "T1");
  CHECK(desk.tickets({"opened:..7d"}) == "T2");
  CHECK(desk.tickets({"opened:>=2026-11"}) == "T1");
  CHECK(desk.tickets({"opened:2026-10-30,2026-11-20"}) == "T2 T1");
  CHECK(desk.tickets({"created:2026-11-21"}) == "T2 T1");
  CHECK(desk.tickets({"created:2026-11-22.."}) == "");
  CHECK(desk.tickets({"closed:none"}) == "T2 T1");
}

TEST_CASE("numbers are asked for by value and range") {
  Filled desk;
  CHECK(desk.tickets({"year:2015"}) == "T1");
  CHECK(desk.tickets({"year:2015..2018"}) == "T1");
  CHECK(desk.tickets({"year:2016.."}) == "T2");
  CHECK(desk.tickets({"year:<=2015"}) == "T1");
  CHECK(desk.tickets({"age:6,7"}) == "");
  CHECK(desk.tickets({"age:6..7"}) == "T2");
  CHECK(desk.tickets({"year:none"}) == "");
  CHECK(desk.tickets({"not:year:2015"}) == "T2");
}

TEST_CASE("texts are asked for by any part of them") {
  Filled desk;
  CHECK(desk.tickets({"title:ECRAN"}) == "T1");
  CHECK(desk.tickets({"brand:novo"}) == "T1");
  CHECK(desk.tickets({"brand:any"}) == "T1");
  CHECK(desk.tickets({"not:brand:lenovo"}) == "T2");  // unknown is not Lenovo
}

TEST_CASE("links are asked for by id, name and me") {
  Filled desk;
  CHECK(desk.tickets({"person:P1"}) == "T1");
  CHECK(desk.tickets({"person:1"}) == "T1");
  CHECK(desk.tickets({"person:dupre"}) == "T1");
  CHECK(desk.tickets({"person:P1,sam"}) == "T2 T1");
  CHECK(desk.tickets({"person:me"}, desk.sam) == "T2");
  CHECK(desk.tickets({"personne:moi"}, desk.sam) == "T2");
  CHECK(desk.tickets({"person:none", "status:any"}) == "T3");
  CHECK(desk.tickets({"device.brand:lenovo"}) == "T1");
  CHECK(desk.tickets({"device.donor.name:lea"}) == "T1");
  CHECK(desk.tickets({"id:T2"}) == "T2");
  CHECK(desk.refusal({"person:me"}).code() == ErrorCode::usage);
}

TEST_CASE("of several values one must be meant whole") {
  Filled desk;
  CHECK(desk.tickets({"status:any", "tutorials:G1"}) == "T3");
  CHECK(desk.tickets({"status:any", "tutorials:G12"}) == "T3");
  CHECK(desk.tickets({"status:any", "tutorials:G2"}) == "");
  CHECK(desk.found(kPerson, {"role:donor"}) == "P1");
  CHECK(desk.found(kPerson, {"role:donor,volunteer"}) == "P2 P1");
}

TEST_CASE("other words are searched for") {
  Filled desk;
  CHECK(desk.tickets({"ecran"}) == "T1");
  CHECK(desk.tickets({"écran", "noir"}) == "T1");
  CHECK(desk.tickets({"ecran noir"}) == "T1");
  CHECK(desk.tickets({"noir ecran"}) == "");  // a phrase
  CHECK(desk.tickets({"dupré"}) == "T1");     // whom it is linked to
  CHECK(desk.tickets({"soun"}) == "T2");      // the last word may go on
  CHECK(desk.tickets({"soun", "no"}) == "");
  CHECK(desk.tickets({"not:sound"}) == "T1");
  CHECK(desk.tickets({"12:30"}) == "");  // no key begins with a digit
  CHECK(desk.tickets({"???"}) == "");
  CHECK(desk.tickets({"", " "}) == "T2 T1");
}

TEST_CASE("removed records are found only when asked for") {
  Filled desk;
  desk.store.set_removed(kTicket, desk.t1, true);
  CHECK(desk.tickets({"status:any"}) == "T3 T2");
  CHECK(desk.tickets({"removed:yes"}) == "T1");
  CHECK(desk.tickets({"supprimé:oui"}) == "T1");
  CHECK(desk.tickets({"removed:no"}) == "T2");
  CHECK(desk.tickets({"not:removed:no"}) == "T1");
}

TEST_CASE("saved queries stand for their words") {
  Filled desk;
  CHECK(desk.tickets({"@old"}) == "T3");
  CHECK(desk.tickets({"@old", "sound"}) == "");
  CHECK(desk.refusal({"@new"}).message().find("@new") != std::string::npos);
  CHECK(desk.refusal({"@round"}).message().find("itself") != std::string::npos);
  CHECK(desk.refusal({"@"}).message().find("'@'") != std::string::npos);
}

// A filter that is silently not applied would show, close or export the wrong records.
TEST_CASE("a mistyped filter never becomes a search, nor nothing") {
  Filled desk;
  for (const char* word :
       {"statsu:open", "status:opn", "status:", "status:,", "opened:soon", "opened:2026-13",
        "year:old", "year:..", "year:>=", "opened:..", "person.colour:red", "title.brand:x",
        "age:1..x", "id:dupre", "removed:yse", "removed:", "not:@old", "sauf:@old"}) {
    INFO(std::string(word));
    CHECK(desk.refusal({word}).code() == ErrorCode::usage);
  }
  CHECK(desk.refusal({"status:opn"}).hint() == "Did you mean: status:open");
  CHECK(desk.refusal({"statsu:open"}).hint() == "Did you mean: status");
  CHECK(desk.refusal({"opened:"}).message().find("no value") != std::string::npos);
}

TEST_CASE("an empty part of a list means nothing") {
  Filled desk;
  CHECK(desk.tickets({"title:noir,"}) == "T1");
  CHECK(desk.tickets({"title:noir, ,"}) == "T1");
  CHECK(desk.tickets({"status:open,,waiting"}) == "T2 T1");
}

TEST_CASE("rows are ordered by any field, unknown ones last") {
  Filled desk;
  const auto ordered = [&](std::string_view keys) {
    Query query = read_query(kTicket, Words{"status:any"}, desk.context());
    query.order = read_order(kTicket, keys, catalog());
    std::string all;
    for (const std::int64_t id : desk.store.ids(query))
      all.append(all.empty() ? "" : " ").append(id_text('T', id));
    return all;
  };
  CHECK(ordered("opened") == "T3 T2 T1");
  CHECK(ordered("-opened") == "T1 T2 T3");
  CHECK(ordered("year") == "T1 T2 T3");
  CHECK(ordered("-year") == "T2 T1 T3");
  CHECK(ordered("person.name") == "T1 T2 T3");
  CHECK(ordered("") == "T3 T2 T1");
  CHECK(thrown_by([&] { ordered("colour"); }).code() == ErrorCode::usage);
  CHECK(thrown_by([&] { ordered("opened,-"); }).code() == ErrorCode::usage);
}

TEST_CASE("a limit fills up with words that go on") {
  Filled desk;
  desk.add(kTicket, {{"title", "sounds odd"}});
  Query query = read_query(kTicket, Words{"sound"}, desk.context());
  CHECK(desk.store.count(query) == 2);
  query.limit = 1;
  CHECK(desk.store.ids(query) == std::vector<std::int64_t>{desk.t2});  // the word itself first
  query.limit = 2;
  CHECK(desk.store.ids(query).size() == 2);
  query.whole_words = true;
  CHECK(desk.store.ids(query).size() == 1);
}

}  // namespace
}  // namespace bifc
