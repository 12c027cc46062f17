// The style of papers: black on white, in print, on a telephone and in large print.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Returns the CSS of a paper. `foot` stands at the bottom of every printed page, before its
/// number.
std::string paper_style(std::string_view foot, bool large);

}  // namespace bifc
