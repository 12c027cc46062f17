// Everything is decided before anything is written.
#include "libbifc/ops/wiping.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/model/sanitization.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/evidence.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/wipe_matching.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

Value text_or_null(std::string_view text) {
  return text.empty() ? Value{} : Value(std::string(text));
}

std::string_view text_in(const RecordType& type, const std::vector<Value>& row,
                         std::string_view field) {
  return text_of(view(row[type.index(field)]));
}

/// One disk and what is to be written of it.
struct Planned {
  std::int64_t disk = 0;
  std::int64_t device = 0;
  const MatchedRun* run = nullptr;  // null: declared
};

class Recording {
 public:
  Recording(Store& store, const WipeOrder& order) : store_(store), order_(order) {}

  WipeReport run() {
    const std::vector<MeantDisk> meant = meant_disks(store_, order_);
    Matching matching = match_runs(store_, order_, meant);
    require_all(meant, matching);
    report_.strangers = std::move(matching.strangers);
    report_.others = std::move(matching.others);
    for (const MeantDisk& disk : meant) write(plan(disk, matching));
    std::set<std::int64_t> devices(order_.devices.begin(), order_.devices.end());
    for (const MeantDisk& disk : meant)
      if (disk.device != 0) devices.insert(disk.device);
    for (const std::int64_t device : devices) move_on(device);
    return std::move(report_);
  }

 private:
  bool wants_success() const {
    return order_.claim.outcome.empty() || order_.claim.outcome == "passed";
  }

  static Planned plan(const MeantDisk& disk, const Matching& matching) {
    const auto run = matching.runs.find(disk.id);
    return {disk.id, disk.device, run == matching.runs.end() ? nullptr : &run->second};
  }

  // What the logs do not prove is told, all of it; without logs the claim has to say how.
  void require_all(const std::vector<MeantDisk>& meant, const Matching& matching) {
    Problems problems = matching.problems;
    for (const MeantDisk& disk : meant) {
      const auto found = matching.runs.find(disk.id);
      const MatchedRun* run = found == matching.runs.end() ? nullptr : &found->second;
      if (const std::string problem = problem_with(disk, run, matching); !problem.empty())
        problems.push_back(problem);
    }
    if (problems.empty()) return;
    std::string hint;
    for (std::size_t i = 1; i < problems.size(); ++i) hint += problems[i] + ".\n";
    throw Error(ErrorCode::refused, problems.front() + say("; nothing was written."),
                hint + (matching.hint.empty() ? hint_ : matching.hint));
  }

  std::string problem_with(const MeantDisk& disk, const MatchedRun* run, const Matching& matching) {
    const WipeClaim& claim = order_.claim;
    if (claim.outcome == "removed" || claim.outcome == "no_disk") return {};
    const std::string which = disk_text(store_, disk.id);
    if (const auto near = matching.near.find(disk.id);
        run == nullptr && near != matching.near.end())
      return problem_with_serial(which, near->second);
    if (run == nullptr && !order_.logs.empty()) {
      hint_ = say("Name another log, or those disks alone that are in this one: --disk SERIAL");
      return say("disk {} is in no log", which);
    }
    if (run != nullptr && wants_success())
      if (std::string wrong = problem_with_result(disk, *run); !wrong.empty()) return wrong;
    if (std::string wrong = problem_with_method(disk, run); !wrong.empty()) return wrong;
    if (run != nullptr && has_served(store_, disk.id, *run)) {
      hint_ = say("Wipe it again: each time it comes in it needs a wipe of its own.");
      return say("disk {}: {} is the log of an earlier stay", which, harmless(run->log->file.name));
    }
    std::string wrong_day = day_problem(store_, disk.id, run, claim);
    if (!wrong_day.empty()) hint_ = hint_to_day(disk, day_of(run, claim) > claim.today);
    return wrong_day;
  }

  static std::string hint_to_day(const MeantDisk& disk, bool is_to_come) {
    std::string hint = say("If that computer's clock was wrong: --at DAY");
    if (is_to_come) return hint;
    return hint + "\n" +
           (disk.device == 0 ? say("If the disk came in earlier: bifc part set {} --received DAY",
                                   id_text(Part::kLetter, disk.id))
                             : say("If the machine came in earlier: bifc device set {} --received "
                                   "DAY",
                                   id_text(Device::kLetter, disk.device)));
  }

