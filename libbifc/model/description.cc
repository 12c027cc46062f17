// The longest run of words that names a kind or a brand counts.
#include "libbifc/model/description.h"

#include <algorithm>
#include <vector>

#include "libbifc/base/code_list.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

// Models that say who made them.
constexpr std::string_view kApples[] = {"macbook", "imac", "ipad", "iphone"};

// Returns the code that the longest run of words from `at` names, and how many words it takes.
std::pair<const CodeList::Entry*, std::size_t> named_from(
    std::string_view list, const std::vector<std::string_view>& words, std::size_t at) {
  constexpr std::size_t kLongest = 3;  // "ordinateur de bureau"
  for (std::size_t count = std::min(kLongest, words.size() - at); count > 0; --count) {
    std::string run;
    for (std::size_t i = 0; i < count; ++i) run.append(i == 0 ? "" : " ").append(words[at + i]);
    if (const auto* entry = CodeList::named(list).recognise(run)) return {entry, count};
  }
  return {nullptr, 0};
}

bool is_apple(std::string_view word) {
  return std::find(std::begin(kApples), std::end(kApples), fold(word)) != std::end(kApples);
}

}  // namespace

Description read_description(std::string_view text, std::string_view kinds) {
  Description read;
  const std::vector<std::string_view> words = split(text, " ");
  for (std::size_t at = 0; at < words.size();) {
    const auto [kind, kind_words] = named_from(kinds, words, at);
    const auto [brand, brand_words] = named_from("brand", words, at);
    if (kind != nullptr && read.kind.empty() && read.model.empty()) {
      read.kind = kind->token;
      at += kind_words;
    } else if (brand != nullptr && read.brand.empty()) {
      read.brand = brand->english;
      at += brand_words;
    } else {
      if (read.brand.empty() && is_apple(words[at])) read.brand = "Apple";
      read.model.append(read.model.empty() ? "" : " ").append(words[at++]);
    }
  }
  return read;
}

}  // namespace bifc
