// Texts: titles, problems, notes and names as they are written at a French repair desk.
#pragma once

#include <string>
#include <string_view>

#include "tests/bench/random.h"
#include "tests/bench/vocabulary.h"

namespace bifc::bench {

/// Returns "Imprimante Epson : bourrage papier"; `brand` may be empty.
std::string title_of(Random& random, const Item& item, std::string_view brand);
std::string title_of(Random& random, const Errand& errand);

/// These return some 215 characters, several sentences. Every second ticket holds "écran", one
/// in six "carte mère", one in some five thousand "œillet".
std::string problem_text(Random& random);
std::string errand_text(Random& random);

/// Returns what a volunteer noted: a sentence or two.
std::string note_text(Random& random);

/// Returns a summary of a repair that may be published.
std::string summary_text(Random& random);

std::string person_name(Random& random);

/// Returns a model such as "TK-4180" or "Coridé 15"; there are tens of thousands.
std::string model_name(Random& random);

}  // namespace bifc::bench
