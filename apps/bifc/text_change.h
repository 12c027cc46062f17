// Text change: what was changed in a text that is too long to be told twice.
#pragma once

#include <string>
#include <string_view>

#include "libbifc/record/journal.h"
#include "libbifc/record/param.h"
#include "libbifc/render/output.h"
#include "libbifc/render/rows.h"

namespace bifc {

/// Whether a text was rewritten of which it is the changed lines that count: one of several lines,
/// or longer than a line, before or after.
bool is_rewritten(const Field& field, const Change& change);

/// Returns "text: 2 lines removed, 3 added".
std::string rewritten_line(std::string_view label, const Change& change);

/// Prints the lines that were removed ("12 - …") and added ("12 + …"), in words for those who hear
/// them, each with its number in the text before or after; of many the first ones. A long line
/// begins shortly before the place where it was changed.
void print_changed_lines(Output& out, const RowStyle& style, const Change& change);

}  // namespace bifc
