// A text is a row of sentences whose gaps are filled.
#include "tests/bench/texts.h"

#include <span>

#include <fmt/format.h>

namespace bifc::bench {
namespace {

using Words = std::span<const std::string_view>;

std::string made_up_word(Random& random) {
  std::string word;
  for (std::size_t left = 2 + random.below(3); left > 0; --left) word += random.any(kSyllables);
  return word;
}

std::string reference(Random& random) {
  std::string text;
  for (int i = 0; i < 2; ++i) text += static_cast<char>('A' + random.below(26));
  return text + fmt::format("-{}", 100 + random.below(9900));
}

void fill_gap(std::string& to, char gap, Random& random) {
  switch (gap) {
    case 'n':
      to += std::to_string(2 + random.skewed(30));
      break;
    case 'r':
      to += reference(random);
      break;
    case 'j':
      to += random.any(kWeekdays);
      break;
    case 'p':
      to += random.any(kFirstNames);
      break;
    default:
      to += made_up_word(random);
  }
}

void add_sentence(std::string& to, Words sentences, Random& random) {
  const std::string_view sentence = random.any(sentences);
  if (!to.empty()) to += random.chance(120) ? '\n' : ' ';
  for (std::size_t i = 0; i < sentence.size(); ++i)
    if (sentence[i] == '%')
      fill_gap(to, sentence[++i], random);
    else
      to += sentence[i];
}

}  // namespace

std::string title_of(Random& random, const Item& item, std::string_view brand) {
  const Words symptoms = item.is_computer ? Words(kComputerSymptoms) : Words(kOtherSymptoms);
  return fmt::format("{}{}{} : {}", item.name, brand.empty() ? "" : " ", brand,
                     random.usual(symptoms));
}

std::string title_of(Random& random, const Errand& errand) {
  std::string title(errand.name);
  if (random.chance(350)) title += ", avec " + person_name(random);
  return title;
}

std::string problem_text(Random& random) {
  std::string text;
  add_sentence(text, kCircumstances, random);
  for (std::size_t left = 2 + random.skewed(5); left > 0; --left)
    add_sentence(text, kObservations, random);
  if (random.chance(800)) add_sentence(text, kWishes, random);
  if (random.below(5000) == 0) text.append(" ").append(kRare);
  return text;
}

std::string errand_text(Random& random) {
  std::string text;
  for (std::size_t left = 3 + random.skewed(4); left > 0; --left)
    add_sentence(text, kErrandSentences, random);
  return text;
}

std::string note_text(Random& random) {
  std::string text;
  add_sentence(text, kNotes, random);
  if (random.chance(300)) add_sentence(text, kNotes, random);
  return text;
}

std::string summary_text(Random& random) {
  std::string text;
  add_sentence(text, kSummaries, random);
  return text;
}

std::string person_name(Random& random) {
  std::string name(random.any(kFirstNames));
  return name.append(" ").append(random.any(kLastNames));
}

std::string model_name(Random& random) {
  if (random.chance(500)) return reference(random);
  std::string word = made_up_word(random);
  word[0] = static_cast<char>(word[0] - 'a' + 'A');  // no syllable begins with an accent
  return fmt::format("{} {}", word, 2 + random.skewed(30));
}

}  // namespace bifc::bench
