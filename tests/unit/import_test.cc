// Importing: what one row becomes, and what the same row becomes the second time.
#include "libbifc/ops/import.h"

#include <doctest/doctest.h>

#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

ImportReport import(Desk& desk, std::string_view text, const RecordType* type = nullptr) {
  const auto rows = open_rows(Input::of(text));
  return import_rows(desk.store, *rows, {.type = type, .source = "test.csv", .today = kToday}, {});
}

/// "created updated unchanged rejected".
std::string counts(const ImportReport& report) {
  return fmt::format("{} {} {} {}", report.created, report.updated, report.unchanged,
                     report.rejected);
}

TEST_CASE("rows of a spreadsheet become records once") {
  Desk desk;
  const char* text = "Type;Marque;Modèle\nportable;Lenovo;T420\nfixe;HP;400\n";
  CHECK(counts(import(desk, text, &kDevice)) == "2 0 0 0");
  CHECK(counts(import(desk, text, &kDevice)) == "0 0 2 0");
  CHECK(desk.found(kDevice, {"kind:laptop", "brand:lenovo"}) == "D1");
  CHECK(desk.text(kDevice, make_id(1, 0), "received") == "2026-11-21");
  CHECK(desk.text(kDevice, make_id(1, 0), "source") == "test.csv");
  desk.check_index();
}

TEST_CASE("the same row twice is two records, and the same two again") {
  Desk desk;
  const char* text = "kind,model\nlaptop,T420\nlaptop,T420\n";
  CHECK(counts(import(desk, text, &kDevice)) == "2 0 0 0");
  CHECK(counts(import(desk, text, &kDevice)) == "0 0 2 0");
}

TEST_CASE("bad rows are told by line and reason, the others count") {
  Desk desk;
  const ImportReport report =
      import(desk, "kind,memory_mb\nlaptop,4096\nlaptp,much\nlaptop\n", &kDevice);
  CHECK(counts(report) == "1 0 0 2");
  REQUIRE(report.problems.size() == 2);
  CHECK(report.problems[0].starts_with("line 3: kind: 'laptp' is not one of the values of kind"));
  CHECK(report.problems[0].find("memory_mb: 'much' is not a whole number") != std::string::npos);
  CHECK(report.problems[1] == "line 4: it has 1 cells; the header has 2");
}

TEST_CASE("a file must say what its rows are") {
  Desk desk;
  CHECK(thrown_by([&] { import(desk, "kind,model\nlaptop,x\n"); }).code() == ErrorCode::usage);
  CHECK(thrown_by([&] { import(desk, "kind,colour\nlaptop,x\n", &kDevice); }).message() ==
        "A device has no field 'colour'.");
  CHECK(thrown_by([&] { import(desk, "kindd,model\nlaptop,x\n", &kDevice); }).hint() ==
        "Did you mean: kind");
  CHECK(counts(import(desk, "type,title\ndevice,x\n")) == "1 0 0 0");
  CHECK(counts(import(desk, "type,title\ngadget,x\n")) == "0 0 0 1");
}

TEST_CASE("an export comes back under its own ids into an empty database") {
  Desk desk;
  const char* text =
      "{\"type\":\"person\",\"id\":\"P7\",\"name\":\"Léa\",\"created\":\"2025-01-01T00:00:00Z\"}\n"
      "{\"type\":\"ticket\",\"id\":\"T9\",\"title\":\"x\",\"person\":\"P7\",\"notes\":[]}\n";
  CHECK(counts(import(desk, text)) == "2 0 0 0");
  CHECK(desk.text(kTicket, make_id(9, 0), "person") == "P7");
  CHECK(desk.text(kPerson, make_id(7, 0), "created") == "2025-01-01T00:00:00Z");
  CHECK(counts(import(desk, text)) == "0 0 2 0");
  CHECK(id_text('T', desk.add(kTicket, {{"title", "next"}})) == "T10");
}

