// An index of headings alone is small enough to be made anew each time.
#include "libbifc/ops/suggestions.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "libbifc/base/code_list.h"
#include "libbifc/base/text.h"
#include "libbifc/model/ticket.h"

namespace bifc {
namespace {

constexpr std::size_t kStem = 5;        // letters that words of one family share
constexpr std::size_t kLongEnding = 5;  // "installer", "installations"
constexpr double kOfTitle = 1, kOfKeywords = 1, kOfSummary = 0.5, kOfThemes = 0.5;
constexpr double kOfProblem = 0.3, kOfLabels = 0.3;

bool is_stop_word(std::string_view word) {
  static const std::set<std::string_view> kWords = [] {
    std::set<std::string_view> words;
    for (const CodeList::Entry& entry : CodeList::named("stop_word").entries())
      words.insert(entry.token);
    return words;
  }();
  return kWords.contains(word);
}

// The folded words of a text that say what it is about, without the s and x of plurals.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string folded = fold(text);
  for (char& c : folded)
    if (static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9'))
      c = ' ';
  for (std::string_view word : split(folded, " ")) {
    if (word.size() < 3 || is_stop_word(word)) continue;
    if (word.size() > 3 && (word.back() == 's' || word.back() == 'x')) word.remove_suffix(1);
    if (std::find(words.begin(), words.end(), word) == words.end()) words.emplace_back(word);
  }
  return words;
}

std::string stem(const std::string& word) { return word.substr(0, kStem); }

// "effacer" and "effacement" are of one family, "carte" and "cartable" are, too; short words are
// only themselves.
bool is_related(const std::string& one, const std::string& other) {
  if (one.size() < kStem || other.size() < kStem) return one == other;
  const auto ends = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  return ends.first - one.begin() >= static_cast<std::ptrdiff_t>(kStem) &&
         one.end() - ends.first <= static_cast<std::ptrdiff_t>(kLongEnding) &&
         other.end() - ends.second <= static_cast<std::ptrdiff_t>(kLongEnding);
}

std::string both_labels(std::string_view list, std::string_view token) {
  const CodeList::Entry* entry = CodeList::named(list).find(token);
  return entry == nullptr ? std::string() : fmt::format("{} {}", entry->english, entry->french);
}

std::string_view text_in(Row ticket, std::string_view field) {
  return text_of(ticket[Ticket::kType.index(field)]);
}

}  // namespace

std::vector<std::string> telling_words(std::string_view text) { return words_of(text); }

bool are_related(const std::string& one, const std::string& other) {
  return is_related(one, other);
}

Suggestions::Suggestions(Store& store, std::string lang) : lang_(std::move(lang)) {
  // The columns of the index tutorial_heads: the bodies stay where they are.
  Statement heads(store.connection(),
                  "SELECT id,lang,coalesce(translation_of,slug),title,summary,keywords,themes "
                  "FROM tutorial WHERE status='published' AND removed=0");
  while (heads.step()) {
    const std::size_t head = heads_.size();
    heads_.push_back({heads.integer(0), std::string(heads.text(1)), std::string(heads.text(2))});
    learn(head, heads.text(3), kOfTitle);
    learn(head, heads.text(5), kOfKeywords);
    learn(head, heads.text(4), kOfSummary);
    learn_labels(head, heads.text(6), kOfThemes);
  }
}

void Suggestions::learn(std::size_t head, std::string_view text, double weight) {
  for (std::string& word : words_of(text)) {
    std::string begins = stem(word);
    words_.emplace(std::move(begins), Word{std::move(word), head, weight});
  }
}

// Many tutorials share few themes.
void Suggestions::learn_labels(std::size_t head, std::string_view tokens, double weight) {
  for (const std::string_view token : split(tokens, "|")) {
    const auto [known, is_new] = labels_.try_emplace(std::string(token));
    if (is_new) known->second = words_of(both_labels("coop_theme", token));
    for (const std::string& word : known->second)
      words_.emplace(stem(word), Word{word, head, weight});
  }
}

Suggestions::Answers Suggestions::answers_to(const std::string& word) const {
  Answers answers;
  const auto [first, last] = words_.equal_range(stem(word));
  for (auto known = first; known != last; ++known)
    if (is_related(word, known->second.text)) {
      double& answer = answers[known->second.head];
      answer = std::max(answer, known->second.weight);
    }
  return answers;
}

double Suggestions::rarity(std::size_t found) const {
  return std::log1p(static_cast<double>(heads_.size()) /
                    static_cast<double>(std::max<std::size_t>(found, 1)));
}

std::vector<Suggestion> Suggestions::best(const std::map<std::size_t, Sum>& sums, double whole,
                                          std::size_t most) const {
  std::map<std::string_view, std::pair<std::size_t, int>> families;
  for (const auto& [head, sum] : sums) {
    const int score = static_cast<int>(std::lround(100 * std::min(sum.worth / whole, 1.0)));
    if (score < (sum.title_words > 1 ? kLeast : kLeastAlone)) continue;
    const auto [family, is_first] =
        families.try_emplace(heads_[head].original, std::pair(head, score));
    if (is_first) continue;
    const bool preferred = heads_[head].lang == lang_,
               was_preferred = heads_[family->second.first].lang == lang_;
    if (preferred == was_preferred ? score > family->second.second : preferred)
      family->second = {head, score};
  }
  std::vector<Suggestion> found;
  for (const auto& [slug, one] : families) found.push_back({heads_[one.first].id, one.second});
  std::sort(found.begin(), found.end(), [](const Suggestion& a, const Suggestion& b) {
    return a.score != b.score ? a.score > b.score : a.tutorial < b.tutorial;
  });
  if (found.size() > most) found.resize(most);
  return found;
}

std::vector<Suggestion> Suggestions::of(const Asked& asked, std::size_t most) const {
  if (heads_.empty()) return {};
  std::map<std::size_t, Sum> sums;
  double whole = 0;
  std::vector<std::string> seen;
  const auto count = [&](std::string_view text, double weight, bool is_title) {
    for (std::string& word : words_of(text)) {
      if (std::find(seen.begin(), seen.end(), word) != seen.end()) continue;
      const Answers answers = answers_to(word);
      const double worth = weight * rarity(answers.size());
      if (is_title) whole += worth;
      for (const auto& [head, answer] : answers) {
        sums[head].worth += worth * answer;
        if (is_title) ++sums[head].title_words;
      }
      seen.push_back(std::move(word));
    }
  };
  count(asked.title, 1, true);
  if (whole == 0) return {};
  count(asked.problem, kOfProblem, false);
  count(both_labels("ords_category", asked.category), kOfLabels, false);
  for (const std::string_view theme : split(asked.theme, "|"))
    count(both_labels("coop_theme", theme), kOfLabels, false);
  return best(sums, whole, most);
}

std::vector<Suggestion> Suggestions::of_row(Row ticket) const {
  return of({text_in(ticket, "title"), text_in(ticket, "problem"), text_in(ticket, "category"),
             text_in(ticket, "theme")});
}

}  // namespace bifc
