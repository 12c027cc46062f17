// The border with SQLite: nothing else includes sqlite3.h.
#include "libbifc/db/connection.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <new>
#include <optional>
#include <utility>
#include <vector>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/db/lock_holder.h"

namespace bifc {
namespace {

// A merge has two files open; either may be the one that is held.
std::optional<LockHolder> holder_of(sqlite3* db) {
  for (int i = 0; db != nullptr && sqlite3_db_name(db, i) != nullptr; ++i) {
    const char* path = sqlite3_db_filename(db, sqlite3_db_name(db, i));
    if (path == nullptr || *path == 0) continue;
    if (auto holder = lock_holder(path)) return holder;
  }
  return std::nullopt;
}

[[noreturn]] void raise_busy(sqlite3* db) {
  const auto holder = holder_of(db);
  throw Error(
      ErrorCode::busy,
      holder ? say("{} (process {}) is writing to the database.", holder->program, holder->process)
             : say("Another program is writing to the database."),
      say("Nothing was changed. Run the command again in a moment."));
}

[[noreturn]] void raise_damaged(const std::string& why) {
  throw Error(ErrorCode::damaged, say("The database is damaged ({}).", why),
              say("Nothing was changed. Keep the file and go back to a copy: bifc db restore"));
}

// The only place where SQLite's result codes become ours.
[[noreturn]] void raise(sqlite3* db, int code) {
  const std::string why = db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code);
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      raise_busy(db);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      raise_damaged(why);
    case SQLITE_FULL:
      throw Error(ErrorCode::failed, say("The disk is full; nothing was changed."),
                  say("Free some space, then run the command again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
      throw Error(ErrorCode::failed, say("The database cannot be written to ({}).", why),
                  say("Check the rights on the file and its folder: bifc db path"));
    case SQLITE_AUTH:
      throw Error(ErrorCode::refused, say("This statement does more than read ({}).", why),
                  say("'bifc sql' takes SELECT only; change records with bifc's own commands."));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      throw Error(ErrorCode::failed, say("The disk fails the database ({}).", why),
                  say("Check the disk and its free space, then whether your change is there."));
    case SQLITE_CONSTRAINT:
      // A new record gets a number that no other has, unless the others cannot be found.
      if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
        raise_damaged(why);
      [[fallthrough]];
    default:
      throw Error(ErrorCode::failed, say("SQLite: {}.", why));
  }
}

constexpr std::intptr_t kTries = 3500;  // with what each costs besides, five seconds

// Sleeps half a millisecond to two, so that waiting writers do not move in step. SQLite's own
// handler backs off to 100 ms and makes the unlucky wait long. The pointer holds a number.
int wait_a_little(void* most, int tries) {
  if (tries >= reinterpret_cast<std::intptr_t>(most)) return 0;
  const long jitter = (tries * 7919L + getpid()) % 1500;
  const timespec pause{0, (500 + jitter) * 1000};
  nanosleep(&pause, nullptr);
  return 1;
}

int read_only_authorizer(void*, int action, const char*, const char*, const char*, const char*) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
      return SQLITE_OK;
    default:
      return SQLITE_DENY;
  }
}

Cell cell_of(sqlite3_value* value) {
  switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
      return std::int64_t{sqlite3_value_int64(value)};
    case SQLITE_FLOAT:
      return sqlite3_value_double(value);
    case SQLITE_NULL:
      return std::monostate{};
    default: {
      const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
      return std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    }
  }
}

