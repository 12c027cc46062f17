// Everything is an ordinary change, so that history, undo and merging know it.
#include "libbifc/ops/same_as.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

using Trace = Store::Trace;

std::size_t same_as(const RecordType& type) { return type.index("same_as"); }

std::vector<Value> existing(Store& store, const RecordType& type, std::int64_t id) {
  auto row = store.find(type, id);
  return row ? std::move(*row) : store.row(type, id);  // which throws not_found
}

// What `type`'s record `second` is called in a link field, and `first`.
bool leads_to(const Field& field, const RecordType& type) {
  return field.kind == Kind::any_link ||
         (field.kind == Kind::link && field.refers_to == type.name && !field.is(Flag::derived) &&
          !field.is(Flag::many));
}

std::int64_t link_value(const Field& field, const RecordType& type, std::int64_t id) {
  return field.kind == Kind::any_link ? make_key(type.letter, id) : id;
}

// Removed records move as well: they may be brought back.
std::int64_t move_links(Store& store, const RecordType& type, std::int64_t from, std::int64_t to) {
  std::int64_t moved = 0;
  for (const RecordType* other : store.catalog().types())
    for (const Field& field : other->fields) {
      if (!leads_to(field, type)) continue;
      std::vector<std::int64_t> ids;
      Statement links(store.connection(),
                      fmt::format("SELECT id FROM {} WHERE {}=?", other->name, field.name));
      links.bind(1, link_value(field, type, from));
      while (links.step()) ids.push_back(links.integer(0));
      links.reset();
      for (const std::int64_t id : ids) {
        std::vector<Value> row = existing(store, *other, id);
        row[other->index_of(field)] = link_value(field, type, to);
        moved += store.correct(*other, id, std::move(row), Trace::journaled);
      }
    }
  return moved;
}

std::string united(std::string_view some, std::string_view more) {
  std::string all(some);
  const std::vector<std::string_view> known = split(some, "|");
  for (const std::string_view one : split(more, "|"))
    if (std::find(known.begin(), known.end(), one) == known.end()) all.append("|").append(one);
  return all;
}

// States, dates of bookkeeping and what hangs on them stay the first's own.
bool is_filled(const RecordType& type, const Field& field) {
  const auto bound = type.bound_to("status");
  const bool stated = std::find(bound.begin(), bound.end(), field.name) != bound.end();
  return !field.is(Flag::derived) && !stated && field.name != "status";
}

void fill(Store& store, const RecordType& type, std::int64_t id, const std::vector<Value>& from) {
  std::vector<Value> row = existing(store, type, id);
  for (std::size_t i = 1; i < row.size(); ++i) {
    const Field& field = type.fields[i];
    if (!is_filled(type, field) || is_null(from[i])) continue;
    if (is_null(row[i]))
      row[i] = from[i];
    else if (field.is(Flag::many))
      row[i] = united(text_of(view(row[i])), text_of(view(from[i])));
  }
  // The id that another list knows somebody by is one cell with the list's name.
  const std::size_t source = type.index("source"), key = type.index("key");
  if (is_null(row[source]) && is_null(row[key])) row[source] = from[source], row[key] = from[key];
  if (type.settle != nullptr) type.settle(row);
  store.correct(type, id, std::move(row), Trace::journaled);
}

// The disks of a machine of the stock would be those of a visitor's, which has no gate.
void require_same_owner(Store& store, std::int64_t second, std::int64_t first) {
  const auto owner = [&](std::int64_t id) { return store.value(Device::kType, id, "ownership"); };
  if (owner(first) == Value("visitor") && owner(second) == Value("stock"))
    require_open_gate_to_visitor(store, second);
}

struct Step {
  std::int64_t record;
  std::string field;
  Value old, now;
};

// What the operation that joined `second` to `first` did for it.
std::vector<Step> steps_of_joining(Connection& db, const RecordType& type, std::int64_t second,
                                   std::int64_t first) {
  Statement steps(db,
                  "SELECT record,field,old,new FROM change WHERE field NOT IN('','changed')AND op="
                  "(SELECT o.id FROM change c JOIN operation o ON o.id=c.op WHERE c.record=?1 AND "
                  "c.field='same_as' AND c.new=?2 ORDER BY o.stamp DESC LIMIT 1)");
  steps.bind(1, make_key(type.letter, second)).bind(2, first);
  std::vector<Step> all;
  while (steps.step())
    all.push_back(
        {steps.integer(0), std::string(steps.text(1)), own(steps.column(2)), own(steps.column(3))});
  return all;
}

}  // namespace

