// Fields by name, states and their transitions, labels.
#include "libbifc/record/record_type.h"

#include <algorithm>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

// Whether a label in the list of fields is this word. A label of a type's own ("ticket.opened")
// counts before the general one.
bool is_called(std::string_view label, std::string_view wanted) {
  const auto* entry = CodeList::named("field").find(label);
  if (entry == nullptr) return false;
  if (snake(entry->english) == wanted || snake(entry->french) == wanted) return true;
  const auto synonyms = split(entry->synonyms, "|");
  return std::any_of(synonyms.begin(), synonyms.end(),
                     [&](std::string_view one) { return snake(one) == wanted; });
}

bool owns(const State& state, std::string_view field) {
  return std::find(state.owns.begin(), state.owns.end(), field) != state.owns.end();
}

std::string_view state_label(const RecordType& type, std::string_view token) {
  const Field* status = type.find("status");
  return CodeList::named(status->list).label(token);
}

// "given, lent, sold": the states that may have a field.
std::string owners(const RecordType& type, std::string_view field) {
  std::vector<std::string_view> labels;
  for (const State& state : type.states)
    if (owns(state, field)) labels.push_back(state_label(type, state.token));
  return joined(labels, ", ");
}

void check_state(const RecordType& type, Row row, Problems& problems) {
  const State* state = type.state(text_of(row[type.index("status")]));
  if (state == nullptr) return;
  if (!state->dated.empty() && is_null(row[type.index(state->dated)]))
    problems.push_back(say("{} is missing", name_for_people(state->dated, type.name)));
  for (const State& other : type.states)
    for (const std::string_view field : other.owns)
      if (!owns(*state, field) && !is_null(row[type.index(field)])) {
        problems.push_back(say("{} can only be given while the status is {}",
                               name_for_people(field, type.name), owners(type, field)));
        return;
      }
}

}  // namespace

const Field* RecordType::find(std::string_view exactly) const {
  for (const Field& field : fields)
    if (field.name == exactly) return &field;
  return nullptr;
}

const Field* RecordType::recognise(std::string_view spelling) const {
  if (const Field* field = find(spelling)) return field;
  std::string snaked(spelling);
  std::replace(snaked.begin(), snaked.end(), '-', '_');
  if (const Field* field = find(snaked)) return field;
  const std::string wanted = snake(spelling);
  for (const std::string& prefix : {std::string(name) + '.', std::string()})
    for (const Field& field : fields)
      if (is_called(prefix + std::string(field.name), wanted)) return &field;
  return nullptr;
}

const Field* RecordType::asked(std::string_view spelling) const {
  if (const Field* field = recognise(spelling)) return field;
  const std::string wanted = snake(spelling);
  for (const Standing& one : standings)
    if (one.field.name == wanted || is_called(one.field.name, wanted)) return &one.field;
  return nullptr;
}

const Standing* RecordType::standing(const Field& field) const {
  for (const Standing& one : standings)
    if (&one.field == &field) return &one;
  return nullptr;
}

std::size_t RecordType::index(std::string_view field) const { return index_of(*find(field)); }

std::span<const std::string_view> RecordType::bound_to(std::string_view field) const {
  const bool is_bound = std::find(bound.begin(), bound.end(), field) != bound.end();
  return is_bound ? bound : std::span<const std::string_view>();
}

const State* RecordType::state(std::string_view token) const {
  for (const State& state : states)
    if (state.token == token) return &state;
  return nullptr;
}

const Field* RecordType::flagged(Flag flag) const {
  for (const Field& field : fields)
    if (field.is(flag)) return &field;
  return nullptr;
}

const RecordType* Catalog::find(std::string_view name) const {
  for (const RecordType* type : types_)
    if (type->name == name) return type;
  return nullptr;
}

const RecordType* Catalog::find(char letter) const {
  for (const RecordType* type : types_)
    if (type->letter == letter) return type;
  return nullptr;
}

std::vector<Value> fresh_row(const RecordType& type, const Date& today) {
  std::vector<Value> row = type.defaults();
  for (std::size_t i = 0; i < row.size(); ++i)
    if (type.fields[i].is(Flag::today)) row[i] = std::string(today.iso());
  return row;
}

std::string move_to(const RecordType& type, std::vector<Value>& row, std::string_view to,
                    const Date& day) {
  const std::size_t status = type.index("status");
  const auto* from = std::get_if<std::string>(&row[status]);
  const State* left = from != nullptr ? type.state(*from) : nullptr;
  const State* reached = type.state(to);
  if (left != nullptr && std::find(left->next.begin(), left->next.end(), to) == left->next.end()) {
    std::string next;
    for (const std::string_view token : left->next)
      next.append(next.empty() ? "" : ", ").append(state_label(type, token));
    const std::string_view label = state_label(type, *from);
    return next.empty() ? say("{} is final", label)
                        : say("from {} it can only become {}", label, next);
  }
  if (left != nullptr)
    for (const std::string_view field : left->owns)
      if (!owns(*reached, field)) row[type.index(field)] = {};
  row[status] = std::string(to);
  if (!reached->dated.empty()) row[type.index(reached->dated)] = std::string(day.iso());
  return {};
}

void check(const RecordType& type, Row row, Problems& problems) {
  for (std::size_t i = 1; i < row.size(); ++i) {
    const Field& field = type.fields[i];
    const bool missing = is_null(row[i]) || (row[i].index() == 3 && text_of(row[i]).empty());
    if (missing && !field.is(Flag::nullable))
      problems.push_back(say("{} is missing", name_for_people(field.name, type.name)));
  }
  if (!problems.empty()) return;
  if (!type.states.empty()) check_state(type, row, problems);
  if (problems.empty() && type.check != nullptr) type.check(row, problems);
}

std::string label_of(const RecordType& type, Row row) {
  std::string label;
  for (const std::string_view name : type.label) {
    const std::size_t i = type.index(name);
    const std::string part = human_text(type.fields[i], row[i]);
    if (!part.empty()) label.append(label.empty() ? "" : " ").append(part);
  }
  return label;
}

}  // namespace bifc