  std::string problem_with_serial(const std::string& which, const MatchedRun& near) {
    hint_ = say("Read the label of the disk: its serial number has to be just that of the log.");
    return say("disk {}: {} names {}, another serial number (line {})", which, name_of(*near.log),
               near.run->serial, near.run->line);
  }

  std::string problem_with_result(const MeantDisk& disk, const MatchedRun& matched) {
    const WipeRun& run = *matched.run;
    const std::string which = disk_text(store_, disk.id), id = id_text(Part::kLetter, disk.id);
    if (is_proven(matched, order_.claim) && matched.against == nullptr) return {};
    hint_ =
        say("Wipe it again. To record that it did not succeed: bifc part mark wiped {} --log "
            "FILE --outcome failed",
            id);
    if (is_proven(matched, order_.claim))
      return say("disk {}: line {} of {} contradicts: {}", which, matched.against->line,
                 name_of(*matched.against_log), result_label(*matched.against));
    if (run.result == "cut")
      return say("disk {}: the log is cut, it has no result of what begins in line {}", which,
                 run.line);
    if (run.result == "unproven") hint_ = hint_to_declare(disk.id, run);
    return say("disk {}: the log says {} (line {})", which, result_label(run), run.line);
  }

  // shred prints no result at all, hdparm and nvme none that they were not asked for.
  std::string hint_to_declare(std::int64_t disk, const WipeRun& run) const {
    const bool does_not_suffice =
        !run.method.empty() && judge(run.method, media_of(store_, disk)).level.empty();
    if (run.tool == "nwipe" || does_not_suffice) return hint_;
    return run.method.empty()
               ? say("If {} ended without an error, say so and how it erased: the same again with "
                     "--method METHOD (bifc help codes wipe_method)",
                     run.tool)
               : say("If {} ended without an error, say so: the same again with --method {}",
                     run.tool, run.method);
  }

  std::string problem_with_method(const MeantDisk& disk, const MatchedRun* run) {
    const WipeClaim& claim = order_.claim;
    const std::string method = method_of(run, claim), which = disk_text(store_, disk.id);
    if (method.empty() && (wants_success() || claim.outcome == "destroyed")) {
      hint_ = say("Say how: --method prng, or another of bifc help codes wipe_method");
      if (run != nullptr && !run->run->unknown_method.empty())
        return say("disk {}: the log calls the method '{}', which bifc does not know (line {})",
                   which, run->run->unknown_method, run->run->line);
      return say("disk {}: nobody said how it was wiped", which);
    }
    const Judgement judged = judge(method, media_of(store_, disk.id));
    const std::string_view label = CodeList::named("wipe_method").label(method);
    const std::string warning(judged.warning.substr(0, judged.warning.rfind('.')));
    hint_ = say("What suffices for which disk: bifc help codes sanitization");
    if (wants_success() && judged.level.empty())
      return say("disk {}: {} does not suffice", which, label) +
             (warning.empty() ? std::string() : say(" ({})", warning));
    if (claim.outcome == "destroyed" && judged.level != "destroy")
      return say("disk {}: {} does not destroy it", which, label);
    return {};
  }

  void write(const Planned& planned) {
    const WipeClaim& claim = order_.claim;
    const RecordType& type = Wipe::kType;
    std::vector<Value> row = type.defaults();
    const auto set = [&](std::string_view field, Value value) {
      row[type.index(field)] = std::move(value);
    };
    const std::vector<Value> part = store_.row(Part::kType, planned.disk);
    const std::string method = method_of(planned.run, claim),
                      media = media_of(store_, planned.disk);
    const Judgement judged = judge(method, media);
    std::string outcome = claim.outcome.empty() ? "passed" : claim.outcome;
    if (outcome == "passed" && judged.level == "destroy") outcome = "destroyed";
    if (planned.run != nullptr && !wants_success() && outcome == "failed")
      outcome = planned.run->run->result == "aborted" || planned.run->run->result == "cut"
                    ? "aborted"
                    : "failed";
    set("disk", planned.disk);
    if (planned.device != 0) set("device", planned.device);
    set("intake", part[Part::kType.index("intake")]);
    set("outcome", outcome);
    set("method", text_or_null(method));
    set("media", media);
    if (outcome == "passed" || outcome == "destroyed") {
      set("level", judged.level);
      set("standard", std::string(sanitization_standard()));
    }
    claim_of(claim, set);
    const std::int64_t about = planned.device != 0 ? make_key(Device::kLetter, planned.device)
                                                   : make_key(Part::kLetter, planned.disk);
    if (const auto kept = keep_files(store_, about, order_.files, claim)) set("evidence", *kept);
    if (planned.run != nullptr) run_of(planned, about, set);
    set("day", std::string(day_of(planned.run, claim).iso()));
    if (const std::string doubts = doubts_of(store_, planned.disk, planned.run, claim);
        !doubts.empty())
      set("doubts", doubts);
    keep(planned, std::move(row), judged.warning);
    if (outcome == "passed") require_latest(planned.disk);
    mark_part(planned.disk, outcome);
  }

