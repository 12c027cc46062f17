// Suggestions: the words of tickets and tutorials, wherever they stand, and who answers them.
#include "libbifc/ops/suggestions.h"

#include <doctest/doctest.h>

#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "tests/support/desk.h"

namespace bifc {
namespace {

std::int64_t publish(Desk& desk, Given fields) {
  std::vector<Value> row = row_of(Tutorial::kType, fields);
  row[Tutorial::kType.index("status")] = std::string("published");
  row[Tutorial::kType.index("published")] = std::string("2026-05-01");
  return desk.store.insert(Tutorial::kType, std::move(row));
}

TEST_CASE("words are found wherever they stand in a text") {
  for (std::size_t before = 0; before < 20; ++before) {
    INFO(before);
    const std::string blank(before, ' ');
    CHECK(telling_words(blank + "Imprimantes réseau, à l'étage") ==
          std::vector<std::string>{"imprimante", "reseau", "etage"});
    CHECK(telling_words(blank + "ab imp xy") == std::vector<std::string>{"imp"});
    CHECK(telling_words(blank + "Ελλάδα" + blank) == std::vector<std::string>{"ελλαδα"});
  }
  CHECK(telling_words("").empty());
  CHECK(telling_words("prix prix|PRIX") == std::vector<std::string>{"pri"});
}

TEST_CASE("one ticket is told the same as one among many") {
  Desk desk;
  const auto wiping = publish(desk, {{"title", std::string("Effacer un disque avec preuve")},
                                     {"keywords", std::string("effacement|don|nwipe")}});
  const auto saving = publish(desk, {{"title", std::string("Sauver ses données")},
                                     {"keywords", std::string("disque externe|clé USB")},
                                     {"summary", std::string("Avant l'effacement")}});
  publish(desk, {{"title", std::string("Imprimer une page")},
                 {"themes", std::string("prendre_en_main_ordinateur")}});
  const Asked asked{"Effacement d'un disque", "avant le don", "desktop_computer", ""};
  const auto one = Suggestions(desk.store, "fr", asked).of(asked);
  const auto many = Suggestions(desk.store, "fr").of(asked);
  REQUIRE(one.size() == 2);
  REQUIRE(many.size() == 2);
  CHECK(one[0].tutorial == wiping);
  CHECK(one[1].tutorial == saving);
  CHECK(one[0].score == 100);
  CHECK(one[1].score == 55);  // a phrase and a summary: (0.7 + 0.4) / 2
  CHECK(many[0].score == one[0].score);
  CHECK(many[1].score == one[1].score);
}

}  // namespace
}  // namespace bifc
