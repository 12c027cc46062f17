// Facts: what papers say, as lines for check sums: in every language the same. Those of a manifest
// name nobody; those of a certificate name who wiped, as the page does.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// Appends "device: D2 kind=laptop serial="R8 12" …": the type, the id, and the fields that are
/// known, as scripts read them. Links are ids; what holds blanks or quotes stands in quotes, as in
/// JSON.
void append_facts(std::string& to, const RecordType& type, std::int64_t id,
                  const std::vector<Value>& row, std::initializer_list<std::string_view> fields);

/// What is told of a machine besides its disks and their wipes.
enum class Told {
  identity,  ///< what it is, and who did what to its disks: for certificates
  state,     ///< and where it is on its way: for manifests
};

/// Appends the lines of a machine, of the disks it has held since it last came in, and of all that
/// was done to them since.
void append_machine(std::string& to, Store& store, std::int64_t device, Told told);

/// Returns the lines that every paper's facts begin with: what it is, whose, and of which day.
std::string facts_head(Store& store, std::string_view paper, const Date& day);

/// One line of facts, read again.
struct FactLine {
  std::string type;  ///< "device"; the first lines have others: "bifc", "group", "day"
  std::string id;    ///< "D2", or the line's whole value
  std::vector<std::pair<std::string, std::string>> fields;
  std::string_view at(std::string_view field) const;  ///< "" when it is not told
};
std::vector<FactLine> read_facts(std::string_view text);

/// Compares facts with what the database says today of the same records. Where a machine is and
/// what became of it later counts for nothing, nor does who has been forgotten since. Returns a
/// sentence for each difference.
std::vector<std::string> differences(Store& store, const std::vector<FactLine>& facts);

/// Returns the ids of the wipes of a disk, or of a machine without one, since it last came in.
std::vector<std::int64_t> wipes_of_disk(Store& store, std::int64_t disk);
std::vector<std::int64_t> wipes_of_diskless(Store& store, std::int64_t device);

}  // namespace bifc
