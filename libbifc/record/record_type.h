// RecordType: everything bifc knows about one type of record, as data.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/base/message.h"
#include "libbifc/record/field.h"

namespace bifc {

/// Reasons why a record cannot be stored, as translated sentences. Empty means it can.
using Problems = std::vector<std::string>;

/// A row has one cell per field of its record type, in the order of the fields.
using Row = std::span<const Cell>;

/// A state of a record type that has a field "status".
struct State {
  std::string_view token;
  std::span<const std::string_view> next;       ///< where it may move
  bool current = true;                          ///< whether lists show it unasked
  std::string_view dated = {};                  ///< the field that holds the day it came about
  std::span<const std::string_view> owns = {};  ///< fields that are empty in all other states
  bool by_mark = false;  ///< people move records there by `mark` alone, which asks more
};

/// Sentences about one record and about several, for each language's grammar to agree with. {} is
/// "T214", or the number of records and the ids of the first and the last.
struct Sentences {
  const char* added;       ///< "Ticket {} created."
  const char* added_many;  ///< "{} tickets created: {} to {}."
  const char* changed;     ///< "Ticket {} changed."
  const char* removed;     ///< "Ticket {} removed."
  const char* restored;    ///< "Ticket {} is back."
  Counted counted;         ///< "{} ticket", "{} tickets"
  /// What is likely to be typed after adding one, "Then: bifc ticket close {}"; null for nothing.
  const char* next = nullptr;
  const char* next_many = nullptr;  ///< and after adding several; {} is all their ids
};

/// A field that has no column: how a record stands to another one of its type, which it names, and
/// whose mark it noted. It is worked out each time it is asked for: "current" while that is still
/// the other's mark or none was noted, "behind" when the other has another one, "missing" when it
/// is not there, and NULL for a record that names none.
struct Standing {
  Field field;
  std::string_view named;  ///< the field that names the other,
  std::string_view name;   ///< by its unique field
  std::string_view noted;  ///< the field that holds the mark as it was
  std::string_view mark;   ///< and the field in which the other has its mark
};

/// A record type is a constant: `static const RecordType kType` inside its struct.
struct RecordType {
  std::string_view name;  ///< "ticket": the noun people type, the SQL table, the JSON name
  char letter;            ///< "T" of its ids
  const char* summary;    ///< one line, no full stop
  Sentences say;
  std::span<const Field> fields;                         ///< id, its own, and the common ones
  std::vector<Value> (*defaults)();                      ///< a row with the struct's initialisers
  void (*check)(Row row, Problems& problems) = nullptr;  ///< rules that concern several fields
  std::span<const State> states = {};
  std::span<const std::string_view> label = {};  ///< the fields that name a record to people
  /// Fields that one rule holds together: they change hands as one when copies are merged, so that
  /// the parts of two states never mix.
  std::span<const std::string_view> bound = {};
  /// Reads how people describe one ("portable Lenovo T420") into a row. Null: it is the heading.
  void (*describe)(std::string_view text, std::vector<Value>& row) = nullptr;
  /// Fills in what follows from other fields, before the rules are checked.
  void (*settle)(std::vector<Value>& row) = nullptr;
  /// What a query may ask for and a list show, although no record holds it.
  std::span<const Standing> standings = {};
  bool is_noun = true;       ///< whether it stands among the nouns of the overview
  bool has_document = true;  ///< whether `find` looks for it; of a noun only
  bool in_runs = true;       ///< whether many may be hidden at once, without a look at each

  /// Whether the search index knows its records, with their notes.
  bool is_searched() const { return is_noun && has_document; }

  /// Returns the field with exactly this name; nullptr when there is none.
  const Field* find(std::string_view exactly) const;
  /// Returns the field that people mean: by its name in either spelling ("waiting_for",
  /// "waiting-for"), or a French or English synonym of it; nullptr when there is none.
  const Field* recognise(std::string_view spelling) const;
  /// What recognise() returns, or else what is worked out besides.
  const Field* asked(std::string_view spelling) const;
  /// Returns what a field that is no column says; nullptr for one that is.
  const Standing* standing(const Field& field) const;
  std::size_t index_of(const Field& field) const {
    return static_cast<std::size_t>(&field - fields.data());
  }
  /// Returns the place of a field that must exist.
  std::size_t index(std::string_view field) const;
  const Field& common(Common which) const {
    return fields[fields.size() - kCommonCount + static_cast<std::size_t>(which)];
  }
  const State* state(std::string_view token) const;
  /// Returns the fields bound to this one, itself among them; none when it stands alone.
  std::span<const std::string_view> bound_to(std::string_view field) const;
  const Field* flagged(Flag flag) const;  ///< the first field with this flag, or nullptr
};

/// All record types, to find them by name or letter.
class Catalog {
 public:
  explicit Catalog(std::span<const RecordType* const> types) : types_(types) {}
  std::span<const RecordType* const> types() const { return types_; }
  const RecordType* find(std::string_view name) const;
  const RecordType* find(char letter) const;

 private:
  std::span<const RecordType* const> types_;
};

/// Returns a row as a new record begins: the type's defaults, and `today` where it belongs.
std::vector<Value> fresh_row(const RecordType& type, const Date& today);

/// Builds the record that a row describes. NULL cells leave the member's initialiser in place.
template <class T>
T from_row(Row row) {
  T record{};
  for (std::size_t i = 0; i < row.size(); ++i)
    if (const Field& field = T::kType.fields[i]; field.set != nullptr && !is_null(row[i]))
      field.set(&record, row[i]);
  return record;
}

template <class T>
std::vector<Value> defaults_of() {
  const T record{};
  std::vector<Value> row;
  for (const Field& field : T::kType.fields)
    row.push_back(field.get != nullptr ? own(field.get(&record)) : Value{});
  return row;
}

/// Adapts `void check(const T&, Problems&)` to rows.
template <class T>
void check_row(Row row, Problems& problems) {
  check(from_row<T>(row), problems);
}

/// Moves a row with a status to the state `to`: dates it with `day` and empties the fields that
/// only the state it leaves may have. Returns why that cannot be, or "".
std::string move_to(const RecordType& type, std::vector<Value>& row, std::string_view to,
                    const Date& day);

/// Adds a sentence for each field that is missing or stands in a state that does not have it, and
/// for each rule of the type's own that the row breaks.
void check(const RecordType& type, Row row, Problems& problems);

/// Returns what names a record to people: "écran noir", "Lenovo T420"; "" when nothing does.
std::string label_of(const RecordType& type, Row row);

}  // namespace bifc
