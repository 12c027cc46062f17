// Where database files may lie: not in folders that other programs copy while they are written.
#pragma once

#include <string>

namespace bifc {

/// Throws Error: refused when the file at `path` lies, or would lie, in a folder that Nextcloud,
/// Syncthing, Dropbox or 'bifc db sync' copies to other machines.
void refuse_synced_folder(const std::string& path);

/// Throws Error: refused when the file at `path` stands beside the marks of such a program. Quicker
/// than refuse_synced_folder(), which looks at all folders above as well.
void refuse_synced_neighbours(const std::string& path);

}  // namespace bifc
