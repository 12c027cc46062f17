// Escaping: text that stands as it is in XML and HTML, between tags and in attributes.
#pragma once

#include <string>
#include <string_view>

#include "libbifc/base/text.h"

namespace bifc {

/// Appends `text` with < > & and " as entities. Controls pass: harmless() takes them away.
inline void append_escaped(std::string& to, std::string_view text) {
  for (std::size_t at = 0; (at = text.find_first_of("<>&\"")) != text.npos;) {
    const char c = text[at];
    to.append(text.substr(0, at));
    to += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : "&quot;";
    text.remove_prefix(at + 1);
  }
  to += text;
}

/// Returns `text` without what XML does not have: controls, U+FFFE and U+FFFF, and without marks
/// that turn the direction of a line. Line ends stay with `keep_lines`, else they are blanks.
inline std::string xml_characters(std::string_view text, bool keep_lines) {
  std::string clean = harmless(text, keep_lines);
  for (const char* point : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (std::size_t at = 0; (at = clean.find(point, at)) != clean.npos;) clean.erase(at, 3);
  return clean;
}

/// Returns the xml_characters() of `text`, lines kept, escaped.
inline std::string escaped(std::string_view text) {
  std::string markup;
  append_escaped(markup, xml_characters(text, true));
  return markup;
}

}  // namespace bifc
