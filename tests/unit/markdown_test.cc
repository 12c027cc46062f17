// Markdown on a terminal: links, lists and styles; and texts that were written to do harm.
#include "libbifc/render/markdown.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

std::string repeated(std::string_view text, std::size_t bytes) {
  std::string all;
  while (all.size() < bytes) all += text;
  return all;
}

// Returns a styled text without its styles, which are all that begins with ESC [ and ends with m.
std::string without_styles(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with("\x1b["))
      at = text.find('m', at);
    else
      plain += text[at];
  }
  return plain;
}

TEST_CASE("links are numbered, and their addresses stand at the end") {
  CHECK(markdown_text("See [the page](https://example.org/a_b \"title\"), [it](/x)\n\n"
                      "- and [again](https://example.org/a_b).\n",
                      80) ==
        "See the page[1], it[2]\n\n- and again[1].\n\n[1] https://example.org/a_b\n[2] /x\n");
  CHECK(markdown_text("![the back](back.jpg) ![](x.png)\n", 80) ==
        "the back[1] [2]\n\n[1] back.jpg\n[2] x.png\n");
  CHECK(markdown_text("[![alt](i.png)](https://example.org)\n", 80) ==
        "alt[1][2]\n\n[1] i.png\n[2] https://example.org\n");
  CHECK(markdown_text("[ref] and [below](#below)\n\n[ref]: /x\n", 80) ==
        "ref[1] and below\n\n[1] /x\n");
  CHECK(markdown_text("|[a](b)|\n|-|\n|[c](b)|\n", 80) == "a[1]\n----\nc[1]\n\n[1] b\n");
}

TEST_CASE("a link whose text is its address needs no number") {
  CHECK(markdown_text("<https://example.org> <a@example.org> https://example.org/\n", 80) ==
        "https://example.org a@example.org https://example.org/\n");
  CHECK(markdown_text("[https://example.org](https://example.org)\n", 80) ==
        "https://example.org\n");
  CHECK(markdown_text("[https://bank.example](https://other.example)\n", 80) ==
        "https://bank.example[1]\n\n[1] https://other.example\n");
}

TEST_CASE("footnotes stand in the same list") {
  CHECK(markdown_text("One[^a], [two](x) and three[^b], again[^a], none[^c].\n\n"
                      "[^b]: See [it](y).\n\n[^a]: A *note*\n    of two lines.\n\n[^d]: unused\n",
                      80) ==
        "One[1], two[2] and three[3], again[1], none[^c].\n\n"
        "[1] A note of two lines.\n[2] x\n[3] See it[4].\n[4] y\n");
}

TEST_CASE("lists are nested, numbers aligned at the right, and tasks ticked") {
  CHECK(markdown_text("9. nine\n10. ten\n    - a\n\n      b\n\n    - c\n", 80) ==
        " 9. nine\n10. ten\n\n    - a\n\n      b\n\n    - c\n");
  CHECK(markdown_text("8) a\n9) b\n", 80) == "8) a\n9) b\n");
  CHECK(markdown_text("- [x] done\n- [ ] to do, which is a long line\n1. [ ] x\n", 26) ==
        "- [x] done\n- [ ] to do, which is a\n      long line\n\n1. [ ] x\n");
  CHECK(markdown_text("-\n- a\n- - b\n- > c\n", 80) == "-\n- a\n-\n  - b\n-\n\n  > c\n");
  CHECK(markdown_text("> - a\n>   1. b\n", 80) == "> - a\n>   1. b\n");
}

TEST_CASE("code is never folded, and titles are") {
  const std::string command = "sudo " + repeated("word ", 200) + "end";
  CHECK(markdown_text("```sh\n" + command + "\n```\n", 40) == "    " + command + "\n");
  CHECK(markdown_text("## one two three four five\n", 20) ==
        "one two three four\nfive\n------------------\n");
}

TEST_CASE("columns are those that a terminal shows") {
  CHECK(markdown_text("|日本|e\xCC\x81|😀|\n|-|-|-|\n|a|b|c|\n", 80) ==
        "日本  e\xCC\x81  😀\n----  -  --\na     b  c\n");
  CHECK(markdown_text("日本日本日本 日本日本日本 a\n", 20) == "日本日本日本\n日本日本日本 a\n");
}

TEST_CASE("a styled text has the plain one's words") {
  CHECK(markdown_text("# T\n\n*a* **b *c*** `d` [e](f)\n\n```\ng\n```\n", 80, Look::styled) ==
        "\x1b[1mT\x1b[0m\n=\n\n\x1b[3ma\x1b[0m \x1b[1mb \x1b[0m\x1b[1;3mc\x1b[0m \x1b[2md\x1b[0m "
        "\x1b[4me\x1b[0m[1]\n\n    \x1b[2mg\x1b[0m\n\n[1] f\n");
  CHECK(markdown_text("> **one two three four five six**\n", 20, Look::styled) ==
        "> \x1b[1mone two three four\x1b[0m\n> \x1b[1mfive six\x1b[0m\n");
  CHECK(markdown_text("|a|b|\n|-|-|\n|*c* d|e|\n", 80, Look::styled) ==
        "\x1b[1ma\x1b[0m    \x1b[1mb\x1b[0m\n---  -\n\x1b[3mc\x1b[0m d  e\n");
  for (const char* text :
       {"a *\x1b* b ` ` c", "*a\\\n*b", "**a** *b*\n# **c** d\n- *e f* g h i j k l m n o p q r s t",
        "|*\x1b*|` `|\n|-|-|\n|**a b** c|[d](e)|\n", "[`x`](x) [**y**](y)", "&#14;a&#15;b\x0e"})
    for (const std::size_t columns : {0U, 10U, 30U, 80U})
      CHECK(without_styles(markdown_text(text, columns, Look::styled)) ==
            markdown_text(text, columns));
}

