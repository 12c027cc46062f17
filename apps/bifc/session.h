// Session: the database as a command needs it: absent, read, or inside a transaction.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "apps/bifc/command.h"
#include "libbifc/db/connection.h"
#include "libbifc/ops/backup.h"

namespace bifc {

/// Where the database lies, and whether somebody named it.
struct DatabaseFile {
  std::string path;
  bool named = false;  ///< by --db; then it must exist
  /// Says where the copy goes that is made before the file is brought up to a newer schema.
  std::function<BackupFolder()> copies = {};
};

/// Returns --db, else BIFC_DB, else the config's, else the usual place.
DatabaseFile database_file(const Env& env, const Config& config, const std::string& option);

/// Makes the folder that a database is to lie in, for its owner's eyes only, if there is none.
/// Throws Error: failed.
void make_folder_of(const std::string& path);

/// One opened database. A missing one is read as an empty one, and made by the first write.
class Session {
 public:
  /// Throws Error: failed when --db names a file that is missing, damaged when it is not bifc's.
  Session(const DatabaseFile& file, Needs needs, bool dry_run, Instant now);

  Store& store() { return *store_; }
  bool made_file() const { return made_file_; }

  /// Makes what was written durable, unless this is a dry run, which leaves no trace.
  void finish();

 private:
  void open_to_read(const DatabaseFile& file);
  void open_to_write(const DatabaseFile& file, bool dry_run);
  void copy_before_migration(const DatabaseFile& file);
  void open_empty();

  std::optional<Connection> db_;
  std::optional<Transaction> transaction_;
  std::optional<Store> store_;
  Instant now_;
  bool dry_run_;
  bool made_file_ = false;
};

}  // namespace bifc