std::int64_t first_record(Store& store, const RecordType& type, std::int64_t id) {
  if (type.find("same_as") == nullptr) return id;
  constexpr int kMostMerges = 100;  // merges may close a circle
  for (int i = 0; i < kMostMerges; ++i) {
    const auto row = store.find(type, id);
    if (!row || (*row)[type.index("removed")] != Value(std::int64_t{1})) return id;
    const Value& next = (*row)[same_as(type)];
    if (is_null(next)) return id;
    id = std::get<std::int64_t>(next);
  }
  return id;
}

std::vector<std::int64_t> records_of_old_number(Store& store, const RecordType& type,
                                                std::int64_t id) {
  Statement records(store.connection(), "SELECT record>>4 FROM alias WHERE old=? ORDER BY record");
  std::vector<std::int64_t> found;
  for (std::int64_t number = id;;) {
    records.bind(1, make_key(type.letter, number));
    std::vector<std::int64_t> next;
    while (records.step()) next.push_back(records.integer(0));
    records.reset();
    const bool leads_down = !next.empty() && next.front() < number;
    if (leads_down)
      found = {number = next.front()};
    else
      return found.empty() ? next : found;
  }
}

std::optional<std::int64_t> join_records(Store& store, const RecordType& type, std::int64_t second,
                                         std::int64_t first) {
  const std::string text = id_text(type.letter, second);
  first = first_record(store, type, first);
  store.row(type, first);  // throws not_found
  std::vector<Value> row = existing(store, type, second);
  if (row[same_as(type)] == Value(first)) return std::nullopt;
  if (first == second)
    throw Error(ErrorCode::refused, say("{} is that record already.", text),
                say("Name the record that stays: bifc {} set {} --same-as …", type.name, text));
  if (!is_null(row[same_as(type)]))
    throw Error(ErrorCode::refused,
                say("{} is a second record of {} already.", text,
                    id_text(type.letter, std::get<std::int64_t>(row[same_as(type)]))),
                say("Take it off first: bifc {} set {} --same-as \"\"", type.name, text));
  store.row(type, second);  // throws not_found when it was removed
  if (&type == &Device::kType) require_same_owner(store, second, first);
  const std::int64_t moved = move_links(store, type, second, first);
  fill(store, type, first, row);
  row[same_as(type)] = first;
  row[type.index("removed")] = std::int64_t{1};
  store.correct(type, second, std::move(row), Trace::journaled);
  return moved;
}

Parted part_records(Store& store, const RecordType& type, std::int64_t second) {
  std::vector<Value> row = existing(store, type, second);
  if (is_null(row[same_as(type)])) return {};
  Parted parted{.was_second = true};
  const std::int64_t first = std::get<std::int64_t>(row[same_as(type)]);
  const std::vector<Value> own_row = row;
  row[same_as(type)] = {};
  row[type.index("removed")] = std::int64_t{0};
  store.correct(type, second, std::move(row), Trace::journaled);
  for (const Step& step : steps_of_joining(store.connection(), type, second, first)) {
    const RecordType* other = store.catalog().find(letter_of_key(step.record));
    const Field* field = other != nullptr ? other->find(step.field) : nullptr;
    const std::int64_t id = id_of_key(step.record);
    if (field == nullptr || (other == &type && id == second) || step.old == step.now) continue;
    auto now = store.find(*other, id);
    if (!now) continue;
    // One command may join several: only what came from this one goes back to it.
    const std::size_t place = other->index_of(*field);
    const bool is_link =
        leads_to(*field, type) && step.old == Value(link_value(*field, type, second));
    const bool is_fill = other == &type && id == first &&
                         (own_row[place] == step.now || field->is(Flag::many) ||
                          !is_filled(type, *field) || field->name == "identity");
    if (!is_link && !is_fill) continue;
    if ((*now)[place] != step.now) {
      parted.left.push_back(
          fmt::format("{} {}", id_text(other->letter, id), field_label(field->name, other->name)));
      continue;
    }
    (*now)[place] = step.old;
    store.correct(*other, id, std::move(*now), Trace::journaled);
  }
  return parted;
}

}  // namespace bifc
