// Days, periods and moments as people write them: what is understood is a day, and says so again.
#include "libbifc/base/date_words.h"
#include "libbifc/record/report.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

void check_day(const Date& day, const Date& today) {
  demand(Date::parse(day.iso()) == day, "a day is one of the calendar", day.iso());
  demand(Date::from_days(day.days()) == day, "days can be counted", day.iso());
  demand(read_day(day.iso(), today) == day, "a day is read as it is printed", day.iso());
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  std::string_view text = text_of(data, size);
  // Any day is today once: leap days, both ends of time.
  const std::size_t high = take_byte(text), low = take_byte(text);
  const Date today = Date::from_days(static_cast<std::int64_t>(high * 256 + low) * 56 - 719'162);
  for (const Lean lean : {Lean::past, Lean::future})
    if (const auto day = read_day(text, today, lean)) check_day(*day, today);
  if (const auto period = read_period(text, today)) {
    if (period->first) check_day(*period->first, today);
    if (period->last) check_day(*period->last, today);
    if (period->first && period->last)
      demand(*period->first <= *period->last, "a period ends after it begins", text);
    demand_harmless(period_text(*period));
  }
  if (const auto moment = Instant::parse(text))
    demand(Instant::parse(moment->iso()) == moment, "a moment is read as it is printed", text);
  return 0;
}
