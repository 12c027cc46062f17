// The certificate says aloud what its evidence is worth.
#include <map>

#include "apps/bifc/papers.h"
#include "libbifc/base/capacity.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/part.h"
#include "libbifc/model/person.h"
#include "libbifc/model/sanitization.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

using Remarks = std::map<std::string, std::vector<std::string>>;  // a remark, and whose it is

std::string disk_cell(Store& store, std::int64_t disk) {
  const RecordType& type = Part::kType;
  const std::vector<Value> row = store.row(type, disk);
  std::string cell = id_text(type.letter, disk);
  for (const char* field : {"brand", "model"})
    if (const std::string part = shown(type, row, field); !part.empty()) cell += ' ' + part;
  for (const char* field : {"media", "bytes"})
    if (const std::string part = shown(type, row, field); !part.empty()) cell += ", " + part;
  return cell;
}

std::string tool_cell(const std::vector<Value>& wipe) {
  const RecordType& type = Wipe::kType;
  std::string cell = shown(type, wipe, "method");
  const std::string tool = shown(type, wipe, "tool"), version = shown(type, wipe, "tool_version");
  if (!tool.empty()) cell += fmt::format(" ({}{}{})", tool, version.empty() ? "" : " ", version);
  if (const std::string checked = shown(type, wipe, "verification"); !checked.empty())
    cell += say("; read back: {}", checked);
  return cell;
}

// How much of what is on the paper is certified.
enum class Covered { all, part, nothing };

Covered covered(Store& store, const std::vector<std::int64_t>& devices) {
  bool any = false, every = true;
  for (const std::int64_t device : devices) {
    const Judged known = judged(store, device);
    const bool is_done = known == Judged::wiped || known == Judged::no_disk;
    any |= is_done;
    every &= is_done;
    for (const std::int64_t disk : disks_of(store, device))
      if (const auto wipe = passing_wipe(store, disk))
        any |= text_of(view(store.value(Wipe::kType, *wipe, "outcome"))) != "waived";
  }
  return every ? Covered::all : any ? Covered::part : Covered::nothing;
}

const char* title_of(Covered extent) {
  return extent == Covered::all ? tr("Certificate of data erasure")
                                : tr("Certificate of data erasure, for a part of the disks");
}

// Nobody gets a certificate that certifies nothing.
void require_something(Store& store, const std::vector<std::int64_t>& devices,
                       const std::string& of) {
  if (covered(store, devices) != Covered::nothing) return;
  std::string why, hint;
  for (const std::int64_t device : devices) {
    const Gate gate = gate_of(store, device);
    if (gate.is_open()) continue;
    why += fmt::format("{}{}: {}", why.empty() ? "" : tr("; "), id_text(Device::kLetter, device),
                       gate_problem(store, gate));
    if (hint.empty()) hint = gate_remedy(store, device, gate);
  }
  if (why.empty()) why = tr("all was let through without being wiped");
  if (hint.empty())
    hint = say("When it is wiped: bifc device mark wiped {} --log FILE",
               id_text(Device::kLetter, devices.front()));
  throw Error(ErrorCode::refused, say("There is nothing to certify of {}: {}.", of, why), hint);
}

class Certificate {
 public:
  Certificate(Invocation& call, const std::vector<std::int64_t>& devices, std::string subtitle,
              const std::string& number)
      : call_(call),
        store_(*call.store),
        devices_(devices),
        extent_(covered(*call.store, devices)),
        head_(paper_head(call, title_of(extent_), std::move(subtitle), number)) {
    if (devices.size() == 1) head_.code = id_text(Device::kLetter, devices.front());
  }

  void write() {
    Output page(-1);
    Paper paper(head_, page);
    paper.paragraph(
        extent_ == Covered::all
            ? tr("We certify that what these machines stored was made unreadable as stated "
                 "below, disk by disk.")
            : tr("We certify that what was stored on the disks that are wiped was made unreadable "
                 "as stated below. The others are named; of them nothing is certified."));
    for (const PaperNotice& notice : notices_of(store_, devices_))
      paper.notice(notice.kind, notice.word, notice.text);
    write_machines(paper);
    write_disks(paper);
    write_remarks(paper);
    paper.small_print(
        say("Levels follow {}, techniques IEEE 2883. Clear "
            "protects against reading with ordinary means, Purge against a "
            "laboratory, Destroy leaves nothing to be used.",
            sanitization_standard()));
    paper.signatures(
        std::vector<PaperSignature>{{tr("Whoever wiped them")}, {tr("Whoever looked again")}});
    write_appendix(paper);
    paper.end();
    write_sealed(call_, std::move(page.buffer()));
  }

 private:
  void write_machines(Paper& paper) {
    const std::vector<PaperColumn> columns{{tr("Machine")},
                                           {paper_label("serial")},
                                           {paper_label("lot")},
                                           {tr("Came in on")},
                                           {tr("Disks")}};
    paper.begin_table(columns, tr("Machines"));
    for (const std::int64_t device : devices_) {
      const RecordType& type = Device::kType;
      const std::vector<Value> row = store_.row(type, device);
      const auto day = intake_day(views(row));
      const auto disks = static_cast<std::int64_t>(disks_of(store_, device).size());
      paper.row(std::vector<std::string>{
          fmt::format("{} {}", id_text(type.letter, device), machine_text(store_, device)),
          shown(type, row, "serial"), shown(type, row, "lot"),
          day ? std::string(day->iso()) : std::string(),
          disks == 0 ? diskless_cell(device) : std::to_string(disks)});
    }
    paper.end_table();
  }

