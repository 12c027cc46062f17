// Looks the judgement up; the table is data, so that a new revision of the standard is a new file.
#include "libbifc/model/sanitization.h"

#include "libbifc/base/code_list.h"
#include "libbifc/base/message.h"

namespace bifc {

Judgement judge(std::string_view method, std::string_view media) {
  const CodeList& table = CodeList::named("sanitization");
  const std::string row = std::string(method) + '.';
  const CodeList::Entry* entry = table.find(row + std::string(media));
  if (entry == nullptr) entry = table.find(row + "unknown");
  if (entry == nullptr) return {};
  const bool french = language() == Language::french;
  return {std::string(entry->number), std::string(french ? entry->french : entry->english)};
}

std::string_view sanitization_standard() {
  return CodeList::named("sanitization").about("standard");
}

}  // namespace bifc
