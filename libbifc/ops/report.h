// Reports: SQL files with a header that names and defines their figures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/report.h"
#include "libbifc/record/store.h"

namespace bifc {

/// Reads share/reports/<name>.sql. Throws Error: usage with the nearest name when there is none,
/// refused when its header is wrong.
Report load_report(std::string_view name);

/// Reads a report from a text. Throws Error: refused.
Report read_report(std::string_view text, std::string_view name);

/// Returns the names of all reports, the group's own too.
std::vector<std::string> report_names();

/// Computes the figures for a period. With `only`, from the records that the query finds. The
/// connection is left with the views of sql_views.h. Throws Error: usage when its SQL is wrong.
void run_report(Store& store, Report& report, const Period& period, const Date& today,
                const Query* only);

}  // namespace bifc
