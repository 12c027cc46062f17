// What the writers of a site's files share: pages with all that was worked out of them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/render/markdown_site.h"
#include "libbifc/render/site.h"
#include "libbifc/render/site_words.h"

namespace bifc {

struct SiteEntry {
  const SitePage* page;
  std::string folder;    ///< "mots-de-passe"; a name that every system can have
  std::string language;  ///< "fr"; small letters, digits and "-" only
  std::string summary = {};
  SiteMarkdown content = {};
  std::vector<std::size_t> family = {};  ///< its original and translations, itself too
  std::size_t original = kNone;          ///< what it is a translation of, if that is published
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
};

/// A site while it is written.
struct SiteDraft {
  const Site& site;
  std::string name;                    ///< never empty
  std::string address;                 ///< ends with "/", or is empty
  std::string lang;                    ///< of index.html
  std::vector<std::string> languages;  ///< those of pages, `lang` first
  std::vector<SiteEntry> entries;      ///< by folder
  SiteWords french{"fr"};
  SiteWords english{"en"};

  const SiteWords& words(std::string_view of) const { return of == "fr" ? french : english; }
  /// Returns "index.html" for the site's language, "index.en.html" for another.
  std::string index_of(std::string_view of) const {
    return of == lang ? "index.html" : "index." + std::string(of) + ".html";
  }
};

/// Returns an entry's level, minutes and whom it is for: "débutant", "45 min", "pour bénévoles".
std::vector<std::string> site_labels(const SiteDraft& draft, const SiteEntry& entry);

/// Returns " dir=\"rtl\"" for languages that are written so, else "".
std::string_view direction_of(std::string_view language);

/// Returns the address of a licence, or "" for what SPDX would not name so.
std::string licence_address(std::string_view spdx);
/// Returns "CC BY-SA 4.0" for "CC-BY-SA-4.0".
std::string licence_name(std::string_view spdx);

/// Append the files of one kind, in no promised order.
void append_pages(const SiteDraft& draft, std::vector<SiteFile>& files);
void append_indexes(const SiteDraft& draft, std::vector<SiteFile>& files);
void append_search(const SiteDraft& draft, std::vector<SiteFile>& files);
SiteFile site_feed(const SiteDraft& draft);
SiteFile site_map(const SiteDraft& draft);

}  // namespace bifc
