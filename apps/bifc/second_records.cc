// --same-as stands in `set` but is no field that is simply written.
#include "apps/bifc/second_records.h"

#include <algorithm>

#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/ops/same_as.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// The record itself, not what it leads to.
std::int64_t own_id(const RecordType& type, const std::string& word) {
  const auto typed = read_id(word);
  if (typed && (typed->letter == 0 || typed->letter == type.letter)) return typed->id;
  throw Error(ErrorCode::usage, say("'{}' is not an id (write {}12).", word, type.letter),
              say("See those there are: bifc {} list", type.name));
}

void join(Invocation& call, const RecordType& type, std::int64_t second, std::int64_t first) {
  const std::string text = id_text(type.letter, second);
  const auto moved = join_records(*call.store, type, second, first);
  const std::string whole = told(*call.store, type, first_record(*call.store, type, first));
  if (!moved) return call.note.write(say("{}: already so.", text) + "\n");
  call.note.write(say_n("{} is now a second record of {}; {} link leads there.",
                        "{} is now a second record of {}; {} links lead there.", *moved, text,
                        whole, *moved) +
                  "\n");
  hint(call, say("Apart again: bifc {} set {} --same-as \"\"", type.name, text));
}

void part(Invocation& call, const RecordType& type, std::int64_t second) {
  const Parted parted = part_records(*call.store, type, second);
  const std::string which = told(*call.store, type, second);
  call.note.write((parted.was_second ? say("{} is a record of its own again.", which)
                                     : say("{}: already so.", which)) +
                  "\n");
  if (!parted.left.empty())
    call.note.write(say("Changed since, so left as it is: {}", joined(parted.left, ", ")) + "\n");
}

void tell_second(const Invocation& call, const RecordType& type, std::int64_t second,
                 std::int64_t first) {
  call.note.write(say("{} is a second record of {}.", id_text(type.letter, second),
                      id_text(type.letter, first)) +
                  "\n");
}

// A row that two desks imported has the number of the lower; `db desk --new` gives higher numbers.
std::int64_t led_by_old_number(const Invocation& call, const RecordType& type, std::int64_t id) {
  const std::string text = id_text(type.letter, id);
  const std::vector<std::int64_t> records = records_of_old_number(*call.store, type, id);
  if (records.empty()) return id;
  std::string today;
  for (const std::int64_t one : records)
    today.append(today.empty() ? "" : ", ").append(id_text(type.letter, one));
  const auto row = call.store->find(type, id);
  const bool is_there = row && (*row)[type.index("removed")] == Value(std::int64_t{0});
  if (is_there) {
    call.note.write(say("On old labels {} may mean {}.", text, today) + "\n");
    return id;
  }
  if (records.size() > 1)
    throw Error(ErrorCode::refused, say("On old labels {} may mean {}.", text, today),
                say("Name the one you mean: bifc show {}", id_text(type.letter, records.front())));
  if (records.front() < id)
    tell_second(call, type, id, records.front());
  else
    call.note.write(say("The old number {} is {} today.", text, today) + "\n");
  return records.front();
}

}  // namespace

std::vector<Param> set_params(const RecordType& type) {
  std::vector<Param> params = field_params(type);
  for (const Field& field : type.fields)
    if (field.name == "same_as") {
      Param param = field;
      param.flags = Flag::none;
      param.kind = Kind::text;
      params.push_back(param);
    }
  return params;
}

void set_same_as(Invocation& call) {
  const RecordType& type = *call.command.record;
  for (const Param& field : field_params(type))
    if (call.args.has(field.name))
      throw Error(ErrorCode::usage, say("--same-as goes alone, without --{}.", kebab(field.name)),
                  say("Write two commands: bifc {} set … --same-as …", type.name));
  const std::string first = call.args.text("same_as");
  for (const std::string& word : call.args.texts("id")) {
    const std::int64_t second = own_id(type, word);
    if (first.empty())
      part(call, type, second);
    else
      join(call, type, second, own_id(type, first));
  }
}

std::int64_t led(const Invocation& call, const RecordType& type, std::int64_t id) {
  if (call.store == nullptr) return id;
  const std::int64_t first = first_record(*call.store, type, id);
  if (first == id) return led_by_old_number(call, type, id);
  tell_second(call, type, id, first);
  return first;
}

}  // namespace bifc
