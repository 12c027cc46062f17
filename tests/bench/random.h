// Random: a stream of numbers that is the same on every machine and in every run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace bifc::bench {

/// SplitMix64. Integers only, so that no rounding of a C library changes what comes out.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
  }

  /// Returns 0 to `count` - 1, each as likely as the others.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

  /// Returns 0 to `count` - 1, the first ones much likelier than the last.
  std::size_t skewed(std::size_t count) { return below(below(count) + 1); }

  /// Whether something happens that happens in `in_thousand` of a thousand cases.
  bool chance(int in_thousand) { return below(1000) < static_cast<std::size_t>(in_thousand); }

  template <class All>
  const auto& any(const All& all) {
    return all[below(std::size(all))];
  }
  /// Returns one of those that come first more often than one of the last.
  template <class All>
  const auto& usual(const All& all) {
    return all[skewed(std::size(all))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace bifc::bench
