// NwipeSession: what the log of nwipe tells between one start and the next.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/exchange/wipe_tools.h"

namespace bifc {

/// What the lines above the tables tell of a disk.
struct NwipeDisk {
  std::string model, serial;
  std::optional<std::int64_t> bytes;
  std::string method;  ///< as nwipe calls it
  std::string hidden_area = "unknown";
  std::int64_t passes = 0;
  std::string started, ended;
  std::size_t line = 0;  ///< where its wipe began; 0 before
};

/// What the table of results tells of a disk. It cuts the name on the left and the identity, which
/// is "MODEL/SERIAL", within both.
struct NwipeRow {
  std::string name, status, identity;
  std::size_t line = 0;
};

struct NwipeSize {
  std::int64_t erased = 0, total = 0;
};

struct NwipeSession {
  std::string version, method, verification, host_serial, ended;
  std::map<std::string, NwipeDisk, std::less<>> disks;  ///< by node
  std::vector<NwipeRow> rows;
  std::map<std::string, std::int64_t, std::less<>> errors;  ///< by the name in the table
  std::map<std::string, NwipeSize, std::less<>> sizes;      ///< by the name in the table
  bool is_begun = false;                                    ///< some wipe was
  bool is_closed = false;                                   ///< the line below the results was read
};

/// Whether a serial is what "nwipe --quiet" writes instead of it.
bool is_masked(std::string_view serial);

/// Appends the runs of a session: those of its results, or the wipes that began when it ended
/// without results.
void add_runs(const NwipeSession& session, std::vector<WipeRun>& runs);

}  // namespace bifc
