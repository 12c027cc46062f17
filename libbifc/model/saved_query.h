// SavedQuery: query words under a name, recalled with "@name".
#pragma once

#include <string>

#include "libbifc/record/record_type.h"

namespace bifc {

/// No two saved queries share a name.
struct SavedQuery {
  static constexpr std::string_view kName = "query";
  static constexpr char kLetter = 'S';

  std::string name;
  std::string noun;
  Prose words;  // one query word a line

  static const RecordType kType;
};

}  // namespace bifc
