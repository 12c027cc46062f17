// TEMP views come before tables of the same name, and are gone with the connection.
#include "libbifc/ops/sql_views.h"

#include <fmt/format.h>

namespace bifc {
namespace {

std::string view_column(const Field& field) {
  if (field.kind == Kind::link && !field.is(Flag::many))
    return fmt::format("id_text('{0}',t.{1}) AS {1},t.{1} AS {1}_key", field.id_letter, field.name);
  if (field.kind == Kind::any_link)
    return fmt::format("id_text('*',t.{0}) AS {0},t.{0} AS {0}_key", field.name);
  if (field.kind == Kind::instant)
    return fmt::format("strftime('%Y-%m-%dT%H:%M:%SZ',t.{0},'unixepoch') AS {0}", field.name);
  if (field.kind == Kind::money) return fmt::format("t.{0}/100.0 AS {0}", field.name);
  return fmt::format("t.{}", field.name);
}

}  // namespace

void make_sql_views(Store& store, const Query* only) {
  Connection& db = store.connection();
  db.execute("PRAGMA query_only=0");  // of the file nothing is touched: views are TEMP
  if (only != nullptr) {
    db.execute("CREATE TEMP TABLE chosen(id INTEGER PRIMARY KEY)");
    Statement insert(db, "INSERT INTO temp.chosen VALUES(?)");
    for (const std::int64_t id : store.ids(*only)) insert.bind(1, id).run();
  }
  for (const RecordType* type : store.catalog().types()) {
    std::string columns;
    for (const Field& field : type->fields)
      if (!field.is(Flag::internal))
        columns += fmt::format("{}{}", columns.empty() ? "" : ",", view_column(field));
    const bool chosen = only != nullptr && only->type == type;
    db.execute(fmt::format("CREATE TEMP VIEW {0} AS SELECT {1} FROM main.{0} t WHERE removed=0{2}",
                           type->name, columns,
                           chosen ? " AND t.id IN(SELECT id FROM temp.chosen)" : ""));
  }
  db.execute("PRAGMA query_only=1");
}

}  // namespace bifc
