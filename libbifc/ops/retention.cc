// One statement finds everybody's last day.
#include "libbifc/ops/retention.h"

#include <algorithm>
#include <charconv>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr int kLongest = 1200;  // months; more is for ever, or a slip

// Returns the day by which nothing may have happened, or nothing when there is none.
std::optional<Date> end_of(const Delays& delays, std::string_view roles, const Date& last) {
  std::optional<Date> latest;
  std::vector<std::string_view> all = split(roles, "|");
  if (all.empty()) all.emplace_back("visitor");
  for (const std::string_view role : all) {
    const auto delay = delays.find(role);
    if (delay == delays.end() || delay->second.is_endless()) return std::nullopt;
    const Date end = last.plus_months(delay->second.months).plus_days(delay->second.days);
    latest = std::max(latest.value_or(end), end);
  }
  return latest;
}

}  // namespace

std::optional<Delay> read_delay(std::string_view text) {
  const std::string folded = fold(trim(text));
  if (folded == "never" || folded == "jamais") return Delay{};
  int count = 0;
  const auto [end, error] = std::from_chars(folded.data(), folded.data() + folded.size(), count);
  if (error != std::errc() || count <= 0 || count > kLongest) return std::nullopt;
  const std::string_view unit =
      trim(std::string_view(folded).substr(static_cast<std::size_t>(end - folded.data())));
  const auto among = [&](std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), unit) != words.end();
  };
  if (among({"m", "month", "months", "mois"})) return Delay{.months = count};
  if (among({"y", "a", "year", "years", "an", "ans"})) return Delay{.months = 12 * count};
  if (among({"d", "j", "day", "days", "jour", "jours"})) return Delay{.days = count};
  return std::nullopt;
}

std::string delay_text(const Delay& delay) {
  if (delay.is_endless()) return say("never");
  return delay.months > 0 ? say_n("{} month", "{} months", delay.months, delay.months)
                          : say_n("{} day", "{} days", delay.days, delay.days);
}

Delays usual_delays() {
  return {{"visitor", {.months = 24}},
          {"volunteer", {.months = 36}},
          {"donor", {.months = 36}},
          {"contact", {.months = 36}}};
}

std::vector<DuePerson> due_people(Store& store, const Delays& delays, const Date& today) {
  Statement people(store.connection(), R"sql(
    WITH act(id,day) AS (
      SELECT person,iif(status='closed',max(opened,coalesce(closed,'')),?1) FROM ticket
        WHERE person NOT NULL AND removed=0
      UNION ALL SELECT volunteer,iif(status='closed',max(opened,coalesce(closed,'')),?1) FROM ticket
        WHERE volunteer NOT NULL AND removed=0
      UNION ALL SELECT donor,max(coalesce(received,''),date(created,'unixepoch')) FROM device
        WHERE donor NOT NULL AND removed=0
      UNION ALL SELECT holder,iif(status='lent',?1,max(coalesce(given,''),coalesce(received,'')))
        FROM device WHERE holder NOT NULL AND removed=0
      UNION ALL SELECT about>>4,day FROM note WHERE about&15=4 AND removed=0)
    SELECT p.id,p.name,p.role,p.forget_by,
      max(date(p.created,'unixepoch'),date(p.changed,'unixepoch'),coalesce(a.day,''))
    FROM person p LEFT JOIN (SELECT id,max(day) AS day FROM act GROUP BY id) a ON a.id=p.id
    WHERE p.same_as IS NULL AND NOT EXISTS(SELECT 1 FROM forgotten WHERE record=p.id*16+4)
      AND coalesce(p.name,p.phone,p.email,p.birth_year,p.skills,p.kept) NOT NULL
    ORDER BY p.id)sql");
  people.bind(1, today.iso());
  std::vector<DuePerson> due;
  while (people.step()) {
    DuePerson one{
        people.integer(0), std::string(people.text(1)), std::string(people.text(2)), {}, false};
    if (const auto own = Date::parse(people.text(3))) {
      one.by_date = *own <= today;
      one.due = *own;
    }
    if (!one.by_date) {
      const auto end = end_of(delays, one.role, Date::parse(people.text(4)).value_or(today));
      if (!end || *end >= today) continue;
      one.due = *end;
    }
    due.push_back(std::move(one));
  }
  return due;
}

}  // namespace bifc
