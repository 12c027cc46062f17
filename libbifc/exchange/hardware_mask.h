// Masking of what identifies people in descriptions of hardware, before they are kept as evidence.
#pragma once

#include <string>
#include <string_view>

namespace bifc {

/// What mask_identifiers() found.
struct MaskedEvidence {
  std::string text;
  int count = 0;  ///< how many identifiers
};

/// Returns a description in UTF-8, of whatever program, with the letters and digits of these
/// replaced by "x", so that it is as long as before, and as good JSON:
///   MAC addresses with colons or hyphens, and what contains one such as IPv6's EUI-64;
///   twelve hexadecimal digits where a key or label says that they are one, or the name of an
///   adapter has them, and the serial number of lshw's network nodes and Workbench's
///   NetworkAdapter; IP addresses where lshw and inxi tell them; the machine's name in the network,
///   the person who ran Workbench, and the owner of a folder below /home or /media.
/// JSON inside texts of JSON is masked likewise. Masking again changes nothing.
MaskedEvidence mask_identifiers(std::string_view text);

/// Whether `text` holds a MAC address with colons or hyphens.
bool has_mac(std::string_view text);

}  // namespace bifc
