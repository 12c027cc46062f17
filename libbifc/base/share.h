// Share: the files of share/, which travel inside the program and which a group may replace.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// One file of share/ as it was when the program was built.
struct SharedFile {
  std::string_view name;  ///< below share/: "codes/ords_category.tsv"
  std::string_view text;
};

/// Makes files below `folder` (the user's config folder) come before those of the program.
/// Until it is called, or with "", there are only the program's own.
void set_share_folder(std::string folder);

/// Returns the text of "codes/ords_category.tsv"; it stays valid until the process ends, so that
/// code lists can view it. Returns "" when neither the folder nor the program has it.
std::string_view shared_file(std::string_view name);

/// Returns the names below `folder` ("reports/") that end with `extension` (".sql"), sorted, each
/// once, whether they come from the program or from the user's folder.
std::vector<std::string> shared_names(std::string_view folder, std::string_view extension);

/// Returns the same names without folder and extension: "month".
std::vector<std::string> shared_stems(std::string_view folder, std::string_view extension);

}  // namespace bifc
