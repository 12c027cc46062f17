// Date, Period, Instant: calendar days, spans of them, and moments.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bifc {

/// A valid day between 0001-01-01 and 9999-12-31. ISO text sorts as days do.
class Date {
 public:
  constexpr Date() = default;  ///< 0001-01-01

  /// Reads "2025-01-31". Returns nothing for any other shape and for days that do not exist.
  static std::optional<Date> parse(std::string_view iso);

  /// Returns nothing when there is no such day.
  static std::optional<Date> of(int year, int month, int day);

  /// Counts from 1970-01-01. The result stays within the first and the last day there is.
  static Date from_days(std::int64_t days);
  std::int64_t days() const;

  int year() const;
  int month() const;    ///< 1 to 12
  int day() const;      ///< 1 to 31
  int weekday() const;  ///< 1 for Monday to 7 for Sunday

  Date plus_days(std::int64_t count) const { return from_days(days() + count); }
  /// Keeps the day of the month, or takes the month's last: January 31 plus 1 is February 28.
  Date plus_months(int count) const;

  constexpr std::string_view iso() const { return {iso_.data(), iso_.size()}; }
  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  std::array<char, 10> iso_ = {'0', '0', '0', '1', '-', '0', '1', '-', '0', '1'};
};

/// From its first to its last day, both counted in. An end that is absent is open.
struct Period {
  std::optional<Date> first;
  std::optional<Date> last;
  friend bool operator==(const Period&, const Period&) = default;
};

/// From January 1 to December 31; open at both ends for a year outside 1 to 9999.
Period year_of(int year);
/// From the first to the last day of the month that `day` is in.
Period month_of(const Date& day);
Period week_of(const Date& day);  ///< Monday to Sunday

/// A moment: seconds since 1970-01-01T00:00:00Z.
struct Instant {
  std::int64_t seconds = 0;
  std::int64_t milliseconds = 0;  ///< since the second began; only the journal asks for them

  /// Reads "2026-11-21T14:32:05Z" and the same with an offset ("+01:00") instead of Z.
  static std::optional<Instant> parse(std::string_view iso);
  std::string iso() const;  ///< "2026-11-21T14:32:05Z"
  friend auto operator<=>(const Instant&, const Instant&) = default;
};

}  // namespace bifc
