// Writing records: add, edit, set, mark, note, remove and restore, for every type of record.
#include <algorithm>

#include "apps/bifc/prepare.h"
#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/note.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Flag kWords = Flag::positional | Flag::repeated;
constexpr Flag kIds = Flag::positional | Flag::repeated | Flag::required;

constexpr Param kAddParams[] = {
    {.name = "heading", .help = N_("What it is called, or a description"), .flags = kWords},
    {.name = "count", .help = N_("How many to create"), .kind = Kind::integer},
    {.name = "edit",
     .help = N_("Write it in the editor"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'e'},
    {.name = "file",
     .help = N_("File with the text; - is standard input"),
     .flags = Flag::file,
     .letter = 'F'},
    {.name = "resume",
     .help = N_("Go on with the text that was kept"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "key", .help = N_("Id of it elsewhere: again with the same key changes the record")},
};
constexpr Param kEditParams[] = {
    {.name = "id", .help = N_("Id of the record"), .flags = Flag::positional | Flag::required},
    {.name = "file",
     .help = N_("File with the text; - is standard input"),
     .flags = Flag::file,
     .letter = 'F'},
    {.name = "resume",
     .help = N_("Go on with the text that was kept"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Param kIdsParams[] = {
    {.name = "id", .help = N_("Ids of the records"), .flags = kIds},
};
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

constexpr Example kAddExamples[] = {
    {"bifc ticket add \"écran noir au démarrage\" -p \"Léa Dupré\" -d \"portable Lenovo T420\"",
     N_("Visitor and machine are found by name, or created")},
    {"bifc device add \"HP ProDesk 400 G4\" -k desktop --count 6 --lot mairie-2026-11",
     N_("Six machines of one donation")},
    {"bifc tutorial add \"Effacer un disque\" -e", N_("The text is written in the editor")},
};
constexpr Example kSetExamples[] = {
    {"bifc ticket set T1 --category laptop --brand Lenovo", nullptr},
    {"bifc ticket set T1 --shelf \"\"", N_("An empty value empties the field")},
};
constexpr Example kMarkExamples[] = {
    {"bifc ticket mark waiting T1 --waiting-for part --reason \"clavier commandé\"", nullptr},
    {"bifc device mark tested D1 D2", N_("Several records, all or none")},
};
constexpr Example kNoteExamples[] = {
    {"bifc note T1 \"Rappelé, viendra samedi\"", nullptr},
    {"bifc ticket note T1 --symptom \"ne charge plus\" --action \"batterie changée\" --minutes 20",
     N_("A step of the repair, with its time")},
};

std::string all_words(const Invocation& call, std::string_view name) {
  std::string text;
  for (const std::string& word : call.args.texts(name))
    text.append(text.empty() ? "" : " ").append(word);
  return text;
}

// At a terminal the sentence is the result; in a pipe the id alone, so that scripts can go on
// with it.
void tell_added(Invocation& call, const RecordType& type, const std::vector<std::int64_t>& ids) {
  const auto count = static_cast<std::int64_t>(ids.size());
  const std::string first = told(*call.store, type, ids.front());
  std::string sentence = count == 1
                             ? say(type.say.added, first)
                             : say(type.say.added_many, count, id_text(type.letter, ids.front()),
                                   id_text(type.letter, ids.back()));
  call.note.write(sentence + "\n");
  for (const Doubt& doubt : call.doubts)
    call.note.write(say("Is it {}? Then: bifc {} set {} --{} {} && bifc remove {}", doubt.like,
                        type.name, id_text(type.letter, ids.front()), kebab(doubt.link->name),
                        doubt.other, doubt.made) +
                    "\n");
  if (!call.out.is_terminal())
    for (const std::int64_t id : ids) call.out.write(id_text(type.letter, id) + "\n");
}

void add(Invocation& call) {
  const RecordType& type = *call.command.record;
  const std::string key = call.args.text("key");
  if (!key.empty())
    if (const auto known = call.store->ids_where(type, "key", std::string_view(key));
        !known.empty()) {
      std::vector<Value> row = call.store->row(type, known.front());
      overlay(call, type, row);
      call.store->update(type, known.front(), std::move(row));
      return tell_added(call, type, {known.front()});
    }
  std::vector<Value> row = new_row(call, type, all_words(call, "heading"));
  if (!key.empty()) row[type.index("key")] = key;
  const std::int64_t count = call.args.integer("count").value_or(1);
  if (count < 1 || count > 1000)
    throw Error(ErrorCode::usage, say("--count is a number from 1 to 1000."), {});
  std::vector<std::int64_t> ids;
  for (std::int64_t i = 0; i < count; ++i) ids.push_back(call.store->insert(type, row));
  tell_added(call, type, ids);
}

// Changes records one after another and tells `done` of each; what was so already is said, and is
// no error.
template <class Change, class Done>
void change_each(Invocation& call, const std::vector<std::int64_t>& ids, Change change, Done done) {
  const RecordType& type = *call.command.record;
  for (const std::int64_t id : ids) {
    std::vector<Value> row = call.store->row(type, id);
    change(row);
    const bool changed = call.store->update(type, id, std::move(row));
    const std::string which = told(*call.store, type, id);
    call.note.write((changed ? done(which) : say("{}: already so.", which)) + "\n");
  }
}

std::string changed(const RecordType& type, const std::string& which) {
  return say(type.say.changed, which);
}

void set(Invocation& call) {
  const RecordType& type = *call.command.record;
  const std::vector<Param> fields = field_params(type);
  const bool any = std::any_of(fields.begin(), fields.end(),
                               [&](const Param& field) { return call.args.has(field.name); });
  if (!any)
    throw Error(ErrorCode::usage, say("There is nothing to change."),
                say("Name a field, as in: bifc {} set {} --{} …", type.name,
                    call.args.texts("id").front(), kebab(type.fields[1].name)));
  change_each(
      call, ids_of(call, type, call.args.texts("id")),
      [&](std::vector<Value>& row) { overlay(call, type, row); },
      [&](const std::string& which) { return changed(type, which); });
}

// The editor's text was read before; a new heading counts, too.
void edit(Invocation& call) {
  const RecordType& type = *call.command.record;
  change_each(
      call, ids_of(call, type, call.args.texts("id")),
      [&](std::vector<Value>& row) { overlay(call, type, row); },
      [&](const std::string& which) { return changed(type, which); });
}

void add_note(Invocation& call, const RecordType& about, std::int64_t id, const std::string& text) {
  const RecordType& type = Note::kType;
  std::vector<Value> row = type.defaults();
  row[type.index("about")] = make_key(about.letter, id);
  row[type.index("day")] = std::string(call.today.iso());
  if (const std::string author = who(call); !author.empty()) row[type.index("author")] = author;
  if (!trim(text).empty()) row[type.index("text")] = nfc(text);
  for (const char* name : {"minutes", "symptom", "cause", "action", "result"})
    if (call.args.has(name)) row[type.index(name)] = call.args.all(name).front();
  call.store->insert(type, std::move(row));
}

void mark_states(Invocation& call) {
  const RecordType& type = *call.command.record;
  std::vector<std::string> words, states;
  for (const std::string& word : call.args.texts("state")) {
    const auto id = read_id(word);
    (id && !type.state(word) ? words : states).push_back(word);
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

std::vector<Param> note_fields(const RecordType&) {
  std::vector<Param> params = field_params(Note::kType);
  std::erase_if(params, [](const Param& param) {
    return param.name == "about" || param.name == "day" || param.name == "author" ||
           param.name == "text";
  });
  return params;
}

void note(Invocation& call) {
  const RecordType& type = *call.command.record;
  // Ids come first; the text begins with the first word that is none.
  std::vector<std::string> ids, words = call.args.texts("id");
  while (!words.empty() && read_id(words.front())) {
    ids.push_back(words.front());
    words.erase(words.begin());
  }
  if (ids.empty())
    throw Error(ErrorCode::usage, say("A note needs the id of a record."),
                say("Write: bifc {} note {}12 \"…\"", type.name, type.letter));
  std::string text = call.args.text("text");
  for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
  for (const std::int64_t id : ids_of(call, type, ids)) {
    call.store->row(type, id);  // throws not_found
    add_note(call, type, id, text);
    call.note.write(say("Noted on {}.", told(*call.store, type, id)) + "\n");
  }
}

void set_removed(Invocation& call, bool removed, const char* sentence) {
  const RecordType& type = *call.command.record;
  for (const std::int64_t id : ids_of(call, type, call.args.texts("id"))) {
    const std::string which = told(*call.store, type, id);
    const bool changed = call.store->set_removed(type, id, removed);
    call.note.write((changed ? say(sentence, which) : say("{}: already so.", which)) + "\n");
  }
}

void remove(Invocation& call) { set_removed(call, true, call.command.record->say.removed); }
void restore(Invocation& call) { set_removed(call, false, call.command.record->say.restored); }

constexpr Command kCommands[] = {
    {.noun = "",
     .verb = "add",
     .summary = N_("Create a record"),
     .needs = Needs::write,
     .run = add,
     .params = kAddParams,
     .record_params = field_params,
     .examples = kAddExamples,
     .prepare = prepare_add},
    {.noun = "",
     .verb = "set",
     .summary = N_("Change fields of records"),
     .needs = Needs::write,
     .run = set,
     .params = kIdsParams,
     .record_params = field_params,
     .examples = kSetExamples},
    {.noun = "",
     .verb = "edit",
     .summary = N_("Change a record in the editor"),
     .needs = Needs::write,
     .run = edit,
     .params = kEditParams,
     .prepare = prepare_edit},
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
    {.noun = "",
     .verb = "remove",
     .summary = N_("Hide records; 'restore' brings them back"),
     .needs = Needs::write,
     .run = remove,
     .params = kIdsParams},
    {.noun = "",
     .verb = "restore",
     .summary = N_("Bring removed records back"),
     .needs = Needs::write,
     .run = restore,
     .params = kIdsParams},
};

}  // namespace

std::span<const Command> write_commands() { return kCommands; }

}  // namespace bifc
