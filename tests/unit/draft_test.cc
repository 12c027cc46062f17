// Drafts: the text a person edits says what the record says, and nothing is lost on the way back.
#include "apps/bifc/draft.h"

#include <doctest/doctest.h>

#include "libbifc/base/text.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr std::string_view kScissors = "------------------------ >8 ------------------------\n";

/// Returns the value that a draft gives a field, as text; "-" when it leaves the field alone.
std::string given(const RecordType& type, std::string_view text, std::string_view field) {
  Args args;
  read_draft(type, text, kToday, args);
  if (!args.has(field)) return "-";
  return machine_text(type.fields[type.index(field)], view(args.all(field).front()));
}

/// Returns what saving the draft of a row as it stands would change: "title=x ".
std::string changes(const RecordType& type, const std::vector<Value>& row) {
  Args args;
  read_draft(type, compose_draft(type, row), kToday, args);
  drop_untouched(type, row, args);
  std::string all;
  for (const Field& field : type.fields)
    if (args.has(field.name) && args.all(field.name).front() != row[type.index_of(field)])
      all += fmt::format("{}={} ", field.name,
                         machine_text(field, view(args.all(field.name).front())));
  return all;
}

TEST_CASE("a draft has a line for each known field, then the text") {
  const auto row = row_of(kTicket, {{"title", "écran noir"}, {"problem", "one\n\ntwo"}});
  CHECK(compose_draft(kTicket, row)
            .starts_with("title: écran noir\n"
                         "status: open\n"
                         "channel: desk\n"
                         "person:\n"
                         "device:\n"
                         "opened: 2026-11-21\n"
                         "\n"
                         "one\n\ntwo\n" +
                         std::string(kScissors)));
}

TEST_CASE("a draft that nobody touched changes nothing") {
  CHECK(changes(kTicket, row_of(kTicket, {{"title", "x"}})) == "");
  CHECK(changes(kTicket, row_of(kTicket, {{"title", "x: y"},
                                          {"problem", "    code\n\n# no comment\n"},
                                          {"summary", "several\n\nlines"},
                                          {"person", make_id(7, 1)},
                                          {"tutorials", "G1|G2"},
                                          {"backup", std::int64_t{1}},
                                          {"age", 2.5}})) == "");
  CHECK(changes(kTutorial, row_of(kTutorial, {{"title", "x"},
                                              {"slug", "x"},
                                              {"authors", "a|b"},
                                              {"body", "before\n" + std::string(kScissors) +
                                                           "after " + std::string(kScissors)}})) ==
        "");
  for (const RecordType* type : catalog().types())
    if (type->name != "note") CHECK(changes(*type, row_of(*type, {})) == "");
  const RecordType& note = *catalog().find("note");
  CHECK(changes(note, row_of(note, {{"about", make_key('T', make_id(1, 0))}})) == "");
}

TEST_CASE("a line that is missing leaves its field alone, an empty one empties it") {
  CHECK(given(kTicket, "title: new\n", "title") == "new");
  CHECK(given(kTicket, "title: new\n", "brand") == "-");
  CHECK(given(kTicket, "brand:\n", "brand") == "");
  CHECK(given(kTicket, "brand: a\nbrand: b\n", "brand") == "b");
  CHECK(given(kTicket, "titre: new\r\nouverte le: hier\r\n\r\ntext\r\n", "opened") == "2026-11-20");
  CHECK(given(kTicket, "person: Léa Dupré\n", "person") == "Léa Dupré");  // a name will do
}

TEST_CASE("a front matter is understood") {
  const char* text = "---\ntitle: Scan\nlang: fr\n\nlevel: beginner\n---\n\n# Scan\n";
  CHECK(given(kTutorial, text, "level") == "beginner");
  CHECK(given(kTutorial, text, "body") == "# Scan");
  CHECK(given(kTutorial, text, "lang") == "fr");
}

TEST_CASE("the text ends at the last line of scissors") {
  const std::string scissors(kScissors);
  CHECK(given(kTicket, "title: x\n\none\n" + scissors + "two\n", "problem") == "one");
  CHECK(given(kTicket, "title: x\n\none\n" + scissors + "two\n" + scissors, "problem") ==
        "one\n" + scissors + "two");
  CHECK(given(kTicket, "title: x\n\none " + scissors, "problem") == trim("one " + scissors));
  CHECK(above_scissors(scissors) == "");
  CHECK(above_scissors("") == "");
}

TEST_CASE("a line that cannot be understood is told by its number") {
  const auto refusal = [](std::string_view text) {
    return thrown_by([&] { given(kTicket, text, "title"); });
  };
  CHECK(refusal("title: x\ncolour: red\n").message() ==
        "Line 2: 'colour' is no field of a ticket.");
  CHECK(refusal("nothing like it\n").message().find("Line 1:") != std::string::npos);
  CHECK(refusal("title: x\nopened: soon\n").message().starts_with("Line 2: opened:"));
  CHECK(refusal("created: 2026-01-01T00:00:00Z\n").code() == ErrorCode::refused);
  CHECK(refusal("title: x\n\n\xE9\n").message().starts_with("problem:"));
}

}  // namespace
}  // namespace bifc
