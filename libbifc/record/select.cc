// Every name below comes from a field table, never from a person, so it may stand in SQL as it is.
// Values are always bound.
#include "libbifc/record/select.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/record/document.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// The other is found by way of its id, because names are in an index that long texts are not in.
std::string standing_sql(const RecordType& type, const Standing& standing, std::string_view alias) {
  return fmt::format(
      "CASE WHEN {0}.{2} IS NOT NULL THEN ifnull((SELECT iif(ifnull({0}.{4},o.{5})IS o.{5},"
      "'current','behind')FROM {1} o WHERE o.id=(SELECT s.id FROM {1} s WHERE s.{3}={0}.{2} AND "
      "s.removed=0)),'missing')END",
      alias, type.name, standing.named, standing.name, standing.noted, standing.mark);
}

std::string field_sql(const RecordType& type, const Field& field, std::string_view alias) {
  if (const Standing* standing = type.standing(field)) return standing_sql(type, *standing, alias);
  return fmt::format("{}.{}", alias, field.name);
}

// Returns "t.kind", or for a path through links "(SELECT n.kind FROM device n WHERE …)".
std::string path_sql(const RecordType& type, const Path& path, const Catalog& catalog) {
  std::string expression = field_sql(type, *path.front(), "t");
  for (std::size_t i = 1; i < path.size(); ++i) {
    const RecordType& target = *catalog.find(path[i - 1]->refers_to);
    expression = fmt::format("(SELECT {} FROM {} n WHERE n.id={})",
                             field_sql(target, *path[i], "n"), target.name, expression);
  }
  return expression;
}

void test_equals(Sql& sql, const std::string& expression, std::span<const Test> tests) {
  sql += expression + " IN(";
  for (const Test& test : tests) {
    if (&test != tests.data()) sql += ",";
    sql.bind(test.low);
  }
  sql += ")";
}

void test_between(Sql& sql, const std::string& expression, const Test& test) {
  if (!is_null(test.low)) {
    sql += expression + ">=";
    sql.bind(test.low);
  }
  if (!is_null(test.low) && !is_null(test.high)) sql += " AND ";
  if (!is_null(test.high)) {
    sql += expression + "<=";
    sql.bind(test.high);
  }
}

void test_contains(Sql& sql, const std::string& expression, const Field& field, const Test& test) {
  // Of several values one must be it; of a text any part.
  const bool member = field.is(Flag::many) && field.kind != Kind::text;
  sql += member ? fmt::format("instr('|'||{}||'|','|'||", expression)
                : fmt::format("instr(fold({}),", expression);
  sql.bind(test.low);
  sql += member ? "||'|')>0" : ")>0";
}

void test_named(Sql& sql, const std::string& expression, const Field& link, const Test& test,
                const Catalog& catalog) {
  const RecordType& target = *catalog.find(link.refers_to);
  sql += fmt::format("{} IN(SELECT n.id FROM {} n WHERE instr(fold({}),", expression, target.name,
                     label_sql(target, "n"));
  sql.bind(test.low);
  sql += ")>0)";
}

void add_test(Sql& sql, const std::string& expression, const Field& field, const Test& test,
              const Catalog& catalog) {
  switch (test.op) {
    case Test::Op::none:
      return void(sql += expression + " IS NULL");
    case Test::Op::any:
      return void(sql += expression + " IS NOT NULL");
    case Test::Op::equals:
      return test_equals(sql, expression, {&test, 1});
    case Test::Op::between:
      return test_between(sql, expression, test);
    case Test::Op::contains:
      return test_contains(sql, expression, field, test);
    case Test::Op::named:
      return test_named(sql, expression, field, test, catalog);
  }
}

void add_condition(Sql& sql, const RecordType& type, const Condition& condition,
                   const Catalog& catalog) {
  const std::string expression = path_sql(type, condition.path, catalog);
  const auto equals = [](const Test& test) { return test.op == Test::Op::equals; };
  sql += "(";
  if (std::all_of(condition.tests.begin(), condition.tests.end(), equals)) {
    test_equals(sql, expression, condition.tests);
  } else {
    for (const Test& test : condition.tests) {
      if (&test != condition.tests.data()) sql += " OR ";
      add_test(sql, expression, *condition.path.back(), test, catalog);
    }
  }
  sql += condition.negated ? ")IS NOT TRUE" : ")";
}

// The partial index on current records serves only a query that repeats its condition to the
// letter: no bound value, the tokens in the order of the states.
std::string current_sql(const RecordType& type) {
  std::string tokens;
  for (const State& state : type.states)
    if (state.current) tokens += fmt::format("{}'{}'", tokens.empty() ? "" : ",", state.token);
  const bool nullable = type.fields[type.index("status")].is(Flag::nullable);
  return nullable ? fmt::format("(status IS NULL OR status IN({}))", tokens)
                  : fmt::format("status IN({})", tokens);
}

// "status:open" names only current states, so the same index serves it.
bool asks_for_current(const Query& query) {
  const auto is_current = [&](const Test& test) {
    const State* state = query.type->state(text_of(view(test.low)));
    return test.op == Test::Op::equals && state != nullptr && state->current;
  };
  return std::any_of(query.conditions.begin(), query.conditions.end(), [&](const Condition& c) {
    return !c.negated && c.path.size() == 1 && c.path[0]->name == "status" &&
           std::all_of(c.tests.begin(), c.tests.end(), is_current);
  });
}

