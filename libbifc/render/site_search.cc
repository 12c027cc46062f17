// The search index of each language: every word with the pages it is on, as small as can be.
//
// search-index.fr.js calls bifcIndex({pages, stop, words, docs}):
//   pages  [folder, title, labels, summary] of each page, in the order of the numbers below
//   stop   words that are on nearly every page and not in the index, a blank between two
//   words  without the endings of plurals, sorted, a blank between two; each begins with how many
//   letters (0-9, a-z) it shares with
//          the one before
//   docs   for each word, a blank between two: numbers in base 26, the lowest digit first, the last
//          one in small letters; a number is 4 times the distance to the page before (the first
//          counts from page -1, and 1 is taken off) plus how much the word says about the page:
//          0 in its text, 1 in headings or often, 2 a theme, 3 in the title
#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <unordered_map>

#include <fmt/format.h>

#include "libbifc/base/code_list.h"
#include "libbifc/base/json.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/render/site_parts.h"

namespace bifc {
namespace {

enum class Weight : std::uint8_t { text, heading, theme, title };

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// Calls visit(word) for each run of letters and digits of a folded text. Single letters, left over
// from "l'écran", and what is longer than words are say nothing.
template <class Visit>
void each_word(std::string_view folded, Visit visit) {
  constexpr std::size_t kLongest = 40;
  std::size_t begin = 0;
  const auto end_word = [&](std::size_t end) {
    const std::string_view word = folded.substr(begin, end - begin);
    if (word.size() > 1 && word.size() <= kLongest) visit(word);
  };
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t length = 1;
    bool in_word = is_plain(folded[at]);
    if ((folded[at] & 0x80) != 0) {
      length = first_code_point(folded.substr(at)).length;
      in_word = has_letters(folded.substr(at, length));
    }
    if (!in_word) {
      end_word(at);
      begin = at + length;
    }
    at += length;
  }
  end_word(folded.size());
}

// Those of the list that say nothing of any text in the language.
std::string stop_words(std::string_view language) {
  const CodeList list(shared_file("codes/stop_word.tsv"));
  std::vector<std::string_view> words;
  for (const CodeList::Entry& entry : list.entries()) {
    const std::vector<std::string_view> languages = split(entry.number, "|");
    if (std::find(languages.begin(), languages.end(), language) != languages.end())
      words.push_back(entry.token);
  }
  return joined(words, " ");
}

// A word without its ending in the plural, as search.js has it too: "journaux" is found as
// "journal", "batteries" as "battery".
std::string without_ending(std::string_view word) {
  std::string base(word);
  if (base.size() < 4 || !std::all_of(base.begin(), base.end(), is_plain)) return base;
  if (base.size() > 4 && base.ends_with("aux") && base[base.size() - 4] != 'e')
    return base.replace(base.size() - 2, 2, "l");
  if (base.back() == 's' || base.back() == 'x') base.pop_back();
  if (base.ends_with("ie")) base.pop_back();
  if (base.back() == 'y') base.back() = 'i';
  return base;
}

// As fold() does, but quicker: most words have no accent.
std::string folded(std::string_view text) {
  std::string all;
  all.reserve(text.size());
  const auto in_word = [](char c) {
    return (c & 0x80) != 0 || is_plain(static_cast<char>(c | 0x20));
  };
  while (!text.empty()) {
    const std::size_t length = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), in_word) - text.begin());
    const std::string_view word = text.substr(0, length);
    const std::size_t begin = all.size();
    all += word;
    const auto is_accented = [](char c) { return (c & 0x80) != 0; };
    if (std::any_of(word.begin(), word.end(), is_accented))
      all.replace(begin, length, fold(word));
    else
      for (std::size_t i = begin; i < all.size(); ++i)
        if (all[i] >= 'A' && all[i] <= 'Z') all[i] = static_cast<char>(all[i] | 0x20);
    all += ' ';
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return all;
}

class IndexWriter {
 public:
  explicit IndexWriter(std::string_view stop) {
    for (const std::string_view word : split(stop, " ")) stop_.emplace(word, 0);
  }

