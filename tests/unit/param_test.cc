// Values of every kind: what is typed, what is stored, and what is printed.
#include "libbifc/record/param.h"

#include <doctest/doctest.h>

#include <cmath>

#include "libbifc/record/id.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

Param of_kind(Kind kind, Flag flags = Flag::none) {
  return {.name = "a_field", .kind = kind, .flags = flags, .refers_to = "device", .id_letter = 'D'};
}

/// What scripts read of what was typed; a problem in parentheses, "-" for nothing.
std::string typed(const Param& param, std::string_view text) {
  const Reading reading = read(param, text, kToday);
  if (!reading.problem.empty()) return "(" + reading.problem + ")";
  if (is_null(reading.value)) return "-";
  return machine_text(param, view(reading.value));
}
std::string typed(Kind kind, std::string_view text) { return typed(of_kind(kind), text); }

bool refused(Kind kind, std::string_view text) { return typed(kind, text).starts_with("("); }

TEST_CASE("empty text is nothing, whatever the kind") {
  for (int kind = 0; kind <= static_cast<int>(Kind::json); ++kind)
    for (const char* text : {"", " ", "\t\n", "\xC2\xA0"})
      CHECK(typed(static_cast<Kind>(kind), text) == "-");
}

TEST_CASE("a line of text is trimmed, composed and has no line ends") {
  CHECK(typed(Kind::text, "  e\xCC\x81tat ") == "\xC3\xA9tat");
  CHECK(typed(Kind::text, "one\ntwo") == "one two");
  CHECK(typed(Kind::prose, " one\n\n  two\n") == " one\n\n  two\n");
  CHECK(refused(Kind::text, "\xE9t\xE9"));
  CHECK(refused(Kind::text, std::string_view("a\0b", 3)));
  CHECK(refused(Kind::text, std::string(10'001, 'x')));
  CHECK_FALSE(refused(Kind::prose, std::string(10'001, 'x')));
  CHECK(refused(Kind::prose, std::string(1'000'001, 'x')));
}

TEST_CASE("whole numbers are whole") {
  CHECK(typed(Kind::integer, " 4096 ") == "4096");
  CHECK(typed(Kind::integer, "-3") == "-3");
  CHECK(typed(Kind::integer, "9223372036854775807") == "9223372036854775807");
  for (const char* other : {"4 096", "4.0", "4,5", "1e3", "0x10", "many", "9223372036854775808"})
    CHECK_MESSAGE(refused(Kind::integer, other), std::string(other));
}

TEST_CASE("numbers may have a comma or a point") {
  CHECK(typed(Kind::real, "3,5") == "3.5");
  CHECK(typed(Kind::real, "3.5") == "3.5");
  CHECK(typed(Kind::real, "-0.25") == "-0.25");
  CHECK(typed(Kind::real, "1e3") == "1000");
  for (const char* other : {"1.234,5", "3,5 ans", "nan", "inf", "1e999", "."})
    CHECK_MESSAGE(refused(Kind::real, other), std::string(other));
}

TEST_CASE("money is counted in cents") {
  CHECK(typed(Kind::money, "12") == "12.00");
  CHECK(typed(Kind::money, "12.5") == "12.50");
  CHECK(typed(Kind::money, "12,50") == "12.50");
  CHECK(typed(Kind::money, "12,50 €") == "12.50");
  CHECK(typed(Kind::money, "12,50\xE2\x80\xAF€") == "12.50");
  CHECK(typed(Kind::money, "-0,05") == "-0.05");
  CHECK(std::get<std::int64_t>(read(of_kind(Kind::money), "12,50", kToday).value) == 1250);
  for (const char* other : {"12.", ".50", "12.505", "1 200", "€", "-", "1234567890123", "12$"})
    CHECK_MESSAGE(refused(Kind::money, other), std::string(other));
  CHECK(machine_text(of_kind(Kind::money), std::int64_t{INT64_MIN}) == "-92233720368547758.08");
}

TEST_CASE("yes and no are understood in both languages") {
  for (const char* yes : {"yes", "y", "Oui", "o", "true", "1"})
    CHECK(typed(Kind::boolean, yes) == "yes");
  for (const char* no : {"no", "N", "non", "false", "0"}) CHECK(typed(Kind::boolean, no) == "no");
  for (const char* other : {"maybe", "2", "ouais", "-"}) CHECK(refused(Kind::boolean, other));
}

TEST_CASE("days lean to the past, or to the future where that is meant") {
  CHECK(typed(Kind::date, "30/11/2026") == "2026-11-30");
  CHECK(typed(Kind::date, "hier") == "2026-11-20");
  CHECK(typed(Kind::date, "monday") == "2026-11-16");
  CHECK(typed(of_kind(Kind::date, Flag::future), "monday") == "2026-11-23");
  CHECK(refused(Kind::date, "2026-02-30"));
  CHECK(refused(Kind::date, "11/30/2026"));
}

TEST_CASE("moments are those of UTC") {
  CHECK(typed(Kind::instant, "2026-11-21T14:32:00Z") == "2026-11-21T14:32:00Z");
  CHECK(typed(Kind::instant, "2026-11-21T14:32:00+01:00") == "2026-11-21T13:32:00Z");
  CHECK(refused(Kind::instant, "2026-11-21"));
}

TEST_CASE("links are ids of the right type") {
  CHECK(typed(Kind::link, "d12") == "D12");
  CHECK(typed(Kind::link, "12") == "D12");
  CHECK(typed(Kind::link, "12b") == "D12b");
  CHECK(typed(Kind::link, "T12").find("(write D12)") != std::string::npos);
  CHECK(refused(Kind::link, "laptop"));
  CHECK(typed(Kind::any_link, "T12") == "T12");
  CHECK(typed(Kind::any_link, "g3b") == "G3b");
  CHECK(refused(Kind::any_link, "12"));  // of what?
}

TEST_CASE("a choice is typed by token, number, label or synonym") {
  const Param outcome{.name = "outcome", .kind = Kind::choice, .list = "outcome"};
  CHECK(typed(outcome, "end_of_life") == "end_of_life");
  CHECK(typed(outcome, "end-of-life") == "end_of_life");
  CHECK(typed(outcome, "END OF LIFE") == "end_of_life");
  const Reading slip = read(outcome, "fixde", kToday);
  CHECK(slip.problem == "'fixde' is not one of the values of outcome");
  CHECK(slip.nearest == "fixed");
  CHECK(read(outcome, "elephant", kToday).problem.find("fixed, repairable") != std::string::npos);
  const Param category{.name = "category", .kind = Kind::choice, .list = "ords_category"};
  CHECK(read(category, "elephant", kToday).problem.find("laptop") ==
        std::string::npos);  // 40 of them
}

TEST_CASE("several values are parted by bars, codes by commas, too") {
  const Param roles{
      .name = "role", .kind = Kind::choice, .flags = Flag::many, .list = "person_role"};
  CHECK(typed(roles, "donor, volunteer") == "donor|volunteer");
  CHECK(typed(roles, "donor|volunteer|") == "donor|volunteer");
  CHECK(typed(roles, ",|,") == "-");
  CHECK(typed(roles, "donor|elephant").starts_with("('elephant'"));
  const Param skills = of_kind(Kind::text, Flag::many);
  CHECK(typed(skills, "Linux, mostly | soldering") == "Linux, mostly|soldering");
  CHECK(typed(of_kind(Kind::link, Flag::many), "D1,2|d3b") == "D1|D2|D3b");
}

TEST_CASE("people read labels, yes and their decimal sign") {
  const Param outcome{.name = "outcome", .kind = Kind::choice, .list = "outcome"};
  const Param roles{
      .name = "role", .kind = Kind::choice, .flags = Flag::many, .list = "person_role"};
  const auto label = [](std::string_view list, std::string_view token) {
    return std::string(CodeList::named(list).label(token));
  };
  CHECK(human_text(outcome, "end_of_life") == label("outcome", "end_of_life"));
  CHECK(human_text(roles, "donor|volunteer") ==
        label("person_role", "donor") + ", " + label("person_role", "volunteer"));
  CHECK(human_text(of_kind(Kind::text, Flag::many), "a|b") == "a, b");
  CHECK(human_text(of_kind(Kind::boolean), std::int64_t{1}) == "yes");
  CHECK(human_text(of_kind(Kind::real), 3.5) == "3.5");
  CHECK(human_text(of_kind(Kind::text), Cell{}) == "");
  const InFrench french;
  CHECK(human_text(of_kind(Kind::boolean), std::int64_t{1}) == "oui");
  CHECK(human_text(of_kind(Kind::real), 3.5) == "3,5");
  CHECK(human_text(of_kind(Kind::money), std::int64_t{1250}) == "12,50");
  CHECK(human_text(of_kind(Kind::text), "1.5") == "1.5");
  CHECK(machine_text(of_kind(Kind::real), 3.5) == "3.5");  // scripts know no language
}

TEST_CASE("what scripts read can be typed again") {
  const std::pair<Kind, const char*> values[] = {{Kind::text, "l’écran “noir”"},
                                                 {Kind::prose, "a\n b"},
                                                 {Kind::integer, "-12"},
                                                 {Kind::real, "1e-07"},
                                                 {Kind::boolean, "non"},
                                                 {Kind::date, "hier"},
                                                 {Kind::instant, "2026-11-21T14:32:00+05:30"},
                                                 {Kind::money, "0,5"},
                                                 {Kind::link, "7bb"},
                                                 {Kind::any_link, "P7"},
                                                 {Kind::json, "{\"a\":1}"}};
  for (const auto& [kind, text] : values) {
    INFO(std::string(text));
    const Value once = read(of_kind(kind), text, kToday).value;
    const std::string printed = machine_text(of_kind(kind), view(once));
    CHECK(read(of_kind(kind), printed, kToday).value == once);
  }
}

TEST_CASE("labels of a record type's own come before the general ones") {
  CHECK(field_label("opened") == "opened");
  CHECK(field_label("no_such_field") == "no_such_field");
  const InFrench french;
  CHECK(field_label("opened", "ticket") == field_label("opened"));
}

}  // namespace
}  // namespace bifc
