// lshw -json, from 02.16 to the git versions that Debian 12 has.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "libbifc/base/capacity.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware_readers.h"
#include "libbifc/exchange/hardware_words.h"

namespace bifc {
namespace {

// What the nodes above a node say of it.
struct Above {
  JsonValue parent;
  bool is_usb = false;
};

bool is_true(JsonValue value) { return value.text() == "true"; }
std::string_view class_of(JsonValue node) { return node.find("class").text(); }
std::string_view id_of(JsonValue node) { return node.find("id").text(); }
std::string_view bus_of(JsonValue node) { return node.find("businfo").text(); }
std::string clean(JsonValue node, std::string_view path) {
  return clean_value(node.at(path).text());
}
bool has_capability(JsonValue node, std::string_view name) {
  return node.find("capabilities").find(name).is_there();
}
std::int64_t size_of(JsonValue node) { return node.find("size").whole().value_or(0); }

// A node has one name or a list of them.
std::string_view device_name(JsonValue node) {
  const JsonValue name = node.find("logicalname");
  std::string_view first = name.is_array() && !name.empty() ? (*name.begin()).text() : name.text();
  if (first.starts_with("/dev/")) first.remove_prefix(5);
  return first;
}

class LshwReader {
 public:
  HardwarePiece read(JsonValue root) {
    const JsonValue first = root.is_array() ? *root.begin() : root;
    if (class_of(first) == "system") take_machine(first);
    if (root.is_array())
      for (const JsonValue node : root) begin(node);
    else
      begin(root);
    // Who is not root sees neither the tables of the firmware nor every disk.
    scan_.lists_disks = lists_all_ && !hides_disk_ && (is_root_ || !scan_.disks.empty());
    if (!scan_.memory_mb && banks_mb_ > 0) scan_.memory_mb = banks_mb_;
    return {HardwareTool::lshw, std::move(scan_)};
  }

 private:
  void begin(JsonValue node) {
    if (class_of(node) == "disk") lists_all_ = true;  // lshw -class disk
    walk(node, {});
  }

  void walk(JsonValue node, const Above& above) {
    const std::string_view kind = class_of(node);
    const bool is_usb = above.is_usb || bus_of(node).starts_with("usb@");
    if (kind == "processor") take_processor(node);
    if (kind == "memory") take_memory(node);
    if (kind == "power") take_battery(node);
    if (kind == "disk") take_disk(node, {above.parent, is_usb});
    if (kind == "storage" && is_nvme(node)) return take_nvme(node);
    if (id_of(node) == "core") fill(scan_.board_serial, clean(node, "serial"));
    for (const JsonValue child : node.find("children"))
      if (child.is_object()) walk(child, {node, is_usb});
  }

  void take_machine(JsonValue node) {
    for (const JsonValue child : node.find("children")) lists_all_ |= id_of(child) == "core";
    is_root_ = node.find("handle").text().starts_with("DMI:");
    scan_.brand = brand_name(node.find("vendor").text());
    scan_.model = model_of(node);
    scan_.human_model = human_model(scan_.brand, scan_.model, node.find("version").text());
    scan_.serial = clean(node, "serial");
    scan_.uuid = clean_uuid(node.at("configuration.uuid").text());
    scan_.kind = kind_of_chassis(node.at("configuration.chassis").text());
    fill(scan_.kind, kind_of_chassis(node.find("description").text()));
  }

  // "HP ProBook 450 G2 (F5R46AV)": newer lshw put the SKU behind the name.
  static std::string model_of(JsonValue node) {
    std::string_view product = trim(node.find("product").text());
    const std::size_t open = product.rfind(" (");
    if (product.ends_with(')') && open != product.npos) {
      const std::string_view sku = product.substr(open + 2, product.size() - open - 3);
      if (trim(sku) == trim(node.at("configuration.sku").text()) || is_placeholder(sku))
        product = product.substr(0, open);
    }
    return clean_value(product);
  }

  // Old lshw adds a node for each core and sixteen for each of those; they have no product.
  void take_processor(JsonValue node) {
    const std::string product = clean(node, "product");
    if (product.empty() || !scan_.cpu.empty() || is_true(node.find("disabled"))) return;
    scan_.cpu = product;
    scan_.cores = node.at("configuration.cores").whole();
    if (has_capability(node, "asimd"))
      scan_.arch = "arm64";
    else if (has_capability(node, "neon") || has_capability(node, "thumb"))
      scan_.arch = "arm";
    else
      scan_.arch =
          arch_of(clean(node, "vendor") + ' ' + product, node.find("width").whole().value_or(0));
  }

  // Caches, BIOS and controllers are of this class, too; French and Spanish say "flash" and "cache"
  // as English does.
  void take_memory(JsonValue node) {
    const std::string_view id = id_of(node);
    const std::string what = fold(node.find("description").text());
    if (id.starts_with("bank")) return take_bank(node, what);
    if (!id.starts_with("memory") || !bus_of(node).empty() || size_of(node) <= 0 ||
        what.find("flash") != what.npos || what.find("cache") != what.npos)
      return;
    scan_.memory_mb = scan_.memory_mb.value_or(0) + size_of(node) / kMebi;
  }

