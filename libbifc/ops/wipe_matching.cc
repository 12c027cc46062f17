// Serial numbers decide; a hand may name a disk only where a log names none.
#include "libbifc/ops/wipe_matching.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

std::string text_in(const std::vector<Value>& part, std::string_view field) {
  return std::string(text_of(view(part[Part::kType.index(field)])));
}

std::int64_t machine_of(Store& store, std::int64_t disk, const std::vector<std::int64_t>& devices) {
  for (const std::int64_t device : devices) {
    const std::vector<std::int64_t> held = disks_of(store, device);
    if (std::find(held.begin(), held.end(), disk) != held.end()) return device;
  }
  const std::vector<Value> part = store.row(Part::kType, disk);
  for (const char* field : {"device", "origin"})
    if (const Value& device = part[Part::kType.index(field)]; !is_null(device))
      return std::get<std::int64_t>(device);
  return 0;
}

std::string base_name(std::string_view node) {
  return std::string(node.substr(node.rfind('/') + 1));
}

// A run that passed tells more than one that did not, a later one more than an earlier.
bool is_better(const MatchedRun& a, const MatchedRun& b) {
  const auto rank = [](const MatchedRun& one) {
    return one.run->result == "passed" ? 2 : one.run->result == "unproven" ? 1 : 0;
  };
  return rank(a) != rank(b) ? rank(a) > rank(b) : a.run->ended >= b.run->ended;
}

std::string name_of(const LogFile& log) {
  return log.file.name.empty() ? tr("standard input") : harmless(log.file.name);
}

class Matcher {
 public:
  Matcher(Store& store, const WipeOrder& order, const std::vector<MeantDisk>& meant)
      : store_(store), order_(order), meant_(meant) {}

  Matching run() {
    for (const LogFile& log : order_.logs)
      for (const WipeRun& run : log.runs) place(log, run);
    return std::move(matching_);
  }

 private:
  void place(const LogFile& log, const WipeRun& run) {
    if (const auto named = order_.nodes.find(base_name(run.node)); named != order_.nodes.end())
      return take(named->second, {&log, &run, true});
    if (const auto disk = by_serial(run)) return take(*disk, {&log, &run, false});
    const bool is_nameless = run.serial.empty();
    // The one disk that was named is the one disk of the log that says no serial number.
    if (is_nameless && order_.disks.size() == 1 && nameless_nodes(log).size() == 1)
      return take(order_.disks.front(), {&log, &run, true});
    const std::string told =
        fmt::format("{}: {} {} {}", name_of(log), base_name(run.node), run.model, run.serial);
    if (!is_nameless) return pass_over(run, std::string(trim(told)));
    if (run.result == "passed" || run.result == "unproven") {
      matching_.problems.push_back(
          say("{}: {} has no serial number in the log", name_of(log), base_name(run.node)));
      matching_.hint =
          say("Say which disk it is: --disk SERIAL, or if there are several, --disk {}=SERIAL",
              base_name(run.node));
    } else {
      matching_.problems.push_back(say("{}, line {}: {} was not wiped, the log says {}",
                                       name_of(log), run.line, base_name(run.node),
                                       result_label(run.result)));
    }
  }

  void pass_over(const WipeRun& run, const std::string& told) {
    const auto known = store_.ids_where(Part::kType, "serial", std::string_view(run.serial));
    if (known.empty())
      matching_.strangers.push_back(say("{}: {}", told, result_label(run.result)));
    else if (!passing_wipe(store_, known.front()) && run.result == "passed")
      matching_.others.push_back(place_text(known.front()));
  }

  // "K6 (disk, serial 9VM0AB1C) in D4"
  std::string place_text(std::int64_t disk) const {
    const Value device = store_.value(Part::kType, disk, "device");
    if (is_null(device)) return disk_text(store_, disk);
    return say("{} in {}", disk_text(store_, disk),
               id_text(Device::kLetter, std::get<std::int64_t>(device)));
  }

  static std::set<std::string> nameless_nodes(const LogFile& log) {
    std::set<std::string> nodes;
    for (const WipeRun& run : log.runs)
      if (run.serial.empty()) nodes.insert(run.node);
    return nodes;
  }

  std::optional<std::int64_t> by_serial(const WipeRun& run) const {
    if (run.serial.empty()) return std::nullopt;
    for (const MeantDisk& disk : meant_)
      if (same_serial(run.serial, text_in(store_.row(Part::kType, disk.id), "serial")))
        return disk.id;
    return std::nullopt;
  }

  void take(std::int64_t disk, const MatchedRun& run) {
    const auto [known, is_new] = matching_.runs.try_emplace(disk, run);
    if (!is_new && is_better(run, known->second)) known->second = run;
  }

  Store& store_;
  const WipeOrder& order_;
  const std::vector<MeantDisk>& meant_;
  Matching matching_;
};

std::optional<Date> day_in(std::string_view moment) { return Date::parse(moment.substr(0, 10)); }

}  // namespace

