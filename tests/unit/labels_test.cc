// Labels: on their places, inside their edges, whatever is written on them.
#include "libbifc/render/labels.h"

#include <doctest/doctest.h>

#include "libbifc/base/code_list.h"
#include "libbifc/base/text.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr LabelSheet kTwo{.page_width = 1000,
                          .page_height = 200,
                          .columns = 2,
                          .rows = 1,
                          .width = 480,
                          .height = 200,
                          .left = 10,
                          .top = 0,
                          .across = 500,
                          .down = 200};

std::string svg(const std::vector<Label>& labels, const LabelRun& run) {
  Output out(-1);
  write_labels_svg(labels, run, out);
  return out.buffer();
}

std::string page(const std::vector<Label>& labels, const LabelRun& run) {
  Output out(-1);
  write_labels_page(labels, run, out);
  return out.buffer();
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size()) ++found;
  return found;
}

// The texts of an image, one after another.
std::vector<std::string> written(std::string_view image) {
  std::vector<std::string> texts;
  for (std::size_t at = 0; (at = image.find("<text ", at)) != image.npos;) {
    const std::size_t from = image.find('>', at) + 1;
    at = image.find("</text>", from);
    texts.emplace_back(image.substr(from, at - from));
  }
  return texts;
}

TEST_CASE("a label is an image in millimetres") {
  const std::string image =
      svg({{"D31", "portable <Lenovo>", {"8 Go", ""}}}, {.sheet = kTwo, .title = "Labels & more"});
  CHECK(image ==
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100.0mm\" height=\"20.0mm\" "
        "viewBox=\"0 0 1000 200\" font-family=\"Liberation Sans,Arial,Helvetica,sans-serif\" "
        "shape-rendering=\"crispEdges\">\n<title>Labels &amp; more</title>\n"
        "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
        "<svg x=\"10\" y=\"0\" width=\"480\" height=\"200\">\n"
        "<path transform=\"translate(6 14) scale(5.927)\" d=\"" +
            QrCode("D31").path() +
            "\"/>\n<g font-weight=\"bold\"><text x=\"177\" y=\"85\" "
            "font-size=\"50\">D31</text>\n</g>\n"
            "<text x=\"177\" y=\"119\" font-size=\"24\">portable &lt;Lenovo&gt;</text>\n"
            "<text x=\"177\" y=\"149\" font-size=\"24\">8 Go</text>\n</svg>\n</svg>\n");
}

TEST_CASE("labels fill sheets row by row, from the first free place on") {
  const LabelRun run{.sheet = label_sheet("l7651"), .first = 64};
  const std::vector<Label> labels(4, {"D31", "x"});
  const std::string image = svg(labels, run);
  CHECK(count(image, "height=\"594.0mm\"") == 1);
  for (const char* place : {"x=\"1265\" y=\"2651\"", "x=\"1671\" y=\"2651\"", "x=\"47\" y=\"3077\"",
                            "x=\"453\" y=\"3077\""})
    CHECK(count(image, place) == 1);
  const std::string sheets = page(labels, run);
  CHECK(count(sheets, "<section>") == 2);
  CHECK(count(sheets, "x=\"453\" y=\"107\"") == 1);
  CHECK(count(sheets, "@page{size:210.0mm 297.0mm;margin:0}") == 1);
}

TEST_CASE("a page of labels says its language and needs no other file") {
  const std::string html =
      page({{"D31", "x"}}, {.sheet = kTwo, .title = "</title><script>", .language = "fr"});
  CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
  CHECK(count(html, "<title>&lt;/title&gt;&lt;script&gt;</title>") == 1);
  for (const char* part : {"<script", "src=", "href=", "url("}) CHECK(count(html, part) == 0);
}

TEST_CASE("there is no place before the first and none after the last") {
  for (const int first : {0, -1, 3}) {
    const Error error = thrown_by([&] { svg({}, {.sheet = kTwo, .first = first}); });
    CHECK(error.code() == ErrorCode::usage);
    CHECK(error.message() == fmt::format("The sheet has places 1 to 2, and no place {}.", first));
  }
  CHECK(count(svg({}, {.sheet = kTwo, .first = 2}), "<text") == 0);
}

TEST_CASE("what has no room is cut, and the title keeps two lines") {
  const Label label{"D31",
                    "Tour HP EliteDesk 800 G2 SFF avec lecteur DVD et clavier",
                    {"one", "two", "three", "four", "five", "six"}};
  const auto texts = written(svg({label}, {.sheet = label_sheet("l7651")}));
  REQUIRE(texts.size() == 5);
  CHECK(texts[0] == "D31");
  CHECK(texts[1] == "Tour HP EliteDesk");
  CHECK(texts[2].ends_with("…"));
  CHECK(texts[3] == "one");
  CHECK(texts[4] == "two");
  for (const std::string& text :
       written(svg({{"D31", std::string(500, 'W'), {std::string(500, 'i')}}},
                   {.sheet = label_sheet("l7651")})))
    CHECK(width(text) < 60);
}

