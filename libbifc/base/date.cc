// The Gregorian calendar by <chrono>; no time zones, which belong to the program's border.
#include "libbifc/base/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace bifc {
namespace {

namespace chrono = std::chrono;
using chrono::sys_days;
using chrono::year_month_day;

// Returns -1 unless all of text[from, from + length) is digits.
int digits(std::string_view text, std::size_t from, std::size_t length) {
  int value = 0;
  for (const char c : text.substr(from, length)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return from + length <= text.size() ? value : -1;
}

year_month_day civil(int year, int month, int day) {
  return {chrono::year(year), chrono::month(static_cast<unsigned>(month)),
          chrono::day(static_cast<unsigned>(day))};
}
year_month_day civil(const Date& date) { return civil(date.year(), date.month(), date.day()); }

constexpr std::int64_t kFirstDay = -719162;  // 0001-01-01
constexpr std::int64_t kLastDay = 2932896;   // 9999-12-31
constexpr std::int64_t kDaySeconds = 86400;

}  // namespace

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  return of(digits(iso, 0, 4), digits(iso, 5, 2), digits(iso, 8, 2));
}

std::optional<Date> Date::of(int y, int m, int d) {
  if (y < 1 || y > 9999 || m < 1 || d < 1) return std::nullopt;
  if (!civil(y, m, d).ok()) return std::nullopt;
  Date date;
  const auto put = [&](std::size_t at, int number, int places) {
    for (; places > 0; --places, number /= 10)
      date.iso_[at + static_cast<std::size_t>(places) - 1] = static_cast<char>('0' + number % 10);
  };
  put(0, y, 4), put(5, m, 2), put(8, d, 2);
  return date;
}

Date Date::from_days(std::int64_t days) {
  const year_month_day ymd(sys_days(std::chrono::days(std::clamp(days, kFirstDay, kLastDay))));
  return *of(int(ymd.year()), static_cast<int>(unsigned(ymd.month())),
             static_cast<int>(unsigned(ymd.day())));
}

std::int64_t Date::days() const { return sys_days(civil(*this)).time_since_epoch().count(); }
int Date::year() const { return digits(iso(), 0, 4); }
int Date::month() const { return digits(iso(), 5, 2); }
int Date::day() const { return digits(iso(), 8, 2); }

int Date::weekday() const {
  return static_cast<int>(std::chrono::weekday(sys_days(civil(*this))).iso_encoding());
}

Date Date::plus_months(int count) const {
  year_month_day ymd = civil(*this) + std::chrono::months(count);
  if (!ymd.ok()) ymd = ymd.year() / ymd.month() / std::chrono::last;
  return from_days(sys_days(ymd).time_since_epoch().count());
}

Period year_of(int y) { return {Date::of(y, 1, 1), Date::of(y, 12, 31)}; }

Period month_of(const Date& any) {
  const Date first = any.plus_days(1 - any.day());
  return {first, first.plus_months(1).plus_days(-1)};
}

Period week_of(const Date& any) {
  const Date monday = any.plus_days(1 - any.weekday());
  return {monday, monday.plus_days(6)};
}

std::optional<Instant> Instant::parse(std::string_view iso) {
  if (iso.size() < 20 || iso[10] != 'T' || iso[13] != ':' || iso[16] != ':') return std::nullopt;
  const auto date = Date::parse(iso.substr(0, 10));
  const int hour = digits(iso, 11, 2), minute = digits(iso, 14, 2), second = digits(iso, 17, 2);
  if (!date || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
    return std::nullopt;
  std::int64_t offset = 0;  // seconds east of Greenwich
  const std::string_view zone = iso.substr(19);
  if (zone != "Z") {
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':')
      return std::nullopt;
    const int hours = digits(zone, 1, 2), minutes = digits(zone, 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
    offset = (zone[0] == '-' ? -60 : 60) * std::int64_t{hours * 60 + minutes};
  }
  return Instant{date->days() * kDaySeconds + hour * 3600 + minute * 60 + second - offset};
}

std::string Instant::iso() const {
  const std::int64_t day_number =
      (seconds >= 0 ? seconds : seconds - kDaySeconds + 1) / kDaySeconds;
  const std::int64_t rest = seconds - day_number * kDaySeconds;
  return fmt::format("{}T{:02}:{:02}:{:02}Z", Date::from_days(day_number).iso(), rest / 3600,
                     rest / 60 % 60, rest % 60);
}

}  // namespace bifc
