// Query: which records are meant, as words that people and scripts type: status:open "écran noir".
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/column.h"

namespace bifc {

/// One thing a field may be. A condition holds when any of its tests does.
struct Test {
  enum class Op {
    equals,    ///< the value is `low`
    between,   ///< the value is at least `low` and at most `high`; NULL is an open end
    contains,  ///< the text holds `low`, accents and case aside; one of several values is `low`
    named,     ///< what is linked to has a name that holds `low`
    none,      ///< nothing is known
    any,       ///< something is known
  };
  Op op = Op::any;
  Value low = {};
  Value high = {};
};

struct Condition {
  Path path;
  std::vector<Test> tests;
  bool negated = false;
};

struct SortKey {
  Path path;
  bool descending = false;
};

struct Query {
  const RecordType* type = nullptr;
  std::vector<Condition> conditions;  ///< all must hold
  std::vector<std::string> words;     ///< all must be found; one with a blank is a phrase
  std::vector<std::string> excluded;  ///< none may be found
  bool current_only = true;           ///< leave out what is closed, given away, outdated …
  bool removed = false;               ///< those that were removed, instead of those that were not
  std::vector<SortKey> order;         ///< newest first when empty
  std::int64_t limit = -1;            ///< rows; -1 for all
  bool whole_words = false;           ///< do not let the last word go on
};

/// What the words of a query may refer to.
struct QueryContext {
  const Catalog& catalog;
  Date today;
  /// Returns the words saved under a name, or nothing.
  std::function<std::optional<std::vector<std::string>>(std::string_view name)> saved;
  /// Returns the person that "me" is, or NULL.
  std::function<Value()> me;
  /// Returns the record that an id leads to, itself unless it is a second record; may be empty.
  std::function<std::int64_t(const RecordType& type, std::int64_t id)> led = {};
};

/// Reads query words. Throws Error: usage, with the nearest spelling, for a key, a state, a date or
/// a saved query that does not exist: a mistyped filter never becomes a search.
Query read_query(const RecordType& type, std::span<const std::string> words,
                 const QueryContext& context);

/// Reads "-opened,id" as keys to sort by. Throws Error: usage.
std::vector<SortKey> read_order(const RecordType& type, std::string_view text,
                                const Catalog& catalog);

}  // namespace bifc
