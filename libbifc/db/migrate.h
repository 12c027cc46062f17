// Brings a database file up to the schema this program was built with.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "libbifc/db/connection.h"

namespace bifc {

/// Marks the files of bifc: "bifc", shown by file(1).
inline constexpr std::int64_t kApplicationId = 0x62696663;

/// What lies at a path, told from the file's first bytes without opening it as a database.
enum class FileState {
  missing,
  empty,  ///< no bytes: a new database can be made in it
  database,
};

/// Looks at the file at `path`.
/// Throws Error: failed when it cannot be read, damaged when it is no database, another
/// program's, or shorter than it says it is.
FileState inspect(const std::string& path);

/// Returns how many of `newest` migrations the open database has seen.
/// Throws Error: damaged when it has seen more, because a newer bifc wrote it.
std::size_t schema_version(Connection& db, std::size_t newest);

/// Runs the migrations the database has not seen yet, in their order. PRAGMA user_version counts
/// those that have run. The caller holds a transaction, so that all of them happen or none.
void migrate(Connection& db, std::span<const std::string_view> migrations);

/// Prepares a new, empty file for its first transaction: what is written goes straight into the
/// file, once, and a power cut loses nothing that was committed.
void prepare_new_file(Connection& db);

/// Switches a file to write-ahead logging, for good. Nothing happens when it has been, or while
/// another process is writing to a file that has not: then what is written goes into the file.
void use_write_ahead_log(Connection& db);

}  // namespace bifc
