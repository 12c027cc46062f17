// What web forms leave in texts, and what must not leave the house in them.
#include "libbifc/exchange/clean_text.h"

#include <doctest/doctest.h>

#include <ctime>

namespace bifc {
namespace {

std::string masked(std::string_view text) { return mask_contacts(text).text; }

std::string unnamed(std::string_view text, std::string_view name) {
  int count = 0;
  return mask_name(text, name, count);
}

TEST_CASE("paragraphs become lines, other tags nothing") {
  CHECK(without_html("<p>black <b>screen</b></p><p>no sound</p>") == "black screen\nno sound");
  CHECK(without_html("one<br/>two<br>three") == "one\ntwo\nthree");
  CHECK(without_html("<ul><li>fan</li><li>disk</li></ul>") == "fan\ndisk");
  CHECK(without_html("<a href=\"x\">link</a>") == "link");
  CHECK(without_html("<SPAN style='a'>loud</SPAN>") == "loud");
}

TEST_CASE("entities become their characters") {
  CHECK(without_html("caf&eacute; &amp; th&#233; &#xE9;t&#XE9;") == "café & thé été");
  CHECK(without_html("&nbsp;&hellip;&euro;") == " …€");
  CHECK(without_html("&amp;lt;") == "&lt;");  // once, not until nothing is left
  for (const char* other :
       {"&", "R&D", "&;", "&nosuch;", "&#;", "&#x;", "&#xZZ;", "&#7;", "& amp;"})
    CHECK(without_html(other) == other);
}

TEST_CASE("angle brackets that are no tags stay") {
  for (const char* other : {"a < b > c", "-> cable", "<-", "<", "<>", "<unknown>", "x <b", "1<2",
                            "Bob <b.martin@example.org>", "<a@example.org>", "<i-7 2600>"})
    CHECK(without_html(other) == other);
}

TEST_CASE("no character reference makes a control character") {
  for (const char* other : {"&#127;", "&#x85;", "&#x9B;31m", "&#8;", "&#x1b;"})
    CHECK(without_html(other) == other);
}

TEST_CASE("e-mail addresses are masked") {
  CHECK(masked("write to lea.dupre+pc@example.org.") == "write to [e-mail].");
  CHECK(masked("<lea@exemple.fr>") == "<[e-mail]>");
  CHECK(masked("a@b.fr,c@d.fr") == "[e-mail],[e-mail]");
  CHECK(masked("«lea@exemple.fr»").find("lea") == std::string::npos);
  CHECK(mask_contacts("a@b.fr et c@d.fr").addresses == 2);
  for (const char* other : {"@home", "5 @ 3", "a@b", "@", "a@.", "@@"})
    CHECK(masked(other) == other);
}

TEST_CASE("telephone numbers are masked however they are written") {
  for (const char* number :
       {"0612345678", "06 12 34 56 78", "06/12/34/56/78", "06–12–34–56–78", "06‑12‑34‑56‑78",
        "06.12.34.56.78", "06-12-34-56-78", "+33612345678", "+33 6 12 34 56 78",
        "+33 (0)6 12 34 56 78", "0033 6 12 34 56 78", "020 7946 0958",
        "06\xC2\xA0"
        "12 34 56 78",
        "06\xE2\x80\xAF"
        "12 34 56 78"}) {
    INFO(std::string(number));
    CHECK(masked(number) == "[phone]");
    CHECK(masked("call " + std::string(number) + ", mornings") == "call [phone], mornings");
  }
  CHECK(mask_contacts("0612345678 or 0712345678").numbers == 2);
  CHECK(masked("06 12 34 56 78+33 6 12 34 56 78") == "[phone][phone]");
}

TEST_CASE("what stands around a telephone number does not hide it") {
  CHECK(masked("«\xC2\xA0"
               "06 12 34 56 78\xC2\xA0»") == "«\xC2\xA0[phone]\xC2\xA0»");
  CHECK(masked("06 12 34 56 78…") == "[phone]…");
  CHECK(masked("06 12 34 56 78 14h30") == "[phone] 14h30");
  CHECK(masked("06 12 34 56 78 75011 Paris").find("06 12 34 56 78") == std::string::npos);
  CHECK(masked("+33 6 12 34 56 78 3 rue Exemple").find("12 34") == std::string::npos);
}

TEST_CASE("model numbers, serials, years and days stay") {
  for (const char* other :
       {"SN 0123456", "ProDesk 400", "0612-AB", "A0612345678", "0612345678X", "2026-11-21",
        "12345678901", "+1", "00", "+ 5 cm", "01.02.2024 10:30", "01-02-2024 03-04-2024"})
    CHECK(masked(other) == other);
}

TEST_CASE("the words of a name are masked, short ones aside") {
  CHECK(unnamed("Le PC de Léa Dupré", "Léa Dupré") == "Le PC de [name] [name]");
  CHECK(unnamed("LEA, dupre!", "Léa Dupré") == "[name], [name]!");
  CHECK(unnamed("Jean-Luc", "Jean Luc") == "[name]-[name]");
  CHECK(unnamed("le disque de Jo", "Jo Le") == "le disque de Jo");
  CHECK(unnamed("Leandre", "Léa") == "Leandre");
  CHECK(unnamed("", "Léa") == "");
  CHECK(unnamed("Léa", "") == "Léa");
}

TEST_CASE("typography does not hide a name") {
  CHECK(unnamed("le PC d’Amina", "Amina Benali") == "le PC d’[name]");
  CHECK(unnamed("«\xC2\xA0"
                "Amina\xC2\xA0»",
                "Amina") == "«\xC2\xA0[name]\xC2\xA0»");
  CHECK(unnamed("Amina… Benali–PC", "Amina Benali") == "[name]… [name]–PC");
  CHECK(unnamed("Jeanne d’Arc", "Jeanne d’Arc") == "[name] d’[name]");
  CHECK(unnamed("Le\xCC\x81"
                "a",
                "Léa") == "[name]");  // accents that were not composed
}

// A form may hold a megabyte of anything, and an import has thousands of rows.
TEST_CASE("cleaning takes time in proportion to the text") {
  const std::clock_t started = std::clock();  // of the processor: others may be busy, too
  for (const char* part : {"<b", "<", "&", "0 ", "+", "a@", "@", "0.0-", "<p "}) {
    std::string text;
    while (text.size() < 100'000) text += part;
    without_html(text);
    mask_contacts(text);
  }
  CHECK((std::clock() - started) / CLOCKS_PER_SEC < 2);
}

}  // namespace
}  // namespace bifc
