// The readers behind read_wipe_log(), one for each tool, and what they share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libbifc/exchange/wipe_log.h"

namespace bifc {

/// What a reader makes of a text.
struct WipeReading {
  bool is_known = false;  ///< whether the text is what the reader's tool writes
  std::vector<WipeRun> runs;
  std::string why_none;  ///< why text that is known has no run, translated
};

/// Each takes the lines of a file without their ends. Throw Error: refused for a line that their
/// tool should not have written.
using WipeReader = WipeReading (*)(const std::vector<std::string_view>& lines);
WipeReading read_nwipe(const std::vector<std::string_view>& lines);
WipeReading read_hdparm(const std::vector<std::string_view>& lines);
WipeReading read_nvme(const std::vector<std::string_view>& lines);
WipeReading read_shred(const std::vector<std::string_view>& lines);

/// Returns what can be kept of a text that a tool prints: trimmed, harmless, not endless.
std::string told(std::string_view text);

/// Returns what follows the first `mark` of a line, trimmed; "" when it is not there.
std::string_view after(std::string_view line, std::string_view mark);

/// Returns the first "/dev/…" of a line, or "".
std::string_view node_in(std::string_view line);

/// Returns the number that a text begins with, decimal or "0x…"; nothing when there is none or it
/// is too large.
std::optional<std::int64_t> number_at(std::string_view text);

/// Returns all numbers of a line, in their order; "1/35, round 1/2" has four.
std::vector<std::int64_t> numbers_of(std::string_view line);

/// Whether a node is a part of a disk: "/dev/sda1", "/dev/nvme0n1p2". Wiping one is not wiping the
/// disk.
bool is_partition(std::string_view node);

}  // namespace bifc
