// print: labels and papers.
#include <algorithm>

#include "apps/bifc/papers.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/exchange/evidence.h"
#include "libbifc/model/device.h"
#include "libbifc/model/lot.h"
#include "libbifc/model/part.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/lots.h"
#include "libbifc/ops/seals.h"
#include "libbifc/record/id.h"
#include "libbifc/render/labels.h"

namespace bifc {
namespace {

constexpr Flag kPrintWords = Flag::positional | Flag::repeated | Flag::required;

constexpr Param bare(std::string_view name, const char* help) {
  return {.name = name, .help = help, .kind = Kind::boolean, .flags = Flag::bare};
}
constexpr Param kWhich{.name = "id",
                       .help = N_("Ids, or query words such as lot:mairie-2026-11"),
                       .flags = kPrintWords};
constexpr Param kLabel = bare("label", N_("Labels with QR codes, unless another paper is named"));
constexpr Param kIntake = bare("intake", N_("The sheet on which it is taken in"));
constexpr Param kReceipt = bare("receipt", N_("What whoever gets it signs, with the conditions"));
constexpr Param kCertificate{.name = "certificate",
                             .help = N_("The certificate that its disks are wiped"),
                             .kind = Kind::boolean,
                             .flags = Flag::bare | Flag::writes};
constexpr Param kManifest = bare("manifest", N_("What is in the lot"));
constexpr Param kLarge = bare("large", N_("Large print"));
constexpr Param kSheet{.name = "sheet",
                       .help = N_("The sheet of labels, as in l7160"),
                       .kind = Kind::choice,
                       .list = "label_sheet"};
constexpr Param kFirst{.name = "first",
                       .help = N_("Place of the first label, on a sheet that is partly used"),
                       .kind = Kind::integer};
constexpr Param kOutput{.name = "output",
                        .help = N_("File to write; labels: .svg, .html or .txt, papers: .html"),
                        .flags = Flag::file,
                        .letter = 'o'};

constexpr Param kPage{.name = "output",
                      .help = N_("File to write, which ends in .html"),
                      .flags = Flag::file,
                      .letter = 'o'};

constexpr Param kDeviceParams[] = {kWhich, kLabel, kIntake, kReceipt, kCertificate,
                                   kLarge, kSheet, kFirst,  kOutput};
constexpr Param kTicketParams[] = {kWhich, kLabel, kIntake, kLarge, kSheet, kFirst, kOutput};
constexpr Param kLabelParams[] = {kWhich, kLabel, kSheet, kFirst, kOutput};
constexpr Param kLotParams[] = {kWhich, kManifest, kCertificate, kLabel,
                                kLarge, kSheet,    kFirst,       kOutput};
constexpr Param kPersonParams[] = {
    {.name = "id", .help = N_("The donor: id or name"), .flags = kPrintWords},
    kCertificate,
    kLarge,
    kPage};
constexpr Param kLetterParams[] = {
    {.name = "lot", .help = N_("The lot it is about")},
    {.name = "donor", .help = N_("The donor it goes to: id or name")},
    kLarge,
    kPage};

constexpr Example kDeviceExamples[] = {
    {"bifc device print lot:mairie-2026-11 --label -o labels.svg", N_("A sheet of labels")},
    {"bifc device print D2", N_("A label in the terminal")},
    {"bifc device print D2 D3 --sheet l7163 --first 5 -o labels.html",
     N_("On a sheet whose first four labels are used")},
    {"bifc device print D2 --intake -o intake.html", N_("What its donor signs")},
    {"bifc device print D2 --certificate -o certificate.html",
     N_("Refused as long as one of its disks is not wiped")},
    {"bifc device print D2 --receipt --large -o receipt.html", N_("Large print")},
};
constexpr Example kTicketExamples[] = {{"bifc ticket print T1 --intake -o intake.html", nullptr}};
constexpr Example kPartExamples[] = {{"bifc part print K1 -o labels.html", nullptr}};
constexpr Example kLotExamples[] = {
    {"bifc lot print mairie-2026-11 --manifest -o manifest.html", nullptr},
    {"bifc lot print mairie-2026-11 --certificate -o certificate.html",
     N_("All its disks, for the donor")},
};
constexpr Example kPersonExamples[] = {
    {"bifc person print P1 --certificate -o certificate.html",
     N_("All disks of all machines that a donor gave")},
};
constexpr Example kLetterExamples[] = {
    {"bifc device letter --lot mairie-2026-11 -o letter.html",
     N_("What became of the gift; nobody is named")},
    {"bifc device letter --donor \"Mairie de Cachan\" -o letter.html",
     N_("All that a donor ever gave")},
};

bool ends_with(const std::string& path, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return path.ends_with(ending); });
}

