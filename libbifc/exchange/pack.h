// Pack: files that are kept as evidence, compressed, as text that travels like any other field.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Returns `bytes` as zlib compresses them (RFC 1950), in base64 (RFC 4648).
std::string pack(std::string_view bytes);

/// Returns what was packed. Throws Error: refused when `packed` is damaged, or more than 64 MiB.
std::string unpack(std::string_view packed);

}  // namespace bifc
