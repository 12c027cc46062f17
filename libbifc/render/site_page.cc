// The page of a tutorial, and what its head tells to machines.
#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/render/escape.h"
#include "libbifc/render/site_parts.h"
#include "libbifc/render/site_template.h"

namespace bifc {
namespace {

constexpr std::string_view kPageNames[] = {
    "lang",    "direction", "words_lang", "title",    "site", "index", "metadata",
    "summary", "labels",    "notices",    "contents", "body", "about", "translations"};

std::string time_of(const SiteWords& words, const Date& day) {
  return fmt::format("<time datetime=\"{}\">{}</time>", day.iso(), words.day(day));
}

void append_meta(std::string& to, std::string_view name, std::string_view content) {
  if (!content.empty())
    to += fmt::format("<meta name=\"{}\" content=\"{}\">\n", name, escaped(harmless(content)));
}

// The files below the site's folder that the text leads to; what is outside of it is not ours.
std::vector<std::string> needs_of(const SiteEntry& entry) {
  std::set<std::string> needs;
  for (const std::string& file : entry.content.files) {
    const std::string path =
        (std::filesystem::path(entry.folder) / file).lexically_normal().string();
    if (!path.starts_with("..") && path != ".") needs.insert(path);
  }
  return {needs.begin(), needs.end()};
}

// Dublin Core, the licence, and the same page elsewhere.
std::string metadata(const SiteDraft& draft, const SiteEntry& entry) {
  const SitePage& page = *entry.page;
  const SiteWords& words = draft.words(entry.language);
  std::string head = "<link rel=\"schema.dcterms\" href=\"http://purl.org/dc/terms/\">\n";
  append_meta(head, "description", entry.summary);
  append_meta(head, "dcterms.title", page.title);
  append_meta(head, "dcterms.description", entry.summary);
  append_meta(head, "dcterms.language", entry.language);
  append_meta(head, "dcterms.publisher", draft.name);
  for (const std::string& author : page.authors) append_meta(head, "dcterms.creator", author);
  for (const std::string& theme : page.themes)
    append_meta(head, "dcterms.subject", words.label("coop_theme", theme));
  append_meta(head, "dcterms.audience", page.audience);
  if (page.published) append_meta(head, "dcterms.issued", page.published->iso());
  append_meta(head, "dcterms.modified", page.changed);
  if (page.reviewed) append_meta(head, "dcterms.date", page.reviewed->iso());
  if (page.review_by) append_meta(head, "dcterms.valid", page.review_by->iso());
  append_meta(head, "dcterms.source", page.key_source);
  if (const std::string address = licence_address(page.licence); !address.empty()) {
    append_meta(head, "dcterms.license", address);
    head += fmt::format("<link rel=\"license\" href=\"{}\">\n", address);
  } else {
    append_meta(head, "dcterms.rights", page.licence);
  }
  if (!draft.address.empty())
    head += fmt::format("<link rel=\"canonical\" href=\"{}{}/\">\n", escaped(draft.address),
                        entry.folder);
  for (const std::size_t other : entry.family)
    if (const SiteEntry& one = draft.entries[other]; &one != &entry)
      head += fmt::format("<link rel=\"alternate\" hreflang=\"{}\" href=\"../{}/index.html\">\n",
                          one.language, one.folder);
  return head;
}

std::string link_to(const SiteEntry& entry) {
  return fmt::format("<a href=\"../{0}/index.html\" hreflang=\"{1}\" lang=\"{1}\"{2}>{3}</a>",
                     entry.folder, entry.language, direction_of(entry.language),
                     escaped(entry.page->title));
}

std::string translations(const SiteDraft& draft, const SiteEntry& entry) {
  std::string items;
  for (const std::size_t other : entry.family)
    if (const SiteEntry& one = draft.entries[other]; &one != &entry)
      items +=
          fmt::format("<li>{}<span class=\"language\" lang=\"{}\">{}</span></li>\n", link_to(one),
                      one.language, escaped(draft.words(entry.language).language(one.language)));
  if (items.empty()) return {};
  return fmt::format("<nav class=\"translations\" aria-label=\"{}\">\n<ul>\n{}</ul>\n</nav>\n",
                     escaped(draft.words(entry.language)("translations")), items);
}

std::string notices(const SiteDraft& draft, const SiteEntry& entry) {
  const SiteWords& words = draft.words(entry.language);
  std::string text;
  if (entry.page->outdated)
    text += fmt::format("<p class=\"notice\" role=\"note\">{}</p>\n", escaped(words("outdated")));
  if (entry.page->behind) {
    const bool is_there = entry.original != SiteEntry::kNone;  // an original may be withdrawn
    std::string_view behind = words("behind");
    if (!is_there) behind = trim(behind.substr(0, behind.find_last_of(':')));
    text += fmt::format("<p class=\"notice\" role=\"note\">{}{}</p>\n", escaped(behind),
                        is_there ? ' ' + link_to(draft.entries[entry.original]) : ".");
  }
  return text;
}

std::string labels(const SiteDraft& draft, const SiteEntry& entry) {
  const SiteWords& words = draft.words(entry.language);
  std::string items;
  for (const std::string& label : site_labels(draft, entry))
    items += fmt::format("<li>{}</li>\n", escaped(label));
  for (const std::string& theme : entry.page->themes)
    items +=
        fmt::format("<li><a href=\"../{}#theme-{}\">{}</a></li>\n", draft.index_of(entry.language),
                    kebab(snake(theme)), escaped(words.label("coop_theme", theme)));
  return items.empty() ? items : "<ul class=\"labels\">\n" + items + "</ul>\n";
}

// Of a short text, a table of contents would be most of it.
std::string contents(const SiteDraft& draft, const SiteEntry& entry) {
  std::string items;
  int count = 0;
  for (const SiteHeading& heading : entry.content.headings)
    if (heading.level == 2) {
      ++count;
      items += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", heading.id, escaped(heading.text));
    }
  if (count < 3) return {};
  return fmt::format(
      "<nav class=\"contents\" aria-labelledby=\"contents\">\n<details>\n<summary id=\"contents\">"
      "{}</summary>\n<ol>\n{}</ol>\n</details>\n</nav>\n",
      escaped(draft.words(entry.language)("contents")), items);
}

// Who wrote it, under which licence, and how far it can be trusted today.
std::string about(const SiteDraft& draft, const SiteEntry& entry) {
  const SitePage& page = *entry.page;
  const SiteWords& words = draft.words(entry.language);
  std::string list;
  const auto add = [&](std::string_view word, const std::string& html) {
    if (!html.empty())
      list += fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", escaped(words(word)), html);
  };
  if (page.reviewed) add("reviewed", time_of(words, *page.reviewed));
  if (page.review_by) add("review_by", time_of(words, *page.review_by));
  if (page.published) add("published", time_of(words, *page.published));
  add("authors", escaped(joined(page.authors, ", ")));
  const std::string address = licence_address(page.licence);
  const std::string name = escaped(licence_name(page.licence));
  add("licence",
      address.empty() ? name : fmt::format("<a rel=\"license\" href=\"{}\">{}</a>", address, name));
  add("source", escaped(page.key_source));
  if (!draft.address.empty())
    add("address", escaped(fmt::format("{}{}/", draft.address, entry.folder)));
  return list.empty() ? list : "<dl>\n" + list + "</dl>\n";
}

}  // namespace

void append_pages(const SiteDraft& draft, std::vector<SiteFile>& files) {
  const SiteTemplate page("page.html", kPageNames);
  for (const SiteEntry& entry : draft.entries) {
    const SiteWords& words = draft.words(entry.language);
    const std::string values[] = {
        entry.language,
        std::string(direction_of(entry.language)),
        std::string(words.lang()),
        escaped(harmless(entry.page->title)),
        escaped(draft.name),
        draft.index_of(entry.language),
        metadata(draft, entry),
        escaped(entry.page->summary.empty() ? "" : entry.summary),
        labels(draft, entry),
        notices(draft, entry),
        contents(draft, entry),
        entry.content.html,
        about(draft, entry),
        translations(draft, entry),
    };
    static_assert(std::size(kPageNames) == std::size(values));
    files.push_back({entry.folder + "/index.html", page.fill(values, words), needs_of(entry)});
  }
}

}  // namespace bifc
