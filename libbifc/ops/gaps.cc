// Words become numbers of families once, so that counting them is quick however many tickets.
#include "libbifc/ops/gaps.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_map>

#include "libbifc/base/code_list.h"
#include "libbifc/base/text.h"
#include "libbifc/model/ticket.h"

namespace bifc {
namespace {

constexpr std::size_t kExamples = 3;
constexpr std::size_t kWords = 3;
constexpr std::int64_t kLeastTickets = 3;
constexpr std::int64_t kLeastShare = 100;  // one in so many
constexpr std::int64_t kAlongShare = 6;    // a second word is in one in so many of the tickets
constexpr double kShort = 60;              // letters that an example may well have

using TicketIds = std::vector<std::uint32_t>;

// All words that tickets are made of. A word is what somebody typed, folded once; those that differ
// only in their endings are one family.
class Vocabulary {
 public:
  static constexpr std::uint32_t kNone = static_cast<std::uint32_t>(-1);

  // Adds the words of a text that say something, each once.
  void take(std::string_view text, TicketIds& to) {
    const auto end_word = [&](std::size_t begin, std::size_t end) {
      if (end - begin < 3) return;
      const std::uint32_t word = word_of(text.substr(begin, end - begin));
      if (word != kNone && std::find(to.begin(), to.end(), word) == to.end()) to.push_back(word);
    };
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t length = first_code_point(text.substr(at)).length;
      if (!has_letters(text.substr(at, length))) {
        end_word(begin, at);
        begin = at + length;
      }
      at += length;
    }
    end_word(begin, text.size());
  }

  // Within a family the most frequent word leads; what is not related to it leads another.
  void settle() {
    std::map<std::string, TicketIds> beginnings;
    for (std::uint32_t word = 0; word < words_.size(); ++word)
      beginnings[words_[word].text.substr(0, kBeginning)].push_back(word);
    family_.assign(words_.size(), kNone);
    for (auto& [beginning, members] : beginnings) {
      std::sort(members.begin(), members.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(words_[b].times, words_[a].text) <
               std::tie(words_[a].times, words_[b].text);
      });
      TicketIds leaders;
      for (const std::uint32_t word : members) {
        const auto leader = std::find_if(leaders.begin(), leaders.end(), [&](std::uint32_t other) {
          return are_related(words_[word].text, words_[other].text);
        });
        family_[word] = leader == leaders.end() ? word : *leader;
        if (leader == leaders.end()) leaders.push_back(word);
      }
    }
  }

  std::uint32_t family(std::uint32_t word) const { return family_[word]; }
  std::size_t size() const { return words_.size(); }
  const std::string& text(std::uint32_t word) const { return words_[word].text; }

  // As most people spell it; the capital of a first word is none if enough write it small.
  std::string spelling(std::uint32_t word) const {
    std::string_view best;
    std::int64_t most = 0;
    for (const auto& [spelling, times] : words_[word].spellings)
      if (times > most) best = spelling, most = times;
    for (const auto& [spelling, times] : words_[word].spellings)
      if (spelling != best && times * 4 >= most && capitalised(spelling) == best) return spelling;
    return std::string(best);
  }

 private:
  static constexpr std::size_t kBeginning = 5;  // what related words share at least

  struct Word {
    std::string text;
    std::int64_t times = 0;
    std::map<std::string, std::int64_t> spellings = {};
  };
  struct Typed {
    std::uint32_t word = kNone;
    std::int64_t* times = nullptr;
  };

  std::uint32_t word_of(std::string_view spelling) {
    const auto [known, is_new] = typed_.try_emplace(std::string(spelling));
    Typed& typed = known->second;
    if (is_new) learn(spelling, typed);
    if (typed.word == kNone) return kNone;
    ++*typed.times;
    ++words_[typed.word].times;
    return typed.word;
  }

  void learn(std::string_view spelling, Typed& typed) {
    const std::vector<std::string> telling = telling_words(spelling);
    if (telling.size() != 1 || telling[0].find_first_of("0123456789") != std::string::npos) return;
    const auto [known, is_new] =
        numbers_.try_emplace(telling[0], static_cast<std::uint32_t>(words_.size()));
    if (is_new) words_.push_back({telling[0]});
    typed = {known->second, &words_[known->second].spellings[std::string(spelling)]};
  }

  std::unordered_map<std::string, Typed> typed_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<Word> words_;
  TicketIds family_;
};

struct Asking {
  std::int64_t id;
  std::string title;
  TicketIds words = {};  // then their families
  TicketIds known = {};  // what is said of the category and the brand
};

