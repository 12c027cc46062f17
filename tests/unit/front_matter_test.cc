// Front matter: what stands above a tutorial, in YAML and TOML, read and written.
#include "libbifc/exchange/front_matter.h"

#include <doctest/doctest.h>

#include <random>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

using Texts = std::vector<std::string>;

// Returns entries as "key=text" and "key=[text|text]", so that a failure can be read.
std::string told(const std::vector<FrontMatterEntry>& entries) {
  std::string text;
  for (const FrontMatterEntry& entry : entries) {
    const std::string values = joined(entry.values, "|");
    text += entry.key + "=" + (entry.is_list ? "[" + values + "]" : values) + "\n";
  }
  return text;
}

std::string yaml(std::string_view fields) {
  return told(read_front_matter("---\n" + std::string(fields) + "\n---\n", "x.md").entries);
}

// Of the file, or of the first key that has a fault.
std::string refusal(std::string_view text) {
  std::string fault;
  const Error error = thrown_by([&] {
    for (const FrontMatterEntry& entry : read_front_matter(text, "x.md").entries)
      if (fault.empty()) fault = entry.fault;
  });
  if (!fault.empty()) return fault;
  return error.code() == ErrorCode::refused ? error.message() : "not refused";
}

std::string yaml_refusal(std::string_view fields) {
  return refusal("---\n" + std::string(fields) + "\n---\n");
}

TEST_CASE("a tutorial has fields in YAML above its text") {
  const FrontMatter read = read_front_matter(
      "---\n"
      "# written by hand\n"
      "title: Effacer un disque : avant le don   # a comment\n"
      "slug: effacer-un-disque\n"
      "minutes: 30\n"
      "themes: [effacement, \"don, prêt\", 'l''écran']\n"
      "authors:\n"
      "- Léa\n"
      "- \"Sam\\tL.\"\n"
      "\n"
      "review_by: 2027-01-01\n"
      "level:\n"
      "---\n"
      "\n"
      "  \n"
      "# Effacer\n"
      "\n"
      "Texte.\n",
      "effacer.md");
  CHECK(read.shape == FrontMatter::Shape::yaml);
  CHECK(told(read.entries) ==
        "title=Effacer un disque : avant le don\n"
        "slug=effacer-un-disque\n"
        "minutes=30\n"
        "themes=[effacement|don, prêt|l'écran]\n"
        "authors=[Léa|Sam\tL.]\n"
        "review_by=2027-01-01\n"
        "level=\n");
  CHECK(read.at("slug") == "effacer-un-disque");
  CHECK(read.at("authors") == "Léa");
  CHECK(read.at("none") == "");
  REQUIRE(read.find("review_by") != nullptr);
  CHECK(read.find("review_by")->line == 11);
  CHECK(read.body == "# Effacer\n\nTexte.\n");
  CHECK(read.body_line == 16);
}

TEST_CASE("the same fields may be in TOML") {
  const FrontMatter read = read_front_matter(
      "+++\n"
      "title = \"Effacer\"\n"
      "date = 2026-11-28\n"
      "draft = false\n"
      "tags = [\"a\", 2]\n"
      "[params]\n"
      "level = 'beginner'\n"
      "+++  \n"
      "Texte.",
      "x.md");
  CHECK(read.shape == FrontMatter::Shape::toml);
  CHECK(told(read.entries) ==
        "title=Effacer\ndate=2026-11-28\ndraft=false\ntags=[a|2]\nparams.level=beginner\n");
  CHECK(read.find("params.level")->line == 7);
  CHECK(read.body == "Texte.");
  CHECK(read.body_line == 9);
}

TEST_CASE("dots end YAML as well, and TOML they do not") {
  const FrontMatter read = read_front_matter("---\ntitle: A\n...  \n\nText.\n---\n", "x.md");
  CHECK(told(read.entries) == "title=A\n");
  CHECK(read.body == "Text.\n---\n");
  CHECK(read.body_line == 5);
  CHECK(told(read_front_matter("---\ntitle: ...\nb: |\n  ...\n---\n", "x.md").entries) ==
        "title=...\nb=...\n\n");
  CHECK_THROWS_AS(read_front_matter("+++\na = 1\n...\nText.\n", "x.md"), Error);
}

TEST_CASE("people who are told as keys have names") {
  const auto names = [](std::string_view text) {
    const FrontMatter read = read_front_matter(text, "x.md");
    REQUIRE(read.entries.size() == 1);
    CHECK(read.entries[0].fault != "");
    return joined(read.entries[0].names, "|");
  };
  CHECK(names("---\nauthors:\n- name: Zoé\n- name: Bo\n---\n") == "Zoé|Bo");
  CHECK(names("---\nauthors: [{url: x}]\n---\n") == "");
  CHECK(names("+++\n[[authors]]\nname = \"Zoé\"\nurl = \"x\"\n[[authors]]\nname = \"Bo\"\n+++\n") ==
        "Zoé|Bo");
  CHECK(names("+++\n[[authors]]\nurl = \"x\"\n+++\n") == "");
  CHECK(names("---\na: [{name: Zoé}]\na: [{name: Bo}]\n---\n") == "");
}

