// Hand-overs: who has had which machine, who waits longest, who is to be asked what became of it.
#include "libbifc/ops/handover.h"

#include <doctest/doctest.h>

#include "tests/support/doors.h"

namespace bifc {
namespace {

Date day(const char* text) { return *Date::parse(text); }

struct Counter : Doors {
  /// A machine that may leave.
  std::int64_t ready(const char* kind = "laptop") {
    std::int64_t id = 0;
    command([&] { id = machine({{"kind", kind}, {"received", "2026-01-01"}}); });
    command([&] { no_disk(id); });
    hand_over(id, "wiped");
    return id;
  }
  std::int64_t request(std::int64_t person, const char* asked, Given given = {}) {
    std::vector<Value> row = row_of(Allocation::kType, {{"person", person}, {"asked", asked}});
    for (const auto& [name, value] : given) row[Allocation::kType.index(name)] = value;
    std::int64_t id = 0;
    command([&] { id = store.insert(Allocation::kType, std::move(row)); });
    return id;
  }
  /// "R1 given gift 2026-11-21", or "none".
  std::string open(std::int64_t device) {
    const auto id = open_allocation(store, device);
    if (!id) return "none";
    return fmt::format("{} {} {} {}", id_text('R', *id), text(Allocation::kType, *id, "status"),
                       text(Allocation::kType, *id, "mode"), text(Allocation::kType, *id, "given"));
  }
  /// "R1 month 2026-12-21; …"
  std::string calls(const char* today) {
    constexpr const char* kWhy[] = {"overdue", "month", "half_year"};
    std::string all;
    for (const Call& call : calls_due(store, day(today)))
      all += fmt::format("{}{} {} {}", all.empty() ? "" : "; ", id_text('R', call.allocation),
                         kWhy[static_cast<int>(call.why)], call.since.iso());
    return all;
  }
};

TEST_CASE("each way of handing over is an allocation, and what comes back ends it") {
  Counter desk;
  const std::int64_t amina = desk.person("Amina Haddad");
  for (const auto& [status, mode] :
       {std::pair("given", "gift"), std::pair("lent", "loan"), std::pair("sold", "sale")}) {
    const std::int64_t laptop = desk.ready();
    desk.hand_over(laptop, status, amina);
    CHECK(desk.open(laptop).ends_with(fmt::format(" {} {} 2026-11-21", status, mode)));
    const std::int64_t allocation = *open_allocation(desk.store, laptop);
    desk.hand_over(laptop, "returned");
    CHECK(desk.open(laptop) == "none");
    CHECK(desk.text(Allocation::kType, allocation, "status") == "returned");
    CHECK(desk.text(Allocation::kType, allocation, "returned") == "2026-11-21");
  }
}

TEST_CASE("a loan that becomes a gift is one hand-over") {
  Counter desk;
  const std::int64_t laptop = desk.ready(), amina = desk.person("Amina Haddad");
  desk.hand_over(laptop, "lent", amina);
  desk.hand_over(laptop, "given");
  CHECK(desk.open(laptop) == "R1 given gift 2026-11-21");
  CHECK(desk.sql("SELECT count(*) FROM allocation") == "1");
}

TEST_CASE("of somebody's requests the most needed comes first, then the oldest") {
  Counter desk;
  const std::int64_t amina = desk.person("Amina Haddad");
  desk.request(amina, "2026-01-01", {{"priority", "whenever"}});
  const std::int64_t later = desk.request(amina, "2026-03-01");
  const std::int64_t oldest = desk.request(amina, "2026-02-01");
  const std::int64_t first = desk.request(amina, "2026-11-01", {{"priority", "first"}});
  std::string order;
  for (int i = 0; i < 4; ++i) {
    const std::int64_t laptop = desk.ready();
    desk.hand_over(laptop, "given", amina);
    order += id_text('R', *open_allocation(desk.store, laptop)) + " ";
  }
  CHECK(order == fmt::format("{} {} {} R1 ", id_text('R', first), id_text('R', oldest),
                             id_text('R', later)));
}

TEST_CASE("a request for one kind does not take another, nor somebody else's") {
  Counter desk;
  const std::int64_t amina = desk.person("Amina Haddad"), farid = desk.person("Farid Alaoui");
  desk.request(amina, "2026-01-01", {{"kind", "phone"}});
  desk.request(farid, "2026-01-01");
  const std::int64_t laptop = desk.ready();
  desk.hand_over(laptop, "given", amina);
  CHECK(desk.open(laptop) == "R3 given gift 2026-11-21");
  CHECK(desk.text(Allocation::kType, make_id(1, 0), "status") == "waiting");
  CHECK(desk.text(Allocation::kType, make_id(2, 0), "status") == "waiting");
}

TEST_CASE("who asked for a machine goes on waiting when the reserved one goes to another") {
  Counter desk;
  const std::int64_t amina = desk.person("Amina Haddad"), farid = desk.person("Farid Alaoui");
  const std::int64_t asked = desk.request(amina, "2026-01-01", {{"wanted", "un portable"}});
  const std::int64_t laptop = desk.ready();
  desk.hand_over(laptop, "reserved", amina);
  CHECK(open_allocation(desk.store, laptop) == asked);
  desk.hand_over(laptop, "given", farid);
  CHECK(desk.text(Allocation::kType, asked, "status") == "waiting");
  CHECK(desk.text(Allocation::kType, asked, "device") == "");
  CHECK(desk.open(laptop) == "R2 given gift 2026-11-21");
}

TEST_CASE("a mere reservation is over when it is taken back") {
  Counter desk;
  const std::int64_t laptop = desk.ready(), amina = desk.person("Amina Haddad");
  desk.hand_over(laptop, "reserved", amina);
  desk.hand_over(laptop, "ready");
  CHECK(desk.open(laptop) == "none");
  CHECK(desk.text(Allocation::kType, make_id(1, 0), "status") == "withdrawn");
}

TEST_CASE("a household is helped together, through whoever its records name") {
  Counter desk;
  const std::int64_t mother = desk.person("Amina Haddad"), son = desk.person("Idris Haddad"),
                     aunt = desk.person("Salma Haddad"), other = desk.person("Farid Alaoui");
  desk.command([&] { desk.set(Person::kType, son, {{"household", mother}}); });
  desk.command([&] { desk.set(Person::kType, aunt, {{"household", son}}); });
  const std::int64_t laptop = desk.ready();
  desk.hand_over(laptop, "given", aunt, day("2026-06-01"));
  for (const std::int64_t person : {mother, son, aunt}) {
    const auto helped = helped_since(desk.store, person, day("2025-11-21"));
    REQUIRE(helped);
    CHECK(helped->person == aunt);
    CHECK(helped->given == day("2026-06-01"));
  }
  CHECK(!helped_since(desk.store, other, day("2025-11-21")));
  CHECK(!helped_since(desk.store, mother, day("2026-06-01")));
  desk.hand_over(laptop, "returned");
  CHECK(!helped_since(desk.store, mother, day("2025-11-21")));
}

TEST_CASE("a loan is no help that others would have to wait for") {
  Counter desk;
  const std::int64_t laptop = desk.ready(), amina = desk.person("Amina Haddad");
  desk.hand_over(laptop, "lent", amina);
  CHECK(!helped_since(desk.store, amina, day("2025-11-21")));
}

TEST_CASE("the younger record of a household names the older") {
  Counter desk;
  const std::int64_t mother = desk.person("Amina Haddad"), son = desk.person("Idris Haddad");
  CHECK(desk.refusal([&] {
    desk.set(Person::kType, mother, {{"household", son}});
  }) == "The record of P1 is older than that of P2, so P2 has to name P1.");
  CHECK(desk.refusal([&] {
    desk.set(Person::kType, son, {{"household", son}});
  }) == "P2 cannot name itself as its household.");
}

TEST_CASE("people are asked after one month and after six, the longest due first") {
  Counter desk;
  const std::int64_t amina = desk.person("Amina Haddad"), farid = desk.person("Farid Alaoui");
  const std::int64_t one = desk.ready(), other = desk.ready();
  desk.hand_over(one, "given", amina, day("2026-01-31"));
  desk.hand_over(other, "sold", farid, day("2026-02-10"));
  CHECK(desk.calls("2026-02-27") == "");
  CHECK(desk.calls("2026-02-28") == "R1 month 2026-02-28");
  CHECK(desk.calls("2026-03-10") == "R1 month 2026-02-28; R2 month 2026-03-10");
  desk.command([&] { answer_call(desk.store, make_id(1, 0), "in_use", day("2026-03-10")); });
  CHECK(desk.calls("2026-03-10") == "R2 month 2026-03-10");
  CHECK(desk.calls("2026-08-10") == "R1 half_year 2026-07-31; R2 half_year 2026-08-10");
  desk.command([&] { answer_call(desk.store, make_id(2, 0), "broken", day("2026-08-10")); });
  CHECK(desk.text(Allocation::kType, make_id(2, 0), "use_6m") == "broken");
  CHECK(desk.text(Allocation::kType, make_id(2, 0), "use_1m") == "");
  CHECK(desk.calls("2027-08-10") == "R1 half_year 2026-07-31");
}

TEST_CASE("a loan that is overdue is asked for, and one that is back is not") {
  Counter desk;
  const std::int64_t laptop = desk.ready(), amina = desk.person("Amina Haddad");
  desk.hand_over(laptop, "lent", amina);
  desk.command([&] { desk.set(Allocation::kType, make_id(1, 0), {{"due", "2026-12-01"}}); });
  CHECK(desk.calls("2026-12-01") == "");
  CHECK(desk.calls("2026-12-02") == "R1 overdue 2026-12-01");
  CHECK(desk.refusal([&] { answer_call(desk.store, make_id(1, 0), "in_use", kToday); })
            .starts_with("R1 is lent"));
  desk.hand_over(laptop, "returned");
  CHECK(desk.calls("2026-12-02") == "");
}

}  // namespace
}  // namespace bifc
