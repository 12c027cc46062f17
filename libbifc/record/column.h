// Column: a field of a record, or of a record it links to, that is to be shown or sorted by.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/record_type.h"

namespace bifc {

/// "device.donor.name" as its fields: links first, then the field that is meant.
using Path = std::vector<const Field*>;

/// Reads a path from fields of `type`. Throws Error: usage with the nearest spelling when there is
/// no such field.
Path read_path(const RecordType& type, std::string_view text, const Catalog& catalog);

/// Returns the path as scripts write it: "device.kind".
std::string path_text(const Path& path);

struct Column {
  std::string name;              ///< the key in JSON, the header in CSV
  std::string label;             ///< the header for people, in the current language
  const Param* param = nullptr;  ///< how its cells read; lives as long as the process
  Path path = {};                ///< empty for a column that comes from no field
  std::string sql = "NULL";      ///< the expression of such a column
  bool with_label = false;       ///< a link shown with what it names: "P12 Léa Dupré"
};

/// Returns the column of a path from fields of `type`, which must not be empty: named as scripts
/// write it, labelled in the current language ("device kind").
Column column_of(const RecordType& type, Path path);

/// Returns the fields that every machine format carries, in the order of the table.
std::vector<Column> all_columns(const RecordType& type);

/// Returns the columns of lists; links come with the names of what they link to `for_people`.
std::vector<Column> listed_columns(const RecordType& type, bool for_people);

/// Reads "id,title,device.kind"; a leading "+" adds to `usual`. Throws Error: usage.
std::vector<Column> read_columns(const RecordType& type, std::string_view text,
                                 std::vector<Column> usual, const Catalog& catalog);

/// Params of columns that come from no field, by kind of value.
const Param& plain_param(Kind kind);

}  // namespace bifc
