// OtherFile: somebody else's copy of the database, made ready to be read beside ours.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "libbifc/db/connection.h"

namespace bifc {

/// A folder for its owner's eyes only that is gone when this is.
class PrivateFolder {
 public:
  PrivateFolder();
  ~PrivateFolder();
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  std::string file(std::string_view name) const { return path_ + "/" + std::string(name); }

 private:
  std::string path_;
};

/// A database file that has seen all migrations: the one that was named or, where that is of an
/// older schema, cannot be locked or is to be changed first, a copy that is gone afterwards. The
/// file that was named is never written to.
class OtherFile {
 public:
  /// `change`, if any, changes the copy. Throws Error: failed when there is no such file, refused
  /// when it is `ours`, damaged when it is no database of bifc's or a newer bifc's.
  OtherFile(const std::string& named, const std::string& ours,
            std::span<const std::string_view> migrations,
            const std::function<void(Connection&)>& change = {});

  /// Attaches it to a connection under the name "there".
  void attach_to(Connection& db) const;

 private:
  PrivateFolder folder_;
  std::string path_;
};

/// Returns what a file's table "meta" holds under a name, "" for nothing.
std::string meta_of_file(const std::string& path, std::string_view name,
                         std::span<const std::string_view> migrations);

}  // namespace bifc
