// Output: a stream of text that is buffered, checked, and testable; and the file that -o names.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace bifc {

/// Collects text and writes it to a file descriptor in large pieces.
class Output {
 public:
  /// `descriptor` -1 keeps everything in memory, for tests.
  explicit Output(int descriptor, bool is_terminal = false)
      : descriptor_(descriptor), is_terminal_(is_terminal) {}

  void write(std::string_view text) {
    buffer_ += text;
    settle();
  }
  template <class... Args>
  void print(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(buffer_), format, std::forward<Args>(args)...);
    settle();
  }

  /// The text not written yet. Whoever appends to it in a loop calls settle() now and then.
  std::string& buffer() { return buffer_; }
  void settle() {
    if (buffer_.size() >= kFull && !held_) flush();
  }

  /// Keeps everything in memory until the next flush(), for results that must not be seen before
  /// the database has them.
  void hold() { held_ = true; }

  /// Throws Error: failed when the text cannot be written. A reader that has gone away
  /// ("bifc ticket list | head -1") is not an error: the rest is dropped.
  void flush();

  /// Forgets what was not written yet, when the command has failed.
  void discard() { buffer_.resize(flushed_); }

  /// Lets `open` say where the text goes once it proves longer than so many lines: a descriptor,
  /// or -1 for where it went before. What is shorter never asks.
  void divert(std::size_t lines, std::function<int()> open) {
    lines_ = lines;
    open_ = std::move(open);
  }
  /// Closes what `open` returned; no reader is left.
  void end_diversion();

  bool is_terminal() const { return is_terminal_; }
  bool reader_is_gone() const { return reader_gone_; }

 private:
  void choose_way();

  static constexpr std::size_t kFull = 1 << 16;
  int descriptor_;
  std::size_t lines_ = 0;
  std::function<int()> open_;
  bool diverted_ = false;
  bool is_terminal_;
  bool held_ = false;
  bool reader_gone_ = false;
  std::size_t flushed_ = 0;  // what tests keep in memory although it counts as written
  std::string buffer_;
};

/// A file that appears under its name only when it is complete. Devices and pipes are written
/// straight away.
class OutputFile {
 public:
  /// Throws Error: failed when it cannot be made.
  explicit OutputFile(std::string path);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  Output& out() { return out_; }

  /// Makes the file durable and gives it its name; with `only_if_changed`, leaves a file alone
  /// that has the same bytes already. Throws Error: failed.
  void finish(bool only_if_changed = false);

 private:
  std::string path_;
  std::string unfinished_;  ///< empty for devices and pipes
  int descriptor_;
  Output out_;
};

/// Deletes the file that is being written, if there is one. Safe in a signal handler.
void remove_unfinished_file();

}  // namespace bifc
