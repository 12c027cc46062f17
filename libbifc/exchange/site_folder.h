// A folder that bifc fills with files, among those of others and never outside of it.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

struct PlacedFile {
  std::string_view path;  ///< below the folder, parts joined by "/": "mots-de-passe/index.html"
  std::string_view text;
  /// Whether what somebody made of the file may go, as it says the same; null for no such file.
  bool (*says_the_same)(std::string_view there, std::string_view text) = nullptr;
};

struct FolderChange {
  std::size_t added = 0, changed = 0, kept = 0, removed = 0;
  std::vector<std::string> left;  ///< no longer wanted, but somebody changed them: they stay

  bool is_none() const { return added + changed + removed == 0; }
};

enum class FolderMode {
  look,   ///< check everything and count, but write nothing
  write,  ///< make the folder as it should be
};

/// Makes the files of `folder` that are bifc's be `files`, and makes the folder if it is not there.
/// What bifc made is known by the list ".bifc-site" in it, with the SHA-256 of each, and with
/// `mark`, a SHA-256 of what they were made of. Files that have the same bytes already are not
/// touched; those that bifc made and that are no longer wanted go, unless somebody changed them or
/// they are among `spared`.
/// Links are not followed, but for `folder` itself. The disk is not waited for: a file that a power
/// cut left empty is made again by the next run.
///
/// Throws Error: refused, before anything is written, when a file that bifc did not make or that
/// somebody changed, a link or a folder stands where a file must go, or a path leads elsewhere;
/// busy when another process is filling the folder; failed when it cannot be read or written.
FolderChange fill_folder(const std::string& folder, std::span<const PlacedFile> files,
                         FolderMode mode, const std::string& mark = {},
                         std::span<const std::string> spared = {});

/// Whether fill_folder() was last called with this mark and every file is as it was made.
bool is_filled(const std::string& folder, const std::string& mark);

}  // namespace bifc
