// nvme-cli: transcripts of nvme format, and the sanitize log as text or JSON. Neither tells the
// serial of the disk; nvme id-ctrl in the same file does.
#include <map>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/json_reader.h"
#include "libbifc/exchange/wipe_tools.h"

namespace bifc {
namespace {

// What the sanitize log page says (NVM Express base specification, log page 81h).
struct Page {
  std::int64_t progress = 0;
  std::int64_t status = -1;          // SSTAT; -1 when not told
  std::int64_t action = 0;           // SCDW10: how it was sanitized
  std::optional<bool> is_untouched;  // nothing was written since; not every version prints it
  std::size_t line = 0;
};

struct Identity {
  std::string model, serial;
};

struct Sanitize {
  Page page;  // the latest
  Identity identity;
  bool is_seen = false;  // begun, or under way, in this very file
};

std::string method_of_action(std::int64_t action) {
  switch (action & 7) {
    case 2:
      return "nvme_sanitize_block";
    case 3:
      return "nvme_sanitize_overwrite";
    case 4:
      return "nvme_sanitize_crypto";
    default:
      return {};
  }
}

// Returns what "-s 1", "-s1" or "--ses=1" asks for. Without them nvme format need not erase.
std::string method_of_command(std::string_view command) {
  std::string_view setting = after(command, "--ses");
  if (setting.empty()) setting = after(command, " -s");
  if (setting.starts_with('=')) setting.remove_prefix(1);
  const std::int64_t ses = setting.empty() ? 0 : number_at(setting).value_or(-1);
  if (ses == 1) return "nvme_format_user_data";
  if (ses == 2) return "nvme_format_crypto";
  return ses == 0 ? "nvme_format" : "";
}

// The state of the latest sanitize outlives power cuts: it may be of years ago, and of data that
// was erased before the data that is on the disk now. So its success is a proof only when nothing
// was written since, or when the file itself shows that the sanitize is of now.
std::string result_of(const Sanitize& sanitize) {
  constexpr std::int64_t kFinished = 65535;
  const std::int64_t status = sanitize.page.status & 7;
  if (status == 3) return "failed";
  const bool ended_well = (status == 1 || status == 4) && sanitize.page.progress == kFinished;
  return ended_well && sanitize.page.is_untouched.value_or(sanitize.is_seen) ? "passed"
                                                                             : "unproven";
}

class NvmeLog {
 public:
  void take(std::string_view line, std::size_t number) {
    if (const auto version = after(line, "nvme version "); !version.empty())
      version_ = told(version.substr(0, version.find(' ')));
    if (line.find("nvme ") != line.npos) take_command(line);
    take_format(line, number);
    take_page(line, number);
    take_identity(line);
    for (const char* error : {"NVMe status:", "NVMe Status:", "NVME Admin command error:"})
      if (line.find(error) != line.npos) take_error(number);
    if (line.starts_with("format: ") || line.starts_with("sanitize: ")) take_error(number);
  }

  void take_json(std::string_view text, const std::vector<std::string_view>& lines) {
    for (const auto& [device, members] : read_flat_object(text)) {
      Page page;
      for (const auto& [name, value] : read_flat_object(members)) {
        if (name == "sprog") page.progress = number_at(value).value_or(0);
        if (name == "cdw10_info") page.action = number_at(value).value_or(0);
        if (name == "sstat") take_status(value, page);
      }
      if (page.status < 0) continue;
      while (page.line < lines.size() && lines[page.line].find("\"sstat\"") == std::string::npos)
        ++page.line;
      page.line = std::min(page.line + 1, lines.size());
      sanitized_["/dev/" + told(device)].page = page;
    }
  }

  WipeReading finish() {
    end_format("aborted");
    end_sanitizes();
    for (WipeRun& run : reading_.runs) {
      run.tool = "nvme";
      run.version = version_;
      run.verification = "none";
      run.hidden_area = "unknown";
    }
    reading_.is_known = !reading_.runs.empty() || !reading_.why_none.empty();
    return std::move(reading_);
  }

 private:
  // As it is echoed by a prompt or by "set -x".
  void take_command(std::string_view line) {
    for (const std::string_view verb : {"format ", "sanitize-log ", "sanitize ", "id-ctrl "}) {
      const std::size_t at = line.find("nvme " + std::string(verb));
      if (at == line.npos) continue;
      const std::string_view command = line.substr(at);
      node_ = told(node_in(command));
      end_format("aborted");
      if (verb == "format ") format_ = WipeRun{.node = node_, .method = method_of_command(command)};
      if (verb != "sanitize ") continue;
      if (sanitized_[node_].page.status >= 0) end_sanitizes();
      sanitized_[node_].is_seen = true;
    }
  }

