// A line of the file "forgotten" is the group's mark and the record's id: "1f…9a P12".
#include "libbifc/ops/safety_copies.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

bool is_companion(const std::string& name) {
  return name.ends_with("-wal") || name.ends_with("-shm") || name.ends_with("-journal");
}

void delete_with_companions(const fs::path& path, ClearedCopies& done) {
  std::error_code error;
  if (fs::remove(path, error) && !error)
    ++done.deleted;
  else
    done.left.push_back(path.string());
  for (const char* companion : {"-wal", "-shm", "-journal"})
    fs::remove(path.string() + companion, error);
}

}  // namespace

std::string group_of(Connection& db) {
  const auto first = [&db](const char* sql) {
    Statement statement(db, sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
  };
  if (first("SELECT count(*)FROM sqlite_schema WHERE name IN('meta','person','ticket')") != "3")
    return {};
  if (std::string group = first("SELECT value FROM meta WHERE name='group'"); !group.empty())
    return group;
  return first(
      "SELECT format('%016x',min(created))FROM(SELECT created FROM person UNION ALL SELECT created "
      "FROM device UNION ALL SELECT created FROM tutorial UNION ALL SELECT created FROM ticket "
      "UNION ALL SELECT created FROM note UNION ALL SELECT created FROM query)");
}

std::int64_t delete_unfinished(const std::string& database, const std::string& folder) {
  std::error_code error;
  std::int64_t count = 0;
  const fs::path beside = fs::absolute(database, error).parent_path();
  const std::string stem = fs::path(database).filename().string() + ".";
  for (const fs::path& where : {beside, fs::path(folder)})
    for (const auto& entry : fs::directory_iterator(where, error)) {
      const std::string name = entry.path().filename().string();
      const bool ours = where != beside || name.starts_with(stem);
      const bool unfinished = name.find(".part") != name.npos;
      if (ours && unfinished && fs::remove(entry.path(), error)) ++count;
    }
  return count;
}

ClearedCopies delete_copies(const std::string& folder, const std::string& group) {
  ClearedCopies done;
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.is_regular_file(error) && !is_companion(entry.path().filename().string()) &&
        entry.path().filename() != "forgotten")
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const fs::path& path : files) {
    std::string found;
    try {
      Connection copy(path.string(), Connection::Mode::immutable);
      found = group_of(copy);
    } catch (const Error&) {
      done.left.push_back(path.string());
      continue;
    }
    if (found == group) delete_with_companions(path, done);
  }
  return done;
}

}  // namespace bifc
