// CSS for papers. Lengths follow the size of the letters, so that large print needs few rules.
#include "libbifc/render/paper_style.h"

#include <fmt/format.h>

#include "libbifc/render/escape.h"

namespace bifc {
namespace {

constexpr std::string_view kPaperStyle = R"(
:root{color-scheme:light;font-size:11pt}
*{box-sizing:border-box}
body{margin:0 auto;max-width:178mm;padding:1.5rem 1rem;color:#000;background:#fff;
font:1rem/1.45 "Liberation Sans",Arial,Helvetica,sans-serif;overflow-wrap:break-word}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-start;gap:1em;
border-bottom:1.5pt solid #000;padding-bottom:.8em;margin-bottom:1.4em}
header div{flex:1 1 12em;min-width:0;overflow-wrap:anywhere}
header p{margin:0}
.group{font-weight:700;font-size:1.15em}
figure{flex:none;margin:0;text-align:center;font-weight:700;line-height:1.1}
figure svg{display:block;width:24mm;height:24mm;margin:-3mm -3mm 0 0}
h1{font-size:1.7em;line-height:1.2;margin:0}
a[href^="http"]::after{content:" <" attr(href) ">";font-size:.85em;overflow-wrap:anywhere}
.subtitle{font-size:1.15em;margin:.3em 0 0}
h2{font-size:1.2em;line-height:1.25;margin:1.15em 0 .4em;break-after:avoid}
p{margin:.6em 0;orphans:3;widows:3}
dl{margin:.6em 0}
dl div{display:grid;grid-template-columns:35% 1fr;gap:0 1em;padding:.28em 0;
border-bottom:.5pt solid #999;break-inside:avoid}
dd{margin:0;font-weight:700}
.marks{display:flex;flex-wrap:wrap;gap:.1em 2.5em;margin:.8em 0 1.4em}
.marks div{display:flex;gap:.5em;border:0;padding:0}
dd.blank{border-bottom:1pt dotted #000;min-height:1.9em}
dl div:has(.blank){border:0;align-items:end}
ul,ol{margin:.6em 0;padding-left:1.6em}
li{margin:.3em 0;break-inside:avoid}
.ticks{list-style:none;padding:0}
.task{list-style:none}
.ticks li{display:flex;gap:.6em}
.ticks svg{flex:none;width:1em;height:1em;margin-top:.22em}
.short{display:flex;flex-wrap:wrap;gap:.2em 2em}
table{border-collapse:collapse;width:100%;margin:.8em 0;font-size:.92em;line-height:1.35}
caption{text-align:left;font-size:1rem;font-weight:700;padding-bottom:.4em;break-after:avoid}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{text-align:left;vertical-align:top;padding:.4em .6em;border-bottom:.5pt solid #999}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
thead th{vertical-align:bottom;border-bottom:1.2pt solid #000}
.long{overflow-wrap:anywhere}
.day{white-space:nowrap}
.n{text-align:right;font-variant-numeric:tabular-nums}
.wide{font-size:.76em}
.wide th,.wide td{padding:.4em .35em}
.notice{border:1pt solid #000;padding:.7em 1em;margin:1.2em 0;break-inside:avoid}
.notice p{margin:0}
.notice p+p{margin-top:.3em}
.word{font-weight:700}
.warning{border-width:2.5pt}
.danger{border:6pt double #000}
.danger .word{font-size:1.2em}
.signatures{margin:1.6em 0 0;break-inside:avoid;break-before:avoid}
.signatures div{display:inline-block;vertical-align:top;width:47%;margin:0 6% .6em 0}
.signatures div:nth-child(even){margin-right:0}
.signatures p{margin:0}
.signatures hr{margin:15mm 0 .4em;border:0;border-top:1pt solid #000}
.together{break-inside:avoid}
.small{font-size:.82em}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:.5pt solid #999;padding:.8em;
font:.8em/1.4 "Liberation Mono","DejaVu Sans Mono",monospace}
code{font-family:"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.85em;overflow-wrap:anywhere}
@media print{body{max-width:none;padding:0 1pt}}
)";

// A table that has no room becomes a list of its rows, each cell after its column's title. Its own
// box is gone then, because Chromium would tear signatures that follow it.
constexpr std::string_view kStacked = R"(
dl:not(.marks) div{display:block}
table,.wide,tbody{display:contents;font-size:1em}
tr,th,td,caption{display:block}
thead{display:none}
tr{border:1pt solid #000;padding:.5em .8em;margin:.8em 0}
tbody th,tbody td,.wide th,.wide td{border:0;padding:.1em 0}
.n{text-align:left}
tbody th::before,td::before{content:attr(data-label) " ";font-weight:400}
td{font-weight:700}
td:empty{display:none}
.signatures div{width:100%;margin-right:0}
)";

constexpr std::string_view kLarge = R"(
:root{font-size:18pt}
body{line-height:1.5}
h1{font-size:1.4em}
figure svg{width:34mm;height:34mm}
.small{font-size:.9em}
.together{break-inside:auto}
)";

// Letters and digits stand as they are in a string of CSS, all else as its number.
std::string css_string(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : xml_characters(text, false)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == ' ' || (c & 0x80) != 0;
    if (plain)
      quoted += c;
    else
      fmt::format_to(std::back_inserter(quoted), "\\{:x} ", static_cast<unsigned>(c));
  }
  return quoted + '"';
}

}  // namespace

std::string paper_style(std::string_view foot, bool large) {
  std::string style(kPaperStyle);
  if (large)
    style.append(kStacked).append(kLarge);
  else
    style.append("@media screen and (max-width:40rem){").append(kStacked).append("}\n");
  constexpr std::string_view kFoot = "font:{0}pt \"Liberation Sans\",Arial,Helvetica,sans-serif";
  const std::string font = fmt::format(kFoot, large ? 14 : 9);
  return style + fmt::format(
                     "@page{{size:A4;margin:16mm 16mm 18mm;"
                     "@bottom-left{{content:{0};{1}}}"
                     "@bottom-right{{content:counter(page) \" / \" counter(pages);{1}}}}}\n",
                     css_string(foot), font);
}

}  // namespace bifc
