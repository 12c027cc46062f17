// Gaps: what tickets keep asking for, told by the words they share.
#include "libbifc/ops/gaps.h"

#include <doctest/doctest.h>

#include "libbifc/base/text.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "tests/support/desk.h"

namespace bifc {
namespace {

void ask(Desk& desk, const char* title, const char* category, Given more = {}) {
  std::vector<Value> row =
      row_of(Ticket::kType, {{"title", std::string(title)}, {"category", std::string(category)}});
  for (const auto& [name, value] : more) row[Ticket::kType.index(name)] = value;
  desk.store.insert(Ticket::kType, std::move(row));
}

/// A line for each gap: "3 laptop screen,cracked T3,T1".
std::string told(Desk& desk) {
  std::string all;
  Query every{.type = &Ticket::kType, .current_only = false};
  for (const Gap& gap : gaps(desk.store, std::move(every), Suggestions(desk.store, "fr"))) {
    all += fmt::format("{} {} {} ", gap.tickets, gap.category, joined(gap.words, ","));
    std::vector<std::string> ids;
    for (const std::int64_t id : gap.examples) ids.push_back(id_text(Ticket::kLetter, id));
    all += joined(ids, ",") + "\n";
  }
  return all;
}

TEST_CASE("inside a category, gaps are told apart by the words that recur") {
  Desk desk;
  ask(desk, "Écran cassé", "laptop");
  ask(desk, "L’écran est noir", "laptop");
  ask(desk, "les ECRANS scintillent", "laptop");
  ask(desk, "Batterie vide", "laptop");
  ask(desk, "batteries à changer, l’écran va bien", "laptop");
  ask(desk, "la batterie ne tient pas", "laptop");
  ask(desk, "Clavier mouillé", "laptop");
  CHECK(told(desk) ==
        "4 laptop écran T2,T3,T1\n"
        "3 laptop  T4,T6,T7\n");
}

TEST_CASE("what is being repaired, and that it is, are no words of a gap") {
  Desk desk;
  for (int i = 0; i < 3; ++i)
    ask(desk, "Laptop Dell réparé, fixed", "laptop", {{"brand", std::string("Dell")}});
  CHECK(told(desk) == "3 laptop  T3\n");
}

TEST_CASE("a word is told as most people spell it, and of two the rarer elsewhere leads") {
  Desk desk;
  for (const char* title : {"SSD wanted", "SSD and power", "an ssd", "power, SSD"})
    ask(desk, title, "laptop");
  for (const char* title : {"No power", "Power supply", "power at times"}) ask(desk, title, "lamp");
  CHECK(told(desk) ==
        "4 laptop SSD T4,T1,T3\n"
        "3 lamp power T6,T5\n");
}

TEST_CASE("examples are short, typical and unlike each other") {
  Desk desk;
  ask(desk, "Cracked screen", "mobile");
  ask(desk, "screen cracked!", "mobile");
  ask(desk, "Screen", "mobile");
  ask(desk, "The screen cracked when the telephone fell from the table onto the kitchen floor",
      "mobile");
  CHECK(told(desk) == "4 mobile screen,cracked T1,T3,T4\n");
}

TEST_CASE("a ticket that a tutorial answers or has answered is no gap") {
  Desk desk;
  desk.add(Tutorial::kType, {{"title", std::string("Écran noir")},
                             {"slug", std::string("ecran-noir")},
                             {"status", std::string("published")},
                             {"published", std::string("2026-11-01")},
                             {"body", std::string("x")},
                             {"unreviewed", std::string("x")}});
  ask(desk, "écran noir", "laptop");
  ask(desk, "imprimante", "laptop", {{"tutorials", std::string("G1")}});
  CHECK(told(desk) == "");
}

}  // namespace
}  // namespace bifc
