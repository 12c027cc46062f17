// Names of items, measures and periods.
#include "libbifc/record/report.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "libbifc/base/code_list.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/record/param.h"

namespace bifc {
namespace {

constexpr std::array<const char*, 12> kMonths{
    N_("January"), N_("February"), N_("March"),     N_("April"),   N_("May"),      N_("June"),
    N_("July"),    N_("August"),   N_("September"), N_("October"), N_("November"), N_("December")};

std::string month_text(const Date& day) {
  return fmt::format("{} {}", tr(kMonths[static_cast<std::size_t>(day.month() - 1)]), day.year());
}

// The first of a month is "1er" in French.
std::string day_text(const Date& day) {
  return day.day() == 1 ? say("1 {}", month_text(day)) : say("{} {}", day.day(), month_text(day));
}

std::string found(const std::map<std::string, std::string>& texts, const std::string& name) {
  const auto known = texts.find(name);
  return known != texts.end() ? known->second : std::string();
}

std::string text_of_item(const std::vector<Value>& row) {
  return row.empty() ? std::string() : machine_text(Param{}, view(row[0]));
}

}  // namespace

std::string ReportSection::item_label(const std::vector<Value>& row) const {
  const std::string item = text_of_item(row);
  if (item.empty()) return tr("not told");
  if (!labels.empty()) return std::string(CodeList::named(labels).label(item));
  const std::string known = found(items, item);
  return known.empty() ? harmless(item) : known;
}

std::string ReportSection::measure_label(const std::string& measure) const {
  const std::string known = found(columns, measure);
  return known.empty() ? std::string(field_label(measure)) : known;
}

std::string ReportSection::definition_of(const std::vector<Value>& row) const {
  return found(definitions, text_of_item(row));
}

std::string period_text(const Period& period) {
  const auto& [first, last] = period;
  if (!first && !last) return tr("all dates");
  if (!first) return say("until {}", day_text(*last));
  if (!last) return say("from {}", day_text(*first));
  if (*first == *last) return day_text(*first);
  if (period == year_of(first->year())) return std::to_string(first->year());
  if (period == month_of(*first)) return month_text(*first);
  return say("{} to {}", day_text(*first), day_text(*last));
}

std::string figure_text(const Value& value) {
  if (is_null(value)) return "–";
  const auto* real = std::get_if<double>(&value);
  if (real == nullptr) return machine_text(Param{}, view(value));
  if (std::floor(*real) == *real) return fmt::format("{:.0f}", *real);
  std::string text = fmt::format("{:.1f}", *real);
  if (language() == Language::french) std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

}  // namespace bifc
