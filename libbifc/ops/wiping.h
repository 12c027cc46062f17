// Wiping: logs and what people say become records of wipes, judged, or are refused.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "libbifc/exchange/evidence.h"
#include "libbifc/exchange/wipe_log.h"
#include "libbifc/record/store.h"

namespace bifc {

/// A log, read.
struct LogFile {
  Evidence file;
  std::vector<WipeRun> runs;
};

/// What is said of wipes. Empty texts say nothing: the log does, or nobody.
struct WipeClaim {
  std::string outcome;  ///< token of wipe_outcome.tsv; "" for success
  std::string method;   ///< token of wipe_method.tsv
  std::string tool, tool_version, verification;
  std::optional<std::int64_t> passes;
  std::string operator_name, checker, reason;
  Date today;
  std::optional<Date> day;  ///< when it was done, if somebody said so
};

/// Which wipes are to be recorded.
struct WipeOrder {
  std::vector<std::int64_t> devices;  ///< all of whose disks are meant, unless some are named
  std::vector<std::int64_t> disks;    ///< those that are named; of these machines, or of none
  std::map<std::string, std::int64_t> nodes;  ///< which disk "sda" of a log is
  std::vector<LogFile> logs;
  WipeClaim claim;
  std::vector<Evidence> files;  ///< to be kept with what is claimed, unread, as a PDF of the tool
};

/// One record that was made.
struct WipeDone {
  std::int64_t wipe;
  std::int64_t disk;     ///< 0 for a machine without one
  std::int64_t device;   ///< 0 for a disk in none
  std::string warning;   ///< why its level is not what one might think; "" for nothing
  bool already = false;  ///< it was on record before, and nothing was written
};

struct WipeReport {
  std::vector<WipeDone> done;
  std::vector<std::int64_t> wiped;       ///< machines that became wiped
  std::vector<std::int64_t> back;        ///< that waited to leave, and have to be wiped again
  std::vector<std::int64_t> incomplete;  ///< machines with another disk that is not wiped
  std::vector<std::string> strangers;    ///< disks of the logs that are on no record, for people
  std::vector<std::string> others;       ///< that passed too, and are not recorded as wiped yet
};

/// Records the wipes of an order, all or none. Every disk that is meant must have a run that passed
/// in the logs or, without logs, be vouched for by the claim; a failed or aborted run counts for
/// nothing, unless the claim's outcome is to record just that. Disks that failed are quarantined,
/// destroyed ones and those the donor kept are marked so. Machines whose gate is then open become
/// wiped where their state allows it.
/// Throws Error: refused with all that is missing.
WipeReport record_wipes(Store& store, const WipeOrder& order);

/// Records that a machine has no disk. Throws Error: refused when disks of it are known.
WipeDone record_no_disk(Store& store, std::int64_t device, const WipeClaim& claim,
                        std::optional<std::int64_t> evidence = {});

/// Keeps files about a machine or, with none, a disk. Returns the id of the first note.
std::optional<std::int64_t> keep_files(Store& store, std::int64_t about,
                                       const std::vector<Evidence>& files, const WipeClaim& claim);

/// Lets a machine through its gate with what is not wiped, for a reason and by two people, which
/// every paper of it will say. Returns how many records were made, 0 when the gate is open.
/// Throws Error: refused without a reason or a second person.
std::int64_t let_through(Store& store, std::int64_t device, const WipeClaim& claim);

}  // namespace bifc
