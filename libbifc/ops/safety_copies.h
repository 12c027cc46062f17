// Safety copies of databases: what becomes of them, and what they must not bring back, when
// somebody is forgotten.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "libbifc/db/connection.h"

namespace bifc {

/// Returns the mark that all copies of one database share, "" when the file is no database of
/// bifc's. Files from before the journal have the mark that they will get.
std::string group_of(Connection& db);

/// What became of the copies in a folder.
struct ClearedCopies {
  std::int64_t deleted = 0;
  std::vector<std::string> left;  ///< paths of those that could not be read or deleted
};

/// Deletes what copying and restoring left unfinished beside a file and in a folder when they were
/// killed. Whoever copies at this moment is told that it failed. Returns how many files went.
std::int64_t delete_unfinished(const std::string& database, const std::string& folder);

/// Deletes the copies of a group's database in `folder`; those of other groups stay. A folder that
/// does not exist is empty.
ClearedCopies delete_copies(const std::string& folder, const std::string& group);

}  // namespace bifc
