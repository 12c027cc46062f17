// RowImporter: what one row of a file becomes; one kind for bifc's own columns, one for profiles.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "libbifc/exchange/profile.h"
#include "libbifc/ops/import.h"

namespace bifc {

class RowImporter {
 public:
  virtual ~RowImporter() = default;

  /// Stores a row and counts it in the report. Throws Error: refused when the row is bad.
  virtual void take(const std::vector<std::string_view>& cells, ImportReport& report) = 0;
};

/// For files whose columns are fields of bifc, such as its own exports and spreadsheets made by
/// hand. `rows` is asked for its header, which may grow.
std::unique_ptr<RowImporter> make_own_importer(Store& store, const RowSource& rows,
                                               const ImportOptions& options);

/// For files of another organisation, whose columns `profile` maps to fields. `rows` is asked for
/// its header here, and never again. Throws Error: refused when the header lacks a column that the
/// profile requires.
std::unique_ptr<RowImporter> make_profile_importer(Store& store, Profile profile,
                                                   const RowSource& rows,
                                                   const ImportOptions& options);

/// Returns the ids of the records that an import stored under this key, lowest first.
std::vector<std::int64_t> ids_of_key(Store& store, const RecordType& type, std::string_view source,
                                     std::string_view key);

/// What became of a record that an import meets again.
enum class Met {
  there,      ///< it was never removed
  removed,    ///< somebody removed it, and it stays so
  come_back,  ///< it had gone because the import was undone, and has just been brought back
};
Met meet_again(Store& store, const RecordType& type, std::int64_t id);

}  // namespace bifc
