// Processing: the register that the GDPR asks for (article 30), told by the field tables.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/base/code_list.h"
#include "libbifc/ops/retention.h"
#include "libbifc/record/record_type.h"

namespace bifc {

/// One kind of data about people. The texts are in the current language.
struct Processing {
  std::string record;    ///< "person", or the table "operation"
  std::string field;     ///< "phone"
  std::string purpose;   ///< what it is kept for
  std::string kept;      ///< for how long
  std::string shown;     ///< where people see it
  std::string exported;  ///< in which files it goes
};

/// Returns a line for each field that says something about people: personal ones, links to
/// people, authors, texts that may mention somebody, and who did what. Purposes and durations are
/// those of share/codes/purpose.tsv and duration.tsv.
std::vector<Processing> register_of_processing(const Catalog& catalog, const Delays& delays);

/// Whether a field has to be in the register: it is personal or discreet, links to a person, or
/// is a text of several lines or cells of somebody else's file.
bool concerns_people(const Field& field);

/// Returns the entry of purpose.tsv for a field, "ticket.title" or for any type "kept"; nullptr
/// when there is none.
const CodeList::Entry* purpose_of(std::string_view record, std::string_view field);

}  // namespace bifc
