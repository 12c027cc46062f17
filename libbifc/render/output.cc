// write(2) in pieces of 64 KiB, and files written aside and renamed.
#include "libbifc/render/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

// What a signal handler may still read: no string, no lock.
std::array<char, 4096> unfinished_path{};

void note_unfinished(const std::string& path) {
  if (path.size() + 1 > unfinished_path.size()) return;
  std::memcpy(unfinished_path.data(), path.c_str(), path.size() + 1);
}

[[noreturn]] void cannot_write(const std::string& what) {
  throw Error(ErrorCode::failed, say("{} cannot be written: {}.", what, std::strerror(errno)),
              say("Check the free space and the rights there."));
}

// Follows links, and keeps the rights of a file that is replaced.
int open_for(std::string& path, std::string& unfinished) {
  struct stat about {};
  const bool exists = ::stat(path.c_str(), &about) == 0;
  if (exists && !S_ISREG(about.st_mode)) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) cannot_write(say("'{}'", path));
    return descriptor;
  }
  std::error_code error;
  if (const auto target = std::filesystem::canonical(path, error); exists && !error)
    path = target.string();
  unfinished = path + ".XXXXXX";
  const int descriptor = ::mkostemp(unfinished.data(), O_CLOEXEC);
  if (descriptor < 0) cannot_write(say("'{}'", path));
  note_unfinished(unfinished);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::fchmod(descriptor, exists ? about.st_mode & 0777U : 0666 & ~mask);
  return descriptor;
}

bool have_same_bytes(const std::string& one, const std::string& other) {
  std::ifstream a(one, std::ios::binary), b(other, std::ios::binary);
  std::array<char, 1 << 14> part_of_a, part_of_b;
  do {
    a.read(part_of_a.data(), part_of_a.size());
    b.read(part_of_b.data(), part_of_b.size());
    const auto size = static_cast<std::size_t>(a.gcount());
    if (a.gcount() != b.gcount() || std::memcmp(part_of_a.data(), part_of_b.data(), size) != 0)
      return false;
  } while (a && b);
  return a.eof() && b.eof();
}

}  // namespace

void Output::flush() {
  held_ = false;
  if (descriptor_ < 0) return void(flushed_ = buffer_.size());
  choose_way();
  const char* next = buffer_.data();
  std::size_t left = reader_gone_ ? 0 : buffer_.size();
  while (left > 0) {
    const ssize_t written = ::write(descriptor_, next, left);
    if (written < 0) {
      if (errno == EINTR) continue;
      const int error = errno;
      buffer_.clear();
      reader_gone_ = true;
      if (error == EPIPE) return;
      errno = error;
      cannot_write(say("The output"));
    }
    next += written;
    left -= static_cast<std::size_t>(written);
  }
  buffer_.clear();
}

// The first text decides: it is short and goes straight on, or it is long.
void Output::choose_way() {
  if (!open_ || buffer_.empty()) return;
  const auto lines = static_cast<std::size_t>(std::count(buffer_.begin(), buffer_.end(), '\n'));
  const std::function<int()> open = std::exchange(open_, nullptr);
  if (lines < lines_) return;
  if (const int descriptor = open(); descriptor >= 0) descriptor_ = descriptor, diverted_ = true;
}

void Output::end_diversion() {
  if (!std::exchange(diverted_, false)) return;
  ::close(descriptor_);
  reader_gone_ = true;
}

OutputFile::OutputFile(std::string path)
    : path_(std::move(path)), descriptor_(open_for(path_, unfinished_)), out_(descriptor_) {}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!unfinished_.empty()) ::unlink(unfinished_.c_str());
  unfinished_path[0] = '\0';
}

void OutputFile::finish(bool only_if_changed) {
  out_.flush();
  if (only_if_changed && !unfinished_.empty() && have_same_bytes(unfinished_, path_)) return;
  const bool durable = unfinished_.empty() || ::fsync(descriptor_) == 0;
  const bool closed = ::close(std::exchange(descriptor_, -1)) == 0;
  if (!durable || !closed) cannot_write(say("'{}'", path_));
  if (unfinished_.empty()) return;
  if (::rename(unfinished_.c_str(), path_.c_str()) != 0) cannot_write(say("'{}'", path_));
  unfinished_.clear();
}

void remove_unfinished_file() {
  if (unfinished_path[0] != '\0') ::unlink(unfinished_path.data());
}

}  // namespace bifc
