// Programs that keep folders alike leave marks of their own in them.
#include "apps/bifc/desk_files.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

bool is_mark(std::string_view name) {
  constexpr std::string_view kNames[] = {".stfolder",           ".stversions", ".nextcloudsync.log",
                                         ".owncloudsync.log",   ".dropbox",    ".dropbox.cache",
                                         ".nextcloudsync.log.1"};
  if (std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames)) return true;
  const bool journal = name.starts_with(".sync_") || name.starts_with("._sync_");
  return (journal && name.ends_with(".db")) || name.ends_with(".bifc-desk");
}

bool is_synced(const fs::path& folder) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (is_mark(entry.path().filename().string())) return true;
  return false;
}

[[noreturn]] void refuse(const fs::path& folder) {
  throw Error(ErrorCode::refused,
              say("The folder '{}' is copied to other machines while files in it are written, "
                  "which would damage a database.",
                  folder.string()),
              say("Keep the database elsewhere, and share it through that folder: "
                  "bifc db sync {}",
                  folder.string()));
}

}  // namespace

void refuse_synced_folder(const std::string& path) {
  std::error_code error;
  fs::path folder = fs::weakly_canonical(fs::absolute(path, error), error).parent_path();
  for (; !folder.empty(); folder = folder.parent_path()) {
    if (is_synced(folder)) refuse(folder);
    if (folder == folder.root_path()) break;
  }
}

void refuse_synced_neighbours(const std::string& path) {
  std::error_code error;
  const fs::path folder = fs::absolute(path, error).parent_path();
  if (is_synced(folder)) refuse(folder);
}

}  // namespace bifc
