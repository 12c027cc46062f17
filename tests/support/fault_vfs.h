// FaultVfs: a disk under SQLite that fails when it is told to.
#pragma once

#include <memory>

namespace bifc {

/// How the disk fails, from the chosen call on.
enum class Failure {
  once,     ///< that call fails as if the disk were full; later ones work
  full,     ///< nothing can be written any more, until hope is given
  dead,     ///< half of what that call writes arrives, then no call reaches the disk
  reading,  ///< that read fails; writing works
};

/// While it lives, every database is opened through it. It counts the calls that change something
/// (write, sync, truncate, open a new file, delete, grow the shared index of the log), or the reads
/// when these are to fail, and fails from the chosen one on. One at a time may live.
class FaultVfs {
 public:
  FaultVfs();
  ~FaultVfs();
  FaultVfs(const FaultVfs&) = delete;
  FaultVfs& operator=(const FaultVfs&) = delete;

  /// Counts calls from 1 on, and fails from call number `nth` on.
  void fail(long nth, Failure failure);

  /// Lets everything work again. Returns whether a call has failed since fail().
  bool mend();
};

}  // namespace bifc