TEST_CASE("Markdown without front matter is all body") {
  for (const char* text : {"# Title\n\n---\n\nend\n", "----\na: b\n----\n", "--- a\n", "+++a\n"}) {
    const FrontMatter read = read_front_matter(text, "x.md");
    CHECK(read.shape == FrontMatter::Shape::none);
    CHECK(read.entries.empty());
    CHECK(read.body == text);
    CHECK(read.body_line == 1);
  }
  CHECK(read_front_matter("\n \n  code\n", "x.md").body == "  code\n");
  CHECK(read_front_matter("\n \n  code\n", "x.md").body_line == 3);
  CHECK(read_front_matter("", "x.md").body == "");
  CHECK(read_front_matter("---\n---\n", "x.md").shape == FrontMatter::Shape::yaml);
  CHECK(read_front_matter("---\n---", "x.md").body == "");
}

TEST_CASE("line ends, byte order marks and old encodings are taken") {
  for (const char* text : {"\xEF\xBB\xBF---\r\na: b\r\n---\r\n\r\nx\r\ny\r\n",
                           "---\ra: b\r---\r\rx\ry\r", "---\na: b\r\n---\n\nx\r\ny\n"}) {
    const FrontMatter read = read_front_matter(text, "x.md");
    CHECK(told(read.entries) == "a=b\n");
    CHECK(read.body == "x\ny\n");
    CHECK(read.body_line == 5);
  }
  CHECK(read_front_matter("---\ntitle: \xC9t\xE9\n---\n", "x.md").at("title") == "Été");
  CHECK(refusal("---\na: éèà\nb: \xE9\n---\n") == "x.md, line 3: the text is not UTF-8.");
  CHECK(refusal(std::string_view("---\na: b\n---\n\0\n", 15)) ==
        "x.md, line 4: the text holds a NUL byte.");
  CHECK(refusal("+++\na = [1, \"\\u0000\"]\n+++\n") == "x.md, line 2: the text holds a NUL byte.");
}

TEST_CASE("texts of YAML come in every shape") {
  CHECK(yaml("a: b: c\nb: http://x#y\nc: 'it''s'\nd: \"\\u00e9\\x41\\n\\\"\\/\\U0001F600\"") ==
        "a=b: c\nb=http://x#y\nc=it's\nd=éA\n\"/😀\n");
  CHECK(yaml("a: \"\\uD83D\\uDE00\"") == "a=😀\n");
  CHECK(yaml("a: ~\nb: null\nc: \"~\"\nd: ''\n\"e f\": g\n'h' : i") ==
        "a=\nb=\nc=~\nd=\ne f=g\nh=i\n");
  CHECK(yaml("a: one\n  two # comment\nb: one\n\n  two\nc: d") == "a=one two\nb=one\ntwo\nc=d\n");
  CHECK(yaml("a: \"one \n  two\n\n  three\\\n  four\\t\n five\"\nb: 'x\n\n\n y'") ==
        "a=one two\nthreefour\t five\nb=x\n\ny\n");
  CHECK(yaml("a: #\n\nb: x #y") == "a=\nb=x\n");
}

TEST_CASE("blocks keep or join their lines") {
  CHECK(yaml("a: |\n  one\n   two\n\n  three\n\nb: c") == "a=one\n two\n\nthree\n\nb=c\n");
  CHECK(yaml("a: |-\n  one\n\nb: |+\n  two\n\nc: d") == "a=one\nb=two\n\n\nc=d\n");
  CHECK(yaml("a: >\n  one\n  two\n\n  three\n    four\n  five\nb: c") ==
        "a=one two\nthree\n  four\nfive\n\nb=c\n");
  CHECK(yaml("a: |2  # two\n    one\nb: >-\n\n  x\nc: |\nd: e") == "a=  one\n\nb=\nx\nc=\nd=e\n");
  CHECK(yaml("a: |\n  # no comment\n  b: c\n# comment\nd: e") == "a=# no comment\nb: c\n\nd=e\n");
  CHECK(yaml("a:\n- |\n  one\n- two") == "a=[one\n|two]\n");
}

TEST_CASE("lists stand in brackets or below each other") {
  CHECK(yaml("a: []\nb: [ ]\nc: [x,]\nd: [x,\n  y z, # comment\n  \"u\n  v\"\n]\ne: f") ==
        "a=[]\nb=[]\nc=[x]\nd=[x|y z|u v]\ne=f\n");
  CHECK(yaml("a:\n  - x\n  # comment\n\n  -\n  - \"z: 1\"\n  - u\n    v\nb:\n- 'w' # c\n-   x") ==
        "a=[x||z: 1|u v]\nb=[w|x]\n");
  CHECK(yaml("a: [x y\n z, http://x]") == "a=[x y z|http://x]\n");
}

