// The greedy algorithm of Myers (1986), given up where it would no longer be quick.
#include "libbifc/base/line_diff.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr std::int32_t kMostEdits = 2'000;
constexpr std::size_t kMostSteps = 10'000'000;

using Lines = std::vector<std::string_view>;
using Numbers = std::vector<std::int32_t>;

// How far each diagonal reached with a number of edits: diagonal k = place in a − place in b stands
// at [k + edits].
using Reach = Numbers;

// Marks the lines of each text that the other has not.
class Difference {
 public:
  Difference(const Numbers& a, const Numbers& b)
      : a_(a), b_(b), removed(a.size(), true), added(b.size(), true) {
    if (search()) trace_back();
  }

 private:
  const Numbers& a_;
  const Numbers& b_;

 public:
  std::vector<bool> removed, added;

 private:
  // Fills reached_ up to the number of edits that is enough. False where that takes too long.
  bool search() {
    std::size_t steps = 0;
    for (std::int32_t edits = 0; edits <= kMostEdits; ++edits) {
      Reach reach(2 * static_cast<std::size_t>(edits) + 1, 0);
      for (std::int32_t k = -edits; k <= edits; k += 2) {
        const std::int32_t begin = start_of(edits, k);
        std::int32_t x = begin;
        while (same(x, x - k)) ++x;
        reach[index(k, edits)] = x;
        steps += static_cast<std::size_t>(x - begin) + 1;
        if (x >= size(a_) && x - k >= size(b_)) {
          reached_.push_back(std::move(reach));
          return true;
        }
      }
      if (steps > kMostSteps) return false;
      reached_.push_back(std::move(reach));
    }
    return false;
  }

  // Where a diagonal begins with one edit more than those that were searched.
  std::int32_t start_of(std::int32_t edits, std::int32_t k) const {
    if (edits == 0) return 0;
    return adds(edits, k) ? at(edits - 1, k + 1) : at(edits - 1, k - 1) + 1;
  }
  // Whether the edit before came from the diagonal above: a line of b.
  bool adds(std::int32_t edits, std::int32_t k) const {
    return k == -edits || (k != edits && at(edits - 1, k - 1) < at(edits - 1, k + 1));
  }

  void trace_back() {
    std::int32_t x = size(a_), k = size(a_) - size(b_);
    for (auto edits = static_cast<std::int32_t>(reached_.size()) - 1; edits >= 0; --edits) {
      const std::int32_t begin = start_of(edits, k);
      for (; x > begin; --x) keep(x - 1, x - 1 - k);
      if (edits == 0) return;
      if (adds(edits, k))
        ++k;
      else
        --k, --x;
    }
  }

  void keep(std::int32_t x, std::int32_t y) {
    removed[static_cast<std::size_t>(x)] = false;
    added[static_cast<std::size_t>(y)] = false;
  }
  bool same(std::int32_t x, std::int32_t y) const {
    return x >= 0 && y >= 0 && x < size(a_) && y < size(b_) &&
           a_[static_cast<std::size_t>(x)] == b_[static_cast<std::size_t>(y)];
  }
  std::int32_t at(std::int32_t edits, std::int32_t k) const {
    return reached_[static_cast<std::size_t>(edits)][index(k, edits)];
  }
  static std::size_t index(std::int32_t k, std::int32_t edits) {
    return static_cast<std::size_t>(k + edits);
  }
  static std::int32_t size(const Numbers& lines) { return static_cast<std::int32_t>(lines.size()); }

  std::vector<Reach> reached_;
};

}  // namespace

std::vector<LineChange> changed_lines(std::string_view before, std::string_view after) {
  const Lines a = lines_of(before), b = lines_of(after);
  const auto parting = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto begin = static_cast<std::size_t>(parting.first - a.begin());
  std::size_t end = 0;  // lines that are the same at the end
  while (end < std::min(a.size(), b.size()) - begin &&
         a[a.size() - 1 - end] == b[b.size() - 1 - end])
    ++end;
  std::unordered_map<std::string_view, std::int32_t> known;
  const auto numbers_of = [&](const Lines& lines) {
    Numbers numbers;
    for (std::size_t i = begin; i + end < lines.size(); ++i)
      numbers.push_back(
          known.try_emplace(lines[i], static_cast<std::int32_t>(known.size())).first->second);
    return numbers;
  };
  const Numbers first = numbers_of(a), second = numbers_of(b);
  const Difference difference(first, second);
  std::vector<LineChange> changes;
  for (std::size_t i = 0, j = 0; i < first.size() || j < second.size(); ++i, ++j) {
    for (; i < first.size() && difference.removed[i]; ++i)
      changes.push_back({LineChange::Kind::removed, begin + i + 1, a[begin + i]});
    for (; j < second.size() && difference.added[j]; ++j)
      changes.push_back({LineChange::Kind::added, begin + j + 1, b[begin + j]});
  }
  return changes;
}

}  // namespace bifc
