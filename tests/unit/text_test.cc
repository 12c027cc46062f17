// Text: folding, composing, measuring and cleaning UTF-8.
#include "libbifc/base/text.h"

#include <doctest/doctest.h>

namespace bifc {
namespace {

TEST_CASE("a French word is found however it is typed") {
  CHECK(fold("L’Écran du CŒUR") == "l'ecran du coeur");
  CHECK(fold("ÆTHER et cætera") == "aether et caetera");
  CHECK(fold("Straße") == "strasse");
  CHECK(fold("e\xCC\x81t\xC3\xA9") == "ete");
  CHECK(fold("T214 / Wi-Fi") == "t214 / wi-fi");
  CHECK(fold("ÀÂÇÉÈÊËÎÏÔÙÛÜŸ") == "aaceeeeiiouuuy");
  CHECK(fold("Ελλάδα") == "ελλαδα");
  CHECK(fold("") == "");
}

TEST_CASE("folding leaves bytes that are no UTF-8 where they are") {
  CHECK(fold("CAF\xE9") == "caf\xE9");
  CHECK(fold("\xC3") == "\xC3");
}

TEST_CASE("bytes that are no UTF-8 are found where they stand") {
  CHECK(invalid_utf8("réparé, œuvré, 日本, 😀") == std::string_view::npos);
  CHECK(invalid_utf8("") == std::string_view::npos);
  CHECK(invalid_utf8(std::string_view("a\0b", 3)) == std::string_view::npos);
  CHECK(invalid_utf8("caf\xE9 cr\xE8me") == 3);
  CHECK(invalid_utf8("ab\xC3") == 2);
  CHECK(invalid_utf8("\xC0\xAF") == 0);               // overlong
  CHECK(invalid_utf8("x\xED\xA0\x80") == 1);          // half a UTF-16 pair
  CHECK(invalid_utf8("\xF5\x80\x80\x80") == 0);       // beyond the last code point
  CHECK(invalid_utf8("sixteen letters \xFF") == 16);  // past two words of ASCII
}

TEST_CASE("accents typed apart are composed, and nothing else changes") {
  CHECK(nfc("e\xCC\x81"
            "cran") == "écran");
  CHECK(nfc("écran") == "écran");
  CHECK(nfc("L’écran – 12 €…") == "L’écran – 12 €…");
  CHECK(nfc("o\xCC\x82"
            "te\xCC\x81") == "ôté");
  CHECK(nfc("\xE2\x84\xAB") == "Å");  // the sign of the unit is the letter
  // The en quad and the em quad are named twice; all other blanks are what they are.
  CHECK(nfc("1\xE2\x80\x80m\xE2\x80\x81") == "1\xE2\x80\x82m\xE2\x80\x83");
  CHECK(nfc("12\xE2\x80\xAF€\xE2\x80") == "12\xE2\x80\xAF€\xE2\x80");
  CHECK(nfc("") == "");
}

TEST_CASE("what a search can find has a letter or a digit of any script") {
  CHECK(has_letters("é"));
  CHECK(has_letters("..7.."));
  CHECK(has_letters("日"));
  CHECK(has_letters("— ش —"));
  CHECK_FALSE(has_letters(""));
  CHECK_FALSE(has_letters("— … !? ’ \xC2\xA0"));
  CHECK_FALSE(has_letters("😀"));
}

TEST_CASE("width counts terminal columns, not bytes") {
  CHECK(width("écran") == 5);
  CHECK(width("e\xCC\x81"
              "cran") == 5);
  CHECK(width("日本") == 4);
  CHECK(width("😀") == 2);
  CHECK(width("a\x1b[31m") == 5);  // ESC itself takes no column
  CHECK(width("a\xE2\x80\x8D"
              "b") == 2);
  CHECK(width("") == 0);
}

TEST_CASE("a text is cut to the columns there are") {
  CHECK(clip("écran noir", 10) == "écran noir");
  CHECK(clip("écran noir", 9) == "écran no…");
  CHECK(clip("écran noir", 7) == "écran…");  // no blank before the dots
  CHECK(clip("écran noir", 1) == "…");
  CHECK(clip("écran noir", 0) == "");
  CHECK(clip("日本語", 4) == "日…");
  CHECK(clip("日本語", 6) == "日本語");
  CHECK(clip("e\xCC\x81"
             "te",
             2) == "e\xCC\x81…");
  CHECK(clip("", 3) == "");
}

TEST_CASE("nothing that comes from a file can steer a terminal") {
  CHECK(harmless("a\x1b[31mb") == "a[31mb");
  CHECK(harmless("a\x07\x08\x7f"
                 "b") == "ab");
  CHECK(harmless("a\xC2\x9B"
                 "31mb") == "a31mb");  // C1 control
  CHECK(harmless("\xE2\x80\xAE"
                 "txt.exe") == "txt.exe");  // right to left from here
  CHECK(harmless("a\xE2\x81\xA6"
                 "b\xE2\x81\xA9"
                 "c") == "abc");
  CHECK(harmless("a\xE2\x80\xA8"
                 "b\xE2\x80\xA9"
                 "c") == "abc");
  CHECK(harmless("\xEF\xBB\xBF"
                 "a") == "a");
  CHECK(harmless("one\ntwo\tthree\r") == "one two three");
  CHECK(harmless("one\ntwo\tthree", true) == "one\ntwo three");
  CHECK(harmless("caf\xE9") == "caf\xEF\xBF\xBD");
  CHECK(harmless(std::string_view("a\0b", 3)) == "ab");
  CHECK(harmless("réparé 日本 😀") == "réparé 日本 😀");
}

TEST_CASE("white space at the ends goes, with the no-break spaces of French typing") {
  CHECK(trim("  écran noir\t\r\n") == "écran noir");
  CHECK(trim("\xC2\xA0 écran\xC2\xA0\xC2\xA0") == "écran");
  CHECK(trim("12,50\xE2\x80\xAF") == "12,50");
  CHECK(trim("à") == "à");
  CHECK(trim(" \xC2\xA0 ") == "");
  CHECK(trim("") == "");
}

TEST_CASE("splitting never gives empty parts, and lines keep theirs") {
  CHECK(split("a,,b;c", ",;") == std::vector<std::string_view>{"a", "b", "c"});
  CHECK(split(",a,", ",") == std::vector<std::string_view>{"a"});
  CHECK(split("", ",").empty());
  CHECK(split(",,", ",").empty());
  CHECK(lines_of("a\n\nb\n") == std::vector<std::string_view>{"a", "", "b"});
  CHECK(lines_of("a\nb") == std::vector<std::string_view>{"a", "b"});
  CHECK(lines_of("").empty());
}

TEST_CASE("lines break at blanks") {
  using Lines = std::vector<std::string>;
  CHECK(wrap("le disque est plein", 10) == Lines{"le disque", "est plein"});
  CHECK(wrap("l’écran très noir", 7) == Lines{"l’écran", "très", "noir"});
  CHECK(wrap("a  b", 10) == Lines{"a b"});
  CHECK(wrap("anticonstitutionnellement", 10) == Lines{"anticonstitutionnellement"});
  CHECK(wrap("日本 語語", 4) == Lines{"日本", "語語"});
  CHECK(wrap("", 10) == Lines{""});
}

TEST_CASE("the nearest spelling is at most two slips away") {
  const std::vector<std::string_view> words{"open", "waiting", "closed"};
  CHECK(nearest("closd", words) == "closed");
  CHECK(nearest("colsed", words) == "closed");
  CHECK(nearest("CLÔSED", words) == "closed");
  CHECK(nearest("waitting", words) == "waiting");
  CHECK(nearest("wiatign", words) == "waiting");
  CHECK(nearest("finished", words) == "");
  CHECK(nearest("opne", words) == "open");
  CHECK(nearest("", words) == "");
  CHECK(nearest("cost", {"post", "cast", "cost"}) == "cost");
  CHECK(nearest("set", {"mark", "note"}) == "");
  CHECK(nearest("an", {"or", "it"}) == "");  // two slips make another word of a short one
}

TEST_CASE("names are typed with hyphens and kept with underscores") {
  CHECK(kebab("end_of_life") == "end-of-life");
  CHECK(snake("Printer/scanner") == "printer_scanner");
  CHECK(snake("Hair & beauty item") == "hair_beauty_item");
  CHECK(snake("TVs *and* Monitors!") == "tvs_and_monitors");
  CHECK(snake("N° de série") == "n_de_serie");
  CHECK(snake("  -- ") == "");
}

// A letter of another alphabet makes the whole text go through the tables of Unicode.
TEST_CASE("the letters of French and English fold as the tables of Unicode have it") {
  const auto check = [](char32_t first, char32_t end) {
    for (char32_t point = first; point < end; ++point) {
      const std::string letter = "L’" + utf8_of(point) + "a";
      INFO(letter);
      CHECK(fold(letter) + "\xCE\xB1" == fold(letter + "\xCE\xB1"));
    }
  };
  check(0xA0, 0x180);
  check(0x2000, 0x2080);  // dashes, quotes and blanks
}

TEST_CASE("the line ends of every system are line ends") {
  CHECK(harmless("a\r\nb\rc\nd\te") == "a b c d e");
  CHECK(harmless("a\r\nb\rc\nd\te", true) == "a\nb\nc\nd e");
}

TEST_CASE("a text folds alike wherever it stands") {
  const std::string typed = "@AZ[`az{/09: É’Œ–\xC2\xA0Wi-Fi\x7FÀb";
  const std::string folded =
      "@az[`az{/09: e'oe–\xC2\xA0wi-fi\x7F"
      "ab";
  for (std::size_t before = 0; before < 20; ++before) {
    INFO(before);
    CHECK(fold(std::string(before, 'Q') + typed) == std::string(before, 'q') + folded);
    CHECK(fold(typed + std::string(before, 'Q')) == folded + std::string(before, 'q'));
  }
}

TEST_CASE("bytes that only look like a letter fold as they are") {
  CHECK(fold("\xC3"
             "A\xCE\xB1") == fold("\xC3"
                                  "A") +
                                 "\xCE\xB1");
}

}  // namespace
}  // namespace bifc
