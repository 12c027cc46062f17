// $XDG_DATA_HOME/bifc/backups and the setting backups.keep.
#include "apps/bifc/backups.h"

#include <charconv>
#include <filesystem>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {

BackupFolder backup_folder(const Env& env, const Config& config, const std::string& database) {
  std::string folder = data_folder(env);
  if (folder.empty()) folder = std::filesystem::absolute(database).parent_path().string();
  BackupFolder found{folder + "/backups"};
  const std::string keep = config.text("backups.keep");
  if (keep.empty()) return found;
  const auto [end, error] = std::from_chars(keep.data(), keep.data() + keep.size(), found.keep);
  if (error != std::errc() || end != keep.data() + keep.size() || found.keep < 1)
    throw Error(ErrorCode::refused,
                say("The setting backups.keep is '{}', and should be a number above 0.", keep),
                say("Write: bifc config set backups.keep {}", 10));
  return found;
}

}  // namespace bifc
