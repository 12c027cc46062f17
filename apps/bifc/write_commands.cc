// Writing records: add, edit, set, remove and restore, for every type of record.
#include <algorithm>

#include "apps/bifc/change_each.h"
#include "apps/bifc/hint.h"
#include "apps/bifc/prepare.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/second_records.h"
#include "apps/bifc/show.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/ticket.h"
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

constexpr Example kAddExamples[] = {
    {"bifc ticket add \"écran noir au démarrage\" -p \"Léa Dupré\" -d \"portable Lenovo T420\"",
     N_("The visitor is found by name, or created; the machine is made of its description")},
    {"bifc device add \"HP ProDesk 400 G4\" -k desktop --count 6 --lot mairie-2026-11",
     N_("Six machines of one donation")},
    {"bifc tutorial add \"Effacer un disque\" -e", N_("The text is written in the editor")},
    {"bifc part add \"barrette DDR4 Crucial\" --bytes \"8 Gio\" --shelf A2",
     N_("A part for the stock")},
    {"bifc lot add mairie-2026-11 --from \"Mairie de Cachan\" --convention 2026/118",
     N_("Before its machines come; the first machine with --lot makes it, too")},
    {"bifc allocation add \"portable\" -p \"Nadia Chérif\" --need school",
     N_("Somebody asks for a machine and waits")},
};
constexpr Example kSetExamples[] = {
    {"bifc ticket set T1 --category laptop --brand Lenovo", nullptr},
    {"bifc ticket set T1 --shelf \"\"", N_("An empty value empties the field")},
    {"bifc device set D2 --grade-look B --shelf \"B 3\"", nullptr},
    {"bifc device set D2 --shelf \"\"", N_("An empty value empties the field")},
    {"bifc person set P1 --phone \"\"", N_("An empty value empties the field")},
    {"bifc person set P1 --identity pseudonym", N_("Empties what a pseudonym must not keep")},
    {"bifc person set P71 --same-as P33", N_("Two records of one person become one")},
    {"bifc device set D1 --ownership stock", N_("A visitor leaves a machine to the group")},
    {"bifc wipe set X1 --operator \"Sam Petit\" --checker \"Karim Benali\"",
     N_("Somebody else has looked again; the certificate names both")},
};
std::string all_words(const Invocation& call, std::string_view name) {
  std::string text;
  for (const std::string& word : call.args.texts(name))
    text.append(text.empty() ? "" : " ").append(word);
  return text;
}

void tell_next(Invocation& call, const RecordType& type, const std::vector<std::int64_t>& ids) {
  if (ids.size() == 1 || type.say.next_many == nullptr) {
    if (type.say.next != nullptr) hint(call, say(type.say.next, id_text(type.letter, ids.front())));
    return;
  }
  constexpr std::size_t kFew = 8;  // that many ids can be typed again
  const std::string lot = type.find("lot") != nullptr ? call.args.text("lot") : std::string();
  std::vector<std::string> words;
  for (const std::int64_t id : ids) words.push_back(id_text(type.letter, id));
  if (!lot.empty() && lot.find(' ') == lot.npos)
    words = {"lot:" + lot};
  else if (ids.size() > kFew)
    words = {"received:" + std::string(call.today.iso())};
  hint(call, say(type.say.next_many, joined(words, " ")));
}

// What may help is proposed to whoever sits at the terminal.
void propose_tutorials(Invocation& call, std::int64_t ticket) {
  if (!call.note.is_terminal()) return;
  for (const std::string& line : suggested(call, call.store->row(Ticket::kType, ticket)))
    hint(call, say("May help: {}", line));
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
  if (&type == &Ticket::kType && count == 1) propose_tutorials(call, ids.front());
  tell_next(call, type, ids);
  if (!call.out.is_terminal())
    for (const std::int64_t id : ids) call.out.write(id_text(type.letter, id) + "\n");
}

// The record that an earlier "add --key" made. What a partner's file brought has keys of its own.
std::optional<std::int64_t> own_with_key(Invocation& call, const RecordType& type,
                                         const std::string& key) {
  if (key.empty()) return std::nullopt;
  for (const std::int64_t id : call.store->ids_where(type, "key", std::string_view(key)))
    if (is_null(call.store->row(type, id)[type.index("source")])) return id;
  return std::nullopt;
}

void change_known(Invocation& call, std::int64_t id, const std::string& heading) {
  const RecordType& type = *call.command.record;
  std::vector<Value> row = call.store->row(type, id);
  if (!heading.empty()) describe(type, heading, call.today, row);
  overlay(call, type, row);
  const bool changed = call.store->update(type, id, std::move(row));
  const std::string which = told(*call.store, type, id);
  call.note.write((changed ? say(type.say.changed, which) : say("{}: already so.", which)) + "\n");
  if (!call.out.is_terminal()) call.out.write(id_text(type.letter, id) + "\n");
}

void add(Invocation& call) {
  const RecordType& type = *call.command.record;
  const std::string key = call.args.text("key"), heading = all_words(call, "heading");
  if (const auto known = own_with_key(call, type, key)) return change_known(call, *known, heading);
  std::vector<Value> row = new_row(call, type, heading);
  if (!key.empty()) row[type.index("key")] = key;
  const std::int64_t count = call.args.integer("count").value_or(1);
  if (count < 1 || count > 1000)
    throw Error(ErrorCode::usage, say("--count is a number from 1 to 1000."),
                say("Write: bifc {} add \"…\" --count 6", type.name));
  std::vector<std::int64_t> ids;
  for (std::int64_t i = 0; i < count; ++i) ids.push_back(call.store->insert(type, row));
  tell_added(call, type, ids);
}

std::string changed(const RecordType& type, const std::string& which) {
  return say(type.say.changed, which);
}

void set(Invocation& call) {
  const RecordType& type = *call.command.record;
  if (call.args.has("same_as")) return set_same_as(call);
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

void set_removed(Invocation& call, bool removed, const char* sentence) {
  const RecordType& type = *call.command.record;
  const std::vector<std::int64_t> ids = ids_of(call, type, call.args.texts("id"));
  for (const std::int64_t id : ids) {
    const std::string which = told(*call.store, type, id);
    const bool changed = call.store->set_removed(type, id, removed);
    call.note.write((changed ? say(sentence, which) : say("{}: already so.", which)) + "\n");
  }
  if (removed)
    hint(call, say("Back again: bifc {} restore {}", type.name, id_text(type.letter, ids.front())));
}

void remove(Invocation& call) { set_removed(call, true, call.command.record->say.removed); }
void restore(Invocation& call) { set_removed(call, false, call.command.record->say.restored); }

constexpr Command kWriteCommands[] = {
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
     .record_params = set_params,
     .examples = kSetExamples},
    {.noun = "",
     .verb = "edit",
     .summary = N_("Change a record in the editor"),
     .needs = Needs::write,
     .run = edit,
     .params = kEditParams,
     .prepare = prepare_edit},
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

std::span<const Command> write_commands() { return kWriteCommands; }

}  // namespace bifc
