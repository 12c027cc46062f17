// Cell and Value: one datum on its way between argv, SQLite and the output.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bifc {

/// What a datum means to people. SQLite's storage class follows from it.
enum class Kind : std::uint8_t {
  text,      ///< one line
  prose,     ///< several lines, Markdown where it matters
  integer,   ///< a whole number
  real,      ///< a number
  boolean,   ///< 0 or 1; "yes" or "no"
  date,      ///< a day, as text "2026-11-21"
  instant,   ///< seconds since 1970 in UTC; "2026-11-21T14:32:05Z"
  money,     ///< cents; "12.50"
  bytes,     ///< a capacity; "500 GB" for people, bytes for programs
  choice,    ///< a token of a list of codes, as text
  link,      ///< the number of a record of one type; "T214"
  any_link,  ///< the key of a record of any type (see record/id.h); "T214"
  json,      ///< a JSON object, as text
};

/// A datum whose text lives elsewhere: in a record, in argv, or in a SQLite row.
/// The alternatives are SQLite's storage classes: NULL, INTEGER, REAL, TEXT.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string_view>;

/// A datum that owns its text. Value is to Cell what std::string is to std::string_view.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

inline bool is_null(const Cell& cell) { return cell.index() == 0; }
inline bool is_null(const Value& value) { return value.index() == 0; }

/// Returns a cell that views `value`, which must stay alive.
Cell view(const Value& value);

/// Returns cells that view `values`, which must stay alive.
std::vector<Cell> views(std::span<const Value> values);

/// Returns a copy that owns its text.
Value own(const Cell& cell);

/// Returns the text of a cell that holds text, and "" for any other.
std::string_view text_of(const Cell& cell);

}  // namespace bifc
