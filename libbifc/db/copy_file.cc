// The pages of one snapshot are copied, so that what was counted in it can be counted in the copy.
#include "libbifc/db/copy_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <vector>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

// What a signal handler may still read: no string, no lock.
std::array<char, 4096> unfinished_path{};

[[noreturn]] void cannot_write(const std::string& path) {
  throw Error(ErrorCode::failed, say("'{}' cannot be written: {}.", path, std::strerror(errno)),
              say("Check the free space and the rights there."));
}

// What was killed an hour ago or more will not be finished; `now` is a file that was just made.
void remove_leftovers(const std::string& path, const std::string& now) {
  constexpr time_t kHour = 3600;
  struct stat made {};
  std::error_code error;
  fs::path folder = fs::path(path).parent_path();
  const std::string begin = fs::path(path).filename().string() + ".";
  if (::stat(now.c_str(), &made) != 0) return;
  for (const auto& entry : fs::directory_iterator(folder.empty() ? "." : folder, error)) {
    const std::string name = entry.path().filename().string();
    const bool is_part = name.ends_with(".part") || name.ends_with(".part-journal");
    struct stat about {};
    if (is_part && name.starts_with(begin) && ::stat(entry.path().c_str(), &about) == 0 &&
        about.st_mtime < made.st_mtime - kHour)
      ::unlink(entry.path().c_str());
  }
}

// A file under a name of its own that is gone unless it was given its final one.
class Unfinished {
 public:
  explicit Unfinished(std::string path) : path_(std::move(path)) {
    name_ = path_ + ".XXXXXX.part";
    const int descriptor = ::mkostemps(name_.data(), 5, O_CLOEXEC);  // mode 0600
    if (descriptor < 0) cannot_write(path_);
    ::close(descriptor);
    remove_leftovers(path_, name_);
    if (name_.size() < unfinished_path.size())
      std::memcpy(unfinished_path.data(), name_.c_str(), name_.size() + 1);
  }
  ~Unfinished() {
    unfinished_path[0] = '\0';
    if (name_.empty()) return;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) ::unlink((name_ + suffix).c_str());
  }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;

  const std::string& name() const { return name_; }

  void finish() {
    const int descriptor = ::open(name_.c_str(), O_RDWR | O_CLOEXEC);
    const bool durable = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) ::close(descriptor);
    if (!durable || ::rename(name_.c_str(), path_.c_str()) != 0) cannot_write(path_);
    name_.clear();
    sync_folder_of(path_);
  }

 private:
  std::string path_;
  std::string name_;
};

struct TableRows {
  std::string name;
  std::int64_t rows;
};

// Virtual tables have no rows of their own; those beneath them are counted.
std::vector<TableRows> count_rows(Connection& db) {
  std::vector<TableRows> tables;
  Statement names(db,
                  "SELECT name FROM sqlite_schema WHERE type='table'"
                  "AND sql NOT LIKE 'CREATE VIRTUAL%'ORDER BY name");
  while (names.step()) tables.push_back({std::string(names.text(0)), 0});
  for (TableRows& table : tables) {
    Statement count(db, fmt::format("SELECT count(*)FROM \"{}\"", table.name));
    count.step();
    table.rows = count.integer(0);
  }
  return tables;
}

[[noreturn]] void not_the_same() {
  throw Error(ErrorCode::damaged, say("The copy does not hold what was copied."),
              say("Nothing was changed. Look at the database: bifc db check"));
}

void require_same(const std::vector<TableRows>& before, Connection& copy) {
  const std::vector<TableRows> after = count_rows(copy);
  if (after.size() != before.size()) not_the_same();
  for (std::size_t i = 0; i < after.size(); ++i)
    if (after[i].name != before[i].name || after[i].rows != before[i].rows) not_the_same();
}

void write_copy(Connection& from, const std::string& name,
                const std::function<void(Connection&)>& change) {
  Connection copy(name, Connection::Mode::write);
  // Nobody else opens it, and it is synced when it is finished.
  copy.execute("PRAGMA locking_mode=EXCLUSIVE;PRAGMA journal_mode=OFF;PRAGMA synchronous=OFF");
  std::vector<TableRows> counted;
  {
    const Snapshot snapshot(from);
    counted = count_rows(from);
    PageCopy(copy, from).run();
  }
  copy.execute("PRAGMA journal_mode=DELETE");  // the log of the original is not that of a copy
  require_sound(copy);
  require_same(counted, copy);
  if (!change) return;
  Transaction transaction(copy);
  change(copy);
  transaction.commit();
}

}  // namespace

void copy_database(Connection& from, const std::string& path,
                   const std::function<void(Connection&)>& change) {
  Unfinished file(path);
  try {
    write_copy(from, file.name(), change);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::failed) throw;
    throw Error(error.code(), say("'{}' cannot be written: {}", path, error.message()),
                say("Check the free space and the rights there."));
  }
  file.finish();
}

void remove_unfinished_copy() {
  if (unfinished_path[0] != '\0') ::unlink(unfinished_path.data());
}

namespace {

// Pages that the disk did not give, for once or for good, may be sound.
bool is_failed_read(std::string_view finding) {
  constexpr std::string_view kCode = "error code=";
  const std::size_t at = finding.find(kCode);
  if (at == finding.npos) return false;
  constexpr int kFailedDisk = 10, kPrimaryCode = 0xff;  // SQLite's codes
  return (std::atoi(finding.data() + at + kCode.size()) & kPrimaryCode) == kFailedDisk;
}

}  // namespace

void require_sound(Connection& db) {
  Statement check(db, "PRAGMA integrity_check(1)");
  check.step();
  const std::string found(check.text(0));
  if (found == "ok") return;
  if (is_failed_read(found))
    throw Error(ErrorCode::failed, say("The disk fails the database ({}).", found),
                say("Check the disk and its free space, then whether your change is there."));
  throw Error(ErrorCode::damaged, say("The database is damaged ({}).", found),
              say("Nothing was changed. Keep the file and go back to a copy: bifc db restore"));
}

bool is_same_file(const std::string& one, const std::string& other) {
  struct stat a {};
  struct stat b {};
  return ::stat(one.c_str(), &a) == 0 && ::stat(other.c_str(), &b) == 0 && a.st_dev == b.st_dev &&
         a.st_ino == b.st_ino;
}

void sync_folder_of(const std::string& path) {
  std::string folder = fs::path(path).parent_path().string();
  if (folder.empty()) folder = ".";
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace bifc
