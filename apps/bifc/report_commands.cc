// Reports: `bifc report month 2026-11 -o november.html`.
#include "apps/bifc/rows_output.h"
#include "libbifc/base/date_words.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/record_types.h"
#include "libbifc/ops/report.h"
#include "libbifc/render/report_page.h"

namespace bifc {
namespace {

constexpr Param kReportParams[] = {
    {.name = "report",
     .help = N_("month, year, day, months, or one of your own"),
     .flags = Flag::positional},
    {.name = "period",
     .help = N_("A period (2026-11, last, 2026-01..2026-03), then query words"),
     .flags = Flag::positional | Flag::repeated},
    {.name = "explain",
     .help = N_("Print the definition of each figure"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Example kReportExamples[] = {
    {"bifc report month", N_("The current month")},
    {"bifc report month last -o report.html", N_("The month before, as a page to print or mail")},
    {"bifc report month 2026-11 category:laptop --explain",
     N_("Laptops only, with the definition of each figure")},
    {"bifc report months 2020..2026 --csv", N_("One row a figure, for a spreadsheet")},
};

Period usual_period(const std::string& kind, const Date& day) {
  if (kind == "all") return {};
  if (kind == "year") return year_of(day.year());
  if (kind == "day") return {day, day};
  return month_of(day);
}

Period previous_period(const std::string& kind, const Date& today) {
  const Period now = usual_period(kind, today);
  return now.first ? usual_period(kind, now.first->plus_days(-1)) : now;
}

// Takes the period off the front of the words, if one stands there.
Period take_period(std::vector<std::string>& words, const std::string& kind, const Date& today) {
  if (words.empty()) return usual_period(kind, today);
  const std::string word = fold(words.front());
  auto period = read_period(word, today);
  if (word == "last" || word == "dernier" || word == "derniere")
    period = previous_period(kind, today);
  if (!period && words.front().find(':') == std::string::npos && !words.front().starts_with('@'))
    throw Error(ErrorCode::usage, say("'{}' is no period.", words.front()),
                say("Write 2026-11, 2026, last, or 2026-01..2026-03."));
  if (period) words.erase(words.begin());
  for (const std::string& other : words)
    if (read_period(fold(other), today))
      throw Error(ErrorCode::usage,
                  say("The period comes first: '{}' stands after other words.", other),
                  say("Write: bifc report {} {} …", kind, other));
  return period ? *period : usual_period(kind, today);
}

void list_reports(Invocation& call) {
  for (const std::string& name : report_names())
    call.out.write(fmt::format("  {:<12}{}\n", name, load_report(name).help));
}

bool is_page(const Invocation& call) {
  const std::string path = call.args.text("output");
  return path.ends_with(".html") || path.ends_with(".htm");
}

void print_report(Invocation& call, const Report& report) {
  const bool explain = call.args.has("explain");
  if (is_page(call)) return print_report_page(report, explain, call.out);
  if (call.args.text("output").ends_with(".pdf"))
    throw Error(ErrorCode::usage, say("bifc writes no PDF itself."),
                say("Write a page and print it to PDF: -o report.html"));
  const RowStyle style = row_style(call);
  switch (style.format) {
    case Format::table:
    case Format::text:
    case Format::card:
    case Format::sentences:
    case Format::plain:
      return print_report_text(report, explain, call.out);
    case Format::md:
      return print_report_markdown(report, explain, call.out);
    case Format::fods:
      return print_report_fods(report, explain, call.out);
    default:
      return print_report_rows(report, explain, style, call.out);
  }
}

void run(Invocation& call) {
  const std::string name = call.args.text("report");
  if (name.empty()) return list_reports(call);
  for (const char* option : {"fields", "sort", "limit"})
    refuse_option(call, option, say("A report is printed whole."));
  Report report = load_report(name);
  std::vector<std::string> words = call.args.texts("period");
  const Period period = take_period(words, report.period, call.env.today);
  if (words.empty()) {
    run_report(*call.store, report, period, call.env.today, nullptr);
  } else {
    const RecordType* type = catalog().find(report.noun);
    if (type == nullptr)
      throw Error(ErrorCode::usage, say("The report '{}' takes no query words.", name),
                  say("Write: bifc report {}", name));
    Query query = read_query(*type, words, query_context(call));
    query.current_only = false;
    report.chosen = words;
    run_report(*call.store, report, period, call.env.today, &query);
  }
  print_report(call, report);
}

constexpr Command kReportCommands[] = {
    {.noun = "",
     .verb = "report",
     .summary = N_("Print the figures of a month, or another report"),
     .needs = Needs::read,
     .run = run,
     .params = kReportParams,
     .examples = kReportExamples,
     .prints_rows = true},
};

}  // namespace

std::span<const Command> report_commands() { return kReportCommands; }

}  // namespace bifc
