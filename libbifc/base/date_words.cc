// Words for days and periods. The two languages differ enough that both can always be read.
#include "libbifc/base/date_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

struct Word {
  std::string_view text;  // folded; a name may be cut to its first letters where that is said
  int number;
};

// Shortest spellings that are not ambiguous: "jui" could be June or July, "ma" Tuesday or May.
constexpr std::array<Word, 24> kMonths{
    {{"janvier", 1},   {"january", 1},   {"fevrier", 2},   {"february", 2}, {"mars", 3},
     {"march", 3},     {"avril", 4},     {"april", 4},     {"mai", 5},      {"may", 5},
     {"juin", 6},      {"june", 6},      {"juillet", 7},   {"july", 7},     {"aout", 8},
     {"august", 8},    {"septembre", 9}, {"september", 9}, {"octobre", 10}, {"october", 10},
     {"novembre", 11}, {"november", 11}, {"decembre", 12}, {"december", 12}}};
constexpr std::array<Word, 14> kWeekdays{{{"lundi", 1},
                                          {"monday", 1},
                                          {"mardi", 2},
                                          {"tuesday", 2},
                                          {"mercredi", 3},
                                          {"wednesday", 3},
                                          {"jeudi", 4},
                                          {"thursday", 4},
                                          {"vendredi", 5},
                                          {"friday", 5},
                                          {"samedi", 6},
                                          {"saturday", 6},
                                          {"dimanche", 7},
                                          {"sunday", 7}}};
constexpr std::array<Word, 9> kNearDays{{{"today", 0},
                                         {"aujourd'hui", 0},
                                         {"aujourdhui", 0},
                                         {"tomorrow", 1},
                                         {"demain", 1},
                                         {"yesterday", -1},
                                         {"hier", -1},
                                         {"avant-hier", -2},
                                         {"apres-demain", 2}}};

// Returns the number of the word that starts with `text`, which has three letters at least; 0
// when there is none, or when words of different numbers do.
template <std::size_t N>
int find_cut(const std::array<Word, N>& words, std::string_view text) {
  if (text.ends_with('.')) text.remove_suffix(1);
  int found = 0;
  for (const Word& word : words) {
    if (text.size() < 3 || !word.text.starts_with(text)) continue;
    if (found != 0 && found != word.number) return 0;
    found = word.number;
  }
  return found;
}

