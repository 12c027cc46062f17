// Lists ask what the store asks; the gate and the figures are the statements that bifc runs, over
// tables that stand for its views.
#include "tests/bench/machine_comparisons.h"

#include <fmt/format.h>

#include "libbifc/model/device.h"
#include "libbifc/model/impact.h"
#include "libbifc/model/record_types.h"
#include "libbifc/ops/report.h"
#include "tests/bench/shell_sql.h"

namespace bifc::bench {
namespace {

constexpr std::string_view kCurrent =
    "removed=0 AND(status IS NULL OR status IN('received','tested','wiped','ready','reserved',"
    "'lent','returned'))";
constexpr int kRounds = 31;
constexpr int kFewRounds = 11;

std::vector<Comparison> lists(const std::string& bifc, const Files& files) {
  const std::vector<Column> columns = listed_columns(Device::kType, false);
  const std::string all =
      select(Device::kType, columns, fmt::format("{} ORDER BY t.id DESC", kCurrent));
  const std::string ready = select(
      Device::kType, columns, fmt::format("{} AND status='ready' ORDER BY t.id DESC", kCurrent));
  return {
      {.name = "`device list`, 10⁵ machines",
       .shell = {"sqlite3", "-tabs", files.doors, all},
       .bifc = {bifc, "--db", files.doors, "device", "list"},
       .most = 0.85,
       .rounds = kRounds},
      {.name = "`device list status:ready`, 10⁵ machines",
       .shell = {"sqlite3", "-tabs", files.doors, ready},
       .bifc = {bifc, "--db", files.doors, "device", "list", "status:ready"},
       .most = 0.85,
       .rounds = kRounds},
  };
}

// The machine, its disks and their wipes are asked, and what follows is written, once for real and
// taken back, as a state can be reached only once.
Comparison mark_ready(const std::string& bifc, const Files& files) {
  const std::string wiped =
      "(SELECT id FROM device WHERE removed=0 AND status='wiped' ORDER BY id DESC LIMIT 1)";
  const std::string sql = fmt::format(
      "PRAGMA foreign_keys=1;BEGIN IMMEDIATE;CREATE TEMP TABLE one AS SELECT {} AS id;"
      "SELECT p.id,(SELECT w.id FROM wipe w WHERE w.disk=p.id AND w.intake=p.intake AND "
      "w.removed=0 "
      "AND w.outcome NOT IN('failed','aborted')ORDER BY w.outcome='waived',w.id DESC LIMIT 1)FROM "
      "part p WHERE p.device=(SELECT id FROM one)AND p.kind='disk' AND p.removed=0;"
      "SELECT id FROM part WHERE hosts IS NOT NULL AND instr('|'||hosts||'|','|D1|')AND removed=0;"
      "UPDATE device SET status='ready',changed=unixepoch() WHERE id=(SELECT id FROM one);"
      "INSERT INTO operation(id,stamp,who,words,mark)SELECT max(id)+1,max(stamp)+1,'sam',"
      "'device mark D1',random() FROM operation;"
      "INSERT INTO change(op,record,field,old,new)SELECT(SELECT max(id)FROM operation),"
      "(SELECT id FROM one)*16+1,'status','wiped','ready';ROLLBACK",
      wiped);
  return {.name = "`device mark ready -n`: the gate of one of 10⁵ machines",
          .shell = {"sqlite3", files.doors, sql},
          .bifc = {bifc, "--db", files.doors, "device", "mark", "ready", files.wiped_machine, "-n",
                   "-q"},
          .most = 0.85};
}

// What a check does beside the gate, the shell does as well.
Comparison check(const std::string& bifc, const Files& files) {
  const std::string beyond =
      "status IN('wiped','ready','reserved','given','lent','sold','recycled')";
  const std::string passed =
      "(SELECT 1 FROM wipe w WHERE w.disk=p.id AND w.intake=p.intake AND w.removed=0 AND "
      "w.outcome NOT IN('failed','aborted'))";
  const std::string sql = fmt::format(
      "PRAGMA integrity_check;PRAGMA foreign_key_check;"
      "INSERT INTO search(search,rank)VALUES('integrity-check',1);"
      "SELECT DISTINCT b.id FROM device b JOIN part p ON p.device=b.id WHERE b.removed=0 AND "
      "b.ownership='stock' AND b.{0} AND p.kind='disk' AND p.removed=0 AND p.received<=coalesce("
      "b.recycled,b.given,'9999')AND NOT EXISTS{1};"
      "SELECT d.id FROM device d WHERE d.removed=0 AND d.ownership='stock' AND d.{0} AND NOT EXISTS"
      "(SELECT 1 FROM part p WHERE p.device=d.id AND p.kind='disk' AND p.removed=0)",
      beyond, passed);
  return {.name = "`db check`, 10⁵ machines (`integrity_check`, links, index, gate)",
          .shell = {"sqlite3", files.doors, sql},
          .bifc = {bifc, "--db", files.doors, "db", "check"},
          .most = 2,
          .rounds = kFewRounds};
}

// The columns that reports read, under the names they have there.
std::string views() {
  std::string sql = "CREATE TEMP TABLE impact(kind,weight_g,avoided_kg_low,avoided_kg_high);";
  const Interval share = replaced_share();
  for (const std::string_view kind : kNames<DeviceKind>) {
    const auto weight = usual_weight(kind);
    const auto emission = emission_of_making(kind);
    sql += fmt::format("INSERT INTO impact VALUES('{}',{},{},{});", kind,
                       weight ? std::to_string(*weight) : "NULL",
                       emission ? std::to_string(emission->low * share.low) : "NULL",
                       emission ? std::to_string(emission->high * share.high) : "NULL");
  }
  for (const RecordType* type : catalog().types()) {
    std::string columns;
    for (const Field& field : type->fields) {
      if (field.is(Flag::internal)) continue;
      const bool is_link =
          (field.kind == Kind::link || field.kind == Kind::any_link) && !field.is(Flag::many);
      columns += fmt::format("{}{}", columns.empty() ? "" : ",", field.name);
      if (is_link) columns += fmt::format(",{0} AS {0}_key", field.name);
    }
    sql += fmt::format("CREATE TEMP VIEW {0} AS SELECT {1} FROM main.{0} WHERE removed=0;",
                       type->name, columns);
  }
  return sql;
}

Comparison figures(const std::string& bifc, const Files& files) {
  std::string sql = views();
  for (const ReportSection& section : load_report("devices").sections) sql += section.sql + ";";
  sql = replaced(std::move(sql), ":from", "'2025-01-01'");
  sql = replaced(std::move(sql), ":today", "'2025-12-31'");
  sql = replaced(std::move(sql), ":to", "'2025-12-31'");
  return {.name = "`report devices 2025`, 10⁵ machines",
          .shell = {"sqlite3", "-tabs", files.doors, sql},
          .bifc = {bifc, "--db", files.doors, "report", "devices", "2025"},
          .most = 0.95,
          .rounds = kFewRounds};
}

}  // namespace

std::vector<Comparison> machine_comparisons(const std::string& bifc, const Files& files) {
  std::vector<Comparison> all = lists(bifc, files);
  all.push_back(mark_ready(bifc, files));
  all.push_back(check(bifc, files));
  all.push_back(figures(bifc, files));
  return all;
}

}  // namespace bifc::bench
