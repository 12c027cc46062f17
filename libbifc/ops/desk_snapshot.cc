// SQLite's own file, then a line with its length and the mark of its bytes.
#include "libbifc/ops/desk_snapshot.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/fingerprint.h"
#include "libbifc/base/message.h"
#include "libbifc/db/copy_file.h"
#include "libbifc/ops/other_file.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".bifc-desk";
constexpr std::size_t kGroupLetters = 8;
constexpr std::size_t kBlock = 64 * 1024;

[[noreturn]] void cannot_write(const std::string& path) {
  throw Error(ErrorCode::failed, say("'{}' cannot be written: {}.", path, std::strerror(errno)),
              say("Check the free space and the rights there."));
}

std::string last_line(std::int64_t bytes, const Fingerprint& mark) {
  return fmt::format("bifc desk 1 {:016} {}\n", bytes, mark.text());
}
const std::size_t kLastLine = last_line(0, Fingerprint()).size();

std::string end_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  const std::int64_t size = file ? static_cast<std::int64_t>(file.tellg()) : 0;
  if (size < static_cast<std::int64_t>(kLastLine)) return {};
  file.seekg(size - static_cast<std::int64_t>(kLastLine));
  std::string line(kLastLine, '\0');
  file.read(line.data(), static_cast<std::streamsize>(kLastLine));
  return file ? line : std::string();
}

// Reads `bytes` of a file, or all for -1, and hands out each block. Returns the line that they end
// with in a snapshot.
template <class Take>
std::string read_marked(const std::string& path, std::int64_t bytes, Take take) {
  std::ifstream file(path, std::ios::binary);
  Fingerprint mark;
  std::int64_t read = 0;
  for (std::string block(kBlock, '\0'); file && read != bytes;) {
    const auto wanted = bytes < 0 ? static_cast<std::int64_t>(kBlock)
                                  : std::min(static_cast<std::int64_t>(kBlock), bytes - read);
    file.read(block.data(), wanted);
    const std::string_view got(block.data(), static_cast<std::size_t>(file.gcount()));
    if (got.empty()) break;
    mark.add(got);
    take(got);
    read += static_cast<std::int64_t>(got.size());
  }
  return last_line(read, mark);
}

// A file for its owner's eyes only, gone unless it was given its name.
class Aside {
 public:
  explicit Aside(const fs::path& target)
      : target_(target),
        name_((target.parent_path() / ("." + target.filename().string() + ".part")).string()),
        descriptor_(::open(name_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)) {
    if (descriptor_ < 0) cannot_write(name_);
  }
  ~Aside() {
    if (descriptor_ >= 0) ::close(descriptor_);
    ::unlink(name_.c_str());
  }
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;

  void write(std::string_view text) {
    while (!text.empty()) {
      const ssize_t written = ::write(descriptor_, text.data(), text.size());
      if (written < 0 && errno != EINTR) cannot_write(target_.string());
      if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  void finish() {
    if (::fsync(descriptor_) != 0 || ::rename(name_.c_str(), target_.c_str()) != 0)
      cannot_write(target_.string());
    sync_folder_of(target_.string());
  }

 private:
  fs::path target_;
  std::string name_;
  int descriptor_;
};

}  // namespace

std::string snapshot_name(std::string_view group, std::string_view desk) {
  return fmt::format("{}-{}{}", group.substr(0, kGroupLetters), desk.empty() ? "first" : desk,
                     kEnding);
}

std::vector<std::string> snapshots_in(const std::string& folder, std::string_view group) {
  std::error_code error;
  const fs::directory_iterator entries(folder, error);
  if (error)
    throw Error(ErrorCode::failed, say("'{}' cannot be read: {}.", folder, error.message()),
                say("Name the folder that all desks share: bifc db sync FOLDER"));
  const std::string begin = std::string(group.substr(0, kGroupLetters)) + "-";
  std::vector<std::string> paths;
  for (const auto& entry : entries) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(begin) && name.ends_with(kEnding)) paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

bool has_only_strangers(const std::string& folder, std::string_view group) {
  std::error_code error;
  bool strangers = false;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(kEnding)) continue;
    if (name.starts_with(group.substr(0, kGroupLetters))) return false;
    strangers = true;
  }
  return strangers;
}

bool write_snapshot(const std::string& database, const std::string& target) {
  const PrivateFolder folder;
  const std::string copy = folder.file("own.db");
  {
    Connection from(database, Connection::Mode::read);
    copy_database(from, copy);
  }
  if (read_marked(copy, -1, [](std::string_view) {}) == end_of(target)) return false;
  Aside aside(target);
  aside.write(read_marked(copy, -1, [&](std::string_view block) { aside.write(block); }));
  aside.finish();
  return true;
}

bool take_snapshot(const std::string& snapshot, const std::string& to) {
  const std::string line = end_of(snapshot);
  std::error_code error;
  const auto size = static_cast<std::int64_t>(fs::file_size(snapshot, error));
  if (error || line.empty()) return false;
  Aside aside(to);
  const auto bytes = size - static_cast<std::int64_t>(kLastLine);
  const std::string mark =
      read_marked(snapshot, bytes, [&](std::string_view block) { aside.write(block); });
  if (mark != line) return false;
  aside.finish();
  return true;
}

}  // namespace bifc