void give_result(sqlite3_context* context, const Value& result) {
  if (const auto* integer = std::get_if<std::int64_t>(&result))
    sqlite3_result_int64(context, *integer);
  else if (const auto* real = std::get_if<double>(&result))
    sqlite3_result_double(context, *real);
  else if (const auto* text = std::get_if<std::string>(&result))
    sqlite3_result_text64(context, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  else
    sqlite3_result_null(context);
}

// SQLite is C: an exception must not pass through it.
void call_function(sqlite3_context* context, int count, sqlite3_value** given) noexcept {
  try {
    std::vector<Cell> arguments;
    for (int i = 0; i < count; ++i) arguments.push_back(cell_of(given[i]));
    const auto* function = static_cast<const Connection::Function*>(sqlite3_user_data(context));
    give_result(context, (*function)(arguments));
  } catch (const std::bad_alloc&) {
    sqlite3_result_error_nomem(context);
  } catch (const std::exception& error) {
    sqlite3_result_error(context, error.what(), -1);
  }
}

// One thread, no statistics: 14 % fewer instructions. Must come before the first connection.
void configure_once() {
  static const bool done = [] {
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return true;
  }();
  (void)done;
}

// SQLite would create the file for everybody to read; -wal and -shm copy the rights of the file.
void create_private(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor >= 0) {
    ::close(descriptor);
  } else if (errno != EEXIST) {
    throw Error(ErrorCode::failed,
                say("The database '{}' cannot be made: {}.", path, std::strerror(errno)),
                say("Name another file: --db FILE"));
  }
}

std::string immutable_uri(const std::string& path) {
  std::string uri = "file:";
  for (const char c : path)
    if (c == '?' || c == '#' || c == '%')
      uri += fmt::format("%{:02x}", c);
    else
      uri += c;
  return uri + "?immutable=1";
}

}  // namespace

bool has_waiting_changes(const std::string& path) {
  struct stat beside {};
  for (const char* end : {"-wal", "-journal"})
    if (::stat((path + end).c_str(), &beside) == 0 && beside.st_size > 0) return true;
  return false;
}

void Connection::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
void Statement::Finalize::operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }

Connection::Connection(const std::string& path, Mode mode) {
  configure_once();
  if (mode == Mode::create && path != ":memory:") create_private(path);
  open(path, mode);
  if (mode != Mode::read || path == ":memory:") return;
  // The first read shows whether the write-ahead log can be used at all.
  const int code =
      sqlite3_exec(handle_.get(), "SELECT 1 FROM sqlite_schema", nullptr, nullptr, nullptr);
  const int kind = code & 0xff;
  const bool no_log = kind == SQLITE_READONLY || kind == SQLITE_CANTOPEN || kind == SQLITE_IOERR ||
                      kind == SQLITE_FULL;
  if (no_log && !has_waiting_changes(path))
    open(path, Mode::immutable);
  else if (code != SQLITE_OK)
    raise(handle_.get(), code);
}

void Connection::open(const std::string& path, Mode mode) {
  const std::string name = mode == Mode::immutable ? immutable_uri(path) : path;
  const int flags =
      mode == Mode::immutable ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE;
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  handle_.reset(handle);
  if (code != SQLITE_OK && ::access(path.c_str(), F_OK) != 0 && path != ":memory:")
    throw Error(ErrorCode::failed, say("There is no database at '{}'.", path),
                say("Make one: bifc db init --db {}", path));
  if (code != SQLITE_OK)
    throw Error(ErrorCode::failed,
                say("The database '{}' cannot be opened: {}.", path, std::strerror(errno)),
                say("Check the rights on the file and its folder: bifc db path"));
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_handler(handle, wait_a_little, reinterpret_cast<void*>(kTries));
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  execute(mode == Mode::read ? "PRAGMA query_only=1" : "PRAGMA secure_delete=1");
}

void Connection::execute(const std::string& sql) {
  const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) raise(handle_.get(), code);
}

void Connection::add_function(const char* name, int argument_count, Function function) {
  const auto forget = [](void* owned) { delete static_cast<Function*>(owned); };
  auto owned = std::make_unique<Function>(std::move(function));
  const int code = sqlite3_create_function_v2(
      handle_.get(), name, argument_count, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
      owned.release(), call_function, nullptr, nullptr, forget);  // deletes it on failure, too
  if (code != SQLITE_OK) raise(handle_.get(), code);
}

void Connection::do_not_wait() { sqlite3_busy_handler(handle_.get(), nullptr, nullptr); }

void Connection::allow_queries_only() {
  sqlite3_set_authorizer(handle_.get(), read_only_authorizer, nullptr);
  queries_only_ = true;
}

