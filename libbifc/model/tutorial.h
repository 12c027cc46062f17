// Tutorial: what the group knows, written down so that others can learn it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

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

/// Whom a tutorial speaks to.
enum class Audience { visitor, volunteer };
template <>
inline constexpr auto kNames<Audience> = std::to_array<std::string_view>({"visitor", "volunteer"});

/// A published tutorial has the day it was published. No two tutorials share a slug. A translation
/// remembers which revision of its original it says: when the original has another one, it is
/// behind.
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
  std::optional<std::string> summary;  // one line, for lists and indexes
  std::optional<Audience> audience;
  std::optional<std::string> keywords;  // words that people use for what it is about
  std::optional<Date> reviewed;
  std::optional<std::string> reviewer;
  std::optional<std::string> unreviewed;      // why it was published all the same
  std::optional<std::string> translation_of;  // the original's slug
  std::optional<std::string> revision;        // mark of the body
  std::optional<std::string> follows;         // the original's revision that a translation says

  static const RecordType kType;

  /// Returns the mark that stands for a body: 16 hexadecimal digits.
  static std::string mark_of(std::string_view body);
};

/// Adds a sentence when the language is no code of a language, the slug has other characters than
/// small letters, digits and "-", is longer than 100 of them or looks like an id, or the minutes
/// are negative.
void check(const Tutorial& tutorial, Problems& problems);

}  // namespace bifc
