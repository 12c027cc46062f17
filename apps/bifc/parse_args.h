// The border with CLI11, which is slow to compile: nothing else includes it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "apps/bifc/command.h"

namespace bifc {

/// Reads the words after "bifc <noun> <verb>". `params` must outlive the result.
/// Throws Error: usage.
Args parse_args(std::string_view path, std::span<const Param> params,
                std::span<const std::string> words, const Date& today);

}  // namespace bifc
