// Note: a dated remark about any record, or a step of a repair with its minutes and result.
#pragma once

#include <optional>
#include <string>

#include "libbifc/record/record_type.h"

namespace bifc {

/// A note says something: text, a step of an intervention, or a file that is kept as evidence.
struct Note {
  static constexpr std::string_view kName = "note";
  static constexpr char kLetter = 'N';

  AnyId about;
  Date day;
  std::optional<std::string> author;
  std::optional<Prose> text;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> symptom;
  std::optional<std::string> cause;
  std::optional<std::string> action;
  std::optional<std::string> result;
  std::optional<std::string> attachment;  // name of what is attached
  std::optional<std::string> sha256;      // of the file as it was
  std::optional<Capacity> size;           // of the file as it was, in bytes
  std::optional<std::string> content;     // what is kept of it, packed (exchange/pack.h)

  static const RecordType kType;
};

/// Adds a sentence when the note says nothing, and when its minutes are negative.
void check(const Note& note, Problems& problems);

}  // namespace bifc
