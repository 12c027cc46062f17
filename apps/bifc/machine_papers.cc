// Papers that go with one machine, or with somebody who gets some: intake sheets and receipts.
#include <algorithm>

#include "apps/bifc/papers.h"
#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/recipe.h"
#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/handover.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

using Facts = std::vector<PaperFact>;

// The fields that are known, by their labels; those in `blanks` are lines to write on if not.
Facts facts_of(Store& store, const RecordType& type, const std::vector<Value>& row,
               std::initializer_list<const char*> fields,
               std::initializer_list<const char*> blanks = {}) {
  Facts facts;
  for (const char* name : fields) {
    const Field& field = type.fields[type.index(name)];
    std::string value = shown(type, row, name);
    const RecordType* target =
        field.kind == Kind::link ? store.catalog().find(field.refers_to) : nullptr;
    if (target != nullptr && !value.empty())
      value = told(store, *target, std::get<std::int64_t>(row[type.index(name)]));
    const bool blank = std::any_of(blanks.begin(), blanks.end(),
                                   [&](const char* one) { return std::string_view(one) == name; });
    if (!value.empty() || blank) facts.push_back({paper_label(name, type.name), std::move(value)});
  }
  return facts;
}

void write_device_intake(Invocation& call, std::int64_t id, Paper& paper) {
  const RecordType& type = Device::kType;
  const std::vector<Value> row = call.store->row(type, id);
  paper.facts(facts_of(*call.store, type, row,
                       {"kind", "brand", "model", "human_model", "serial", "donor", "lot",
                        "received", "memory_mb", "shelf"},
                       {"brand", "model", "serial", "donor", "lot", "shelf"}));
  paper.heading(tr("When it came in"));
  paper.facts(
      Facts{{tr("Condition")}, {tr("What came with it")}, {tr("Password, if it needs one")}});
  paper.heading(tr("What the donor agrees to"));
  paper.tick_boxes(std::vector<PaperTick>{
      {tr("The machine and its parts are given for good.")},
      {tr("Everything on its disks is wiped; what is to be kept has been copied.")},
      {tr("If it cannot be used any more, it is taken apart and recycled.")},
      {tr("A certificate of the wipe is wanted.")}});
  paper.signatures(std::vector<PaperSignature>{{tr("Donor")}, {tr("For the group")}});
}

void write_ticket_intake(Invocation& call, std::int64_t id, Paper& paper) {
  const RecordType& type = Ticket::kType;
  const std::vector<Value> row = call.store->row(type, id);
  paper.facts(facts_of(*call.store, type, row,
                       {"title", "person", "device", "category", "brand", "opened", "shelf",
                        "condition_in", "accessories", "loaner"},
                       {"person", "condition_in", "accessories"}));
  if (const std::string problem = shown(type, row, "problem"); !problem.empty())
    paper.paragraph(problem);
  const auto is_yes = [&](const char* field) {
    return row[type.index(field)] == Value(std::int64_t{1});
  };
  paper.heading(tr("What the visitor agrees to"));
  paper.tick_boxes(std::vector<PaperTick>{
      {tr("Data are to be copied first."), is_yes("backup")},
      {tr("Data may be lost; the visitor accepts that."), is_yes("data_loss_consent")},
      {tr("What is not fetched within three months goes to the group.")}});
  paper.small_print(
      tr("Volunteers help as well as they can, free of charge. They look at personal "
         "files only as far as the repair needs it."));
  paper.signatures(std::vector<PaperSignature>{{tr("Visitor")}, {tr("For the group")}});
}

std::int64_t holder_of_all(Invocation& call, const std::vector<std::int64_t>& devices) {
  std::int64_t holder = 0;
  for (const std::int64_t device : devices) {
    const Value with = call.store->value(Device::kType, device, "holder");
    const std::string id = id_text(Device::kLetter, device);
    if (is_null(with))
      throw Error(ErrorCode::refused, say("{} is with nobody, so there is no receipt.", id),
                  say("Write: bifc device give {} --to \"Amina Haddad\"", id));
    if (holder != 0 && with != Value(holder))
      throw Error(ErrorCode::refused, say("These machines are with several people."),
                  say("Print a receipt for each: bifc device print {} --receipt", id));
    holder = std::get<std::int64_t>(with);
  }
  return holder;
}

// What was checked, by whom it was checked again.
std::string checks_text(Store& store, std::int64_t device) {
  const RecordType& type = Device::kType;
  const std::vector<Value> row = store.row(type, device);
  const std::string mark = shown(type, row, "recipe");
  if (mark.empty()) return {};
  const Recipe recipe = load_recipe(mark.substr(0, mark.find(' ')));
  std::string text = recipe.title;
  const std::string done(text_of(view(row[type.index("done")])));
  std::vector<std::string> steps;
  for (const RecipeStep& step : recipe.steps)
    if (const auto all = split(done, "|");
        std::find(all.begin(), all.end(), step.name) != all.end())
      steps.push_back(step.label);
  if (!steps.empty()) text = say("{}: {}", text, joined(steps, tr("; ")));
  if (const std::string day = shown(type, row, "checked"); !day.empty())
    text += say(". Checked again on {} by somebody else.", day);
  return text;
}