  void take_format(std::string_view line, std::size_t number) {
    const bool warned = line.find("You are about to format nvme") != line.npos;
    const bool sent = line.find("Sending format operation") != line.npos;
    const bool ended = line.find("Success formatting namespace") != line.npos;
    if (!warned && !sent && !ended) return;
    if (!format_) format_.emplace();
    if (warned && format_->node.empty()) {
      const std::string_view name = after(line, "You are about to format ");
      format_->node = "/dev/" + told(name.substr(0, name.find(',')));
    }
    format_->line = number;
    const bool erases = format_->method.starts_with("nvme_format_");
    if (ended) end_format(erases ? "passed" : "unproven");
  }

  // A command that is only quoted, with no answer of nvme below it, is no run.
  void end_format(const char* result) {
    if (format_ && format_->line > 0) {
      const Identity identity = identity_of(format_->node);
      format_->model = identity.model;
      format_->serial = identity.serial;
      format_->result = result;
      reading_.runs.push_back(*format_);
    }
    format_.reset();
  }

  void take_page(std::string_view line, std::size_t number) {
    const auto value = [&](std::string_view mark) {
      const std::string_view rest = after(line, mark);
      return number_at(trim(rest.substr(rest.empty() ? 0 : rest.find(':') + 1)));
    };
    Page& page = sanitized_[node_].page;
    if (const auto progress = value("(SPROG)")) page = Page{.progress = *progress};
    if (const auto status = value("(SSTAT)")) {
      page.status = *status;
      page.line = number;
      sanitized_[node_].identity = identity_of(node_);
      if (*status > 7) page.is_untouched = (*status & 0x100) != 0;
      if ((*status & 7) == 2) sanitized_[node_].is_seen = true;
    }
    if (const auto action = value("(SCDW10)")) page.action = *action;
    const std::string_view erased = after(line, "Global Data Erased");
    if (erased.starts_with("set")) page.is_untouched = true;
    if (erased.starts_with("cleared")) page.is_untouched = false;
    if (erased.starts_with(':')) page.is_untouched = number_at(trim(erased.substr(1))) == 1;
  }

  // {"global_erased":1,"status":"(1) Most Recent Sanitize Command Completed Successfully."}; one
  // version has the sentence as the name, too.
  static void take_status(std::string_view value, Page& page) {
    for (const auto& [name, text] : read_flat_object(value)) {
      if (name == "global_erased") page.is_untouched = text == "1";
      if (text.starts_with('(')) page.status = number_at(text.substr(1)).value_or(-1);
    }
  }

  void take_identity(std::string_view line) {
    line = trim(line);
    const std::size_t colon = line.find(':');
    if (colon == line.npos) return;
    const std::string_view name = trim(line.substr(0, colon));
    if (name == "sn") take_serial(told(line.substr(colon + 1)));
    if (name == "mn") identities_[node_].model = told(line.substr(colon + 1));
  }

  // Another serial in the same place is another disk: what was seen of the sanitize before is not
  // of this one.
  void take_serial(std::string serial) {
    const auto known = identities_.find(node_);
    if (known != identities_.end() && known->second.serial != serial) end_sanitizes();
    identities_[node_] = {.serial = std::move(serial)};
  }

  void end_sanitizes() {
    for (const auto& [node, sanitize] : sanitized_) add_sanitize(node, sanitize);
    sanitized_.clear();
  }

  void take_error(std::size_t number) {
    sanitized_[node_].is_seen = false;
    if (!format_) return;
    format_->line = number;
    format_->errors = 1;
    end_format("failed");
  }

  void add_sanitize(const std::string& node, const Sanitize& sanitize) {
    const std::int64_t status = sanitize.page.status;
    if (status < 0) return;
    if ((status & 7) == 0)
      reading_.why_none = say("This disk was never sanitized, says the log of nvme.");
    else if ((status & 7) == 2)
      reading_.why_none =
          say("Line {}: the sanitize still goes on; read its log when it has ended.",
              sanitize.page.line);
    else
      reading_.runs.push_back({.node = node,
                               .model = sanitize.identity.model,
                               .serial = sanitize.identity.serial,
                               .method = method_of_action(sanitize.page.action),
                               .result = result_of(sanitize),
                               .line = sanitize.page.line});
  }

  // Numbers of a controller and of its namespace may differ, so that what /dev/nvme0 is called is
  // believed of /dev/nvme0n1 only where there is no other.
  Identity identity_of(const std::string& node) const {
    auto known = identities_.find(node);
    if (known == identities_.end() && identities_.size() == 1) known = identities_.begin();
    return known == identities_.end() ? Identity() : known->second;
  }

  WipeReading reading_;
  std::string version_;
  std::string node_;  // that of the latest command
  std::optional<WipeRun> format_;
  std::map<std::string, Sanitize, std::less<>> sanitized_;
  std::map<std::string, Identity, std::less<>> identities_;
};

}  // namespace

WipeReading read_nvme(const std::vector<std::string_view>& lines) {
  NvmeLog log;
  for (std::size_t i = 0; i < lines.size(); ++i) log.take(lines[i], i + 1);
  if (!lines.empty() && trim(lines.front()).starts_with('{'))
    log.take_json(joined(lines, "\n"), lines);
  return log.finish();
}

}  // namespace bifc
