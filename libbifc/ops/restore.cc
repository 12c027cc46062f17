// The copy is made ready aside; then its pages replace those of the database in one transaction.
#include "libbifc/ops/restore.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/db/copy_file.h"
#include "libbifc/db/migrate.h"
#include "libbifc/model/record_types.h"
#include "libbifc/record/desk_letters.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

std::int64_t integer(Connection& db, std::string_view sql) {
  Statement statement(db, sql);
  return statement.step() ? statement.integer(0) : 0;
}

// A file that is gone when it is no longer needed.
class Passing {
 public:
  explicit Passing(std::string path) : path_(std::move(path)) {}
  ~Passing() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  Passing(const Passing&) = delete;
  Passing& operator=(const Passing&) = delete;
  const std::string& path() const { return path_; }
  void keep() { path_.clear(); }

 private:
  std::string path_;
};

std::string hint_of_copies() { return say("See the copies there are: bifc db restore"); }

void require_copy(const std::string& file, const std::string& database, std::size_t newest) {
  if (is_same_file(file, database))
    throw Error(ErrorCode::refused, say("'{}' is the database itself.", file), hint_of_copies());
  const auto state = [&] {
    try {
      return inspect(file);
    } catch (const Error& error) {
      throw Error(error.code(), error.message(), hint_of_copies());
    }
  }();
  if (state == FileState::missing)
    throw Error(ErrorCode::failed, say("There is no file '{}'.", file), hint_of_copies());
  if (state == FileState::empty)
    throw Error(ErrorCode::damaged, say("'{}' is empty.", file), hint_of_copies());
  Connection copy(file, Connection::Mode::read);
  schema_version(copy, newest);
}

// Makes a copy of the copy that can be changed. Whatever is wrong is wrong with `file`.
void make_newest(const std::string& file, const std::string& database, const std::string& ready,
                 const Restoring& restoring) {
  try {
    require_copy(file, database, restoring.migrations.size());
    Connection copy(file, Connection::Mode::read);
    copy_database(copy, ready, [&](Connection& made) { migrate(made, restoring.migrations); });
  } catch (Error& error) {
    if (error.message().find(file) == std::string::npos) error.within(file);
    throw;
  }
}

bool has_records(Connection& db) {
  for (const RecordType* type : catalog().types())
    if (integer(db, fmt::format("SELECT EXISTS(SELECT 1 FROM {})", type->name)) != 0) return true;
  return false;
}

std::vector<std::int64_t> forgotten_in(Connection& db) {
  std::vector<std::int64_t> keys;
  if (integer(db, "SELECT count(*)FROM sqlite_schema WHERE name='forgotten'") == 0) return keys;
  Statement rows(db, "SELECT record FROM forgotten");
  while (rows.step()) keys.push_back(rows.integer(0));
  return keys;
}

// What must be known of a database that is about to be replaced.
struct Replaced {
  Lineage lineage;
  bool has_records = false;
  std::vector<std::int64_t> forgotten;
};

Replaced read_replaced(Connection& db, std::span<const std::string_view> migrations) {
  Replaced found{lineage(db), has_records(db), forgotten_in(db)};
  if (found.lineage.group.empty() && found.has_records) {
    Connection newest = newest_in_memory(db, migrations);
    found.lineage.group = lineage(newest).group;
  }
  return found;
}

// Another program's database, or that of a newer bifc, is no damaged one, and stays where it is.
bool is_somebody_elses(const std::string& path, std::size_t newest) {
  try {
    Connection db(path, Connection::Mode::immutable);
    const std::int64_t owner = integer(db, "PRAGMA application_id");
    const std::int64_t version = integer(db, "PRAGMA user_version");
    return owner != kApplicationId ? owner != 0 || integer(db, "SELECT count(*)FROM sqlite_schema")
                                   : version > static_cast<std::int64_t>(newest);
  } catch (const Error&) {
    return false;
  }
}

