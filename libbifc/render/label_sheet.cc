// A sheet is ten numbers in a code list.
#include "libbifc/render/label_sheet.h"

#include <algorithm>
#include <charconv>

#include "libbifc/base/code_list.h"
#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

constexpr int LabelSheet::*kMeasures[] = {
    &LabelSheet::page_width, &LabelSheet::page_height, &LabelSheet::columns, &LabelSheet::rows,
    &LabelSheet::width,      &LabelSheet::height,      &LabelSheet::left,    &LabelSheet::top,
    &LabelSheet::across,     &LabelSheet::down};

bool fits(int first, int step, int size, int count, int page) {
  constexpr int kMost = 20000;  // two metres
  return page <= kMost && count >= 1 && count <= kMost && step <= kMost && size >= 100 &&
         first >= 0 && first <= kMost && (count == 1 || step >= size) &&
         first + (count - 1) * step + size <= page;
}

bool is_usable(const LabelSheet& sheet) {
  return fits(sheet.left, sheet.across, sheet.width, sheet.columns, sheet.page_width) &&
         fits(sheet.top, sheet.down, sheet.height, sheet.rows, sheet.page_height);
}

}  // namespace

std::optional<LabelSheet> read_label_sheet(std::string_view measures) {
  LabelSheet sheet;
  sheet.cut_marks = measures.ends_with("cut");
  // A number that is missing stays 0, which is_usable() refuses.
  for (int LabelSheet::*measure : kMeasures) {
    measures.remove_prefix(std::min(measures.find_first_of("0123456789"), measures.size()));
    const char* const end = measures.data() + measures.size();
    const char* const rest = std::from_chars(measures.data(), end, sheet.*measure).ptr;
    measures.remove_prefix(static_cast<std::size_t>(rest - measures.data()));
  }
  if (!is_usable(sheet)) return {};
  return sheet;
}

LabelSheet label_sheet(std::string_view token) {
  const CodeList::Entry* entry = CodeList::named("label_sheet").find(token);
  const auto sheet = read_label_sheet(entry != nullptr ? entry->number : std::string_view());
  if (!sheet)
    throw Error(ErrorCode::refused, say("There are no usable measures of the labels '{}'.", token),
                say("See the labels there are: bifc help codes label_sheet"));
  return *sheet;
}

}  // namespace bifc
