// make_site: a site of Markdown files, so that a browser has something to read.
//   make_site FOLDER FILE.md…     each with simple front matter: "key: value", lists in [brackets]
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/site_folder.h"
#include "libbifc/render/site.h"

namespace bifc {
namespace {

std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> list_of(const std::string& value) {
  std::vector<std::string> items;
  for (const std::string_view item : split(value, "[],\""))
    if (!trim(item).empty()) items.emplace_back(trim(item));
  return items;
}

SitePage read_page(const std::string& path) {
  std::string text = file_text(path);
  const std::size_t end = text.find("\n---\n", 4);
  std::map<std::string, std::string> about;
  for (const std::string_view line : lines_of(std::string_view(text).substr(4, end - 3))) {
    const std::size_t colon = std::min(line.find(": "), line.size());
    if (colon < line.size()) about.emplace(line.substr(0, colon), trim(line.substr(colon + 2)));
  }
  SitePage page{.slug = about["slug"],
                .title = about["title"],
                .lang = about["lang"],
                .summary = about["summary"],
                .level = about["level"],
                .audience = about["audience"],
                .licence = about["licence"],
                .body = text.substr(end + 5),
                .themes = list_of(about["themes"]),
                .authors = list_of(about["authors"]),
                .published = Date::parse("2026-11-28"),
                .reviewed = Date::parse(about["reviewed"]),
                .review_by = Date::parse(about["review_by"]),
                .changed = "2026-11-28T10:00:00Z",
                .original = about["translation_of"],
                .behind = about["behind"] == "true",
                .outdated = about["status"] == "outdated"};
  if (!about["minutes"].empty()) page.minutes = std::stoll(about["minutes"]);
  return page;
}

}  // namespace
}  // namespace bifc

int main(int count, char** words) try {
  using namespace bifc;
  std::vector<SitePage> pages;
  for (int i = 2; i < count; ++i) pages.push_back(read_page(words[i]));
  const std::vector<SiteFile> files = render_site({.name = "Atelier du Numérique"}, pages);
  std::vector<PlacedFile> placed;
  for (const SiteFile& file : files) placed.push_back({file.path, file.text});
  const FolderChange change = fill_folder(words[1], placed, FolderMode::write);
  fmt::print("{} files, {} the same\n", files.size(), change.kept);
  return 0;
} catch (const bifc::Error& error) {
  fmt::print(stderr, "{}\n{}\n", error.message(), error.hint());
  return 1;
}
