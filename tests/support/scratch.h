// Scratch: a folder that is gone after the test, and what a test needs for its while.
#pragma once

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/share.h"

namespace bifc {

/// An empty folder of one's own.
class Scratch {
 public:
  Scratch() {
    std::string name = (std::filesystem::temp_directory_path() / "bifc-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
      throw std::system_error(errno, std::generic_category(), name);
    folder_ = name;
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  std::string path(std::string_view name) const { return (folder_ / name).string(); }

  /// Writes a file, in a folder of the scratch folder if `name` says so, and returns its path.
  std::string file(std::string_view name, std::string_view text) const {
    const std::filesystem::path where = folder_ / name;
    std::filesystem::create_directories(where.parent_path());
    std::ofstream(where, std::ios::binary) << text;
    return where.string();
  }
  static std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

 private:
  std::filesystem::path folder_;
};

/// Returns the Error that `act` throws; one that says "nothing was thrown" when it throws none.
template <class Act>
Error thrown_by(Act act) {
  try {
    act();
  } catch (const Error& error) {
    return error;
  }
  return Error(ErrorCode::bug, "nothing was thrown");
}

/// While it lives, the files of a folder come before those of the program.
class OwnFolder {
 public:
  explicit OwnFolder(const Scratch& scratch) { set_share_folder(scratch.path("")); }
  ~OwnFolder() { set_share_folder(""); }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
};

/// What is translated is in French while it lives.
class InFrench {
 public:
  InFrench() { set_language(Language::french, BIFC_LOCALEDIR); }
  ~InFrench() { set_language(Language::english, ""); }
  InFrench(const InFrench&) = delete;
  InFrench& operator=(const InFrench&) = delete;
};

}  // namespace bifc
