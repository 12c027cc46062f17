// Cleaning and masking: UTF-8 stays UTF-8, nothing grows, and what is masked stays masked.
#include "libbifc/exchange/clean_text.h"
#include "tests/support/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  std::string_view text = text_of(data, size);
  const std::string_view name = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(name.size() + 1, text.size()));
  const bool valid = invalid_utf8(text) == text.npos;

  const std::string clean = without_html(text);
  demand(!valid || invalid_utf8(clean) == clean.npos, "UTF-8 without HTML is UTF-8", text);
  demand(clean.size() <= text.size(), "taking out makes shorter", text);

  const Masked masked = mask_contacts(text);
  demand(!valid || invalid_utf8(masked.text) == masked.text.npos, "masked UTF-8 is UTF-8", text);
  demand((masked.text == text) == (masked.addresses + masked.numbers == 0),
         "what is masked is counted", text);
  demand(mask_contacts(masked.text).text == masked.text, "what is masked stays masked", text);

  int names = 0, more = 0;
  const std::string unnamed = mask_name(text, name, names);
  demand(!valid || invalid_utf8(unnamed) == unnamed.npos, "masked UTF-8 is UTF-8", text);
  demand((unnamed == text) == (names == 0) || text.find("[name]") != text.npos,
         "what is masked is counted", text);
  if (fold(name).find("name") == std::string::npos) {
    demand(mask_name(unnamed, name, more) == unnamed && more == 0, "no name is left", text);
  }
  return 0;
}
