// Styled text: text with marks of no width that say how it stands on a terminal from there on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// How a piece of text stands: any of these together.
struct TextStyle {
  static constexpr unsigned kBold = 1, kItalic = 2, kUnderlined = 4, kDim = 8;
};

/// Appends the mark from which on text stands so; 0 ends all styles. The mark is a control
/// character, which harmless() takes out of any other text.
void append_style_mark(std::string& to, unsigned style);

/// Returns `text` without its marks.
std::string without_style_marks(std::string_view text);

/// Returns `text` in lines of at most `columns` columns, as wrap() does, with a new line at each
/// line end, too. Each line begins and ends without a style.
std::vector<std::string> fold_styled(std::string_view text, std::size_t columns);

/// Appends `text` with its marks as the control sequences of terminals.
void append_as_sequences(std::string& to, std::string_view text);

}  // namespace bifc
