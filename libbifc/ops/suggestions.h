// Suggestions: the tutorials that may help with a ticket, found by their headings.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// Returns the folded words of a text that say what it is about, each once, without the s and x of
/// plurals: those of three letters and more that are not in codes/stop_word.tsv.
std::vector<std::string> telling_words(std::string_view text);

/// Whether two such words differ only in their endings: "effacer" and "effacement".
bool are_related(const std::string& one, const std::string& other);

/// A tutorial that fits a ticket, and how well, from Suggestions::kLeast to 100.
struct Suggestion {
  std::int64_t tutorial;
  int score;
};

/// What a ticket asks, as far as it is compared; category and theme are tokens.
struct Asked {
  std::string_view title, problem, category, theme;
};

/// What published tutorials are called, kept to compare many tickets with.
class Suggestions {
 public:
  /// Below this score a tutorial is not worth a glance.
  static constexpr int kLeast = 40;
  /// The same where no more than one word of the ticket's title is answered.
  static constexpr int kLeastAlone = 60;

  /// `lang` ("fr") is preferred where a tutorial and its translation both fit.
  Suggestions(Store& store, std::string lang);

  /// Returns at most `most` tutorials that fit a ticket, the best first.
  ///
  /// The score is the share of the ticket's title that a tutorial's title, keywords, summary and
  /// themes answer, in hundredths: each word counts by its rarity among the tutorials, ln(1 +
  /// n/df), one that no tutorial has as much as the rarest. Words of the problem, of the category
  /// and of the theme can only add. Words are compared without accents and endings; those of
  /// codes/stop_word.tsv do not count.
  std::vector<Suggestion> of(const Asked& asked, std::size_t most = 3) const;
  /// The same for the row of a ticket.
  std::vector<Suggestion> of_row(Row ticket) const;

 private:
  struct Head {
    std::int64_t id;
    std::string lang, original;  // the slug that it and its translations share
  };
  struct Word {
    std::string text;
    std::size_t head;
    double weight;
  };
  /// How much of one word each tutorial answers, by its place in heads_.
  using Answers = std::map<std::size_t, double>;
  struct Sum {
    double worth = 0;
    int title_words = 0;
  };

  void learn(std::size_t head, std::string_view text, double weight);
  void learn_labels(std::size_t head, std::string_view tokens, double weight);
  Answers answers_to(const std::string& word) const;
  double rarity(std::size_t found) const;
  std::vector<Suggestion> best(const std::map<std::size_t, Sum>& sums, double whole,
                               std::size_t most) const;

  std::string lang_;
  std::vector<Head> heads_;
  std::multimap<std::string, Word, std::less<>> words_;     // by how they begin
  std::map<std::string, std::vector<std::string>> labels_;  // the words of themes, by their tokens
};

}  // namespace bifc
