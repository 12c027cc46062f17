// Where things lie: the XDG Base Directory Specification.
#include "apps/bifc/env.h"

#include <csignal>

namespace bifc {
namespace {

std::string folder(const Env& env, const char* variable, const char* usual, const char* below) {
  const std::string base = env.variable(variable), home = env.variable("HOME");
  if (base.starts_with('/')) return base + below;
  return home.starts_with('/') ? home + usual + below : std::string();
}

}  // namespace

void restore_signals() {
  for (const int signal : {SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGHUP}) std::signal(signal, SIG_DFL);
}

std::string clock_text(const Env& env, Instant moment) {
  if (env.clock) return env.clock(moment);
  std::string text = moment.iso().substr(0, 16);
  text[10] = ' ';
  return text;
}

std::string config_folder(const Env& env) {
  return folder(env, "XDG_CONFIG_HOME", "/.config", "/bifc");
}
std::string data_folder(const Env& env) {
  return folder(env, "XDG_DATA_HOME", "/.local/share", "/bifc");
}
std::string drafts_folder(const Env& env) {
  return folder(env, "XDG_STATE_HOME", "/.local/state", "/bifc/drafts");
}

}  // namespace bifc
