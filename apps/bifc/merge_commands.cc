// Several desks: copies that go on by themselves, and what makes them one again.
#include <filesystem>

#include "apps/bifc/backups.h"
#include "apps/bifc/desk_files.h"
#include "apps/bifc/hint.h"
#include "apps/bifc/merge_report.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "apps/bifc/session.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/db/copy_file.h"
#include "libbifc/db/migrate.h"
#include "libbifc/ops/desks.h"
#include "libbifc/ops/merge.h"
#include "libbifc/ops/other_file.h"
#include "libbifc/ops/renumber.h"
#include "libbifc/record/desk_letters.h"
#include "libbifc/record/id.h"
#include "libbifc/schema/schema.h"

namespace bifc {
namespace {

constexpr Param kMergeParams[] = {
    {.name = "file",
     .help = N_("Database of another desk"),
     .flags = Flag::positional | Flag::required | Flag::file},
    {.name = "prefer",
     .help = N_("Whose value stands where both changed a field: newest, here or there")},
    {.name = "unrelated",
     .help = N_("Take in another group's database, as desks of its own"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "trust_clock",
     .help = N_("Take what was written under a clock that is a day ahead"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Param kCloneParams[] = {
    {.name = "file",
     .help = N_("File to make"),
     .flags = Flag::positional | Flag::required | Flag::file},
    {.name = "dry_run",
     .help = N_("Show what would happen and write nothing"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'n'},
};
constexpr Param kDeskParams[] = {
    {.name = "new",
     .help = N_("Make this file, a copy of that one made by hand, a desk of its own"),
     .flags = Flag::file | Flag::writes},
};
constexpr Param kConflictsParams[] = {
    {.name = "id",
     .help = N_("Ids of the records; without, all"),
     .flags = Flag::positional | Flag::repeated},
    {.name = "looked",
     .help = N_("Somebody has looked at them: list them no more"),
     .kind = Kind::boolean,
     .flags = Flag::bare | Flag::writes},
};
constexpr Example kMergeExamples[] = {
    {"bifc db merge /media/usb/desk-b.db -n", N_("What is new, changed and in conflict")},
    {"bifc db merge /media/usb/desk-b.db", N_("Again finds nothing to do; bifc undo reverts it")},
    {"bifc db merge /media/usb/desk-b.db --prefer there", N_("That desk knew better")},
};
constexpr Example kCloneExamples[] = {
    {"bifc db clone /media/usb/desk-b.db",
     N_("For the second laptop; ids born there end with its letter")},
};
constexpr Example kDeskExamples[] = {
    {"bifc db desk", N_("The letters that new ids end with, or first")},
    {"bifc db desk --new ~/original.db --db copy.db",
     N_("What was born in the copy gets numbers of its own")},
};
constexpr Example kConflictsExamples[] = {
    {"bifc db conflicts", N_("Fields that two desks changed, with both values")},
    {"bifc db conflicts --looked D61", nullptr},
};

MergeOptions::Prefer prefer_of(const Invocation& call) {
  const std::string text = call.args.text("prefer");
  if (text.empty() || text == "newest") return MergeOptions::Prefer::newest;
  if (text == "here") return MergeOptions::Prefer::here;
  if (text == "there") return MergeOptions::Prefer::there;
  throw Error(ErrorCode::usage, say("--prefer is newest, here or there, not '{}'.", text),
              say("Look at them first: bifc db merge FILE -n"));
}

void merge_file(Invocation& call) {
  const std::string path = call.args.text("file");
  const MergeOptions::Prefer prefer = prefer_of(call);
  Connection& db = call.store->connection();
  std::function<void(Connection&)> change;
  if (call.args.has("unrelated")) {
    const std::string ours = call.store->meta("group"),
                      theirs = meta_of_file(path, "group", migrations());
    if (!meta_of_file(path, "joined " + ours, migrations()).empty())
      throw Error(ErrorCode::refused, say("That database has taken in this one already."),
                  say("To go on with all of it, begin with a copy of that one: "
                      "bifc db clone NEW --db {}",
                      path));
    const std::string letters = theirs == ours ? std::string() : letters_for_group(db, theirs);
    if (!letters.empty())
      change = [&call, letters, ours](Connection& copy) {
        Store store(copy, call.store->catalog(), call.env.now);
        join_group(store, letters, ours);
      };
  }
  const OtherFile other(path, call.db, migrations(), change);
  other.attach_to(db);
  require_one_group(db);
  MergeOptions options{.prefer = prefer,
                       .trust_clock = call.args.has("trust_clock"),
                       .now = call.env.now,
                       .who = who(call)};
  if (!call.args.has("dry_run")) options.before = [&call] { copy_before_merge(call); };
  tell_merge(call, merge(*call.store, options));
}

void clone(Invocation& call) {
  const std::string path = call.args.text("file");
  std::error_code error;
  if (std::filesystem::exists(path, error))
    throw Error(ErrorCode::refused, say("There is a file '{}' already.", path),
                say("Nothing was changed. Name another one, or bring both together: "
                    "bifc db merge {}",
                    path));
  refuse_synced_folder(path);
  const bool dry_run = call.args.has("dry_run");
  std::string letters;
  {
    Session session({call.db, false}, Needs::write, dry_run, call.env.now);
    letters = hand_out_desk(session.store().connection());
    session.finish();
  }
  if (!dry_run) {
    make_folder_of(path);
    Connection from(call.db, Connection::Mode::read);
    copy_database(from, path, [&](Connection& copy) { set_desk(copy, letters, 0); });
  }
  call.note.write(say("'{}' is desk {}: ids born there end with {}.", path, letters, letters) +
                  "\n");
  hint(call, say("Bring both together again: bifc db merge {}", path));
  if (dry_run) call.note.write(say("Nothing was written.") + "\n");
}

// Both files say the same of who they are; the copy takes new letters, and the original knows them
// as given.
void make_own_desk(Invocation& call, const std::string& original) {
  Connection& db = call.store->connection();
  const bool dry_run = call.args.has("dry_run");
  std::int64_t common = 0;
  {
    const OtherFile other(original, call.db, migrations());
    other.attach_to(db);
    require_one_group(db);
    if (letters_there(db) != desk_letters(db) &&
        !has_two_histories(db, call.store->journal().desk()))
      throw Error(ErrorCode::refused, say("This file is another desk than '{}' already.", original),
                  say("Bring both together: bifc db merge {}", original));
    common = common_operations(db, call.store->journal().desk());
  }
  Session session({original, true}, Needs::write, dry_run, call.env.now);
  const std::string letters = hand_out_desk(session.store().connection());
  const std::int64_t to = read_desk(letters).value();
  const std::int64_t records = renumber(*call.store, call.store->journal().desk(), to, common);
  set_desk(db, letters, 0);
  session.finish();
  call.note.write(say_n("This file is desk {} now; {} record has a new number.",
                        "This file is desk {} now; {} records have new numbers.", records, letters,
                        records) +
                  "\n");
  hint(call, say("Bring both together: bifc db merge {}", original));
}

void desk(Invocation& call) {
  if (const std::string original = call.args.text("new"); !original.empty())
    return make_own_desk(call, original);
  const std::string letters = desk_letters(call.store->connection());
  call.out.write((letters.empty() ? "first" : letters) + "\n");
}

void conflicts(Invocation& call) {
  std::vector<std::int64_t> keys;
  for (const std::string& word : call.args.texts("id")) {
    const auto typed = read_id(word);
    if (!typed || typed->letter == 0)
      throw Error(ErrorCode::usage, say("'{}' is not an id (write {}12).", word, 'T'),
                  say("Those there are: bifc db conflicts"));
    keys.push_back(make_key(typed->letter, typed->id));
  }
  if (!call.args.has("looked")) return list_conflicts(call, keys);
  const std::int64_t count = settle_conflicts(call.store->connection(), keys);
  call.note.write(
      (count == 0 ? say("There was nothing left to look at.")
                  : say_n("{} conflict is settled.", "{} conflicts are settled.", count, count)) +
      "\n");
}

constexpr Command kMergeCommands[] = {
    {.noun = "db",
     .verb = "clone",
     .summary = N_("Make a copy for another desk, with letters of its own"),
     .run = clone,
     .params = kCloneParams,
     .examples = kCloneExamples},
    {.noun = "db",
     .verb = "desk",
     .summary = N_("Print which desk this is, or make a copy a desk of its own"),
     .needs = Needs::read,
     .run = desk,
     .params = kDeskParams,
     .examples = kDeskExamples},
    {.noun = "db",
     .verb = "merge",
     .summary = N_("Bring in what another desk wrote, field by field"),
     .needs = Needs::write,
     .run = merge_file,
     .params = kMergeParams,
     .examples = kMergeExamples},
    {.noun = "db",
     .verb = "conflicts",
     .summary = N_("List fields that two desks changed differently"),
     .needs = Needs::read,
     .run = conflicts,
     .params = kConflictsParams,
     .examples = kConflictsExamples,
     .prints_rows = true},
};

}  // namespace

std::span<const Command> merge_commands() { return kMergeCommands; }

}  // namespace bifc
