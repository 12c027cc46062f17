// Markdown: tutorials and guides as plain text for a terminal, and as man pages.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Whether a text carries the control sequences of terminals: bold titles, dim code and so on.
enum class Look {
  plain,
  styled,
  linear,  ///< plain, for ears: nothing is underlined, and tables are read cell by cell
};

/// Returns Markdown, with the tables, tasks, footnotes and struck-out texts of GitHub's, as text of
/// at most `columns` columns (0: no limit, but 200 for tables): headings underlined, code indented
/// and never folded, tables aligned, HTML as it stands. Where links lead stands in a list at the
/// end ("[1] https://…"), each address once, unless the text of the link says it. Only words that
/// are longer, such as addresses, code, and tables of many columns exceed the limit. Lists and
/// quotations that are nested in 20 others are flattened, and a text that is no tutorial any more,
/// of more than 1 MB or made to keep a parser busy, is shown as it stands. Nothing in it can steer
/// a terminal; what a styled text adds to the plain one are styles.
std::string markdown_text(std::string_view markdown, std::size_t columns, Look look = Look::plain);

/// Returns Markdown as HTML without the HTML that stands in it, and without links that could run
/// something.
std::string markdown_html(std::string_view markdown);

/// Returns Markdown as the body of a man page: roff, with .SH for headings, and tbl for tables.
std::string markdown_man(std::string_view markdown);

}  // namespace bifc
