// Markdown: tutorials and guides as plain text for a terminal, and as man pages.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Returns GitHub-flavoured Markdown as text of at most `columns` columns (0: no limit), headings
/// underlined, code indented. Nothing in it can steer a terminal.
std::string markdown_text(std::string_view markdown, std::size_t columns);

/// Returns Markdown as the body of a man page: roff, with .SH for headings.
std::string markdown_man(std::string_view markdown);

}  // namespace bifc
