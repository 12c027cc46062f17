// The shell runs the query that stands behind the command, and shows ids, names and moments as bifc
// does. What only bifc does (finding out that a word may go on, say) is left to bifc.
#include "tests/bench/comparisons.h"

#include <fmt/format.h>

#include "libbifc/model/record_types.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/report.h"
#include "libbifc/record/find.h"
#include "tests/bench/machine_comparisons.h"
#include "tests/bench/shell_sql.h"

namespace bifc::bench {
namespace {

constexpr std::string_view kCurrent = "removed=0 AND status IN('open','waiting')";
constexpr int kFewRounds = 5;  // of what takes seconds

std::string find(std::string_view word) {
  const Sql sql = find_sql({std::string(word)}, Hits::whole, 50, catalog());
  return replaced(sql.text, "?", fmt::format("'{}'", std::get<std::string>(sql.values.front())));
}

// A report reads views without what was removed, and dates without end are the widest there are.
std::string months() {
  std::string sql = load_report("months").sections.front().sql;
  sql = replaced(std::move(sql), "FROM ticket WHERE", "FROM ticket WHERE removed=0 AND");
  sql = replaced(std::move(sql), ":from", "'0001-01-01'");
  return replaced(std::move(sql), ":to", "'9999-12-31'");
}

std::vector<Comparison> lists(const std::string& bifc, const Files& files) {
  const std::string current = fmt::format("{} ORDER BY t.id DESC", kCurrent);
  const std::string newest =
      fmt::format("{} AND status='open' ORDER BY t.id DESC LIMIT 50", kCurrent);
  const std::string list = select(Ticket::kType, listed_columns(Ticket::kType, false), current);
  const std::string table = select(Ticket::kType, listed_columns(Ticket::kType, true), current);
  const std::string fifty = select(Ticket::kType, listed_columns(Ticket::kType, false), newest);
  const std::vector<std::string> small{bifc,     "--db", files.small_desk,
                                       "ticket", "list", "--no-pager"};
  const std::vector<std::string> large{bifc,   "--db",        files.large_desk, "ticket",
                                       "list", "status:open", "--limit",        "50"};
  return {
      {.name = "`ticket list`, 10⁴ tickets, as a table (`-box`)",
       .shell = {"sqlite3", "-box", files.small_desk, table},
       .bifc = small,
       .most = 0.85,
       .output = Stdout::terminal},
      {.name = "`ticket list`, 10⁴ tickets, in a pipe (`-tabs`)",
       .shell = {"sqlite3", "-tabs", files.small_desk, list},
       .bifc = small,
       .most = 0.85},
      {.name = "`ticket list status:open --limit 50`, 10⁶ tickets",
       .shell = {"sqlite3", "-tabs", files.large_desk, fifty},
       .bifc = large,
       .most = 0.65},
  };
}

Comparison search_tickets(const std::string& bifc, const Files& files, const std::string& word) {
  const std::string columns = select(Ticket::kType, listed_columns(Ticket::kType, false), "");
  const std::string sql = fmt::format(
      "{} removed=0 AND search MATCH '{}' AND search.rowid&15=0 ORDER BY search.rowid DESC LIMIT "
      "50",
      replaced(columns, "FROM ticket t", "FROM search CROSS JOIN ticket t ON t.id=search.rowid>>4"),
      word);
  return {.name = fmt::format("`ticket list status:any {} --limit 50`, 10⁶ tickets", word),
          .shell = {"sqlite3", "-tabs", files.large_desk, sql},
          .bifc = {bifc, "--db", files.large_desk, "ticket", "list", "status:any", word, "--limit",
                   "50"},
          .most = 0.65};
}

Comparison search(const std::string& bifc, const Files& files, const std::string& word,
                  std::string_view how_often) {
  return {.name = fmt::format("`find {} --limit 50`, 10⁶ tickets ({})", word, how_often),
          .shell = {"sqlite3", "-tabs", files.large_desk, find(word)},
          .bifc = {bifc, "--db", files.large_desk, "find", word, "--limit", "50"},
          .most = 0.65};
}

Comparison export_all(const std::string& bifc, const Files& files, const std::string& format,
                      const std::string& shell_format, double most) {
  const std::string all =
      select(Ticket::kType, all_columns(Ticket::kType), "removed=0 ORDER BY t.id");
  return {.name = fmt::format("`export ticket {}`, 10⁶ tickets (`{}`)", format, shell_format),
          .shell = {"sqlite3", shell_format, "-header", files.large_desk,
                    replaced(all, "SELECT ", "SELECT 'ticket' AS type,")},
          .bifc = {bifc, "--db", files.large_desk, "export", "ticket", format},
          .most = most,
          .most_mb = 8,
          .rounds = kFewRounds};
}

Comparison import(const std::string& bifc, const std::string& file, std::string_view what) {
  return {.name = fmt::format("`import` of {}, checked and searchable (raw `.import`)", what),
          .shell = {"sqlite3", "shell.db", fmt::format(".import --csv '{}' ords", file)},
          .bifc = {bifc, "import", file},
          .most = 4,
          .rounds = 3 * kFewRounds,
          .made = {"shell.db", "bifc.db"}};
}

// The record, its document, the operation and what it made, in one transaction that lasts.
Comparison add_one(const std::string& bifc, const Files& files) {
  const std::string sql =
      "PRAGMA foreign_keys=1;BEGIN IMMEDIATE;"
      "INSERT INTO ticket(id,title,status,channel,opened,created,changed)SELECT max(id)+4194304,"
      "'écran noir au démarrage','open','desk',date(),unixepoch(),unixepoch() FROM ticket;"
      "INSERT INTO search(rowid,text)SELECT rowid,text FROM document WHERE rowid="
      "(SELECT max(id)*16 FROM ticket);"
      "INSERT INTO operation(id,stamp,who,words,mark)SELECT max(id)+1,max(stamp)+1,'sam',"
      "'ticket add T1',random() FROM operation;"
      "INSERT INTO change(op,record,field,new)SELECT(SELECT max(id)FROM operation),max(id)*16,'',"
      "max(id)*16 FROM ticket;COMMIT";
  return {.name = "`ticket add`, one more of 10⁴, on the disk when it returns",
          .shell = {"sqlite3", files.small_desk, sql},
          .bifc = {bifc, "--db", files.small_desk, "ticket", "add", "écran noir au démarrage"},
          .most = 0.7};
}

}  // namespace

std::vector<Comparison> comparisons(const std::string& bifc, const Files& files) {
  std::vector<Comparison> all = lists(bifc, files);
  all.push_back(add_one(bifc, files));
  all.push_back(search_tickets(bifc, files, "ecran"));
  all.push_back(search(bifc, files, "ecran", "in every second one"));
  all.push_back(search(bifc, files, "oeillet", "in one of 5000"));
  all.push_back(export_all(bifc, files, "--jsonl", "-json", 0.45));
  all.push_back(export_all(bifc, files, "--csv", "-csv", 0.55));
  all.push_back({.name = "`report months`, seven years, 10⁶ tickets",
                 .shell = {"sqlite3", "-tabs", files.large_desk, months()},
                 .bifc = {bifc, "--db", files.large_desk, "report", "months"},
                 .most = 0.95,
                 .rounds = kFewRounds});
  all.push_back(import(bifc, files.ords, "23,940 made-up ORDS rows"));
  if (!files.ords_samples.empty())
    all.push_back(import(bifc, files.ords_samples, "the Restart Project’s 23,940 rows"));
  for (Comparison& comparison : machine_comparisons(bifc, files))
    all.push_back(std::move(comparison));
  return all;
}

}  // namespace bifc::bench