TEST_CASE("keys stand below a key in TOML") {
  CHECK(told(read_front_matter("+++\na = 1\n[b.c]\nd = 2\ne.f = [3]\n+++\n", "x.md").entries) ==
        "a=1\nb.c.d=2\nb.c.e.f=[3]\n");
  CHECK(refusal("+++\na.b.c.d.e.f.g.h.i.j = 1\n+++\n") ==
        "x.md, line 2: tables are nested too deeply.");
}

TEST_CASE("what is more than texts and lists is refused by name") {
  const std::pair<const char*, const char*> refused[] = {
      {"a: &b c", "3: anchors and aliases (&b c) are not read"},
      {"a: *b", "3: anchors and aliases (*b) are not read"},
      {"a: !!str b", "3: tags (!!str b) are not read"},
      {"a: {b: c}", "3: keys in {} are not read; write one a line"},
      {"\ta: b", "3: a tab stands where only blanks may indent a line"},
      {"  \ta: b", "3: a tab stands where only blanks may indent a line"},
      {" a: b", "3: the first key is indented"},
      {"a: b\n  c: d", "4: the line is indented, but belongs to no key"},
      {"a: 'b'\n  c: d", "4: the line is indented, but belongs to no key"},
      {"a: b\n  - d", "4: the line is indented, but belongs to no key"},
      {"a:\n- b\n  - d", "5: the line is indented, but belongs to no key"},
      {"- a", "3: '- a' belongs to no key"},
      {"words", "3: 'words' is neither 'key: value' nor '- text'"},
      {"a: b\n....", "4: '....' is neither 'key: value' nor '- text'"},
      {"%YAML 1.2", "3: a text that begins with '%' stands in quotes"},
      {"? a", "3: a text that begins with '?' stands in quotes"},
      {"a: @b", "3: a text that begins with '@' stands in quotes"},
      {"a: - b", "3: a text that begins with '-' stands in quotes"},
      {": b", "3: a key is missing"},
      {"'': b", "3: a key is missing"},
      {"'a' b", "3: a ':' is missing behind the key"},
      {"'a\n b': c", "4: a key stands in one line"},
      {"a: 'b' c", "3: 'c' is left over behind the value"},
      {"a: [b] c", "3: 'c' is left over behind the value"},
      {"a: \"b\nc: d", "3: the quotes that begin here do not end"},
      {"a: 'b", "3: the quotes that begin here do not end"},
      {"a: \"\\", "3: the quotes that begin here do not end"},
      {"a: [b\nc: d", "3: the list that begins here does not end"},
      {"a: [b", "3: the list that begins here does not end"},
      {"a: [b: c]", "3: 'b: c' stands in quotes within a list"},
      {"a: ['b' c]", "3: a ',' is missing in the list"},
      {"a: [b, [c]]", "3: a list holds texts, no lists and no keys"},
      {"a: [,]", "3: a text that begins with ',' stands in quotes"},
      {"a:\n- b: c", "4: a list holds texts, no lists and no keys"},
      {"a:\n- - b", "4: a text that begins with '-' stands in quotes"},
      {"a: \"\\q\"", "3: '\\q' is no escape"},
      {"a: \"\\x4\"", "3: an escape has 2 hexadecimal digits"},
      {"a: \"\\uD800\"", "3: an escape is no character"},
      {"a: \"\\uD800\\u0041\"", "3: an escape is no character"},
      {"a: \"\\U00110000\"", "3: an escape is no character"},
      {"a: \"\\u0000\"", "3: an escape is no character"},
      {"a: |x\n  b", "3: 'x' is not read behind | or >"},
      {"a: b\nc: d\na: e", "5: 'a' stands in line 3 already"},
      {"a:\n  b: c\na: d", "4: keys below a key are not read"},
      {"a: b\na:\n  b: c", "4: 'a' stands in line 3 already"},
      {"a:\n  b: c", "4: keys below a key are not read"},
  };
  for (const auto& [fields, message] : refused)
    CHECK(yaml_refusal("\n" + std::string(fields)) == fmt::format("x.md, line {}.", message));
  CHECK(refusal("---\na: b\n") ==
        "x.md, line 1: front matter begins with '---', and no other '---' ends it.");
  CHECK(refusal("+++\na = 1\n---\n") ==
        "x.md, line 1: front matter begins with '+++', and no other '+++' ends it.");
  CHECK(refusal("+++\na = [[1]]\n+++\n") ==
        "x.md, line 2: a list holds texts, no lists and no keys.");
  CHECK(refusal("+++\n\"a.b\" = 1\na.b = 2\n+++\n") ==
        "x.md, line 3: 'a.b' stands in line 2 already.");
  CHECK(refusal("+++\na = 1\nb =\n+++\n").starts_with("x.md, line 3: "));
  CHECK(refusal("+++\na = 1\na = 2\n+++\n").starts_with("x.md, line 3: "));
}

