// LockHolder: which process holds a database, as the system tells it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// A process by the name of its program and its number.
struct LockHolder {
  std::string program;
  std::int64_t process = 0;
};

/// Returns the process that holds the right to write to the database file at `path`. Returns
/// nothing where that cannot be told: no process holds it any more, the system does not list its
/// locks (only Linux does), or more than one process could be meant.
std::optional<LockHolder> lock_holder(const std::string& path);

/// The bytes of a file, by its inode, that a lock may cover.
struct LockedBytes {
  std::uint64_t inode = 0;
  std::uint64_t first = 0;
  std::uint64_t last = 0;  ///< inclusive
};

/// Returns the processes that hold, and do not merely wait for, a write lock on any of these bytes,
/// each once, read from a text as /proc/locks has it:
///   1: POSIX  ADVISORY  WRITE 1234 08:01:131090 120 120
std::vector<std::int64_t> writers_in(std::string_view locks, const LockedBytes& bytes);

}  // namespace bifc
