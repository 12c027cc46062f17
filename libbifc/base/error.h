// Error: the one exception of bifc. Throw it when a command cannot go on.
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <utility>

namespace bifc {

/// Why a command stopped. The numbers are the process's exit codes and never change meaning.
enum class ErrorCode {
  failed = 1,       ///< anything that has no better code below
  usage = 2,        ///< the command line is wrong; nothing was read or written
  not_found = 3,    ///< a record that was asked for by its id does not exist, or was removed
  refused = 4,      ///< the data is bad or breaks a rule; nothing was written
  busy = 5,         ///< another process holds the database; trying again may help
  abandoned = 6,    ///< the person at the keyboard gave up; nothing was written
  damaged = 7,      ///< the file is damaged, foreign, or from a newer bifc
  format_old = 20,  ///< --format-version asks for a format that is no longer written
  format_new = 21,  ///< --format-version asks for a format that this bifc does not know yet
  bug = 70,         ///< bifc itself is wrong
  interrupted = 130,
};

/// Returns the word that stands in brackets before the message, the same in every language, so
/// that logs can be searched: "not-found".
std::string_view tag(ErrorCode code);

/// Carries a translated message for people, without a full stop's worth of doubt about what is
/// the matter ("There is no ticket T7."), and a hint on what to type next, which may be empty.
class Error : public std::exception {
 public:
  Error(ErrorCode code, std::string message, std::string hint = {})
      : code_(code), message_(std::move(message)), hint_(std::move(hint)) {}

  ErrorCode code() const { return code_; }
  const std::string& message() const { return message_; }
  const std::string& hint() const { return hint_; }
  const char* what() const noexcept override { return message_.c_str(); }

  /// Puts where it happened before the message ("repairs.csv, line 17"). Call it while rethrowing.
  void within(std::string_view place) { message_.insert(0, std::string(place) + ": "); }

 private:
  ErrorCode code_;
  std::string message_;
  std::string hint_;
};

}  // namespace bifc