TEST_CASE("another desk's export gets new ids, and its links follow") {
  Desk desk;
  desk.add(kPerson, {{"name", "Somebody"}});
  const char* text =
      "{\"type\":\"person\",\"id\":\"P7\",\"name\":\"Léa\",\"created\":\"2025-01-01T00:00:00Z\"}\n"
      "{\"type\":\"ticket\",\"id\":\"T9\",\"title\":\"x\",\"person\":\"P7\","
      "\"created\":\"2025-01-01T00:00:00Z\"}\n";
  CHECK(counts(import(desk, text)) == "2 0 0 0");
  CHECK(desk.text(kTicket, make_id(1, 0), "person") == "P2");
  CHECK(desk.text(kTicket, make_id(1, 0), "source") == "bifc");
  CHECK(counts(import(desk, text)) == "0 0 2 0");
  const ImportReport dangling =
      import(desk,
             "{\"type\":\"ticket\",\"id\":\"T8\",\"title\":\"x\",\"person\":\"P99\","
             "\"created\":\"2025-01-01T00:00:00Z\"}\n");
  CHECK(counts(dangling) == "0 0 0 1");
  CHECK(dangling.problems[0].find("P99") != std::string::npos);
}

TEST_CASE("an id that is another record here is refused") {
  Desk desk;
  const std::int64_t id = desk.add(kPerson, {{"name", "Léa"}});
  const std::string created = desk.text(kPerson, id, "created");
  const ImportReport report = import(
      desk, "id,name,created\nP1,Léa," + created + "\nP1,Bob,2020-01-01T00:00:00Z\n", &kPerson);
  CHECK(counts(report) == "0 0 1 1");
  CHECK(report.problems[0].find("P1 is another record here") != std::string::npos);
}

// JSON output passes `kept` on as it stands.
TEST_CASE("kept cells are a JSON object or nothing") {
  Desk desk;
  const auto kept = [&](std::string_view cell) {
    return import(desk, fmt::format("title,kept\nx,\"{}\"\n", cell), &kTicket);
  };
  for (const char* other : {"nonsense", "[1]", "{", "1", "{\"\"a\"\":1}}"})
    CHECK(counts(kept(other)) == "0 0 0 1");
  CHECK(counts(kept("")) == "1 0 0 0");
  CHECK(counts(kept("{ \"\"a\"\" :\n\"\"\xC2\x9B\"\"}")) == "1 0 0 0");
  CHECK(desk.text(kTicket, make_id(2, 0), "kept") == R"({"a":"\u009b"})");  // one line, no controls
}

TEST_CASE("other groups' repairs are recognised and counted") {
  Desk desk;
  const std::string header =
      "id,data_provider,product_category,repair_status,event_date,problem,country\n";
  const std::string row = "x_1,Café,Laptop,Fixed,2021-06-12,black screen,FRA\n";
  const ImportReport report = import(desk, header + row);
  CHECK(report.profile == "Open Repair Data Standard v0.3");
  CHECK(counts(report) == "1 0 0 0");
  CHECK(counts(import(desk, header + row)) == "0 0 1 0");
  CHECK(counts(import(desk, header + "x_1,Café,Laptop,Repairable,2021-06-12,black screen,FRA\n")) ==
        "0 1 0 0");
  CHECK(desk.text(kTicket, make_id(1, 0), "outcome") == "repairable");
  const ImportReport reused =
      import(desk, header + "x_1,Café,Lamp,Fixed,2018-01-01,no light,FRA\n");
  CHECK(counts(reused) == "1 0 0 0");
  CHECK(reused.reused == std::vector<std::string>{"x_1"});
  CHECK(counts(import(desk, header + "x_1,Autre,Laptop,Fixed,2021-06-12,black screen,FRA\n")) ==
        "1 0 0 0");
  desk.check_index();
}

TEST_CASE("what the group added to an imported record stays when the row changes") {
  Desk desk;
  const std::string header = "id,data_provider,product_category,repair_status,event_date,problem\n";
  import(desk, header + "x_1,Café,Laptop,Fixed,2021-06-12,black screen\n");
  desk.set(kTicket, make_id(1, 0), {{"shelf", "B2"}});
  import(desk, header + "x_1,Café,Laptop,Fixed,2021-06-12,screen stays black\n");
  CHECK(desk.text(kTicket, make_id(1, 0), "shelf") == "B2");
  CHECK(desk.text(kTicket, make_id(1, 0), "problem") == "screen stays black");
}

TEST_CASE("progress is told now and then") {
  Desk desk;
  std::string text = "kind,model\n";
  for (int i = 0; i < 1100; ++i) text += fmt::format("laptop,{}\n", i);
  const auto rows = open_rows(Input::of(text));
  std::vector<std::int64_t> told;
  import_rows(desk.store, *rows, {.type = &kDevice, .source = "x", .today = kToday},
              [&](std::int64_t count) { told.push_back(count); });
  CHECK(told == std::vector<std::int64_t>{500, 1000});
}

}  // namespace
}  // namespace bifc
