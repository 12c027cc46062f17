// gettext, chosen by language rather than by installed locales.
#include "libbifc/base/message.h"

#include <libintl.h>

#include <clocale>
#include <cstdlib>

namespace bifc {
namespace {

constexpr const char* kDomain = "bifc";
Language current = Language::english;

}  // namespace

Language language() { return current; }

void set_language(Language language, const std::string& folder) {
  current = language;
  if (language == Language::english) return;  // the source's own sentences
  setenv("LANGUAGE", "fr", 1);  // gettext asks LANGUAGE first, but only outside the C locale
  std::setlocale(LC_MESSAGES, "C.UTF-8");
  bindtextdomain(kDomain, folder.c_str());
  bind_textdomain_codeset(kDomain, "UTF-8");
  bind_textdomain_codeset("libc", "UTF-8");  // why a file cannot be read
}

Language language_of(std::string_view locale) {
  const bool french =
      locale.starts_with("fr") && (locale.size() == 2 || locale[2] == '_' || locale[2] == '.' ||
                                   locale[2] == ':' || locale[2] == '@' || locale[2] == '-');
  return french ? Language::french : Language::english;
}

const char* tr(const char* text) {
  return current == Language::english || *text == '\0' ? text : dgettext(kDomain, text);
}

const char* tr_n(const char* one, const char* many, std::int64_t count) {
  if (current == Language::english) return count == 1 ? one : many;
  return dngettext(kDomain, one, many, static_cast<unsigned long>(count < 0 ? -count : count));
}

}  // namespace bifc
