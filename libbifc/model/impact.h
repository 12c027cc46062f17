// Impact: what machines weigh and what making them emits, as far as published figures tell.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace bifc {

/// Returns the weight in grams that a machine of this kind has on average (share/codes/
/// device_weight.tsv); nothing where nobody knows.
std::optional<std::int64_t> usual_weight(std::string_view kind);

/// From the lowest to the highest published figure.
struct Interval {
  double low, high;
};

/// Returns what making a machine of this kind emits, in kg of CO2 equivalent (share/codes/
/// emission.tsv); nothing where nobody knows.
std::optional<Interval> emission_of_making(std::string_view kind);

/// Returns which part of making a new machine one that is given away replaces, 0 to 1 (the header
/// "share" of that list).
Interval replaced_share();

}  // namespace bifc
