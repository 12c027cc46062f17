// An index of headings alone is small enough to be made anew each time.
#include "libbifc/ops/suggestions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <unordered_set>

#include "libbifc/base/code_list.h"
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

// Letters and digits of folded texts, and whatever is not ASCII.
constexpr auto kLetters = [] {
  std::array<bool, 256> letters{};
  for (std::size_t c = 0; c < letters.size(); ++c)
    letters[c] = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c > 0x7F;
  return letters;
}();

constexpr auto kAllWords = [](std::string_view) { return true; };

// Visits the words of a folded text that may say what it is about, without the s and x of plurals,
// and of these the ones that are wanted: few are, which is found sooner than that none is a stop
// word.
template <class Wanted, class Visit>
void each_folded_word(std::string_view folded, Wanted is_wanted, Visit visit) {
  const auto is_letter = [](char c) { return kLetters[static_cast<unsigned char>(c)]; };
  for (auto begin = folded.begin(); begin != folded.end();) {
    begin = std::find_if(begin, folded.end(), is_letter);
    const auto end = std::find_if_not(begin, folded.end(), is_letter);
    const std::string_view typed(begin, end);
    begin = end;
    if (typed.size() < kShortest) continue;
    const bool is_plural = typed.size() > kShortest && (typed.back() == 's' || typed.back() == 'x');
    const std::string_view word = typed.substr(0, typed.size() - (is_plural ? 1 : 0));
    if (is_wanted(word) && !is_stop_word(typed)) visit(word);
  }
}

template <class Visit>
void each_word(std::string_view text, Visit visit) {
  each_folded_word(fold(text), kAllWords, visit);
}

std::string both_labels(std::string_view list, std::string_view token) {
  const CodeList::Entry* entry = CodeList::named(list).find(token);
  return entry == nullptr ? std::string() : fmt::format("{} {}", entry->english, entry->french);
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
        families_.try_emplace(std::string(heads.text(2)), families_.size());
    heads_.push_back({heads.integer(0), family->second, heads.text(1) == lang_});
    learn(head, fold(heads.text(3)), kOfTitle);
    const std::string keywords = fold(heads.text(5));
    for (const std::string_view keyword : split(keywords, "|"))
      learn(head, keyword, keyword.find(' ') == keyword.npos ? kOfKeyword : kOfPhrase);
    learn(head, fold(heads.text(4)), kOfSummary);
    learn_labels(head, heads.text(6), kOfThemes);
  }
}

// The first letters of a word as a number, which is quicker to look up.
std::uint64_t Suggestions::stem(std::string_view word) {
  std::uint64_t number = 0;
  for (const char c : word.substr(0, kStem)) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

// A number that words of the same first two letters share, and few others.
std::size_t Suggestions::beginning(std::string_view word) {
  return static_cast<std::size_t>((word[0] & 63) << 6 | (word[1] & 63));
}

// Returns where words that begin like this one are kept; nullptr when nobody wants them.
Suggestions::Words* Suggestions::words_like(std::string_view word) {
  if (!wants_all_ && !beginnings_[beginning(word)]) return nullptr;
  const auto known = words_.find(stem(word));
  if (known != words_.end()) return &known->second;
  return wants_all_ ? &words_[stem(word)] : nullptr;
}

void Suggestions::learn(std::size_t head, std::string_view folded, double weight) {
  Words* words = nullptr;
  each_folded_word(
      folded, [&](std::string_view word) { return (words = words_like(word)) != nullptr; },
      [&](std::string_view word) {
        words->push_back({std::string(word), head, weight});
      });
}

// Many tutorials share few themes.
void Suggestions::learn_labels(std::size_t head, std::string_view tokens, double weight) {
  for (const std::string_view token : split(tokens, "|")) {
    auto known = labels_.find(token);
    if (known == labels_.end()) {
      known = labels_.try_emplace(std::string(token)).first;
      each_word(both_labels("coop_theme", token), [&](std::string_view word) {
        if (words_like(word) != nullptr) known->second.emplace_back(word);
      });
    }
    for (const std::string& word : known->second) words_like(word)->push_back({word, head, weight});
  }
}

Suggestions::Answers Suggestions::answers_to(std::string_view word) const {
  Answers answers;
  const auto known = words_.find(stem(word));
  if (known == words_.end()) return answers;
  // A head's words were learned one after the other.
  for (const Word& one : known->second) {
    if (!are_related(word, one.text)) continue;
    if (answers.empty() || answers.back().first != one.head)
      answers.emplace_back(one.head, one.weight);
    else
      answers.back().second = std::max(answers.back().second, one.weight);
  }
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
  std::map<std::size_t, Suggestion> families;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    const int score = static_cast<int>(std::lround(100 * std::min(sums[i].worth / whole, 1.0)));
    if (score < (sums[i].title_words > 1 ? kLeast : kLeastAlone)) continue;
    Suggestion& one = families[heads_[i].family];
    if (score > one.score) one = {heads_[i].id, score};
  }
  for (std::size_t i = 0; i < sums.size(); ++i) {
    if (!heads_[i].is_preferred || sums[i].title_words == 0) continue;
    if (const auto family = families.find(heads_[i].family); family != families.end())
      family->second.tutorial = heads_[i].id;
  }
  std::vector<Suggestion> found;
  for (const auto& [family, one] : families) found.push_back(one);
  std::sort(found.begin(), found.end(), [](const Suggestion& a, const Suggestion& b) {
    return a.score != b.score ? a.score > b.score : a.tutorial < b.tutorial;
  });
  if (found.size() > most) found.resize(most);
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
