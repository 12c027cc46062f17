// Files that name a machine make the groups; the others join the one they have a disk in common
// with.
#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/ops/scanning.h"
#include "libbifc/ops/wipe_matching.h"

namespace bifc {
namespace {

struct ScanGroup {
  std::vector<const ScanFile*> files;
  std::string serial, uuid;
};

std::string first_known(const ScanFile& file, std::string HardwareScan::*field) {
  for (const HardwarePiece& piece : file.pieces)
    if (!(piece.scan.*field).empty()) return piece.scan.*field;
  return {};
}

std::string stem(const ScanFile& file) {
  return file.file.name.substr(0, file.file.name.find('.'));
}

bool share_a_disk(const ScanFile& a, const ScanFile& b) {
  for (const HardwarePiece& one : a.pieces)
    for (const ScannedDisk& disk : one.scan.disks)
      for (const HardwarePiece& other : b.pieces)
        for (const ScannedDisk& again : other.scan.disks)
          if (!disk.serial.empty() && same_serial(disk.serial, again.serial)) return true;
  return false;
}

ScanGroup* group_with(std::vector<ScanGroup>& groups, const std::string& serial,
                      const std::string& uuid) {
  for (ScanGroup& group : groups)
    if ((!serial.empty() && group.serial == serial) ||
        ((serial.empty() || group.serial.empty()) && !uuid.empty() && group.uuid == uuid))
      return &group;
  return nullptr;
}

template <class Same>
ScanGroup* only_group(std::vector<ScanGroup>& groups, Same same) {
  ScanGroup* found = nullptr;
  for (ScanGroup& group : groups) {
    if (!std::any_of(group.files.begin(), group.files.end(),
                     [&](const ScanFile* file) { return same(*file); }))
      continue;
    if (found != nullptr) return nullptr;
    found = &group;
  }
  return found;
}

ScanGroup& group_of_nameless(std::vector<ScanGroup>& groups, const ScanFile& file, bool only_one) {
  ScanGroup* found = only_one && groups.size() == 1 ? &groups.front() : nullptr;
  if (found == nullptr)
    found = only_group(groups, [&](const ScanFile& other) { return share_a_disk(file, other); });
  if (found == nullptr && !file.file.name.empty())
    found = only_group(groups, [&](const ScanFile& other) { return stem(file) == stem(other); });
  if (found != nullptr) return *found;
  const bool describes = std::any_of(file.pieces.begin(), file.pieces.end(), [](const auto& piece) {
    return piece.tool != HardwareTool::smartctl;
  });
  if (describes) return groups.emplace_back();
  throw Error(ErrorCode::refused,
              say("'{}' tells of a disk, but not of which machine.", harmless(file.file.name)),
              say("Name the machine: bifc device scan D12 FILE"));
}

}  // namespace

std::vector<Scan> group_scans(const std::vector<ScanFile>& files) {
  std::vector<ScanGroup> groups;
  std::vector<const ScanFile*> nameless;
  for (const ScanFile& file : files) {
    const std::string serial = first_known(file, &HardwareScan::serial);
    const std::string uuid = first_known(file, &HardwareScan::uuid);
    if (serial.empty() && uuid.empty()) {
      nameless.push_back(&file);
      continue;
    }
    ScanGroup* group = group_with(groups, serial, uuid);
    if (group == nullptr) group = &groups.emplace_back();
    group->files.push_back(&file);
    if (group->serial.empty()) group->serial = serial;
    if (group->uuid.empty()) group->uuid = uuid;
  }
  const bool only_one = groups.size() == 1;
  for (const ScanFile* file : nameless)
    group_of_nameless(groups, *file, only_one).files.push_back(file);
  std::vector<Scan> scans;
  for (ScanGroup& group : groups) {
    std::vector<HardwarePiece> pieces;
    for (const ScanFile* file : group.files)
      pieces.insert(pieces.end(), file->pieces.begin(), file->pieces.end());
    scans.push_back({std::move(group.files), merge_hardware(std::move(pieces))});
  }
  return scans;
}

}  // namespace bifc
