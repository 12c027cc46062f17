// Cleaning texts that pass between organisations: markup on the way in, personal data on the way
// out.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// Returns `text` without the HTML that web forms leave in it: paragraphs and line breaks become
/// line ends, other tags nothing, entities their characters. Angle brackets that belong to no
/// known tag stay.
std::string without_html(std::string_view text);

/// What mask_contacts() found.
struct Masked {
  std::string text;
  int addresses = 0;  ///< e-mail addresses, now "[e-mail]"
  int numbers = 0;    ///< telephone numbers, now "[phone]"
};

/// Returns `text` with e-mail addresses and telephone numbers masked: those that begin with "+" or
/// "00", and ten or eleven digits that begin with 0, blanks, dots and hyphens between them.
/// Model and serial numbers stay.
Masked mask_contacts(std::string_view text);

/// Returns `text` with every word of `name` that has three letters or more replaced by "[name]",
/// accents and case aside; adds to `count` how many.
std::string mask_name(std::string_view text, std::string_view name, int& count);

}  // namespace bifc
