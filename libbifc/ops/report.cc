// Headers are comments of the SQL, so that a report runs in any other SQLite program as well.
#include "libbifc/ops/report.h"

#include "libbifc/base/error.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/ops/sql_views.h"

namespace bifc {
namespace {

constexpr std::string_view kFolder = "reports/";
constexpr int kDeepestLike = 8;  // a report may be like another, but not in a circle

Report load(std::string_view name, int depth);

class ReportReader {
 public:
  ReportReader(std::string_view text, std::string_view name, int depth)
      : rest_(text), depth_(depth) {
    report_.name = name;
    report_.period = "month";
  }

  Report read() {
    while (!rest_.empty()) {
      const std::size_t end = rest_.find('\n');
      const std::string_view line = rest_.substr(0, end);
      rest_ = end == rest_.npos ? std::string_view() : rest_.substr(end + 1);
      ++line_;
      if (line.starts_with("--"))
        read_header(trim(line.substr(2)));
      else if (!trim(line).empty())
        read_sql(line);
    }
    for (const ReportSection& section : report_.sections)
      if (section.sql.empty()) fail(say("section '{}' has no SQL", section.name));
    return std::move(report_);
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw Error(ErrorCode::refused, say("Report {}, line {}: {}.", report_.name, line_, why),
                say("How reports are written: bifc help formats"));
  }

  // "key: value" or "item opened: Opened | Ouvertes"; other comments are comments.
  void read_header(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == text.npos) return;
    const std::string_view key = trim(text.substr(0, colon)), value = trim(text.substr(colon + 1));
    const std::size_t blank = key.find(' ');
    const std::string_view word = key.substr(0, blank);
    const std::string name(blank == key.npos ? std::string_view() : trim(key.substr(blank)));
    if (key == "like") return like(value);
    if (key == "section") return begin_section(value);
    if (!in_section_) return read_report_key(key, value);
    ReportSection& section = report_.sections.back();
    if (is_mine(key, "title")) section.title = value;
    if (key == "labels") section.labels = value;
    if (key == "define") section.definition = mine(value);
    if (word == "define" && !name.empty()) section.definitions[name] = mine(value);
    if (word == "item") section.items[name] = mine(value);
    if (word == "column") section.columns[name] = mine(value);
  }

  void begin_section(std::string_view name) {
    report_.sections.push_back({.name = std::string(name)});
    in_section_ = true;
  }

  void read_report_key(std::string_view key, std::string_view value) {
    if (is_mine(key, "title")) report_.title = value;
    if (is_mine(key, "help")) report_.help = value;
    if (key == "period") report_.period = value;
    if (key == "noun") report_.noun = value;
  }

  void like(std::string_view other) {
    if (other == report_.name || depth_ == kDeepestLike) fail(say("it is like itself"));
    const std::string name = report_.name;
    report_ = load(other, depth_ + 1);
    report_.name = name;
  }

  // "title.fr" counts when the language is French; "title" counts always.
  static bool is_mine(std::string_view key, std::string_view word) {
    if (key == word) return true;
    if (!key.starts_with(word) || key.size() != word.size() + 3) return false;
    return key.substr(word.size()) == (language() == Language::french ? ".fr" : ".en");
  }

  // "English | French"; one text serves both.
  static std::string mine(std::string_view both) {
    const std::size_t bar = both.find('|');
    if (bar == both.npos) return std::string(both);
    return std::string(
        trim(language() == Language::french ? both.substr(bar + 1) : both.substr(0, bar)));
  }

  void read_sql(std::string_view line) {
    if (!in_section_) fail(say("SQL stands before the first section"));
    report_.sections.back().sql.append(line).append("\n");
  }

  std::string_view rest_;
  int depth_;
  std::size_t line_ = 0;
  bool in_section_ = false;  // a section of its own: those of `like` are complete
  Report report_;
};

Report load(std::string_view name, int depth) {
  const std::string_view text = shared_file(fmt::format("{}{}.sql", kFolder, name));
  if (!text.empty()) return ReportReader(text, name, depth).read();
  const std::vector<std::string> names = report_names();
  const std::string_view near = nearest(name, {names.begin(), names.end()});
  throw Error(ErrorCode::usage, say("There is no report '{}'.", name),
              near.empty() ? say("There are: {}", joined(names, ", "))
                           : say("Did you mean: bifc report {}", near));
}

void run_section(Store& store, ReportSection& section, const Period& period, const Date& today) {
  Statement statement(store.connection(), section.sql);
  const std::string from(period.first ? period.first->iso() : "0001-01-01");
  const std::string to(period.last ? period.last->iso() : "9999-12-31");
  statement.bind_named(":from", std::string_view(from)).bind_named(":to", std::string_view(to));
  statement.bind_named(":today", today.iso());
  if (statement.column_count() < 2)
    throw Error(
        ErrorCode::refused,
        say("Section '{}' of the report has no figures: its SQL gives an item and no number.",
            section.name),
        say("How reports are written: bifc help formats"));
  if (!trim(statement.rest()).empty())
    throw Error(ErrorCode::refused,
                say("Section '{}' of the report has two statements.", section.name),
                say("Make two sections of them: bifc help formats"));
  for (int i = 1; i < statement.column_count(); ++i)
    section.measures.emplace_back(statement.column_name(i));
  while (statement.step()) {
    std::vector<Value>& row = section.rows.emplace_back();
    for (int i = 0; i < statement.column_count(); ++i) row.push_back(own(statement.column(i)));
  }
}

}  // namespace

std::vector<std::string> report_names() {
  std::vector<std::string> names;
  for (const std::string& file : shared_names(kFolder, ".sql"))
    names.push_back(file.substr(kFolder.size(), file.size() - kFolder.size() - 4));
  return names;
}

Report read_report(std::string_view text, std::string_view name) {
  return ReportReader(text, name, 0).read();
}

Report load_report(std::string_view name) { return load(name, 0); }

void run_report(Store& store, Report& report, const Period& period, const Date& today,
                const Query* only) {
  report.covered = period;
  make_sql_views(store, only);
  store.connection().allow_queries_only();
  for (ReportSection& section : report.sections) {
    try {
      run_section(store, section, period, today);
    } catch (const Error& error) {
      if (error.code() != ErrorCode::usage && error.code() != ErrorCode::refused) throw;
      throw Error(ErrorCode::refused,
                  say("Report {}, section {}: {}", report.name, section.name, error.message()),
                  say("How reports are written: bifc help formats"));
    }
  }
}

}  // namespace bifc
