// The checks go to SQLite itself, so that nothing of what is tested can hide a loss.
#include "tests/fault/desk_file.h"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "apps/bifc/cli.h"
#include "libbifc/base/error.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBeside[] = {"", "-wal", "-shm", "-journal"};

std::vector<std::string> column(Connection& db, const std::string& sql) {
  std::vector<std::string> texts;
  Statement statement(db, sql);
  while (statement.step()) texts.emplace_back(statement.text(0));
  return texts;
}

// Without the shadow tables of the search index, which need not be the same twice.
std::vector<std::string> tables_of(Connection& db) {
  return column(db,
                "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'search%' "
                "AND name NOT LIKE 'sqlite%' ORDER BY name");
}

void add_rows(Connection& db, const std::string& table, std::string& text) {
  Statement rows(
      db, fmt::format("SELECT * FROM {} {}", table, table == "meta" ? "WHERE name<>'group'" : ""));
  std::vector<std::string> lines;
  while (rows.step()) {
    std::string& line = lines.emplace_back(table);
    for (int i = 0; i < rows.column_count(); ++i)
      if (rows.column_name(i) != "mark") line.append("|").append(rows.text(i));
  }
  std::sort(lines.begin(), lines.end());
  for (const std::string& line : lines) text.append(line).append("\n");
}

bool is_empty(const std::string& path) {
  std::error_code error;
  for (const std::string_view end : {"", "-wal"})
    if (const auto size = fs::file_size(path + std::string(end), error); !error && size > 0)
      return false;
  return true;
}

}  // namespace

Ending run_here(const std::string& path, std::vector<std::string> words) {
  Output out(-1), err(-1);
  const std::string home = fs::path(path).parent_path();
  Env env{.out = out,
          .err = err,
          .today = kToday,
          .now = kNow,
          .variable =
              [&](const char* name) {
                const std::string_view asked = name;
                if (asked == "BIFC_DB") return path;
                if (asked == "HOME") return home;
                return std::string(asked == "LOGNAME" ? "sam" : "");
              },
          .read_line = [] { return std::optional<std::string>(); },
          .seconds = [] { return 0.0; },
          .screen = [] { return std::pair<std::size_t, std::size_t>(80, 24); }};
  const int status = run(words, env);
  return {status, out.buffer(), err.buffer()};
}

std::string contents(const std::string& path) {
  if (is_empty(path)) return {};
  Connection db(path, Connection::Mode::write);
  std::string text;
  for (const std::string& table : tables_of(db)) add_rows(db, table, text);
  if (!text.empty()) text += "schema " + column(db, "PRAGMA user_version").front() + '\n';
  return text;
}

std::string faults(const std::string& path) {
  if (is_empty(path)) return {};
  std::string all;
  try {
    Connection db(path, Connection::Mode::write);
    for (const std::string& text : column(db, "PRAGMA integrity_check"))
      if (text != "ok") all += text + '\n';
    for (const std::string& table : column(db, "PRAGMA foreign_key_check"))
      all += "a link of " + table + " leads nowhere\n";
    if (!column(db, "SELECT 1 FROM sqlite_schema WHERE name='search'").empty())
      db.execute("INSERT INTO search(search,rank)VALUES('integrity-check',1)");
  } catch (const Error& error) {
    all += error.message();
  }
  return all;
}

void copy_database(const std::string& from, const std::string& to) {
  for (const std::string_view end : kBeside) {
    fs::remove(to + std::string(end));
    if (fs::exists(from + std::string(end)))
      fs::copy_file(from + std::string(end), to + std::string(end));
  }
}

std::string bytes_of(const std::string& path) {
  return Scratch::text_of(path) + '\n' + Scratch::text_of(path + "-wal");
}

}  // namespace bifc
