// hdparm: transcripts of ATA secure erase and of sanitize. hdparm prints when it begins and when it
// fails, and nothing when it succeeds.
#include <algorithm>
#include <map>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/wipe_tools.h"

namespace bifc {
namespace {

// What hdparm -I tells of a disk.
struct AtaDisk {
  std::string model, serial;
  std::int64_t sectors = 0;
  std::int64_t sector_size = 512;
  std::optional<bool> has_password;    // "enabled"
  std::optional<std::size_t> erasing;  // the run whose success is in doubt
  bool is_told_again = false;          // its serial, since that run began
};

// The password that an erasure needs is taken away by the erasure itself, so a disk that had one,
// was erased without an error and has none afterwards was erased (ATA8-ACS, SECURITY ERASE UNIT).
// Where disks are erased one after another, the next one has the same node and no password either:
// so the serial must be told before and after.
class HdparmLog {
 public:
  void take(std::string_view line, std::size_t number) {
    const std::string_view text = trim(line);
    if (text.starts_with("/dev/") && text.ends_with(':')) take_node(text);
    if (text.find("hdparm ") != text.npos && text.find("--") != text.npos) take_command(text);
    if (const auto issued = after(text, "Issuing "); issued.find(" command") != issued.npos)
      take_issued(issued.substr(0, issued.find(' ')), number);
    take_identity(text);
    take_security(text, number);
    take_sanitize(text, number);
    for (const std::string_view error :
         {"SECURITY_ERASE: ", "ERASE_PREPARE: ", "SG_IO: bad/missing sense data",
          "SECURITY_SET_PASS: ", "SANITIZE failed", "SANITIZE device error",
          "SANITIZE feature set is not supported"})
      if (text.starts_with(error)) take_error(number);
  }

  WipeReading finish() {
    for (WipeRun& run : reading_.runs) {
      run.tool = "hdparm";
      run.verification = "none";
      run.hidden_area = "unknown";
    }
    if (reading_.is_known)
      reading_.why_none = say("hdparm tells the state of a disk here, and no erasure.");
    return std::move(reading_);
  }

 private:
  void take_node(std::string_view text) {
    if (const auto node = node_in(text); !node.empty()) node_ = told(node);
    is_security_ = false;
  }

  void take_command(std::string_view text) {
    take_node(text);
    is_enhanced_ = text.find("--security-erase-enhanced") != text.npos;
  }

  void take_issued(std::string_view command, std::size_t number) {
    AtaDisk& disk = disks_[node_];
    issued_.clear();
    if (command == "SECURITY_SET_PASS") disk.has_password = true;
    if (command == "SECURITY_DISABLE") disk.has_password.reset();
    if (command == "SECURITY_SET_PASS" || command == "SECURITY_DISABLE") {
      disk.erasing.reset();
      issued_ = command;
    }
    // What is printed is the same for both kinds; only the command line tells the stronger one.
    if (command == "SECURITY_ERASE")
      begin(is_enhanced_ ? "ata_secure_erase_enhanced" : "ata_secure_erase", command, number);
    if (command == "SANITIZE_OVERWRITE") begin("ata_sanitize_overwrite", command, number);
    if (command == "SANITIZE_BLOCK_ERASE") begin("ata_sanitize_block", command, number);
    if (command == "SANITIZE_CRYPTO_SCRAMBLE") begin("ata_sanitize_crypto", command, number);
    reading_.is_known = reading_.is_known || !issued_.empty();
  }

  void begin(std::string_view method, std::string_view command, std::size_t number) {
    AtaDisk& disk = disks_[node_];
    disk.erasing = reading_.runs.size();
    disk.is_told_again = false;
    issued_ = command;
    is_enhanced_ = false;
    WipeRun run{.node = node_,
                .model = disk.model,
                .serial = disk.serial,
                .method = std::string(method),
                .result = "unproven",
                .line = number};
    constexpr std::int64_t kMost = std::int64_t{1} << 53;
    if (disk.sectors > 0 && disk.sector_size > 0 && disk.sectors < kMost / disk.sector_size)
      run.bytes = disk.sectors * disk.sector_size;
    reading_.runs.push_back(std::move(run));
  }