bool is_stream(const std::string& path) {
  return path.empty() || path == "-" || path.starts_with("/dev/");
}

// Ids as they are, or what a query finds.
std::vector<std::int64_t> chosen(Invocation& call) {
  const RecordType& type = *call.command.record;
  const std::vector<std::string> words = call.args.texts("id");
  const bool all_ids = std::all_of(words.begin(), words.end(), [](const std::string& word) {
    return word.find(':') == word.npos && !word.starts_with('@');
  });
  if (all_ids) {
    std::vector<std::int64_t> ids = ids_of(call, type, words);
    for (const std::int64_t id : ids) call.store->row(type, id);  // throws not_found
    return ids;
  }
  std::vector<std::int64_t> ids = call.store->ids(read_query(type, words, query_context(call)));
  if (ids.empty())
    throw Error(ErrorCode::refused, say("Nothing matches, so there is nothing to print."),
                say("See what there is: bifc {} list {}", type.name, joined(words, " ")));
  std::reverse(ids.begin(), ids.end());  // the order in which they came in
  return ids;
}

std::string known(const RecordType& type, const std::vector<Value>& row, std::string_view field) {
  const std::string value = shown(type, row, field);
  return value.empty() ? value : say("{}: {}", field_label(field, type.name), value);
}

// What helps to find and know it; nothing that says whose it is.
Label label_for(Store& store, const RecordType& type, std::int64_t id) {
  const std::vector<Value> row = store.row(type, id);
  Label label{id_text(type.letter, id), harmless(clip(label_of(type, views(row)), 80)), {}};
  const auto add = [&](std::string line) {
    if (!line.empty()) label.lines.push_back(std::move(line));
  };
  if (&type == &Device::kType) add(gate_mark(store, id));
  if (type.find("serial") != nullptr) add(known(type, row, "serial"));
  if (type.find("lot") != nullptr) add(known(type, row, "lot"));
  if (type.find("shelf") != nullptr) add(known(type, row, "shelf"));
  if (type.find("opened") != nullptr) add(known(type, row, "opened"));
  if (type.find("received") != nullptr) add(known(type, row, "received"));
  return label;
}

bool speaks_utf8(const Env& env) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
    if (const std::string value = fold(env.variable(name)); !value.empty())
      return value.find("utf") != value.npos;
  return false;
}

