// Markdown on the web: whatever it holds, only tags and attributes that do nothing come out.
#include <algorithm>

#include "libbifc/render/markdown_site.h"
#include "tests/support/fuzz.h"

namespace {

constexpr std::string_view kTags[] = {
    "p",   "h2",    "h3",         "h4",    "h5", "h6", "ul",     "ol",  "li",
    "pre", "code",  "blockquote", "hr",    "br", "em", "strong", "del", "a",
    "div", "table", "thead",      "tbody", "tr", "th", "td"};
constexpr std::string_view kAttributes[] = {"href", "id",       "start",      "class",
                                            "role", "tabindex", "aria-label", "scope"};

template <class Names>
bool is_one_of(const Names& names, std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// Reads one tag, whose "<" has been taken; returns what is wrong, or "".
std::string_view wrong_in(std::string_view tag) {
  if (tag.starts_with('/')) tag.remove_prefix(1);
  const std::size_t end = std::min(tag.find(' '), tag.size());
  if (!is_one_of(kTags, tag.substr(0, end))) return "a tag that was not ours";
  tag.remove_prefix(end);
  while (!tag.empty()) {
    const std::size_t quote = tag.find("=\"");
    if (quote == tag.npos || !is_one_of(kAttributes, tag.substr(1, quote - 1)))
      return "an attribute that was not ours";
    const std::size_t close = tag.find('"', quote + 2);
    if (close == tag.npos) return "a quote without end";
    const std::string_view value = tag.substr(quote + 2, close - quote - 2);
    if (tag.substr(1, quote - 1) == "href" && bifc::safe_link(value).empty()) return "a bad link";
    tag.remove_prefix(close + 1);
  }
  return {};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const SiteContext context{.lead = [](std::string_view link) { return std::string(link); }};
  const SiteMarkdown site = markdown_site(text_of(data, size), context);
  std::string_view rest = site.html;
  for (std::size_t at = 0; (at = rest.find('<')) != rest.npos;) {
    rest.remove_prefix(at + 1);
    const std::size_t end = rest.find('>');
    demand(end != rest.npos, "a tag has an end", site.html);
    demand(wrong_in(rest.substr(0, end)).empty(), "a tag is harmless", site.html);
    rest.remove_prefix(end);
  }
  demand_harmless(site.html);
  return 0;
}
