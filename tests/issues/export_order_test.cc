// Exports sorted all rows by "id IS NULL, id", although the table is in the order of ids.
#include <doctest/doctest.h>

#include "libbifc/model/ticket.h"
#include "tests/support/desk.h"

namespace bifc {
namespace {

TEST_CASE("records in the order of their ids are not sorted") {
  Desk desk;
  const Column id = column_of(Ticket::kType, {&Ticket::kType.fields[0]});
  for (const std::string_view order : {"id", "-id"}) {
    Query query{.type = &Ticket::kType, .order = read_order(Ticket::kType, order, catalog())};
    const Sql sql = select_sql(query, {&id, 1}, catalog(), Hits::whole);
    Statement plan(desk.db, "EXPLAIN QUERY PLAN " + sql.text);
    int steps = 0;
    for (; plan.step(); ++steps) CHECK(plan.text(3).find("TEMP B-TREE") == std::string_view::npos);
    CHECK(steps > 0);
  }
}

}  // namespace
}  // namespace bifc
