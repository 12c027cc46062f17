// A label is a QR code with its frame inside the label's edges, so that a dark machine around it
// does no harm, and text beside it. Measures are tenths of a millimetre, which keeps them whole.
#include "libbifc/render/labels.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/render/page_head.h"

namespace bifc {
namespace {

// Returns how wide `text` gets, in hundredths of the font's size. Fonts differ, and which one there
// will be is not known: these are rounded up from DejaVu Sans, the widest one that is common.
int hundredths(std::string_view text) {
  int sum = 0;
  for (CodePoint next; !text.empty(); text.remove_prefix(next.length)) {
    next = first_code_point(text);
    const std::string_view letter = text.substr(0, next.length);
    if (std::string_view(" !'(),-./:;I[]fijlrt|").find(letter) != std::string_view::npos)
      sum += 40;
    else if (std::string_view("mwMW@%&").find(letter) != std::string_view::npos || letter == "…")
      sum += 100;
    else if (letter >= "A" && letter <= "Z")
      sum += 76;
    else
      sum += 64 * static_cast<int>(width(letter));
  }
  return sum;
}

// A place for one line of text. Common fonts take some 85 percent of what hundredths() says.
struct Line {
  int x, y;  // y is the line the letters stand on
  int room;
  int size;

  // In hundredths(): more than room, because what is over is squeezed.
  int most() const { return room * 117 / size; }

  // Returns how many columns of a terminal `text` has for most().
  std::size_t columns(std::string_view text) const {
    return width(text) * static_cast<std::size_t>(most()) /
           static_cast<std::size_t>(std::max(1, hundredths(text)));
  }
};

// Returns a text as it may stand on a label. No label has room for more.
std::string one_line(std::string_view text) {
  constexpr std::size_t kMostColumns = 400;
  return clip(trim(xml_characters(text, false)), kMostColumns);
}

std::string fitting(std::string_view text, const Line& line) {
  std::string cut(text);
  for (std::size_t columns = line.columns(text) + 1; hundredths(cut) > line.most() && columns > 0;
       --columns)
    cut = clip(text, columns);
  return cut;
}

// A serial number that is cut is none, so what stands below the title gets smaller first.
Line whole(std::string_view text, Line line) {
  constexpr int kSmallest = 16;
  while (line.size > kSmallest && hundredths(text) > line.most()) --line.size;
  return line;
}

void append_line(std::string& to, std::string_view text, const Line& line) {
  const std::string cut = fitting(text, line);
  const int wide = hundredths(cut) * line.size / 100;
  fmt::format_to(std::back_inserter(to), "<text x=\"{}\" y=\"{}\" font-size=\"{}\"", line.x, line.y,
                 line.size);
  if (wide > line.room)
    fmt::format_to(std::back_inserter(to), " textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"",
                   wide * 85 / 100);
  to += '>';
  append_escaped(to, cut);
  to += "</text>\n";
}

// Where things are on a label, from its corner.
struct Layout {
  Layout(const LabelSheet& sheet, int modules)
      : inset(sheet.height < 150 ? 3 : 6),
        dots(std::max(1, std::min({sheet.height - 2 * inset, sheet.width * 2 / 5, kMostOfCode}) *
                             kDots / kInch / modules)),
        side(dots * modules * kInch / kDots),
        size(std::clamp(sheet.height * 9 / 100, 24, 45)),
        leading(size * 5 / 4),
        text{.x = inset + side,
             .y = 0,
             .room = std::max(1, sheet.width - inset - side - 15),
             .size = size} {}

  static constexpr int kInch = 254;
  static constexpr int kDots = 300;  // to the inch: most printers have as many, or twice
  static constexpr int kMostOfCode = 320;

