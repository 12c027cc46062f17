// JSON that others wrote: rows of JSON Lines or arrays, and small flat objects.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libbifc/exchange/row_source.h"

namespace bifc {

/// Reads one object a line, or one array of objects, as rows. Lists of texts come joined by "|",
/// true and false as yes and no, inner objects as their JSON. A line that is no object has a
/// problem.
std::unique_ptr<RowSource> make_json_rows(Input input);

/// Returns the members of a flat object such as a record's `kept`, in their order; nothing when
/// `text` is no object.
std::vector<std::pair<std::string, std::string>> read_flat_object(std::string_view text);

/// Returns such an object written anew as one line that steers no terminal, its values as texts;
/// "" when `text` is no object.
std::string rewrite_flat_object(std::string_view text);

}  // namespace bifc
