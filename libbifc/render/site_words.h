// The words of a site, by the language of each page rather than by that of whoever publishes it.
#pragma once

#include <string>
#include <string_view>

#include "libbifc/base/code_list.h"
#include "libbifc/base/date.h"

namespace bifc {

class SiteWords {
 public:
  /// Reads the words. `lang` is a page's: French for "fr", else English.
  explicit SiteWords(std::string_view lang);

  /// Returns "fr" or "en".
  std::string_view lang() const { return is_french_ ? "fr" : "en"; }

  /// Returns a word or sentence of share/site/words.tsv. Throws Error: refused when it has none.
  std::string_view operator()(std::string_view token) const;

  /// Returns "1 tutorial" or "26 tutorials": the word `token`, or token + "_many", its {} filled.
  std::string count(std::string_view token, std::int64_t number) const;

  /// Returns "45 min", "2 h", "1 h 30".
  std::string duration(std::int64_t minutes) const;

  /// Returns the label of a code in share/codes, or the code itself when it is not listed.
  std::string_view label(std::string_view list, std::string_view token) const;

  /// Returns what a language is called: "français"; the code itself when it is not listed.
  std::string_view language(std::string_view code) const;

  /// Returns "28 November 2026", "1er décembre 2026".
  std::string day(const Date& day) const;

 private:
  bool is_french_;
  CodeList list_;
};

}  // namespace bifc
