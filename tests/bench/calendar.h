// Calendar: how many tickets a repair desk opens on each day of 2019 to 2025.
#pragma once

#include <cstdint>

#include "libbifc/base/date.h"

namespace bifc::bench {

/// Spreads a number of tickets over seven years as a desk knows them: more every year, most on
/// Wednesdays and Saturdays, few in August and between the years, next to none in spring 2020.
class Calendar {
 public:
  explicit Calendar(std::int64_t tickets);

  /// Returns how many tickets were opened before the end of `day`; of the last day: all of them.
  /// Days must be asked for in their order.
  std::int64_t opened_until(const Date& day);

  static Date first_day();
  static Date last_day();

 private:
  std::int64_t tickets_;
  std::int64_t all_ = 0;     // the weight of all days
  std::int64_t passed_ = 0;  // the weight of the days asked for
};

}  // namespace bifc::bench
