// Gate: no machine leaves, or is made ready to, while a disk of it has not been wiped.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// What stands between a machine and whoever is to have it.
struct Gate {
  std::vector<std::int64_t> unwiped;  ///< disks it has held since it last came in, lowest id first
  bool unknown = false;               ///< nobody has seen its disks, nor said that there are none
  bool is_open() const { return unwiped.empty() && !unknown; }
};

/// Looks at every disk that the machine has held since it last came in. A visitor's machine and
/// one that does not exist have an open gate.
Gate gate_of(Store& store, std::int64_t device);

/// How a machine stands with its wipes, for papers, lists and figures.
enum class Judged {
  wiped,    ///< every disk passed, or was destroyed or taken out
  no_disk,  ///< somebody looked and there is none, or machines of its kind hold no data
  waived,   ///< two people let it through with a disk that is not wiped
  unwiped,  ///< a disk is not wiped
  never,    ///< nothing is known of its disks: from before wipes were judged
};
Judged judged(Store& store, std::int64_t device);

/// Returns the disks that a machine holds, or with `once` those too that it has held since it last
/// came in, and of one that has left without those it got afterwards; lowest id first.
enum class Held { now, once };
std::vector<std::int64_t> disks_of(Store& store, std::int64_t device, Held held = Held::once);

/// Returns the wipe by which a disk may leave, the latest; nothing when it may not: when there is
/// none since it came in, or a later one failed.
std::optional<std::int64_t> passing_wipe(Store& store, std::int64_t disk);

/// Returns the record that says that a machine has no disk, or that it was let through without a
/// look at its disks; nothing when there is none for its present intake.
std::optional<std::int64_t> diskless_wipe(Store& store, std::int64_t device);

/// Returns the wipe with which a machine that is out has left, which holds none of its disks any
/// more or never has; nothing for one that has not left.
std::optional<std::int64_t> parting_wipe(Store& store, std::int64_t device);

/// Returns the day a machine last came in; nothing when no day is known.
std::optional<Date> intake_day(Row device);

/// Returns how a disk is called where it is refused: "K1 (disk WDC WD5000AAKX, serial WD-1234)".
std::string disk_text(Store& store, std::int64_t disk);

/// Returns why a gate is shut: "disk K1 (…) is not wiped"; and what to type, a command a line.
std::string gate_problem(Store& store, const Gate& gate);
std::string gate_remedy(Store& store, std::int64_t device, const Gate& gate);

/// Throws Error: refused when the gate is shut, with the disk and the command to type. `status` is
/// the state that the machine would come into.
void require_open_gate(Store& store, std::int64_t device, std::string_view status);

/// Does the same for a machine of the stock that is to become a visitor's.
void require_open_gate_to_visitor(Store& store, std::int64_t device);

/// Takes a machine that waits to leave back to being tested when its gate is shut. Returns whether
/// it did.
bool step_back(Store& store, std::int64_t device, const Date& today);

}  // namespace bifc
