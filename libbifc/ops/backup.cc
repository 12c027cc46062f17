// Names say when a copy was made and why, so that no list of copies needs to be kept.
#include "libbifc/ops/backup.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <tuple>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/db/copy_file.h"
#include "libbifc/db/migrate.h"
#include "libbifc/record/desk_letters.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".db";
constexpr std::int64_t kDay = 86'400;

// "2026-11-21T143200Z": colons are not for names of files.
std::string stamp_text(Instant now) {
  std::string text = now.iso();
  std::erase(text, ':');
  return text;
}

std::optional<Instant> read_stamp(std::string_view text) {
  if (text.size() != 18) return std::nullopt;
  std::string iso(text);
  iso.insert(13, ":").insert(16, ":");
  return Instant::parse(iso);
}

// Takes the part behind the last dot off the end.
std::string_view take_last(std::string_view& text) {
  const std::size_t dot = text.rfind('.');
  if (dot == text.npos) return {};
  const std::string_view part = text.substr(dot + 1);
  text = text.substr(0, dot);
  return part;
}

std::optional<Backup> read_name(const std::string& name) {
  if (!name.ends_with(kEnding)) return std::nullopt;
  std::string_view rest = std::string_view(name).substr(0, name.size() - kEnding.size());
  const std::string_view reason = take_last(rest);
  const auto made = read_stamp(take_last(rest));
  if (!made || rest.empty()) return std::nullopt;
  return Backup{
      {}, name, std::string(rest), *made, std::string(reason.substr(0, reason.find('-')))};
}

void make_folder(const std::string& folder) {
  std::error_code error;
  if (fs::is_directory(folder, error)) return;
  fs::create_directories(folder, error);
  if (error)
    throw Error(ErrorCode::failed,
                say("The folder '{}' cannot be made: {}.", folder, error.message()),
                say("Copies go there; check its rights and those of the folder it is in."));
  fs::permissions(folder, fs::perms::owner_all, error);
}

void remove_copy(const std::string& path) {
  for (const char* suffix : {"", "-wal", "-journal"}) ::unlink((path + suffix).c_str());
}

// What was killed while it was written never got its name.
void remove_leftovers(const std::string& folder, Instant now) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    struct stat about {};
    const std::string path = entry.path().string();
    if (path.ends_with(".part") && ::stat(path.c_str(), &about) == 0 &&
        about.st_mtime < now.seconds - kDay)
      ::unlink(path.c_str());
  }
}

void remove_oldest(const BackupFolder& folder, const std::string& made) {
  const std::vector<Backup> all = backups_in(folder.path);
  const auto same_kind = [](const Backup& a, const Backup& b) {
    return a.of == b.of && a.reason == b.reason;
  };
  const auto one = std::find_if(all.begin(), all.end(),
                                [&](const Backup& backup) { return backup.path == made; });
  if (one == all.end()) return;
  std::int64_t count = 1;
  for (const Backup& backup : all)
    if (same_kind(backup, *one) && backup.path != made && ++count > folder.keep)
      remove_copy(backup.path);
}

Error cannot_replace(const std::string& target, const std::string& why) {
  return {ErrorCode::refused, why,
          say("Name a file that is not there yet, instead of '{}'.", target)};
}

// A copy is never in write-ahead mode; a database that somebody has written to is.
bool is_in_use(Connection& db, const std::string& path) {
  Statement mode(db, "PRAGMA journal_mode");
  mode.step();
  struct stat log {};
  return mode.text(0) == "wal" || ::stat((path + "-wal").c_str(), &log) == 0;
}

// The last operation of the copy must be one of the database's own past.
bool is_past_of(Connection& copy, Connection& db) {
  Statement last(copy, "SELECT id,mark FROM operation ORDER BY stamp DESC,id DESC LIMIT 1");
  if (!last.step()) return true;
  Statement same(db, "SELECT 1 FROM operation WHERE id=? AND mark=?");
  same.bind(1, last.column(0)).bind(2, last.column(1));
  return same.step();
}

