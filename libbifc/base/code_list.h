// CodeList: tokens with labels in both languages, read from share/codes/*.tsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// A list of codes, bifc's own or another organisation's. Its file has comment lines "# title: …",
/// "# title.fr: …", "# version: …", "# source: …", "# licence: …" and then one line per code, with
/// TABs between token, their number, English label, French label, and synonyms joined by "|".
class CodeList {
 public:
  struct Entry {
    std::string_view token;    ///< what the database, JSON and scripts hold: "end_of_life"
    std::string_view number;   ///< the owner's number or code for it; may be empty
    std::string_view english;  ///< the owner's spelling, where the owner is English
    std::string_view french;
    std::string_view synonyms;  ///< other words for it, joined by "|"; may be empty
  };

  /// Returns the list of share/codes/<name>.tsv, read at the first call. It lives as long as the
  /// process. A list that does not exist is empty.
  static const CodeList& named(std::string_view name);

  /// Reads a list; `text` must outlive it.
  explicit CodeList(std::string_view text);

  const std::vector<Entry>& entries() const { return entries_; }

  /// Returns the entry with this token, or nullptr.
  const Entry* find(std::string_view token) const;

  /// Returns the entry that somebody means by `typed`: its token in either spelling, its number,
  /// its label in either language or a synonym; accents and case do not matter. Else nullptr.
  const Entry* recognise(std::string_view typed) const;

  /// Returns the label of a token in the current language, or the token when it is not listed.
  std::string_view label(std::string_view token) const;

  /// Returns a header such as "version" or "source", or ""; in French "version.fr", if the list has
  /// it.
  std::string_view about(std::string_view what) const;

  std::vector<std::string_view> tokens() const;

 private:
  std::vector<Entry> entries_;
  std::string_view header_;
};

}  // namespace bifc
