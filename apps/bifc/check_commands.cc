// Whether the database is sound, told without a word of what it holds.
#include "apps/bifc/backups.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/db/migrate.h"
#include "libbifc/ops/check.h"
#include "libbifc/render/rows.h"
#include "libbifc/schema/schema.h"

namespace bifc {
namespace {

using Level = Finding::Level;

constexpr Param kCheckParams[] = {
    {.name = "repair",
     .help = N_("Make indexes and lost rows of the journal again, after a copy"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Example kCheckExamples[] = {
    {"bifc db check", N_("Holds no personal data: it can go into a bug report")},
    {"bifc db check --repair", nullptr},
};

std::string_view token(Level level) {
  return level == Level::damaged ? "damaged" : level == Level::wrong ? "wrong" : "doubt";
}

// Findings and facts are rows of one table, so that what is pasted is complete.
void print_report(Invocation& call, const CheckReport& report) {
  const Param& text = plain_param(Kind::text);
  const std::vector<Column> columns{{"level", tr("level"), &text},
                                    {"check", tr("check"), &text},
                                    {"count", tr("count"), &plain_param(Kind::integer)},
                                    {"where", tr("where"), &text},
                                    {"what", tr("what"), &text}};
  refuse_option(call, "sort", say("The worst come first."));
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, row_style(call), columns);
  const std::int64_t limit = call.args.integer("limit").value_or(-1);
  std::int64_t count = 0;
  const auto row = [&](const Cell(&cells)[5]) {
    if (limit < 0 || count++ < limit) sink->row(cells);
  };
  sink->begin(columns);
  for (const Finding& one : report.findings) {
    const std::string what = tr(one.what);
    row({token(one.level), one.check, one.count, std::string_view(one.where),
         std::string_view(what)});
  }
  const auto fact = [&](std::string_view name, std::string_view value) {
    row({std::string_view("fact"), name, {}, {}, value});
  };
  fact("bifc", BIFC_VERSION);
  for (const Fact& one : report.facts) fact(one.name, one.value);
  sink->end();
}

void repair_database(Invocation& call, const CheckReport& before) {
  const std::string copy =
      safety_copy(call.db, backup_folder(call.env, call.config, call.db), "repair", call.env.now);
  Connection db(call.db, Connection::Mode::write);
  use_write_ahead_log(db);
  Transaction transaction(db);
  migrate(db, migrations());
  const std::vector<std::string> done = repair(db, before, migrations(), call.env.now);
  transaction.commit();
  call.note.write(say("The database as it was is kept: {}", copy) + "\n");
  call.note.write(say("Made again: {}.", joined(done, ", ")) + "\n");
}

void tell_result(Invocation& call, const CheckReport& report) {
  bool repairable = false;
  for (const Finding& one : report.findings) repairable |= one.can_repair;
  if (report.has(Level::damaged)) {
    call.status = static_cast<int>(ErrorCode::damaged);
    call.note.write((repairable ? say("Make again what can be made: bifc db check --repair")
                                : say("Go back to a copy: bifc db restore")) +
                    "\n");
  } else if (report.has(Level::wrong)) {
    call.status = static_cast<int>(ErrorCode::refused);
    call.note.write(say("Correct the records that are wrong; doubts are for you to settle.") +
                    "\n");
  } else {
    call.note.write(say("The database is sound.") + "\n");
  }
}

void check_file(Invocation& call) {
  CheckReport report = check_database(call.db, migrations(), call.env.today, call.env.now);
  const auto repairable = [&] {
    for (const Finding& one : report.findings)
      if (one.can_repair) return true;
    return false;
  };
  if (call.args.has("repair") && repairable()) {
    repair_database(call, report);
    report = check_database(call.db, migrations(), call.env.today, call.env.now);
  }
  print_report(call, report);
  tell_result(call, report);
}

constexpr Command kCheckCommands[] = {
    {.noun = "db",
     .verb = "check",
     .summary = N_("Look for damage and contradictions"),
     .run = check_file,
     .params = kCheckParams,
     .examples = kCheckExamples,
     .prints_rows = true},
};

}  // namespace

std::span<const Command> check_commands() { return kCheckCommands; }

}  // namespace bifc
