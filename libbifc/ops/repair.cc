// What follows from the records is made again from them; records themselves are left as they are.
#include <algorithm>
#include <map>
#include <utility>

#include "libbifc/db/migrate.h"
#include "libbifc/ops/check_parts.h"
#include "libbifc/record/journal.h"

namespace bifc {
namespace {

struct Made {
  std::string type;
  std::string sql;
};

// What SQLite makes for itself, beneath the search index or for a key, has no name of bifc's.
std::map<std::string, Made> schema_of(Connection& db) {
  std::map<std::string, Made> all;
  Statement rows(db,
                 "SELECT name,type,sql FROM sqlite_schema WHERE sql IS NOT NULL "
                 "AND name NOT LIKE 'sqlite_%'AND name NOT LIKE 'search\\_%'ESCAPE'\\'");
  while (rows.step())
    all[std::string(rows.text(0))] = {std::string(rows.text(1)), std::string(rows.text(2))};
  return all;
}

bool found(const CheckReport& report, std::string_view check) {
  return std::any_of(report.findings.begin(), report.findings.end(),
                     [&](const Finding& one) { return one.check == check; });
}

void remake_schema(Connection& db, std::span<const std::string_view> migrations) {
  for (const SchemaDifference& one : schema_differences(db, migrations)) {
    if (one.sql.empty() || (one.type == "table" && one.name != "search")) continue;
    if (one.is_there) db.execute(fmt::format("DROP {} \"{}\"", one.type, one.name));
    db.execute(one.sql);
  }
}

}  // namespace

std::vector<SchemaDifference> schema_differences(Connection& db,
                                                 std::span<const std::string_view> migrations) {
  Connection fresh(":memory:", Connection::Mode::create);
  migrate(fresh, migrations);
  const std::map<std::string, Made> should = schema_of(fresh);
  const std::map<std::string, Made> is = schema_of(db);
  std::vector<SchemaDifference> differences;
  for (const auto& [name, made] : should) {
    const auto there = is.find(name);
    if (there == is.end() || there->second.sql != made.sql)
      differences.push_back({made.type, name, made.sql, there != is.end()});
  }
  for (const auto& [name, made] : is)
    if (!should.contains(name)) differences.push_back({made.type, name, {}, true});
  return differences;
}

std::vector<std::string> repair(Connection& db, const CheckReport& report,
                                std::span<const std::string_view> migrations, Instant now) {
  std::vector<std::string> done;
  if (found(report, "schema")) {
    remake_schema(db, migrations);
    done.emplace_back("schema");
  }
  if (found(report, "index")) {
    db.execute("REINDEX");
    done.emplace_back("index");
  }
  if (const auto keys = keys_without_maker(db); !keys.empty()) {
    Journal journal(db, now);
    for (const std::int64_t key : keys) journal.made(key);
    journal.finish("", "db check --repair");
    done.emplace_back("record_unmade");
  }
  if (found(report, "search") || found(report, "schema")) {
    db.execute("INSERT INTO search(search)VALUES('rebuild')");
    done.emplace_back("search");
  }
  return done;
}

}  // namespace bifc
