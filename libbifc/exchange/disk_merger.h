// DiskMerger: joins what several programs tell of the same disks.
#pragma once

#include <cstddef>
#include <vector>

#include "libbifc/exchange/hardware.h"

namespace bifc {

/// Disks are the same when one has the other's serial number, or as much of it as the program kept;
/// where one has none, when size and name agree. What the first piece says stays, the others fill
/// its gaps.
class DiskMerger {
 public:
  /// Adds the disks of a piece; the piece that knows disks best comes first.
  void add(const HardwarePiece& piece);

  /// Returns each disk once, without those on USB that smartctl did not look at, and without hours
  /// that cannot be.
  std::vector<ScannedDisk> result() &&;

 private:
  struct Known {
    ScannedDisk disk;
    bool was_looked_at = false;  // by smartctl
    std::size_t latest_piece = 0;
  };
  void take(const ScannedDisk& disk, const HardwarePiece& piece);
  bool is_same(const Known& known, const ScannedDisk& disk) const;

  std::vector<Known> known_;
  std::size_t piece_ = 1;  // counts them
};

}  // namespace bifc
