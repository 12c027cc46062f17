// Site: tutorials as a folder of web pages that are read without network, server or JavaScript.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "libbifc/base/date.h"

namespace bifc {

/// A text as it is published. Nothing in it is trusted: all of it may come from strangers.
struct SitePage {
  std::string slug;  ///< its folder's name, as far as it can be one
  std::string title;
  std::string lang;                      ///< "fr"
  std::string summary = {};              ///< one or two sentences; made of the body when empty
  std::string level = {};                ///< a token of share/codes/level.tsv, or empty
  std::string audience = {};             ///< "visitor", "volunteer" or empty
  std::string licence = {};              ///< as SPDX names it
  std::string body = {};                 ///< Markdown
  std::string key_source = {};           ///< whom an imported text is owed to; may be empty
  std::vector<std::string> themes = {};  ///< tokens of share/codes/coop_theme.tsv
  std::vector<std::string> authors = {};
  std::optional<std::int64_t> minutes = {};
  std::optional<Date> published = {};
  std::optional<Date> reviewed = {};
  std::optional<Date> review_by = {};
  std::string changed = {};   ///< "2026-11-21T14:32:05Z"
  std::string original = {};  ///< slug of what it is a translation of; empty for an original
  bool behind = false;        ///< the original moved on since
  bool outdated = false;
};

struct Site {
  std::string name = {};      ///< of the group; "Tutoriels" or "Tutorials" when empty
  std::string address = {};   ///< where it will be read, "https://example.org/tutoriels/", or empty
  std::string lang = {};      ///< of index.html; that of most pages when empty
  std::string identity = {};  ///< what makes ids in the feed stay: letters, digits and "-"
};

struct SiteFile {
  std::string path;  ///< below the site's folder: "mots-de-passe/index.html"
  std::string text;
  /// What it leads to or shows below that folder: "ecran/img/bouton.png". May not be of the site.
  std::vector<std::string> needs = {};
};

/// Returns every file of the site, sorted by path. The same site and pages, in whatever order,
/// make the same bytes. Without an address the feed leads to its neighbours and the sitemap, whose
/// addresses must be whole, is empty. Pages come from the templates in share/site.
/// Throws Error: refused when a template names something that does not exist.
std::vector<SiteFile> render_site(const Site& site, std::span<const SitePage> pages);

}  // namespace bifc