// Returns the database that lies at a path if it can be read, nothing when it is damaged.
std::optional<Connection> open_sound(const std::string& path,
                                     std::span<const std::string_view> migrations) {
  try {
    inspect(path);
    std::optional<Connection> db(std::in_place, path, Connection::Mode::write);
    schema_version(*db, migrations.size());
    require_sound(*db);
    return db;
  } catch (const Error& error) {
    if (error.code() != ErrorCode::damaged || is_somebody_elses(path, migrations.size())) throw;
    return std::nullopt;
  }
}

std::string far_letters(Connection& db) {
  return far_desk(static_cast<std::uint64_t>(integer(db, "SELECT random()")));
}

// Gives the copy its desk and forgets whom either side forgot. Returns how many that were.
std::int64_t make_ready(const std::string& path, const std::string& desk,
                        std::vector<std::int64_t> forgotten, const Restoring& restoring) {
  Connection copy(path, Connection::Mode::write);
  {
    Transaction transaction(copy);
    set_desk(copy, desk, 0);
    transaction.commit();
  }
  const auto noted = noted_forgotten(restoring.folder.path, lineage(copy).group);
  forgotten.insert(forgotten.end(), noted.begin(), noted.end());
  std::sort(forgotten.begin(), forgotten.end());
  forgotten.erase(std::unique(forgotten.begin(), forgotten.end()), forgotten.end());
  for (const std::int64_t key : forgotten_in(copy))
    forgotten.erase(std::remove(forgotten.begin(), forgotten.end(), key), forgotten.end());
  if (!forgotten.empty() && restoring.forget) restoring.forget(copy, forgotten);
  return static_cast<std::int64_t>(forgotten.size());
}

void put_in_place(Passing& ready, const std::string& path) {
  if (::rename(ready.path().c_str(), path.c_str()) != 0)
    throw Error(ErrorCode::failed, say("'{}' cannot be written: {}.", path, std::strerror(errno)),
                say("Check the free space and the rights there."));
  ready.keep();
  sync_folder_of(path);
}

void copy_bytes(const std::string& from, const std::string& to) {
  std::error_code error;
  fs::copy_file(from, to, error);
  const int descriptor = error ? -1 : ::open(to.c_str(), O_RDWR | O_CLOEXEC);
  const bool durable =
      descriptor >= 0 && ::fchmod(descriptor, 0600) == 0 && ::fsync(descriptor) == 0;
  if (descriptor >= 0) ::close(descriptor);
  if (durable) return;
  ::unlink(to.c_str());
  throw Error(ErrorCode::failed, say("'{}' cannot be copied to '{}'.", from, to),
              say("Check the free space and the rights there."));
}

constexpr const char* kLogs[] = {"-wal", "-journal"};

// A file and the logs beside it, byte by byte, among the dated copies; gone again unless kept.
class Bytes {
 public:
  Bytes(const std::string& database, const Restoring& restoring)
      : path_(dated_path(database, restoring.folder.path, "damaged", restoring.now)) {
    copy_bytes(database, path_);
    for (const char* suffix : kLogs)
      if (fs::exists(database + suffix)) copy_bytes(database + suffix, path_ + suffix);
    sync_folder_of(path_);
  }
  ~Bytes() {
    if (kept_) return;
    ::unlink(path_.c_str());
    for (const char* suffix : kLogs) ::unlink((path_ + suffix).c_str());
  }
  Bytes(const Bytes&) = delete;
  Bytes& operator=(const Bytes&) = delete;
  std::string keep() {
    kept_ = true;
    return path_;
  }

 private:
  std::string path_;
  bool kept_ = false;
};

// What waits in the log of a damaged file must not be replayed into the one that takes its place.
void replace_damaged(Passing& ready, const std::string& database) {
  for (const char* suffix : {"-wal", "-journal", "-shm"}) ::unlink((database + suffix).c_str());
  put_in_place(ready, database);
}

