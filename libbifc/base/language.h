// Languages as ISO 639 names them, and what a locale says of them.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Whether it is one of the two-letter codes of ISO 639-1, or may be one of the three-letter codes
/// of ISO 639-3, small letters all.
bool is_language(std::string_view code);

/// Whether it is one of the two-letter codes.
bool is_short_language(std::string_view code);

/// Returns the language of a locale in any spelling ("fr_FR.UTF-8", "pt-br", "FR": "fr", "pt",
/// "fr"), known or not; `text` itself when it is no locale.
std::string language_in(std::string_view text);

}  // namespace bifc
