// Reports: their headers, their figures, and how they read.
#include "libbifc/ops/report.h"

#include <doctest/doctest.h>

#include "libbifc/render/report_page.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr std::string_view kSmallReport =
    "-- title.en: Small report\n"
    "-- title.fr: Petit rapport\n"
    "-- period: year\n"
    "-- noun: ticket\n"
    "-- just a comment\n"
    "-- section: counts\n"
    "-- title: Counts\n"
    "-- item all: All of them | Toutes\n"
    "-- define all: Every ticket. | Toutes les demandes.\n"
    "SELECT 'all' AS item, count(*) AS value FROM ticket WHERE opened BETWEEN :from AND :to\n"
    "-- section: outcomes\n"
    "-- title: Outcomes\n"
    "-- labels: outcome\n"
    "-- column tickets: Tickets | Demandes\n"
    "SELECT outcome, count(*) AS tickets FROM ticket GROUP BY outcome ORDER BY outcome\n";

TEST_CASE("a report's header names its parts in the language of the person") {
  Report report = read_report(kSmallReport, "small");
  CHECK(report.title == "Small report");
  CHECK(report.period == "year");
  CHECK(report.noun == "ticket");
  REQUIRE(report.sections.size() == 2);
  CHECK(report.sections[0].is_figures());
  CHECK(report.sections[0].item_label({Value("all")}) == "All of them");
  CHECK(report.sections[0].definition_of({Value("all")}) == "Every ticket.");
  CHECK_FALSE(report.sections[1].is_figures());
  CHECK(report.sections[1].measure_label("tickets") == "Tickets");
  CHECK(report.sections[1].item_label({Value("fixed")}) ==
        CodeList::named("outcome").label("fixed"));
  CHECK(report.sections[1].item_label({Value()}) == "not told");
  const InFrench french;
  CHECK(read_report(kSmallReport, "small").title == "Petit rapport");
  CHECK(read_report(kSmallReport, "small").sections[0].item_label({Value("all")}) == "Toutes");
}

TEST_CASE("a report that is wrong tells the line") {
  const auto refusal = [](std::string_view text) {
    return thrown_by([&] { read_report(text, "small"); });
  };
  CHECK(refusal("-- title: x\n\nSELECT 1\n").message().find("line 3: SQL stands before") !=
        std::string::npos);
  CHECK(refusal("-- section: a\n").message().find("has no SQL") != std::string::npos);
  CHECK(refusal("-- like: small\n").message().find("like itself") != std::string::npos);
  CHECK(refusal("-- like: nothing\n").code() == ErrorCode::usage);
  CHECK(thrown_by([] { load_report("mnth"); }).hint() == "Did you mean: bifc report month");
}

TEST_CASE("reports that are like each other are refused") {
  const Scratch scratch;
  scratch.file("reports/a.sql", "-- like: b\n");
  scratch.file("reports/b.sql", "-- like: a\n");
  const OwnFolder own(scratch);
  const Error error = thrown_by([] { load_report("a"); });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message().find("like itself") != std::string::npos);
}

struct FilledReports : Desk {
  FilledReports() {
    const RecordType& ticket = *catalog().find("ticket");
    add(ticket, {{"title", "a"}, {"opened", "2026-11-02"}});
    add(ticket, {{"title", "b"},
                 {"opened", "2026-11-03"},
                 {"status", "closed"},
                 {"closed", "2026-11-05"},
                 {"outcome", "fixed"}});
    add(ticket, {{"title", "c <&> \x1b[31m"}, {"opened", "2025-01-01"}});
  }
  Report run(std::string_view name, const Period& period, const Query* only = nullptr) {
    Report report = name == "small" ? read_report(kSmallReport, name) : load_report(name);
    run_report(store, report, period, kToday, only);
    return report;
  }
};

