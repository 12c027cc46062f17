// Sanitization: which level of NIST SP 800-88 a method of wiping reaches on a kind of disk.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// What a wipe is worth, if it passed.
struct Judgement {
  std::string level;  ///< token of wipe_level.tsv; "" when the method does not suffice
  std::string
      warning;  ///< what limits it, a sentence in the current language; "" when nothing does
};

/// Judges by the table share/codes/sanitization.tsv. `method` is a token of wipe_method.tsv and
/// `media` one of media.tsv; another medium, "" too, is judged as "unknown". A method that is not
/// listed, "" too, has no level and no warning.
Judgement judge(std::string_view method, std::string_view media);

/// Returns the standard whose levels these are, for certificates: "NIST SP 800-88 Rev. 2". Valid
/// until the process ends.
std::string_view sanitization_standard();

}  // namespace bifc
