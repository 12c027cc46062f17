// What all papers have in common, and their seal.
#include "apps/bifc/papers.h"

#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/seals.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::string_view kSealBegin = "<!-- bifc sha256 ";
constexpr std::string_view kSealEnd = " -->\n";
constexpr std::size_t kSumLength = 64;

// The text between two marks of a page, its entities read.
std::string between(std::string_view page, std::string_view begin, std::string_view end) {
  const std::size_t from = page.find(begin);
  if (from == page.npos) return {};
  const std::size_t to = page.find(end, from);
  if (to == page.npos) return {};
  std::string text(page.substr(from + begin.size(), to - from - begin.size()));
  if (text.starts_with('\n')) text.erase(0, 1);  // as browsers read it
  for (const auto& [entity, character] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"),
                                          std::pair("&quot;", "\""), std::pair("&amp;", "&")})
    for (std::size_t at = 0; (at = text.find(entity, at)) != text.npos; ++at)
      text.replace(at, std::string_view(entity).size(), character);
  return text;
}

std::string waiver_text(Store& store, std::int64_t wipe) {
  const std::vector<Value> row = store.row(Wipe::kType, wipe);
  const std::string disk =
      is_null(row[Wipe::kType.index("disk")])
          ? std::string()
          : disk_text(store, std::get<std::int64_t>(row[Wipe::kType.index("disk")]));
  const std::string by = say("By {} and {} on {}, because: {}", shown(Wipe::kType, row, "operator"),
                             shown(Wipe::kType, row, "checker"), shown(Wipe::kType, row, "day"),
                             shown(Wipe::kType, row, "reason"));
  return disk.empty() ? by : fmt::format("{}. {}", disk, by);
}

bool is_waived(Store& store, std::int64_t wipe) {
  return text_of(view(store.value(Wipe::kType, wipe, "outcome"))) == "waived";
}

}  // namespace

PaperHead paper_head(Invocation& call, std::string title, std::string subtitle,
                     const std::string& number) {
  PaperHead head;
  head.language = language() == Language::french ? "fr" : "en";
  head.title = std::move(title);
  head.subtitle = std::move(subtitle);
  head.group = call.config.text("group.name");
  const std::string address = call.config.text("group.address");
  for (const std::string_view line : split(address, ";")) head.address.emplace_back(trim(line));
  if (!number.empty()) head.marks.push_back({tr("Number"), number});
  head.marks.push_back({tr("Date"), std::string(call.today.iso())});
  head.large = call.args.has("large");
  return head;
}

std::string paper_label(std::string_view field, std::string_view record_type) {
  return capitalised(field_label(field, record_type));
}

std::string machine_text(Store& store, std::int64_t device) {
  return harmless(label_of(Device::kType, views(store.row(Device::kType, device))));
}

std::string shown(const RecordType& type, const std::vector<Value>& row, std::string_view field) {
  const std::size_t place = type.index(field);
  return harmless(human_text(type.fields[place], view(row[place])));
}

std::vector<PaperNotice> notices_of(Store& store, const std::vector<std::int64_t>& devices) {
  std::vector<PaperNotice> notices;
  std::vector<std::string> unknown, unwiped;
  for (const std::int64_t device : devices) {
    const std::string which = id_text(Device::kLetter, device);
    const Gate gate = gate_of(store, device);
    if (gate.unknown) unknown.push_back(which);
    for (const std::int64_t disk : gate.unwiped)
      unwiped.push_back(say("{} with disk {}", which, disk_text(store, disk)));
    std::vector<std::int64_t> wipes;
    if (const auto wipe = diskless_wipe(store, device)) wipes.push_back(*wipe);
    for (const std::int64_t disk : disks_of(store, device))
      if (const auto wipe = passing_wipe(store, disk)) wipes.push_back(*wipe);
    for (const std::int64_t wipe : wipes)
      if (is_waived(store, wipe))
        notices.push_back({Notice::danger, say("{}: let through without being wiped", which),
                           waiver_text(store, wipe)});
  }
  if (!unwiped.empty())
    notices.push_back({Notice::danger, tr("Not wiped"), joined(unwiped, tr("; "))});
  if (!unknown.empty())
    notices.push_back({Notice::danger, say("Never judged: {}", joined(unknown, ", ")),
                       tr("Nobody has said what disks are in these machines.")});
  return notices;
}

std::string gate_mark(Store& store, std::int64_t device) {
  const std::string status(text_of(view(store.value(Device::kType, device, "status"))));
  const Judged known = judged(store, device);
  if (known == Judged::waived) return tr("Mind: let through without being wiped");
  return needs_wipe(status) && !gate_of(store, device).is_open() ? tr("Mind: not wiped") : "";
}

std::string sealed(std::string page) {
  const std::string sum = sha256_of(page);
  return std::move(page.append(kSealBegin).append(sum).append(kSealEnd));
}

void write_sealed(Invocation& call, std::string page) {
  const std::string whole = sealed(std::move(page));
  keep_seal(call.store->connection(), read_seal(whole).sum, call.env.today);
  call.out.write(whole);
}

Seal read_seal(std::string_view page) {
  Seal seal;
  const std::size_t at = page.rfind(kSealBegin);
  seal.is_sealed = at != page.npos &&
                   page.size() == at + kSealBegin.size() + kSumLength + kSealEnd.size() &&
                   page.ends_with(kSealEnd);
  if (!seal.is_sealed) return seal;
  seal.sum = page.substr(at + kSealBegin.size(), kSumLength);
  seal.is_intact = sha256_of(page.substr(0, at)) == seal.sum;
  seal.facts = between(page, "<pre id=\"facts\">", "</pre>");
  seal.printed_sum = between(page, "<code id=\"sha256\">", "</code>");
  return seal;
}

}  // namespace bifc
