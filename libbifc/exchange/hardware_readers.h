// Readers of what single programs tell of a computer; read_hardware() chooses among them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/exchange/hardware.h"
#include "libbifc/exchange/json_tree.h"

namespace bifc {

/// Whether a document is a node of lshw, or a list of them as `lshw -class` writes.
bool is_lshw(JsonValue root);
HardwarePiece read_lshw(JsonValue root);

/// Whether a document is a report of `smartctl --json`, or a list of them.
bool is_smartctl(JsonValue root);
HardwarePiece read_smartctl(JsonValue root);

/// Whether a document is what `inxi --output json` writes: sections with keys such as
/// "007#1#0#Drives".
bool is_inxi(JsonValue root);
HardwarePiece read_inxi(JsonValue root);

/// Whether a text, in UTF-8, is of dmidecode, also of its options -t and -q.
bool is_dmidecode(std::string_view text);
HardwarePiece read_dmidecode(std::string_view text);

/// Whether a document is a snapshot of eReuse Workbench in one of its shapes: with components that
/// it understood itself (11 and 12), with the reports of other programs below `data`, or as a
/// credential with them as `evidence`.
bool is_snapshot(JsonValue root);
/// Returns the snapshot's own piece and those of the reports inside it. Throws Error: refused, with
/// the program's name, when one of those is damaged.
std::vector<HardwarePiece> read_snapshot(JsonValue root);

/// Gives `to` what `from` knows, unless it knows something itself.
inline void fill(std::string& to, std::string_view from) {
  if (to.empty()) to = from;
}
template <class T>
void fill(std::optional<T>& to, const std::optional<T>& from) {
  if (!to) to = from;
}

/// Reads a text as JSON. What lshw of 2018 and 2019 wrote without the brackets around a list, or
/// with a comma too many, is mended. Throws Error: refused with the line.
void read_mended(JsonTree& tree, std::string_view text);

}  // namespace bifc
