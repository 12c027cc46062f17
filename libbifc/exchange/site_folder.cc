// Everything goes through descriptors of folders, so that no link can be put in the way meanwhile.
#include "libbifc/exchange/site_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"

namespace bifc {
namespace {

const std::string kList = ".bifc-site";
const std::string kUnfinished = ".bifc-site.new";

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { close(); }
  bool close() { return number_ < 0 || ::close(std::exchange(number_, -1)) == 0; }
  int get() const { return number_; }
  bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

[[noreturn]] void cannot_write(const std::string& path, std::string hint) {
  throw Error(ErrorCode::failed, say("'{}' cannot be written: {}.", path, std::strerror(errno)),
              std::move(hint));
}

[[noreturn]] void cannot_write(const std::string& path) {
  cannot_write(path, say("Check the free space and the rights there."));
}

[[noreturn]] void refuse_foreign(const std::string& path) {
  throw Error(ErrorCode::refused,
              say("'{}' is in the way: bifc did not make it, or somebody changed it since.", path),
              say("Move it away or delete it, or name another folder. Nothing was written."));
}

// "a/b.html", without what could lead out of the folder.
bool leads_inside(std::string_view path) {
  if (path.empty() || path.front() == '/' || path.back() == '/') return false;
  if (path == kList || path == kUnfinished || path.find("//") != path.npos) return false;
  for (const std::string_view part : split(path, "/"))
    if (part == "." || part == "..") return false;
  return std::none_of(path.begin(), path.end(),
                      [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F || c == '\\'; });
}

std::optional<std::string> read_all(int descriptor) {
  std::string text;
  std::array<char, 1 << 14> part;
  for (ssize_t size = 0; (size = ::read(descriptor, part.data(), part.size())) != 0;) {
    if (size < 0) {
      if (errno == EINTR) continue;
      return std::nullopt;
    }
    text.append(part.data(), static_cast<std::size_t>(size));
  }
  return text;
}

// Sums by path. The list is written before the files and after them, so that a file may be the old
// one or the new one when bifc was cut off in between.
using Known = std::multimap<std::string, std::string, std::less<>>;

class SiteFolder {
 public:
  SiteFolder(std::string name, FolderMode mode) : name_(std::move(name)), mode_(mode) { open(); }

  bool is_filled(const std::string& mark) {
    if (mark.empty() || list_.find(line_of(mark, kList)) == list_.npos) return false;
    return std::all_of(known_.begin(), known_.end(), [&](const auto& one) {
      const std::optional<std::string> there = bytes_of(one.first);
      return there && sha256_of(*there) == one.second;
    });
  }

  FolderChange fill(std::span<const PlacedFile> files, const std::string& mark,
                    std::span<const std::string> spared) {
    for (const PlacedFile& file : files) look_at(file);
    for (const std::string& path : spared) spare(path);
    find_stale();
    std::string list = list_of(wanted_);
    const std::string both = list + list_of(known_);
    if (!mark.empty()) list += line_of(mark, kList);  // which is no name for a file
    if (mode_ == FolderMode::look || (change_.is_none() && list == list_)) return change_;
    if (!change_.is_none()) write(kList, both);
    // What leads to other files comes after them, so that a run that is cut off has no dead links.
    std::stable_partition(to_write_.begin(), to_write_.end(), [](const PlacedFile* file) {
      return file->path.find('/') != file->path.npos;
    });
    for (const PlacedFile* file : to_write_) write(file->path, file->text);
    for (const std::string& path : to_remove_) remove(path);
    write(kList, list);
    return change_;
  }

