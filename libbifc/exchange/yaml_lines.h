// What a line of YAML is made of: blanks, comments, and the colon behind a key.
#pragma once

#include <cstddef>
#include <string_view>

namespace bifc {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
std::string_view without_blanks(std::string_view text);

/// Returns where a comment begins, or where the line ends.
std::size_t comment_in(std::string_view line);

/// Returns where the colon of "key: value" stands, or npos.
std::size_t colon_in(std::string_view line);

/// Whether it is the sign alone, or the sign and a blank.
bool begins_with_sign(std::string_view text, char sign);

/// Returns the key that a line begins with, as it is written; "" when the line begins none.
std::string_view yaml_key_of(std::string_view line);

}  // namespace bifc
