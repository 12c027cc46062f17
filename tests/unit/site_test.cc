// The site: what strangers wrote is only read, and the same tutorials make the same bytes.
#include "libbifc/render/site.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "libbifc/base/text.h"
#include "libbifc/render/markdown_site.h"
#include "libbifc/render/site_parts.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

const SiteContext kPlain{.lead = [](std::string_view link) { return std::string(link); }};

std::string html(std::string_view markdown) { return markdown_site(markdown, kPlain).html; }

SitePage page(std::string slug, std::string title, std::string lang = "fr") {
  return {.slug = std::move(slug),
          .title = std::move(title),
          .lang = std::move(lang),
          .licence = "CC-BY-SA-4.0",
          .body = "Texte.\n",
          .changed = "2026-11-21T14:32:00Z"};
}

std::string text_of(const std::vector<SiteFile>& files, std::string_view path) {
  for (const SiteFile& file : files)
    if (file.path == path) return file.text;
  return "there is no " + std::string(path);
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

std::string paths(const std::vector<SiteFile>& files) {
  std::string all;
  for (const SiteFile& file : files) all.append(all.empty() ? "" : " ").append(file.path);
  return all;
}

TEST_CASE("Markdown becomes semantic HTML") {
  CHECK(html("Un *deux* **trois** `quatre` ~~cinq~~\nsix\\\nsept\n") ==
        "<p>Un <em>deux</em> <strong>trois</strong> <code>quatre</code> <del>cinq</del>\n"
        "six<br>\nsept</p>\n");
  CHECK(html("- a\n- b\n  1. c\n") ==
        "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol></li>\n</ul>\n");
  CHECK(html("3. a\n\n4. b\n") ==
        "<ol start=\"3\">\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ol>\n");
  CHECK(html("> a\n\n---\n\n```sh\nls <x>\n```\n") ==
        "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n<pre><code>ls &lt;x&gt;\n</code></pre>\n");
  CHECK(html("|a||\n|-|-|\n|1|2|\n") ==
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\"><table>\n"
        "<thead><tr><th scope=\"col\">a</th><td></td></tr></thead>\n<tbody>\n"
        "<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table></div>\n");
  CHECK(html("") == "");
}

TEST_CASE("tasks keep their ticks, in words too") {
  CHECK(
      html("- [x] sauver\n- [ ] *effacer*\n- rien\n") ==
      "<ul>\n<li class=\"task\"><span role=\"img\" aria-label=\"Done\">☑</span> sauver</li>\n"
      "<li class=\"task\"><span role=\"img\" aria-label=\"To do\">☐</span> <em>effacer</em></li>\n"
      "<li>rien</li>\n</ul>\n");
  SitePage one = page("a", "A");
  one.body = "- [x] sauver\n";
  CHECK(holds(text_of(render_site({}, std::vector{one}), "a/index.html"),
              "<span role=\"img\" aria-label=\"Fait\">☑</span> sauver"));
}

TEST_CASE("headings begin below the title and leave no level out") {
  const SiteMarkdown deep =
      markdown_site("# L’été\n\n#### Plus\n\n# L'ete\n\n#\n\n# Main\n", kPlain);
  CHECK(deep.html ==
        "<h2 id=\"l-ete\">L’été</h2>\n<h3 id=\"plus\">Plus</h3>\n<h2 id=\"l-ete-2\">L'ete</h2>\n"
        "<h2 id=\"section\"></h2>\n<h2 id=\"main-2\">Main</h2>\n");
  CHECK(html("### Seul\n") == "<h2 id=\"seul\">Seul</h2>\n");
  CHECK(deep.headings.size() == 5);
  CHECK(deep.headings[1].level == 3);
}

TEST_CASE("HTML in Markdown is text, and so is what browsers could run") {
  CHECK(html("<script>alert(1)</script>\n") == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
  CHECK(html("a <img src=x onerror=alert(1)> b\n") ==
        "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>\n");
  CHECK(html("<!-- a --> b\n") == "<p>&lt;!-- a --&gt; b</p>\n");
  CHECK(html("`</code><script>`\n") == "<p><code>&lt;/code&gt;&lt;script&gt;</code></p>\n");
  CHECK(html("a\x1b[31m &#x202e;b \xC2\x9B"
             "c\xE2\x81\xA6\n") == "<p>a[31m b c</p>\n");
  CHECK(html("&lt;b&gt; &quot;\n") == "<p>&lt;b&gt; &quot;</p>\n");
}

TEST_CASE("footnotes stand at the end, and are led to") {
  CHECK(html("Un[^b] et [deux[^a]](x), encore[^b].\n\n[^a]: La *seconde*.\n[^b]: La première.\n\n"
             "    Sa suite.\n\nFin.\n") ==
        "<p>Un<sup><a href=\"#note_1\">1</a></sup> et <a href=\"x\">deux<sup>2</sup></a>, "
        "encore<sup><a href=\"#note_1\">1</a></sup>.</p>\n<p>Fin.</p>\n<ol class=\"notes\">\n"
        "<li id=\"note_1\"><p>La première.</p>\n<p>Sa suite.</p></li>\n"
        "<li id=\"note_2\"><p>La <em>seconde</em>.</p></li>\n</ol>\n");
  CHECK(html("Rien[^x].\n\n[^y]: Jamais.\n") == "<p>Rien[^x].</p>\n");
}

TEST_CASE("pictures beside a page are shown, others are links") {
  const auto shown = [](std::string_view markdown) {
    SiteContext context = kPlain;
    context.shows_pictures = true;
    return markdown_site(markdown, context);
  };
  CHECK(shown("![Le *bouton* \"rouge\"](img/a%20b.png \"T\")\n").html ==
        "<p><img src=\"img/a%20b.png\" alt=\"Le bouton &quot;rouge&quot;\"></p>\n");
  CHECK(shown("[![clic](a.png)](b.pdf)\n").html ==
        "<p><a href=\"b.pdf\"><img src=\"a.png\" alt=\"clic\"></a></p>\n");
  CHECK(shown("![a ![b](c.png) [d](e)](f.png)\n").html ==
        "<p><img src=\"f.png\" alt=\"a b d\"></p>\n");
  CHECK(shown("# Un ![titre](t.png)\n").headings.front().text == "Un titre");
  CHECK(shown("![x](https://a.fr/b.png) ![y](javascript:z)\n").html ==
        "<p><a href=\"https://a.fr/b.png\">x</a> y</p>\n");
  CHECK(html("![x](a.png)\n") == "<p><a href=\"a.png\">x</a></p>\n");
  CHECK(shown("![x](a%20b.png?c#d) [y](#e) [z](../f/g.pdf) <https://h.fr>\n").files ==
        std::vector<std::string>{"a b.png", "../f/g.pdf"});
  for (const char* elsewhere : {"", "#a", "?a", "/a", "https://a.fr", "mailto:a@b.fr", "a%00b"})
    CHECK_MESSAGE(file_in(elsewhere) == "", elsewhere);
  CHECK(file_in("a%2Fb%zz%4") == "a/b%zz%4");
}

TEST_CASE("links between the files of an archive lead to their pages") {
  SitePage from = page("depart", "Départ");
  const std::vector<SitePage> others{page("wifi", "Wifi"), page("l-ete", "L’été"),
                                     page("suite", "Suite"), page("suite-en", "More", "en")};
  const auto target = [&](const std::string& link) {
    from.body = "[x](" + link + ")\n";
    std::vector<SitePage> pages = others;
    pages.push_back(from);
    const std::string text = text_of(render_site({}, pages), "depart/index.html");
    if (text.find("\">x</a>") == text.npos) return std::string();
    const std::size_t begin = text.find("<p><a href=\"");
    return text.substr(begin + 12, text.find('"', begin + 12) - begin - 12);
  };
  for (const char* link :
       {"wifi.md", "./wifi.fr.md", "2018-05-06-wifi.md", "wifi/index.md", "../posts/wifi.md",
        "wifi.html", "wifi/", "../wifi/", "../wifi", "/posts/wifi/", "wifi/_index.md"})
    CHECK_MESSAGE(target(link) == "../wifi/index.html", link);
  CHECK(target("wifi/#etape") == "../wifi/index.html#etape");
  CHECK(target("L%27%C3%A9t%C3%A9.md") == "../l-ete/index.html");
  CHECK(target("suite.en.md") == "../suite-en/index.html");
  CHECK(target("../en/suite.md") == "../suite-en/index.html");
  CHECK(target("suite.md") == "../suite/index.html");
  CHECK(target("/images/logo.png") == "../images/logo.png");
  CHECK(target("wifi.pdf") == "wifi.pdf");
  CHECK(target("../index.html") == "../index.html");
  CHECK(target("zzz.md").empty());
  CHECK(target("https://example.org/wifi.md") == "https://example.org/wifi.md");
}

TEST_CASE("a page needs the files that it leads to, but none outside of the site") {
  SitePage ecran = page("ecran", "Écran");
  ecran.body = "![a](img/../img/a.png) [b](../b/index.html) [c](../../c) [d](.)\n";
  for (const SiteFile& file : render_site({}, {{ecran}}))
    CHECK(file.needs == (file.path == "ecran/index.html"
                             ? std::vector<std::string>{"b/index.html", "ecran/", "ecran/img/a.png"}
                             : std::vector<std::string>{}));
}

TEST_CASE("only http, https, mailto and relative links are links") {
  for (const char* good : {"https://a.fr/x?y=1#z", "HTTP://a.fr", "mailto:a@b.fr", "autre.html",
                           "../a/b.html#c", "#c", "?q=a:b", "a/b:c", "/a", ""})
    CHECK(safe_link(good) == good);
  for (const char* bad :
       {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:a",
        "java\nscript:a", "\x01javascript:a", "data:text/html,x", "vbscript:x",
        "file:///etc/passwd", "//ailleurs.invalid", "\\\\ailleurs", "/\\ailleurs", "blob:x",
        "ftp://a", ":x", "x:", "https\xC3\xA9:x"})
    CHECK_MESSAGE(safe_link(bad) == "", bad);
  CHECK(safe_link("a b") == "a%20b");
  CHECK(html("[x](java&#115;cript:alert(1)) [y](&#x0a;javascript:a) <javascript:b>\n") ==
        "<p>x y javascript:b</p>\n");
  CHECK(html("[x](https://a.fr \"t\") <https://b.fr> <c@d.fr>\n") ==
        "<p><a href=\"https://a.fr\">x</a> <a href=\"https://b.fr\">https://b.fr</a> "
        "<a href=\"mailto:c@d.fr\">c@d.fr</a></p>\n");
  CHECK(html("[x](https://a.fr/\"><b>)\n") ==
        "<p><a href=\"https://a.fr/&quot;&gt;&lt;b&gt;\">x</a></p>\n");
  // A picture would be fetched from elsewhere; a link inside a link does not exist.
  CHECK(html("![vue](https://a.fr/x.png) ![](y.png) [![z](u.png)](v.html)\n") ==
        "<p><a href=\"https://a.fr/x.png\">vue</a> <a href=\"y.png\">y.png</a> "
        "<a href=\"v.html\">z</a></p>\n");
}

TEST_CASE("what is nested deeply or very long is harmless") {
  std::string deep(20'000, '>');
  deep += " fin\n";
  CHECK(holds(html(deep), "fin"));
  std::string headings;
  for (int i = 0; i < 20'000; ++i) headings += "# a\n";
  CHECK(markdown_site(headings, kPlain).headings.size() == 20'000);
  std::string lists;
  for (int i = 0; i < 2'000; ++i) lists += "- ";
  CHECK(holds(html(lists + "fin\n"), "fin"));
  std::string links;
  for (int i = 0; i < 20'000; ++i) links += "![";
  CHECK(holds(html(links + "fin\n"), "fin"));
}

TEST_CASE("a site has pages, an index a language, a feed, a map and a search") {
  CHECK(paths(render_site({}, std::vector{page("a", "A"), page("b", "B"), page("c", "C", "en")})) ==
        "a/index.html b/index.html c/index.html feed.atom index.en.html index.html "
        "search-index.en.js search-index.fr.js search.js sitemap.xml style.css");
  CHECK(paths(render_site({.lang = "en"}, {})) ==
        "feed.atom index.html search-index.en.js search.js sitemap.xml style.css");
}

TEST_CASE("the order of the pages does not matter, and the user's language neither") {
  std::vector<SitePage> pages{page("a", "Zoé"), page("b", "Écran"), page("c", "C", "en"),
                              page("", "D"), page("", "D", "en")};
  const auto bytes = [&] {
    std::string all;
    for (const SiteFile& file : render_site({.name = "Groupe"}, pages))
      all.append(file.path).append("\n").append(file.text);
    return all;
  };
  const std::string first = bytes();
  std::reverse(pages.begin(), pages.end());
  CHECK(bytes() == first);
  const InFrench french;
  CHECK(bytes() == first);
}

TEST_CASE("no slug leads out of the folder, and every system can have its name") {
  const std::vector<SitePage> pages{page("../../etc/passwd", "A"),
                                    page("con", "B"),
                                    page("", ""),
                                    page("/", "Été"),
                                    page("été", "C"),
                                    page("...", "<b>"),
                                    page(std::string(500, 'x'), "D"),
                                    page("LPT1", "E"),
                                    page("index.html", "F"),
                                    page("日本", "日本")};
  for (const SiteFile& file : render_site({}, pages)) {
    CHECK(file.path.size() < 130);
    CHECK(file.path.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-./") ==
          std::string::npos);
    CHECK(!holds(file.path, ".."));
    CHECK(file.path.front() != '/');
  }
  const std::string all = paths(render_site({}, pages));
  for (const char* name :
       {"etc-passwd/index.html", "con-1/index.html", "lpt1-1/index.html", "tutorial/index.html",
        "tutorial-2/index.html", "ete/index.html", "index-html/index.html"})
    CHECK_MESSAGE(holds(all, name), all);
}

TEST_CASE("hostile titles and fields are text in pages, feed and index") {
  SitePage evil = page("x", "</title><script>alert(1)</script>\" onload=\"a");
  evil.summary = evil.level = evil.licence = evil.key_source = evil.title;
  evil.themes = evil.authors = {evil.title};
  evil.lang = "fr\" onload=\"a";
  evil.audience = evil.changed = evil.title;
  for (const SiteFile& file : render_site(
           {.name = evil.title, .address = "javascript:" + evil.title}, std::vector{evil})) {
    if (file.path.ends_with(".js") || file.path.ends_with(".css")) continue;
    CHECK_MESSAGE(!holds(file.text, "<script>"), file.path);
    CHECK_MESSAGE(!holds(file.text, "\" onload"), file.path);
    CHECK_MESSAGE(!holds(file.text, "javascript:"), file.path);
  }
}

TEST_CASE("translations, themes and dates stand on the page, in its language") {
  SitePage original = page("mots-de-passe", "Des mots de passe");
  original.themes = {"securite_numerique"};
  original.level = "beginner";
  original.minutes = 90;
  original.audience = "volunteer";
  original.authors = {"Camille", "Sam"};
  original.reviewed = Date::of(2026, 11, 1);
  SitePage copy = page("passwords", "Passwords", "en");
  copy.original = "mots-de-passe";
  copy.behind = copy.outdated = true;
  copy.reviewed = Date::of(2026, 11, 1);
  const auto files = render_site({}, std::vector{original, copy});
  const std::string french = text_of(files, "mots-de-passe/index.html");
  for (const char* part :
       {"<html lang=\"fr\">", "<title>Des mots de passe – Tutoriels</title>",
        "<link rel=\"license\" href=\"https://creativecommons.org/licenses/by-sa/4.0/\">",
        "<meta name=\"dcterms.creator\" content=\"Camille\">", "<li>débutant</li>",
        "<li>1\u00a0h\u00a030</li>", "<li>pour bénévoles</li>",
        "<time datetime=\"2026-11-01\">1er novembre 2026</time>",
        "<a href=\"../passwords/index.html\" hreflang=\"en\" lang=\"en\">Passwords</a>",
        "<a href=\"../index.html#theme-securite-numerique\">Prévention en sécurité numérique</a>"})
    CHECK_MESSAGE(holds(french, part), part);
  CHECK(!holds(french, "class=\"notice\""));
  const std::string english = text_of(files, "passwords/index.html");
  for (const char* part : {"1 November 2026", "out of date",
                           "has changed since: <a href=\"../mots-de-passe/index.html\"",
                           "<a href=\"../index.en.html\">"})
    CHECK_MESSAGE(holds(english, part), part);
}

TEST_CASE("links between the Markdown files of tutorials become links between pages") {
  SitePage from = page("a", "A");
  from.body = "[b](b.md#c) [b](./b.fr.md) [none](zzz.md) [far](https://x.fr/b.md) [own](b/c.pdf)\n";
  const std::string text =
      text_of(render_site({}, std::vector{from, page("b", "B")}), "a/index.html");
  CHECK(holds(text,
              "<p><a href=\"../b/index.html#c\">b</a> <a href=\"../b/index.html\">b</a> none "
              "<a href=\"https://x.fr/b.md\">far</a> <a href=\"b/c.pdf\">own</a></p>"));
}

TEST_CASE("the feed and the map are whole with an address, and valid without") {
  const std::vector pages{page("a", "A & B")};
  const auto bare = render_site({.identity = "43a0c6d8"}, pages);
  CHECK(text_of(bare, "sitemap.xml") ==
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n</urlset>\n");
  const std::string feed = text_of(bare, "feed.atom");
  for (const char* part : {"<id>tag:43a0c6d8.invalid,2026:feed</id>",
                           "<id>tag:43a0c6d8.invalid,2026:a</id>", "<title>A &amp; B</title>",
                           "href=\"a/index.html\"/>", "<updated>2026-11-21T14:32:00Z</updated>"})
    CHECK_MESSAGE(holds(feed, part), part);
  const auto whole =
      render_site({.address = "https://example.org/t", .identity = "43a0c6d8"}, pages);
  CHECK(holds(text_of(whole, "sitemap.xml"),
              "<url><loc>https://example.org/t/a/</loc>"
              "<lastmod>2026-11-21T14:32:00Z</lastmod></url>\n"));
  CHECK(holds(text_of(whole, "feed.atom"), "<id>tag:43a0c6d8.invalid,2026:a</id>"));
  CHECK(
      holds(text_of(whole, "feed.atom"), "rel=\"self\" href=\"https://example.org/t/feed.atom\""));
}

TEST_CASE("the search index is small and written as its head says") {
  SitePage one = page("a", "Écran");
  one.body = "L’écran du cœur, écrans et cœurs.\n";
  SitePage two = page("b", "Zut");
  two.body = "Un cœur.\n";
  const Scratch scratch;
  const OwnFolder own(scratch);
  scratch.file("codes/stop_word.tsv", "# words\nun\ten|fr\net\tfr\ndu\tfr\nzut\nthe\ten\n");
  CHECK(text_of(render_site({}, std::vector{one, two}), "search-index.fr.js") ==
        "bifcIndex({\"pages\":[\n"
        "[\"a\",\"Écran\",\"\",\"L’écran du cœur, écrans et cœurs.\"],\n"
        "[\"b\",\"Zut\",\"\",\"Un cœur.\"]],\n"
        "\"stop\":\"un et du\",\n"
        "\"words\":\"0coeur 0ecran 0zut\",\n"
        "\"docs\":\"bb d h\"});\n");
}

TEST_CASE("a group can have its own templates, and is told where they are wrong") {
  const Scratch scratch;
  const OwnFolder own(scratch);
  scratch.file("site/page.html", "<!-- about -->\n<h1>{{title}}</h1> {{word.skip}}\n");
  CHECK(text_of(render_site({}, std::vector{page("a", "A")}), "a/index.html") ==
        "<h1>A</h1> Aller au contenu\n");
}

TEST_CASE("a name that a template does not have is told with its line") {
  const Scratch scratch;
  const OwnFolder own(scratch);
  scratch.file("site/page.html", "<!--\n-->\n<p>\n{{titel}}\n");
  const Error error = thrown_by([] { render_site({}, std::vector{page("a", "A")}); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message() == "site/page.html, line 4: nothing is called 'titel' here.");
  CHECK(error.hint() == "Did you mean: title");
}

TEST_CASE("a template whose braces do not end is told, and so is a word that is none") {
  {
    const Scratch scratch;
    const OwnFolder own(scratch);
    scratch.file("site/index.html", "\n{{site");
    CHECK(thrown_by([] { render_site({}, {}); }).message() ==
          "site/index.html, line 2: nothing is called 'site' here.");
  }
  const Scratch scratch;
  const OwnFolder own(scratch);
  scratch.file("site/index.html", "{{word.zzz}}");
  CHECK(thrown_by([] { render_site({}, {}); }).message() == "site/words.tsv has no word 'zzz'.");
}

}  // namespace
}  // namespace bifc
