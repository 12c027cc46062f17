// Steps in the life of a record: mark moves it to another state, note says what was done or heard.
#include "apps/bifc/steps.h"

#include <algorithm>

#include "apps/bifc/change_each.h"
#include "apps/bifc/prepare.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/note.h"
#include "libbifc/ops/evidence.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Flag kIds = Flag::positional | Flag::repeated | Flag::required;

constexpr Param kMarkParams[] = {
    {.name = "state", .help = N_("The new state, and the ids of the records"), .flags = kIds},
    {.name = "reason", .help = N_("Why, kept as a note")},
};
constexpr Param kNoteParams[] = {
    {.name = "id", .help = N_("Ids of the records, then the text"), .flags = kIds},
    {.name = "file",
     .help = N_("File with the text; - is standard input"),
     .flags = Flag::file,
     .letter = 'F'},
    {.name = "attach",
     .help = N_("File to keep with the note"),
     .flags = Flag::file | Flag::repeated},
    {.name = "edit",
     .help = N_("Write it in the editor"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'e'},
    {.name = "resume",
     .help = N_("Go on with the text that was kept"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};

constexpr const char* kSteps[] = {"minutes", "symptom", "cause", "action", "result"};

constexpr Example kMarkExamples[] = {
    {"bifc ticket mark waiting T1 --waiting-for part --reason \"clavier commandé\"", nullptr},
    {"bifc device mark tested D1 D2", N_("Several records, all or none")},
    {"bifc allocation mark refused R2 --refusal no_stock", nullptr},
};
constexpr Example kNoteExamples[] = {
    {"bifc note T1 \"Rappelé, viendra samedi\"", nullptr},
    {"bifc ticket note T1 --symptom \"ne charge plus\" --action \"batterie changée\" --minutes 20",
     N_("A step of the repair, with its time")},
    {"bifc device note D2 --attach facture.pdf", N_("A file, kept in the database")},
};

// A visitor's machine has no status, and would lose without a word the one it is given.
void require_status(const RecordType& type, std::vector<Value> row) {
  if (type.settle != nullptr) type.settle(row);
  if (!is_null(row[type.index("status")])) return;
  throw Error(ErrorCode::refused,
              say("{} takes no status.", id_text(type.letter, std::get<std::int64_t>(row[0]))),
              say("What its fields may hold: bifc help {} add", type.name));
}

std::vector<Param> note_fields(const RecordType&) {
  std::vector<Param> params = field_params(Note::kType);
  std::erase_if(params, [](const Param& param) {
    return param.name == "about" || param.name == "day" || param.name == "author" ||
           param.name == "text";
  });
  return params;
}

bool says_nothing(const Invocation& call, std::string_view text) {
  const auto given = [&](const char* name) { return call.args.has(name); };
  return trim(text).empty() && std::none_of(std::begin(kSteps), std::end(kSteps), given);
}

void note(Invocation& call) {
  const RecordType& type = *call.command.record;
  std::vector<std::string> ids, words = call.args.texts("id");
  const std::size_t count = leading_records(*call.store, type, words);
  const auto text_begins = words.begin() + static_cast<std::ptrdiff_t>(count);
  ids.assign(words.begin(), text_begins);
  words.erase(words.begin(), text_begins);
  if (ids.empty())
    throw Error(ErrorCode::usage, say("A note needs the id of a record."),
                say("Write: bifc {} note {}12 \"…\"", type.name, type.letter));
  std::string text = call.args.text("text");
  for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
  std::vector<Evidence> files;
  for (const std::string& path : call.args.texts("attach")) files.push_back(read_evidence(path));
  for (const std::int64_t id : ids_of(call, type, ids)) {
    call.store->row(type, id);  // throws not_found
    if (!says_nothing(call, text)) add_note(call, type, id, text);
    for (const Evidence& file : files)
      keep_file(*call.store, file,
                {make_key(type.letter, id), {}, who(call), call.today, /*masked=*/false});
    call.note.write(say("Noted on {}.", told(*call.store, type, id)) + "\n");
  }
}

constexpr Command kStepCommands[] = {
    {.noun = "",
     .verb = "mark",
     .summary = N_("Move records to another state"),
     .needs = Needs::write,
     .run = mark_states,
     .params = kMarkParams,
     .record_params = fields_but_status,
     .examples = kMarkExamples},
    {.noun = "",
     .verb = "note",
     .summary = N_("Note something on records"),
     .needs = Needs::write,
     .run = note,
     .params = kNoteParams,
     .record_params = note_fields,
     .examples = kNoteExamples,
     .prepare = prepare_note},
};

}  // namespace

void add_note(Invocation& call, const RecordType& about, std::int64_t id, const std::string& text) {
  const RecordType& type = Note::kType;
  std::vector<Value> row = type.defaults();
  row[type.index("about")] = make_key(about.letter, id);
  row[type.index("day")] = std::string(call.today.iso());
  if (const std::string author = who(call); !author.empty()) row[type.index("author")] = author;
  if (!trim(text).empty()) row[type.index("text")] = nfc(text);
  for (const char* name : kSteps)
    if (call.args.has(name)) row[type.index(name)] = call.args.all(name).front();
  call.store->insert(type, std::move(row));
}

void mark_states(Invocation& call) {
  const RecordType& type = *call.command.record;
  std::vector<std::string> words, states;
  for (const std::string& word : call.args.texts("state")) {
    const auto id = read_id(word);
    const bool is_name = type.flagged(Flag::unique) != nullptr && !states.empty();
    ((id || is_name) && !type.state(word) ? words : states).push_back(word);
  }
  if (states.size() != 1 || words.empty())
    throw Error(
        ErrorCode::usage, say("'mark' needs one state and the ids of records."),
        say("Write: bifc {} mark {} {}12", type.name, type.states.back().token, type.letter));
  const Field& status = *type.find("status");
  Reading state = read(status, states.front(), call.today);
  if (!state.problem.empty())
    throw Error(ErrorCode::usage, say("{}.", state.problem),
                state.nearest.empty()
                    ? say("The states and where they lead: bifc help {} mark", type.name)
                    : say("Did you mean: {}", state.nearest));
  const std::string to = std::get<std::string>(state.value);
  const std::vector<std::int64_t> ids = ids_of(call, type, words);
  const auto move = [&](std::vector<Value>& row) {
    if (text_of(view(row[type.index("status")])) != to) mark(call, type, row, to);
    overlay(call, type, row);
    require_status(type, row);
  };
  change_each(call, ids, move, [&](const std::string& which) {
    return say("{}: {}.", which, CodeList::named(status.list).label(to));
  });
  if (const std::string reason = call.args.text("reason"); !reason.empty())
    for (const std::int64_t id : ids) add_note(call, type, id, reason);
}

std::vector<Param> fields_but_status(const RecordType& type) {
  std::vector<Param> params = field_params(type);
  std::erase_if(params, [](const Param& param) { return param.name == "status"; });
  return params;
}

std::span<const Command> step_commands() { return kStepCommands; }

}  // namespace bifc