  void take_bank(JsonValue node, std::string_view what) {
    if (what.find("flash") != what.npos) return;
    scan_.memory_slots = scan_.memory_slots.value_or(0) + 1;
    if (size_of(node) <= 0) return;
    scan_.memory.push_back({.mb = size_of(node) / kMebi,
                            .type = module_type(node.find("description").text()),
                            .brand = memory_brand(node.find("vendor").text()),
                            .model = clean(node, "product"),
                            .serial = clean(node, "serial"),
                            .slot = clean(node, "slot")});
    banks_mb_ += size_of(node) / kMebi;
  }

  void take_battery(JsonValue node) {
    std::string words;
    for (const char* key : {"description", "product", "vendor", "slot"})
      words.append(node.find(key).text()).append(" ");
    if (id_of(node).starts_with("battery") && !is_invented_battery(words)) scan_.has_battery = true;
  }

  static bool is_nvme(JsonValue node) {
    const std::string what = fold(clean(node, "description") + ' ' + clean(node, "product"));
    return device_name(node).starts_with("nvme") || what.find("nvme") != what.npos ||
           what.find("non-volatile memory") != what.npos;
  }

  // A controller and its namespaces are one disk. lshw before 02.19 knows the controller alone.
  void take_nvme(JsonValue node) {
    ScannedDisk disk{.brand = clean(node, "vendor"),
                     .model = clean(node, "product"),
                     .serial = clean(node, "serial"),
                     .media = "nvme"};
    std::int64_t bytes = 0;
    for (const JsonValue child : node.find("children")) {
      if (class_of(child) != "disk" || size_of(child) <= 0) continue;
      bytes += std::min(size_of(child), INT64_MAX - bytes);
      if (std::string model = clean(child, "product"); !model.empty())
        disk.model = std::move(model);
      fill(disk.serial, clean(child, "serial"));
    }
    hides_disk_ |= bytes == 0;
    if (bytes == 0) return;
    disk.bytes = bytes;
    scan_.disks.push_back(std::move(disk));
  }

  // A medium is what a reader or drive holds.
  void take_disk(JsonValue node, const Above& above) {
    const std::string_view id = id_of(node), name = device_name(node);
    for (const char* other : {"cdrom", "medium", "floppy"})
      if (id.starts_with(other)) return;
    if (name.find("boot") != name.npos || name.find("rpmb") != name.npos) return;
    ScannedDisk disk{.brand = clean(node, "vendor"),
                     .model = clean(node, "product"),
                     .serial = clean(node, "serial"),
                     .media = media_of(node, above.parent),
                     .is_removable = above.is_usb || has_capability(node, "removable")};
    if (size_of(node) > 0) disk.bytes = size_of(node);
    // Readers without card have no size; neither has a disk that fails, but that has a serial.
    if (!disk.bytes && (disk.is_removable || disk.serial.empty())) return;
    if (disk.model.empty() && bus_of(above.parent).starts_with("mmc@")) {
      disk.brand = clean(above.parent, "vendor");
      disk.model = clean(above.parent, "product");
      disk.serial = clean(above.parent, "serial");
    }
    if (disk.media == "flash") disk.is_removable = true;
    scan_.disks.push_back(std::move(disk));
  }

  // Of a disk on SATA lshw tells how fast it turns, but not that it has nothing to turn.
  static std::string media_of(JsonValue node, JsonValue parent) {
    if (device_name(node).starts_with("nvme") || bus_of(node).starts_with("nvme@")) return "nvme";
    if (device_name(node).starts_with("mmcblk")) {
      const bool is_card = fold(node.find("description").text()) == "sd card" ||
                           has_capability(node, "sd") || has_capability(parent, "sd");
      return is_card ? "flash" : "emmc";
    }
    for (const JsonValue capability : node.find("capabilities"))
      if (capability.key().ends_with("rpm") && leading_number(capability.key()).value_or(0) > 0)
        return "hdd";
    for (const std::string_view word : split(node.find("product").text(), " -_"))
      if (word == "SSD") return "ssd";
    return {};
  }

  HardwareScan scan_;
  bool lists_all_ = false;  // the whole machine, or its disks alone
  bool is_root_ = false;
  bool hides_disk_ = false;  // a controller says that there is a disk of which nothing is told
  std::int64_t banks_mb_ = 0;
};

}  // namespace

bool is_lshw(JsonValue root) {
  if (root.is_object()) return root.find("id").is_there() && root.find("class").is_there();
  return root.is_array() && !root.empty() && is_lshw(*root.begin());
}

HardwarePiece read_lshw(JsonValue root) { return LshwReader().read(root); }

}  // namespace bifc
