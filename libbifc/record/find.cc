// One statement over the index; each hit looks up its own table.
#include "libbifc/record/find.h"

#include <fmt/format.h>

#include "libbifc/record/document.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

const Param kHitId{.name = "id", .kind = Kind::any_link};
const Param kHitType{.name = "type", .kind = Kind::choice, .list = "field"};
const Param kHitStatus{.name = "status", .kind = Kind::text};
const Param kHitTitle{.name = "title", .kind = Kind::text, .flags = Flag::heading};

// "CASE rowid&15 WHEN 0 THEN … END" over the record types that are searched.
template <class Expression>
std::string by_type(const Catalog& catalog, Expression expression) {
  std::string sql = "CASE search.rowid&15";
  for (const RecordType* type : catalog.types())
    if (type->is_searched())
      sql += fmt::format(" WHEN {} THEN {}", letter_code(type->letter), expression(*type));
  return sql + " END";
}

}  // namespace

std::vector<Column> find_columns() {
  std::vector<Column> columns;
  for (const Param* param : {&kHitId, &kHitType, &kHitStatus, &kHitTitle})
    columns.push_back({std::string(param->name), std::string(field_label(param->name)), param});
  return columns;
}

Sql find_sql(const std::vector<std::string>& words, Hits hits, std::int64_t limit,
             const Catalog& catalog) {
  const auto row = [](const RecordType& type, const std::string& what) {
    return fmt::format("(SELECT {} FROM {} n WHERE n.id=search.rowid>>4)", what, type.name);
  };
  Sql sql;
  sql += "SELECT search.rowid," +
         by_type(catalog, [](const RecordType& type) { return fmt::format("'{}'", type.name); }) +
         ',' +
         by_type(catalog,
                 [&](const RecordType& type) {
                   return type.states.empty() ? "NULL" : row(type, "n.status");
                 }) +
         ',' +
         by_type(catalog, [&](const RecordType& type) { return row(type, label_sql(type, "n")); }) +
         " FROM search WHERE search MATCH ";
  sql.bind(match_text(words, hits == Hits::prefix));
  if (hits == Hits::prefix) {
    sql += " AND search.rowid NOT IN(SELECT rowid FROM search WHERE search MATCH ";
    sql.bind(match_text(words, false));
    sql += ")";
  }
  sql += " ORDER BY search.rowid DESC";
  if (limit >= 0) sql += fmt::format(" LIMIT {}", limit);
  return sql;
}

}  // namespace bifc