 private:
  void open() {
    std::error_code error;
    if (mode_ == FolderMode::write) {
      std::filesystem::create_directories(name_, error);
      if (error) errno = error.value(), cannot_write(name_);
    }
    root_ = Descriptor(::open(name_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root_.is_open()) {
      if (mode_ == FolderMode::look && errno == ENOENT) return;
      cannot_write(name_);
    }
    if (mode_ == FolderMode::write && ::flock(root_.get(), LOCK_EX | LOCK_NB) != 0 &&
        errno == EWOULDBLOCK)
      throw Error(ErrorCode::busy, say("Another bifc is writing to '{}'.", name_),
                  say("Try again when it has finished."));
    read_list();
  }

  // Lines of a check sum, two blanks and a path, as sha256sum reads them.
  void read_list() {
    const Descriptor list(::openat(root_.get(), kList.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!list.is_open()) {
      if (errno == ENOENT) return;
      if (errno == ELOOP) refuse_foreign(told(kList));
      cannot_write(told(kList));
    }
    std::optional<std::string> text = read_all(list.get());
    if (!text) cannot_write(told(kList));
    list_ = std::move(*text);
    constexpr std::size_t kSum = 64;
    for (const std::string_view line : lines_of(list_))
      if (line.size() > kSum + 2 && leads_inside(line.substr(kSum + 2)))
        known_.emplace(line.substr(kSum + 2), line.substr(0, kSum));
  }

  std::string told(std::string_view path) const {
    return harmless(name_ + (name_.ends_with('/') ? "" : "/") + std::string(path));
  }

  // Opens the folder a path is in. Returns a closed one when it is not there, unless it is `made`.
  Descriptor folder_of(std::string_view path, bool made) {
    Descriptor folder(::dup(root_.get()));
    for (std::size_t end = 0; (end = path.find('/')) != path.npos; path.remove_prefix(end + 1)) {
      const std::string part(path.substr(0, end));
      if (made && ::mkdirat(folder.get(), part.c_str(), 0777) != 0 && errno != EEXIST)
        return Descriptor();
      folder = Descriptor(
          ::openat(folder.get(), part.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
      if (!folder.is_open()) break;
    }
    return folder;
  }

  static std::string last_part(std::string_view path) {
    return std::string(path.substr(path.rfind('/') + 1));
  }

  // Returns the bytes of a file, nothing when there is none. What is no file, or is behind a link,
  // is in the way.
  std::optional<std::string> bytes_of(const std::string& path) {
    if (!root_.is_open()) return std::nullopt;
    const Descriptor folder = folder_of(path, false);
    const int no_folder = errno;
    if (!folder.is_open() && no_folder == ENOENT) return std::nullopt;
    if (!folder.is_open() && (no_folder == ENOTDIR || no_folder == ELOOP))
      refuse_foreign(told(path));
    if (!folder.is_open()) cannot_write(told(path));
    struct stat about {};
    if (::fstatat(folder.get(), last_part(path).c_str(), &about, AT_SYMLINK_NOFOLLOW) != 0) {
      if (errno == ENOENT) return std::nullopt;
      cannot_write(told(path));
    }
    if (!S_ISREG(about.st_mode)) refuse_foreign(told(path));
    const Descriptor file(
        ::openat(folder.get(), last_part(path).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    std::optional<std::string> bytes = file.is_open() ? read_all(file.get()) : std::nullopt;
    if (!bytes) cannot_write(told(path));
    return bytes;
  }

  bool is_known(std::string_view path, const std::string& sum) const {
    const auto [first, last] = known_.equal_range(path);
    return std::any_of(first, last, [&](const auto& one) { return one.second == sum; });
  }

  void look_at(const PlacedFile& file) {
    if (!leads_inside(file.path))
      throw Error(ErrorCode::refused, say("'{}' is no name for a file.", harmless(file.path)));
    const std::string path(file.path);
    wanted_.emplace(path, sha256_of(file.text));
    const std::optional<std::string> there = bytes_of(path);
    if (there && *there == file.text) return void(++change_.kept);  // the list may have been lost
    const bool is_cut_off = there && there->empty() && known_.count(path) > 0;
    const bool is_same =
        there && file.says_the_same != nullptr && file.says_the_same(*there, file.text);
    if (there && !is_cut_off && !is_same && !is_known(path, sha256_of(*there)))
      refuse_foreign(told(path));
    ++(there ? change_.changed : change_.added);
    to_write_.push_back(&file);
  }

  // What bifc made stays in the list as it is, so that a later run knows it.
  void spare(const std::string& path) {
    const auto known = known_.find(path);
    if (known != known_.end()) wanted_.emplace(path, known->second);
  }

  // What bifc made and nobody wants any more. What somebody put in its place stays.
  void find_stale() {
    for (auto one = known_.begin(); one != known_.end(); one = known_.upper_bound(one->first)) {
      const std::string& path = one->first;
      if (wanted_.count(path) > 0) continue;
      try {
        const std::optional<std::string> there = bytes_of(path);
        if (!there) continue;
        if (!is_known(path, sha256_of(*there))) refuse_foreign(path);
        to_remove_.push_back(path);
        ++change_.removed;
      } catch (const Error& error) {
        if (error.code() != ErrorCode::refused) throw;
        change_.left.push_back(told(path));
      }
    }
  }

  template <class Sums>
  static std::string list_of(const Sums& sums) {
    std::string text;
    for (const auto& [path, sum] : sums) text += line_of(sum, path);
    return text;
  }
  static std::string line_of(const std::string& sum, const std::string& path) {
    return sum + "  " + path + '\n';
  }

  void write(std::string_view path, std::string_view text) {
    const Descriptor folder = folder_of(path, true);
    if (!folder.is_open()) cannot_write(told(path));
    ::unlinkat(root_.get(), kUnfinished.c_str(), 0);  // of a run that was cut off
    Descriptor file(::openat(root_.get(), kUnfinished.c_str(),
                             O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file.is_open()) cannot_write(told(path));
    while (!text.empty()) {
      const ssize_t size = ::write(file.get(), text.data(), text.size());
      if (size < 0 && errno == EINTR) continue;
      if (size < 0) give_up(path);
      text.remove_prefix(static_cast<std::size_t>(size));
    }
    if (!file.close()) give_up(path);
    if (::renameat(root_.get(), kUnfinished.c_str(), folder.get(), last_part(path).c_str()) != 0)
      give_up(path);
  }

  [[noreturn]] void give_up(std::string_view path) {
    const int error = errno;
    ::unlinkat(root_.get(), kUnfinished.c_str(), 0);
    errno = error;
    cannot_write(told(path), say("Check the free space and the rights there, and do it again: the "
                                 "folder may be half written."));
  }

  // A folder goes with its last file, unless somebody else has some there.
  void remove(const std::string& path) {
    const Descriptor folder = folder_of(path, false);
    if (!folder.is_open()) return;
    if (::unlinkat(folder.get(), last_part(path).c_str(), 0) != 0) cannot_write(told(path));
    for (std::string above = path; above.find('/') != above.npos;) {
      above.resize(above.rfind('/'));
      const Descriptor parent = folder_of(above, false);
      if (!parent.is_open() ||
          ::unlinkat(parent.get(), last_part(above).c_str(), AT_REMOVEDIR) != 0)
        return;
    }
  }

  std::string name_;
  FolderMode mode_;
  Descriptor root_;
  std::string list_;  // as it stands in the folder
  Known known_;
  std::map<std::string, std::string> wanted_;
  std::vector<const PlacedFile*> to_write_;
  std::vector<std::string> to_remove_;
  FolderChange change_;
};

}  // namespace

FolderChange fill_folder(const std::string& folder, std::span<const PlacedFile> files,
                         FolderMode mode, const std::string& mark,
                         std::span<const std::string> spared) {
  return SiteFolder(folder, mode).fill(files, mark, spared);
}

bool is_filled(const std::string& folder, const std::string& mark) {
  try {
    return SiteFolder(folder, FolderMode::look).is_filled(mark);
  } catch (const Error&) {
    return false;  // whoever fills it is told why
  }
}

}  // namespace bifc