TEST_CASE("figures are those of the period and of the chosen records") {
  CHECK(FilledReports().run("small", month_of(kToday)).sections[0].rows[0][1] ==
        Value(std::int64_t{2}));
  CHECK(FilledReports().run("small", Period{}).sections[0].rows[0][1] == Value(std::int64_t{3}));
  FilledReports desk;
  const std::vector<std::string> words{"status:closed"};
  const Query only = read_query(*catalog().find("ticket"), words, desk.context());
  const Report report = desk.run("small", Period{}, &only);
  CHECK(report.sections[0].rows[0][1] == Value(std::int64_t{1}));
  CHECK(report.sections[1].measures == std::vector<std::string>{"tickets"});
}

TEST_CASE("every report of the program runs, in every shape") {
  for (const std::string& name : report_names()) {
    for (const Period& period : {Period{}, month_of(kToday), year_of(2030)}) {
      INFO(name, " ", period_text(period));
      FilledReports desk;
      const Report report = desk.run(name, period);
      CHECK(report.title != "");
      CHECK(report.help != "");
      for (const ReportSection& section : report.sections) {
        CHECK(section.title != "");
        for (const auto& row : section.rows) CHECK(row.size() == section.measures.size() + 1);
      }
      Output text(-1), markdown(-1), page(-1), sheet(-1), rows(-1);
      print_report_text(report, true, text);
      print_report_markdown(report, true, markdown);
      print_report_page(report, true, page);
      print_report_fods(report, true, sheet);
      print_report_rows(report, true, {.format = Format::csv}, rows);
      CHECK(text.buffer().starts_with(report.title));
      CHECK(markdown.buffer().starts_with("# "));
      CHECK(page.buffer().ends_with("</html>\n"));
      CHECK(sheet.buffer().ends_with("</office:document>\n"));
      CHECK(rows.buffer().starts_with("section,item,measure,value,definition\n"));
    }
  }
}

TEST_CASE("no record can put markup into a page") {
  Report report = read_report(
      "-- title: <script>\n-- section: s\n-- title: a & b\nSELECT '<img>' AS x, 1 AS \"<b>\"\n",
      "x");
  Desk desk;
  run_report(desk.store, report, {}, kToday, nullptr);
  Output page(-1);
  print_report_page(report, false, page);
  CHECK(page.buffer().find("<script") == std::string::npos);
  CHECK(page.buffer().find("<img") == std::string::npos);
  CHECK(page.buffer().find("<b>") == std::string::npos);
  CHECK(page.buffer().find("a &amp; b") != std::string::npos);
}

TEST_CASE("a report cannot write") {
  Desk desk;
  Report report = read_report("-- section: s\nDELETE FROM meta\n", "x");
  CHECK(thrown_by([&] { run_report(desk.store, report, {}, kToday, nullptr); }).code() ==
        ErrorCode::refused);
}

TEST_CASE("periods and figures are told in the language of the person") {
  const auto day = [](const char* iso) { return *Date::parse(iso); };
  CHECK(period_text({}) == "all dates");
  CHECK(period_text(year_of(2026)) == "2026");
  CHECK(period_text(month_of(kToday)) == "November 2026");
  CHECK(period_text({kToday, kToday}) == "21 November 2026");
  CHECK(period_text({day("2026-11-01"), day("2026-11-15")}) ==
        "1 November 2026 to 15 November 2026");
  CHECK(period_text({kToday, {}}) == "from 21 November 2026");
  CHECK(period_text({{}, kToday}) == "until 21 November 2026");
  CHECK(figure_text({}) == "–");
  CHECK(figure_text(std::int64_t{1200}) == "1200");
  CHECK(figure_text(3.0) == "3");
  CHECK(figure_text(3.25) == "3.2");
  const InFrench french;
  CHECK(period_text({day("2026-11-01"), day("2026-11-01")}).find("1er") != std::string::npos);
  CHECK(figure_text(3.25) == "3,2");
}

}  // namespace
}  // namespace bifc
