// The database file as a whole.
#include "apps/bifc/session.h"
#include "libbifc/base/error.h"
#include "libbifc/db/migrate.h"

namespace bifc {
namespace {

constexpr Example kInitExamples[] = {
    {"bifc db init --db ~/atelier.db",
     N_("A database of its own; give --db or BIFC_DB afterwards")},
};

// Opening for writing has made the file where there was none; --db may name one that is missing.
void init(Invocation& call) {
  const bool there = inspect(call.db) == FileState::database;
  const bool dry_run = call.args.has("dry_run");
  if (!there && !dry_run) {
    Session session({call.db, false}, Needs::write, false, call.env.now);
    session.finish();
  }
  call.note.write((there ? say("There is a database at {} already.", call.db)
                         : say("The database was made at {}.", call.db)) +
                  "\n");
  if (dry_run) call.note.write(say("Nothing was written.") + "\n");
}

void database_path(Invocation& call) { call.out.write(call.db + "\n"); }

constexpr Param kInitParams[] = {
    {.name = "dry_run",
     .help = N_("Show what would happen and write nothing"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'n'},
};

constexpr Command kDbCommands[] = {
    {.noun = "db",
     .verb = "init",
     .summary = N_("Make a new database"),
     .run = init,
     .params = kInitParams,
     .examples = kInitExamples},
    {.noun = "db",
     .verb = "path",
     .summary = N_("Print where the database lies"),
     .run = database_path},
};

}  // namespace

std::span<const Command> db_commands() { return kDbCommands; }

}  // namespace bifc
