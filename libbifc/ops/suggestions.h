// Suggestions: the tutorials that may help with a ticket, found by their headings.
#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <memory_resource>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// Returns the folded words of a text that say what it is about, each once, without the s and x of
/// plurals: those of three letters and more that are not in codes/stop_word.tsv.
std::vector<std::string> telling_words(std::string_view text);

/// Whether two such words differ only in their endings: "effacer" and "effacement", but "carte" and
/// "cartable" as well. Words of less than five letters are only themselves.
bool are_related(std::string_view one, std::string_view other);

/// A tutorial that fits a ticket, and how well, from Suggestions::kLeast to 100.
struct Suggestion {
  std::int64_t tutorial = 0;
  int score = 0;
};

/// What a ticket asks, as far as it is compared; category and theme are tokens.
struct Asked {
  std::string_view title, problem, category, theme;
};

/// What published tutorials are called, kept to compare tickets with.
class Suggestions {
 public:
  /// Below this score a tutorial is not worth a glance.
  static constexpr int kLeast = 40;
  /// The same where no more than one word of the ticket's title is answered.
  static constexpr int kLeastAlone = 50;

  /// Of a tutorial and its translations the one in `lang` ("fr") is suggested where it answers a
  /// word of the title itself, else the one that answers most.
  Suggestions(Store& store, std::string lang);
  /// The same for one ticket, and quicker: what it does not ask is not kept.
  Suggestions(Store& store, std::string lang, const Asked& only);

  /// Returns at most `most` tutorials that fit a ticket, the best first.
  ///
  /// The score is the share of the ticket's title that a tutorial's title, keywords, summary and
  /// themes answer, in hundredths: each word counts by its rarity among the tutorials, ln(1 +
  /// n/df), one that no tutorial has half as much as the rarest. Words of the problem, of the
  /// category and of the theme can only add. Words are compared without accents and endings; those
  /// of codes/stop_word.tsv do not count.
  std::vector<Suggestion> of(const Asked& asked, std::size_t most = 3) const;

 private:
  struct Head {
    std::int64_t id;
    std::size_t family;  // of the slug that it and its translations share
    bool is_preferred;   // is in lang_
  };
  /// How much of one word the tutorial at a place in heads_ answers; each place once, in order.
  using Answers = std::vector<std::pair<std::size_t, double>>;
  struct Word {
    std::string typed;  // folded, as in "imprimantes"
    bool is_telling;    // is no stop word
    Answers answers;
  };
  using Words = std::vector<Word>;
  struct Sum {
    double worth = 0;
    int title_words = 0;
  };

  void want(std::string_view text);
  void learn_all(Store& store);
  static std::uint64_t stem(std::string_view word);
  static std::size_t beginning(std::string_view word);
  void learn(std::size_t head, std::string_view title, std::string_view keywords,
             std::string_view summary);
  void learn_themes(std::size_t head, std::string_view tokens);
  static void learn_word(Words& like, std::string_view typed, std::size_t head, double weight);
  static Answers most_of(const Answers& one, const Answers& other);
  bool may_want(std::string_view rest) const;
  Words* words_like(std::string_view word);
  Answers answers_to(std::string_view word) const;
  double rarity(const Answers& answers) const;
  std::vector<Suggestion> best(const std::vector<Sum>& sums, double whole, std::size_t most) const;

  std::string lang_;
  bool wants_all_ = true;
  std::bitset<32 * 32 * 32> beginnings_;        // of the words that are wanted
  std::pmr::monotonic_buffer_resource memory_;  // of the slugs, given back at once
  std::vector<Head> heads_;
  std::pmr::unordered_map<std::pmr::string, std::size_t> families_{&memory_};
  std::unordered_map<std::uint64_t, Words> words_;                       // by how they begin
  std::map<std::string, std::vector<std::string>, std::less<>> labels_;  // of themes, by token
  std::string folded_;                                                   // what is learned now
};

/// Returns what the row of a ticket asks; it views the row.
Asked asked_in(Row ticket);

}  // namespace bifc
