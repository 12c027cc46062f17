// SQLite's locks are POSIX locks on certain bytes, and Linux lists these with their processes.
#include "libbifc/db/lock_holder.h"

#include <sys/stat.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <sstream>

namespace bifc {
namespace {

// https://sqlite.org/walformat.html, section 2.1: the bytes of FILE-shm for writing,
// checkpointing and recovering.
constexpr std::uint64_t kFirstOfLog = 120, kLastOfLog = 122;
// Without a log, the file itself: pending, reserved, and 510 shared bytes. They are beyond the
// first gigabyte, whatever the file's length.
constexpr std::uint64_t kFirstOfFile = 0x40000000, kLastOfFile = kFirstOfFile + 511;

// Files below /proc have no length, so they are read until their end.
std::string text_in_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

template <class Number>
bool read_number(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

std::vector<std::int64_t> writers_of(const std::string& locks, const std::string& path,
                                     std::uint64_t first, std::uint64_t last) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0) return {};
  return writers_in(locks, {about.st_ino, first, last});
}

std::string program_of(std::int64_t process) {
  std::string name = text_in_file("/proc/" + std::to_string(process) + "/comm");
  while (!name.empty() && name.back() == '\n') name.pop_back();
  return name;
}

}  // namespace

std::vector<std::int64_t> writers_in(std::string_view locks, const LockedBytes& bytes) {
  std::vector<std::int64_t> writers;
  std::istringstream lines{std::string(locks)};
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string number, kind, strength, access, process, file, first, last;
    // A lock that is waited for has "->" where the kind should be.
    words >> number >> kind >> strength >> access >> process >> file >> first >> last;
    std::uint64_t inode = 0, from = 0, to = UINT64_MAX;
    std::int64_t writer = 0;
    if (kind != "POSIX" || access != "WRITE" || !read_number(process, writer) || writer <= 0 ||
        !read_number(std::string_view(file).substr(file.rfind(':') + 1), inode) ||
        !read_number(first, from) || (last != "EOF" && !read_number(last, to)))
      continue;
    if (inode != bytes.inode || to < bytes.first || from > bytes.last) continue;
    if (std::find(writers.begin(), writers.end(), writer) == writers.end())
      writers.push_back(writer);
  }
  return writers;
}

std::optional<LockHolder> lock_holder(const std::string& path) {
  const std::string locks = text_in_file("/proc/locks");
  auto writers = writers_of(locks, path + "-shm", kFirstOfLog, kLastOfLog);
  if (writers.empty()) writers = writers_of(locks, path, kFirstOfFile, kLastOfFile);
  if (writers.size() != 1) return std::nullopt;
  std::string program = program_of(writers.front());
  if (program.empty()) return std::nullopt;  // it has ended since
  return LockHolder{std::move(program), writers.front()};
}

}  // namespace bifc