  int inset;
  int dots;  // of a module, a whole number so that all modules are equal
  int side;  // of the QR code
  int size, leading;
  Line text;
};

// Returns the lines below the id. The title has two where the others leave it less.
std::vector<std::string> text_lines(const Label& label, const Line& line, std::size_t most) {
  std::vector<std::string> others;
  for (const std::string& other : label.lines)
    if (std::string text = one_line(other); !text.empty()) others.push_back(std::move(text));
  const std::size_t free =
      std::max(most - std::min(most, others.size()), std::min<std::size_t>(most, 2));
  const std::string title = one_line(label.title);
  std::vector<std::string> lines;
  if (!title.empty()) lines = wrap(title, line.columns(title));
  // The last line takes all that is left, for "…" to stand at its end.
  for (std::size_t i = free; free > 0 && i < lines.size(); ++i)
    lines[free - 1].append(" ").append(lines[i]);
  lines.resize(std::min(lines.size(), free));
  lines.insert(lines.end(), others.begin(), others.end());
  lines.resize(std::min(lines.size(), most));
  return lines;
}

// Appends the id as large as there is room for, the lines below it, all of it in the middle.
void append_text(std::string& to, const Label& label, const LabelSheet& sheet,
                 const Layout& layout) {
  constexpr int kBold = 110;  // percent of the width of plain letters
  const std::string code = one_line(label.code);
  Line line = layout.text;
  line.room = line.room * 100 / kBold;
  line.size = std::max(layout.size,
                       std::min(sheet.height / 4, line.room * 100 / std::max(1, hundredths(code))));
  const int below = std::max(0, sheet.height - 2 * layout.inset - line.size);
  const std::vector<std::string> lines =
      text_lines(label, layout.text, static_cast<std::size_t>(below / layout.leading));
  line.y = (sheet.height - line.size - static_cast<int>(lines.size()) * layout.leading) / 2 +
           line.size * 4 / 5;
  to += "<g font-weight=\"bold\">";
  append_line(to, code, line);
  to += "</g>\n";
  int y = line.y + line.size / 5 + layout.leading * 4 / 5;
  for (const std::string& text : lines) {
    const bool is_title =
        std::none_of(label.lines.begin(), label.lines.end(),
                     [&](const std::string& other) { return one_line(other) == text; });
    line = is_title ? layout.text : whole(text, layout.text);
    line.y = std::exchange(y, y + layout.leading);
    append_line(to, text, line);
  }
}

// An <svg> of its own cuts off what a strange font makes too long, before the next label.
void append_label(std::string& to, const Label& label, const LabelSheet& sheet, int x, int y) {
  const QrCode qr = QrCode::of_id(label.code);
  const Layout layout(sheet, qr.framed_size());
  fmt::format_to(std::back_inserter(to),
                 "<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\">\n"
                 "<path transform=\"translate({} {}) scale({:.3f})\" d=\"{}\"/>\n",
                 x, y, sheet.width, sheet.height, layout.inset, (sheet.height - layout.side) / 2,
                 static_cast<double>(layout.dots) * Layout::kInch / Layout::kDots, qr.path());
  append_text(to, label, sheet, layout);
  to += "</svg>\n";
}

// Dashes along every edge and a little beyond, grey so that they do no harm where they stay.
void append_cut_marks(std::string& to, const LabelSheet& sheet, int y) {
  constexpr int kBeyond = 40;
  const int right = sheet.left + (sheet.columns - 1) * sheet.across + sheet.width;
  const int bottom = sheet.top + (sheet.rows - 1) * sheet.down + sheet.height;
  to += "<path fill=\"none\" stroke=\"#777\" stroke-width=\"2\" stroke-dasharray=\"10 20\" d=\"";
  const auto across = [&](int at) {
    fmt::format_to(std::back_inserter(to), "M{} {}H{}", sheet.left - kBeyond, y + at,
                   right + kBeyond);
  };
  const auto down = [&](int at) {
    fmt::format_to(std::back_inserter(to), "M{} {}V{}", at, y + sheet.top - kBeyond,
                   y + bottom + kBeyond);
  };
  for (int row = 0; row < sheet.rows; ++row) across(sheet.top + row * sheet.down);
  across(bottom);
  for (int column = 0; column < sheet.columns; ++column) down(sheet.left + column * sheet.across);
  down(right);
  to += "\"/>\n";
}

// Appends the labels of one page, its top at `y`.
void append_page(std::string& to, std::span<const Label> labels, const LabelRun& run, int page,
                 int y) {
  const LabelSheet& sheet = run.sheet;
  if (sheet.cut_marks) append_cut_marks(to, sheet, y);
  for (int place = 0; place < sheet.places(); ++place) {
    const int number = page * sheet.places() + place - (run.first - 1);
    if (number < 0 || number >= static_cast<int>(labels.size())) continue;
    append_label(to, labels[static_cast<std::size_t>(number)], sheet,
                 sheet.left + place % sheet.columns * sheet.across,
                 y + sheet.top + place / sheet.columns * sheet.down);
  }
}

int pages_of(std::span<const Label> labels, const LabelRun& run) {
  const int places = run.sheet.places();
  if (run.first < 1 || run.first > places)
    throw Error(ErrorCode::usage,
                say("The sheet has places 1 to {}, and no place {}.", places, run.first));
  return std::max(1, (run.first - 1 + static_cast<int>(labels.size()) + places - 1) / places);
}

std::string millimetres(int tenths) { return fmt::format("{}.{}mm", tenths / 10, tenths % 10); }

std::string svg_tag(const LabelSheet& sheet, int pages) {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" "
      "font-family=\"Liberation Sans,Arial,Helvetica,sans-serif\" "
      "shape-rendering=\"crispEdges\">\n",
      millimetres(sheet.page_width), millimetres(pages * sheet.page_height), sheet.page_width,
      pages * sheet.page_height);
}

}  // namespace

void write_labels_svg(std::span<const Label> labels, const LabelRun& run, Output& out) {
  const int pages = pages_of(labels, run);
  out.write(svg_tag(run.sheet, pages));
  out.write(fmt::format("<title>{}</title>\n", escaped(run.title)));
  // Programs that turn it into pixels, and dark screens, have no paper under it.
  out.write("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
  for (int page = 0; page < pages; ++page) {
    append_page(out.buffer(), labels, run, page, page * run.sheet.page_height);
    out.settle();
  }
  out.write("</svg>\n");
}

void write_labels_page(std::span<const Label> labels, const LabelRun& run, Output& out) {
  const int pages = pages_of(labels, run);
  const std::string width = millimetres(run.sheet.page_width);
  const std::string height = millimetres(run.sheet.page_height);
  out.write(page_head(
      run.language, run.title,
      fmt::format("@page{{size:{0} {1};margin:0}}body{{margin:0;background:#fff;color:#000}}"
                  "section{{width:{0};height:{1};overflow:hidden;break-after:page}}"
                  "section:last-child{{break-after:auto}}svg{{display:block}}",
                  width, height)));
  for (int page = 0; page < pages; ++page) {
    out.write("<section>\n" + svg_tag(run.sheet, 1));
    append_page(out.buffer(), labels, run, page, 0);
    out.write("</svg>\n</section>\n");
  }
  out.write("</body>\n</html>\n");
}

void write_labels_text(std::span<const Label> labels, const QrText& how, Output& out) {
  for (const Label& label : labels) {
    out.write(qr_text(QrCode::of_id(label.code), how));
    out.write(harmless(label.code) + (label.title.empty() ? "" : "  ") + harmless(label.title) +
              "\n");
    for (const std::string& line : label.lines)
      if (!line.empty()) out.write(harmless(line) + "\n");
    out.write("\n");
  }
}

}  // namespace bifc
