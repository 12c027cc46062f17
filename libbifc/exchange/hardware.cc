// Telling by its content which program wrote a file.
#include "libbifc/exchange/hardware.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware_readers.h"
#include "libbifc/exchange/input.h"

namespace bifc {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

// Takes away commas that nothing follows or precedes, and puts one between two objects.
std::string with_commas_mended(std::string_view text) {
  std::string mended;
  char before = '[';  // the latest that is no blank
  bool is_inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_inside || kBlanks.find(c) != kBlanks.npos) {
      mended += c;
      if (c == '\\' && i + 1 < text.size()) mended += text[++i];
      if (c == '"') is_inside = false;
      continue;
    }
    const std::size_t next = std::min(text.find_first_not_of(kBlanks, i + 1), text.size());
    const bool is_last =
        next == text.size() || std::string_view(",]}").find(text[next]) != kBlanks.npos;
    if (c == ',' && (is_last || before == '[' || before == '{')) continue;
    if (c == '{' && before == '}') mended += ',';
    mended += before = c;
    is_inside = c == '"';
  }
  return mended;
}

[[noreturn]] void refuse() {
  throw Error(ErrorCode::refused, say("It is no description of hardware that bifc reads."),
              say("It reads what these write: lshw -json, smartctl --json -a, dmidecode, inxi "
                  "--output json, or a Workbench snapshot."));
}

}  // namespace

void read_mended(JsonTree& tree, std::string_view text) {
  if (tree.read(text)) return;
  const std::size_t line = tree.broken_line();
  std::string mended = with_commas_mended(text.substr(0, text.find_last_not_of(kBlanks) + 1));
  if (tree.read(mended)) return;
  mended = '[' + mended + ']';
  if (tree.read(mended)) return;
  // A list without brackets seems broken where its second object begins.
  tree.read_or_refuse(tree.broken_line() > line ? std::string_view(mended) : text);
}

std::vector<HardwarePiece> read_hardware(std::string_view bytes) {
  const std::string text = as_utf8(bytes);
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == text.npos)
    throw Error(ErrorCode::refused, say("The file is empty."), say("Nothing was imported."));
  if (text[first] != '{' && text[first] != '[') {
    if (!is_dmidecode(text)) refuse();
    return {read_dmidecode(text)};
  }
  JsonTree tree;
  read_mended(tree, text);
  const JsonValue root = tree.root();
  if (is_snapshot(root)) return read_snapshot(root);
  if (is_smartctl(root)) return {read_smartctl(root)};
  if (is_inxi(root)) return {read_inxi(root)};
  if (is_lshw(root)) return {read_lshw(root)};
  refuse();
}

}  // namespace bifc
