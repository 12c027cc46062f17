// Importing: rows of a file become records, all of them or none.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "libbifc/exchange/row_source.h"
#include "libbifc/record/store.h"

namespace bifc {

struct ImportOptions {
  const RecordType* type = nullptr;  ///< what rows without a column "type" are
  std::string profile;               ///< "" recognises it by the header
  std::string source;                ///< whose data rows without ids are; a file's name
  std::string_view beginning;        ///< of the file, by whose ids it is known as one's own export
  std::string group_name;            ///< "group.name" of the settings
  std::string group_prefix;          ///< "group.prefix", with which keys of one's own begin
  Date today;                        ///< for dates such as "yesterday" and to bound years
  bool keep_going = false;           ///< import the good rows even when others are bad
  /// Receives the header line before the first row that is rejected, and each such row as the file
  /// has it; may be empty.
  std::function<void(std::string_view text)> rejected = nullptr;
};

/// What became of the rows.
struct ImportReport {
  std::int64_t created = 0;
  std::int64_t updated = 0;
  std::int64_t unchanged = 0;
  std::int64_t rejected = 0;
  std::vector<std::string> problems;            ///< "line 17: …", one a rejected row
  std::map<std::string, std::int64_t> repairs;  ///< what was repaired and how often
  std::vector<std::string> reused;              ///< keys that the publisher used again
  std::string profile;                          ///< its title, or "" for bifc's own columns
};

/// Called after every 500 rows, with how many were read so far.
using Progress = std::function<void(std::int64_t rows)>;

/// Imports every row. The caller holds a transaction, and rolls it back when rows were rejected
/// and it did not ask to keep going. Throws Error: refused when no row can be understood.
ImportReport import_rows(Store& store, RowSource& rows, const ImportOptions& options,
                         const Progress& progress);

}  // namespace bifc
