// What Markdown may cost: texts that strangers wrote to keep a parser busy are told beforehand.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Whether reading it as Markdown takes time in proportion to its length; if not, it is to be shown
/// as it stands. No text of more than 1 MB passes.
bool is_modest_markdown(std::string_view markdown);

/// Whether the same is true of its tables.
bool has_modest_tables(std::string_view markdown);

/// Returns Markdown without the signs of quotations and lists that stand before a line beyond the
/// 64th.
std::string without_deep_nesting(std::string_view markdown);

}  // namespace bifc