  template <class Set>
  static void claim_of(const WipeClaim& claim, const Set& set) {
    set("tool", text_or_null(claim.tool));
    set("tool_version", text_or_null(claim.tool_version));
    set("verification", text_or_null(claim.verification));
    if (claim.passes) set("passes", *claim.passes);
    set("operator", text_or_null(claim.operator_name));
    set("checker", text_or_null(claim.checker));
    set("reason", text_or_null(claim.reason));
    set("basis", std::string("declared"));
  }

  template <class Set>
  void run_of(const Planned& planned, std::int64_t about, const Set& set) {
    const WipeRun& run = *planned.run->run;
    set("tool", text_or_null(run.tool));
    set("tool_version", text_or_null(run.version));
    if (run.passes > 0) set("passes", run.passes);
    if (!run.verification.empty()) set("verification", run.verification);
    set("errors", run.errors);
    set("hidden_area", text_or_null(run.hidden_area));
    set("started", text_or_null(run.started));
    set("ended", text_or_null(run.ended));
    if (run.result != "unproven") set("basis", std::string("log"));
    set("evidence", keep_file(store_, planned.run->log->file,
                              {about, say("Log of {}", run.tool), order_.claim.operator_name,
                               order_.claim.today}));
  }

  // A log of before does not take back what failed afterwards.
  void require_latest(std::int64_t disk) {
    if (passing_wipe(store_, disk)) return;
    const std::string problem = say("disk {}: a later wipe of it failed", disk_text(store_, disk));
    throw Error(ErrorCode::refused, problem + say("; nothing was written."),
                say("Wipe it again: only a wipe that begins afterwards counts."));
  }

  // The same again, for the same intake, is no second wipe, unless another failed in between.
  void keep(const Planned& planned, std::vector<Value> row, const std::string& warning) {
    const RecordType& type = Wipe::kType;
    Statement same(
        store_.connection(),
        "SELECT id FROM wipe WHERE disk=?1 AND intake=?2 AND outcome=?3 AND method IS ?4 "
        "AND day=?5 AND evidence IS ?6 AND removed=0");
    int place = 0;
    for (const char* field : {"disk", "intake", "outcome", "method", "day", "evidence"})
      same.bind(++place, view(row[type.index(field)]));
    const bool counts =
        text_in(type, row, "outcome") != "passed" || passing_wipe(store_, planned.disk);
    if (same.step() && counts) {
      report_.done.push_back({same.integer(0), planned.disk, planned.device, warning, true});
      return;
    }
    same.reset();
    const std::int64_t id = store_.insert(type, std::move(row));
    report_.done.push_back({id, planned.disk, planned.device, warning});
  }

  void mark_part(std::int64_t disk, std::string_view outcome) {
    const RecordType& type = Part::kType;
    if (outcome == "no_disk") {
      store_.set_removed(type, disk, true);
      return;
    }
    const std::string_view status = outcome == "destroyed" ? "destroyed"
                                    : outcome == "removed" ? "removed"
                                    : outcome == "failed"  ? "quarantined"
                                                           : "";
    std::vector<Value> row = store_.row(type, disk);
    if (status.empty() || text_in(type, row, "status") == status) return;
    if (move_to(type, row, status, order_.claim.today).empty())
      store_.update(type, disk, std::move(row));
  }

  void move_on(std::int64_t device) {
    const RecordType& type = Device::kType;
    std::vector<Value> row = store_.row(type, device);
    const std::string status(text_in(type, row, "status"));
    if (!wants_to_leave() && step_back(store_, device, order_.claim.today))
      report_.back.push_back(device);
    if (status.empty() || !wants_to_leave()) return;
    if (!gate_of(store_, device).is_open()) {
      report_.incomplete.push_back(device);
      return;
    }
    if (needs_wipe(status) || !move_to(type, row, "wiped", order_.claim.today).empty()) return;
    store_.update(type, device, std::move(row));
    report_.wiped.push_back(device);
  }

