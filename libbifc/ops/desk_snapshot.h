// Snapshots of desks: whole files that other programs carry from one machine to the next.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// Returns what a desk's snapshot is called: the beginning of its group's mark and its letters.
std::string snapshot_name(std::string_view group, std::string_view desk);

/// Returns the paths of a group's snapshots in a folder, in the order of their names. Copies that
/// such a program made of one because two differed are among them.
/// Throws Error: failed when the folder cannot be read.
std::vector<std::string> snapshots_in(const std::string& folder, std::string_view group);

/// Whether a folder holds snapshots, none of them of this group.
bool has_only_strangers(const std::string& folder, std::string_view group);

/// Writes a snapshot of the database to `target`: aside first, durable, and then renamed, so that
/// nobody meets half of one. It ends with a line that tells its length and its mark. Returns false,
/// and touches nothing, when the file there says the same already.
/// Throws Error: failed when it cannot be written, damaged when the database is.
bool write_snapshot(const std::string& database, const std::string& target);

/// Copies a snapshot to `to`, a database then, and returns whether it was whole. One that was
/// interrupted, or is being written by another program, is not; `to` is not made then.
bool take_snapshot(const std::string& snapshot, const std::string& to);

}  // namespace bifc
