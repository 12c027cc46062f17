// Copies of whole database files: consistent, durable, checked, and in place only when finished.
#pragma once

#include <functional>
#include <string>

#include "libbifc/db/connection.h"

namespace bifc {

/// Writes what `from` holds at this moment into the file `path`, in place of what was there. Others
/// may write to `from` meanwhile; they do not wait. The copy is one file without a log beside it,
/// for its owner's eyes only. It is written aside in the same folder (its name ends in ".part"),
/// made durable, checked, and only then given its name.
///
/// `change`, if any, may change the copy in a transaction of its own before it gets its name.
/// `from` must not be inside a transaction; open the file a second time if it is.
/// Throws Error: damaged when what was copied is damaged, failed when it cannot be written (a full
/// disk, no rights). Then nothing was changed and nothing is left behind.
void copy_database(Connection& from, const std::string& path,
                   const std::function<void(Connection&)>& change = {});

/// Removes the copy that is being written, if any. Safe to call from a signal handler.
void remove_unfinished_copy();

/// Throws Error: damaged when pages of the database do not fit together.
void require_sound(Connection& db);

/// Whether both paths name one and the same file, by whatever links.
bool is_same_file(const std::string& one, const std::string& other);

/// Makes the names in the folder of `path` durable. Nothing happens where a file system cannot.
void sync_folder_of(const std::string& path);

}  // namespace bifc