  void add(const SiteDraft& draft, const SiteEntry& entry) {
    const SitePage& page = *entry.page;
    const SiteWords& words = draft.words(entry.language);
    std::string headings = entry.summary, themes;
    for (const SiteHeading& heading : entry.content.headings) headings += ' ' + heading.text;
    for (const std::string& label : site_labels(draft, entry)) headings += ' ' + label;
    for (const std::string& theme : page.themes)
      themes.append(" ").append(words.label("coop_theme", theme));
    begin_page();
    add_words(entry.content.words, Weight::text);
    add_words(headings, Weight::heading);
    add_words(themes, Weight::theme);
    add_words(page.title, Weight::title);
    end_page();
    append_page(entry, joined(site_labels(draft, entry), " · "));
  }

  std::string finish(std::string_view stop) {
    std::vector<const Known*> sorted;
    for (const Known& known : words_) sorted.push_back(&known);
    std::sort(sorted.begin(), sorted.end(),
              [](const Known* a, const Known* b) { return a->first < b->first; });
    std::string words, docs;
    std::string_view before;
    for (const Known* known : sorted) {
      append_word(words, before, known->first);
      docs.append(docs.empty() ? "" : " ").append(known->second.docs);
      before = known->first;
    }
    std::string text = "bifcIndex({\"pages\":[" + pages_ + "],\n\"stop\":";
    append_json_string(text, stop);
    text += ",\n\"words\":";
    append_json_string(text, words);
    return text.append(",\n\"docs\":\"").append(docs).append("\"});\n");
  }

 private:
  struct Docs {
    std::int64_t last = -1;
    std::string docs;
  };
  struct Seen {
    Weight weight = Weight::text;
    int times = 0;
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  template <class Value>
  using Words = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
  using Known = std::pair<const std::string, Docs>;

  void begin_page() {
    seen_.clear();
    folded_.clear();
    folded_.reserve(4);  // what is seen views these texts, which must not move
  }

  void add_words(std::string_view text, Weight weight) {
    folded_.push_back(folded(text));
    each_word(folded_.back(), [&](std::string_view word) {
      Seen& seen = seen_[word];
      ++seen.times;
      seen.weight = std::max(seen.weight, weight);
    });
  }

  void end_page() {
    constexpr int kOften = 4;
    Words<Seen> bases;
    for (const auto& [word, seen] : seen_) {
      if (stop_.find(word) != stop_.end()) continue;
      Seen& base = bases[without_ending(word)];
      base.times += seen.times;
      base.weight = std::max(base.weight, seen.weight);
    }
    for (auto& [word, seen] : bases) {
      if (seen.weight == Weight::text && seen.times >= kOften) seen.weight = Weight::heading;
      auto known = words_.find(word);
      if (known == words_.end()) known = words_.emplace(word, Docs()).first;
      Docs& docs = known->second;
      append_number(docs.docs, static_cast<std::uint64_t>(page_ - docs.last - 1) * 4 +
                                   static_cast<std::uint64_t>(seen.weight));
      docs.last = page_;
    }
    ++page_;
  }

  static void append_number(std::string& to, std::uint64_t number) {
    for (; number >= 26; number /= 26) to += static_cast<char>('A' + number % 26);
    to += static_cast<char>('a' + number);
  }

  static void append_word(std::string& to, std::string_view before, std::string_view word) {
    constexpr std::string_view kDigits = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::size_t shared = 0;
    while (shared < before.size() && shared < word.size() && shared + 1 < kDigits.size() &&
           before[shared] == word[shared] && (word[shared] & 0x80) == 0)
      ++shared;
    if (!to.empty()) to += ' ';
    to += kDigits[shared];
    to += word.substr(shared);
  }

  void append_page(const SiteEntry& entry, const std::string& labels) {
    pages_ += pages_.empty() ? "\n[" : ",\n[";
    bool first = true;
    for (const std::string_view part :
         {std::string_view(entry.folder), std::string_view(entry.page->title),
          std::string_view(labels), std::string_view(entry.summary)}) {
      if (!std::exchange(first, false)) pages_ += ',';
      append_json_string(pages_, harmless(part));
    }
    pages_ += ']';
  }

  std::int64_t page_ = 0;
  Words<int> stop_;
  Words<Docs> words_;
  std::unordered_map<std::string_view, Seen> seen_;
  std::vector<std::string> folded_;
  std::string pages_;
};

}  // namespace

void append_search(const SiteDraft& draft, std::vector<SiteFile>& files) {
  for (const std::string& language : draft.languages) {
    const std::string stop = stop_words(language);
    IndexWriter index(stop);
    for (const SiteEntry& entry : draft.entries)
      if (entry.language == language) index.add(draft, entry);
    files.push_back({"search-index." + language + ".js", index.finish(stop)});
  }
}

}  // namespace bifc
