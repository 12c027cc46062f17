// Escaping: text that stands as it is in XML and HTML, between tags and in attributes.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Appends `text` with < > & and " as entities. Controls pass: harmless() takes them away.
inline void append_escaped(std::string& to, std::string_view text) {
  for (const char c : text) {
    if (c == '<')
      to += "&lt;";
    else if (c == '>')
      to += "&gt;";
    else if (c == '&')
      to += "&amp;";
    else if (c == '"')
      to += "&quot;";
    else
      to += c;
  }
}

}  // namespace bifc
