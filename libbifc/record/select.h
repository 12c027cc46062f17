// Select: a query as SQL. Every SELECT over one table is made here, from fields.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "libbifc/base/cell.h"
#include "libbifc/record/query.h"

namespace bifc {

/// SQL and the values of its question marks, in their order.
struct Sql {
  std::string text;
  std::vector<Value> values;

  Sql& operator+=(std::string_view more) {
    text += more;
    return *this;
  }
  void bind(Value value) {
    text += '?';
    values.push_back(std::move(value));
  }
};

/// Which hits of a query's words count.
enum class Hits {
  whole,   ///< every word as it was typed
  prefix,  ///< the last word may go on
};

/// Returns a SELECT of `columns`; a column that shows links with what they name is one text.
Sql select_sql(const Query& query, std::span<const Column> columns, const Catalog& catalog,
               Hits hits);

/// Returns a SELECT of the number of records the query finds, not counting beyond `most` unless
/// that is -1.
Sql count_sql(const Query& query, const Catalog& catalog, Hits hits, std::int64_t most = -1);

/// Returns the condition of the rows `t` that a query finds, without its words.
Sql where_sql(const Query& query, const Catalog& catalog);

/// Returns the expression that names the record `alias` of a type to people, in SQL.
std::string label_sql(const RecordType& type, std::string_view alias);

/// The functions that the SQL made here calls, for the connection to know: fold(text) and
/// id_text(letter, id).
Value fold_function(std::span<const Cell> arguments);
Value id_text_function(std::span<const Cell> arguments);

}  // namespace bifc
