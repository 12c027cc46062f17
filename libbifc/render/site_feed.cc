// The Atom feed (RFC 4287) and the sitemap (sitemaps.org, protocol 0.9).
#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/render/escape.h"
#include "libbifc/render/site_parts.h"

namespace bifc {
namespace {

constexpr std::string_view kHead = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

// Ids stay when the site moves, so that nobody's reader shows everything again: they are made of
// what stays, and of a name that RFC 2606 keeps free for what has none.
std::string identity_of(const SiteDraft& draft) {
  std::string identity = kebab(snake(draft.site.identity));
  if (identity.empty()) identity = kebab(snake(draft.name));
  return fmt::format("tag:{}.invalid,2026:", identity.empty() ? "bifc" : identity);
}

// Feeds and maps want moments; a text without one is as old as can be.
std::string moment(const std::string& changed) {
  return Instant::parse(changed) ? changed : "1970-01-01T00:00:00Z";
}

std::string line(std::string_view name, std::string_view text) {
  return text.empty() ? std::string() : fmt::format("<{0}>{1}</{0}>\n", name, escaped(text));
}

std::string entry_text(const SiteDraft& draft, const SiteEntry& entry) {
  const SitePage& page = *entry.page;
  const SiteWords& words = draft.words(entry.language);
  std::string text = fmt::format("<entry xml:lang=\"{}\">\n", entry.language);
  const std::string title = harmless(page.title);
  text += line("title", trim(title).empty() ? entry.folder : title);
  text += line("id", identity_of(draft) + entry.folder);
  text += fmt::format("<link rel=\"alternate\" type=\"text/html\" hreflang=\"{}\" href=\"{}\"/>\n",
                      entry.language,
                      draft.address.empty() ? entry.folder + "/index.html"
                                            : escaped(draft.address) + entry.folder + '/');
  text += line("updated", moment(page.changed));
  if (page.published) text += line("published", std::string(page.published->iso()) + "T00:00:00Z");
  for (const std::string& author : page.authors)
    text += "<author>\n" + line("name", harmless(author)) + "</author>\n";
  for (const std::string& theme : page.themes)
    text += fmt::format("<category term=\"{}\" label=\"{}\"/>\n", escaped(theme),
                        escaped(words.label("coop_theme", theme)));
  text += line("rights", harmless(page.licence));
  text += line("summary", entry.summary);
  return text + "</entry>\n";
}

// The newest first; whoever wants all reads the index.
std::vector<const SiteEntry*> newest(const SiteDraft& draft) {
  constexpr std::size_t kMost = 50;
  std::vector<const SiteEntry*> entries;
  for (const SiteEntry& entry : draft.entries) entries.push_back(&entry);
  std::stable_sort(entries.begin(), entries.end(), [](const SiteEntry* a, const SiteEntry* b) {
    return moment(a->page->changed) > moment(b->page->changed);
  });
  if (entries.size() > kMost) entries.resize(kMost);
  return entries;
}

}  // namespace

SiteFile site_feed(const SiteDraft& draft) {
  const std::vector<const SiteEntry*> entries = newest(draft);
  std::string text(kHead);
  text += fmt::format("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", draft.lang);
  text += line("title", draft.name);
  text += line("id", identity_of(draft) + "feed");
  text += line("updated", moment(entries.empty() ? "" : entries.front()->page->changed));
  if (!draft.address.empty())
    text += fmt::format("<link rel=\"self\" href=\"{}feed.atom\"/>\n", escaped(draft.address));
  text += fmt::format("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
                      draft.address.empty() ? "index.html" : escaped(draft.address));
  text += "<author>\n" + line("name", draft.name) + "</author>\n";
  for (const SiteEntry* entry : entries) text += entry_text(draft, *entry);
  return {"feed.atom", text + "</feed>\n"};
}

SiteFile site_map(const SiteDraft& draft) {
  std::string text(kHead);
  text += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  if (draft.address.empty()) return {"sitemap.xml", text + "</urlset>\n"};
  const std::string address = escaped(draft.address);
  for (const std::string& language : draft.languages) {
    const std::string index = draft.index_of(language);
    text +=
        fmt::format("<url><loc>{}{}</loc></url>\n", address, index == "index.html" ? "" : index);
  }
  for (const SiteEntry& entry : draft.entries)
    text += fmt::format("<url><loc>{}{}/</loc><lastmod>{}</lastmod></url>\n", address, entry.folder,
                        moment(entry.page->changed));
  return {"sitemap.xml", text + "</urlset>\n"};
}

}  // namespace bifc
