// Each part is read for itself, so that damage to one does not hide the others.
#include "libbifc/ops/check.h"

#include <sys/stat.h>

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/db/migrate.h"
#include "libbifc/model/record_types.h"
#include "libbifc/ops/backup.h"
#include "libbifc/ops/check_parts.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::int64_t kMostNamed = 12;
constexpr std::string_view kUnwiped = "unwiped";

std::int64_t integer(Connection& db, std::string_view sql) {
  Statement statement(db, sql);
  return statement.step() ? statement.integer(0) : 0;
}

bool concerns_index(std::string_view line) {
  return line.find(" index ") != line.npos && line.find("Tree ") == line.npos;
}

// SQLite names pages, tables, indexes and rows, and never what they hold.
void check_pages(Connection& db, std::vector<Finding>& findings) {
  Found pages, indexes;
  Statement lines(db, "PRAGMA integrity_check(1000)");
  while (lines.step()) {
    const std::string_view line = lines.text(0);
    if (line == "ok") continue;
    if (concerns_index(line))
      indexes.add(line.substr(line.rfind(' ') + 1));
    else
      pages.add(fmt::format("[{}]", line.substr(0, line.find('\n'))));
  }
  pages.report(findings,
               {Finding::Level::damaged, "pages", N_("Pages of the file do not fit together")});
  indexes.report(findings, {.level = Finding::Level::damaged,
                            .check = "index",
                            .what = N_("Entries of an index are wrong or missing"),
                            .can_repair = true});
}

void check_schema(Connection& db, std::span<const std::string_view> migrations,
                  std::vector<Finding>& findings) {
  Found lost, missing, others;
  for (const SchemaDifference& one : schema_differences(db, migrations)) {
    const bool is_made_again = one.type != "table" || one.name == "search";
    if (one.sql.empty())
      others.add(one.name);
    else
      (is_made_again ? missing : lost).add(one.name);
  }
  lost.report(findings, {Finding::Level::damaged, "table",
                         N_("Tables are missing or not as they should be")});
  missing.report(findings, {.level = Finding::Level::damaged,
                            .check = "schema",
                            .what = N_("Indexes or views are missing or not as they should be"),
                            .can_repair = true});
  others.report(findings,
                {Finding::Level::doubt, "foreign_table", N_("Something that is not bifc's")});
}

// The index can only be asked by a statement that could write; it is taken back.
void check_search(const std::string& path, std::vector<Finding>& findings) {
  const auto ask = [](Connection& db) {
    db.execute("INSERT INTO search(search,rank)VALUES('integrity-check',1)");
  };
  try {
    Connection db(path, Connection::Mode::write);
    const Transaction taken_back(db);
    ask(db);
    return;
  } catch (const Error& error) {
    if (error.code() == ErrorCode::busy) throw;
    if (error.code() != ErrorCode::damaged) {  // nobody may write here
      Connection db(path, Connection::Mode::read);
      Connection copy(":memory:", Connection::Mode::create);
      PageCopy(copy, db).run();
      try {
        ask(copy);
        return;
      } catch (const Error&) {  // told below
      }
    }
  }
  findings.push_back({.level = Finding::Level::damaged,
                      .check = "search",
                      .what = N_("The search index does not hold what the records say"),
                      .can_repair = true});
}

template <class Part>
void attempt(std::string_view part, std::vector<Finding>& findings, Part check) {
  try {
    check();
  } catch (const Error& error) {
    if (error.code() == ErrorCode::busy) throw;
    findings.push_back({.level = Finding::Level::damaged,
                        .check = "unreadable",
                        .what = N_("This part could not be read to its end"),
                        .where = std::string(part)});
  }
}