struct Group {
  Gap gap;  // what its gaps share
  std::vector<Asking> tickets = {};
};

class Counter {
 public:
  void take(const Statement& row) {
    Asking asking{row.integer(0), std::string(row.text(1))};
    words_.take(row.text(1), asking.words);
    words_.take(row.text(2), asking.words);
    words_.take(row.text(6), asking.known);
    words_.take(row.text(7), asking.known);
    Gap gap{std::string(row.text(3)), std::string(row.text(5)), std::string(row.text(4))};
    groups_.try_emplace({gap.category, gap.fault, gap.theme}, Group{gap})
        .first->second.tickets.push_back(std::move(asking));
    ++tickets_;
  }

  std::vector<Gap> gaps() {
    settle();
    std::vector<Gap> found;
    for (auto& [key, group] : groups_) divide(group, found);
    std::stable_sort(found.begin(), found.end(), [](const Gap& a, const Gap& b) {
      return a.words.empty() != b.words.empty() ? b.words.empty() : a.tickets > b.tickets;
    });
    return found;
  }

 private:
  using Counts = std::vector<std::int64_t>;  // by family
  using Tickets = std::vector<const Asking*>;

  // What stands in a list, or says only what is being repaired, says nothing of the fault.
  void settle() {
    TicketIds listed;
    for (const CodeList::Entry& entry : CodeList::named("repair_word").entries())
      words_.take(entry.token, listed);
    std::map<std::string, TicketIds> labels;
    for (const auto& [key, group] : groups_) {
      TicketIds& label = labels[group.gap.category];
      if (!label.empty()) continue;
      if (const auto* entry = CodeList::named("ords_category").find(group.gap.category)) {
        words_.take(entry->english, label);
        words_.take(entry->french, label);
      }
    }
    words_.settle();
    everywhere_.assign(words_.size(), 0);
    const std::vector<bool> unsaid = marks_of(listed);
    for (auto& [key, group] : groups_) {
      const TicketIds& label = labels[group.gap.category];
      for (Asking& asking : group.tickets) {
        asking.known.insert(asking.known.end(), label.begin(), label.end());
        keep_telling(asking, unsaid);
        for (const std::uint32_t family : asking.words) ++everywhere_[family];
      }
    }
  }

  std::vector<bool> marks_of(const TicketIds& words) const {
    std::vector<bool> marks(words_.size());
    for (const std::uint32_t word : words) marks[words_.family(word)] = true;
    return marks;
  }

  void keep_telling(Asking& asking, const std::vector<bool>& unsaid) {
    TicketIds families;
    for (const std::uint32_t word : asking.words) {
      const std::uint32_t family = words_.family(word);
      const auto is_it = [&](std::uint32_t other) { return words_.family(other) == family; };
      if (!unsaid[family] && std::none_of(asking.known.begin(), asking.known.end(), is_it) &&
          std::find(families.begin(), families.end(), family) == families.end())
        families.push_back(family);
    }
    asking.words = std::move(families);
  }

  static bool says(const Asking& asking, std::uint32_t family) {
    return std::find(asking.words.begin(), asking.words.end(), family) != asking.words.end();
  }

  Counts counts_of(const Tickets& tickets) const {
    Counts counts(words_.size(), 0);
    for (const Asking* asking : tickets)
      for (const std::uint32_t family : asking->words) ++counts[family];
    return counts;
  }

  void divide(const Group& group, std::vector<Gap>& to) {
    Tickets left;
    for (const Asking& asking : group.tickets) left.push_back(&asking);
    Counts counts = counts_of(left);
    const Counts whole = counts;
    const auto all = static_cast<std::int64_t>(left.size());
    const std::int64_t least = std::max(kLeastTickets, (all + kLeastShare - 1) / kLeastShare);
    for (;;) {
      const std::uint32_t leader = leader_of(left, counts, whole, all);
      if (leader == Vocabulary::kNone || counts[leader] < least) break;
      const auto rest = std::stable_partition(
          left.begin(), left.end(), [&](const Asking* one) { return !says(*one, leader); });
      const Tickets cut(rest, left.end());
      left.erase(rest, left.end());
      for (const Asking* asking : cut)
        for (const std::uint32_t family : asking->words) --counts[family];
      add(group.gap, leader, cut, to);
    }
    if (!left.empty()) add(group.gap, Vocabulary::kNone, left, to);
  }

