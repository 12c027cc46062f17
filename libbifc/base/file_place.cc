// Names of files, not their contents.
#include "libbifc/base/file_place.h"

#include "libbifc/base/date.h"
#include "libbifc/base/language.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

bool is_dated(std::string_view stem) {
  return stem.size() > 11 && stem[4] == '-' && stem[7] == '-' && stem[10] == '-' &&
         Date::parse(stem.substr(0, 10)).has_value();
}

}  // namespace

FilePlace file_place(std::string_view path) {
  const std::vector<std::string_view> parts = split(path, "/");
  FilePlace place;
  std::string_view stem = parts.empty() ? path : parts.back();
  stem = stem.substr(0, stem.rfind('.'));
  if (const std::size_t dot = stem.rfind('.');
      dot != stem.npos && is_short_language(stem.substr(dot + 1))) {
    place.lang = stem.substr(dot + 1);
    stem = stem.substr(0, dot);
  }
  const std::string_view folder = parts.size() < 2 ? std::string_view() : parts[parts.size() - 2];
  for (std::size_t i = parts.size(); place.lang.empty() && i-- > 1;)  // the nearest folder
    if (is_short_language(parts[i - 1])) place.lang = parts[i - 1];
  if ((stem == "index" || stem == "_index") && !folder.empty()) stem = folder;
  place.name = is_dated(stem) ? stem.substr(11) : stem;
  return place;
}

}  // namespace bifc
