// Front matter of other programs: what is not understood of a key, and what is left of it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "libbifc/exchange/front_matter.h"

namespace bifc {
namespace {

TEST_CASE("what is not understood of a key leaves the other keys be, and stays as it is") {
  const FrontMatter read = read_front_matter(
      "---\n"
      "title: One  # as told\n"
      "menu:\n"
      "  main:\n"
      "    weight: 10\n"
      "\n"
      "# about the image\n"
      "image: {src: a.png, alt: \"x\"}\n"
      "<<: *base\n"
      "&a b: c\n"
      "resources:\n"
      "- src: b.png\n"
      "  name: b\n"
      "slug: one\n"
      "toc: true\n"
      "toc: false\n"
      "bad: \"\x1b[1m\" x\n"
      "---\n",
      "x.md");
  std::string seen;
  for (const FrontMatterEntry& entry : read.entries)
    seen += fmt::format("{} {}({}) {}\n", entry.line, entry.key, entry.lines, entry.fault);
  CHECK(seen ==
        "2 title(title: One  # as told) \n"
        "3 menu(menu:\n  main:\n    weight: 10) x.md, line 4: keys below a key are not read.\n"
        "8 image(image: {src: a.png, alt: \"x\"}) "
        "x.md, line 8: keys in {} are not read; write one a line.\n"
        "9 <<(<<: *base) x.md, line 9: anchors and aliases (*base) are not read.\n"
        "10 &a b(&a b: c) x.md, line 10: anchors and aliases (&a b: c) are not read.\n"
        "11 resources(resources:\n- src: b.png\n  name: b) "
        "x.md, line 12: a list holds texts, no lists and no keys.\n"
        "14 slug(slug: one) \n"
        "15 toc(toc: true\ntoc: false) x.md, line 16: 'toc' stands in line 15 already.\n"
        "17 bad() x.md, line 17: 'x' is left over behind the value.\n");
  CHECK(read.at("menu") == "");
  CHECK(write_front_matter(read.entries) ==
        "---\n"
        "title: One\n"
        "menu:\n"
        "  main:\n"
        "    weight: 10\n"
        "image: {src: a.png, alt: \"x\"}\n"
        "<<: *base\n"
        "&a b: c\n"
        "resources:\n"
        "- src: b.png\n"
        "  name: b\n"
        "slug: one\n"
        "toc: true\n"
        "toc: false\n"
        "---\n");
}

}  // namespace
}  // namespace bifc
