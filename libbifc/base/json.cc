// Escaping for JSON, copying runs of plain text at once.
#include "libbifc/base/json.h"

#include <fmt/format.h>

#include <iterator>

namespace bifc {
namespace {

// What cannot stand in a JSON string as it is, and 0xC2, which may begin a C1 control.
constexpr bool needs_care(unsigned char c) {
  return c < 0x20 || c == '"' || c == '\\' || c == 0x7F || c == 0xC2;
}

void append_escaped(std::string& to, unsigned char c) {
  switch (c) {
    case '"':
      to += "\\\"";
      return;
    case '\\':
      to += "\\\\";
      return;
    case '\n':
      to += "\\n";
      return;
    case '\r':
      to += "\\r";
      return;
    case '\t':
      to += "\\t";
      return;
    default:
      fmt::format_to(std::back_inserter(to), "\\u{:04x}", c);
  }
}

}  // namespace

void append_json_string(std::string& to, std::string_view text) {
  to += '"';
  std::size_t plain = 0;  // start of what has not been copied yet
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (!needs_care(c)) continue;
    const bool c1 =
        c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (c == 0xC2 && !c1) continue;
    to += text.substr(plain, i - plain);
    append_escaped(to, c1 ? static_cast<unsigned char>(text[++i]) : c);
    plain = i + 1;
  }
  to += text.substr(plain);
  to += '"';
}

}  // namespace bifc
