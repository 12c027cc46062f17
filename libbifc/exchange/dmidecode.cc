// dmidecode's text. Its words are English in every locale.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libbifc/base/capacity.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware_readers.h"
#include "libbifc/exchange/hardware_words.h"

namespace bifc {
namespace {

// A structure of the firmware's tables. An item of a list stands under the list's key.
struct Block {
  std::string_view handle;
  std::string_view title;
  std::vector<std::pair<std::string_view, std::string_view>> values;

  std::string_view at(std::string_view key) const {
    for (const auto& [name, value] : values)
      if (name == key && !value.empty()) return value;
    return {};
  }
  bool has(std::string_view key, std::string_view item) const {
    return std::find(values.begin(), values.end(), std::pair(key, item)) != values.end();
  }
  std::string clean(std::string_view key) const { return clean_value(at(key)); }
};

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

// Lines without indent are a block's handle and title; those indented deeper than its first one
// are items.
std::vector<Block> blocks_of(std::string_view text) {
  std::vector<Block> blocks;
  std::size_t first_indent = 0;
  for (const std::string_view line : lines_of(text)) {
    const std::string_view words = trim(line);
    if (words.empty()) continue;
    if (indent_of(line) == 0) {
      const bool is_handle = words.starts_with("Handle 0x");
      if (is_handle || blocks.empty() || !blocks.back().title.empty()) blocks.emplace_back();
      (is_handle ? blocks.back().handle : blocks.back().title) =
          is_handle ? words.substr(7, words.find(',') - 7) : words;
      continue;
    }
    if (blocks.empty()) continue;
    auto& values = blocks.back().values;
    if (values.empty()) first_indent = indent_of(line);
    const std::size_t colon = std::min(words.find(':'), words.size());
    if (indent_of(line) > first_indent)
      values.emplace_back(values.back().first, words);
    else
      values.emplace_back(words.substr(0, colon),
                          trim(words.substr(std::min(colon + 1, words.size()))));
  }
  return blocks;
}

class DmiReader {
 public:
  HardwarePiece read(std::string_view text) {
    const std::vector<Block> blocks = blocks_of(text);
    for (const Block& block : blocks) {
      constexpr std::string_view kBanner = "# dmidecode ";
      if (block.title.starts_with(kBanner))
        scan_.tool_version = clean_value(block.title.substr(kBanner.size()));
      if (block.title == "System Information") take_system(block);
      if (block.title == "Base Board Information")
        fill(scan_.board_serial, block.clean("Serial Number"));
      if (block.title == "Chassis Information") fill(scan_.kind, kind_of_chassis(block.at("Type")));
      if (block.title == "Processor Information") take_processor(block);
      if (block.title == "Physical Memory Array") take_array(block);
      if (block.title == "Portable Battery") take_battery(block);
    }
    for (const Block& block : blocks)
      if (block.title == "Memory Device") take_module(block);
    if (slots_ == 0) slots_ = sockets_;
    if (slots_ > 0) scan_.memory_slots = slots_;
    return {HardwareTool::dmidecode, std::move(scan_)};
  }

 private:
  void take_system(const Block& block) {
    scan_.brand = brand_name(block.at("Manufacturer"));
    scan_.model = block.clean("Product Name");
    scan_.human_model = human_model(scan_.brand, scan_.model, block.at("Version"));
    scan_.serial = block.clean("Serial Number");
    scan_.uuid = clean_uuid(block.at("UUID"));
  }

  void take_processor(const Block& block) {
    const std::string name = block.clean("Version");
    if (name.empty() || !scan_.cpu.empty() || block.at("Status").starts_with("Unpopulated")) return;
    scan_.cpu = name;
    scan_.cores = leading_number(block.at("Core Count"));
    const bool is_long = block.has("Characteristics", "64-bit capable");
    scan_.arch =
        arch_of(fmt::format("{} {} {}", block.at("Manufacturer"), block.at("Family"), name),
                is_long ? 64 : 0);
  }

  void take_array(const Block& block) {
    if (block.at("Use") != "System Memory") {
      others_.push_back(block.handle);
      return;
    }
    slots_ +=
        std::min<std::int64_t>(leading_number(block.at("Number Of Devices")).value_or(0), 4096);
  }

  // Chips of flash memory are listed among the modules by old machines.
  void take_module(const Block& block) {
    const std::string_view array = block.at("Array Handle");
    const bool is_other =
        !array.empty() && std::find(others_.begin(), others_.end(), array) != others_.end();
    if (is_other || block.at("Type") == "Flash" || block.at("Type") == "ROM") return;
    ++sockets_;
    const std::int64_t mb = read_size(block.at("Size")).value_or(0) / kMebi;
    if (mb == 0) return;
    const std::string words =
        fmt::format("{} {} {}", block.at("Form Factor"), block.at("Type"), block.at("Speed"));
    scan_.memory.push_back({.mb = mb,
                            .type = module_type(words),
                            .brand = memory_brand(block.at("Manufacturer")),
                            .model = block.clean("Part Number"),
                            .serial = block.clean("Serial Number"),
                            .slot = block.clean("Locator")});
    scan_.memory_mb = scan_.memory_mb.value_or(0) + mb;
  }

  void take_battery(const Block& block) {
    const std::string words =
        fmt::format("{} {} {}", block.at("Location"), block.at("Manufacturer"), block.at("Name"));
    scan_.has_battery |= !is_invented_battery(words);
  }

  HardwareScan scan_;
  std::vector<std::string_view> others_;  // arrays of other memory: flash, cache, video
  std::int64_t slots_ = 0;                // as the arrays say
  std::int64_t sockets_ = 0;              // as many as are described
};

}  // namespace

bool is_dmidecode(std::string_view text) {
  for (const std::string_view line : lines_of(text)) {
    if (line.starts_with("# dmidecode ")) return true;
    if (line.starts_with("Handle 0x") && line.find(", DMI type ") != line.npos) return true;
    for (const char* title : {"System Information", "Chassis Information", "Memory Device"})
      if (trim(line) == title && indent_of(line) == 0) return true;  // of -q
  }
  return false;
}

HardwarePiece read_dmidecode(std::string_view text) { return DmiReader().read(text); }

}  // namespace bifc
