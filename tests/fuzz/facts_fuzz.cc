// Sealed papers and their facts: what was sealed is intact, what was altered is not, and facts that
// anybody wrote can be compared.
#include "libbifc/ops/facts.h"

#include "apps/bifc/papers.h"
#include "libbifc/base/error.h"
#include "libbifc/model/device.h"
#include "tests/support/desk.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

Desk& desk() {
  static Desk one;
  return one;
}

void check_seal(std::string_view text) {
  read_seal(text);
  const std::string whole = sealed(std::string(text));
  const Seal seal = read_seal(whole);
  demand(seal.is_sealed && seal.is_intact, "what was sealed is intact", text);
  if (text.empty()) return;
  std::string altered = whole;
  altered[text.size() / 2] = static_cast<char>(altered[text.size() / 2] ^ 1);
  const Seal other = read_seal(altered);
  demand(!other.is_sealed || !other.is_intact, "what was altered is not intact", text);
}

/// Writes a machine's facts with a text of anybody's, and reads them again.
void check_round(std::string_view text) {
  const RecordType& type = Device::kType;
  std::vector<Value> row = row_of(type, {{"serial", nfc(harmless(text))}, {"model", "plain"}});
  std::string facts;
  append_facts(facts, type, make_id(1, 0), row, {"kind", "serial", "model"});
  const std::vector<FactLine> read = read_facts(facts);
  demand(read.size() == 1 && read[0].type == "device" && read[0].id == "D1",
         "a machine's facts are a line", facts);
  demand(read[0].at("serial") == text_of(view(row[type.index("serial")])),
         "what was written is read", facts);
  demand(read[0].at("model") == "plain", "and what comes after it", facts);
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const std::string_view text = text_of(data, size);
  check_seal(text);
  check_round(text);
  const std::vector<FactLine> facts = read_facts(text);
  if (invalid_utf8(text) != text.npos) return 0;
  try {
    for (const std::string& difference : differences(desk().store, facts))
      demand_harmless(difference);
  } catch (const Error& error) {
    demand(error.code() != ErrorCode::bug, "facts of anybody's can be compared", error.message());
  }
  return 0;
}
