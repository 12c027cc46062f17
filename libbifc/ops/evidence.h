// Keeping evidence: files become notes of what they tell about.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "libbifc/exchange/evidence.h"
#include "libbifc/record/store.h"

namespace bifc {

/// A note to be made of a file.
struct KeptFile {
  std::int64_t about;  ///< a key
  std::string text;    ///< what it is, for people; may be empty
  std::string author;  ///< may be empty
  Date day;
  bool masked = true;  ///< without the addresses of network cards, if it is a text
};

/// Keeps a file as a note, packed; its check sum and size are those of the file as it was. A file
/// that is kept there already is not kept twice. Returns the id of the note.
std::int64_t keep_file(Store& store, const Evidence& file, const KeptFile& note);

/// Returns the id of the note that keeps a file with this check sum about a record, or 0.
std::int64_t note_of_file(Store& store, std::int64_t about, std::string_view sha256);

/// Returns the file that a note keeps. Throws Error: refused when it keeps none, damaged when it
/// cannot be unpacked.
Evidence kept_file(Store& store, std::int64_t note);

}  // namespace bifc
