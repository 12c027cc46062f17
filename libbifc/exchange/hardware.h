// Hardware: descriptions of a computer that lshw, smartctl, dmidecode, inxi and eReuse Workbench
// wrote, and how several of them become one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/exchange/wipe_log.h"

namespace bifc {

/// Texts are UTF-8 that steers no terminal, without blanks at their ends; "" where nothing is
/// known, and where the firmware only has a placeholder ("To Be Filled By O.E.M."). MAC addresses
/// are left out.
struct ScannedDisk {
  std::string brand;
  std::string model;   ///< the whole name where any source has it; lshw cuts it to 16 characters
  std::string serial;  ///< likewise; lshw cuts those behind USB to 20
  std::optional<std::int64_t> bytes;  ///< exact, unless only inxi tells it
  std::string media;                  ///< hdd ssd nvme emmc flash, or ""
  std::string health;                 ///< ok watch failing unknown; "": no source looked
  std::optional<std::int64_t> hours;  ///< that it ran
  bool is_removable = false;          ///< it hangs on USB, or is a card
};

struct ScannedModule {
  std::int64_t mb = 0;
  std::string type;  ///< "SODIMM DDR3 1600 MT/s", or what is known of that
  std::string brand;
  std::string model;
  std::string serial;
  std::string slot;  ///< "ChannelA-DIMM0"
};

struct HardwareScan {
  std::string tool;          ///< lshw smartctl dmidecode inxi, or what a snapshot calls itself
  std::string tool_version;  ///< "7.3"; lshw's is not in its report
  std::string taken;         ///< date and time as written: "2025-01-16T09:42:20.305696"
  std::string snapshot;      ///< UUID of a Workbench snapshot

  std::string brand;        ///< as share/codes/brand.tsv spells it, if it is there: "HP"
  std::string model;        ///< of Lenovo a code ("10B4A07JAC"); without HP's "(SKU)"
  std::string human_model;  ///< "ThinkCentre M73"; the model where there is no other name
  std::string serial;
  std::string board_serial;  ///< of the main board, which is no label that people see
  std::string uuid;          ///< lower case. Some makers put the MAC address into it.
  std::string kind;          ///< a token of DeviceKind, or ""
  std::string cpu;
  std::optional<std::int64_t> cores;  ///< of one processor
  std::string arch;                   ///< a token of Arch, or ""; the processor's, not the system's
  std::optional<std::int64_t> memory_mb;
  std::optional<std::int64_t> memory_slots;  ///< empty ones too
  std::vector<ScannedModule> memory;         ///< without empty slots
  bool has_battery = false;             ///< a source names one that the firmware did not invent
  std::optional<std::int64_t> battery;  ///< per cent of the capacity when new; the worst of two
  std::optional<std::int64_t> battery_cycles;

  std::vector<ScannedDisk> disks;
  /// Whether a source was read that names every disk inside: a disk that is not listed is not
  /// there.
  bool lists_disks = false;
  std::vector<WipeRun> erasures;
};

/// Which program saw what a piece tells.
enum class HardwareTool { workbench, lshw, dmidecode, inxi, smartctl };

/// What one program tells of one machine: a snapshot has several pieces, a report one. Fields that
/// the program knows nothing of are empty, all of them when it had no success. Its disks are all
/// that it saw, those on USB too.
struct HardwarePiece {
  HardwareTool tool;
  HardwareScan scan;
};

/// Tells by its content what a file is, and reads it. `bytes` are the whole file in any encoding
/// that Input reads. Throws Error: refused when it is none of these, or damaged.
std::vector<HardwarePiece> read_hardware(std::string_view bytes);

/// Returns the one machine that pieces of several files tell of, the same for any order of them.
/// The first that knows says it:
///   what it is (brand, model, serial, UUID, kind): dmidecode, lshw, inxi, Workbench
///   processor and its cores: lshw, dmidecode, inxi, Workbench
///   arch: lshw, inxi, dmidecode, Workbench
///   memory: dmidecode, lshw, inxi, Workbench
///   battery: inxi, Workbench; nobody else measures it
///   disks, each joined by its serial: smartctl, lshw, inxi, Workbench; of two looks of smartctl
///   the
///     later one
///   tool, version and date: Workbench, lshw, dmidecode, inxi, smartctl
/// Disks on USB stay only where smartctl looked at them; the others are the keys of whoever works
/// on the machine. Throws Error: refused when two pieces give the machine different serials.
HardwareScan merge_hardware(std::vector<HardwarePiece> pieces);

}  // namespace bifc
