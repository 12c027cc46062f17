// Pages are given names, languages and relatives first; then each kind of file is written.
#include "libbifc/render/site.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "libbifc/base/file_place.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/render/escape.h"
#include "libbifc/render/site_parts.h"

namespace bifc {
namespace {

// Names that Windows keeps for its devices, where a site on a USB key is read as well.
bool is_device_name(std::string_view name) {
  constexpr std::string_view kNames[] = {"con", "prn", "aux", "nul"};
  if (std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames)) return true;
  const bool numbered = name.starts_with("com") || name.starts_with("lpt");
  return numbered && name.size() == 4 && name[3] >= '0' && name[3] <= '9';
}

std::string folder_name(const SitePage& page) {
  constexpr std::size_t kLongest = 100;
  std::string name = kebab(snake(page.slug.empty() ? page.title : page.slug));
  if (name.size() > kLongest) name.resize(name.find_last_not_of('-', kLongest - 1) + 1);
  if (name.empty()) name = "tutorial";
  if (is_device_name(name)) name += "-1";
  return name;
}

std::string language_code(std::string_view lang) {
  const std::string code = kebab(snake(lang));
  return code.empty() || code.size() > 35 ? "und" : code;
}

// The names do not depend on the order in which pages come.
std::vector<SiteEntry> entries_of(std::span<const SitePage> pages) {
  std::vector<const SitePage*> sorted;
  for (const SitePage& page : pages) sorted.push_back(&page);
  std::sort(sorted.begin(), sorted.end(), [](const SitePage* a, const SitePage* b) {
    return std::tie(a->slug, a->lang, a->title, a->body) <
           std::tie(b->slug, b->lang, b->title, b->body);
  });
  std::vector<SiteEntry> entries;
  std::set<std::string> taken;
  for (const SitePage* page : sorted) {
    const std::string name = folder_name(*page);
    std::string folder = name;
    for (int next = 2; !taken.insert(folder).second; ++next)
      folder = fmt::format("{}-{}", name, next);
    entries.push_back({page, std::move(folder), language_code(page->lang)});
  }
  std::sort(entries.begin(), entries.end(),
            [](const SiteEntry& a, const SiteEntry& b) { return a.folder < b.folder; });
  return entries;
}

using BySlug = std::map<std::string_view, std::size_t>;

BySlug by_slug(const std::vector<SiteEntry>& entries) {
  BySlug known;
  for (std::size_t i = 0; i < entries.size(); ++i) known.emplace(entries[i].page->slug, i);
  return known;
}

// A translation, its original and other translations, whether that original is published or not.
void find_families(std::vector<SiteEntry>& entries, const BySlug& known) {
  std::map<std::string_view, std::vector<std::size_t>> families;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const SitePage& page = *entries[i].page;
    families[page.original.empty() ? page.slug : page.original].push_back(i);
    if (const auto original = known.find(page.original);
        !page.original.empty() && original != known.end())
      entries[i].original = original->second;
  }
  for (const auto& [slug, family] : families)
    for (const std::size_t member : family) entries[member].family = family;
}

// The page that a link of an archive means by the name of a file or folder, if it is published.
const SiteEntry* page_meant(std::string_view file, const SiteDraft& draft, const BySlug& known) {
  const std::size_t dot = file.find('.', file.rfind('/') == file.npos ? 0 : file.rfind('/'));
  if (dot != file.npos && !file.ends_with(".md") && !file.ends_with(".html")) return nullptr;
  const FilePlace place = file_place(file);
  const std::string slug = kebab(snake(place.name));
  for (const std::string& one : {slug + "-" + place.lang, slug})
    if (const auto found = known.find(one); found != known.end())
      return &draft.entries[found->second];
  return nullptr;
}

