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

bool may_pass(const WipeRun& run) { return run.result == "passed" || run.result == "unproven"; }

// A run that passed tells more than one that did not, a later one more than an earlier.
bool is_better(const MatchedRun& a, const MatchedRun& b) {
  const auto rank = [](const MatchedRun& one) {
    return one.run->result == "passed" ? 2 : one.run->result == "unproven" ? 1 : 0;
  };
  return rank(a) != rank(b) ? rank(a) > rank(b) : a.run->ended >= b.run->ended;
}

// Whether a run began when another was over. Clocks decide where both have one, else the order
// within one file.
bool follows(const MatchedRun& later, const MatchedRun& earlier) {
  const WipeRun &a = *later.run, &b = *earlier.run;
  const std::string& end = b.ended.empty() ? b.started : b.ended;
  if (!end.empty() && !a.started.empty()) return a.started >= end;
  if (!end.empty() && !a.ended.empty()) return a.ended > end;
  return later.log == earlier.log && a.line > b.line;
}

std::string plain_serial(std::string_view serial) {
  std::string plain;
  for (const char c : fold(serial))
    if (c != ' ' && c != '-') plain += c;
  return plain;
}

// A log that gives the serial number whole gives it exactly.
bool is_of(const WipeRun& run, std::string_view serial) {
  const std::string told = plain_serial(run.serial), known = plain_serial(serial);
  return !told.empty() && (run.serial_cut ? known.starts_with(told) : known == told);
}

std::string letters_and_digits(std::string_view text) {
  std::string all;
  for (const char c : fold(text))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) all += c;
  return all;
}

// Models are told with or without the maker, and cut: that one word of one stands in the other has
// to do.
bool may_be_model(std::string_view a, std::string_view b) {
  constexpr std::size_t kTelling = 4;
  const std::string one = letters_and_digits(a), other = letters_and_digits(b);
  if (one.empty() || other.empty()) return true;
  const auto shares = [](std::string_view text, const std::string& whole) {
    for (const std::string_view word : split(text, " _"))
      if (const std::string plain = letters_and_digits(word);
          plain.size() >= kTelling && plain.find_first_of("0123456789") != plain.npos &&
          whole.find(plain) != whole.npos)
        return true;
    return false;
  };
  return one.find(other) != one.npos || other.find(one) != other.npos || shares(a, other) ||
         shares(b, one);
}

class Matcher {
 public:
  Matcher(Store& store, const WipeOrder& order, const std::vector<MeantDisk>& meant)
      : store_(store), order_(order), meant_(meant) {}

  Matching run() {
    for (const LogFile& log : order_.logs)
      for (const WipeRun& run : log.runs) place(log, run);
    for (const auto& [disk, runs] : found_) matching_.runs.emplace(disk, chosen(runs));
    return std::move(matching_);
  }

 private:
  void place(const LogFile& log, const WipeRun& run) {
    const bool is_nameless = run.serial.empty();
    if (const auto named = order_.nodes.find(base_name(run.node)); named != order_.nodes.end()) {
      if (!is_nameless && !is_of(run, serial_of(named->second)))
        return tell_other_name(log, run, named->second);
      return found_[named->second].push_back({&log, &run, is_nameless});
    }
    if (const auto disk = by_serial(run)) return found_[*disk].push_back({&log, &run});
    // The one disk that was named is the one disk of the log that says no serial number.
    if (is_nameless && order_.disks.size() == 1 && nameless_nodes(log).size() == 1)
      return found_[order_.disks.front()].push_back({&log, &run, true});
    for (const MeantDisk& disk : meant_)
      if (same_serial(run.serial, serial_of(disk.id)))
        matching_.near.try_emplace(disk.id, MatchedRun{&log, &run});
    const std::string told =
        fmt::format("{}: {} {} {}", name_of(log), base_name(run.node), run.model, run.serial);
    if (!is_nameless) return pass_over(run, std::string(trim(told)));
    if (may_pass(run)) {
      matching_.problems.push_back(
          say("{}: {} has no serial number in the log", name_of(log), base_name(run.node)));
      matching_.hint =
          say("Say which disk it is: --disk SERIAL, or if there are several, --disk {}=SERIAL",
              base_name(run.node));
    } else {
      matching_.problems.push_back(say("{}, line {}: {} was not wiped: {}", name_of(log), run.line,
                                       base_name(run.node), result_label(run)));
    }
  }