void require_replaceable(Connection& db, const std::string& path, const std::string& target,
                         std::span<const std::string_view> migrations) {
  try {
    if (inspect(path) != FileState::database) return;  // nothing there, or no byte
  } catch (const Error& error) {
    if (error.code() == ErrorCode::failed) throw;
    throw cannot_replace(target, say("'{}' is no copy of this database.", target));
  }
  Connection copy(path, Connection::Mode::read);
  if (is_in_use(copy, path))
    throw cannot_replace(target, say("'{}' is a database in use, not a copy.", target));
  Connection newest = newest_in_memory(copy, migrations);
  const Lineage of_copy = lineage(newest), own = lineage(db);
  if (of_copy.group != own.group)
    throw cannot_replace(target, say("'{}' is a copy of another database.", target));
  // A desk that was handed out by this one may not have written anything yet; its letters count.
  if (!own.desk.starts_with(of_copy.desk) || !is_past_of(newest, db))
    throw cannot_replace(target, say("'{}' holds changes that this database does not.", target));
}

}  // namespace

std::vector<Backup> backups_in(const std::string& folder) {
  std::vector<Backup> all;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    auto backup = read_name(entry.path().filename().string());
    if (!backup) continue;
    backup->path = entry.path().string();
    backup->bytes = static_cast<std::int64_t>(entry.file_size(error));
    all.push_back(std::move(*backup));
  }
  std::sort(all.begin(), all.end(), [](const Backup& a, const Backup& b) {
    return std::tie(b.made, b.name) < std::tie(a.made, a.name);
  });
  return all;
}

std::string dated_path(const std::string& database, const std::string& folder,
                       std::string_view reason, Instant now) {
  make_folder(folder);
  const fs::path name =
      fmt::format("{}.{}.{}", fs::path(database).stem().string(), stamp_text(now), reason);
  const std::string begin = (fs::path(folder) / name).string();
  std::string path = begin + ".db";
  for (int count = 2; fs::exists(path); ++count) path = fmt::format("{}-{}.db", begin, count);
  return path;
}

std::string safety_copy(const std::string& database, const BackupFolder& folder,
                        std::string_view reason, Instant now,
                        const std::function<void(Connection&)>& change) {
  std::string path = dated_path(database, folder.path, reason, now);
  remove_leftovers(folder.path, now);
  Connection db(database, Connection::Mode::read);
  copy_database(db, path, change);
  remove_oldest(folder, path);
  return path;
}

std::string backup_to(const std::string& database, const std::string& target,
                      std::span<const std::string_view> migrations, Instant now) {
  std::error_code error;
  Connection db(database, Connection::Mode::read);
  std::string path = target;
  if (fs::is_directory(target, error)) {
    path = dated_path(database, target, "backup", now);
  } else if (fs::exists(target, error)) {
    if (is_same_file(database, target))
      throw cannot_replace(target, say("'{}' is the database itself.", target));
    if (!fs::is_regular_file(target, error))
      throw cannot_replace(target, say("'{}' is no file.", target));
    // What a link leads to is replaced, not the link.
    const std::string file = fs::canonical(target).string();
    require_replaceable(db, file, target, migrations);
    copy_database(db, file);
    return target;
  }
  copy_database(db, path);
  return path;
}

Connection newest_in_memory(Connection& from, std::span<const std::string_view> migrations) {
  Connection memory(":memory:", Connection::Mode::create);
  PageCopy(memory, from).run();
  migrate(memory, migrations);
  return memory;
}

Lineage lineage(Connection& db) {
  Statement group(db, "SELECT value FROM meta WHERE name='group'");
  Lineage found{.desk = desk_letters(db), .given = desks_given(db)};
  if (group.step()) found.group = group.text(0);
  return found;
}

void note_forgotten(const std::string& folder, const std::string& group,
                    std::span<const std::int64_t> keys) {
  const std::vector<std::int64_t> known = noted_forgotten(folder, group);
  make_folder(folder);
  const std::string path = folder + "/forgotten";
  std::ofstream list(path, std::ios::app);
  for (const std::int64_t key : keys)
    if (std::find(known.begin(), known.end(), key) == known.end())
      list << group << ' ' << id_text(letter_of_key(key), id_of_key(key)) << '\n';
  list.close();
  if (!list)
    throw Error(ErrorCode::failed, say("'{}' cannot be written.", path),
                say("Check the free space and the rights there."));
  sync_folder_of(path);
}

std::vector<std::int64_t> noted_forgotten(const std::string& folder, const std::string& group) {
  std::vector<std::int64_t> keys;
  std::ifstream list(folder + "/forgotten");
  for (std::string of, id; list >> of >> id;)
    if (const auto typed = read_id(id); typed && typed->letter != 0 && of == group)
      keys.push_back(make_key(typed->letter, typed->id));
  return keys;
}

}  // namespace bifc
