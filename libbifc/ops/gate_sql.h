// What makes a wipe count, as SQL: the gate asks about one disk, the check about all of them.
#pragma once

#include <string_view>

namespace bifc {

/// The condition on a wipe `w` and a disk `p` that the disk may leave by the wipe: it is of the
/// present intake, not from before the disk came in, and no wipe that failed or was aborted came
/// after it. Clocks of wiping computers decide within a day, else the order of the records.
inline constexpr std::string_view kPasses = R"(
w.disk=p.id AND w.intake=p.intake AND w.removed=0 AND w.outcome NOT IN('failed','aborted')
AND(w.outcome='removed' OR w.day>=p.received)AND(w.outcome<>'passed' OR NOT EXISTS(
SELECT 1 FROM wipe f WHERE f.disk=w.disk AND f.intake=w.intake AND f.removed=0
AND f.outcome IN('failed','aborted')AND(f.day>w.day OR(f.day=w.day AND
CASE WHEN w.started IS NOT NULL AND substr(f.ended,1,10)=substr(w.ended,1,10)
THEN f.ended>w.started ELSE f.id>w.id END)))))";

/// The condition on a wipe `w` and a machine `d` that the wipe says the machine has no disk, or was
/// let through without a look at its disks, since it came in.
inline constexpr std::string_view kDiskless = R"(
w.device=d.id AND w.disk IS NULL AND w.intake=d.intake AND w.removed=0
AND w.outcome IN('no_disk','waived')
AND w.day>=coalesce(d.received,'')AND w.day>=coalesce(d.returned,''))";

/// The condition on a wipe `w` and a machine `d` that the machine has left with a disk that was
/// wiped: the disk may have been taken out since.
inline constexpr std::string_view kParting = R"(
w.device=d.id AND w.disk IS NOT NULL AND w.removed=0 AND w.outcome NOT IN('failed','aborted')
AND d.status IN('given','lent','sold','recycled')
AND w.day>=coalesce(d.received,'')AND w.day>=coalesce(d.returned,''))";

}  // namespace bifc
