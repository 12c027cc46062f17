// Wipes: what the command line says of wiped disks, and the gate that stands before other states.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apps/bifc/command.h"
#include "libbifc/ops/wiping.h"

namespace bifc {

/// The words of `mark wiped`: ids, and the files that a shell made of *.log.
struct WipeWords {
  std::vector<std::string> ids, logs, attached;
};
WipeWords words_of(const Invocation& call);

/// Whether a word means the state "wiped".
bool is_wiped(std::string_view word);

/// Reads the logs and finds the disks. A machine of which no disk is known gets the one that is
/// named. Throws Error: refused, not_found, failed.
WipeOrder order_of(Invocation& call, const WipeWords& words);

/// Lets machines through with --force, or else has their gate be open, if the state needs that.
/// Throws Error: refused.
void pass_gate(Invocation& call, const std::vector<std::int64_t>& devices, std::string_view state);

/// Returns who did it, who looked again, why and when, as the options say.
WipeClaim claim_of(Invocation& call);

}  // namespace bifc
