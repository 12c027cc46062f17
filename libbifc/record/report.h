// Report: figures with their names and definitions, as data.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/base/cell.h"
#include "libbifc/base/date.h"

namespace bifc {

/// One table of a report: an item a row, then one column a measure.
struct ReportSection {
  std::string name;        ///< "outcomes"
  std::string title;       ///< in the current language
  std::string sql;         ///< what computes it
  std::string labels;      ///< the code list of its items; "" for items named below
  std::string definition;  ///< of the whole section; may be empty
  std::map<std::string, std::string> items;        ///< the items' names in the current language
  std::map<std::string, std::string> definitions;  ///< the items' definitions
  std::map<std::string, std::string> columns;      ///< the measures' names

  std::vector<std::string> measures;     ///< filled by running it: "opened", "closed"
  std::vector<std::vector<Value>> rows;  ///< the item, then its measures

  /// Returns the name of a row's item for people.
  std::string item_label(const std::vector<Value>& row) const;
  std::string measure_label(const std::string& measure) const;
  /// Returns what a row's figures mean, or "".
  std::string definition_of(const std::vector<Value>& row) const;
  /// Whether it is a list of single figures rather than a breakdown.
  bool is_figures() const { return !items.empty(); }
};

struct Report {
  std::string name;   ///< "month"
  std::string title;  ///< in the current language
  std::string help;
  std::string period;  ///< what it covers unasked: "day", "month", "year" or "all"
  std::string noun;    ///< the record type that query words choose from
  std::vector<ReportSection> sections;
  Period covered;                   ///< filled by running it
  std::vector<std::string> chosen;  ///< the query words it was limited to
};

/// Returns "1 to 30 November 2026", "2026", "November 2026" or "all dates" in the current language.
std::string period_text(const Period& period);

/// Returns a figure for people: whole numbers without decimals, others with one; "–" for none.
std::string figure_text(const Value& value);

}  // namespace bifc
