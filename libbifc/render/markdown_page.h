// Markdown as a page: for letters that are printed or sent.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Returns Markdown as one HTML page without any other file, laid out for A4. HTML in the Markdown
/// is left out, and so are links that could run something.
std::string markdown_page(std::string_view markdown, std::string_view title,
                          std::string_view language);

}  // namespace bifc
