// An index a language: every tutorial by its themes, and by its level.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "libbifc/base/code_list.h"
#include "libbifc/base/text.h"
#include "libbifc/render/escape.h"
#include "libbifc/render/site_parts.h"
#include "libbifc/render/site_template.h"

namespace bifc {
namespace {

constexpr std::string_view kIndexNames[] = {
    "lang",     "direction", "words_lang", "site",   "languages", "count", "metadata",
    "contents", "themes",    "levels",     "search", "one",       "many"};

using Shelf = std::vector<const SiteEntry*>;  // by title

Shelf shelf_of(const SiteDraft& draft, std::string_view language) {
  std::vector<std::pair<std::string, const SiteEntry*>> titled;
  for (const SiteEntry& entry : draft.entries)
    if (entry.language == language) titled.emplace_back(fold(entry.page->title), &entry);
  std::stable_sort(titled.begin(), titled.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  Shelf shelf;
  for (const auto& [title, entry] : titled) shelf.push_back(entry);
  return shelf;
}

// One part of an index: what is of one theme or one level.
struct Part {
  std::string id;
  std::string title;
  Shelf entries;
};

// In the order of a code list; what is of none comes last.
template <class CodesOf>
std::vector<Part> parts_of(const Shelf& shelf, const std::string& list, const SiteWords& words,
                           CodesOf codes_of) {
  std::map<std::string, Shelf> by_code;
  for (const SiteEntry* entry : shelf)
    for (const std::string& code : codes_of(*entry->page)) by_code[code].push_back(entry);
  const auto part = [&](const std::string& code, Shelf entries) {
    const bool other = code.empty();
    const std::string id = other ? "other" : kebab(snake(code));
    const std::string title(other ? words("other") : words.label(list, code));
    return Part{std::string(list == "level" ? "level-" : "theme-") + id, capitalised(title),
                std::move(entries)};
  };
  std::vector<Part> parts;
  for (const CodeList::Entry& entry : CodeList::named(list).entries())
    if (const auto found = by_code.find(std::string(entry.token)); found != by_code.end()) {
      parts.push_back(part(found->first, std::move(found->second)));
      by_code.erase(found);
    }
  Shelf rest;
  if (const auto none = by_code.find(""); none != by_code.end()) {
    rest = std::move(none->second);
    by_code.erase(none);
  }
  for (auto& [code, entries] : by_code) parts.push_back(part(code, std::move(entries)));
  if (!rest.empty()) parts.push_back(part("", std::move(rest)));
  return parts;
}

std::vector<Part> themes_of(const Shelf& shelf, const SiteWords& words) {
  return parts_of(shelf, "coop_theme", words, [](const SitePage& page) {
    return page.themes.empty() ? std::vector<std::string>{""} : page.themes;
  });
}

std::vector<Part> levels_of(const Shelf& shelf, const SiteWords& words) {
  return parts_of(shelf, "level", words,
                  [](const SitePage& page) { return std::vector{page.level}; });
}

void append_item(std::string& to, const SiteDraft& draft, const SiteEntry& entry, bool whole) {
  to += fmt::format("<li><a href=\"{}/index.html\">{}</a>", entry.folder,
                    escaped(harmless(entry.page->title)));
  if (whole) {
    std::string labels;
    for (const std::string& label : site_labels(draft, entry))
      labels += fmt::format("<span>{}</span> ", escaped(label));
    if (entry.page->outdated)
      labels += fmt::format("<span class=\"old\">{}</span> ",
                            escaped(draft.words(entry.language)("old")));
    if (!labels.empty()) to += fmt::format("\n<p class=\"labels\">{}</p>", trim(labels));
    if (!entry.summary.empty()) to += fmt::format("\n<p>{}</p>", escaped(entry.summary));
  }
  to += "</li>\n";
}

std::string sections(const SiteDraft& draft, const std::vector<Part>& parts, bool whole) {
  std::string html;
  for (const Part& part : parts) {
    html += fmt::format("<section aria-labelledby=\"{0}\">\n<h3 id=\"{0}\">{1}</h3>\n<ul{2}>\n",
                        part.id, escaped(part.title), whole ? " class=\"tutorials\"" : "");
    for (const SiteEntry* entry : part.entries) append_item(html, draft, *entry, whole);
    html += "</ul>\n</section>\n";
  }
  return html;
}

std::string contents(const std::vector<Part>& parts) {
  std::string html;
  for (const Part& part : parts)
    html += fmt::format("<li><a href=\"#{}\">{}</a> <span>{}</span></li>\n", part.id,
                        escaped(part.title), part.entries.size());
  return html;
}

std::string languages(const SiteDraft& draft, std::string_view current) {
  std::string html;
  for (const std::string& one : draft.languages)
    if (one != current)
      html += fmt::format("<li><a href=\"{0}\" hreflang=\"{1}\" lang=\"{1}\"{2}>{3}</a></li>\n",
                          draft.index_of(one), one, direction_of(one),
                          escaped(draft.words(current).language(one)));
  if (html.empty()) return html;
  return fmt::format("<nav aria-label=\"{}\"><ul>\n{}</ul></nav>\n",
                     escaped(draft.words(current)("languages")), html);
}

std::string metadata(const SiteDraft& draft, std::string_view language) {
  std::string head = fmt::format(
      "<link rel=\"schema.dcterms\" href=\"http://purl.org/dc/terms/\">\n"
      "<meta name=\"dcterms.title\" content=\"{}\">\n"
      "<meta name=\"dcterms.language\" content=\"{}\">\n",
      escaped(draft.name), language);
  const std::string own = draft.index_of(language);
  if (!draft.address.empty())
    head += fmt::format("<link rel=\"canonical\" href=\"{}{}\">\n", escaped(draft.address),
                        own == "index.html" ? "" : own);
  for (const std::string& one : draft.languages)
    if (one != language)
      head += fmt::format("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">\n", one,
                          draft.index_of(one));
  return head;
}

}  // namespace

void append_indexes(const SiteDraft& draft, std::vector<SiteFile>& files) {
  const SiteTemplate index("index.html", kIndexNames);
  for (const std::string& language : draft.languages) {
    const SiteWords& words = draft.words(language);
    const Shelf shelf = shelf_of(draft, language);
    const std::vector<Part> themes = themes_of(shelf, words);
    const std::string values[] = {
        language,
        std::string(direction_of(language)),
        std::string(words.lang()),
        escaped(draft.name),
        languages(draft, language),
        escaped(words.count("count", static_cast<std::int64_t>(shelf.size()))),
        metadata(draft, language),
        contents(themes),
        sections(draft, themes, true),
        sections(draft, levels_of(shelf, words), false),
        fmt::format("search-index.{}.js", language),
        escaped(words("found")),
        escaped(words("found_many")),
    };
    static_assert(std::size(kIndexNames) == std::size(values));
    files.push_back({draft.index_of(language), index.fill(values, words)});
  }
}

}  // namespace bifc
