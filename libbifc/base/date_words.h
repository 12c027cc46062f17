// Days and periods as people write them, in French and in English whatever the language.
#pragma once

#include <optional>
#include <string_view>

#include "libbifc/base/date.h"

namespace bifc {

/// Which way "monday" or "30/11" leans when the year or the week is not said.
enum class Lean { past, future };

/// Reads "2026-11-30", "30/11/2026", "30/11", "30.11.26", "30 nov", "30 novembre 2026", "today",
/// "hier", "demain", "lundi", "monday", and an age such as "30d", "6w", "3m", "2y" ("30j", "2a"
/// too; leaning to the future it is a delay). Day before month always. Returns nothing for all
/// else.
std::optional<Date> read_day(std::string_view text, const Date& today, Lean lean = Lean::past);

/// Reads what read_day() reads, and "2026", "2026-11", "nov 2026", "2026-T3", "2026-Q3",
/// "week", "mois", "last" (the month before) and ranges: "2026-01..", "..hier", "2026-01..2026-03".
/// An imprecise date means the whole of it; an age alone means since then, "30d" the last 30 days,
/// and at the end of a range the day so long ago: "..30d" is whatever is older. Returns nothing for
/// all else.
std::optional<Period> read_period(std::string_view text, const Date& today);

}  // namespace bifc
