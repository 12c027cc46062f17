// Input: the bytes of a file or of standard input, in pieces, as UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bifc {

enum class Encoding { utf8, cp1252, utf16le, utf16be };

/// Returns the encoding somebody named ("utf-8", "cp1252", "windows-1252", "latin1", "utf-16").
/// Throws Error: usage.
Encoding read_encoding(std::string_view name);

/// Bytes come decoded and without a byte order mark. UTF-8 is passed on unchecked, so that what is
/// wrong can be told by line.
class Input {
 public:
  /// Opens `path`, "-" being standard input. Looks at the first piece to tell the encoding unless
  /// one is given: a byte order mark, or text that is not UTF-8 and therefore Windows-1252.
  /// Throws Error: failed when it cannot be read.
  explicit Input(const std::string& path, const Encoding* encoding = nullptr);
  /// Returns an input that gives a text in memory.
  static Input of(std::string_view text);
  ~Input();
  Input(Input&& other) noexcept;
  Input& operator=(Input&&) = delete;

  /// Appends the next piece to `to`: a megabyte, or as much as `to` already holds if that is more.
  /// Returns false at the end.
  bool read(std::string& to);

  /// Returns what the first read() will give, or has given.
  std::string_view beginning() const { return beginning_; }
  Encoding encoding() const { return encoding_; }

 private:
  Input() = default;
  std::string read_raw(std::size_t size);
  void hold_back(std::string& raw);

  int descriptor_ = -1;
  std::string path_;
  Encoding encoding_ = Encoding::utf8;
  std::string beginning_;
  std::string carry_;  // half a UTF-16 character
  bool begun_ = false;
};

/// Returns the bytes of a whole file as UTF-8 without byte order mark, telling their encoding as
/// Input does.
std::string as_utf8(std::string_view bytes);

/// Returns `bytes` as UTF-8. Unpaired surrogates and undefined bytes become U+FFFD.
std::string decode(std::string_view bytes, Encoding encoding);

}  // namespace bifc
