// The runs of nwipe: rows of the results with what the lines above them tell.
#include <algorithm>
#include <utility>

#include "libbifc/base/code_list.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/nwipe_session.h"

namespace bifc {
namespace {

using Named = std::pair<std::string, NwipeDisk>;  // a disk and its node

bool is_verification(std::string_view method) { return method.starts_with("Verify "); }

// INSANITY is what nwipe calls a wipe that never began. What another version may call a result is
// neither success nor failure.
std::string result_of(std::string_view status) {
  if (status == "Erased") return "passed";
  if (status == "UABORTED") return "aborted";
  return status == "-FAILED-" || status == "INSANITY" ? "failed" : "unclear";
}

// Returns the token for a method that nwipe knows by just this name: what is only similar may be a
// new method.
std::string token_of(std::string_view method) {
  const CodeList::Entry* entry = CodeList::named("wipe_method").recognise(method);
  if (entry == nullptr) return {};
  const std::vector<std::string_view> names = split(entry->synonyms, "|");
  const bool exact = std::count(names.begin(), names.end(), method) > 0 || entry->english == method;
  return exact ? std::string(entry->token) : "";
}

// A name in the table is the end of a longer one, at least six letters of it. Where two disks have
// that end, neither is meant for sure.
Named disk_of(const NwipeSession& session, const std::string& name) {
  std::vector<Named> found;
  for (const auto& [node, disk] : session.disks) {
    const std::string_view whole = std::string_view(node).substr(node.rfind('/') + 1);
    if (whole == name || (name.size() >= 6 && whole.ends_with(name)))
      found.emplace_back(node, disk);
  }
  return found.size() == 1 ? found.front() : Named("/dev/" + name, {});
}

constexpr std::size_t kModel = 17, kSerial = 20;  // where the table cuts

// The row is what is proven; the lines above it only lengthen what it cuts.
void identify(NwipeDisk& disk, std::string_view identity) {
  const std::string cut = disk.model.substr(0, kModel) + '/' + disk.serial.substr(0, kSerial);
  if (trim(cut) == identity) return;
  const std::size_t slash = std::min(identity.rfind('/'), identity.size());
  const std::string_view model = trim(identity.substr(0, slash));
  const std::string_view serial = trim(identity.substr(std::min(slash + 1, identity.size())));
  if (!disk.model.starts_with(model)) disk.model = model;
  const bool is_whole = !serial.empty() && serial.size() < kSerial;
  if (is_whole || !disk.serial.starts_with(serial)) disk.serial = serial;
}

WipeRun run_of(const NwipeSession& session, const std::string& node, const NwipeDisk& disk) {
  const std::string& method = disk.method.empty() ? session.method : disk.method;
  const bool differ = !session.method.empty() && method != session.method;
  const bool reads_only = is_verification(method) || is_verification(session.method);
  const bool masked = is_masked(disk.serial);
  const std::string token = differ || reads_only ? "" : token_of(method);
  return {.tool = "nwipe",
          .version = session.version,
          .node = node,
          .model = disk.model,
          .serial = masked ? "" : disk.serial,
          .serial_masked = masked,
          .serial_cut = disk.serial.size() == kSerial,
          .bytes = disk.bytes,
          .method = token,
          .unknown_method = token.empty() && !reads_only ? method : "",
          .passes = reads_only ? 0 : disk.passes,
          .verification = reads_only ? "all" : session.verification,
          .result = "cut",
          .started = disk.started,
          .hidden_area = disk.hidden_area,
          .host_serial = session.host_serial,
          .line = disk.line};
}

WipeRun run_of(const NwipeSession& session, const NwipeRow& row) {
  auto [node, disk] = disk_of(session, row.name);
  identify(disk, row.identity);
  WipeRun run = run_of(session, node, disk);
  run.result = result_of(row.status);
  if (run.result == "unclear") run.unknown_status = told(row.status);
  run.ended = run.result == "passed" && !disk.ended.empty() ? disk.ended : session.ended;
  run.line = row.line;
  if (const auto errors = session.errors.find(row.name); errors != session.errors.end())
    run.errors = errors->second;
  if (const auto size = session.sizes.find(row.name); size != session.sizes.end()) {
    const auto [erased, total] = size->second;
    if (!run.bytes && total > 0) run.bytes = total;
    if (run.result == "passed" && erased < total) run.hidden_area = "yes";
  }
  const bool reads_only = is_verification(disk.method) || is_verification(session.method);
  if (run.result == "passed" && (reads_only || is_partition(node))) run.result = "unproven";
  return run;
}

}  // namespace

// "--quiet" masks serials, with another letter where there is none.
bool is_masked(std::string_view serial) {
  return serial.size() >= 8 && (serial.find_first_not_of('X') == serial.npos ||
                                serial.find_first_not_of('?') == serial.npos);
}

void add_runs(const NwipeSession& session, std::vector<WipeRun>& runs) {
  for (const NwipeRow& row : session.rows) runs.push_back(run_of(session, row));
  if (!session.rows.empty()) return;
  for (const auto& [node, disk] : session.disks)
    if (disk.line > 0) runs.push_back(run_of(session, node, disk));
}

}  // namespace bifc