TEST_CASE("nothing in a text steers a terminal") {
  const std::string_view tricks[] = {"\x1b[31m",
                                     "\x1b]0;title\x07",
                                     "\x1b]8;;https://x\x1b\\",
                                     "\x9b"
                                     "2J",
                                     "\xC2\x9B"
                                     "2J",
                                     "\xC2\x9D"
                                     "0;",
                                     "\r",
                                     "\x08",
                                     "\x7F",
                                     "\x0E",
                                     "&#27;[2J",
                                     "&#x9B;2J",
                                     "&#7;",
                                     "&#8238;",
                                     "\xE2\x80\xAE",
                                     "\xE2\x81\xA6",
                                     "\xE2\x80\x8F",
                                     "\xE2\x80\xA8",
                                     "\xEF\xBB\xBF"};
  for (const std::string_view trick : tricks) {
    const std::string word = "a" + std::string(trick) + "b";
    const std::string text =
        "# " + word + "\n\n" + word + " `" + word + "` *" + word + "* [" + word + "](<" + word +
        ">) ![" + word + "](" + word + ") <https://" + word + "> <i " + word + ">[^1]\n\n```" +
        word + "\n" + word + "\n```\n\n<div " + word + ">\n\n- [ ] " + word + "\n\n    " + word +
        "\n\n|" + word + "|\n|-|\n|" + word + "|\n\n[^1]: " + word + "\n[" + word + "]: " + word;
    const std::string plain = markdown_text(text, 40);
    CHECK(invalid_utf8(plain) == plain.npos);
    CHECK(harmless(plain, true) == plain);
    const std::string styled = without_styles(markdown_text(text, 40, Look::styled));
    CHECK(styled == plain);
  }
}

TEST_CASE("an address shows all that it consists of") {
  CHECK(markdown_text("[a](<x&#27;[2J&#10;y>)\n", 80) == "a[1]\n\n[1] x[2J y\n");
  CHECK(markdown_text("[https://b.example](https://b\xE2\x80\x8B.example)\n", 80) ==
        "https://b.example\n");
  CHECK(markdown_text("[https://b\xE2\x80\x8D.example](https://b\xE2\x80\x8D.example)\n", 80) ==
        "https://b\xE2\x80\x8D.example[1]\n\n[1] https://b.example\n");
}

TEST_CASE("what is nested in too much is flattened") {
  std::string list;
  for (std::size_t i = 0; i < 40; ++i) list += std::string(2 * i, ' ') + "- a\n";
  const std::string shown = markdown_text(list, 80);
  CHECK(std::count(shown.begin(), shown.end(), 'a') == 40);
  for (const std::string_view line : lines_of(shown)) CHECK(width(line) <= 80);
  CHECK(markdown_text(repeated("> ", 20'000) + "a\n", 80).size() < 200);
  CHECK(markdown_text("    " + repeated("> ", 100) + "a\n", 0) ==
        "    " + repeated("> ", 100) + "a\n");
}

// Each of these takes cmark-gfm, or a renderer that calls itself, minutes or its stack.
TEST_CASE("texts that are written to keep the program busy do not") {
  const std::string texts[] = {
      repeated("[", 10'000),
      repeated("[", 40'000) + "a" + repeated("]", 40'000),
      repeated("![[]()", 60'000),
      repeated(">", 40'000) + "a\n" + repeated("b\n", 60'000),
      repeated("> ", 10'000) + "a\n" + repeated("> b\n", 30'000),
      repeated("- ", 60'000) + "a\n" + repeated("b\n", 60'000),
      "[a]: /" + repeated("u", 60'000) + "\n\n" + repeated("[a]", 60'000),
      "[a]: /u\n\"" + repeated("u\n", 60'000) + "\"\n\n" + repeated("[a]", 60'000),
      "[^a]: " + repeated("u ", 60'000) + "\n\n" + repeated("[^a]", 60'000),
      repeated("*a _b ", 60'000),
      repeated("*a **a ", 40'000) + "b" + repeated(" a** a*", 40'000),
      repeated("[a](<b", 60'000),
      repeated("<!--", 60'000),
      repeated("|a\n|-\n", 60'000),
      repeated("a", 4'000'000),
      repeated("a ", 1'000'000),
      repeated("> [", 2'000'000),
      repeated("\n", 1'000'000)};
  for (const std::string& text : texts) {
    const std::string shown = markdown_text(text, 80);
    CHECK(shown.size() <= 3 * text.size() + 100);
    CHECK(markdown_text(text, 0, Look::styled).size() <= 3 * text.size() + 100);
  }
}

TEST_CASE("a text that is no tutorial any more is shown as it stands") {
  const std::string big = repeated("# *word*\x1b ", 2'000'000);
  const std::string shown = markdown_text(big, 80);
  CHECK(shown.starts_with("# *word* # *word* "));
  CHECK(harmless(shown, true) == shown);
}

}  // namespace
}  // namespace bifc
