// Serial numbers and names as lshw cuts them, sizes as inxi rounds them.
#include "libbifc/exchange/disk_merger.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware_readers.h"

namespace bifc {
namespace {

// Whether one of two serials is the other, or is it cut off.
bool is_same_serial(std::string_view a, std::string_view b) {
  constexpr std::size_t kShortest = 8;  // that may be taken for a part of another
  if (a.size() > b.size()) std::swap(a, b);
  return !a.empty() && (a.size() == b.size() || a.size() >= kShortest) &&
         same_folded(a, b.substr(0, a.size()));
}

// Whether two names are the same as far as the shorter one goes.
bool begin_alike(std::string_view a, std::string_view b) {
  constexpr std::size_t kShortest = 4, kLongest = 200;
  const std::size_t common = std::min(a.size(), b.size());
  return (common >= kShortest || a.size() == b.size()) && a.size() <= kLongest &&
         b.size() <= kLongest && same_folded(a.substr(0, common), b.substr(0, common));
}

// Returns the whole of two names of which one is the other cut off at its end, or without the maker
// at its start: "WDC WD5000AAKX-0" and "WD5000AAKX-08U6AA0" are "WDC WD5000AAKX-08U6AA0". Nothing
// when they are different names.
std::optional<std::string> whole_name(std::string_view a, std::string_view b) {
  for (int turn = 0; turn < 2; ++turn, std::swap(a, b)) {
    if (a.empty()) continue;
    for (std::size_t at = 0, blank = 0; blank != a.npos; at = blank + 1) {
      const std::string_view rest = a.substr(at);
      if (begin_alike(rest, b))
        return std::string(a.substr(0, at)).append(rest.size() > b.size() ? rest : b);
      blank = a.find(' ', at);
    }
  }
  return {};
}

bool is_about(const std::optional<std::int64_t>& a, const std::optional<std::int64_t>& b) {
  constexpr double kRounded = 0.01;  // inxi's "465.76 GiB", and less for small ones
  if (!a || !b) return false;
  const double one = static_cast<double>(*a), other = static_cast<double>(*b);
  return std::abs(one - other) <= kRounded * std::max(one, other);
}

void complete(ScannedDisk& disk, const ScannedDisk& other) {
  if (const auto name = whole_name(disk.model, other.model)) disk.model = *name;
  if (disk.serial.size() < other.serial.size()) disk.serial = other.serial;
  fill(disk.brand, other.brand);
  fill(disk.model, other.model);
  fill(disk.bytes, other.bytes);
  fill(disk.media, other.media);
  if (disk.health == "unknown" && !other.health.empty()) disk.health = other.health;
  fill(disk.health, other.health);
  fill(disk.hours, other.hours);
  disk.is_removable |= other.is_removable;
}

}  // namespace

void DiskMerger::add(const HardwarePiece& piece) {
  for (const ScannedDisk& disk : piece.scan.disks)
    if (!disk.serial.empty()) take(disk, piece);
  for (const ScannedDisk& disk : piece.scan.disks)
    if (disk.serial.empty()) take(disk, piece);
  ++piece_;
}

std::vector<ScannedDisk> DiskMerger::result() && {
  constexpr std::int64_t kMostHours = 50 * 8766;  // years; firmware tells nonsense, too
  std::vector<ScannedDisk> disks;
  for (Known& known : known_) {
    if (known.disk.is_removable && !known.was_looked_at) continue;
    if (known.disk.hours.value_or(0) < 0 || known.disk.hours.value_or(0) > kMostHours)
      known.disk.hours.reset();
    disks.push_back(std::move(known.disk));
  }
  return disks;
}

void DiskMerger::take(const ScannedDisk& disk, const HardwarePiece& piece) {
  auto found = std::find_if(known_.begin(), known_.end(),
                            [&](const Known& known) { return is_same(known, disk); });
  if (found == known_.end())
    found = known_.insert(found, {disk, false, piece_});
  else
    complete(found->disk, disk);
  found->latest_piece = piece_;
  found->was_looked_at |= piece.tool == HardwareTool::smartctl;
}

// Without a serial, size and name must do; one piece has no disk twice.
bool DiskMerger::is_same(const Known& known, const ScannedDisk& disk) const {
  if (!known.disk.serial.empty() && !disk.serial.empty())
    return is_same_serial(known.disk.serial, disk.serial);
  return known.latest_piece != piece_ && is_about(known.disk.bytes, disk.bytes) &&
         (known.disk.model.empty() || disk.model.empty() ||
          whole_name(known.disk.model, disk.model));
}

}  // namespace bifc
