// LabelSheet: how labels lie on the sheets and rolls that are sold, as share/codes/label_sheet.tsv
// has them.
#pragma once

#include <optional>
#include <string_view>

namespace bifc {

/// Measures in tenths of a millimetre.
struct LabelSheet {
  int page_width = 0;
  int page_height = 0;
  int columns = 0;
  int rows = 0;
  int width = 0;   ///< of a label
  int height = 0;  ///< of a label
  int left = 0;    ///< from the edge of the page to the first label
  int top = 0;
  int across = 0;  ///< from a label to the next, edge to edge
  int down = 0;
  bool cut_marks = false;  ///< nothing is cut yet: lines say where to

  int places() const { return columns * rows; }
};

/// Reads the members above in their order, and "cut" at the end: "620x290 1x1 590x230 15,30
/// 590x230". Whatever stands between two numbers is for the eye. Returns nothing when numbers are
/// missing, when a label is smaller than 10 mm, and when labels overlap or leave the page.
std::optional<LabelSheet> read_label_sheet(std::string_view measures);

/// Returns the sheet of a token such as "l7160". Throws Error: refused when there is none, or when
/// read_label_sheet() reads nothing of it.
LabelSheet label_sheet(std::string_view token);

}  // namespace bifc
