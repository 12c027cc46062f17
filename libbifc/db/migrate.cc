// PRAGMA user_version counts migrations; the file's header is read before SQLite sees the file.
#include "libbifc/db/migrate.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

// The header of https://sqlite.org/fileformat.html, section 1.3, as far as it matters here.
struct Header {
  std::array<unsigned char, 100> bytes{};
  std::int64_t size = 0;  // of the whole file
  std::size_t read = 0;

  std::int64_t number(std::size_t at, std::size_t length) const {
    std::int64_t value = 0;
    for (std::size_t i = at; i < at + length; ++i) value = value * 256 + bytes[i];
    return value;
  }
  bool is_sqlite() const {
    return read == bytes.size() && std::memcmp(bytes.data(), "SQLite format 3", 16) == 0;
  }
  std::int64_t page_size() const {
    const std::int64_t written = number(16, 2);
    return written == 1 ? 65536 : written;
  }
  // What is the same in every file that bifc makes: how it is read and written, the shares of a
  // page that a key may take, the format of the schema, and UTF-8.
  bool is_sound() const {
    const bool plain = number(18, 1) == 1 && number(19, 1) == 1;
    const bool logged = number(18, 1) == 2 && number(19, 1) == 2;
    return (plain || logged) && number(21, 3) == 0x402020 && number(44, 4) == 4 &&
           number(56, 4) == 1;
  }
  // One page that holds no table yet, and is nobody's.
  bool is_blank() const { return number(68, 4) == 0 && number(28, 4) == 1 && size == page_size(); }
  bool is_complete() const { return size >= page_size() * number(28, 4); }
};

[[noreturn]] void unreadable(const std::string& path) {
  throw Error(ErrorCode::failed, say("'{}' cannot be read: {}.", path, std::strerror(errno)),
              say("Check the rights on the file and its folder: bifc db path"));
}

bool read_header(const std::string& path, Header& header) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0 && (errno == ENOENT || errno == ENOTDIR)) return false;
  if (descriptor < 0) unreadable(path);
  struct stat about {};
  ::fstat(descriptor, &about);
  const ssize_t read = S_ISREG(about.st_mode)
                           ? ::read(descriptor, header.bytes.data(), header.bytes.size())
                           : (errno = S_ISDIR(about.st_mode) ? EISDIR : EINVAL, -1);
  const int error = errno;
  ::close(descriptor);
  errno = error;
  if (read < 0) unreadable(path);
  header.size = about.st_size;
  header.read = static_cast<std::size_t>(read);
  return true;
}

// Returns the mode the file has now. SQLite does not wait here for who is writing: while several
// make one file at once, it stays as it is, and a later command changes it. Deleting the journal
// (mode DELETE) is not synced to the disk, so a power cut could bring it back and take the last
// transaction with it; truncating it is.
std::string use_journal(Connection& db, std::string_view mode) {
  try {
    Statement statement(db, fmt::format("PRAGMA journal_mode={}", mode));
    return statement.step() ? std::string(statement.text(0)) : std::string();
  } catch (const Error& error) {
    if (error.code() != ErrorCode::busy) throw;
    return {};
  }
}

}  // namespace

FileState inspect(const std::string& path) {
  Header header;
  for (bool again : {true, false}) {
    if (!read_header(path, header)) return FileState::missing;
    // What lies beside the file is newer than its pages, or what they were before a failure.
    const bool waiting = has_waiting_changes(path);
    if (header.size == 0) return waiting ? FileState::database : FileState::empty;
    if (!header.is_sqlite())
      throw Error(ErrorCode::damaged, say("'{}' is not a database.", path),
                  say("Name another file with --db, or import this one: bifc import {}", path));
    if (waiting) return FileState::database;
    // Somebody may have been making the file while it was looked at.
    if (header.is_complete() || !again) break;
  }
  if (header.is_blank()) return FileState::database;  // it is being made, by whoever was first
  if (header.number(68, 4) != kApplicationId)
    throw Error(ErrorCode::damaged, say("'{}' is the database of another program.", path),
                say("Name another file with --db."));
  if (!header.is_sound())
    throw Error(ErrorCode::damaged, say("'{}' is damaged in its first bytes.", path),
                say("Nothing was changed. Keep the file and go back to a copy: bifc db restore"));
  if (!header.is_complete())
    throw Error(ErrorCode::damaged,
                say("'{}' is damaged: it has {} bytes and should have {}.", path, header.size,
                    header.page_size() * header.number(28, 4)),
                say("Nothing was changed. Keep the file and go back to a copy: bifc db restore"));
  return FileState::database;
}

std::size_t schema_version(Connection& db, std::size_t newest) {
  // The header of a file may be older than its log, so only SQLite knows whose it is.
  Statement owner(db,
                  "SELECT application_id,(SELECT count(*)FROM sqlite_schema)"
                  "FROM pragma_application_id");
  owner.step();
  if (owner.integer(0) != kApplicationId && owner.integer(1) > 0)
    throw Error(ErrorCode::damaged, say("The database is that of another program."),
                say("Name another file with --db."));
  Statement statement(db, "PRAGMA user_version");
  statement.step();
  const auto version = static_cast<std::size_t>(statement.integer(0));
  if (version > newest)
    throw Error(
        ErrorCode::damaged,
        say("The database was written by a newer bifc (schema {}; this one knows up to {}).",
            version, newest),
        say("Install the newer bifc here too."));
  return version;
}

void migrate(Connection& db, std::span<const std::string_view> migrations) {
  const std::size_t done = schema_version(db, migrations.size());
  if (done == migrations.size()) return;
  for (std::string_view rest : migrations.subspan(done))
    while (!rest.empty()) {
      Statement statement(db, rest);
      rest = statement.rest();
      if (!statement.is_empty()) statement.run();
    }
  db.execute(fmt::format("PRAGMA application_id={};PRAGMA user_version={}", kApplicationId,
                         migrations.size()));
}

void prepare_new_file(Connection& db) { use_journal(db, "TRUNCATE"); }

void use_write_ahead_log(Connection& db) {
  if (use_journal(db, "WAL") != "wal") prepare_new_file(db);
}

}  // namespace bifc
