// Tutorial: what the group knows, written down so that others can learn it.
#pragma once

#include <optional>
#include <string>

#include "libbifc/record/record_type.h"

namespace bifc {

enum class TutorialStatus { draft, review, published, outdated };
template <>
inline constexpr auto kNames<TutorialStatus> =
    std::to_array<std::string_view>({"draft", "review", "published", "outdated"});

enum class Level { beginner, intermediate, advanced };
template <>
inline constexpr auto kNames<Level> = std::to_array<std::string_view>({"beginner", "intermediate",
                                                                       "advanced"});

/// A published tutorial has the day it was published. No two tutorials share a slug.
struct Tutorial {
  static constexpr std::string_view kName = "tutorial";
  static constexpr char kLetter = 'G';

  std::string title;
  std::string slug;  // its name in addresses and file names
  std::string lang = "fr";
  TutorialStatus status = TutorialStatus::draft;
  std::optional<Level> level;
  std::optional<Code> themes;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> authors;
  std::string licence = "CC-BY-SA-4.0";
  std::optional<Prose> body;  // Markdown
  std::optional<Date> review_by;
  std::optional<Date> published;

  static const RecordType kType;
};

/// Adds a sentence when the language is no code of a language, the slug has other characters than
/// small letters, digits and "-", or the minutes are negative.
void check(const Tutorial& tutorial, Problems& problems);

}  // namespace bifc
