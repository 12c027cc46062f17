// Note: a dated remark about any record, or a step of a repair with its minutes and result.
#pragma once

#include <optional>
#include <string>

#include "libbifc/record/record_type.h"

namespace bifc {

/// A note says something: text, or a step of an intervention.
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

  static const RecordType kType;
};

/// Adds a sentence when the note says nothing, and when its minutes are negative.
void check(const Note& note, Problems& problems);

}  // namespace bifc
