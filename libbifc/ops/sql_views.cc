// TEMP views come before tables of the same name, and are gone with the connection.
#include "libbifc/ops/sql_views.h"

#include <fmt/format.h>

#include "libbifc/model/device.h"
#include "libbifc/model/impact.h"

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

// What reports say of weights and emissions, a row a kind of machine; NULL where nobody knows.
void make_impact_table(Connection& db) {
  db.execute(
      "CREATE TEMP TABLE impact(kind TEXT PRIMARY KEY,weight_g INTEGER,avoided_kg_low REAL,"
      "avoided_kg_high REAL)WITHOUT ROWID");
  Statement insert(db, "INSERT INTO temp.impact VALUES(?,?,?,?)");
  const Interval share = replaced_share();
  for (const std::string_view kind : kNames<DeviceKind>) {
    insert.bind(1, kind);
    const auto weight = usual_weight(kind);
    const auto emission = emission_of_making(kind);
    insert.bind(2, weight ? Cell(*weight) : Cell{});
    insert.bind(3, emission ? Cell(emission->low * share.low) : Cell{});
    insert.bind(4, emission ? Cell(emission->high * share.high) : Cell{}).run();
  }
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
  make_impact_table(db);
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
