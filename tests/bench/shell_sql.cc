// Ids, names and moments are shown as bifc shows them.
#include "tests/bench/shell_sql.h"

#include <fmt/format.h>

#include "libbifc/model/record_types.h"
#include "libbifc/record/id.h"

namespace bifc::bench {
namespace {

std::string shown(const Column& column) {
  const Field& field = *column.path.back();
  const std::string_view name = field.name;
  const bool one_link = field.kind == Kind::link && !field.is(Flag::many);
  if (one_link && column.with_label) {
    const RecordType& target = *catalog().find(field.refers_to);
    return fmt::format("'{0}'||({1}>>{2})||coalesce((SELECT ' '||{3} FROM {4} n WHERE id={1}),'')",
                       field.id_letter, name, kDeskBits, label_sql(target, "n"), target.name);
  }
  if (one_link) return fmt::format("'{}'||({}>>{})", field.id_letter, name, kDeskBits);
  if (field.kind == Kind::instant)
    return fmt::format("strftime('%Y-%m-%dT%H:%M:%SZ',{},'unixepoch')", name);
  if (field.kind == Kind::boolean)
    return fmt::format("CASE {} WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END", name);
  return std::string(name);
}

}  // namespace

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

std::string select(const RecordType& type, const std::vector<Column>& columns,
                   std::string_view rest) {
  std::string sql;
  for (const Column& column : columns)
    sql += fmt::format("{}{} AS {}", sql.empty() ? "SELECT " : ",", shown(column), column.name);
  return fmt::format("{} FROM {} t WHERE {}", sql, type.name, rest);
}

}  // namespace bifc::bench
