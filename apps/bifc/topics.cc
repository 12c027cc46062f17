// Finding guides; render/markdown lays them out.
#include "apps/bifc/topics.h"

#include <algorithm>

#include "libbifc/base/message.h"
#include "libbifc/base/share.h"

namespace bifc {

std::string_view topic_text(std::string_view topic) {
  const char* language_code = language() == Language::french ? "fr" : "en";
  return shared_file(fmt::format("help/{}.{}.md", topic, language_code));
}

bool print_topic(std::string_view topic, Output& out, Look look) {
  const std::string_view text = topic_text(topic);
  if (text.empty()) return false;
  constexpr std::size_t kColumns = 78;
  out.write(markdown_text(text, kColumns, look));
  return true;
}

std::vector<std::string> topics() {
  std::vector<std::string> names;
  for (const std::string& file : shared_names("help/", ".md")) {
    const std::string name = file.substr(5, file.find('.') - 5);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

}  // namespace bifc
