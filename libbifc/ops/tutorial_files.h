// Tutorials as Markdown files: taken in from a folder of anybody's, and written out as one.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

struct TutorialFile {
  std::string path;  ///< "mots-de-passe.md"; where it lies tells a name and a language
  std::string text;
  /// The same from the folder that was named on, "fr/posts/hello.md" of "/home/pi/site/fr": what is
  /// above it is nobody's language. The whole path where it is empty.
  std::string place = {};
};

struct TutorialImport {
  /// What to do where somebody here has rewritten a tutorial since it was taken in.
  enum class Theirs { keep_ours, replace };
  Theirs theirs = Theirs::keep_ours;
  /// Whether files that say they are published and reviewed are believed, as those that come with
  /// the program are. What others say of theirs is kept as a claim (ops/tutorial_claims.h): it is
  /// in their files again, but here the text waits for a review. A record that was published here
  /// stays so while its file brings the same text.
  enum class Trust { as_told, as_published };
  Trust trust = Trust::as_told;
  /// What a broken file does: keeps all from being written, or only itself.
  enum class Faults { refuse, leave_out };
  Faults faults = Faults::refuse;
  std::string source = {};   ///< whose they are, for files that do not say; "" for the group's own
  std::string licence = {};  ///< of files that name none; "" for that of new tutorials
  Date today = {};
};

struct TutorialImportReport {
  std::int64_t created = 0, updated = 0, unchanged = 0;
  std::int64_t rejected = 0;            ///< files that have problems
  std::int64_t without_licence = 0;     ///< new ones that named none
  std::vector<std::int64_t> kept_here;  ///< rewritten here since, and left as they are
  std::vector<std::int64_t> to_review;  ///< called published, but nobody here has reviewed them
  std::vector<std::string> left_out;    ///< sentences about what files say and is not taken
  std::vector<std::string> problems;    ///< "name.md: line 4: …", of what was rejected
};

/// Makes tutorials of Markdown files with YAML or TOML front matter or none, and of tldr pages
/// (exchange/front_matter.h, exchange/tldr.h). A file is the same tutorial as one with its source,
/// key and language or, when it names no key, with its slug. Keys that no field holds are kept. The
/// order of the files does not matter; a translation may come before its original; files whose
/// names differ by their language alone are translations of each other. Where problems
/// refuse the whole, the caller undoes what was written.
TutorialImportReport import_tutorials(Store& store, std::vector<TutorialFile> files,
                                      const TutorialImport& how);

/// Returns tutorials as files that import_tutorials() makes the same ones of, sorted by name:
/// slug.md, with YAML front matter.
std::vector<TutorialFile> tutorial_files(Store& store, std::span<const std::int64_t> ids);

/// Returns how tutorial_files() would name the files of all tutorials there are, in no order.
std::vector<std::string> tutorial_file_names(Store& store);

}  // namespace bifc
