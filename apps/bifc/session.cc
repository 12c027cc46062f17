// Opening, making and migrating files. A dry run happens in the transaction that is rolled back.
#include "apps/bifc/session.h"

#include <filesystem>

#include "apps/bifc/backups.h"
#include "apps/bifc/desk_files.h"
#include "libbifc/base/error.h"
#include "libbifc/db/migrate.h"
#include "libbifc/model/record_types.h"
#include "libbifc/ops/custody.h"
#include "libbifc/schema/schema.h"

namespace bifc {
namespace {

bool is_old(Connection& db) {
  return schema_version(db, migrations().size()) < migrations().size();
}

}  // namespace

void make_folder_of(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code error;
  if (folder.empty() || std::filesystem::exists(folder, error)) return;
  std::filesystem::create_directories(folder, error);
  if (error)
    throw Error(ErrorCode::failed,
                say("The folder '{}' cannot be made: {}.", folder.string(), error.message()),
                say("Name another file: --db FILE"));
  std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
}

DatabaseFile database_file(const Env& env, const Config& config, const std::string& option) {
  const auto file = [&](const std::string& path, bool named) -> DatabaseFile {
    return {path, named, [&env, &config, path] { return backup_folder(env, config, path); }};
  };
  if (!option.empty()) return file(option, true);
  if (const std::string path = env.variable("BIFC_DB"); !path.empty()) return file(path, false);
  if (const std::string path = config.text("db"); !path.empty()) return file(path, false);
  const std::string folder = data_folder(env);
  return file(folder.empty() ? folder : folder + "/bifc.db", false);
}

Session::Session(const DatabaseFile& file, Needs needs, bool dry_run, Instant now)
    : now_(now), dry_run_(dry_run) {
  if (file.path.empty())
    throw Error(ErrorCode::failed, say("There is no home folder: HOME names none."),
                say("Name the database: --db FILE"));
  const FileState state = inspect(file.path);
  if (state == FileState::missing && file.named)
    throw Error(ErrorCode::failed, say("There is no database at '{}'.", file.path),
                say("Make one: bifc db init --db {}", file.path));
  if (state != FileState::database && (needs == Needs::read || dry_run)) {
    open_empty();
    if (needs == Needs::write) transaction_.emplace(*db_);
  } else if (needs == Needs::read) {
    open_to_read(file);
  } else {
    made_file_ = state != FileState::database;
    open_to_write(file, dry_run);
  }
  store_.emplace(*db_, catalog(), now);
  store_->watch(make_custody());
}

void Session::open_empty() {
  db_.emplace(":memory:", Connection::Mode::create);
  migrate(*db_, migrations());
}

// Whatever a newer bifc gets wrong, the file as it was is still there.
void Session::copy_before_migration(const DatabaseFile& file) {
  if (is_old(*db_) && file.copies) safety_copy(file.path, file.copies(), "migration", now_);
}

void Session::open_to_read(const DatabaseFile& file) {
  const std::string& path = file.path;
  db_.emplace(path, Connection::Mode::read);
  if (!is_old(*db_)) return;
  copy_before_migration(file);
  db_.emplace(path, Connection::Mode::write);  // whichever command comes first migrates
  Transaction transaction(*db_);
  migrate(*db_, migrations());
  transaction.commit();
  db_.emplace(path, Connection::Mode::read);
}

void Session::open_to_write(const DatabaseFile& file, bool dry_run) {
  const std::string& path = file.path;
  if (made_file_)
    refuse_synced_folder(path), make_folder_of(path);
  else
    refuse_synced_neighbours(path);
  db_.emplace(path, made_file_ ? Connection::Mode::create : Connection::Mode::write);
  if (made_file_) {
    prepare_new_file(*db_);
  } else {
    schema_version(*db_, migrations().size());  // before anything is written
    if (!dry_run) copy_before_migration(file);
    if (!dry_run) use_write_ahead_log(*db_);
  }
  transaction_.emplace(*db_);
  migrate(*db_, migrations());
}

void Session::finish() {
  if (!transaction_) return;
  if (!dry_run_) transaction_->commit();
  transaction_.reset();
  if (!made_file_) return;
  try {
    use_write_ahead_log(*db_);
  } catch (const Error&) {  // what was asked for is done; the next write tries again
  }
}

}  // namespace bifc