void print_labels(Invocation& call, const RecordType& type, const std::vector<std::int64_t>& ids) {
  const std::string path = call.args.text("output");
  if (path.ends_with(".pdf")) require_page(call, "labels");
  if (!is_stream(path) && !ends_with(path, {".svg", ".html", ".htm", ".txt"}))
    throw Error(ErrorCode::usage, say("bifc does not write files that end like '{}'.", path),
                say("Labels: -o labels.svg, labels.html or labels.txt"));
  std::vector<Label> labels;
  for (const std::int64_t id : ids) labels.push_back(label_for(*call.store, type, id));
  const std::string sheet = call.args.text("sheet");
  const LabelRun run{label_sheet(sheet.empty() ? "l7160" : sheet),
                     static_cast<int>(std::clamp<std::int64_t>(
                         call.args.integer("first").value_or(1), 0, 100'000)),
                     tr("Labels"), language() == Language::french ? "fr" : "en"};
  if (path.ends_with(".svg")) return write_labels_svg(labels, run, call.out);
  if (ends_with(path, {".html", ".htm"})) return write_labels_page(labels, run, call.out);
  const bool blocks = speaks_utf8(call.env) || !call.out.is_terminal();
  write_labels_text(labels, {.blocks = blocks, .colors = use_color(call)}, call.out);
}

std::vector<std::int64_t> devices_of_donor(Invocation& call, std::int64_t person) {
  return call.store->ids_where(Device::kType, "donor", person);
}

void require_devices(const std::vector<std::int64_t>& devices, const std::string& of) {
  if (devices.empty())
    throw Error(ErrorCode::refused, say("{} has no machines.", of),
                say("Machines of a lot: bifc device add \"…\" --lot …; of a donor: --donor …"));
}

std::int64_t only_one(const std::vector<std::int64_t>& ids) {
  if (ids.size() == 1) return ids.front();
  throw Error(ErrorCode::usage, say("This paper is about one record."),
              say("Print them one by one."));
}

void print(Invocation& call) {
  const RecordType& type = *call.command.record;
  const auto wants = [&](const char* paper) { return call.args.has(paper); };
  int papers = 0;
  for (const char* paper : {"label", "intake", "receipt", "certificate", "manifest"})
    papers += wants(paper) ? 1 : 0;
  if (papers > 1)
    throw Error(ErrorCode::usage, say("Two papers are asked for at once."),
                say("Keep one of them."));
  const std::vector<std::int64_t> ids = chosen(call);
  if (wants("intake")) return require_page(call, "intake"), write_intake(call, type, only_one(ids));
  if (wants("receipt")) return require_page(call, "receipt"), write_receipt(call, ids);
  if (wants("certificate") && &type == &Device::kType)
    return require_page(call, "certificate"), write_certificate(call, ids);
  print_labels(call, type, ids);
}

void print_lot(Invocation& call) {
  const RecordType& type = Lot::kType;
  const std::int64_t lot = only_one(ids_of(call, type, call.args.texts("id")));
  const std::string name(text_of(view(call.store->value(type, lot, "name"))));
  const std::vector<std::int64_t> devices = devices_of_lot(*call.store, name);
  if (call.args.has("label")) {
    require_devices(devices, name);
    return print_labels(call, Device::kType, devices);
  }
  if (call.args.has("certificate")) {
    require_page(call, "certificate");
    require_devices(devices, name);
    return write_certificate_of_all(call, devices, harmless(name), id_text(type.letter, lot));
  }
  require_page(call, "manifest");
  write_manifest(call, lot);
}

void print_person(Invocation& call) {
  const RecordType& type = Person::kType;
  const std::int64_t person = known_person(call, joined(call.args.texts("id"), " "));
  const std::string which = told(*call.store, type, person);
  require_page(call, "certificate");
  const std::vector<std::int64_t> devices = devices_of_donor(call, person);
  require_devices(devices, which);
  write_certificate_of_all(call, devices, which, id_text(type.letter, person));
}

void letter(Invocation& call) {
  require_page(call, "letter");
  if (const std::string lot = call.args.text("lot"); !lot.empty()) {
    const std::int64_t id = ids_of(call, Lot::kType, {lot}).front();
    const std::string name(text_of(view(call.store->value(Lot::kType, id, "name"))));
    const std::vector<std::int64_t> devices = devices_of_lot(*call.store, name);
    require_devices(devices, name);
    return write_donor_letter(call, devices, harmless(name), id_text(Lot::kLetter, id));
  }
  const std::string donor = call.args.text("donor");
  if (donor.empty())
    throw Error(ErrorCode::usage, say("'bifc device letter' needs --lot or --donor."),
                say("Write: bifc device letter --lot mairie-2026-11 -o letter.html"));
  const std::int64_t person = known_person(call, donor);
  const std::vector<std::int64_t> devices = devices_of_donor(call, person);
  const std::string which = told(*call.store, Person::kType, person);
  require_devices(devices, which);
  write_donor_letter(call, devices, which, id_text(Person::kLetter, person));
}

constexpr Command command(const RecordType& type, std::string_view verb, const char* summary,
                          void (*run)(Invocation&), std::span<const Param> params,
                          std::span<const Example> examples, Needs needs = Needs::read) {
  return {.noun = type.name,
          .verb = verb,
          .summary = summary,
          .needs = needs,
          .run = run,
          .params = params,
          .examples = examples,
          .record = &type};
}

const char* const kPrint = N_("Print labels and papers");

const Command kPrintCommands[] = {
    command(Device::kType, "print", kPrint, print, kDeviceParams, kDeviceExamples),
    command(Ticket::kType, "print", kPrint, print, kTicketParams, kTicketExamples),
    command(Part::kType, "print", kPrint, print, kLabelParams, kPartExamples),
    command(Lot::kType, "print", kPrint, print_lot, kLotParams, kLotExamples, Needs::write),
    command(Person::kType, "print", N_("Print a donor's certificate"), print_person, kPersonParams,
            kPersonExamples, Needs::write),
    command(Device::kType, "letter", N_("Tell a donor what became of machines"), letter,
            kLetterParams, kLetterExamples),
};

}  // namespace

// Papers are pages; on a screen they would only be their source.
void require_page(const Invocation& call, const char* paper) {
  const std::string path = call.args.text("output");
  if (path.ends_with(".pdf"))
    throw Error(ErrorCode::usage, say("bifc writes no PDF itself."),
                say("Write a page and print it to PDF: -o {}.html", paper));
  if (!is_stream(path) && !ends_with(path, {".html", ".htm"}))
    throw Error(ErrorCode::usage,
                say("Papers are web pages, and '{}' does not end in .html.", path),
                say("Write: -o {}.html", paper));
  if (is_stream(path) && call.out.is_terminal())
    throw Error(ErrorCode::usage, say("A web page cannot be read in a terminal."),
                say("Write it to a file: -o {}.html", paper));
}

std::span<const Command> print_commands() { return kPrintCommands; }

}  // namespace bifc
