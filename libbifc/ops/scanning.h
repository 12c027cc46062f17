// Scanning: what programs tell of a computer becomes a machine, its disks, and the evidence.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libbifc/exchange/evidence.h"
#include "libbifc/exchange/hardware.h"
#include "libbifc/record/store.h"

namespace bifc {

/// A file, and what it tells.
struct ScanFile {
  Evidence file;
  std::vector<HardwarePiece> pieces;
};

/// Files about one machine, and what they tell together.
struct Scan {
  std::vector<const ScanFile*> files;
  HardwareScan machine;
};

/// Parts files by the machines they are about: by serial number, by the disks they name, and last
/// by what their names have in common up to the first dot. Keeps the order of the first files.
/// Throws Error: refused when a file cannot be told to be about any, or two contradict each other.
std::vector<Scan> group_scans(const std::vector<ScanFile>& files);

/// Returns the machine that a scan is about: by serial number and maker, by the UUID of its
/// firmware, or because the same file was read for it before; nothing when it is not known.
/// Throws Error: refused when another maker's machine has the serial number.
std::optional<std::int64_t> device_of(Store& store, const Scan& scan);

struct ScanOptions {
  bool replace = false;  ///< another serial number is another main board of the same machine, and
                         ///< an older description is right all the same
  Date today;
  std::string author;  ///< of the notes that keep the files
};

/// What a scan changed.
struct ScanReport {
  std::int64_t device = 0;
  std::vector<Change> changes;            ///< fields of the machine that are other than before
  std::vector<std::int64_t> new_disks;    ///< recorded for the first time
  std::vector<std::int64_t> moved_disks;  ///< known from another machine, or from the stock
  std::vector<std::int64_t> gone_disks;   ///< in it until now; in stock from here on
  std::vector<std::string> passed_over;   ///< disks on USB, which are those of whoever works on it
  std::string older_than;                 ///< when the one known was made, if this is older: not
                                          ///< taken over, only kept
  bool has_no_disk = false;               ///< the scan shows that there is none, which is recorded
  bool needs_wiping = false;              ///< it was ready to leave and is not any more
  std::vector<WipeRun> erasures;          ///< that the files tell of; not recorded
  bool is_empty() const {
    return changes.empty() && new_disks.empty() && moved_disks.empty() && gone_disks.empty() &&
           !has_no_disk && older_than.empty();
  }
};

/// Writes what a scan tells of a machine that exists, and keeps its files as notes. The kind of a
/// machine stays what somebody said it is. Throws Error: refused when it has another serial number,
/// naming both.
ScanReport apply_scan(Store& store, std::int64_t device, const Scan& scan,
                      const ScanOptions& options);

/// Lays what a scan tells over a new machine's row.
void describe_by_scan(const HardwareScan& machine, std::vector<Value>& row);

}  // namespace bifc
