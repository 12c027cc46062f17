// The folder of dated copies, as environment and settings name it.
#pragma once

#include <string>

#include "apps/bifc/config.h"
#include "apps/bifc/env.h"
#include "libbifc/ops/backup.h"

namespace bifc {

/// Returns where the dated copies of a database go: "backups" beside the usual database, or beside
/// this one when there is no home; and how many stay, as the setting backups.keep says.
/// Throws Error: refused when that is no number above 0.
BackupFolder backup_folder(const Env& env, const Config& config, const std::string& database);

}  // namespace bifc
