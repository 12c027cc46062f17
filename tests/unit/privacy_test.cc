// The register of processing, retention periods, and who is due.
#include <doctest/doctest.h>

#include "libbifc/base/code_list.h"
#include "libbifc/model/device.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/processing.h"
#include "libbifc/ops/retention.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

TEST_CASE("every field that concerns people is in the register, with a purpose and a duration") {
  for (const RecordType* type : catalog().types())
    for (const Field& field : type->fields) {
      if (!concerns_people(field)) continue;
      INFO(type->name, ".", field.name);
      const auto* purpose = purpose_of(type->name, field.name);
      REQUIRE(purpose != nullptr);
      CHECK(purpose->english != "");
      CHECK(purpose->french != "");
    }
}

TEST_CASE("purposes name fields that there are, and durations that there are") {
  for (const auto& purpose : CodeList::named("purpose").entries()) {
    INFO(purpose.token);
    CHECK(CodeList::named("duration").find(purpose.number) != nullptr);
    const std::size_t dot = purpose.token.find('.');
    if (dot == purpose.token.npos || purpose.token == "operation.who") continue;
    const RecordType* type = catalog().find(purpose.token.substr(0, dot));
    REQUIRE(type != nullptr);
    CHECK(type->find(purpose.token.substr(dot + 1)) != nullptr);
  }
}

TEST_CASE("the register tells delays as they are configured") {
  const auto lines = register_of_processing(catalog(), {{"visitor", {.months = 7}}, {"donor", {}}});
  const auto name = std::find_if(lines.begin(), lines.end(), [](const Processing& one) {
    return one.record == "person" && one.field == "name";
  });
  REQUIRE(name != lines.end());
  CHECK(name->kept.find("visitor 7 months, donor never") != std::string::npos);
  CHECK(lines.back().field == "who");
}

TEST_CASE("delays are read in both languages") {
  CHECK(read_delay("24 months")->months == 24);
  CHECK(read_delay("3 ans")->months == 36);
  CHECK(read_delay("2y")->months == 24);
  CHECK(read_delay("90 jours")->days == 90);
  CHECK(read_delay("15 DAYS")->days == 15);
  CHECK(read_delay("Never")->is_endless());
  for (const char* wrong : {"", "24", "months", "-3 months", "0 days", "24 lunes", "9999 ans"}) {
    INFO(wrong);
    CHECK_FALSE(read_delay(wrong).has_value());
  }
}

struct DeskOfYears : Desk {
  // Somebody entered and last changed at the beginning of 2020.
  std::int64_t old(Given given) {
    std::vector<Value> row = row_of(Person::kType, given);
    const std::int64_t then = Instant::parse("2020-01-01T00:00:00Z")->seconds;
    row[Person::kType.index("created")] = then;
    row[Person::kType.index("changed")] = then;
    return store.insert(Person::kType, row);
  }
  std::string due(const Delays& delays = usual_delays()) {
    std::string all;
    for (const DuePerson& one : due_people(store, delays, kToday))
      all.append(all.empty() ? "" : " ").append(id_text('P', one.id)) +=
          fmt::format("{}{}", one.by_date ? "!" : "@", one.due.iso());
    return all;
  }
};

TEST_CASE("whoever has not been here for the delay of their role is due") {
  DeskOfYears desk;
  desk.old({{"name", "Ana"}});
  desk.old({{"name", "Max"}, {"role", "visitor|volunteer"}});
  desk.add(Person::kType, {{"name", "Neu"}});
  desk.old({{"role", "visitor"}, {"gender", "feminin"}});
  CHECK(desk.due() == "P1@2022-01-01 P2@2023-01-01");
  CHECK(desk.due({{"visitor", {.days = 30}}}) == "P1@2020-01-31");
  CHECK(desk.due({{"visitor", {}}, {"volunteer", {}}}) == "");
}

TEST_CASE("what happened since keeps somebody, as do an open ticket and a lent machine") {
  DeskOfYears desk;
  const std::int64_t visitor = desk.old({{"name", "Ana"}}), open = desk.old({{"name", "Max"}}),
                     lent = desk.old({{"name", "Zoé"}}), long_ago = desk.old({{"name", "Luc"}});
  desk.add(Ticket::kType, {{"title", "a"},
                           {"person", visitor},
                           {"opened", "2026-01-02"},
                           {"closed", "2026-01-03"},
                           {"status", "closed"}});
  desk.add(Ticket::kType, {{"title", "b"}, {"person", open}, {"opened", "2020-02-01"}});
  desk.add(Device::kType, {{"kind", "screen"},
                           {"status", "lent"},
                           {"holder", lent},
                           {"received", "2020-02-01"},
                           {"given", "2020-02-01"}});
  desk.add(Ticket::kType, {{"title", "c"},
                           {"person", long_ago},
                           {"opened", "2021-01-02"},
                           {"closed", "2021-03-04"},
                           {"status", "closed"}});
  CHECK(desk.due() == "P4@2023-03-04");
}

TEST_CASE("somebody's own day comes first") {
  Desk desk;
  desk.add(Person::kType, {{"name", "Ana"}, {"forget_by", "2026-11-21"}});
  desk.add(Person::kType, {{"name", "Max"}, {"forget_by", "2026-11-22"}});
  const auto due = due_people(desk.store, usual_delays(), kToday);
  REQUIRE(due.size() == 1);
  CHECK(due[0].by_date);
  CHECK(due[0].due.iso() == "2026-11-21");
}

}  // namespace
}  // namespace bifc