  // The word of the most tickets, where one that is said of everything counts for less.
  std::uint32_t leader_of(const Tickets& left, const Counts& counts, const Counts& whole,
                          std::int64_t all) const {
    std::uint32_t best = Vocabulary::kNone;
    double most = 0;
    const auto worth = [&](std::uint32_t family) {
      const double share = static_cast<double>(whole[family]) / static_cast<double>(all);
      const double usual = static_cast<double>(everywhere_[family]) / static_cast<double>(tickets_);
      return static_cast<double>(counts[family]) * (1 + std::log2(std::max(share / usual, 1.0)));
    };
    std::vector<bool> seen(words_.size());
    for (const Asking* asking : left)
      for (const std::uint32_t family : asking->words) {
        if (seen[family]) continue;
        seen[family] = true;
        const double value = worth(family);
        if (value > most || (value == most && words_.text(family) < words_.text(best)))
          best = family, most = value;
      }
    return best;
  }

  void add(Gap gap, std::uint32_t leader, const Tickets& tickets, std::vector<Gap>& to) const {
    const Counts counts = counts_of(tickets);
    gap.tickets = static_cast<std::int64_t>(tickets.size());
    if (leader != Vocabulary::kNone) {
      gap.words.push_back(words_.spelling(leader));
      for (const std::uint32_t family : companions_of(leader, tickets, counts))
        gap.words.push_back(words_.spelling(family));
    }
    gap.examples = examples_of(tickets, counts);
    to.push_back(std::move(gap));
  }

  TicketIds companions_of(std::uint32_t leader, const Tickets& tickets,
                          const Counts& counts) const {
    const auto all = static_cast<std::int64_t>(tickets.size());
    const std::int64_t least = std::max(kLeastTickets, all / kAlongShare);
    TicketIds found;
    for (const Asking* asking : tickets)
      for (const std::uint32_t family : asking->words)
        if (family != leader && counts[family] >= least &&
            std::find(found.begin(), found.end(), family) == found.end())
          found.push_back(family);
    std::sort(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
      return counts[a] != counts[b] ? counts[a] > counts[b] : words_.text(a) < words_.text(b);
    });
    if (found.size() + 1 > kWords) found.resize(kWords - 1);
    return found;
  }

  // Those with the words of many others, in few words; the latest of those that say the same.
  static std::vector<std::int64_t> examples_of(Tickets tickets, const Counts& counts) {
    std::unordered_map<const Asking*, double> worth;
    for (const Asking* asking : tickets) {
      double said = 0;
      for (const std::uint32_t family : asking->words) said += static_cast<double>(counts[family]);
      const double length = static_cast<double>(asking->title.size());
      worth[asking] = said / (1 + length / kShort) / (length > kShort ? 2 : 1);
    }
    std::sort(tickets.begin(), tickets.end(), [&](const Asking* a, const Asking* b) {
      return worth[a] != worth[b] ? worth[a] > worth[b] : a->id > b->id;
    });
    std::vector<const Asking*> chosen;
    for (const Asking* asking : tickets) {
      const bool is_said = std::any_of(chosen.begin(), chosen.end(), [&](const Asking* other) {
        return says_the_same(*asking, *other);
      });
      if (!is_said) chosen.push_back(asking);
      if (chosen.size() == kExamples) break;
    }
    std::vector<std::int64_t> ids;
    for (const Asking* asking : chosen) ids.push_back(asking->id);
    return ids;
  }

  // "Cracked screen" and "screen cracked".
  static bool says_the_same(const Asking& one, const Asking& other) {
    if (one.words.empty() || other.words.empty()) return same_folded(one.title, other.title);
    return one.words.size() == other.words.size() &&
           std::is_permutation(one.words.begin(), one.words.end(), other.words.begin());
  }

  Vocabulary words_;
  std::map<std::tuple<std::string, std::string, std::string>, Group> groups_;
  Counts everywhere_;
  std::int64_t tickets_ = 0;
};

}  // namespace

std::vector<Gap> gaps(Store& store, Query tickets, const Suggestions& suggestions) {
  tickets.limit = -1;
  std::vector<Column> columns;
  for (const char* name : {"id", "title", "problem", "category", "theme", "fault",
                           "partner_category", "brand", "tutorials"})
    columns.push_back(column_of(Ticket::kType, {Ticket::kType.find(name)}));
  Statement rows = store.select(tickets, columns);
  Counter counter;
  while (rows.step()) {
    if (!rows.text(8).empty()) continue;
    const Asked asked{rows.text(1), rows.text(2), rows.text(3), rows.text(4)};
    if (suggestions.of(asked, 1).empty()) counter.take(rows);
  }
  return counter.gaps();
}

}  // namespace bifc
