// One read of all there is.
#include "libbifc/exchange/evidence.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

constexpr std::size_t kMost = std::size_t{32} << 20;

[[noreturn]] void unreadable_evidence(const std::string& path) {
  throw Error(ErrorCode::failed, say("'{}' cannot be read: {}.", path, std::strerror(errno)),
              say("Check the name of the file."));
}

class File {
 public:
  explicit File(const std::string& path)
      : descriptor_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (descriptor_ < 0) unreadable_evidence(path);
  }
  ~File() {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

}  // namespace

Evidence read_evidence(const std::string& path) {
  const File file(path);
  Evidence evidence;
  if (path != "-") evidence.name = path.substr(path.rfind('/') + 1);
  char piece[1 << 16];
  ssize_t count = 0;
  while ((count = ::read(file.descriptor(), piece, sizeof piece)) != 0) {
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) unreadable_evidence(path);
    evidence.bytes.append(piece, static_cast<std::size_t>(count));
    if (evidence.bytes.size() > kMost)
      throw Error(ErrorCode::refused, say("'{}' is too large to be a log or a description.", path),
                  say("Such files have a few hundred kilobytes."));
  }
  if (evidence.bytes.empty())
    throw Error(ErrorCode::refused, say("'{}' is empty.", path),
                say("Let the tool write it again."));
  return evidence;
}

}  // namespace bifc