TEST_CASE("empty lines take no room") {
  CHECK(written(svg({{"D1", "", {"", " ", "a"}}}, {.sheet = kTwo})) ==
        std::vector<std::string>{"D1", "a"});
}

TEST_CASE("nothing on a label is markup or steers") {
  const std::string evil = "<b>&\"'\x1b[2J\xE2\x80\xAE\xEF\xBF\xBF]]>\n</svg>";
  const std::string image =
      svg({{evil, evil, {evil}}}, {.sheet = label_sheet("l7165"), .title = evil});
  CHECK(count(image, "<b>") == 0);
  CHECK(count(image, "</svg>") == 2);
  CHECK(image.find('\x1b') == std::string::npos);
  CHECK(count(image, "\xE2\x80\xAE") == 0);
  CHECK(count(image, "\xEF\xBF\xBF") == 0);
  Output out(-1, true);
  write_labels_text(std::vector<Label>{{"D1", evil, {evil}}}, {}, out);
  CHECK(out.buffer().find('\x1b') == std::string::npos);
}

TEST_CASE("labels as text have the code, the title and the lines") {
  Output out(-1);
  write_labels_text(std::vector<Label>{{"D31b", "portable", {"", "8 Go"}}, {"D32", ""}}, {}, out);
  CHECK(out.buffer() == qr_text(QrCode("D31B"), {}) + "D31b  portable\n8 Go\n\n" +
                            qr_text(QrCode("D32"), {}) + "D32\n\n");
}

TEST_CASE("every kind of label has usable measures, and a code that printers can print") {
  for (const std::string_view token : CodeList::named("label_sheet").tokens()) {
    INFO(token);
    const LabelSheet sheet = label_sheet(token);
    const std::string image = svg({{"D31", "portable Lenovo", {"8 Go"}}}, {.sheet = sheet});
    double scale = 0;
    REQUIRE(std::sscanf(image.c_str() + image.find("scale("), "scale(%lf)", &scale) == 1);
    CHECK(scale >= 4);  // tenths of a millimetre a module
    CHECK(29 * scale <= sheet.height);
    CHECK(written(image).size() == 3);
    CHECK((count(image, "stroke-dasharray") == 1) == sheet.cut_marks);
  }
}

TEST_CASE("measures are ten numbers that make a page") {
  const auto sheet = read_label_sheet("1000x500, 2 by 2, 400x200, 50/40, 450x210 cut");
  REQUIRE(sheet);
  CHECK(sheet->page_width == 1000);
  CHECK(sheet->places() == 4);
  CHECK(sheet->left == 50);
  CHECK(sheet->down == 210);
  CHECK(sheet->cut_marks);
  for (const char* wrong :
       {"", "cut", "1000x500 2x2 400x200", "1000x500 2x2 400x200 50,40 399x210",
        "1000x500 2x2 400x200 151,40 450x210", "1000x500 2x2 99x200 50,40 450x210",
        "1000x500 0x2 400x200 50,40 450x210", "1000x500 2x2 400x200 50,40 450x0",
        "99999999999999999999x500 2x2 400x200 50,40 450x210",
        "30000x500 1x1 400x200 50,40 450x210"})
    CHECK_FALSE(read_label_sheet(wrong));
}

TEST_CASE("labels that nobody has described are refused") {
  const Error error = thrown_by([] { label_sheet("l9999"); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message() == "There are no usable measures of the labels 'l9999'.");
  CHECK(error.hint() == "See the labels there are: bifc help codes label_sheet");
}

TEST_CASE("a thousand labels fill sixteen sheets, with the same bytes every time") {
  std::vector<Label> labels;
  for (int i = 1; i <= 1000; ++i)
    labels.push_back({fmt::format("D{}", i), "portable Lenovo", {"8 Go"}});
  const std::string html = page(labels, {.sheet = label_sheet("l7651")});
  CHECK(count(html, "<section>") == 16);
  CHECK(count(html, "<path ") == 1000);
  CHECK(html == page(labels, {.sheet = label_sheet("l7651")}));
}

TEST_CASE("a serial number is smaller before it is cut") {
  const std::string serial = "n° de série : NXH9KAL0079150DA7D3400";
  const std::vector<std::string> texts =
      written(svg({{"D1", "ordinateur fixe", {serial}}}, {.sheet = label_sheet("l7160")}));
  CHECK(texts.back() == serial);
}

}  // namespace
}  // namespace bifc
