// Description: "PC portable HP Pavilion" taken apart into a kind, a brand and a model.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

struct Description {
  std::string kind;   ///< a token of the list of kinds, or ""
  std::string brand;  ///< as the list of brands spells it, or ""
  std::string model;  ///< every other word
};

/// Reads how people describe a thing, in French or English: a kind of the code list `kinds` before
/// the model, a known brand wherever it stands, and the model, which is the rest.
Description read_description(std::string_view text, std::string_view kinds);

}  // namespace bifc