// "autre.md", "./autre.fr.md#etape", "../autre/" and "2018-05-06-autre.html" lead to the page of
// that name, "/images/a.png" into the folder of the site. A Markdown file that is not published
// leads nowhere.
std::string lead(std::string_view link, const SiteDraft& draft, const BySlug& known) {
  const bool is_rooted = link.starts_with('/');
  const std::string_view path = link.substr(is_rooted ? 1 : 0);
  const std::string file = file_in(path);
  if (file.empty()) return std::string(link);
  if (const SiteEntry* page = page_meant(file, draft, known))
    return fmt::format("../{}/index.html{}", page->folder,
                       link.substr(std::min(link.find('#'), link.size())));
  if (file.ends_with(".md")) return {};
  return is_rooted ? fmt::format("../{}", path) : std::string(link);
}

// Cut between two words.
std::string shortened(std::string_view text) {
  constexpr std::size_t kLongest = 220;
  const std::string whole = joined(split(text, " \n\t"), " ");
  std::string cut = clip(whole, kLongest);
  if (cut == whole || cut.find(' ') == cut.npos) return cut;
  cut.resize(cut.rfind(' '));
  return cut + " …";
}

void read_bodies(SiteDraft& draft, const BySlug& known) {
  for (SiteEntry& entry : draft.entries) {
    const SiteContext context{
        .lead = [&](std::string_view link) { return lead(link, draft, known); },
        .table = std::string(draft.words(entry.language)("table")),
        .done = std::string(draft.words(entry.language)("task_done")),
        .to_do = std::string(draft.words(entry.language)("task_to_do")),
        .shows_pictures = true};
    entry.content = markdown_site(entry.page->body, context);
    entry.summary =
        shortened(entry.page->summary.empty() ? entry.content.opening : entry.page->summary);
  }
}

std::vector<std::string> languages_of(const std::vector<SiteEntry>& entries,
                                      std::string_view chosen) {
  struct Count {
    std::int64_t originals = 0, pages = 0;
  };
  std::map<std::string, Count> counts;
  for (const SiteEntry& entry : entries) {
    Count& count = counts[entry.language];
    count.originals += entry.page->original.empty() ? 1 : 0;
    ++count.pages;
  }
  std::vector<std::pair<std::string, Count>> ordered(counts.begin(), counts.end());
  // A group writes in its own language; that most of it was translated does not make it another's.
  const auto rank = [&](const std::pair<std::string, Count>& one) {
    return std::tuple(one.first != chosen, -one.second.originals, -one.second.pages,
                      one.first != "fr", one.first);
  };
  std::sort(ordered.begin(), ordered.end(),
            [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  std::vector<std::string> languages;
  for (auto& [language, count] : ordered) languages.push_back(language);
  if (languages.empty() || (!chosen.empty() && languages.front() != chosen))
    languages.insert(languages.begin(), chosen.empty() ? "fr" : std::string(chosen));
  return languages;
}

}  // namespace

std::vector<SiteFile> render_site(const Site& site, std::span<const SitePage> pages) {
  SiteDraft draft{.site = site, .name = harmless(site.name), .entries = entries_of(pages)};
  draft.languages =
      languages_of(draft.entries, site.lang.empty() ? site.lang : language_code(site.lang));
  draft.lang = draft.languages.front();
  draft.address = safe_link(site.address);
  if (!draft.address.empty() && !draft.address.ends_with('/')) draft.address += '/';
  if (trim(draft.name).empty()) draft.name = draft.words(draft.lang)("tutorials");
  const BySlug known = by_slug(draft.entries);
  find_families(draft.entries, known);
  read_bodies(draft, known);
  std::vector<SiteFile> files;
  append_pages(draft, files);
  append_indexes(draft, files);
  append_search(draft, files);
  files.push_back(site_feed(draft));
  files.push_back(site_map(draft));
  for (const char* name : {"style.css", "search.js"})
    files.push_back({name, std::string(shared_file(std::string("site/") + name))});
  std::sort(files.begin(), files.end(),
            [](const SiteFile& a, const SiteFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace bifc