  void take_identity(std::string_view text) {
    AtaDisk& disk = disks_[node_];
    if (text.starts_with("Model Number:")) model_ = told(after(text, "Model Number:"));
    if (text.starts_with("Serial Number:")) {
      const std::string serial = told(after(text, "Serial Number:"));
      if (serial != disk.serial) disk = {};  // another disk in the same place
      disk.model = model_;
      disk.serial = serial;
      disk.is_told_again = true;
    }
    for (const char* most :
         {"LBA48  user addressable sectors:", "LBA    user addressable sectors:"})
      if (const auto sectors = number_at(after(text, most)))
        disk.sectors = std::max(disk.sectors, *sectors);
    if (text.starts_with("Logical") && text.find("Sector size:") != text.npos)
      disk.sector_size = number_at(after(text, "Sector size:")).value_or(512);
  }

  void take_security(std::string_view text, std::size_t number) {
    if (text.starts_with("Security:") && !model_.empty()) is_security_ = reading_.is_known = true;
    if (text.starts_with("Checksum:") || text.starts_with("Logical Unit")) is_security_ = false;
    if (!is_security_) return;
    const std::vector<std::string_view> words = split(text, " \t");
    if (words.empty() || words.back() != "enabled" || words.size() > 2) return;
    AtaDisk& disk = disks_[node_];
    const bool enabled = words.front() != "not";
    if (is_open(disk, "ata_secure_erase")) {
      const bool is_proof = disk.has_password.value_or(false) && disk.is_told_again &&
                            !reading_.runs[*disk.erasing].serial.empty();
      if (enabled)
        settle(disk, "failed", number);
      else if (is_proof)
        settle(disk, "passed", number);
    }
    disk.has_password = enabled;
  }

  bool is_open(const AtaDisk& disk, std::string_view methods) const {
    return disk.erasing && reading_.runs[*disk.erasing].method.starts_with(methods);
  }

  void take_sanitize(std::string_view text, std::size_t number) {
    AtaDisk& disk = disks_[node_];
    if (!is_open(disk, "ata_sanitize")) return;
    if (text.find("Last Sanitize Operation Completed Without Error") != text.npos)
      settle(disk, "passed", number);
    else if (text.find("SD3 Sanitize Operation Failed") != text.npos ||
             text.find("Last Sanitize Command completed unsuccessfully") != text.npos)
      settle(disk, "failed", number);
  }

  // Of the command that was issued last, whose errors follow it.
  void take_error(std::size_t number) {
    AtaDisk& disk = disks_[node_];
    if (issued_ == "SECURITY_SET_PASS") disk.has_password.reset();
    if (!disk.erasing || issued_.empty()) return;
    ++reading_.runs[*disk.erasing].errors;
    settle(disk, "failed", number);
  }

  void settle(AtaDisk& disk, const char* result, std::size_t number) {
    WipeRun& run = reading_.runs[*disk.erasing];
    run.result = result;
    run.line = number;
    disk.erasing.reset();
  }

  WipeReading reading_;
  std::map<std::string, AtaDisk, std::less<>> disks_;
  std::string node_;    // "/dev/sdb:" stands above what is printed of it
  std::string model_;   // stands above the serial
  std::string issued_;  // the command that errors would be of
  bool is_enhanced_ = false;
  bool is_security_ = false;  // inside the "Security:" of hdparm -I
};

}  // namespace

WipeReading read_hdparm(const std::vector<std::string_view>& lines) {
  HdparmLog log;
  for (std::size_t i = 0; i < lines.size(); ++i) log.take(lines[i], i + 1);
  return log.finish();
}

}  // namespace bifc
