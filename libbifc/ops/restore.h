// Restoring: an earlier copy takes the place of a database, and nothing of either is lost.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/ops/backup.h"

namespace bifc {

/// What restore() needs besides the two files.
struct Restoring {
  std::span<const std::string_view> migrations;
  BackupFolder folder;
  Instant now;
  bool unrelated = false;  ///< the copy may be of another group's database
  bool dry_run = false;    ///< check everything and change nothing
  /// Forgets people again, by record key, in the copy before it is put in place. It is called once,
  /// outside of a transaction, and not at all when there is nobody to forget.
  std::function<void(Connection&, const std::vector<std::int64_t>&)> forget = {};
};

/// What restore() did.
struct Restored {
  std::string kept;             ///< where the replaced file is now; "" when there was none
  bool was_damaged = false;     ///< the replaced file could not be read
  std::string desk;             ///< the letters that new records get
  std::int64_t operations = 0;  ///< how many operations of the replaced file are not in the copy
  std::int64_t forgotten = 0;   ///< how many people were forgotten again
};

/// Puts what the copy `file` holds in the place of the database `database`, as one step: others see
/// the old content or the new. The replaced content is kept among the dated copies, byte by byte
/// when it is damaged. The restored database is a desk of its own, so that ids which were given out
/// since the copy was made are not given out again, and forgets whom either of them forgot.
/// Throws Error: damaged when the copy is damaged or written by a newer bifc, or when `database` is
/// another program's; refused when they are one file, or of different groups; busy when somebody
/// writes meanwhile. Then nothing was changed.
Restored restore(const std::string& file, const std::string& database, const Restoring& restoring);

}  // namespace bifc
