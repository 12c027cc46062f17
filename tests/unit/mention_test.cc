// What counts as a mention of somebody, and what does not.
#include <doctest/doctest.h>

#include "libbifc/base/mention.h"

namespace bifc {
namespace {

using Strength = Mentions::Strength;

Mentions of_lea() {
  Mentions lea;
  lea.add_name("Léa Dupré");
  lea.add_phone("06 12 34 56 78");
  lea.add_mail("lea.dupre@exemple.fr");
  return lea;
}

TEST_CASE("a full name is found in every order, case, composition and spacing") {
  const Mentions lea = of_lea();
  for (const char* text :
       {"Léa Dupré", "LEA DUPRE", "vu avec Dupré, Léa ce matin", "le\u0301a dupre\u0301",
        "LéaDupré", "Léa\u00A0Dupré", "lea-dupré.odt", "l'écran de\nLéa\nDupré", "LE\u0301A  DUPRÉ",
        "{\"Nom\":\"L\\u00e9a Dupr\\u00E9\"}", "{\"a\":\"Le\\u0301a\\nDupr\\u00e9\"}"}) {
    INFO(text);
    CHECK(lea.strength(text) == Strength::sure);
    CHECK(lea.strength(lea.scrubbed(text, Strength::sure)) == Strength::none);
  }
  Mentions other;
  other.add_name("Cœline Lætitia Straße");
  CHECK(other.strength("COELINE LAETITIA STRASSE") == Strength::sure);
}

TEST_CASE("words that only begin or end like a name are not it") {
  const Mentions lea = of_lea();
  for (const char* text : {"Léandre Dupréaux", "galéa", "les duprés", "", "écran noir", "\xFF\xC3",
                           "{\"a\":\"\\u00\"}", "\\u", "\\"})
    CHECK(lea.strength(text) == Strength::none);
}

TEST_CASE("a word of a name is a doubt, an article is nothing") {
  Mentions jean;
  jean.add_name("M. Jean Le Goff");
  CHECK(jean.strength("Jean a rappelé") == Strength::doubt);
  CHECK(jean.strength("le clavier") == Strength::none);
  CHECK(jean.strength("le goff jean") == Strength::sure);
  CHECK(jean.strength("Jean Goff") == Strength::sure);
  CHECK(jean.scrubbed("Jean rappelle le clavier", Strength::doubt) == "[…] rappelle le clavier");
  CHECK(jean.scrubbed("Jean rappelle", Strength::sure) == "Jean rappelle");
  Mentions sam;
  sam.add_name("Sam");
  CHECK(sam.strength("Sam") == Strength::doubt);
}

TEST_CASE("a telephone number is found however it is grouped") {
  const Mentions lea = of_lea();
  for (const char* text :
       {"0612345678", "tel:06.12.34.56.78", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78",
        "0033612345678", "06-12-34-56-78", "06\u202F12\u202F34\u202F56\u202F78",
        "{\"t\":612345678}", "appeler le 06 12 34 56 78 après 18 h"}) {
    INFO(text);
    CHECK(lea.strength(text) == Strength::sure);
    CHECK(lea.scrubbed(text, Strength::sure).find("34") == std::string::npos);
  }
  CHECK(lea.strength("10612345678") == Strength::none);
  CHECK(lea.strength("06123456789") == Strength::none);
  Mentions swiss;
  swiss.add_phone("+41 79 123 45 67 / 01 02 03 04 05");
  CHECK(swiss.strength("0041791234567") == Strength::sure);
  CHECK(swiss.strength("0102030405") == Strength::sure);
  Mentions short_one;
  short_one.add_phone("3615");
  CHECK(short_one.empty());
}

TEST_CASE("an address is found in any case, and not within another") {
  const Mentions lea = of_lea();
  CHECK(lea.scrubbed("mailto:Lea.Dupre@EXEMPLE.fr?", Strength::sure) == "mailto:[…]?");
  Mentions only_mail;
  only_mail.add_mail("a@b.fr");
  CHECK(only_mail.strength("malina@b.fr") == Strength::none);
  CHECK(only_mail.strength("a@b.fr") == Strength::sure);
}

TEST_CASE("neighbouring mentions become one, and the rest of the text stays") {
  const Mentions lea = of_lea();
  CHECK(lea.scrubbed("Rappeler Léa Dupré 06 12 34 56 78, merci", Strength::sure) ==
        "Rappeler […], merci");
  CHECK(lea.scrubbed("Léa et le père de Dupré", Strength::doubt) == "[…] et le père de […]");
  CHECK(lea.scrubbed("rien", Strength::doubt) == "rien");
}

TEST_CASE("what somebody else is called as well is a doubt") {
  Mentions lea;
  lea.doubt_what_follows();
  lea.add_name("Léa Dupré");
  CHECK(lea.strength("Léa Dupré") == Strength::doubt);
}

}  // namespace
}  // namespace bifc
