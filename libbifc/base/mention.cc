// A text is looked at as its letters and digits alone, each knowing the bytes it came from.
#include "libbifc/base/mention.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr std::size_t kWidestGap = 3;  // "Dupré - Léa", "(06) 12"
constexpr std::string_view kPlaceholder = "[…]";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The letters and digits of a text, folded.
struct Letters {
  std::string folded;
  std::vector<std::uint32_t> begin, end;  // of each byte of `folded`, in the text
  std::vector<std::uint8_t> gap;          // how much that is none stands before it

  void clear() {
    folded.clear();
    begin.clear();
    end.clear();
    gap.clear();
  }
  void extend(std::size_t to) {
    if (!end.empty()) end.back() = static_cast<std::uint32_t>(to);
  }
  void add(std::string_view bytes, std::size_t from, std::size_t to, std::size_t before) {
    for (const char c : bytes) {
      folded += c;
      begin.push_back(static_cast<std::uint32_t>(from));
      end.push_back(static_cast<std::uint32_t>(to));
      gap.push_back(static_cast<std::uint8_t>(std::min<std::size_t>(before, 255)));
      before = 0;
    }
  }
};

enum class Sort : std::uint8_t { letters, separator, nothing };
struct Folded {
  Sort sort = Sort::separator;
  std::string text;
};

Folded folded_point(std::string_view bytes, char32_t point) {
  // Soft hyphens and joiners are not seen; marks belong to the letter before.
  if (point == 0xAD || (point >= 0x200B && point <= 0x200D) || point == 0xFEFF)
    return {Sort::nothing, {}};
  std::string text = fold(bytes);
  if (text.empty()) return {Sort::nothing, {}};
  if (!has_letters(text)) return {Sort::separator, {}};
  return {Sort::letters, std::move(text)};
}

// What most texts are made of is folded once.
const Folded& fold_point(std::string_view bytes, char32_t point, Folded& scratch) {
  constexpr char32_t kMost = 0x370;
  static std::array<std::optional<Folded>, kMost> known;
  if (point < kMost) {
    auto& entry = known[point];
    if (!entry) entry = folded_point(bytes, point);
    return *entry;
  }
  return scratch = folded_point(bytes, point);
}

// Returns the code unit of "\u00e9", or nothing.
std::optional<char32_t> escaped(std::string_view text) {
  if (text.size() < 6 || text[0] != '\\' || text[1] != 'u') return std::nullopt;
  char32_t point = 0;
  for (const char c : text.substr(2, 4)) {
    const int digit = is_digit(c)            ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return std::nullopt;
    point = point * 16 + static_cast<char32_t>(digit);
  }
  return point;
}

/// The letters alone, which is all that most texts need.
struct OnlyLetters {
  std::string folded;
  void clear() { folded.clear(); }
  void add(std::string_view bytes, std::size_t, std::size_t, std::size_t) { folded += bytes; }
  void extend(std::size_t) {}
};

// Reads the text into `to`, escapes of JSON as what they stand for.
template <class Sink>
void read_letters(std::string_view text, Sink& to) {
  to.clear();
  const bool json = text.starts_with('{') || text.starts_with('[');
  std::size_t gap = 0;
  Folded scratch;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    std::size_t length = 1;
    if (static_cast<unsigned char>(c) < 0x80 && c != '\\') {
      const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      if (is_digit(c) || (lower >= 'a' && lower <= 'z'))
        to.add({&lower, 1}, at, at + 1, gap), gap = 0;
      else
        ++gap;
      ++at;
      continue;
    }
    char32_t point = 0;
    std::string spelt;
    if (const auto unit = escaped(text.substr(at))) {
      point = *unit, length = 6;
      const auto low = escaped(text.substr(std::min(at + 6, text.size())));
      if (point >= 0xD800 && point < 0xDC00 && low && *low >= 0xDC00 && *low < 0xE000)
        point = 0x10000 + ((point - 0xD800) << 10) + (*low - 0xDC00), length = 12;
      spelt = utf8_of(point);
    } else if (c == '\\') {
      length = json && at + 1 < text.size() ? 2 : 1;  // "\n"
    } else {
      const CodePoint first = first_code_point(text.substr(at));
      point = first.point, length = first.length;
      spelt = text.substr(at, length);
    }
    const Folded& folded = fold_point(spelt, spelt.empty() ? 0 : point, scratch);
    if (folded.sort == Sort::letters)
      to.add(folded.text, at, at + length, gap), gap = 0;
    else if (folded.sort == Sort::separator)
      ++gap;
    else if (gap == 0)
      to.extend(at + length);  // an accent of its own
    at += length;
  }
}

std::vector<std::string> words_of(std::string_view name) {
  Letters letters;
  read_letters(name, letters);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < letters.folded.size(); ++i) {
    if (i == 0 || letters.gap[i] > 0) words.emplace_back();
    words.back() += letters.folded[i];
  }
  constexpr std::string_view kTitles[] = {"m", "mr", "mme", "mlle", "ms", "mrs", "dr"};
  while (words.size() > 1 &&
         std::find(std::begin(kTitles), std::end(kTitles), words.front()) != std::end(kTitles))
    words.erase(words.begin());
  return words;
}