void add_facts(Connection& db, const std::string& path, std::vector<Fact>& facts) {
  const auto add = [&](const char* name, std::string_view sql) {
    try {
      Statement statement(db, sql);
      if (statement.step()) facts.push_back({name, std::string(statement.text(0))});
    } catch (const Error&) {
      facts.push_back({name, "?"});
    }
  };
  struct stat about {};
  ::stat(path.c_str(), &about);
  add("sqlite", "SELECT sqlite_version()");
  add("schema", "PRAGMA user_version");
  facts.push_back({"bytes", std::to_string(about.st_size)});
  add("pages", "PRAGMA page_count");
  add("free pages", "PRAGMA freelist_count");
  add("log", "PRAGMA journal_mode");
  add("desk", "SELECT coalesce((SELECT value FROM meta WHERE name='desk'),'')");
  for (const RecordType* type : catalog().types())
    add(std::string(type->name).c_str(), fmt::format("SELECT count(*)FROM {}", type->name));
  add("removed", [] {
    std::string sum = "SELECT 0";
    for (const RecordType* type : catalog().types())
      sum += fmt::format("+(SELECT count(*)FROM {} WHERE removed<>0)", type->name);
    return sum;
  }());
  add("operations", "SELECT count(*)FROM operation");
  add("changes", "SELECT count(*)FROM change");
}

// Opens a file that may be damaged, but is bifc's.
Connection open_to_check(const std::string& path, std::size_t newest,
                         std::vector<Finding>& findings) {
  try {
    if (inspect(path) != FileState::database)
      throw Error(ErrorCode::failed, say("There is no database at '{}'.", path),
                  say("Make one: bifc db init --db {}", path));
  } catch (const Error& error) {
    if (error.code() != ErrorCode::damaged) throw;
    Connection db(path, Connection::Mode::immutable);
    try {
      db.execute("PRAGMA writable_schema=1");  // else SQLite would not look into it
      if (integer(db, "PRAGMA application_id") != kApplicationId) throw error;
    } catch (const Error&) {
      throw error;
    }
    findings.push_back(
        {Finding::Level::damaged, "size", N_("The file is shorter than it should be")});
    return db;
  }
  Connection db(path, Connection::Mode::read);
  schema_version(db, newest);
  return db;
}

}  // namespace

void Found::add(std::string_view name) {
  const std::string word = fmt::format(" {} ", name);
  if (fmt::format(" {} ", names_).find(word) == std::string::npos && count_ < kMostNamed)
    names_.append(names_.empty() ? "" : " ").append(name);
  else if (count_ == kMostNamed)
    names_ += " …";
  ++count_;
}

void Found::add(char letter, std::int64_t id) { add(id_text(letter, id)); }

void Found::add_key(std::int64_t key) { add(letter_of_key(key), id_of_key(key)); }

void Found::report(std::vector<Finding>& to, Finding finding) const {
  if (is_empty()) return;
  finding.count = count_;
  finding.where = names_;
  to.push_back(std::move(finding));
}

bool CheckReport::has(Finding::Level level) const {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& one) { return one.level == level; });
}

CheckReport check_database(const std::string& path, std::span<const std::string_view> migrations,
                           const Date& today, Instant now) {
  CheckReport report;
  std::vector<Finding>& findings = report.findings;
  Connection db = open_to_check(path, migrations.size(), findings);
  const auto version = static_cast<std::size_t>(integer(db, "PRAGMA user_version"));
  attempt("pages", findings, [&] { check_pages(db, findings); });
  attempt("schema", findings, [&] { check_schema(db, migrations.first(version), findings); });
  // A file whose making was cut short holds nothing yet, and the next command makes it.
  if (version > 0 && !report.has(Finding::Level::damaged))
    attempt("search", findings, [&] { check_search(path, findings); });
  // The records of an older file are looked at as they will be after its migration.
  std::optional<Connection> newest;
  if (version < migrations.size())
    attempt("migration", findings, [&] { newest.emplace(newest_in_memory(db, migrations)); });
  if (newest || version == migrations.size()) {
    Connection& records = newest ? *newest : db;
    attempt("journal", findings, [&] { check_journal(records, now, findings); });
    attempt("records", findings, [&] { check_records(records, today, findings); });
    attempt("gate", findings, [&] { check_gate(records, findings); });
  }
  // Somebody's data on its way to somebody else is worse than a damaged page.
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    const bool one = a.check == kUnwiped, other = b.check == kUnwiped;
    return one != other ? one : a.level < b.level;
  });
  add_facts(db, path, report.facts);
  return report;
}

}  // namespace bifc