// Operations of the replaced database that the copy does not know are what is lost from sight.
std::int64_t operations_since(const std::string& copy, Connection& replaced) {
  Statement attach(replaced, "ATTACH ? AS copy");
  attach.bind(1, std::string_view(copy)).run();
  const std::int64_t count =
      integer(replaced, "SELECT count(*)FROM sqlite_schema WHERE name='operation'") == 0
          ? 0
          : integer(replaced,
                    "SELECT count(*)FROM main.operation o WHERE NOT EXISTS"
                    "(SELECT 1 FROM copy.operation c WHERE c.id=o.id AND c.mark=o.mark)");
  replaced.execute("DETACH copy");
  return count;
}

void require_same_group(const Lineage& copy, const Replaced& replaced, const Restoring& restoring) {
  if (restoring.unrelated || !replaced.has_records || replaced.lineage.group == copy.group) return;
  throw Error(ErrorCode::refused, say("The copy is of another group's database."),
              say("Put it in a place of its own with --db, or write: bifc db restore --unrelated"));
}

Restored replace_sound(Passing& ready, Connection& db, const std::string& database,
                       const Restoring& restoring) {
  const Replaced replaced = read_replaced(db, restoring.migrations);
  const Lineage copy = [&] {
    Connection opened(ready.path(), Connection::Mode::read);
    return lineage(opened);
  }();
  require_same_group(copy, replaced, restoring);
  const bool related = replaced.lineage.group == copy.group;
  const std::int64_t given = copy.desk == replaced.lineage.desk
                                 ? std::max(copy.given, replaced.lineage.given)
                                 : replaced.lineage.given;
  Restored done;
  if (related) done.desk = next_desk(replaced.lineage.desk, given);
  const bool handed_out = !done.desk.empty();
  if (!handed_out) done.desk = far_letters(db);
  if (related) done.operations = operations_since(ready.path(), db);
  done.forgotten =
      make_ready(ready.path(), done.desk,
                 related ? replaced.forgotten : std::vector<std::int64_t>{}, restoring);
  if (restoring.dry_run) return done;

  use_write_ahead_log(db);  // others can read while the pages are replaced
  Connection from(ready.path(), Connection::Mode::read);
  Connection witness(database, Connection::Mode::read);
  const std::int64_t before = integer(witness, "PRAGMA data_version");
  Passing kept(
      safety_copy(database, restoring.folder, "restore", restoring.now, [&](Connection& old) {
        if (handed_out) set_desk(old, replaced.lineage.desk, given + 1);
      }));
  PageCopy pages(db, from);  // from here on nobody else can write
  if (integer(witness, "PRAGMA data_version") != before)
    throw Error(ErrorCode::busy, say("Another program is writing to the database."),
                say("Nothing was changed. Run the command again in a moment."));
  pages.run();
  done.kept = kept.path();
  kept.keep();
  return done;
}

std::string resolved(const std::string& path) {
  std::error_code error;
  const fs::path target = fs::canonical(path, error);
  return error ? path : target.string();
}

}  // namespace

Restored restore(const std::string& file, const std::string& given, const Restoring& restoring) {
  const std::string database = resolved(given);
  Passing ready(database + ".restored.part");
  make_newest(file, database, ready.path(), restoring);
  std::error_code error;
  const bool missing = !fs::exists(database, error) || fs::file_size(database, error) == 0;
  // SQLite tidies a log up when it opens the file, whatever state that is in.
  std::optional<Bytes> bytes;
  if (!missing && !restoring.dry_run && has_waiting_changes(database))
    bytes.emplace(database, restoring);
  std::optional<Connection> db;
  if (!missing) db = open_sound(database, restoring.migrations);

  if (db) return replace_sound(ready, *db, database, restoring);
  Restored done;
  {
    Connection copy(ready.path(), Connection::Mode::read);
    done.desk = far_letters(copy);
  }
  done.forgotten = make_ready(ready.path(), done.desk, {}, restoring);
  done.was_damaged = !missing;
  if (restoring.dry_run) return done;
  if (missing) {
    put_in_place(ready, database);
  } else {
    if (!bytes) bytes.emplace(database, restoring);
    replace_damaged(ready, database);
    done.kept = bytes->keep();
  }
  return done;
}

}  // namespace bifc
