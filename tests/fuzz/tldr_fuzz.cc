// tldr pages: what is recognised is complete, and its body is no page any more.
#include "libbifc/exchange/tldr.h"

#include "tests/support/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const std::string_view text = text_of(data, size);
  const std::string_view path = text.substr(0, text.find('\n'));
  const auto page = read_tldr(text.substr(std::min(path.size() + 1, text.size())), path);
  if (!page) return 0;
  demand(!page->title.empty() && !page->lang.empty(), "a page has a title and a language", text);
  demand(!page->examples.empty() && page->examples.size() <= 64, "a page has examples", text);
  for (const TldrExample& example : page->examples) {
    demand(!example.what.empty() && !example.command.empty(), "an example is complete", text);
    demand(page->body.find("\n" + example.command + "\n") != std::string::npos,
           "the body has each command", page->body);
  }
  demand(page->body.ends_with('\n'), "the last line has an end", page->body);
  demand(!read_tldr(page->body, path), "a page is read once", page->body);
  return 0;
}