TEST_CASE("front matter is written with quotes where YAML needs them") {
  const FrontMatterEntry entries[] = {{"title", {"Effacer un disque : avant"}},
                                      {"slug", {"effacer-un-disque"}},
                                      {"summary", {"Mots de passe, courriel [et] L’Écran"}},
                                      {"minutes", {"30"}},
                                      {"day", {"2026-11-28"}},
                                      {"draft", {"Yes"}},
                                      {"note", {"one\ntwo \"three\" \\ \x1b"}},
                                      {"empty", {""}},
                                      {"#", {"#"}},
                                      {"params.level", {" x"}},
                                      {"none", {}, true},
                                      {"themes", {"a b", "c, d", "", "e"}, true},
                                      {"long", {std::string(50, 'a'), std::string(50, 'b')}, true}};
  CHECK(write_front_matter(entries) ==
        "---\n"
        "title: \"Effacer un disque : avant\"\n"
        "slug: effacer-un-disque\n"
        "summary: Mots de passe, courriel [et] L’Écran\n"
        "minutes: 30\n"
        "day: 2026-11-28\n"
        "draft: \"Yes\"\n"
        "note: \"one\\ntwo \\\"three\\\" \\\\ \\u001B\"\n"
        "empty:\n"
        "\"#\": \"#\"\n"
        "params.level: \" x\"\n"
        "none: []\n"
        "themes: [a b, \"c, d\", \"\", e]\n"
        "long:\n"
        "  - aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
        "  - bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n"
        "---\n");
}

TEST_CASE("whatever is written reads back the same") {
  std::mt19937 random(20261128);
  const Texts pieces{"a",
                     "é",
                     " ",
                     ": ",
                     " #",
                     "#",
                     "-",
                     "- ",
                     "'",
                     "\"",
                     "\\",
                     "\n",
                     "\t",
                     "[",
                     "]",
                     "{",
                     "}",
                     ",",
                     ":",
                     "&",
                     "*",
                     "!",
                     "|",
                     ">",
                     "%",
                     "@",
                     "`",
                     "?",
                     "=",
                     "~",
                     "no",
                     "1",
                     "0x1F",
                     "1e5",
                     "null",
                     "true",
                     "---",
                     "...",
                     "<<",
                     "b c",
                     "\r",
                     "😀",
                     "日本",
                     "\x1b",
                     " ",
                     "\xC2\x85",
                     "\xE2\x80\xAE",
                     "\xEF\xBB\xBF"};
  const auto any = [&](std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
  };
  const auto text = [&] {
    std::string made;
    for (std::size_t left = any(6); left > 0; --left) made += pieces[any(pieces.size())];
    return made;
  };
  for (int round = 0; round < 2000; ++round) {
    std::vector<FrontMatterEntry> entries;
    for (std::size_t left = any(6); left > 0; --left) {
      FrontMatterEntry entry{text() + std::to_string(left), {}, any(2) == 0};
      for (std::size_t values = entry.is_list ? any(5) : 1; values > 0; --values)
        entry.values.push_back(any(20) == 0 ? std::string(90, 'x') : text());
      entries.push_back(entry);
    }
    const std::string written = write_front_matter(entries);
    INFO(written);
    const FrontMatter read = read_front_matter(written + "body", "x.md");
    REQUIRE(told(read.entries) == told(entries));
    REQUIRE(read.body == "body");
  }
}

TEST_CASE("hostile front matter costs little and is refused") {
  const std::string_view pieces[] = {"a", "\n", " ",  "- ", "a: b\n", "[", ",", "\"",
                                     "#", ":",  "\r", "a.", "\n\n a", "'", "{", "\\"};
  for (const std::string_view piece : pieces) {
    for (const std::size_t size : {60'000U, 300'000U}) {
      std::string middle;
      while (middle.size() < size) middle += piece;
      for (const char* begins : {"---\na: ", "---\na: [", "---\na:\n", "---\na: |\n",
                                 "+++\na = ", "+++\n", "---\na: \"", "---\na: x\n  y"}) {
        const std::string text = begins + middle + (begins[0] == '-' ? "\n---\n" : "\n+++\n");
        if (size > 100'000) CHECK(refusal(text) != "not refused");
        thrown_by([&] { read_front_matter(text, "x.md"); });
      }
      CHECK(read_front_matter("x" + middle, "x.md").shape == FrontMatter::Shape::none);
    }
  }
}

}  // namespace
}  // namespace bifc
