// Mentions: finds what somebody can be recognised by in texts that others wrote.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// The names, telephone numbers and addresses of one person, in every spelling that counts as a
/// mention. Accents, case, ligatures, composed or decomposed letters, blanks and punctuation make
/// no difference, and neither does the \u of JSON; a word must be whole.
class Mentions {
 public:
  /// How much a text gives away.
  enum class Strength {
    none,   ///< nothing
    doubt,  ///< a word of a name, or what somebody else is called as well
    sure,   ///< a full name in any order of its words, a telephone number, an address
  };

  /// Adds a name: "Léa Dupré" is sure, "Dupré Léa" and "LéaDupré" too, each of its words a doubt,
  /// but for articles and titles. A name of one word is a doubt.
  void add_name(std::string_view name);

  /// Adds a telephone number, and its French spellings with 0, +33 and 0033. Less than six digits
  /// are no number.
  void add_phone(std::string_view phone);

  void add_mail(std::string_view mail);

  /// From here on what is added is a doubt, because somebody else has it as well.
  void doubt_what_follows() { all_doubt_ = true; }

  bool empty() const { return needles_.empty(); }

  /// Returns the strongest mention in `text`.
  Strength strength(std::string_view text) const;

  /// Returns `text` with "[…]" in place of each mention that is at least as strong as `least`.
  std::string scrubbed(std::string_view text, Strength least) const;

 private:
  struct Needle {
    std::string letters;  // folded, letters and digits alone
    Strength strength;
    bool is_number;
  };
  struct Span {
    std::size_t begin, end;  // bytes of the text
    Strength strength;
  };
  void add(std::string letters, Strength strength, bool is_number);
  std::vector<Span> spans(std::string_view text, Strength least) const;

  std::vector<Needle> needles_;
  bool all_doubt_ = false;
};

}  // namespace bifc
