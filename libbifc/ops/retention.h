// Retention: how long people are kept, and whose time is over.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// A span of time without anything happening. Neither months nor days: for ever.
struct Delay {
  int months = 0;
  int days = 0;
  bool is_endless() const { return months == 0 && days == 0; }
};

/// Reads "24 months", "3 years", "90 days", "2y", "24 mois", "3 ans", "90 jours" and "never",
/// "jamais". Returns nothing for all else.
std::optional<Delay> read_delay(std::string_view text);

/// Returns "24 months" or "never" in the current language.
std::string delay_text(const Delay& delay);

/// Delays by role: visitor, volunteer, donor, contact.
using Delays = std::map<std::string, Delay, std::less<>>;

/// Returns what holds where the config says nothing: visitors are kept for 24 months after they
/// were last here, everybody else for 36, three years being what the CNIL suggests for contacts.
Delays usual_delays();

/// Somebody whose time is over.
struct DuePerson {
  std::int64_t id;
  std::string name;
  std::string role;  ///< tokens joined by "|"; may be empty
  Date due;          ///< the day since when they are to be forgotten
  bool by_date;      ///< their own day has come; else nothing has happened for too long
};

/// Returns the people, removed ones too, who are to be forgotten on `today`: whose forget_by has
/// passed, or about whom nothing was entered and for whom nothing happened for longer than the
/// longest delay of their roles (somebody without a role is a visitor). An open ticket and a
/// machine that is lent keep somebody. Nobody who is only counted is due. By id.
std::vector<DuePerson> due_people(Store& store, const Delays& delays, const Date& today);

}  // namespace bifc
