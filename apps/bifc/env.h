// Env: the world outside, so that nothing below reads a clock, the environment or a terminal.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "libbifc/base/date.h"
#include "libbifc/render/output.h"

namespace bifc {

struct Env {
  Output& out;
  Output& err;
  Date today;
  Instant now;
  bool in_is_terminal = false;
  /// Returns an environment variable, "" when it is not set.
  std::function<std::string(const char* name)> variable;
  /// Reads a line that a person types, without its end; nothing at the end of input.
  std::function<std::optional<std::string>()> read_line;
  /// Seconds of a clock that only goes forward.
  std::function<double()> seconds;
  /// Columns and lines of the terminal; 0 when there is none.
  std::function<std::pair<std::size_t, std::size_t>()> screen;
  /// Returns a moment as clocks here show it: "2026-11-21 15:32". Empty: clocks show UTC.
  std::function<std::string(Instant)> clock = {};
};

/// Returns a moment as people read it: "2026-11-21 15:32".
std::string clock_text(const Env& env, Instant moment);

/// Whether a variable is set to something that means yes: not "", not "0".
inline bool is_on(const Env& env, const char* name) {
  const std::string value = env.variable(name);
  return !value.empty() && value != "0";
}

// Each returns "" when neither the variable nor HOME names a folder.
/// Gives the signals back their usual meaning, for a program that takes this one's place.
void restore_signals();

/// Returns $XDG_CONFIG_HOME/bifc or ~/.config/bifc.
std::string config_folder(const Env& env);
/// Returns $XDG_DATA_HOME/bifc or ~/.local/share/bifc.
std::string data_folder(const Env& env);
/// Returns $XDG_STATE_HOME/bifc/drafts or ~/.local/state/bifc/drafts.
std::string drafts_folder(const Env& env);

}  // namespace bifc