int whole_number(std::string_view text) {
  int value = -1;
  if (text.empty() || text.size() > 4 || text[0] == '-' || text[0] == '+') return -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

int whole_year(std::string_view text) {
  const int number = whole_number(text);
  if (text.size() == 2 && number >= 0) return 2000 + number;
  return text.size() == 4 ? number : -1;
}

// The day of a month without a year: the latest one, or the next one.
std::optional<Date> near_day(int month, int day, const Date& today, Lean lean) {
  const auto this_year = Date::of(today.year(), month, day);
  // 29 February exists in one year of four.
  for (int back = 0; back < 9; ++back) {
    const auto date = Date::of(today.year() + (lean == Lean::past ? -back : back), month, day);
    if (date && (lean == Lean::past ? *date <= today : *date >= today)) return date;
  }
  return this_year;
}

std::optional<Date> read_numbers(std::string_view text, const Date& today, Lean lean) {
  const char sign = text.find('/') != text.npos ? '/' : '.';
  const std::vector<std::string_view> parts = split(text, {&sign, 1});
  const auto signs = static_cast<std::size_t>(std::count(text.begin(), text.end(), sign));
  if (parts.size() < 2 || parts.size() > 3 || signs + 1 != parts.size()) return std::nullopt;
  const int day = whole_number(parts[0]), month = whole_number(parts[1]);
  if (parts[0].size() > 2 || parts[1].size() > 2) return std::nullopt;
  if (parts.size() == 2) return near_day(month, day, today, lean);
  return Date::of(whole_year(parts[2]), month, day);
}

// "30 nov", "1er mars 2026", "november 30".
std::optional<Date> read_month_words(std::string_view text, const Date& today, Lean lean) {
  const std::vector<std::string_view> parts = split(text, " ");
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  int day = parts[0] == "1er" ? 1 : whole_number(parts[0]), month = find_cut(kMonths, parts[1]);
  if (month == 0) month = find_cut(kMonths, parts[0]), day = whole_number(parts[1]);
  if (month == 0 || day > 31) return std::nullopt;
  if (parts.size() == 2) return near_day(month, day, today, lean);
  return Date::of(whole_year(parts[2]), month, day);
}

// "30d", "6w", "3m", "2y": so long ago, or in so long.
std::optional<Date> read_age(std::string_view text, const Date& today, Lean lean) {
  if (text.size() < 2 || text.size() > 5) return std::nullopt;
  int count = whole_number(text.substr(0, text.size() - 1));
  if (count < 0) return std::nullopt;
  if (lean == Lean::past) count = -count;
  switch (text.back()) {
    case 'd':
    case 'j':
      return today.plus_days(count);
    case 'w':
    case 's':
      return today.plus_days(7 * count);
    case 'm':
      return today.plus_months(count);
    case 'y':
    case 'a':
      return today.plus_months(12 * count);
    default:
      return std::nullopt;
  }
}

std::optional<Period> read_quarter(std::string_view text) {
  if (text.size() != 7 || text[4] != '-' || (text[5] != 't' && text[5] != 'q')) return {};
  const auto first = Date::of(whole_number(text.substr(0, 4)), (text[6] - '0') * 3 - 2, 1);
  if (!first || text[6] < '1' || text[6] > '4') return {};
  return Period{first, first->plus_months(3).plus_days(-1)};
}

// "2026-11", "nov", "novembre 2026", "11/2026".
std::optional<Period> read_month(std::string_view text, const Date& today) {
  std::optional<Date> first;
  const std::vector<std::string_view> words = split(text, " ");
  if (text.size() == 7 && text[4] == '-')
    first = Date::of(whole_number(text.substr(0, 4)), whole_number(text.substr(5)), 1);
  else if (text.size() == 7 && text[2] == '/')
    first = Date::of(whole_number(text.substr(3)), whole_number(text.substr(0, 2)), 1);
  else if (words.size() == 2 && words[1].size() == 4)  // "nov 20" is a day
    first = Date::of(whole_year(words[1]), find_cut(kMonths, words[0]), 1);
  else if (words.size() == 1 && find_cut(kMonths, words[0]) != 0)
    first = near_day(find_cut(kMonths, words[0]), 1, today, Lean::past);
  if (!first) return std::nullopt;
  return month_of(*first);
}

std::optional<Period> read_one(std::string_view text, const Date& today) {
  if (text == "week" || text == "semaine") return week_of(today);
  if (text == "month" || text == "mois") return month_of(today);
  if (text == "year" || text == "annee" || text == "an") return year_of(today.year());
  if (text == "last" || text == "dernier" || text == "precedent")
    return month_of(month_of(today).first->plus_days(-1));
  if (text.size() == 4 && whole_number(text) > 0) return year_of(whole_number(text));
  if (const auto quarter = read_quarter(text)) return quarter;
  if (const auto month = read_month(text, today)) return month;
  if (const auto since = read_age(text, today, Lean::past)) return Period{since, today};
  if (const auto day = read_day(text, today)) return Period{day, day};
  return std::nullopt;
}

}  // namespace

std::optional<Date> read_day(std::string_view text, const Date& today, Lean lean) {
  if (const auto iso = Date::parse(text)) return iso;
  const std::string folded = fold(trim(text));
  for (const Word& word : kNearDays)
    if (word.text == folded) return today.plus_days(word.number);
  if (const int weekday = find_cut(kWeekdays, folded); weekday != 0 && folded.size() > 2) {
    const int ahead = (weekday - today.weekday() + 7) % 7;
    return today.plus_days(lean == Lean::past && ahead > 0 ? ahead - 7 : ahead);
  }
  if (folded.find_first_of("/.") != folded.npos && folded.find(' ') == folded.npos)
    return read_numbers(folded, today, lean);
  if (const auto date = read_month_words(folded, today, lean)) return date;
  return read_age(folded, today, lean);
}

std::optional<Period> read_period(std::string_view text, const Date& today) {
  const std::string folded = fold(trim(text));
  const std::size_t dots = folded.find("..");
  if (dots == folded.npos) return read_one(folded, today);
  const std::string_view from = trim(std::string_view(folded).substr(0, dots));
  const std::string_view to = trim(std::string_view(folded).substr(dots + 2));
  const auto begin = read_one(from, today), end = read_one(to, today);
  if ((!from.empty() && !begin) || (!to.empty() && !end) || (from.empty() && to.empty()))
    return std::nullopt;
  Period period;
  if (begin) period.first = begin->first;
  if (end) period.last = read_age(to, today, Lean::past) ? end->first : end->last;
  if (period.first && period.last && *period.first > *period.last) return std::nullopt;
  return period;
}

}  // namespace bifc
