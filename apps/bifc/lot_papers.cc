// Papers that go to donors: what was in a lot, and what became of it.
#include <map>

#include "apps/bifc/papers.h"
#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/lot.h"
#include "libbifc/model/part.h"
#include "libbifc/model/person.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/destinations.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/lots.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// A token of the facts as people read it.
std::string label_in(const RecordType& type, const FactLine& line, std::string_view field) {
  const std::string_view token = line.at(field);
  if (token.empty()) return {};
  const Field& of = *type.find(field);
  return harmless(of.list.empty() ? token : CodeList::named(of.list).label(token));
}

std::string kg_text(std::string_view grams) {
  if (grams.empty()) return {};
  const double kg = std::atof(std::string(grams).c_str()) / 1000;
  return human_text(plain_param(Kind::real), std::round(kg * 10) / 10);
}

std::string machine_in(const FactLine& line) {
  std::string text = line.id;
  for (const char* field : {"kind", "brand", "model", "human_model"})
    if (const std::string part = label_in(Device::kType, line, field); !part.empty())
      text += ' ' + part;
  return text;
}

// A row a machine, with the disks that follow it in the facts.
struct ManifestRow {
  const FactLine* device;
  int disks = 0, wiped = 0;
  std::string diskless;
};

std::vector<ManifestRow> rows_of(const std::vector<FactLine>& facts) {
  std::vector<ManifestRow> rows;
  std::map<std::string, bool> passed;  // by disk; the latest of its wipes decides
  for (const FactLine& line : facts) {
    if (line.type == "device") {
      rows.push_back({&line, 0, 0, {}});
    } else if (line.type == "part" && !rows.empty()) {
      ++rows.back().disks;
    } else if (line.type == "wipe" && !rows.empty()) {
      const std::string outcome(line.at("outcome"));
      const bool passes = outcome != "failed" && outcome != "aborted";
      if (line.at("disk").empty()) {
        rows.back().diskless = label_in(Wipe::kType, line, "outcome");
        continue;
      }
      const bool before = std::exchange(passed[std::string(line.at("disk"))], passes);
      rows.back().wiped += static_cast<int>(passes) - static_cast<int>(before);
    }
  }
  return rows;
}

std::string disks_cell(const ManifestRow& row) {
  if (!row.diskless.empty()) return row.diskless;
  if (row.disks == 0) return "–";
  return say("{} of {} wiped", row.wiped, row.disks);
}

void write_manifest_table(Paper& paper, const std::vector<ManifestRow>& rows) {
  paper.begin_table(std::vector<PaperColumn>{{tr("Machine")},
                                             {paper_label("serial")},
                                             {paper_label("status")},
                                             {tr("Disks")},
                                             {tr("kg"), true}},
                    {});
  for (const ManifestRow& row : rows)
    paper.row(std::vector<std::string>{machine_in(*row.device),
                                       std::string(harmless(row.device->at("serial"))),
                                       label_in(Device::kType, *row.device, "status"),
                                       disks_cell(row), kg_text(row.device->at("weight_g"))});
  paper.end_table();
}

std::string donor_of(Store& store, const std::vector<Value>& lot) {
  const Value& donor = lot[Lot::kType.index("donor")];
  return is_null(donor) ? std::string() : told(store, Person::kType, std::get<std::int64_t>(donor));
}

// "Twelve machines: 3 given, 2 lent": a line for each destination.
std::vector<std::string> destination_lines(const Destinations& all) {
  std::vector<std::string> lines;
  const auto line = [&](const Counted& counted, std::int64_t count) {
    if (count > 0) lines.push_back(say_n(counted, count, count));
  };
  line(NN_("{} was given to somebody who had none.", "{} were given to people who had none."),
       all.given);
  line(NN_("{} was sold at a solidarity price.", "{} were sold at a solidarity price."), all.sold);
  line(NN_("{} is lent out.", "{} are lent out."), all.lent);
  line(NN_("{} is ready for somebody.", "{} are ready for somebody."), all.ready);
  line(NN_("{} is being checked, wiped or repaired.", "{} are being checked, wiped or repaired."),
       all.in_work);
  line(NN_("{} lives on in its parts.", "{} live on in their parts."), all.parts);
  line(NN_("{} could not be saved and went to the recycler.",
           "{} could not be saved and went to the recycler."),
       all.recycled);
  return lines;
}

}  // namespace

