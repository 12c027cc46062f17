// Wipe logs: what nwipe, hdparm, nvme and shred write about the disks they erased.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libbifc/exchange/input.h"

namespace bifc {

/// One erasure of one disk, as the tool that did it tells it. Texts can be shown on a terminal;
/// what is not told is "".
struct WipeRun {
  std::string tool;     ///< nwipe hdparm nvme shred
  std::string version;  ///< of the tool, as it says: "0.33"
  std::string node;     ///< what the disk was called then: "/dev/sda"
  std::string model;
  std::string serial;
  bool serial_masked = false;         ///< the log hides the serial, so that it proves nothing
  bool serial_cut = false;            ///< the tool cuts serials at this length: it may go on
  std::optional<std::int64_t> bytes;  ///< the size of the disk
  std::string method;                 ///< token of wipe_method.tsv
  std::string unknown_method;         ///< what the tool calls a method that has no token
  /// Passes that were asked for, all rounds together, without the blanking at the end; 0 when not
  /// told, and when the tool only read the disk.
  std::int64_t passes = 0;
  std::string verification;  ///< none last all
  /// passed, failed or aborted; a run of shred or nvme that ends without a result is aborted, one
  /// of nwipe, which always writes one, is "cut". Or "unproven", when nothing failed and the text
  /// is still no proof that the disk was erased: shred prints no result, hdparm none either unless
  /// the disk is asked afterwards, nvme may have formatted without erasing, nwipe may have verified
  /// only, or wiped a mere partition. Or "unclear": what the tool calls it is `unknown_status`.
  std::string result;
  std::string unknown_status;
  std::string started;  ///< "2026-11-22 20:18:42" by the clock of the machine, which has no zone
  std::string ended;
  std::int64_t errors = 0;  ///< those of passes, verification and flushing together
  std::string hidden_area;  ///< no yes unknown: whether sectors were out of the tool's reach
  std::string host_serial;  ///< of the computer that the tool ran on
  std::size_t line = 0;     ///< where the file tells the result, from 1
};

/// Reads what a wiping tool wrote, known by its content: logs of nwipe since 2020, several runs and
/// disks in one file too; terminal transcripts of hdparm, nvme and shred -v. Runs come in the
/// order of the file, and there is at least one. Throws Error: refused when the file is none of
/// these, tells of no erasure, or has a table that is cut off or not understood; then the message
/// names the line.
std::vector<WipeRun> read_wipe_log(Input input);

}  // namespace bifc
