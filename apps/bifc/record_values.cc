// Links are typed as people speak: "Léa Dupré", "portable Lenovo T420".
#include "apps/bifc/record_values.h"

#include <algorithm>

#include "apps/bifc/identity.h"
#include "apps/bifc/second_records.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/translations.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

Value many_value(Invocation& call, const Field& field, const std::vector<std::string>& texts) {
  if (field.kind != Kind::link) {
    const std::string all = joined(texts, "|");
    return all.empty() ? Value{} : Value(all);
  }
  std::string ids;
  for (const std::string& text : texts)
    for (const std::string_view one : split(text, "|,")) {
      if (!ids.empty()) ids += '|';
      append_id(ids, field.id_letter, linked(call, field, std::string(trim(one))));
    }
  return ids.empty() ? Value{} : Value(ids);
}

Value field_value(Invocation& call, const Field& field) {
  const std::vector<std::string> texts = call.args.texts(field.name);
  if (field.is(Flag::many)) return many_value(call, field, texts);
  if (field.kind == Kind::link && !texts.empty()) return linked(call, field, texts.front());
  return call.args.all(field.name).front();
}

// Who acts: an id or a name, as --as or the setting says, else the name of the login.
std::string typed_who(const Invocation& call) {
  std::string name = call.args.text("as");
  if (name.empty()) name = call.config.text("me");
  return name.empty() ? call.env.variable("LOGNAME") : name;
}

bool goes_by_name(const RecordType& type) { return type.flagged(Flag::unique) != nullptr; }

std::int64_t make_linked(Invocation& call, const Field& link, const RecordType& target,
                         const std::string& text) {
  std::vector<Value> row = fresh_row(target, call.today);
  if (target.describe != nullptr)
    target.describe(text, row);
  else
    row[target.index_of(*target.flagged(Flag::heading))] = nfc(text);
  // What a visitor brings stays the visitor's; who takes care of a ticket is a volunteer.
  if (const Field* ownership = target.find("ownership"))
    row[target.index_of(*ownership)] = std::string("visitor");
  if (const Field* role = target.find("role"))
    row[target.index_of(*role)] = std::string(link.name == "volunteer" ? "volunteer"
                                              : link.name == "donor"   ? "donor"
                                                                       : "visitor");
  const auto like = similar(*call.store, target, text);
  const std::int64_t id = call.store->insert(target, std::move(row));
  call.note.write(say(target.say.added, told(*call.store, target, id)) + "\n");
  const auto& sure = call.somebody_new;
  if (std::find(sure.begin(), sure.end(), text) != sure.end()) return id;
  for (const std::int64_t other : like)
    call.doubts.push_back({&link, told(*call.store, target, other), id_text(target.letter, other),
                           id_text(target.letter, id)});
  return id;
}

// A published text that is rewritten waits for somebody to read it again.
void read_again(Invocation& call, std::vector<Value>& row) {
  const RecordType& type = Tutorial::kType;
  if (text_of(view(row[type.index("status")])) != "published") return;
  const std::string id = id_text(type.letter, std::get<std::int64_t>(row[0]));
  call.note.write(say("{} is published again when somebody else has read it: bifc tutorial mark "
                      "published {} --reviewer NAME",
                      id, id) +
                  "\n");
  row[type.index("status")] = std::string("review");
  for (const char* field : {"published", "reviewed", "reviewer", "unreviewed"})
    row[type.index(field)] = {};
}

}  // namespace

std::vector<Param> field_params(const RecordType& type) {
  std::vector<Param> params;
  for (const Field& field : type.fields) {
    if (field.is(Flag::derived) || field.is(Flag::recorded)) continue;
    Param param = field;
    param.flags = field.is(Flag::many) ? Flag::many | Flag::repeated : Flag::none;
    if (field.is(Flag::future)) param.flags = param.flags | Flag::future;
    if (field.kind == Kind::link) param.kind = Kind::text;
    params.push_back(param);
  }
  return params;
}

std::optional<std::int64_t> named(Store& store, const RecordType& type, std::string_view word) {
  if (!goes_by_name(type)) return std::nullopt;
  const std::string_view name = type.flagged(Flag::unique)->name;
  auto ids = store.ids_where(type, name, word);
  if (ids.empty()) ids = store.ids_where(type, name, word, Store::Compare::folded);
  return ids.empty() ? std::nullopt : std::optional(ids.front());
}

