// Escaping for JSON, copying runs of plain text at once.
#include "libbifc/base/json.h"

#include <fmt/format.h>

#include <array>
#include <iterator>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

// Bytes that may not stand as they are, or begin something that may not: a C1 control (0xC2), a
// mark that turns the direction of a line (0xE2), a byte order mark (0xEF).
constexpr bool needs_care(unsigned char c) {
  return c < 0x20 || c == '"' || c == '\\' || c == 0x7F || c == 0xC2 || c == 0xE2 || c == 0xEF;
}
constexpr auto kNeedsCare = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c < table.size(); ++c)
    table[c] = needs_care(static_cast<unsigned char>(c));
  return table;
}();

// What is to be escaped at the start of a text, and how many bytes it has; 0 bytes for nothing.
struct Care {
  unsigned point;
  std::size_t length;
};

Care care_of(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const auto goes_on = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80; };
  if (byte(0) == 0xC2) return {byte(1), goes_on(1) && steers_terminal(byte(1)) ? 2U : 0U};
  if (byte(0) != 0xE2 && byte(0) != 0xEF) return {byte(0), 1};
  const unsigned point = (byte(0) & 0xFU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
  return {point, goes_on(1) && goes_on(2) && steers_terminal(point) ? 3U : 0U};
}

void append_escaped(std::string& to, unsigned point) {
  switch (point) {
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
      fmt::format_to(std::back_inserter(to), "\\u{:04x}", point);
  }
}

}  // namespace

void append_json_string(std::string& to, std::string_view text) {
  to += '"';
  std::size_t plain = 0;  // start of what has not been copied yet
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!kNeedsCare[static_cast<unsigned char>(text[i])]) continue;
    const Care care = care_of(text.substr(i));
    if (care.length == 0) continue;
    to += text.substr(plain, i - plain);
    append_escaped(to, care.point);
    plain = i + care.length;
    i = plain - 1;
  }
  to += text.substr(plain);
  to += '"';
}

}  // namespace bifc