std::string wipe_text(Store& store, std::int64_t device) {
  switch (judged(store, device)) {
    case Judged::wiped:
      break;
    case Judged::no_disk:
      return tr("no disk");
    case Judged::waived:
      return tr("let through without being wiped, see above");
    case Judged::unwiped:
      return tr("not wiped, see above");
    case Judged::never:
      return tr("never judged, see above");
  }
  std::string text;
  for (const std::int64_t disk : disks_of(store, device)) {
    const std::vector<Value> wipe = store.row(Wipe::kType, *passing_wipe(store, disk));
    const std::string level = shown(Wipe::kType, wipe, "level");
    text.append(text.empty() ? "" : tr("; "))
        .append(say("{}: {}", disk_text(store, disk),
                    level.empty() ? shown(Wipe::kType, wipe, "outcome") : level));
  }
  return text.empty() ? tr("wiped; the disk was taken out since") : text;
}

void write_machine(Invocation& call, std::int64_t device, Paper& paper) {
  Store& store = *call.store;
  const RecordType& type = Device::kType;
  const std::vector<Value> row = store.row(type, device);
  paper.begin_together();
  paper.heading(fmt::format("{} · {}", id_text(type.letter, device), machine_text(store, device)));
  Facts facts = facts_of(store, type, row,
                         {"serial", "cpu", "memory_mb", "os", "battery", "grade_look",
                          "grade_function", "grade_battery"});
  facts.push_back({tr("Disks"), wipe_text(store, device)});
  if (std::string checks = checks_text(store, device); !checks.empty())
    facts.push_back({tr("Checked"), std::move(checks)});
  paper.facts(facts);
  paper.end_together();
}

std::vector<std::string> conditions_of(std::string_view status) {
  std::vector<std::string> conditions;
  const std::string prefix = std::string(status) + '.';
  const CodeList& list = CodeList::named("condition");
  for (const CodeList::Entry& entry : list.entries())
    if (entry.token.starts_with(prefix)) conditions.emplace_back(list.label(entry.token));
  return conditions;
}

}  // namespace

void write_intake(Invocation& call, const RecordType& type, std::int64_t id) {
  const bool is_ticket = &type == &Ticket::kType;
  PaperHead head = paper_head(
      call, is_ticket ? tr("Intake of a machine to repair") : tr("Intake of a donated machine"), {},
      id_text(type.letter, id));
  head.code = id_text(type.letter, id);
  Output page(-1);
  Paper paper(head, page);
  if (is_ticket)
    write_ticket_intake(call, id, paper);
  else
    write_device_intake(call, id, paper);
  paper.end();
  call.out.write(page.buffer());
}

void write_receipt(Invocation& call, const std::vector<std::int64_t>& devices) {
  Store& store = *call.store;
  const std::int64_t person = holder_of_all(call, devices);
  const std::string status(text_of(view(store.value(Device::kType, devices.front(), "status"))));
  std::string number;
  for (const std::int64_t device : devices)
    number.append(number.empty() ? "" : ", ").append(id_text(Device::kLetter, device));
  const char* title = status == "lent"   ? N_("Receipt for a machine that is lent")
                      : status == "sold" ? N_("Receipt for a machine at a solidarity price")
                                         : N_("Receipt for a machine that is given");
  PaperHead head = paper_head(call, tr(title), {}, clip(number, 60));
  if (devices.size() == 1) head.code = number;
  Output page(-1);
  Paper paper(head, page);
  Facts facts{{tr("For"), told(store, Person::kType, person)}};
  if (const auto allocation = open_allocation(store, devices.front())) {
    const std::vector<Value> row = store.row(Allocation::kType, *allocation);
    for (PaperFact& fact : facts_of(store, Allocation::kType, row, {"given", "due", "price"}))
      facts.push_back(std::move(fact));
  }
  paper.facts(facts);
  for (const PaperNotice& notice : notices_of(store, devices))
    paper.notice(notice.kind, notice.word, notice.text);
  for (const std::int64_t device : devices) write_machine(call, device, paper);
  if (const std::vector<std::string> conditions = conditions_of(status); !conditions.empty()) {
    paper.heading(tr("Conditions"));
    paper.numbered(conditions);
  }
  paper.signatures(std::vector<PaperSignature>{{tr("Whoever gets it")}, {tr("For the group")}});
  paper.end();
  call.out.write(page.buffer());
}

}  // namespace bifc
