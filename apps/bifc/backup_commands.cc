// Copies of the database, and their way back.
#include <filesystem>

#include "apps/bifc/backups.h"
#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/db/migrate.h"
#include "libbifc/model/record_types.h"
#include "libbifc/ops/forget.h"
#include "libbifc/ops/restore.h"
#include "libbifc/render/rows.h"
#include "libbifc/schema/schema.h"

namespace bifc {
namespace {

constexpr Param kDryRun = {.name = "dry_run",
                           .help = N_("Show what would happen and write nothing"),
                           .kind = Kind::boolean,
                           .flags = Flag::bare,
                           .letter = 'n'};
constexpr Param kBackupParams[] = {
    {.name = "file",
     .help = N_("The copy, or a folder for it; the usual folder unless told"),
     .flags = Flag::positional | Flag::file},
};
constexpr Param kRestoreParams[] = {
    {.name = "file",
     .help = N_("The copy to go back to; without it those there are are listed"),
     .flags = Flag::positional | Flag::file},
    {.name = "unrelated",
     .help = N_("Also put a copy of another group's database here"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    kDryRun,
};
constexpr Example kBackupExamples[] = {
    {"bifc db backup", N_("A dated copy in the usual folder")},
    {"bifc db backup ~/copie.db", N_("Run again, it replaces the earlier copy")},
};
constexpr Example kRestoreExamples[] = {
    {"bifc db restore", N_("The copies there are, newest first")},
    {"bifc db restore ~/copie.db -n", N_("Checks the copy and changes nothing")},
};

void require_database(const Invocation& call) {
  if (inspect(call.db) == FileState::database) return;
  throw Error(ErrorCode::failed, say("There is no database at '{}'.", call.db),
              say("Make one: bifc db init --db {}", call.db));
}

void backup(Invocation& call) {
  require_database(call);
  const std::string target = call.args.text("file");
  const std::string path = target.empty()
                               ? safety_copy(call.db, backup_folder(call.env, call.config, call.db),
                                             "backup", call.env.now)
                               : backup_to(call.db, target, migrations(), call.env.now);
  call.out.write(path + "\n");
  call.note.write(say("The database was copied, and the copy checked.") + "\n");
  hint(call, say("Go back to it: bifc db restore {}", path));
}

void list_copies(Invocation& call, const BackupFolder& folder) {
  static const Param kMade{.name = "made", .kind = Kind::instant};
  const std::vector<Column> columns{{"name", tr("copy"), &plain_param(Kind::text)},
                                    {"made", tr("made"), &kMade},
                                    {"reason", tr("reason"), &plain_param(Kind::text)},
                                    {"bytes", tr("bytes"), &plain_param(Kind::integer)}};
  refuse_option(call, "sort", say("The newest come first."));
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, row_style(call), columns);
  const std::int64_t limit = call.args.integer("limit").value_or(-1);
  std::int64_t count = 0;
  sink->begin(columns);
  for (const Backup& one : backups_in(folder.path)) {
    if (count == limit) break;
    const Cell cells[] = {std::string_view(one.name), one.made.seconds,
                          std::string_view(one.reason), one.bytes};
    sink->row(cells);
    ++count;
  }
  sink->end();
  if (count == 0 && call.args.has("exit_code")) call.status = 1;
  if (count == 0 && call.note.is_terminal())
    call.note.write(say("There are no copies in {}.", folder.path) + "\n");
}

// A name alone is looked for among the dated copies as well.
std::string named_copy(const std::string& file, const BackupFolder& folder) {
  std::error_code error;
  const std::string among = folder.path + "/" + file;
  const bool there = std::filesystem::exists(file, error);
  return !there && file.find('/') == file.npos && std::filesystem::exists(among, error) ? among
                                                                                        : file;
}

void tell_restored(Invocation& call, const std::string& file, const Restored& done) {
  call.note.write(say("The database is now what '{}' holds.", file) + "\n");
  if (done.operations > 0)
    call.note.write(say_n("{} operation made since is not in it.",
                          "{} operations made since are not in it.", done.operations,
                          done.operations) +
                    "\n");
  if (!done.kept.empty())
    call.note.write((done.was_damaged
                         ? say("The damaged file that was there is kept: {}", done.kept)
                         : say("What was there before is kept: {}", done.kept)) +
                    "\n");
  if (done.forgotten > 0)
    call.note.write(say_n("{} person was forgotten again.", "{} persons were forgotten again.",
                          done.forgotten, done.forgotten) +
                    "\n");
  call.note.write(say("Ids of new records end with {}.", done.desk) + "\n");
}

// In the copy, before it takes the place of the database: no byte of theirs comes back.
void forget_all(Invocation& call, Connection& copy, const std::vector<std::int64_t>& keys) {
  {
    Transaction transaction(copy);
    Store store(copy, catalog(), call.env.now);
    call.store = &store;
    for (const std::int64_t key : keys) forget_again(store, key, who(call), call.env.today);
    call.store = nullptr;
    transaction.commit();
  }
  purge(copy);
}

void restore_copy(Invocation& call) {
  const BackupFolder folder = backup_folder(call.env, call.config, call.db);
  if (call.args.text("file").empty()) return list_copies(call, folder);
  const std::string file = named_copy(call.args.text("file"), folder);
  Restoring restoring{.migrations = migrations(),
                      .folder = folder,
                      .now = call.env.now,
                      .unrelated = call.args.has("unrelated"),
                      .dry_run = call.args.has("dry_run"),
                      .forget = [&call](Connection& copy, const std::vector<std::int64_t>& keys) {
                        forget_all(call, copy, keys);
                      }};
  const Restored done = restore(file, call.db, restoring);
  if (restoring.dry_run) {
    call.note.write(say("The copy is sound.") + "\n");
    if (done.operations > 0)
      call.note.write(say_n("{} operation made since is not in it.",
                            "{} operations made since are not in it.", done.operations,
                            done.operations) +
                      "\n");
    return call.note.write(say("Nothing was written.") + "\n");
  }
  tell_restored(call, file, done);
}

constexpr Command kBackupCommands[] = {
    {.noun = "db",
     .verb = "backup",
     .summary = N_("Copy the database while others use it"),
     .run = backup,
     .params = kBackupParams,
     .examples = kBackupExamples},
    {.noun = "db",
     .verb = "restore",
     .summary = N_("Go back to a copy; what was there is kept"),
     .run = restore_copy,
     .params = kRestoreParams,
     .examples = kRestoreExamples,
     .prints_rows = true},
};

}  // namespace

std::span<const Command> backup_commands() { return kBackupCommands; }

}  // namespace bifc
