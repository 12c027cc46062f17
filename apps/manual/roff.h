// Roff: the few requests that a man page is made of.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Builds a man page from its title to its last section.
class Roff {
 public:
  /// `page` is "bifc-ticket", `section` 1, `summary` what the NAME line says after the dash.
  Roff(std::string_view page, int section, std::string_view summary);

  Roff& section(std::string_view title);
  Roff& subsection(std::string_view title);
  Roff& paragraph(std::string_view text);
  /// A word in bold, and what it means, indented below it.
  Roff& item(std::string_view word, std::string_view text);
  Roff& example(std::string_view line, std::string_view what);
  /// What cmark made of Markdown.
  Roff& body(std::string_view roff);

  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// Returns text in which nothing is taken for a request or an escape.
std::string roff_text(std::string_view text);

}  // namespace bifc
