// Ids: what is read is printed as an id, and read again as the same.
#include "libbifc/record/id.h"
#include "tests/support/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const std::string_view text = text_of(data, size);
  if (const auto desk = read_desk(text)) {
    demand(read_desk(desk_text(*desk)) == desk, "a desk is read as it is printed", text);
    demand(desk_of(make_id(1, *desk)) == *desk, "a desk fits into an id", text);
  }
  const auto id = read_id(text);
  if (!id) return 0;
  demand(number_of(id->id) > 0, "numbers begin at 1", text);
  const char letter = id->letter != 0 ? id->letter : 'T';
  demand(kIdLetters.find(letter) != kIdLetters.npos, "a letter is one of ours", text);
  const std::string printed = id_text(letter, id->id);
  demand_harmless(printed);
  const auto again = read_id(printed);
  demand(again && again->id == id->id && again->letter == letter, "an id is read as it is printed",
         printed);
  const std::int64_t key = make_key(letter, id->id);
  demand(letter_of_key(key) == letter && id_of_key(key) == id->id, "a key says type and id", text);
  return 0;
}