std::vector<std::int64_t> ids_of(const Invocation& call, const RecordType& type,
                                 const std::vector<std::string>& words) {
  std::vector<std::int64_t> ids;
  for (const std::string& word : words) {
    const auto typed = read_id(word);
    const RecordType* other = typed && typed->letter != 0 && typed->letter != type.letter
                                  ? call.store->catalog().find(typed->letter)
                                  : nullptr;
    if (other != nullptr)
      throw Error(
          ErrorCode::usage,
          say("{} is a {}, not a {}.", word, field_label(other->name), field_label(type.name)),
          say("Write: bifc {} {} {}", other->name,
              find_command(other->name, call.command.verb) && call.command.verb != "mark"
                  ? call.command.verb
                  : "show",
              word));
    if (const auto id = typed ? std::nullopt : named(*call.store, type, word)) {
      if (std::find(ids.begin(), ids.end(), *id) == ids.end()) ids.push_back(*id);
      continue;
    }
    if (!typed && goes_by_name(type))
      throw Error(ErrorCode::not_found, say("There is no {} '{}'.", field_label(type.name), word),
                  say("See those there are: bifc {} list", type.name));
    if (!typed || (typed->letter != 0 && typed->letter != type.letter))
      throw Error(ErrorCode::usage, say("'{}' is not an id (write {}12).", word, type.letter),
                  say("See those there are: bifc {} list", type.name));
    const std::int64_t id = led(call, type, typed->id);
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

namespace {

// A mere number after an id is the beginning of a text.
template <class IsName>
std::size_t leading(const std::vector<std::string>& words, IsName is_name) {
  std::size_t count = 0;
  for (; count < words.size(); ++count) {
    const auto id = read_id(words[count]);
    if (id ? id->letter == 0 && count > 0 : !is_name(words[count])) break;
  }
  return count;
}

}  // namespace

std::size_t leading_ids(const std::vector<std::string>& words) {
  return leading(words, [](const std::string&) { return false; });
}

std::size_t leading_records(Store& store, const RecordType& type,
                            const std::vector<std::string>& words) {
  const std::size_t count =
      leading(words, [&](const std::string& word) { return named(store, type, word).has_value(); });
  // What is headed by its name has nothing else that the first word could be.
  const Field* heading = type.flagged(Flag::heading);
  const bool goes_by_heading = heading != nullptr && heading->is(Flag::unique);
  return count == 0 && goes_by_heading && !words.empty() ? 1 : count;
}

void describe(const RecordType& type, const std::string& heading, const Date& today,
              std::vector<Value>& row) {
  Reading reading = read(*type.flagged(Flag::heading), heading, today);
  if (!reading.problem.empty()) throw Error(ErrorCode::refused, say("{}.", reading.problem), {});
  if (type.describe != nullptr)
    type.describe(text_of(view(reading.value)), row);
  else
    row[type.index_of(*type.flagged(Flag::heading))] = std::move(reading.value);
}

std::vector<Value> new_row(Invocation& call, const RecordType& type, const std::string& heading) {
  std::vector<Value> row = fresh_row(type, call.today);
  if (!heading.empty()) describe(type, heading, call.today, row);
  // A record that begins in a later state gets that state's date.
  if (!type.states.empty() && call.args.has("status")) {
    const std::string state = call.args.text("status");
    row[type.index("status")] = {};
    if (!state.empty()) mark(call, type, row, state);
  }
  overlay(call, type, row);
  return row;
}

void overlay(Invocation& call, const RecordType& type, std::vector<Value>& row) {
  const Value body = &type == &Tutorial::kType ? row[type.index("body")] : Value{};
  const bool levels = &type == &Person::kType && !call.args.text("identity").empty();
  const Value identity = levels && !is_null(row[0]) ? row[type.index("identity")] : Value{};
  const std::string state = call.args.text("status");
  if (!type.states.empty() && !state.empty() && text_of(view(row[type.index("status")])) != state) {
    if (&type == &Device::kType && !is_null(row[0]) && needs_wipe(state))
      require_open_gate(*call.store, std::get<std::int64_t>(row[0]), state);
    mark(call, type, row, state);
  }
  for (const Field& field : type.fields) {
    const bool is_status = field.name == "status" && !type.states.empty() && !state.empty();
    if (!field.is(Flag::derived) && !is_status && call.args.has(field.name))
      row[type.index_of(field)] = field_value(call, field);
  }
  if (&type == &Tutorial::kType && row[type.index("body")] != body && call.command.verb != "mark")
    read_again(call, row);
  if (&type == &Tutorial::kType && call.args.has("translation_of"))
    require_original(*call.store, views(row));
  if (levels) settle_identity(call, text_of(view(identity)), row);
  if (&type == &Ticket::kType && call.args.has("device"))
    if (const Value& device = row[type.index("device")]; !is_null(device))
      tell_item(row, call.store->row(Device::kType, std::get<std::int64_t>(device)));
}

void mark(const Invocation& call, const RecordType& type, std::vector<Value>& row,
          std::string_view state) {
  const std::string id =
      is_null(row[0]) ? std::string() : id_text(type.letter, std::get<std::int64_t>(row[0]));
  if (type.state(state)->by_mark && call.command.verb != "mark")
    throw Error(
        ErrorCode::refused,
        say("Only 'mark' makes it {}.", CodeList::named(type.find("status")->list).label(state)),
        id.empty()
            ? say("Leave out --status; once it is there: bifc {} mark {} ID", type.name, state)
            : say("Write: bifc {} mark {} {}", type.name, state, id));
  const std::string problem = move_to(type, row, state, call.today);
  if (problem.empty()) return;
  throw Error(ErrorCode::refused,
              say("{} cannot become {}: {}.", id,
                  CodeList::named(type.find("status")->list).label(state), problem),
              say("The states and where they lead: bifc help {} mark", type.name));
}

std::int64_t linked(Invocation& call, const Field& link, const std::string& text,
                    std::string_view option) {
  const RecordType& target = *call.store->catalog().find(link.refers_to);
  if (text == "me" || text == "moi") {
    const std::string me = typed_who(call);  // an id, if it is one: two people may have one name
    if (me != text) return linked(call, link, me, option);
  }
  const auto typed = read_id(text);
  if (typed && (typed->letter == 0 || typed->letter == target.letter)) {
    const std::int64_t id = led(call, target, typed->id);
    call.store->row(target, id);  // throws when there is none
    return id;
  }
  if (const RecordType* other = typed ? call.store->catalog().find(typed->letter) : nullptr)
    throw Error(
        ErrorCode::usage,
        say("{} is a {}, not a {}.", text, field_label(other->name), field_label(target.name)),
        say("Those there are: bifc {} list", target.name));
  std::vector<std::int64_t> same;
  if (target.describe == nullptr)
    same = call.store->ids_where(target, target.label.front(), std::string_view(text),
                                 Store::Compare::folded);
  if (same.size() == 1) return same.front();
  if (same.empty()) return make_linked(call, link, target, text);
  std::string all;
  for (const std::int64_t id : same)
    all.append(all.empty() ? "" : ", ").append(id_text(target.letter, id));
  throw Error(ErrorCode::refused, say("Several are called '{}': {}.", text, all),
              say("Give the id: --{} {}", kebab(option.empty() ? link.name : option),
                  id_text(target.letter, same.front())));
}

std::int64_t known_person(Invocation& call, const std::string& text) {
  const RecordType& type = Person::kType;
  if (read_id(text)) {
    const std::int64_t id = ids_of(call, type, {text}).front();
    call.store->row(type, id);  // throws not_found
    return id;
  }
  const auto same =
      call.store->ids_where(type, "name", std::string_view(text), Store::Compare::folded);
  if (same.size() == 1) return same.front();
  if (same.empty())
    throw Error(ErrorCode::not_found, say("Nobody is called '{}'.", text),
                say("Look for them: bifc find {}", text));
  throw Error(ErrorCode::refused, say("Several are called '{}'.", text),
              say("Give the id: {}", id_text(type.letter, same.front())));
}

std::vector<std::int64_t> similar(Store& store, const RecordType& type, const std::string& name) {
  constexpr std::int64_t kMost = 5;
  Query query{.type = &type, .limit = kMost};
  for (const std::string_view word : split(name, " ")) query.words.emplace_back(word);
  if (type.describe != nullptr || !has_letters(name)) return {};
  return store.ids(query);
}

std::string who(Invocation& call) { return name_of(call, typed_who(call)); }

std::string name_of(Invocation& call, const std::string& text) {
  if (text == "me" || text == "moi")
    if (std::string me = typed_who(call); me != text) return name_of(call, me);
  const auto id = read_id(text);
  if (!id || id->letter != Person::kLetter) return nfc(text);
  std::string label = call.store->label(Person::kType, id->id);
  return label.empty() ? text : label;
}

std::string told(Store& store, const RecordType& type, std::int64_t id) {
  const std::string label = store.label(type, id);
  const std::string text = id_text(type.letter, id);
  return label.empty() ? text : fmt::format("{} ({})", text, harmless(clip(label, 60)));
}

}  // namespace bifc