Statement::Statement(Connection& db, std::string_view sql) : db_(db.handle_.get()) {
  sqlite3_stmt* handle = nullptr;
  const char* rest = nullptr;
  const int code =
      sqlite3_prepare_v2(db_, sql.data(), static_cast<int>(sql.size()), &handle, &rest);
  handle_.reset(handle);
  if ((code & 0xff) == SQLITE_ERROR) {
    if (!db.queries_only_) raise_damaged(sqlite3_errmsg(db_));
    throw Error(ErrorCode::usage, say("SQL: {}.", sqlite3_errmsg(db_)),
                say("The tables and their columns: bifc help sql"));
  }
  if (code != SQLITE_OK) fail(code);
  rest_ = rest != nullptr ? sql.substr(static_cast<std::size_t>(rest - sql.data()))
                          : std::string_view();
}

void Statement::fail(int code) const { raise(db_, code); }

Statement& Statement::bind(int index, const Cell& cell) {
  struct Binder {
    sqlite3_stmt* handle;
    int index;
    int operator()(std::monostate) const { return sqlite3_bind_null(handle, index); }
    int operator()(std::int64_t v) const { return sqlite3_bind_int64(handle, index, v); }
    int operator()(double v) const { return sqlite3_bind_double(handle, index, v); }
    int operator()(std::string_view v) const {
      // A null data pointer would bind NULL; an empty string must stay an empty string.
      const char* text = v.data() != nullptr ? v.data() : "";
      return sqlite3_bind_text64(handle, index, text, v.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
  };
  const int code = std::visit(Binder{handle_.get(), index}, cell);
  if (code != SQLITE_OK) fail(code);
  return *this;
}

Statement& Statement::bind_all(std::span<const Cell> cells) {
  sqlite3_clear_bindings(handle_.get());
  for (int index = 1; const Cell& cell : cells) {
    if (!is_null(cell)) bind(index, cell);
    ++index;
  }
  return *this;
}

Statement& Statement::bind_copies(std::span<const Value> values) {
  for (int index = 1; const Value& value : values) {
    if (const auto* text = std::get_if<std::string>(&value)) {
      const int code = sqlite3_bind_text64(handle_.get(), index, text->c_str(), text->size(),
                                           SQLITE_TRANSIENT, SQLITE_UTF8);
      if (code != SQLITE_OK) fail(code);
    } else {
      bind(index, view(value));
    }
    ++index;
  }
  return *this;
}

Statement& Statement::bind_named(const char* name, const Cell& cell) {
  const int index = sqlite3_bind_parameter_index(handle_.get(), name);
  return index > 0 ? bind(index, cell) : *this;
}

bool Statement::step() {
  const int code = sqlite3_step(handle_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  fail(code);
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

void Statement::reset() { sqlite3_reset(handle_.get()); }

int Statement::column_count() const { return sqlite3_column_count(handle_.get()); }

std::string_view Statement::column_name(int column) const {
  return sqlite3_column_name(handle_.get(), column);
}

Cell Statement::column(int column) const {
  sqlite3_stmt* handle = handle_.get();
  switch (sqlite3_column_type(handle, column)) {
    case SQLITE_INTEGER:
      return std::int64_t{sqlite3_column_int64(handle, column)};
    case SQLITE_FLOAT:
      return sqlite3_column_double(handle, column);
    case SQLITE_NULL:
      return std::monostate{};
    default:
      return text(column);
  }
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(handle_.get(), column);
}

std::string_view Statement::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle_.get(), column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

PageCopy::PageCopy(Connection& to, Connection& from)
    : handle_(sqlite3_backup_init(to.handle_.get(), "main", from.handle_.get(), "main")) {
  if (handle_ == nullptr) raise(to.handle_.get(), sqlite3_errcode(to.handle_.get()));
  advance(0);  // takes the lock
}

PageCopy::~PageCopy() {
  if (handle_ != nullptr) sqlite3_backup_finish(handle_);
}

void PageCopy::run() {
  if (handle_ != nullptr) advance(-1);  // without a page to copy, the lock was the end of it
}

void PageCopy::advance(int pages) {
  const int stepped = sqlite3_backup_step(handle_, pages);
  if (stepped == SQLITE_OK && pages >= 0) return;
  const int finished = sqlite3_backup_finish(handle_);  // rolls back unless all was copied
  handle_ = nullptr;
  if (stepped != SQLITE_DONE) raise(nullptr, stepped);
  if (finished != SQLITE_OK) raise(nullptr, finished);
}

}  // namespace bifc