  // A hand does not make one disk of a log another one.
  void tell_other_name(const LogFile& log, const WipeRun& run, std::int64_t disk) {
    matching_.problems.push_back(say("{}, line {}: {} is the disk with serial number {}, not {}",
                                     name_of(log), run.line, base_name(run.node), run.serial,
                                     disk_text(store_, disk)));
    matching_.hint = serial_of(disk).empty()
                         ? say("If that is its serial number: bifc part set {} --serial \"{}\"",
                               id_text(Part::kLetter, disk), run.serial)
                         : say("Name a disk by hand only where the log names no serial number.");
  }

  std::string serial_of(std::int64_t disk) const {
    return text_in(store_.row(Part::kType, disk), "serial");
  }

  void pass_over(const WipeRun& run, const std::string& told) {
    const auto known = store_.ids_where(Part::kType, "serial", std::string_view(run.serial));
    if (known.empty())
      matching_.strangers.push_back(say("{}: {}", told, result_label(run)));
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
      if (is_of(run, serial_of(disk.id))) return disk.id;
    return std::nullopt;
  }

  // Success counts only where nothing that failed came after it, or went on at the same time.
  MatchedRun chosen(const std::vector<MatchedRun>& runs) const {
    const bool wants_failure =
        order_.claim.outcome == "failed" || order_.claim.outcome == "aborted";
    const auto is_chosen = [&](const MatchedRun& a, const MatchedRun& b) {
      if (wants_failure && may_pass(*a.run) != may_pass(*b.run)) return may_pass(*b.run);
      return is_better(a, b);
    };
    MatchedRun best = runs.front();
    for (const MatchedRun& run : runs)
      if (is_chosen(run, best)) best = run;
    for (const MatchedRun& other : runs)
      if (!may_pass(*other.run) && !follows(best, other))
        best.against = other.run, best.against_log = other.log;
    return best;
  }

  Store& store_;
  const WipeOrder& order_;
  const std::vector<MeantDisk>& meant_;
  std::map<std::int64_t, std::vector<MatchedRun>> found_;
  Matching matching_;
};

// Whether another disk is on record with the same serial number: the log may be of that one.
bool has_twin(Store& store, std::int64_t disk, std::string_view serial) {
  if (serial.empty()) return false;
  const auto same = store.ids_where(Part::kType, "serial", serial);
  return std::any_of(same.begin(), same.end(), [&](std::int64_t other) {
    return other != disk && store.value(Part::kType, other, "kind") == Value("disk");
  });
}

std::optional<Date> day_in(std::string_view moment) { return Date::parse(moment.substr(0, 10)); }

}  // namespace

// Tools cut long serial numbers, as lshw does behind USB.
bool same_serial(std::string_view a, std::string_view b) {
  constexpr std::size_t kTelling = 8;
  std::string one = plain_serial(a), other = plain_serial(b);
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
  if (run->run->serial_cut &&
      plain_serial(run->run->serial) != plain_serial(text_in(part, "serial")))
    doubts.push_back("serial_cut");
  if (has_twin(store, disk, text_in(part, "serial"))) doubts.push_back("twin_serial");
  if (!may_be_model(run->run->model, text_in(part, "brand") + ' ' + text_in(part, "model")))
    doubts.push_back("other_model");
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
  if (run->run->result == "unproven")
    doubts.push_back("unproven");
  else if (run->run->method.empty())
    doubts.push_back("no_method");
  if (run->run->verification == "none") doubts.push_back("not_verified");
  return joined(doubts, "|");
}

std::string result_label(const WipeRun& run) {
  if (run.result == "unproven") return tr("no result");
  if (run.result == "cut") return tr("the log is cut");
  if (run.result == "unclear") return say("'{}', which bifc does not know", run.unknown_status);
  return std::string(CodeList::named("wipe_outcome").label(run.result));
}

std::string name_of(const LogFile& log) {
  return log.file.name.empty() ? tr("standard input") : harmless(log.file.name);
}

}  // namespace bifc
