// Attaching a file may make files beside it, so one that lies where nobody may write is copied.
#include "libbifc/ops/other_file.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/db/copy_file.h"
#include "libbifc/db/migrate.h"

namespace bifc {
namespace {

bool can_be_locked(const std::string& path) {
  const std::string folder = std::filesystem::absolute(path).parent_path().string();
  return ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
}

// What is no database is told with what can be done about it here.
FileState state_of(const std::string& path) {
  try {
    return inspect(path);
  } catch (const Error& error) {
    throw Error(error.code(), error.message(),
                say("Nothing was changed. Name the file of another desk."));
  }
}

}  // namespace

PrivateFolder::PrivateFolder() {
  std::error_code error;
  path_ = (std::filesystem::temp_directory_path(error) / "bifc-XXXXXX").string();
  if (error || ::mkdtemp(path_.data()) == nullptr)
    throw Error(ErrorCode::failed,
                say("No temporary folder can be made: {}.", std::strerror(errno)),
                say("Name one that can be written to: TMPDIR"));
}

PrivateFolder::~PrivateFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

OtherFile::OtherFile(const std::string& named, const std::string& ours,
                     std::span<const std::string_view> migrations,
                     const std::function<void(Connection&)>& change)
    : path_(named) {
  if (is_same_file(named, ours))
    throw Error(ErrorCode::refused, say("'{}' is the database itself.", named),
                say("Nothing was changed. Name the file of another desk."));
  if (state_of(named) != FileState::database)
    throw Error(ErrorCode::failed, say("There is no database at '{}'.", named),
                say("Nothing was changed. Look where the other desk keeps its file: bifc db path"));
  Connection other(named, Connection::Mode::read);
  const bool is_old = schema_version(other, migrations.size()) < migrations.size();
  if (!is_old && !change && can_be_locked(named)) return;
  path_ = folder_.file("there.db");
  copy_database(other, path_, [&](Connection& copy) {
    migrate(copy, migrations);
    if (change) change(copy);
  });
}

void OtherFile::attach_to(Connection& db) const {
  Statement(db, "ATTACH ? AS there").bind(1, std::string_view(path_)).run();
}

std::string meta_of_file(const std::string& path, std::string_view name,
                         std::span<const std::string_view> migrations) {
  const OtherFile file(path, "", migrations);
  Connection db(":memory:", Connection::Mode::create);
  file.attach_to(db);
  Statement value(db, "SELECT value FROM there.meta WHERE name=?");
  return value.bind(1, name).step() ? std::string(value.text(0)) : std::string();
}

}  // namespace bifc
