// The files of share/, embedded at build time by embed.cmake.
#pragma once

#include <span>

#include "libbifc/base/share.h"

namespace bifc {

/// Returns every embedded file, in no promised order.
std::span<const SharedFile> share_files();

}  // namespace bifc
