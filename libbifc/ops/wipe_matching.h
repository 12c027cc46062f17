// Matching: which run of which log is about which disk, and how well that is proven.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "libbifc/ops/wiping.h"

namespace bifc {

/// A disk whose wipe is to be recorded.
struct MeantDisk {
  std::int64_t id;
  std::int64_t device;  ///< the machine it is in, or was when it came in; 0 for none
};

/// Returns the disks an order is about: those it names, else those of its machines that are not
/// wiped, else, where all are, all of them. Throws Error: refused when a machine's disks are not
/// known.
std::vector<MeantDisk> meant_disks(Store& store, const WipeOrder& order);

/// Whether two serial numbers may be one: blanks, hyphens and case aside, and where one is cut
/// short, which tools that describe machines do from eight characters on.
bool same_serial(std::string_view a, std::string_view b);

/// A run that is about a disk.
struct MatchedRun {
  const LogFile* log;
  const WipeRun* run;
  bool by_hand = false;  ///< somebody said so, as the log names no serial number
  /// A run of the same disk that did not succeed, and that this one did not follow; null for none.
  const WipeRun* against = nullptr;
  const LogFile* against_log = nullptr;
};

struct Matching {
  /// By disk; the best run where several are, or the latest that failed where that is meant.
  std::map<std::int64_t, MatchedRun> runs;
  std::map<std::int64_t, MatchedRun> near;  ///< by disk; a run of a serial number that is alike
  Problems problems;                        ///< runs that would do if they said whose they are
  std::string hint;                         ///< what to type about them
  std::vector<std::string> strangers;       ///< disks in the logs that are on no record
  std::vector<std::string> others;          ///< that are, of other machines, and not wiped yet
};
Matching match_runs(Store& store, const WipeOrder& order, const std::vector<MeantDisk>& meant);

/// Whether a run shows success, or leaves it to the claim to say so.
bool is_proven(const MatchedRun& run, const WipeClaim& claim);

/// Returns the method of the run or, where it tells none, of the claim.
std::string method_of(const MatchedRun* run, const WipeClaim& claim);

/// Returns the kind of disk, "unknown" where nobody said.
std::string media_of(Store& store, std::int64_t disk);

/// Returns the day a wipe counts for: the one that was said, else the log's, else today.
Date day_of(const MatchedRun* run, const WipeClaim& claim);

/// Whether the log of a run has counted for an earlier stay of the disk.
bool has_served(Store& store, std::int64_t disk, const MatchedRun& run);

/// Returns why that day cannot be: it is to come, or before the disk came in. Else "".
std::string day_problem(Store& store, std::int64_t disk, const MatchedRun* run,
                        const WipeClaim& claim);

/// Returns tokens of wipe_doubt.tsv joined by "|".
std::string doubts_of(Store& store, std::int64_t disk, const MatchedRun* run,
                      const WipeClaim& claim);

/// Returns the result of a run for people: "aborted", "no result".
std::string result_label(const WipeRun& run);

/// Returns how a log is called: by its file, without what could steer a terminal.
std::string name_of(const LogFile& log);

}  // namespace bifc
