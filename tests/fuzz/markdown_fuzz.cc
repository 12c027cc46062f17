// Markdown: shown on a terminal it steers nothing, whatever it holds.
#include "libbifc/render/markdown.h"

#include "tests/support/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  std::string_view text = text_of(data, size);
  const std::size_t columns = take_byte(text);
  const std::string shown = markdown_text(text, columns);
  demand_harmless(shown);
  demand(shown.empty() || shown.ends_with('\n'), "the last line has an end", shown);
  const std::string man = markdown_man(text);
  demand(invalid_utf8(man) == man.npos, "a man page is UTF-8", man);
  return 0;
}
