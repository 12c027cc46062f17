// Languages: the codes that there are, and locales in every spelling.
#include "libbifc/base/language.h"

#include <doctest/doctest.h>

namespace bifc {
namespace {

TEST_CASE("two letters are a language only where ISO 639-1 has it") {
  for (const char* code : {"aa", "fr", "en", "ar", "zh", "zu"}) {
    INFO(code);
    CHECK(is_short_language(code));
    CHECK(is_language(code));
  }
  for (const char* code : {"", "f", "zz", "qq", "md", "FR", "f ", " f", "a a", "1a", "fre-"}) {
    INFO(code);
    CHECK_FALSE(is_short_language(code));
    CHECK_FALSE(is_language(code));
  }
  CHECK(is_language("kab"));
  CHECK_FALSE(is_short_language("kab"));
  CHECK_FALSE(is_language("KAB"));
  CHECK_FALSE(is_language("french"));
}

TEST_CASE("a locale says a language") {
  CHECK(language_in("en-US") == "en");
  CHECK(language_in("fr_FR") == "fr");
  CHECK(language_in("fr_FR.UTF-8") == "fr");
  CHECK(language_in("ca@valencia") == "ca");
  CHECK(language_in("FR") == "fr");
  CHECK(language_in("pt-br") == "pt");
  CHECK(language_in("zh-Hant-TW") == "zh");
  CHECK(language_in("kab") == "kab");
  CHECK(language_in("zz-US") == "zz");
}

TEST_CASE("what is no locale stays as it is") {
  for (const char* text : {"", "French", "f-r", "fr, en", "français", "-", "fr FR"})
    CHECK(language_in(text) == text);
}

}  // namespace
}  // namespace bifc
