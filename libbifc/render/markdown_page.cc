// A page is a head, a style, and the Markdown's HTML.
#include "libbifc/render/markdown_page.h"

#include "libbifc/render/markdown.h"
#include "libbifc/render/page_head.h"

namespace bifc {
namespace {

constexpr std::string_view kStyle =
    "@page{size:A4;margin:2cm}body{font:11pt/1.4 sans-serif;max-width:44em;margin:2em auto;"
    "padding:0 1em}h1{font-size:1.5em}h2{font-size:1.2em;margin-top:1.6em}h3{font-size:1em}"
    "li{margin:.1em 0}@media print{body{margin:0}h2,h3{break-after:avoid}}";

}  // namespace

std::string markdown_page(std::string_view markdown, std::string_view title,
                          std::string_view language) {
  return page_head(language, title, kStyle)
      .append(markdown_html(markdown))
      .append("</body>\n</html>\n");
}

}  // namespace bifc
