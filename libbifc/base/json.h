// JSON text: the strings of what bifc writes. Documents are read by exchange/json_tree.h.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Appends `text` as a JSON string with its quotes. Controls, C1 ones too, marks that turn the
/// direction of a line and byte order marks are escaped, so that JSON on a terminal cannot steer
/// it.
void append_json_string(std::string& to, std::string_view text);

}  // namespace bifc