void add_words(Sql& sql, const Query& query, Hits hits, std::string_view glue) {
  const std::string match = match_text(query.words, hits == Hits::prefix);
  if (query.words.empty()) return;
  sql += glue;
  if (match.empty()) return void(sql += "0");  // words without a letter are nowhere
  sql += "search MATCH ";
  sql.bind(match);
  sql += fmt::format(" AND(search.rowid&15)={}", letter_code(query.type->letter));
}

void add_excluded(Sql& sql, const Query& query) {
  for (const std::string& word : query.excluded) {
    const std::string match = match_text({word}, false);
    if (match.empty()) continue;
    sql += fmt::format(" AND t.id*16+{} NOT IN(SELECT rowid FROM search WHERE search MATCH ",
                       letter_code(query.type->letter));
    sql.bind(match);
    sql += ")";
  }
}

// Words drive the query through the index, newest first without sorting; CROSS keeps the planner
// from turning that round.
void add_from(Sql& sql, const Query& query, const Catalog& catalog, Hits hits) {
  const bool searching = !query.words.empty() && !match_text(query.words, false).empty();
  sql += searching ? fmt::format(" FROM search CROSS JOIN {} t ON t.id=search.rowid>>4 WHERE ",
                                 query.type->name)
                   : fmt::format(" FROM {} t WHERE ", query.type->name);
  Sql where = where_sql(query, catalog);
  sql += where.text;
  std::move(where.values.begin(), where.values.end(), std::back_inserter(sql.values));
  add_words(sql, query, hits, " AND ");
  add_excluded(sql, query);
}

void add_order(Sql& sql, const Query& query, const Catalog& catalog) {
  sql += " ORDER BY ";
  for (const SortKey& key : query.order) {
    const std::string expression = path_sql(*query.type, key.path, catalog);
    // What cannot be NULL goes without the test, so that the order of the table or an index serves.
    const bool may_be_null = key.path.size() > 1 || key.path[0]->is(Flag::nullable);
    if (may_be_null) sql += expression + " IS NULL,";
    sql += expression + (key.descending ? " DESC," : ",");
  }
  const bool searching = !query.words.empty() && !match_text(query.words, false).empty();
  sql += searching && query.order.empty() ? "search.rowid DESC" : "t.id DESC";
  if (query.limit >= 0) sql += fmt::format(" LIMIT {}", query.limit);
}

std::string linked_sql(const RecordType& type, const Column& column, const Catalog& catalog) {
  const std::string link = path_sql(type, column.path, catalog);
  const RecordType& target = *catalog.find(column.path.back()->refers_to);
  return fmt::format("id_text('{}',{})||coalesce((SELECT ' '||{} FROM {} n WHERE id={}),'')",
                     target.letter, link, label_sql(target, "n"), target.name, link);
}

}  // namespace

Sql where_sql(const Query& query, const Catalog& catalog) {
  Sql sql;
  sql += query.removed ? "removed=1" : "removed=0";
  if (!query.type->states.empty() && (query.current_only || asks_for_current(query)))
    sql += " AND " + current_sql(*query.type);
  for (const Condition& condition : query.conditions) {
    sql += " AND ";
    add_condition(sql, *query.type, condition, catalog);
  }
  return sql;
}

Sql select_sql(const Query& query, std::span<const Column> columns, const Catalog& catalog,
               Hits hits) {
  Sql sql;
  sql += "SELECT ";
  for (const Column& column : columns) {
    if (&column != columns.data()) sql += ",";
    sql += column.path.empty() ? column.sql
           : column.with_label ? linked_sql(*query.type, column, catalog)
                               : path_sql(*query.type, column.path, catalog);
  }
  add_from(sql, query, catalog, hits);
  add_order(sql, query, catalog);
  return sql;
}

Sql count_sql(const Query& query, const Catalog& catalog, Hits hits, std::int64_t most) {
  Sql sql;
  sql += "SELECT count(*)FROM(SELECT 1";
  add_from(sql, query, catalog, hits);
  sql += most < 0 ? ")" : fmt::format(" LIMIT {})", most);
  return sql;
}

std::string label_sql(const RecordType& type, std::string_view alias) {
  std::string names;
  for (const std::string_view name : type.label)
    if (type.fields[type.index(name)].kind == Kind::text)
      names += fmt::format("{}coalesce({}.{}||' ','')", names.empty() ? "" : "||", alias, name);
  return names.empty() ? "''" : fmt::format("rtrim({})", names);
}

Value fold_function(std::span<const Cell> arguments) {
  if (is_null(arguments[0])) return {};
  return fold(text_of(arguments[0]));
}

Value id_text_function(std::span<const Cell> arguments) {
  const auto* id = std::get_if<std::int64_t>(&arguments[1]);
  const std::string_view letter = text_of(arguments[0]);
  if (id == nullptr || letter.empty()) return {};
  if (letter == "*") return id_text(letter_of_key(*id), id_of_key(*id));
  return id_text(letter[0], *id);
}

}  // namespace bifc