// "Jean Le Goff", "Le Goff Jean", "Goff Jean Le": every order in which names go round.
std::vector<std::string> orders(const std::vector<std::string>& words) {
  std::vector<std::string> all;
  for (std::size_t first = 0; first < words.size(); ++first) {
    std::string order;
    for (std::size_t i = 0; i < words.size(); ++i) order += words[(first + i) % words.size()];
    all.push_back(std::move(order));
  }
  return all;
}

// Articles and what they are in other names: a text is full of them.
bool is_telling(std::string_view word) {
  constexpr std::string_view kSmall[] = {"des", "les", "van", "von", "den", "der", "del", "the"};
  return word.size() >= 3 &&
         std::find(std::begin(kSmall), std::end(kSmall), word) == std::end(kSmall);
}

}  // namespace

void Mentions::add(std::string letters, Strength strength, bool is_number) {
  if (letters.empty()) return;
  if (all_doubt_) strength = Strength::doubt;
  for (Needle& needle : needles_)
    if (needle.letters == letters) {
      needle.strength = std::max(needle.strength, strength);
      return;
    }
  needles_.push_back({std::move(letters), strength, is_number});
}

void Mentions::add_name(std::string_view name) {
  // "Léa Dupré (mairie)" is called Léa Dupré as well.
  if (const std::size_t open = name.find('('); open != name.npos && open > 0)
    add_name(name.substr(0, open));
  const std::vector<std::string> words = words_of(name);
  if (words.size() > 1)
    for (const std::string& order : orders(words)) add(order, Strength::sure, false);
  if (words.size() > 2)
    for (const std::string& order : orders({words.front(), words.back()}))
      add(order, Strength::sure, false);
  for (const std::string& word : words)
    if (words.size() == 1 || is_telling(word)) add(word, Strength::doubt, false);
}

void Mentions::add_phone(std::string_view phone) {
  constexpr std::size_t kFewest = 6;
  for (const std::string_view one : split(phone, "/,;|")) {
    std::string digits;
    for (const char c : one)
      if (is_digit(c)) digits += c;
    if (digits.size() < kFewest) continue;
    const bool international = one.find('+') != one.npos || digits.starts_with("00");
    if (digits.starts_with("00")) digits.erase(0, 2);
    const bool french = digits.starts_with("33") && (international || digits.size() == 11);
    if (!french && international) {
      add(digits, Strength::sure, true);
      add("00" + digits, Strength::sure, true);
      continue;
    }
    if (french) digits.erase(0, 2);
    if (!french && !digits.starts_with('0')) {
      add(digits, Strength::sure, true);
      if (digits.size() < 9) continue;
    }
    if (digits.starts_with('0')) digits.erase(0, 1);
    for (const char* before : {"0", "33", "330", "0033", "00330"})
      add(before + digits, Strength::sure, true);
    if (digits.size() >= 9) add(digits, Strength::sure, true);  // a spreadsheet ate the 0
  }
}

void Mentions::add_mail(std::string_view mail) {
  Letters letters;
  read_letters(trim(mail), letters);
  if (mail.find('@') != mail.npos) add(letters.folded, Strength::sure, false);
}

std::vector<Mentions::Span> Mentions::spans(std::string_view text, Strength least) const {
  static OnlyLetters few;  // one thread; its memory is used again
  read_letters(text, few);
  const bool any = std::any_of(needles_.begin(), needles_.end(), [](const Needle& needle) {
    return few.folded.find(needle.letters) != std::string::npos;
  });
  if (!any) return {};
  static Letters letters;
  read_letters(text, letters);
  const std::string& folded = letters.folded;
  std::vector<Span> found;
  for (const Needle& needle : needles_) {
    if (needle.strength < least) continue;
    const std::size_t size = needle.letters.size();
    for (std::size_t at = 0; (at = folded.find(needle.letters, at)) != folded.npos; ++at) {
      const std::size_t after = at + size;
      const auto parted = [&](std::size_t i) {
        if (i == 0 || i == folded.size() || letters.gap[i] > 0) return true;
        return needle.is_number && !(is_digit(folded[i - 1]) && is_digit(folded[i]));
      };
      if (!parted(at) || !parted(after)) continue;
      if (std::any_of(letters.gap.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                      letters.gap.begin() + static_cast<std::ptrdiff_t>(after),
                      [](std::uint8_t gap) { return gap > kWidestGap; }))
        continue;
      const bool plus =
          needle.is_number && letters.begin[at] > 0 && text[letters.begin[at] - 1] == '+';
      found.push_back({letters.begin[at] - plus, letters.end[after - 1], needle.strength});
    }
  }
  std::sort(found.begin(), found.end(), [](const Span& a, const Span& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  return found;
}

Mentions::Strength Mentions::strength(std::string_view text) const {
  Strength strongest = Strength::none;
  for (const Span& span : spans(text, Strength::doubt))
    strongest = std::max(strongest, span.strength);
  return strongest;
}

std::string Mentions::scrubbed(std::string_view text, Strength least) const {
  std::string clean;
  std::size_t kept = 0;
  for (const Span& span : spans(text, least)) {
    if (span.end <= kept) continue;  // within the one before
    const bool goes_on = clean.ends_with(kPlaceholder) &&
                         (span.begin < kept || trim(text.substr(kept, span.begin - kept)).empty());
    if (!goes_on) clean.append(text.substr(kept, span.begin - kept)).append(kPlaceholder);
    kept = span.end;
  }
  return clean.append(text.substr(kept));
}

}  // namespace bifc
