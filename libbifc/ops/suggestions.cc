// An index of headings alone is small enough to be made anew each time.
#include "libbifc/ops/suggestions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>
#include <unordered_set>

#include "libbifc/base/code_list.h"
#include "libbifc/base/eight_bytes.h"
#include "libbifc/base/text.h"
#include "libbifc/model/ticket.h"

namespace bifc {
namespace {

constexpr std::size_t kShortest = 3;
constexpr std::size_t kStem = 5;        // letters that words of one family share
constexpr std::size_t kLongEnding = 5;  // "installer", "installations"
constexpr double kOfTitle = 1, kOfKeyword = 1;
constexpr double kOfPhrase = 0.7;                    // "disque externe" is not "écran externe"
constexpr double kOfSummary = 0.4, kOfThemes = 0.4;  // alone never enough
constexpr double kUnknown = 0.5;                     // of the rarest: a word that no tutorial has
constexpr double kOfProblem = 0.3, kOfLabels = 0.3;

bool is_stop_word(std::string_view word) {
  static const std::unordered_set<std::string_view> kWords = [] {
    std::unordered_set<std::string_view> words;
    for (const CodeList::Entry& entry : CodeList::named("stop_word").entries())
      words.insert(entry.token);
    return words;
  }();
  return kWords.contains(word);
}

constexpr auto kAllWords = [](std::string_view) { return true; };

// Visits the longer words of a folded text, of these the ones that are wanted by the text from
// their beginning on: few are, which is found sooner than where they end.
template <class Wanted, class Visit>
void each_folded_word(std::string_view folded, Wanted is_wanted, Visit visit) {
  unsigned before = 0;
  for (std::size_t at = 0; at < folded.size(); at += EightBytes::kSize) {
    const unsigned letters = EightBytes(folded.substr(at)).words();
    unsigned begins = letters & ~(letters << 1 | before);
    before = letters >> (EightBytes::kSize - 1);
    for (; begins != 0; begins &= begins - 1) {
      const std::string_view rest =
          folded.substr(at + static_cast<std::size_t>(std::countr_zero(begins)));
      if (rest.size() < kShortest || !is_wanted(rest)) continue;
      const std::string_view typed = rest.substr(0, length_of<&EightBytes::word>(rest));
      if (typed.size() >= kShortest) visit(typed);
    }
  }
}

// Returns a word without the s or x of plurals.
std::string_view singular(std::string_view typed) {
  const bool is_plural = typed.size() > kShortest && (typed.back() == 's' || typed.back() == 'x');
  return typed.substr(0, typed.size() - (is_plural ? 1 : 0));
}

// Visits the words of a text that may say what it is about, folded and in the singular.

template <class Visit>
void each_word(std::string_view text, Visit visit) {
  each_folded_word(fold(text), kAllWords, [&](std::string_view typed) {
    if (!is_stop_word(typed)) visit(singular(typed));
  });
}

std::string both_labels(std::string_view list, std::string_view token) {
  const CodeList::Entry* entry = CodeList::named(list).find(token);
  return entry == nullptr ? std::string() : fmt::format("{} {}", entry->english, entry->french);
}

// Returns what a word of the keywords, which '|' parts and ends, is worth.
double weight_of_keyword(std::string_view keywords, std::size_t at) {
  const std::size_t begin = keywords.rfind('|', at) + 1;
  const std::string_view keyword = keywords.substr(begin, keywords.find('|', at) - begin);
  return keyword.find(' ') == keyword.npos ? kOfKeyword : kOfPhrase;
}

std::string_view text_in(Row ticket, std::string_view field) {
  return text_of(ticket[Ticket::kType.index(field)]);
}

}  // namespace

std::vector<std::string> telling_words(std::string_view text) {
  std::vector<std::string> words;
  each_word(text, [&](std::string_view word) {
    if (std::find(words.begin(), words.end(), word) == words.end()) words.emplace_back(word);
  });
  return words;
}

bool are_related(std::string_view one, std::string_view other) {
  if (one.size() < kStem || other.size() < kStem) return one == other;
  const auto ends = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  return ends.first - one.begin() >= static_cast<std::ptrdiff_t>(kStem) &&
         one.end() - ends.first <= static_cast<std::ptrdiff_t>(kLongEnding) &&
         other.end() - ends.second <= static_cast<std::ptrdiff_t>(kLongEnding);
}

Suggestions::Suggestions(Store& store, std::string lang) : lang_(std::move(lang)) {
  learn_all(store);
}

Suggestions::Suggestions(Store& store, std::string lang, const Asked& only)
    : lang_(std::move(lang)), wants_all_(false) {
  want(only.title);
  want(only.problem);
  want(both_labels("ords_category", only.category));
  for (const std::string_view theme : split(only.theme, "|"))
    want(both_labels("coop_theme", theme));
  learn_all(store);
}

void Suggestions::want(std::string_view text) {
  each_word(text, [&](std::string_view word) {
    words_.try_emplace(stem(word));
    beginnings_.set(beginning(word));
  });
}

void Suggestions::learn_all(Store& store) {
  // The columns of the index tutorial_heads: the bodies stay where they are.
  Statement heads(store.connection(),
                  "SELECT id,lang,coalesce(translation_of,slug),title,summary,keywords,themes "
                  "FROM tutorial WHERE status='published' AND removed=0");
  while (heads.step()) {
    const std::size_t head = heads_.size();
    const auto [family, is_new] =
        families_.try_emplace(std::pmr::string(heads.text(2), &memory_), families_.size());
    heads_.push_back({heads.integer(0), family->second, heads.text(1) == lang_});
    learn(head, heads.text(3), heads.text(5), heads.text(4));
    learn_themes(head, heads.text(6));
  }
}

// The first letters of a word as a number, which is quicker to look up.
std::uint64_t Suggestions::stem(std::string_view word) {
  std::uint64_t number = 0;
  for (const char c : word.substr(0, kStem)) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

// A number that words of the same first three letters share, and few others.
std::size_t Suggestions::beginning(std::string_view word) {
  return static_cast<std::size_t>((word[0] & 31) << 10 | (word[1] & 31) << 5 | (word[2] & 31));
}

// Whether the word that a text begins with may be wanted.
bool Suggestions::may_want(std::string_view rest) const {
  return wants_all_ || beginnings_[beginning(rest)];
}

// Returns where words that begin like this one are kept; nullptr when nobody wants them.
Suggestions::Words* Suggestions::words_like(std::string_view word) {
  const auto known = words_.find(stem(word));
  if (known != words_.end()) return &known->second;
  return wants_all_ ? &words_[stem(word)] : nullptr;
}

void Suggestions::learn(std::size_t head, std::string_view title, std::string_view keywords,
                        std::string_view summary) {
  folded_.clear();
  const auto end_of = [&](std::string_view text) {
    append_folded(folded_, text);
    folded_ += '|';
    return folded_.size();
  };
  const std::size_t title_end = end_of(title), keywords_end = end_of(keywords);
  end_of(summary);
  each_folded_word(
      folded_, [&](std::string_view rest) { return may_want(rest); },
      [&](std::string_view typed) {
        Words* like = words_like(singular(typed));
        if (like == nullptr) return;
        const auto at = static_cast<std::size_t>(typed.data() - folded_.data());
        learn_word(*like, typed, head,
                   at < title_end      ? kOfTitle
                   : at < keywords_end ? weight_of_keyword(folded_, at)
                                       : kOfSummary);
      });
}

// Spellings are few, so what each is gets found out once. A head's words are learned one after the
// other.
void Suggestions::learn_word(Words& like, std::string_view typed, std::size_t head, double weight) {
  auto same =
      std::find_if(like.begin(), like.end(), [&](const Word& one) { return one.typed == typed; });
  if (same == like.end())
    same = like.insert(like.end(), {std::string(typed), !is_stop_word(typed), {}});
  if (!same->is_telling) return;
  Answers& answers = same->answers;
  if (answers.empty() || answers.back().first != head)
    answers.emplace_back(head, weight);
  else
    answers.back().second = std::max(answers.back().second, weight);
}

// Many tutorials share few themes.
void Suggestions::learn_themes(std::size_t head, std::string_view tokens) {
  each_part(tokens, "|", [&](std::string_view token) {
    auto known = labels_.find(token);
    if (known == labels_.end()) {
      known = labels_.try_emplace(std::string(token)).first;
      each_folded_word(fold(both_labels("coop_theme", token)), kAllWords,
                       [&](std::string_view typed) {
                         if (words_like(singular(typed)) != nullptr)
                           known->second.emplace_back(typed);
                       });
    }
    for (const std::string& typed : known->second)
      learn_word(*words_like(singular(typed)), typed, head, kOfThemes);
  });
}

// Returns the answers of either, the greater where both have one.
Suggestions::Answers Suggestions::most_of(const Answers& one, const Answers& other) {
  if (one.empty()) return other;
  Answers most;
  for (auto a = one.begin(), b = other.begin(); a != one.end() || b != other.end();) {
    const bool takes_a = b == other.end() || (a != one.end() && a->first <= b->first);
    const bool takes_b = a == one.end() || (b != other.end() && b->first <= a->first);
    most.push_back(!takes_b || (takes_a && a->second > b->second) ? *a : *b);
    a += takes_a;
    b += takes_b;
  }
  return most;
}

Suggestions::Answers Suggestions::answers_to(std::string_view word) const {
  Answers answers;
  const auto known = words_.find(stem(word));
  if (known == words_.end()) return answers;
  for (const Word& one : known->second)
    if (are_related(word, singular(one.typed))) answers = most_of(answers, one.answers);
  return answers;
}

// A word in a tutorial and in its translation is in one.
double Suggestions::rarity(const Answers& answers) const {
  std::vector<bool> found(families_.size());
  for (const auto& [head, answer] : answers) found[heads_[head].family] = true;
  const double all = static_cast<double>(families_.size());
  const auto count = static_cast<double>(std::count(found.begin(), found.end(), true));
  return count == 0 ? kUnknown * std::log1p(all) : std::log1p(all / count);
}

std::vector<Suggestion> Suggestions::best(const std::vector<Sum>& sums, double whole,
                                          std::size_t most) const {
  std::vector<Suggestion> found(families_.size());
  for (std::size_t i = 0; i < sums.size(); ++i) {
    const int score = static_cast<int>(std::lround(100 * std::min(sums[i].worth / whole, 1.0)));
    if (score < (sums[i].title_words > 1 ? kLeast : kLeastAlone)) continue;
    Suggestion& one = found[heads_[i].family];
    if (score > one.score) one = {heads_[i].id, score};
  }
  for (std::size_t i = 0; i < sums.size(); ++i)
    if (heads_[i].is_preferred && sums[i].title_words > 0)
      found[heads_[i].family].tutorial = heads_[i].id;
  std::erase_if(found, [](const Suggestion& one) { return one.score == 0; });
  const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(most, found.size()));
  std::partial_sort(found.begin(), end, found.end(), [](const Suggestion& a, const Suggestion& b) {
    return a.score != b.score ? a.score > b.score : a.tutorial < b.tutorial;
  });
  found.erase(end, found.end());
  return found;
}

std::vector<Suggestion> Suggestions::of(const Asked& asked, std::size_t most) const {
  if (heads_.empty()) return {};
  std::vector<Sum> sums(heads_.size());
  double whole = 0;
  std::set<std::string> seen;
  const auto count = [&](std::string_view text, double weight, bool is_title) {
    each_word(text, [&](std::string_view word) {
      if (!seen.insert(std::string(word)).second) return;
      const Answers answers = answers_to(word);
      const double worth = weight * rarity(answers);
      if (is_title) whole += worth;
      for (const auto& [head, answer] : answers) {
        sums[head].worth += worth * answer;
        if (is_title) ++sums[head].title_words;
      }
    });
  };
  count(asked.title, 1, true);
  if (whole == 0) return {};
  count(asked.problem, kOfProblem, false);
  count(both_labels("ords_category", asked.category), kOfLabels, false);
  for (const std::string_view theme : split(asked.theme, "|"))
    count(both_labels("coop_theme", theme), kOfLabels, false);
  return best(sums, whole, most);
}

Asked asked_in(Row ticket) {
  return {text_in(ticket, "title"), text_in(ticket, "problem"), text_in(ticket, "category"),
          text_in(ticket, "theme")};
}

}  // namespace bifc
