// Code lists: tokens, their labels, and what people type for them.
#include "libbifc/base/code_list.h"

#include <doctest/doctest.h>

#include "libbifc/base/share_files.h"
#include "libbifc/base/text.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr std::string_view kBarriers =
    "# title: Barriers\n"
    "# version: 0.3 (2025)\n"
    "# source: https://example.org/list\n"
    "# a comment without a colon\n"
    "worn_out\t6\tToo worn out\tTrop usé\tworn|Product too worn out\n"
    "\n"
    "# between the lines\n"
    "no_tools\t5\tLack of tools\tPas d’outils\t\r\n"
    "bare\n";

std::string token_of(const CodeList& list, std::string_view typed) {
  const auto* entry = list.recognise(typed);
  return entry != nullptr ? std::string(entry->token) : "-";
}

TEST_CASE("a code list is read line by line") {
  const CodeList list(kBarriers);
  REQUIRE(list.entries().size() == 3);
  CHECK(list.entries()[0].token == "worn_out");
  CHECK(list.entries()[0].number == "6");
  CHECK(list.entries()[0].english == "Too worn out");
  CHECK(list.entries()[0].french == "Trop usé");
  CHECK(list.entries()[0].synonyms == "worn|Product too worn out");
  CHECK(list.entries()[1].synonyms == "");
  CHECK(list.entries()[2].number == "");
  CHECK(list.tokens() == std::vector<std::string_view>{"worn_out", "no_tools", "bare"});
}

TEST_CASE("a code is recognised by token, number, label and synonym") {
  const CodeList list(kBarriers);
  CHECK(token_of(list, "worn_out") == "worn_out");
  CHECK(token_of(list, "worn-out") == "worn_out");
  CHECK(token_of(list, "WORN OUT") == "worn_out");
  CHECK(token_of(list, "6") == "worn_out");
  CHECK(token_of(list, "too worn out") == "worn_out");
  CHECK(token_of(list, "trop use") == "worn_out");
  CHECK(token_of(list, "Trop usé") == "worn_out");
  CHECK(token_of(list, "product too worn-out") == "worn_out");
  CHECK(token_of(list, "pas d'outils") == "no_tools");
  CHECK(token_of(list, "bare") == "bare");
  CHECK(token_of(list, "7") == "-");
  CHECK(token_of(list, "worn out too") == "-");
  CHECK(token_of(list, "") == "-");
  CHECK(token_of(list, "--") == "-");
}

TEST_CASE("only the token itself finds an entry") {
  const CodeList list(kBarriers);
  REQUIRE(list.find("no_tools") != nullptr);
  CHECK(list.find("no_tools")->number == "5");
  CHECK(list.find("no-tools") == nullptr);
  CHECK(list.find("") == nullptr);
}

TEST_CASE("a label comes in the language of the person") {
  const CodeList list(kBarriers);
  CHECK(list.label("worn_out") == "Too worn out");
  CHECK(list.label("bare") == "bare");
  CHECK(list.label("unlisted") == "unlisted");
  const InFrench french;
  CHECK(list.label("worn_out") == "Trop usé");
}

TEST_CASE("a code list tells its version and source") {
  const CodeList list(kBarriers);
  CHECK(list.about("title") == "Barriers");
  CHECK(list.about("version") == "0.3 (2025)");
  CHECK(list.about("source") == "https://example.org/list");
  CHECK(list.about("licence") == "");
}

TEST_CASE("a list that does not exist is empty") {
  CHECK(CodeList::named("no_such_list").entries().empty());
  CHECK(CodeList("").entries().empty());
  CHECK(&CodeList::named("outcome") == &CodeList::named("outcome"));
}

TEST_CASE("the list of ORDS categories is that of the standard") {
  const CodeList& list = CodeList::named("ords_category");
  REQUIRE(list.entries().size() == 40);
  for (std::size_t i = 0; i < 40; ++i) {
    CHECK(list.entries()[i].number == std::to_string(i + 1));
    CHECK(list.entries()[i].token == snake(list.entries()[i].english));
  }
  CHECK(token_of(list, "PC Accessory") == "pc_accessory");
  CHECK(token_of(list, "Laptop medium") == "laptop");
  CHECK(token_of(list, "DLSR / Video Camera") == "dslr_video_camera");
  CHECK(token_of(list, "Aircon/Dehumidifier") == "aircon_dehumidifier");
  CHECK(token_of(list, "25") == "printer_scanner");
  CHECK(token_of(list, "imprimante") == "printer_scanner");
}

TEST_CASE("the barriers of ORDS are known in every published spelling") {
  const CodeList& list = CodeList::named("ords_barrier");
  CHECK(list.entries().size() == 6);
  CHECK(token_of(list, "No way to open the product") == "no_way_to_open_product");
  CHECK(token_of(list, "Too worn out") == "item_too_worn_out");
  CHECK(token_of(list, "Product too worn out") == "item_too_worn_out");
  CHECK(token_of(list, "Item too worn out") == "item_too_worn_out");
  CHECK(token_of(list, "3") == "no_way_to_open_product");
}

// "field", "noun" and "verb" name things of several kinds, "purpose" gives reasons for fields and
// "sanitization" a level and a warning for each pair, and the numbers of "stop_word" are languages,
// so that words return there.
TEST_CASE("no two codes of a list share a word") {
  for (const SharedFile& file : share_files()) {
    if (!file.name.starts_with("codes/")) continue;
    const std::string name(file.name.substr(6, file.name.size() - 10));
    if (name == "field" || name == "noun" || name == "verb" || name == "purpose" ||
        name == "sanitization" || name == "stop_word")
      continue;
    const CodeList& list = CodeList::named(name);
    CHECK_FALSE(list.entries().empty());
    for (const CodeList::Entry& entry : list.entries()) {
      std::vector<std::string_view> words = split(entry.synonyms, "|");
      words.insert(words.end(), {entry.token, entry.english, entry.french, entry.number});
      for (const std::string_view word : words) {
        if (word.empty()) continue;
        INFO(name, ": ", word);
        CHECK(token_of(list, word) == entry.token);
      }
    }
  }
}

TEST_CASE("every code list of the program says where it is from") {
  for (const SharedFile& file : share_files()) {
    if (!file.name.starts_with("codes/")) continue;
    INFO(file.name);
    const CodeList list(file.text);
    CHECK(list.about("title") != "");
    CHECK(list.about("version") != "");
    CHECK(list.about("source") != "");
    if (file.name == "codes/sanitization.tsv") continue;  // most pairs need no warning
    for (const CodeList::Entry& entry : list.entries()) {
      CHECK(entry.english != "");
      CHECK(entry.french != "");
    }
  }
}

}  // namespace
}  // namespace bifc
