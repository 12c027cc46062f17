// Dates, periods and moments of the calendar.
#include "libbifc/base/date.h"

#include <doctest/doctest.h>

namespace bifc {
namespace {

Date day(std::string_view iso) { return Date::parse(iso).value(); }

std::string text(const Period& period) {
  return fmt::format("{}..{}", period.first ? period.first->iso() : "",
                     period.last ? period.last->iso() : "");
}

TEST_CASE("only days that exist are days") {
  CHECK(Date::parse("2024-02-29").has_value());
  CHECK(Date::parse("2000-02-29").has_value());
  CHECK_FALSE(Date::parse("2025-02-29"));
  CHECK_FALSE(Date::parse("1900-02-29"));
  CHECK_FALSE(Date::parse("2026-04-31"));
  CHECK_FALSE(Date::parse("2026-13-01"));
  CHECK_FALSE(Date::parse("2026-00-10"));
  CHECK_FALSE(Date::parse("2026-01-00"));
  CHECK_FALSE(Date::parse("0000-01-01"));
  CHECK_FALSE(Date::of(10000, 1, 1));
  CHECK_FALSE(Date::of(2026, -1, 1));
}

TEST_CASE("any other shape is not a day") {
  for (const char* other :
       {"", "2026", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01",
        "2026-01-01T00:00:00Z", "+026-01-01", "2026-0a-01", "-026-01-01"})
    CHECK_FALSE_MESSAGE(Date::parse(other), std::string(other));
}

TEST_CASE("days are counted from 1970") {
  CHECK(day("1970-01-01").days() == 0);
  CHECK(day("1969-12-31").days() == -1);
  CHECK(day("2026-11-21").days() == 20778);
  CHECK(Date::from_days(20778).iso() == "2026-11-21");
  CHECK(Date::from_days(-719162).iso() == "0001-01-01");
}

TEST_CASE("no count of days leaves the calendar") {
  CHECK(Date::from_days(INT64_MAX).iso() == "9999-12-31");
  CHECK(Date::from_days(INT64_MIN).iso() == "0001-01-01");
  CHECK(day("9999-12-31").plus_days(1).iso() == "9999-12-31");
  CHECK(day("0001-01-01").plus_months(-1).iso() == "0001-01-01");
}

TEST_CASE("a day has its parts") {
  CHECK(day("2026-11-21").year() == 2026);
  CHECK(day("2026-11-21").month() == 11);
  CHECK(day("2026-11-21").day() == 21);
  CHECK(day("2026-11-21").weekday() == 6);
  CHECK(day("2026-11-22").weekday() == 7);
  CHECK(day("2026-11-23").weekday() == 1);
  CHECK(day("0987-06-05").iso() == "0987-06-05");
}

TEST_CASE("a month later is the same day, or the month's last") {
  CHECK(day("2026-01-31").plus_months(1).iso() == "2026-02-28");
  CHECK(day("2024-01-31").plus_months(1).iso() == "2024-02-29");
  CHECK(day("2026-03-31").plus_months(-1).iso() == "2026-02-28");
  CHECK(day("2024-02-29").plus_months(12).iso() == "2025-02-28");
  CHECK(day("2026-11-21").plus_months(2).iso() == "2027-01-21");
  CHECK(day("2026-01-15").plus_months(-13).iso() == "2024-12-15");
}

TEST_CASE("text sorts as days do") {
  CHECK(day("2026-01-09") < day("2026-01-10"));
  CHECK(day("0999-12-31") < day("1000-01-01"));
  CHECK(day("2026-01-09") == day("2026-01-09"));
}

TEST_CASE("a year, a month and a week have their first and last day") {
  CHECK(text(year_of(2026)) == "2026-01-01..2026-12-31");
  CHECK(text(month_of(day("2024-02-10"))) == "2024-02-01..2024-02-29");
  CHECK(text(month_of(day("2026-12-31"))) == "2026-12-01..2026-12-31");
  CHECK(text(week_of(day("2026-11-21"))) == "2026-11-16..2026-11-22");
  CHECK(text(week_of(day("2026-11-16"))) == "2026-11-16..2026-11-22");
  CHECK(text(week_of(day("2026-11-22"))) == "2026-11-16..2026-11-22");
}

TEST_CASE("moments are read in UTC and with an offset") {
  CHECK(Instant::parse("1970-01-01T00:00:00Z")->seconds == 0);
  CHECK(Instant::parse("2026-11-21T14:32:05Z")->seconds == 1795271525);
  CHECK(Instant::parse("2026-11-21T15:32:05+01:00")->seconds == 1795271525);
  CHECK(Instant::parse("2026-11-21T09:02:05-05:30")->seconds == 1795271525);
  CHECK(Instant::parse("2026-11-22T00:00:00+00:00")->iso() == "2026-11-22T00:00:00Z");
  CHECK(Instant::parse("1969-12-31T23:59:59Z")->seconds == -1);
}

TEST_CASE("what is no moment is not read") {
  for (const char* other :
       {"", "2026-11-21", "2026-11-21T14:32:05", "2026-11-21 14:32:05Z", "2026-11-21T24:00:00Z",
        "2026-11-21T14:60:05Z", "2026-11-21T14:32:61Z", "2026-02-30T14:32:05Z",
        "2026-11-21T14:32:05+1:00", "2026-11-21T14:32:05+0100", "2026-11-21T14:32:05+25:00",
        "2026-11-21T1a:32:05Z", "2026-11-21T14:32:05z", "2026-11-21T14:32:05Z "})
    CHECK_FALSE_MESSAGE(Instant::parse(other), std::string(other));
}

TEST_CASE("a moment is written in UTC") {
  CHECK(Instant{0}.iso() == "1970-01-01T00:00:00Z");
  CHECK(Instant{-1}.iso() == "1969-12-31T23:59:59Z");
  CHECK(Instant{-86400}.iso() == "1969-12-31T00:00:00Z");
  CHECK(Instant{1795271525}.iso() == "2026-11-21T14:32:05Z");
}

}  // namespace
}  // namespace bifc
