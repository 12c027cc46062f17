// Reading files in pieces, and the encodings that spreadsheets in France still write.
#include "libbifc/exchange/input.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <utility>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr std::size_t kPiece = 1 << 20;

// Windows-1252 from 0x80 to 0x9F (www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS); the
// rest is Latin-1. 0 is undefined.
constexpr std::array<std::uint16_t, 32> kCp1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf8(std::string& to, std::uint32_t point) {
  if (point < 0x80) {
    to += static_cast<char>(point);
  } else if (point < 0x800) {
    to += static_cast<char>(0xC0 | (point >> 6));
    to += static_cast<char>(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    to += static_cast<char>(0xE0 | (point >> 12));
    to += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    to += static_cast<char>(0x80 | (point & 0x3F));
  } else {
    to += static_cast<char>(0xF0 | (point >> 18));
    to += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
    to += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    to += static_cast<char>(0x80 | (point & 0x3F));
  }
}

std::string decode_cp1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 || byte >= 0xA0)
      append_utf8(text, byte);
    else
      append_utf8(text, kCp1252[byte - 0x80] != 0 ? kCp1252[byte - 0x80] : 0xFFFD);
  }
  return text;
}

std::string decode_utf16(std::string_view bytes, bool big) {
  std::string text;
  const auto unit = [&](std::size_t at) {
    const auto a = static_cast<unsigned char>(bytes[at]);
    const auto b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<std::uint32_t>(big ? a << 8 | b : b << 8 | a);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    std::uint32_t point = unit(at);
    if (point >= 0xD800 && point < 0xDC00 && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 &&
        unit(at + 2) < 0xE000) {
      point = 0x10000 + ((point - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
      at += 2;
    } else if (point >= 0xD800 && point < 0xE000) {
      point = 0xFFFD;
    }
    append_utf8(text, point);
  }
  return text;
}

// A character cut in two by the end of the piece is no proof against UTF-8. Windows-1252 hardly
// ever holds bytes that happen to be UTF-8; a file that has more of those than bad ones is UTF-8
// that was damaged, whose bad rows are told.
bool looks_like_utf8(std::string_view piece) {
  std::size_t good = 0, wrong = 0;
  while (true) {
    const std::size_t bad = std::min(invalid_utf8(piece), piece.size());
    good += static_cast<std::size_t>(
        std::count_if(piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(bad),
                      [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
    if (bad == piece.size() || (bad + 4 > piece.size() && piece.size() >= kPiece)) break;
    ++wrong;
    piece.remove_prefix(bad + 1);
  }
  return wrong == 0 || good > wrong;
}

Encoding tell_encoding(std::string_view piece) {
  if (piece.starts_with("\xFF\xFE")) return Encoding::utf16le;
  if (piece.starts_with("\xFE\xFF")) return Encoding::utf16be;
  return looks_like_utf8(piece) ? Encoding::utf8 : Encoding::cp1252;
}

void strip_mark(std::string& text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
}

}  // namespace

Encoding read_encoding(std::string_view name) {
  const std::string plain = snake(name);
  if (plain == "utf_8" || plain == "utf8") return Encoding::utf8;
  for (const char* other : {"cp1252", "windows_1252", "latin1", "latin_1", "iso_8859_1"})
    if (plain == other) return Encoding::cp1252;
  if (plain == "utf_16" || plain == "utf_16le") return Encoding::utf16le;
  if (plain == "utf_16be") return Encoding::utf16be;
  throw Error(ErrorCode::usage, say("'{}' is not an encoding that bifc reads.", name),
              say("Those are: utf-8, cp1252, utf-16, utf-16be"));
}

std::string decode(std::string_view bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::cp1252:
      return decode_cp1252(bytes);
    case Encoding::utf16le:
    case Encoding::utf16be:
      return decode_utf16(bytes, encoding == Encoding::utf16be);
    case Encoding::utf8:
      break;
  }
  return std::string(bytes);
}

std::string as_utf8(std::string_view bytes) {
  std::string text = decode(bytes, tell_encoding(bytes));
  strip_mark(text);
  return text;
}

Input::Input(const std::string& path, const Encoding* encoding) : path_(path) {
  descriptor_ = path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor_ < 0)
    throw Error(ErrorCode::failed, say("'{}' cannot be read: {}.", path, std::strerror(errno)),
                say("Check the name of the file."));
  std::string raw = read_raw(kPiece);
  encoding_ = encoding != nullptr ? *encoding : tell_encoding(raw);
  hold_back(raw);
  beginning_ = decode(raw, encoding_);
  strip_mark(beginning_);
}

Input Input::of(std::string_view text) {
  Input input;
  input.beginning_ = text;
  strip_mark(input.beginning_);
  return input;
}

Input::Input(Input&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      path_(std::move(other.path_)),
      encoding_(other.encoding_),
      beginning_(std::move(other.beginning_)),
      carry_(std::move(other.carry_)),
      begun_(other.begun_) {}

Input::~Input() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool Input::read(std::string& to) {
  if (!std::exchange(begun_, true)) {
    to += beginning_;
    return !beginning_.empty();
  }
  if (descriptor_ < 0) return false;
  std::string raw = carry_ + read_raw(std::max(kPiece, to.size()));
  const bool ended = raw.size() == carry_.size();
  carry_.clear();
  if (ended && raw.size() < 2) return false;
  if (!ended) hold_back(raw);
  to += encoding_ == Encoding::utf8 ? raw : decode(raw, encoding_);
  return true;
}

// What the end of a piece cut in two, a unit or a pair of them, waits for the rest.
void Input::hold_back(std::string& raw) {
  if (encoding_ != Encoding::utf16le && encoding_ != Encoding::utf16be) return;
  std::size_t half = raw.size() % 2;
  const std::size_t high = raw.size() - half - (encoding_ == Encoding::utf16be ? 2 : 1);
  if (high < raw.size() && (raw[high] & 0xFC) == 0xD8) half += 2;
  carry_ = raw.substr(raw.size() - half);
  raw.resize(raw.size() - half);
}

std::string Input::read_raw(std::size_t size) {
  std::string raw(size, '\0');
  std::size_t filled = 0;
  while (filled < size) {
    const ssize_t read = ::read(descriptor_, raw.data() + filled, size - filled);
    if (read < 0 && errno == EINTR) continue;
    if (read < 0)
      throw Error(ErrorCode::failed, say("'{}' cannot be read: {}.", path_, std::strerror(errno)),
                  say("Check the name of the file."));
    if (read == 0) break;
    filled += static_cast<std::size_t>(read);
  }
  raw.resize(filled);
  return raw;
}

}  // namespace bifc
