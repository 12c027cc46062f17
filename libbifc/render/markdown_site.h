// Markdown of strangers as a part of a web page that strangers read.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

struct SiteHeading {
  std::string id;    ///< unique in the text: "etape-1-la-phrase"
  std::string text;  ///< without markup, not escaped
  int level = 2;     ///< 2 to 6; never more than one deeper than the heading before it
};

struct SiteMarkdown {
  std::string html;
  std::string opening;  ///< its first paragraph without markup, not escaped
  std::string words;    ///< all its text but headings, without markup, not escaped: to be searched
  std::vector<SiteHeading> headings;
  std::vector<std::string> files;  ///< what it leads to or shows beside it, as file_in() tells it
};

/// How a text stands in its page.
struct SiteContext {
  /// Returns where a safe_link() leads from this page, or "" when there is no such place.
  std::function<std::string(std::string_view link)> lead;
  std::string table = "Table";  ///< what a table that can be scrolled is called
  std::string done = "Done";    ///< how a task that is ticked is told to those who hear the page
  std::string to_do = "To do";  ///< and one that is not
  bool shows_pictures = false;  ///< those that lie beside the page; all others are links
};

/// Returns Markdown as HTML. HTML in it is escaped, so that it is read and never acted on;
/// links are safe_link()s or mere text; images from elsewhere, which would tell who reads, are
/// links.
SiteMarkdown markdown_site(std::string_view markdown, const SiteContext& context);

/// Returns `link` without what browsers skip in addresses, if its scheme is http, https or mailto
/// or it is relative without naming another host, else "".
std::string safe_link(std::string_view link);

/// Returns the file that a safe_link() names relative to its page, "img/a b.png" of
/// "img/a%20b.png?1#c"; "" when it leads elsewhere, or to the page itself.
std::string file_in(std::string_view safe_link);

}  // namespace bifc
