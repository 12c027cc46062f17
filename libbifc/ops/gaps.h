// Gaps: what tickets keep asking for that no tutorial answers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "libbifc/ops/suggestions.h"
#include "libbifc/record/store.h"

namespace bifc {

/// Tickets that ask for the same.
struct Gap {
  std::string category, fault, theme;   ///< tokens; "" where the tickets say nothing
  std::vector<std::string> words = {};  ///< what they say, as most of them spell it: up to three,
                                        ///< the first of which is in all of them
  std::int64_t tickets = 0;
  std::vector<std::int64_t> examples = {};  ///< up to three, the most telling first
};

/// Returns the gaps among the tickets that a query finds: those that name no tutorial and for which
/// none is suggested, counted by category, fault and theme and, within these, by the words that
/// recur in what people said; each ticket is in one gap. The most wanted come first, and last those
/// without a word that recurs.
///
/// A word recurs when at least three tickets of the category, and one in a hundred, have it. Words
/// are compared without accents and endings (see telling_words()); those of the category, the brand
/// and codes/repair_word.tsv do not count. Those that stand out against the other categories go
/// before those that are said of everything. Examples are short, have the words of the most
/// tickets, and do not say the same.
std::vector<Gap> gaps(Store& store, Query tickets, const Suggestions& suggestions);

}  // namespace bifc
