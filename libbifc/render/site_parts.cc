// What several kinds of files say alike: labels, licences, directions.
#include "libbifc/render/site_parts.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/text.h"

namespace bifc {

std::vector<std::string> site_labels(const SiteDraft& draft, const SiteEntry& entry) {
  const SitePage& page = *entry.page;
  const SiteWords& words = draft.words(entry.language);
  std::vector<std::string> labels;
  if (!page.level.empty()) labels.emplace_back(words.label("level", page.level));
  if (page.minutes) labels.push_back(words.duration(*page.minutes));
  if (page.audience == "visitor") labels.emplace_back(words("for_visitor"));
  if (page.audience == "volunteer") labels.emplace_back(words("for_volunteer"));
  return labels;
}

std::string_view direction_of(std::string_view language) {
  constexpr std::string_view kFromTheRight[] = {"ar", "arc", "ckb", "dv", "fa", "he",
                                                "ps", "sd",  "ug",  "ur", "yi"};
  const bool found = std::find(std::begin(kFromTheRight), std::end(kFromTheRight), language) !=
                     std::end(kFromTheRight);
  return found ? " dir=\"rtl\"" : "";
}

std::string licence_address(std::string_view spdx) {
  const bool plain = !spdx.empty() && std::all_of(spdx.begin(), spdx.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '+';
  });
  if (!plain) return {};
  const std::size_t version = spdx.rfind('-');
  if (spdx.starts_with("CC-BY") && version > 2)
    return fmt::format("https://creativecommons.org/licenses/{}/{}/",
                       fold(spdx.substr(3, version - 3)), spdx.substr(version + 1));
  if (spdx == "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  return fmt::format("https://spdx.org/licenses/{}.html", spdx);
}

std::string licence_name(std::string_view spdx) {
  std::string name(spdx);
  if (!spdx.starts_with("CC")) return name;
  if (name.starts_with("CC-")) name[2] = ' ';
  if (const std::size_t version = name.rfind('-'); version != name.npos) name[version] = ' ';
  return name;
}

}  // namespace bifc
