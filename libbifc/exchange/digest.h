// Digest: SHA-256, by which a file is known to be the one that was kept, printed or sent.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Returns the SHA-256 of `bytes` (FIPS 180-4) as 64 small hexadecimal digits.
std::string sha256_of(std::string_view bytes);

}  // namespace bifc