void write_manifest(Invocation& call, std::int64_t id) {
  Store& store = *call.store;
  const RecordType& type = Lot::kType;
  const std::vector<Value> lot = store.row(type, id);
  const bool closed = !shown(type, lot, "closed").empty();
  const std::string facts = closed ? std::string(text_of(view(lot[type.index("manifest")])))
                                   : harmless(manifest_of(store, id, call.today), true);
  const std::string sum = sha256_of(facts);
  PaperHead head =
      paper_head(call, tr("Manifest of a lot"), shown(type, lot, "name"), id_text(type.letter, id));
  head.code = id_text(type.letter, id);
  Output page(-1);
  Paper paper(head, page);
  paper.facts(std::vector<PaperFact>{{paper_label("donor"), donor_of(store, lot)},
                                     {paper_label("convention"), shown(type, lot, "convention")},
                                     {tr("Came in on"), shown(type, lot, "received")},
                                     {tr("Closed on"), closed ? shown(type, lot, "closed") : "–"}});
  paper.small_print(say("Check sum of the facts below, SHA-256: {}", sum));
  if (!closed)
    paper.notice(Notice::warning, tr("Not closed yet"),
                 tr("Machines may still enter or leave this lot."));
  const std::vector<FactLine> lines = read_facts(facts);
  const std::vector<ManifestRow> rows = rows_of(lines);
  const auto count = static_cast<std::int64_t>(rows.size());
  paper.paragraph(say_n("{} machine.", "{} machines.", count, count));
  write_manifest_table(paper, rows);
  paper.signatures(std::vector<PaperSignature>{{tr("Donor")}, {tr("For the group")}});
  paper.appendix({tr("What can be verified"),
                  tr("These lines say the same for programs. bifc verify FILE compares them with "
                     "their check sum and with the database."),
                  facts, sum});
  paper.end();
  write_sealed(call, std::move(page.buffer()));
}

void write_donor_letter(Invocation& call, const std::vector<std::int64_t>& devices,
                        const std::string& of, const std::string& number) {
  Store& store = *call.store;
  const Destinations all = destinations_of(store, devices);
  Output page(-1);
  Paper paper(paper_head(call, tr("What became of your gift"), of, number), page);
  const auto count = static_cast<std::int64_t>(devices.size());
  paper.paragraph(tr("Madam, Sir,"));
  paper.paragraph(say_n("You gave us {} machine. This is what became of it.",
                        "You gave us {} machines. This is what became of them.", count, count));
  paper.bullets(destination_lines(all));
  if (all.disks > 0)
    paper.paragraph(say_n("Of {1} disk we have wiped {0}.", "Of {1} disks we have wiped {0}.",
                          all.disks, all.wiped, all.disks));
  if (all.waived > 0)
    paper.paragraph(say_n("{} machine was let through without being wiped, by two of us.",
                          "{} machines were let through without being wiped, by two of us.",
                          all.waived, all.waived));
  if (!all.needs.empty()) {
    std::vector<std::string> needs;
    for (const auto& [need, times] : all.needs)
      needs.push_back(fmt::format("{} ({})", CodeList::named("need").label(need), times));
    paper.paragraph(say("They were needed for: {}.", joined(needs, ", ")));
  }
  if (all.asked > 0)
    paper.paragraph(say_n("Later we asked after {1} of them, and {0} was still in use.",
                          "Later we asked after {1} of them, and {0} were still in use.",
                          all.in_use, all.in_use, all.asked));
  if (all.recycled_g > 0)
    paper.paragraph(say("{} kg went to a recycler who is licensed for electrical waste.",
                        kg_text(std::to_string(all.recycled_g))));
  paper.paragraph(
      tr("Whoever has them now is not named here, and neither are you in what they "
         "were told. Thank you."));
  paper.signatures(std::vector<PaperSignature>{{tr("For the group")}});
  paper.end();
  call.out.write(page.buffer());
}

}  // namespace bifc
