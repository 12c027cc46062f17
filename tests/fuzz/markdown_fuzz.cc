// Markdown: shown on a terminal it steers nothing, whatever it holds, and styles are all that a
// styled text adds.
#include "libbifc/render/markdown.h"

#include "tests/support/fuzz.h"

namespace bifc {
namespace {

std::string without_styles(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const std::size_t begin = std::min(text.find('\x1b'), text.size());
    plain += text.substr(0, begin);
    text.remove_prefix(begin);
    if (text.empty()) break;
    const std::size_t end = text.find_first_not_of("[0123456789;", 1);
    demand(text.starts_with("\x1b[") && end != text.npos && text[end] == 'm',
           "a styled text has styles only", text);
    text.remove_prefix(end + 1);
  }
  return plain;
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  std::string_view text = text_of(data, size);
  const std::size_t columns = take_byte(text);
  const std::string shown = markdown_text(text, columns);
  demand_harmless(shown);
  demand(shown.empty() || shown.ends_with('\n'), "the last line has an end", shown);
  const std::string styled = markdown_text(text, columns, Look::styled);
  demand(without_styles(styled) == shown, "a styled text says the same", styled);
  for (const std::string_view line : lines_of(styled))
    demand(line.find('\x1b') == line.npos || line.rfind("\x1b[0m") == line.rfind('\x1b'),
           "styles end with their line", line);
  const std::string man = markdown_man(text);
  demand(invalid_utf8(man) == man.npos, "a man page is UTF-8", man);
  return 0;
}