// Tools cut long serial numbers, as lshw does behind USB and nwipe in its table.
bool same_serial(std::string_view a, std::string_view b) {
  constexpr std::size_t kTelling = 8;
  std::string one, other;
  for (const char c : fold(a))
    if (c != ' ' && c != '-') one += c;
  for (const char c : fold(b))
    if (c != ' ' && c != '-') other += c;
  if (one.empty() || other.empty()) return false;
  if (one == other) return true;
  if (one.size() > other.size()) std::swap(one, other);
  return one.size() >= kTelling && other.starts_with(one);
}

std::vector<MeantDisk> meant_disks(Store& store, const WipeOrder& order) {
  std::vector<MeantDisk> meant;
  for (const std::int64_t disk : order.disks)
    meant.push_back({disk, machine_of(store, disk, order.devices)});
  if (!meant.empty()) return meant;
  for (const std::int64_t device : order.devices) {
    const std::vector<std::int64_t> all = disks_of(store, device);
    const std::string which = id_text(Device::kLetter, device);
    if (all.empty())
      throw Error(ErrorCode::refused, say("Nobody has said what disks are in {}.", which),
                  say("Name the disk: --disk SERIAL") + "\n" +
                      say("If there is none: bifc device mark wiped {} --no-disk", which));
    const std::size_t before = meant.size();
    for (const std::int64_t disk : all)
      if (!passing_wipe(store, disk)) meant.push_back({disk, device});
    if (meant.size() == before)
      for (const std::int64_t disk : all) meant.push_back({disk, device});
  }
  return meant;
}

Matching match_runs(Store& store, const WipeOrder& order, const std::vector<MeantDisk>& meant) {
  return Matcher(store, order, meant).run();
}

bool is_proven(const MatchedRun& run, const WipeClaim& claim) {
  return run.run->result == "passed" || (run.run->result == "unproven" && !claim.method.empty());
}

std::string method_of(const MatchedRun* run, const WipeClaim& claim) {
  if (run != nullptr && run->run->result != "unproven" && !run->run->method.empty())
    return run->run->method;
  return claim.method;
}

std::string media_of(Store& store, std::int64_t disk) {
  const std::string media = text_in(store.row(Part::kType, disk), "media");
  return media.empty() ? "unknown" : media;
}

Date day_of(const MatchedRun* run, const WipeClaim& claim) {
  if (claim.day) return *claim.day;
  if (run == nullptr) return claim.today;
  const auto ended = day_in(run->run->ended.empty() ? run->run->started : run->run->ended);
  return ended.value_or(claim.today);
}

std::string day_problem(Store& store, std::int64_t disk, const MatchedRun* run,
                        const WipeClaim& claim) {
  const Date day = day_of(run, claim);
  const std::vector<Value> part = store.row(Part::kType, disk);
  const std::string received = text_in(part, "received");
  const std::string which = disk_text(store, disk);
  if (day > claim.today) return say("disk {}: {} is still to come", which, day.iso());
  if (day.iso() < received)
    return say("disk {} came in on {}, after it was wiped on {}", which, received, day.iso());
  return {};
}

bool has_served(Store& store, std::int64_t disk, const MatchedRun& run) {
  Statement served(store.connection(),
                   "SELECT 1 FROM wipe w JOIN note n ON n.id=w.evidence WHERE w.disk=? AND "
                   "w.intake<? AND n.sha256=? AND w.removed=0");
  const Value intake = store.value(Part::kType, disk, "intake");
  const std::string sha256 = sha256_of(run.log->file.bytes);
  return served.bind(1, disk).bind(2, view(intake)).bind(3, std::string_view(sha256)).step();
}

std::string doubts_of(Store& store, std::int64_t disk, const MatchedRun* run,
                      const WipeClaim& claim) {
  if (run == nullptr) return {};
  std::vector<std::string_view> doubts;
  if (run->by_hand) doubts.push_back("no_serial");
  const std::vector<Value> part = store.row(Part::kType, disk);
  const auto* bytes = std::get_if<std::int64_t>(&part[Part::kType.index("bytes")]);
  // Sizes that inxi tells are rounded.
  constexpr double kRounding = 0.02;
  if (bytes != nullptr && run->run->bytes) {
    const auto known = static_cast<double>(*bytes), told = static_cast<double>(*run->run->bytes);
    if (told < known * (1 - kRounding) || told > known * (1 + kRounding))
      doubts.push_back("other_size");
  }
  if (claim.day && day_in(run->run->ended) && day_in(run->run->ended) != claim.day)
    doubts.push_back("other_day");
  if (run->run->result == "unproven") doubts.push_back("unproven");
  if (run->run->verification == "none") doubts.push_back("not_verified");
  return joined(doubts, "|");
}

std::string result_label(std::string_view result) {
  return result == "unproven" ? tr("no result")
                              : std::string(CodeList::named("wipe_outcome").label(result));
}

}  // namespace bifc
