// The part of YAML that front matter is written in.
#pragma once

#include <string_view>
#include <vector>

#include "libbifc/exchange/front_matter.h"

namespace bifc {

/// Reads the lines between two fences; the first one has the number `line`. Throws Error: refused.
std::vector<FrontMatterEntry> read_yaml_fields(std::string_view text, std::string_view name,
                                               std::size_t line);

/// Refuses front matter for what stands in one of its lines.
[[noreturn]] void refuse_front_matter(std::string_view name, std::size_t line,
                                      std::string_view what);

/// Refuses a key that comes twice.
void refuse_equal_keys(const std::vector<FrontMatterEntry>& entries, std::string_view name);

}  // namespace bifc
