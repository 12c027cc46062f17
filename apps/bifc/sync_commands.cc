// Sharing a database through a folder that other programs carry from one machine to the next.
#include <filesystem>

#include "apps/bifc/merge_report.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/session.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/ops/desk_snapshot.h"
#include "libbifc/ops/desks.h"
#include "libbifc/ops/merge.h"
#include "libbifc/ops/other_file.h"
#include "libbifc/record/desk_letters.h"
#include "libbifc/schema/schema.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

constexpr Param kSyncParams[] = {
    {.name = "folder",
     .help = N_("Folder that all desks share"),
     .flags = Flag::positional | Flag::required | Flag::file},
    {.name = "dry_run",
     .help = N_("Show what would happen and write nothing"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'n'},
    {.name = "as", .help = N_("Who does it, if not you")},
};
constexpr Example kSyncExamples[] = {
    {"bifc db sync ~/Nextcloud/bifc",
     N_("Reads what the other desks left there, and leaves its own")},
    {"bifc db sync /media/usb -n", nullptr},
};

bool lies_in(const std::string& file, const std::string& folder) {
  std::error_code error;
  const std::string inner = fs::weakly_canonical(fs::absolute(file, error), error).string();
  const std::string outer = fs::weakly_canonical(fs::absolute(folder, error), error).string();
  return inner.starts_with(outer.ends_with('/') ? outer : outer + "/");
}

void require_folder(const Invocation& call, const std::string& folder) {
  std::error_code error;
  if (!fs::is_directory(folder, error))
    throw Error(ErrorCode::failed, say("There is no folder '{}'.", folder),
                say("Make it, or name the one that all desks share."));
  if (lies_in(call.db, folder))
    throw Error(ErrorCode::refused,
                say("The database '{}' lies in that folder itself, where other programs copy it "
                    "while it is written, which would damage it.",
                    call.db),
                say("Move it elsewhere, as to ~/.local/share/bifc/bifc.db, and try again."));
}

// "43a0c6d8-b.bifc-desk" is that of desk b.
std::string desk_of_file(std::string_view name) {
  const std::size_t begin = name.find('-') + 1;
  const std::string_view letters = name.substr(begin, name.find('.') - begin);
  return letters == "first" ? say("the first desk") : say("desk {}", harmless(letters));
}

// Merges one snapshot in a transaction of its own. What is the matter with one desk's file is told
// and does not keep the others waiting; then it returns false. Of the desk's own file only what is
// new is told.
bool merge_snapshot(Invocation& call, const std::string& snapshot, bool is_own) {
  const bool dry_run = call.args.has("dry_run");
  const std::string name = fs::path(snapshot).filename().string();
  const PrivateFolder folder;
  const std::string copy = folder.file("there.db");
  if (!take_snapshot(snapshot, copy)) {
    if (!is_own)
      call.note.write(say("What {} wrote is not whole yet; next time.", desk_of_file(name)) + "\n");
    return true;
  }
  bool merged = true;
  try {
    const OtherFile other(copy, call.db, migrations());
    Session session({call.db, false}, Needs::write, dry_run, call.env.now);
    call.store = &session.store();
    other.attach_to(call.store->connection());
    require_one_group(call.store->connection());
    MergeOptions options{.now = call.env.now, .who = who(call)};
    if (!dry_run) options.before = [&call] { copy_before_merge(call); };
    const MergeReport report = merge(*call.store, options);
    if (!is_own || report.operation != 0) tell_merge(call, report);
    session.finish();
    if (call.afterwards && !dry_run) call.afterwards();
  } catch (const Error& error) {
    merged = false;
    call.status = static_cast<int>(error.code());
    call.note.write(
        say("What {} wrote was left alone. {}", desk_of_file(name), harmless(error.message())) +
        "\n");
    for (const std::string_view line : split(error.hint(), "\n"))
      call.note.write(fmt::format("  {}\n", harmless(line)));
  }
  call.afterwards = {};
  call.store = nullptr;
  return merged;
}

void sync(Invocation& call) {
  const std::string folder = call.args.text("folder");
  const bool dry_run = call.args.has("dry_run");
  require_folder(call, folder);
  std::string group, desk;
  {
    Session session({call.db, false}, Needs::write, dry_run, call.env.now);
    group = session.store().meta("group");
    desk = desk_letters(session.store().connection());
    session.finish();
  }
  if (has_only_strangers(folder, group))
    throw Error(ErrorCode::refused,
                say("What lies in '{}' is of another group's database.", folder),
                say("Name another folder or, to work with them, begin with a copy of theirs: "
                    "bifc db clone FILE"));
  // The desk's own file comes first: if it is not its own past, somebody else writes under its
  // name.
  const std::string own = (fs::path(folder) / snapshot_name(group, desk)).string();
  bool is_own = true;
  for (const std::string& snapshot : snapshots_in(folder, group)) {
    const bool merged = merge_snapshot(call, snapshot, snapshot == own);
    is_own = is_own && (merged || snapshot != own);
  }
  if (!is_own) return;
  if (dry_run) {
    call.note.write(say("Nothing was written.") + "\n");
    return;
  }
  call.note.write((write_snapshot(call.db, own)
                       ? say("What this desk knows lies in '{}'.", folder)
                       : say("What this desk knows lies in '{}' already.", folder)) +
                  "\n");
}

constexpr Command kSyncCommands[] = {
    {.noun = "db",
     .verb = "sync",
     .summary = N_("Merge with other desks through a shared folder"),
     .run = sync,
     .params = kSyncParams,
     .examples = kSyncExamples},
};

}  // namespace

std::span<const Command> sync_commands() { return kSyncCommands; }

}  // namespace bifc
