// Backups: dated copies in a folder of their own, bounded in number, and copies where somebody
// wants them.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/base/date.h"
#include "libbifc/db/connection.h"

namespace bifc {

/// Where dated copies go, and how many of each reason stay. Whoever makes one more deletes the
/// oldest; files that have no such name are never touched.
struct BackupFolder {
  std::string path;
  std::int64_t keep = 10;
};

/// A dated copy, as its name tells: bifc.2026-11-21T143200Z.merge.db.
struct Backup {
  std::string path;
  std::string name;    ///< the file's, without the folder
  std::string of;      ///< what the database's file is called, without its ending: "bifc"
  Instant made;        ///< to the second, in UTC as in the name
  std::string reason;  ///< backup, migration, merge, restore, damaged, repair
  std::int64_t bytes = 0;
};

/// Returns the dated copies in a folder, newest first; none when there is no folder.
std::vector<Backup> backups_in(const std::string& folder);

/// Copies the database file into the folder under a dated name, as it is for others at this moment,
/// and returns the copy's path. `reason` is one word of small letters. `change` may change the copy
/// (see copy_database). Whoever calls it may hold a transaction: what is not committed is not in
/// it. Throws Error as copy_database() does; then nothing was changed.
std::string safety_copy(const std::string& database, const BackupFolder& folder,
                        std::string_view reason, Instant now,
                        const std::function<void(Connection&)>& change = {});

/// Returns the path of a dated copy that is not there yet, and makes the folder if need be.
std::string dated_path(const std::string& database, const std::string& folder,
                       std::string_view reason, Instant now);

/// Copies the database file to `target`, or under a dated name into the folder `target`. Replaces
/// an earlier copy of the same database, and nothing else. Returns the copy's path.
/// Throws Error: refused when `target` is the database itself, a database that is in use, one of
/// another group, a copy that holds what this database does not, or no database at all.
std::string backup_to(const std::string& database, const std::string& target,
                      std::span<const std::string_view> migrations, Instant now);

/// Returns a throw-away copy in memory that has seen all migrations.
Connection newest_in_memory(Connection& from, std::span<const std::string_view> migrations);

/// Which history a database belongs to.
struct Lineage {
  std::string group;  ///< the same in all copies of one database; "" before schema 2
  std::string desk;   ///< its letters; "" is the first
  std::int64_t given = 0;
};
Lineage lineage(Connection& db);

/// Adds people to the list of those who are forgotten, a file "forgotten" beside the dated copies:
/// a line with the group and the record's id for each, and nothing else about them.
void note_forgotten(const std::string& folder, const std::string& group,
                    std::span<const std::int64_t> keys);

/// Returns the keys on that list for a group; none when there is no list.
std::vector<std::int64_t> noted_forgotten(const std::string& folder, const std::string& group);

}  // namespace bifc
