// Labels: what is stuck on machines, as sheets to print and as text.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "libbifc/render/label_sheet.h"
#include "libbifc/render/output.h"
#include "libbifc/render/qr.h"

namespace bifc {

struct Label {
  std::string code;   ///< an id; the QR code says it in capitals, large letters as it is
  std::string title;  ///< may take several lines
  std::vector<std::string> lines = {};  ///< one below another; empty ones take no room
};

/// Labels laid out on sheets, row by row.
struct LabelRun {
  LabelSheet sheet;
  int first = 1;  ///< the place of the first label, on a sheet of which some are gone
  std::string title = {};
  std::string language = "en";
};

/// Writes one SVG image, its pages below one another, in millimetres. Text stays text, cut with "…"
/// where there is no room. The same labels give the same bytes.
/// Throws Error: usage when the sheet has no place `first`.
void write_labels_svg(std::span<const Label> labels, const LabelRun& run, Output& out);

/// Writes one HTML page that prints as it is, a sheet a page. Throws as write_labels_svg() does.
void write_labels_page(std::span<const Label> labels, const LabelRun& run, Output& out);

/// Writes each label as its QR code and the lines below it, with a blank line after it.
void write_labels_text(std::span<const Label> labels, const QrText& how, Output& out);

}  // namespace bifc
