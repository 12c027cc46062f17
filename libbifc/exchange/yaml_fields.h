// The part of YAML that front matter is written in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libbifc/exchange/front_matter.h"

namespace bifc {

/// Reads the lines between two fences; the first one has the number `line`. An entry whose value is
/// more than a text or a list of texts has a fault instead. Throws Error: refused when there is
/// something above the first key.
std::vector<FrontMatterEntry> read_yaml_fields(std::string_view text, std::string_view name,
                                               std::size_t line);

/// Returns "x.md, line 3: <what>.".
std::string front_matter_fault(std::string_view name, std::size_t line, std::string_view what);

/// Refuses front matter for what stands in one of its lines.
[[noreturn]] void refuse_front_matter(std::string_view name, std::size_t line,
                                      std::string_view what);

}  // namespace bifc
