// Front matter: a text is refused with its line, or what was read reads back when it is written.
#include "libbifc/exchange/front_matter.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "tests/support/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const std::string_view text = text_of(data, size);
  FrontMatter read;
  try {
    read = read_front_matter(text, "fuzz");
  } catch (const Error& error) {
    demand(error.code() == ErrorCode::refused, "wrong front matter is refused", error.message());
    return 0;
  }
  demand(invalid_utf8(read.body) == read.body.npos, "the body is UTF-8", text);
  demand(read.body.find('\r') == read.body.npos, "lines end with one character", text);
  demand(read.shape != FrontMatter::Shape::none || read.entries.empty(), "fields have fences",
         text);
  const std::string written = write_front_matter(read.entries);
  demand_harmless(written);
  const FrontMatter again = read_front_matter(written + read.body, "fuzz");
  demand(again.body == read.body, "a body stays", written);
  // Of a fault in TOML, or one that cannot be told, nothing is written.
  const auto is_written = [](const FrontMatterEntry& entry) {
    return entry.fault.empty() || !entry.lines.empty();
  };
  read.entries.erase(std::stable_partition(read.entries.begin(), read.entries.end(), is_written),
                     read.entries.end());
  demand(again.entries.size() == read.entries.size(), "fields stay", written);
  for (std::size_t i = 0; i < read.entries.size(); ++i) {
    const FrontMatterEntry &was = read.entries[i], &is = again.entries[i];
    const bool has_value = is.is_list || is.values.size() == 1;
    demand(was.line > 1 && has_value == is.fault.empty(), "a field has its place", text);
    demand(was.fault.empty() || was.lines == is.lines, "what is not read stays", written);
    demand(was.key == is.key && was.values == is.values && was.is_list == is.is_list,
           "a field reads back", written);
  }
  return 0;
}
