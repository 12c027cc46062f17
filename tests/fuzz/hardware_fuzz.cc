// Descriptions of hardware: files split by a record separator are read, merged in several orders,
// and masked.
#include "tests/support/hardware.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/exchange/hardware_mask.h"
#include "libbifc/exchange/input.h"
#include "libbifc/exchange/json_tree.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

// The description, or why there is none.
std::string merged(const std::vector<HardwarePiece>& pieces) {
  try {
    return described(merge_hardware(pieces));
  } catch (const Error& error) {
    demand(error.code() == ErrorCode::refused, "two machines are refused", error.message());
    return error.message();
  }
}

void check_merging(std::vector<HardwarePiece> pieces, std::string_view about) {
  const std::string scan = merged(pieces);
  demand_harmless(scan);
  demand(!has_mac(scan), "no MAC address comes out", scan);
  std::reverse(pieces.begin(), pieces.end());
  demand(merged(pieces) == scan, "the order of pieces does not matter", about);
  if (!pieces.empty()) std::rotate(pieces.begin(), pieces.begin() + 1, pieces.end());
  demand(merged(pieces) == scan, "the order of pieces does not matter", about);
  const std::vector<HardwarePiece> once = pieces;
  pieces.insert(pieces.end(), once.begin(), once.end());
  demand(merged(pieces) == scan, "the same piece twice is one", about);
}

bool is_hex(char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; }

// Told apart from has_mac() to find what that overlooks.
bool looks_like_mac(std::string_view text) {
  constexpr std::size_t kLength = 17;
  const auto fits = [](std::string_view some) {
    for (std::size_t i = 0; i < kLength; ++i)
      if (i % 3 == 2 ? some[i] != some[2] : !is_hex(some[i])) return false;
    return some[2] == ':' || some[2] == '-';
  };
  for (std::size_t at = 0; at + kLength <= text.size(); ++at) {
    const bool is_inside = (at > 0 && is_hex(text[at - 1])) ||
                           (at + kLength < text.size() && is_hex(text[at + kLength]));
    if (!is_inside && fits(text.substr(at, kLength))) return true;
  }
  return false;
}

void check_masking(std::string_view text) {
  const MaskedEvidence masked = mask_identifiers(text);
  demand(masked.text.size() == text.size(), "masking keeps the length", text);
  demand((masked.text == text) == (masked.count == 0), "what is masked is counted", text);
  demand(!looks_like_mac(masked.text), "no MAC address is left", masked.text);
  const MaskedEvidence again = mask_identifiers(masked.text);
  demand(again.count == 0 && again.text == masked.text, "what is masked stays masked", text);
  JsonTree tree;
  if (tree.read(text)) demand(tree.read(masked.text), "JSON stays JSON", masked.text);
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  constexpr std::string_view kSeparator = "\x1e";
  const std::string_view text = text_of(data, size);
  std::vector<HardwarePiece> pieces;
  for (const std::string_view file : split(text, kSeparator)) {
    check_masking(as_utf8(file));
    try {
      for (HardwarePiece& piece : read_hardware(file)) pieces.push_back(std::move(piece));
    } catch (const Error& error) {
      demand(error.code() == ErrorCode::refused, "what is not read is refused", file);
    }
  }
  check_merging(std::move(pieces), text);
  return 0;
}
