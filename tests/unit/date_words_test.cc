// Days and periods as people write them.
#include "libbifc/base/date_words.h"

#include <doctest/doctest.h>

namespace bifc {
namespace {

const Date kSaturday = Date::parse("2026-11-21").value();

std::string past(std::string_view text, const Date& today = kSaturday) {
  const auto day = read_day(text, today);
  return day ? std::string(day->iso()) : "-";
}
std::string future(std::string_view text, const Date& today = kSaturday) {
  const auto day = read_day(text, today, Lean::future);
  return day ? std::string(day->iso()) : "-";
}
std::string period(std::string_view text, const Date& today = kSaturday) {
  const auto read = read_period(text, today);
  if (!read) return "-";
  return fmt::format("{}..{}", read->first ? read->first->iso() : "",
                     read->last ? read->last->iso() : "");
}

TEST_CASE("a day in figures has the day before the month") {
  CHECK(past("2026-11-30") == "2026-11-30");
  CHECK(past("30/11/2026") == "2026-11-30");
  CHECK(past("3/4/2026") == "2026-04-03");
  CHECK(past("30.11.26") == "2026-11-30");
  CHECK(past("30.11.2026") == "2026-11-30");
  CHECK(past("11/30/2026") == "-");
  CHECK(past("31/04/2026") == "-");
  CHECK(past("29/02/2025") == "-");
  CHECK(past("29/02/2024") == "2024-02-29");
}

TEST_CASE("a day without a year is the latest one, or the next one") {
  CHECK(past("30/11") == "2025-11-30");
  CHECK(future("30/11") == "2026-11-30");
  CHECK(past("21/11") == "2026-11-21");
  CHECK(future("21/11") == "2026-11-21");
  CHECK(past("20/11") == "2026-11-20");
  CHECK(future("20/11") == "2027-11-20");
  CHECK(past("29/02") == "2024-02-29");
  CHECK(future("29/02") == "2028-02-29");
  CHECK(past("30/02") == "-");
  CHECK(past("29/02", Date::parse("2103-01-01").value()) == "2096-02-29");  // 2100 has none
}

TEST_CASE("months are named in both languages and may be cut") {
  CHECK(past("30 nov") == "2025-11-30");
  CHECK(past("30 nov.") == "2025-11-30");
  CHECK(past("30 novembre 2026") == "2026-11-30");
  CHECK(past("30 November 26") == "2026-11-30");
  CHECK(past("1er mars 2026") == "2026-03-01");
  CHECK(past("14 juillet") == "2026-07-14");
  CHECK(past("14 juil") == "2026-07-14");
  CHECK(past("8 Août 2025") == "2025-08-08");
  CHECK(past("8 aou 2025") == "2025-08-08");
  CHECK(past("2 fév 2026") == "2026-02-02");
  CHECK(past("25 décembre") == "2025-12-25");
  CHECK(future("25 dec") == "2026-12-25");
  CHECK(past("november 20") == "2026-11-20");
  CHECK(past("3 jui 2026") == "-");  // June or July
  CHECK(past("3 ma 2026") == "-");
  CHECK(past("31 juin 2026") == "-");
  CHECK(past("32 mai 2026") == "-");
}

TEST_CASE("days near today have names") {
  CHECK(past("today") == "2026-11-21");
  CHECK(past("aujourd'hui") == "2026-11-21");
  CHECK(past("Aujourd’hui") == "2026-11-21");
  CHECK(past("hier") == "2026-11-20");
  CHECK(past("yesterday") == "2026-11-20");
  CHECK(past("avant-hier") == "2026-11-19");
  CHECK(past("demain") == "2026-11-22");
  CHECK(past("tomorrow") == "2026-11-22");
  CHECK(past("après-demain") == "2026-11-23");
  CHECK(past(" HIER ") == "2026-11-20");
}

TEST_CASE("a weekday is the last one, or the next one when the day is to come") {
  CHECK(past("lundi") == "2026-11-16");
  CHECK(past("monday") == "2026-11-16");
  CHECK(past("Lun.") == "2026-11-16");
  CHECK(future("lundi") == "2026-11-23");
  CHECK(past("samedi") == "2026-11-21");
  CHECK(future("saturday") == "2026-11-21");
  CHECK(past("dimanche") == "2026-11-15");
  CHECK(future("dimanche") == "2026-11-22");
  CHECK(future("mardi") == "2026-11-24");
  CHECK(past("thursday") == "2026-11-19");
}

TEST_CASE("an age is so long ago, or a delay from today") {
  CHECK(past("30d") == "2026-10-22");
  CHECK(past("30j") == "2026-10-22");
  CHECK(past("6w") == "2026-10-10");
  CHECK(past("6s") == "2026-10-10");
  CHECK(past("3m") == "2026-08-21");
  CHECK(past("2y") == "2024-11-21");
  CHECK(past("2a") == "2024-11-21");
  CHECK(past("0d") == "2026-11-21");
  CHECK(future("30d") == "2026-12-21");
  CHECK(future("3m") == "2027-02-21");
  CHECK(past("9999y") == "0001-01-01");
  CHECK(future("9999w") == "2218-07-11");
  CHECK(past("-3d") == "-");
  CHECK(past("3") == "-");
  CHECK(past("d") == "-");
  CHECK(past("3x") == "-");
  CHECK(past("12345d") == "-");
}

TEST_CASE("what is no day is not read") {
  for (const char* other :
       {"",           " ",          "2026",      "2026-11",      "2026-02-30",    "30//11",
        "/30/11",     "30/11/",     "30/11/026", "30/11/2026/1", "1/2/3/4",       "a/b",
        "30/",        "..",         "nov",       "nov 2026",     "30 nov 2026 x", "30 30 2026",
        "-1/11/2026", "+1/11/2026", "now",       "bientôt",      "2026-W47",      "lundi prochain"})
    CHECK_MESSAGE(past(other) == "-", std::string(other));
}

TEST_CASE("an imprecise date means the whole of it") {
  CHECK(period("2026") == "2026-01-01..2026-12-31");
  CHECK(period("2026-11") == "2026-11-01..2026-11-30");
  CHECK(period("2024-02") == "2024-02-01..2024-02-29");
  CHECK(period("11/2026") == "2026-11-01..2026-11-30");
  CHECK(period("nov 2026") == "2026-11-01..2026-11-30");
  CHECK(period("Novembre 2026") == "2026-11-01..2026-11-30");
  CHECK(period("novembre") == "2026-11-01..2026-11-30");
  CHECK(period("décembre") == "2025-12-01..2025-12-31");
  CHECK(period("2026-T3") == "2026-07-01..2026-09-30");
  CHECK(period("2026-q1") == "2026-01-01..2026-03-31");
  CHECK(period("2026-T4") == "2026-10-01..2026-12-31");
  CHECK(period("2026-T5") == "-");
  CHECK(period("2026-T0") == "-");
  CHECK(period("2026-13") == "-");
  CHECK(period("0000") == "-");
}

TEST_CASE("the week, the month and the year are those of today") {
  CHECK(period("week") == "2026-11-16..2026-11-22");
  CHECK(period("semaine") == "2026-11-16..2026-11-22");
  CHECK(period("mois") == "2026-11-01..2026-11-30");
  CHECK(period("month") == "2026-11-01..2026-11-30");
  CHECK(period("année") == "2026-01-01..2026-12-31");
  CHECK(period("last") == "2026-10-01..2026-10-31");
  CHECK(period("last", Date::parse("2026-01-05").value()) == "2025-12-01..2025-12-31");
}

TEST_CASE("a day is a period of one day") {
  CHECK(period("hier") == "2026-11-20..2026-11-20");
  CHECK(period("30/11/2026") == "2026-11-30..2026-11-30");
  CHECK(period("30 nov 2026") == "2026-11-30..2026-11-30");
  CHECK(period("november 20") == "2026-11-20..2026-11-20");
}

TEST_CASE("an age alone is the time since then") {
  CHECK(period("30d") == "2026-10-22..2026-11-21");
  CHECK(period("3m") == "2026-08-21..2026-11-21");
  CHECK(period("30d..") == "2026-10-22..");
  CHECK(period("..30d") == "..2026-10-22");
  CHECK(period("6w..1w") == "2026-10-10..2026-11-14");
}

TEST_CASE("a range may be open at either end") {
  CHECK(period("2026-01..") == "2026-01-01..");
  CHECK(period("..hier") == "..2026-11-20");
  CHECK(period("2026-01..2026-03") == "2026-01-01..2026-03-31");
  CHECK(period("2025..2026-T1") == "2025-01-01..2026-03-31");
  CHECK(period("30/10/2026..today") == "2026-10-30..2026-11-21");
  CHECK(period("30.10.2026..5.11.2026") == "2026-10-30..2026-11-05");
  CHECK(period("2026-01 .. 2026-03") == "2026-01-01..2026-03-31");
  CHECK(period("hier..hier") == "2026-11-20..2026-11-20");
}

TEST_CASE("a range that says nothing, or runs backwards, is not read") {
  CHECK(period("..") == "-");
  CHECK(period(" .. ") == "-");
  CHECK(period("2026..2025") == "-");
  CHECK(period("today..hier") == "-");
  CHECK(period("2026-01..never") == "-");
  CHECK(period("never..2026-01") == "-");
  CHECK(period("2026..2027..2028") == "-");
}

}  // namespace
}  // namespace bifc
