// Connection, Statement, Transaction: SQLite with RAII and exceptions, and nothing more.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "libbifc/base/cell.h"

struct sqlite3;
struct sqlite3_backup;
struct sqlite3_stmt;

namespace bifc {

/// One open database. Not thread-safe; one command uses one connection.
class Connection {
 public:
  enum class Mode {
    read,       ///< rows cannot be changed
    write,      ///< the file must exist
    create,     ///< makes the file, for its owner's eyes only, when there is none
    immutable,  ///< reads a file that nobody can be writing, without making any file beside it
  };

  /// Opens `path`; ":memory:" is a throw-away database. Waits up to five seconds for other
  /// processes. Reading a file that cannot be locked (full disk, read-only medium) works when no
  /// change of another process waits beside it.
  /// Throws Error: failed when the file is missing or cannot be opened, damaged when it is no
  /// database, busy, naming the process where the system does, when it is
  /// locked for longer than that.
  Connection(const std::string& path, Mode mode);

  /// Runs one or more statements that take no parameters and whose rows nobody wants.
  void execute(const std::string& sql);

  /// A function that SQL can call by name: it must depend on its arguments alone. What it throws
  /// fails the statement that called it.
  using Function = std::function<Value(std::span<const Cell> arguments)>;
  /// `argument_count` is -1 for any number of arguments. A name can be given another function.
  void add_function(const char* name, int argument_count, Function function);

  /// From here on is refused at once what another process holds, instead of after five seconds.
  void do_not_wait();

  /// From here on refuses every statement that does more than read rows of this database.
  void allow_queries_only();

 private:
  friend class Statement;
  friend class PageCopy;
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  void open(const std::string& path, Mode mode);
  bool queries_only_ = false;  // whose SQL comes from people
  std::unique_ptr<sqlite3, Close> handle_;
};

/// Whether a log with changes lies beside the file at `path`: committed ones that are not in the
/// file yet, or those of a process that was killed, to be taken back.
bool has_waiting_changes(const std::string& path);

/// A prepared statement. Bind, then step() until it returns false.
class Statement {
 public:
  /// Prepares the first statement of `sql`; rest() is what follows it.
  /// Throws Error when SQLite does not understand it: usage where only queries are allowed, for
  /// those come from people; else damaged, for then the tables are not those that bifc made.
  Statement(Connection& db, std::string_view sql);

  /// Binds parameter `index`, counted from 1 as SQLite does. Text is not copied: what the cell
  /// views must outlive the last step().
  Statement& bind(int index, const Cell& cell);
  Statement& bind_all(std::span<const Cell> cells);  ///< from the first on; NULLs are quickest
  /// Binds copies, for a statement that outlives its values.
  Statement& bind_copies(std::span<const Value> values);
  /// Binds the parameter called `name` (":from") if the statement has one.
  Statement& bind_named(const char* name, const Cell& cell);

  /// Advances to the next row. Returns false after the last one.
  /// Throws Error, so that a damaged page never looks like the end of the rows.
  bool step();

  /// Runs a statement that returns no rows, then makes it ready to be bound and run again.
  void run();
  void reset();

  int column_count() const;
  std::string_view column_name(int column) const;

  /// Returns a cell of the current row, counted from 0. It is valid until the next step().
  Cell column(int column) const;
  std::int64_t integer(int column) const;   ///< 0 for NULL
  std::string_view text(int column) const;  ///< "" for NULL; valid until the next step()

  std::string_view rest() const { return rest_; }
  bool is_empty() const { return handle_ == nullptr; }  ///< nothing but blanks and comments

 private:
  [[noreturn]] void fail(int code) const;
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const;
  };
  sqlite3* db_;
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
  std::string_view rest_;
};

/// Begins in the constructor, rolls back in the destructor unless commit() was called.
class Transaction {
 public:
  explicit Transaction(Connection& db);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// Throws Error when the changes could not be made durable; then they are rolled back.
  void commit();

 private:
  Connection& db_;
  bool open_ = true;
};

/// Replaces all that one database holds by what another one holds, page by page, in one transaction
/// of the one that is replaced: whoever reads it sees the old content or the new.
class PageCopy {
 public:
  /// Locks `to` against all other writers; neither may be inside a write transaction.
  PageCopy(Connection& to, Connection& from);
  ~PageCopy();
  PageCopy(const PageCopy&) = delete;
  PageCopy& operator=(const PageCopy&) = delete;

  /// Copies and commits. Without it nothing has happened.
  /// Throws Error; then `to` is what it was.
  void run();

 private:
  void advance(int pages);
  sqlite3_backup* handle_;
};

/// While it lives, all statements read the database as it was at the first of them, whoever writes.
class Snapshot {
 public:
  explicit Snapshot(Connection& db);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Connection& db_;
};

}  // namespace bifc
