// tldr pages: recognised by their shape, in any language, and nothing else is.
#include "libbifc/exchange/tldr.h"

#include <doctest/doctest.h>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr std::string_view kEnglish =
    "# apt\n"
    "\n"
    "> Install, update and remove packages of Debian.\n"
    "> Recommended over `apt-get` for people.\n"
    "> See also: `apt-get`, `dpkg`.\n"
    "> More information: <https://manpages.debian.org/apt>.\n"
    "\n"
    "- Fetch the list of packages:\n"
    "\n"
    "`sudo apt update`\n"
    "\n"
    "- Show packages that are [i]nstalled:\n"
    "\n"
    "`apt list {{[-i|--installed]}} {{path/to/file}}`\n";

constexpr std::string_view kFrench =
    "# shred\r\n"
    "\r\n"
    "> Écrase un fichier pour qu'il ne puisse plus être lu.\r\n"
    "> Voir aussi : `wipe`.\r\n"
    "> Plus d'informations : <https://www.gnu.org/shred>.\r\n"
    "\r\n"
    "- Écrase un disque entier :\r\n"
    "\r\n"
    "`sudo shred {{/dev/sdX}}`\r\n";

TEST_CASE("a page is read with its examples") {
  const auto page = read_tldr(kEnglish, "tldr/pages/linux/apt.md");
  REQUIRE(page);
  CHECK(page->key == "linux/apt");
  CHECK(page->lang == "en");
  CHECK(page->licence == "CC-BY-4.0");
  CHECK(page->title == "apt");
  CHECK(page->summary ==
        "Install, update and remove packages of Debian. Recommended over `apt-get` for people.");
  CHECK(page->see_also == std::vector<std::string>{"apt-get", "dpkg"});
  CHECK(page->more == "https://manpages.debian.org/apt");
  REQUIRE(page->examples.size() == 2);
  CHECK(page->examples[0].what == "Fetch the list of packages");
  CHECK(page->examples[1].command == "apt list {{[-i|--installed]}} {{path/to/file}}");
  CHECK(page->body ==
        "Install, update and remove packages of Debian. Recommended over `apt-get` for people.\n"
        "\n"
        "Fetch the list of packages:\n"
        "\n"
        "```sh\n"
        "sudo apt update\n"
        "```\n"
        "\n"
        "Show packages that are [i]nstalled:\n"
        "\n"
        "```sh\n"
        "apt list {{[-i|--installed]}} {{path/to/file}}\n"
        "```\n"
        "\n"
        "See also: `apt-get`, `dpkg`.\n"
        "\n"
        "More information: <https://manpages.debian.org/apt>.\n");
}

TEST_CASE("a French page is read as well") {
  const auto page = read_tldr(kFrench, "pages.fr/linux/shred.md");
  REQUIRE(page);
  CHECK(page->key == "linux/shred");
  CHECK(page->lang == "fr");
  CHECK(page->see_also == std::vector<std::string>{"wipe"});
  CHECK(page->more == "https://www.gnu.org/shred");
  REQUIRE(page->examples.size() == 1);
  CHECK(page->examples[0].what == "Écrase un disque entier");
  CHECK(page->body ==
        "Écrase un fichier pour qu'il ne puisse plus être lu.\n"
        "\n"
        "Écrase un disque entier\xC2\xA0:\n"
        "\n"
        "```sh\n"
        "sudo shred {{/dev/sdX}}\n"
        "```\n"
        "\n"
        "Voir aussi : `wipe`.\n"
        "\n"
        "Plus d'informations : <https://www.gnu.org/shred>.\n");
}

TEST_CASE("the path tells the key and the language, and else the page does") {
  const auto place = [](std::string_view text, std::string_view path) {
    const auto page = read_tldr(text, path);
    REQUIRE(page);
    return page->lang + " " + page->key;
  };
  CHECK(place(kEnglish, "pages.pt_BR/common/apt.md") == "pt common/apt");
  CHECK(place(kEnglish, "pages.fr/linux/pages/apt.md") == "en apt");
  CHECK(place(kEnglish, "apt.md") == "en apt");
  CHECK(place(kFrench, "/tmp/shred.md") == "fr shred");
  CHECK(place(kFrench, "") == "fr shred");
  CHECK(place(kFrench, "pages.fr") == "fr pages.fr");
  CHECK(place(kEnglish, "-") == "en apt");
  CHECK(place("# Git commit\n> b\n- c:\n`d`\n", "-") == "en git-commit");
}

TEST_CASE("backquotes in a command stay") {
  const auto page = read_tldr("# a\n> b\n- c:\n``echo `date` ``\n- d:\n`````e```f`````\n", "a.md");
  REQUIRE(page);
  CHECK(page->examples[0].command == "echo `date`");
  CHECK(page->examples[1].command == "e```f");
  CHECK(page->body.find("````sh\ne```f\n````\n") != std::string::npos);
}

TEST_CASE("ordinary Markdown is no page") {
  for (const char* text :
       {"", "# Title\n", "# Title\n\n> Quotation.\n", "# Title\n\nText.\n",
        "# T\n\n> Q.\n\n- a:\n\n- b:\n\n`c`\n", "# T\n\n> Q.\n\n- a:\n",
        "# T\n\n> Q.\n\n- a\n\n`b`\n", "# T\n\n> Q.\n\n- a:\n\n`b` and more\n",
        "# T\n\n> Q.\n\n- a:\n\n`b`\n\nText.\n", "# T\n\n> Q.\n\n- a:\n\n`b`\n\n`c`\n",
        "# T\n\n> Q.\n\n- a:\n\n`b`\n\n> R.\n", "# T\n\n- a:\n\n`b`\n", "> Q.\n\n- a:\n\n`b`\n",
        "# T\n\n> Q.\n\n- :\n\n`b`\n", "# T\n\n> Q.\n\n- a:\n\n``\n",
        "# T\n> Q.\n- a:\n```\nb\n```\n", "# T\n# U\n> Q.\n- a:\n`b`\n", "# T\n> Q.\n- a:\n`b`c`\n",
        "---\ntitle: T\n---\n"})
    CHECK_FALSE(read_tldr(text, "pages/common/a.md"));
  std::string long_page = "# a\n> b\n";
  for (int i = 0; i < 65; ++i) long_page += "- c:\n`d`\n";
  CHECK_FALSE(read_tldr(long_page, "a.md"));
}

}  // namespace
}  // namespace bifc
