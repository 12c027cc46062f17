// Messages: every sentence a person reads passes here, and gettext turns it into their language.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace bifc {

enum class Language { english, french };

/// Returns the language that messages and labels come in; English until set_language() is called.
Language language();

/// Chooses the language of all that follows. French messages are read from `folder`, as in
/// "/usr/share/locale"; they come whatever locales the machine has, because only the message
/// category is switched, to C.UTF-8, which glibc always has. Numbers are never touched.
void set_language(Language language, const std::string& folder);

/// Returns the language that a locale's name asks for: "fr_FR.UTF-8" and "fr" are French, "C",
/// "en_GB" and anything unknown are English.
Language language_of(std::string_view locale);

/// Marks a text of a table for translation; tr() translates it where it is printed.
#define N_(text) text

/// A text that counts things, as English says it of one and of many.
struct Counted {
  const char* one;
  const char* many;
};

/// Marks both forms of a text that counts, so that a translation holds them together.
#define NN_(one, many) \
  ::bifc::Counted { one, many }

/// Returns the translation of a text without placeholders, or the text itself.
const char* tr(const char* text);

/// Returns the translation for `count` things. French counts 0 as singular.
const char* tr_n(const char* one, const char* many, std::int64_t count);

/// Translates `format` and fills its {} placeholders, as fmt::format does.
template <class... Args>
std::string say(const char* format, const Args&... args) {
  return fmt::vformat(tr(format), fmt::make_format_args(args...));
}

/// Like say(), for a sentence that counts: say_n("{} ticket", "{} tickets", 2, 2).
template <class... Args>
std::string say_n(const char* one, const char* many, std::int64_t count, const Args&... args) {
  return fmt::vformat(tr_n(one, many, count), fmt::make_format_args(args...));
}

template <class... Args>
std::string say_n(const Counted& counted, std::int64_t count, const Args&... args) {
  return say_n(counted.one, counted.many, count, args...);
}

}  // namespace bifc
