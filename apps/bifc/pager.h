// The pager: shows page by page what is longer than the screen.
#pragma once

#include <span>
#include <string>

#include "apps/bifc/config.h"
#include "apps/bifc/env.h"

namespace bifc {

/// Shows through BIFC_PAGER, the config's pager, PAGER, else less, what standard output prints from
/// here on: only at a terminal, and only when it is longer than the screen. "cat" stands for none.
/// `words` is the command line, for --no-pager.
class Pager {
 public:
  Pager(std::span<const std::string> words, const Env& env, const Config& config);
  ~Pager() { finish(); }
  Pager(const Pager&) = delete;
  Pager& operator=(const Pager&) = delete;

  /// Waits until the person has left the pager.
  void finish();

 private:
  int start(const std::string& command);

  Output& out_;
  int process_ = 0;
};

}  // namespace bifc
