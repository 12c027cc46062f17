// Telling descriptions of hardware apart.
#include "libbifc/exchange/hardware.h"

#include <doctest/doctest.h>

#include "tests/support/hardware.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::vector<HardwareTool> tools_of(const char* name) {
  std::vector<HardwareTool> tools;
  for (const HardwarePiece& piece :
       read_hardware(Scratch::text_of(fmt::format(BIFC_SOURCE "/tests/data/hardware/{}", name))))
    tools.push_back(piece.tool);
  return tools;
}

TEST_CASE("each file is known by its content") {
  using enum HardwareTool;
  CHECK(tools_of("lshw_laptop.json") == std::vector{lshw});
  CHECK(tools_of("smartctl_hdd.json") == std::vector{smartctl});
  CHECK(tools_of("dmidecode_laptop.txt") == std::vector{dmidecode});
  CHECK(tools_of("inxi_laptop.json") == std::vector{inxi});
  CHECK(tools_of("workbench_12.json") == std::vector{workbench});
  CHECK(tools_of("workbench_script.json") == std::vector{workbench, smartctl, dmidecode, inxi});
}

TEST_CASE("what is none is refused, saying what is read") {
  for (const char* text :
       {"{}", "[]", "[1,2]", "{\"id\":\"x\"}", "[[]]", "hello", "<html>",
        "{\"type\":\"Snapshot\",\"data\":{}}", "\"x\"", "[{}]", "id,class\nx,y\n"}) {
    CAPTURE(text);
    const Error error = thrown_by([&] { read_hardware(text); });
    CHECK(error.code() == ErrorCode::refused);
    CHECK(error.message() == "It is no description of hardware that bifc reads.");
    CHECK(
        error.hint() ==
        "It reads what these write: lshw -json, smartctl --json -a, dmidecode, inxi --output json, "
        "or a Workbench snapshot.");
  }
  for (const char* text : {"", " \n\t", "\xEF\xBB\xBF"})
    CHECK(thrown_by([&] { read_hardware(text); }).message() == "The file is empty.");
}

TEST_CASE("a file that is cut off is refused with the line") {
  const std::string text = Scratch::text_of(BIFC_SOURCE "/tests/data/hardware/lshw_laptop.json");
  const Error error = thrown_by([&] { read_hardware(text.substr(0, text.find("\"boot\""))); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message() == "Its JSON is damaged in line 12.");
  CHECK(thrown_by([] {
          read_hardware(R"({"id":"a","class":"disk"},)"
                        "\n"
                        R"({"id":"b","class":)");
        }).message() == "Its JSON is damaged in line 2.");
}

TEST_CASE("files in the encodings of Windows are read") {
  const std::string plain = "{\"id\":\"x\",\"class\":\"system\",\"product\":\"Émile\"}";
  const std::string wanted = "tool: lshw\nmodel: Émile\nhuman model: Émile\n";
  CHECK(scanned(plain) == wanted);
  CHECK(scanned("\xEF\xBB\xBF" + plain) == wanted);
  CHECK(scanned("{\"id\":\"x\",\"class\":\"system\",\"product\":\"\xC9mile\"}") == wanted);
  std::string wide("\xFF\xFE");
  for (const char c :
       std::string_view("{\"id\":\"x\",\"class\":\"system\",\"product\":\"Emile\"}")) {
    wide += c;
    wide += '\0';
  }
  CHECK(scanned(wide) == "tool: lshw\nmodel: Emile\nhuman model: Emile\n");
}

TEST_CASE("MAC addresses never come out") {
  CHECK(scanned(
            R"({"id":"x","class":"system","serial":"02:00:5e:10:00:01",
                    "vendor":"02-00-5e-10-00-01"})") == "tool: lshw\n");
}

}  // namespace
}  // namespace bifc