  bool wants_to_leave() const {
    return order_.claim.outcome != "failed" && order_.claim.outcome != "aborted";
  }

  Store& store_;
  const WipeOrder& order_;
  WipeReport report_;
  std::string hint_;
};

std::vector<Value> record_of_machine(Store& store, std::int64_t device, const WipeClaim& claim,
                                     std::string_view outcome) {
  const RecordType& type = Wipe::kType;
  std::vector<Value> row = type.defaults();
  row[type.index("device")] = device;
  row[type.index("intake")] = store.value(Device::kType, device, "intake");
  row[type.index("outcome")] = std::string(outcome);
  row[type.index("day")] = std::string(claim.day.value_or(claim.today).iso());
  row[type.index("operator")] = text_or_null(claim.operator_name);
  row[type.index("checker")] = text_or_null(claim.checker);
  row[type.index("reason")] = text_or_null(claim.reason);
  row[type.index("tool")] = text_or_null(claim.tool);
  return row;
}

}  // namespace

WipeReport record_wipes(Store& store, const WipeOrder& order) {
  return Recording(store, order).run();
}

std::optional<std::int64_t> keep_files(Store& store, std::int64_t about,
                                       const std::vector<Evidence>& files, const WipeClaim& claim) {
  std::optional<std::int64_t> first;
  for (const Evidence& file : files) {
    const std::int64_t note =
        keep_file(store, file,
                  {about, say("Kept with the wipe"), claim.operator_name, claim.today,
                   /*masked=*/false});
    if (!first) first = note;
  }
  return first;
}

WipeDone record_no_disk(Store& store, std::int64_t device, const WipeClaim& claim,
                        std::optional<std::int64_t> evidence) {
  const std::vector<std::int64_t> disks = disks_of(store, device);
  const std::string which = id_text(Device::kLetter, device);
  if (!disks.empty())
    throw Error(
        ErrorCode::refused,
        say("{} holds or held disk {}.", which, disk_text(store, disks.front())),
        say("If there never was such a disk: bifc device mark wiped {} --disk {} --outcome no_disk",
            which, id_text(Part::kLetter, disks.front())));
  if (const auto known = diskless_wipe(store, device)) return {*known, 0, device, {}, true};
  const std::vector<Value> machine = store.row(Device::kType, device);
  const Date day = claim.day.value_or(claim.today);
  if (const auto received = intake_day(views(machine)); received && day < *received)
    throw Error(ErrorCode::refused,
                say("{} came in on {}, after {}.", which, received->iso(), day.iso()),
                say("If it came in earlier: bifc device set {} --received DAY", which));
  std::vector<Value> row = record_of_machine(store, device, claim, "no_disk");
  if (evidence) {
    row[Wipe::kType.index("evidence")] = *evidence;
    row[Wipe::kType.index("basis")] = std::string("log");
  }
  return {store.insert(Wipe::kType, std::move(row)), 0, device, {}};
}

std::int64_t let_through(Store& store, std::int64_t device, const WipeClaim& claim) {
  const Gate gate = gate_of(store, device);
  if (gate.is_open()) return 0;
  const bool alone = claim.checker.empty() || same_name(claim.checker, claim.operator_name);
  const bool is_nobody = claim.operator_name.empty();
  if (claim.reason.empty() || is_nobody || alone)
    throw Error(
        ErrorCode::refused, say("Nobody lets a machine through alone, or without a reason."),
        is_nobody ? say("Say who you are, who else, and why: --as WHO --force --reason \"…\" "
                        "--checker WHO")
                  : say("Add a second person and why: --force --reason \"…\" --checker WHO"));
  const RecordType& type = Wipe::kType;
  if (gate.unknown) store.insert(type, record_of_machine(store, device, claim, "waived"));
  for (const std::int64_t disk : gate.unwiped) {
    std::vector<Value> row = record_of_machine(store, device, claim, "waived");
    const std::vector<Value> part = store.row(Part::kType, disk);
    row[type.index("disk")] = disk;
    row[type.index("intake")] = part[Part::kType.index("intake")];
    store.insert(type, std::move(row));
  }
  return static_cast<std::int64_t>(gate.unwiped.size()) + (gate.unknown ? 1 : 0);
}

}  // namespace bifc
