// Markdown: tutorials and guides as plain text for a terminal, and as man pages.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Returns Markdown, with the tables and struck-out texts of GitHub's, as text of at most `columns`
/// columns (0: no limit, but 200 for tables): headings underlined, code indented, tables aligned,
/// links followed by where they lead in angle brackets, HTML as it stands. Only words that are
/// longer, such as addresses, and tables of many columns exceed it. Nothing in it can steer a
/// terminal.
std::string markdown_text(std::string_view markdown, std::size_t columns);

/// Returns Markdown as HTML without the HTML that stands in it, and without links that could run
/// something.
std::string markdown_html(std::string_view markdown);

/// Returns Markdown as the body of a man page: roff, with .SH for headings, and tbl for tables.
std::string markdown_man(std::string_view markdown);

}  // namespace bifc