  std::string diskless_cell(std::int64_t device) {
    const auto wipe = diskless_wipe(store_, device);
    if (wipe) return shown(Wipe::kType, store_.row(Wipe::kType, *wipe), "outcome");
    const std::vector<Value> row = store_.row(Device::kType, device);
    return may_hold_data(text_of(view(row[Device::kType.index("kind")]))) ? tr("never judged")
                                                                          : tr("no disk");
  }

  void write_disks(Paper& paper) {
    const std::vector<PaperColumn> columns{{tr("Disk")}, {paper_label("serial")}, {tr("Result")},
                                           {tr("How")},  {paper_label("day")},    {tr("By")}};
    bool any = false;
    for (const std::int64_t device : devices_) any |= !disks_of(store_, device).empty();
    if (!any) return;
    paper.begin_table(columns, tr("Disks"));
    for (const std::int64_t device : devices_)
      for (const std::int64_t disk : disks_of(store_, device)) write_disk(paper, device, disk);
    paper.end_table();
  }

  void write_disk(Paper& paper, std::int64_t device, std::int64_t disk) {
    const std::string serial = shown(Part::kType, store_.row(Part::kType, disk), "serial");
    const std::string name =
        devices_.size() == 1
            ? disk_cell(store_, disk)
            : fmt::format("{} · {}", id_text(Device::kLetter, device), disk_cell(store_, disk));
    const auto wipe = passing_wipe(store_, disk);
    if (!wipe) {
      paper.row(std::vector<std::string>{name, serial, tr("not wiped"), "", "", ""});
      return;
    }
    const RecordType& type = Wipe::kType;
    const std::vector<Value> row = store_.row(type, *wipe);
    remark(disk, row);
    std::string result = shown(type, row, "outcome");
    if (const std::string level = shown(type, row, "level"); !level.empty())
      result = say("{}: {}", result, level);
    paper.row(std::vector<std::string>{name, serial, result, tool_cell(row),
                                       shown(type, row, "day"), by_cell(row)});
  }

  static std::string by_cell(const std::vector<Value>& wipe) {
    const std::string one = shown(Wipe::kType, wipe, "operator");
    const std::string other = shown(Wipe::kType, wipe, "checker");
    if (is_by_nobody(wipe)) return tr("nobody is named");
    return other.empty() ? one : say("{}, looked at again by {}", one, other);
  }

  // What a reader must know about a wipe that is weaker than it looks.
  void remark(std::int64_t disk, const std::vector<Value>& wipe) {
    const RecordType& type = Wipe::kType;
    const auto token = [&](const char* field) { return text_of(view(wipe[type.index(field)])); };
    const std::string which = id_text(Part::kLetter, disk);
    const bool was_wiped = token("outcome") == "passed" || token("outcome") == "destroyed";
    if (was_wiped && token("basis") == "declared")
      remarks_[tr("Declared by whoever did it, without a log that shows it.")].push_back(which);
    for (const std::string_view doubt : split(token("doubts"), "|"))
      remarks_[std::string(CodeList::named("wipe_doubt").label(doubt))].push_back(which);
    if (is_by_nobody(wipe)) remarks_[nobody_did_it()].push_back(which);
    const Value known = store_.value(Part::kType, disk, "media");
    const bool is_known = !is_null(known) && known != Value("unknown");
    const Judgement judged =
        judge(token("method"), is_known ? text_of(view(known)) : token("media"));
    if (was_wiped && !judged.warning.empty()) remarks_[judged.warning].push_back(which);
    if (token("hidden_area") == "yes")
      remarks_[tr("A hidden area of the disk was out of the tool's reach.")].push_back(which);
    if (was_wiped && judged.warning.empty() && token("media") == "unknown")
      remarks_[tr("Nobody has said what kind of disk it is.")].push_back(which);
  }

  void write_remarks(Paper& paper) {
    for (const auto& [text, disks] : remarks_)
      paper.notice(Notice::warning, say("Mind: {}", joined(disks, ", ")), text);
  }

  void write_appendix(Paper& paper) {
    std::string facts = facts_head(store_, "certificate", call_.today);
    for (const std::int64_t device : devices_)
      append_machine(facts, store_, device, Told::identity);
    facts = harmless(facts, true);
    const std::string sum = sha256_of(facts);
    paper.appendix({tr("What can be verified"),
                    tr("These lines say the same for programs. bifc verify FILE compares them with "
                       "their check sum and with the database."),
                    facts, sum});
  }

  Invocation& call_;
  Store& store_;
  const std::vector<std::int64_t>& devices_;
  Covered extent_;
  PaperHead head_;
  Remarks remarks_;
};

}  // namespace

void write_certificate(Invocation& call, const std::vector<std::int64_t>& devices) {
  for (const std::int64_t device : devices) {
    const Gate gate = gate_of(*call.store, device);
    if (!gate.is_open())
      throw Error(ErrorCode::refused,
                  say("{} gets no certificate: {}.", id_text(Device::kLetter, device),
                      gate_problem(*call.store, gate)),
                  gate_remedy(*call.store, device, gate));
  }
  std::string number;
  for (const std::int64_t device : devices)
    number.append(number.empty() ? "" : ", ").append(id_text(Device::kLetter, device));
  require_something(*call.store, devices, clip(number, 60));
  Certificate(call, devices, devices.size() == 1 ? machine_text(*call.store, devices.front()) : "",
              clip(number, 60))
      .write();
}

void write_certificate_of_all(Invocation& call, const std::vector<std::int64_t>& devices,
                              const std::string& of, const std::string& number) {
  require_something(*call.store, devices, of);
  Certificate(call, devices, of, number).write();
}

}  // namespace bifc
