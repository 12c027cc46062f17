// What a record must be before the Store writes it: its type's rules, what only one may have, and
// links that lead somewhere.
#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/record/id.h"
#include "libbifc/record/store.h"

namespace bifc {

void Store::not_found(const RecordType& type, std::int64_t id) {
  throw Error(ErrorCode::not_found,
              say("There is no {} {}.", field_label(type.name), id_text(type.letter, id)),
              say("See those there are: bifc {} list", type.name));
}

void Store::was_removed(const RecordType& type, std::int64_t id) {
  const std::string text = id_text(type.letter, id);
  throw Error(ErrorCode::not_found, say("{} {} was removed.", field_label(type.name), text),
              say("Bring it back: bifc restore {}", text));
}

bool Store::is_removed(const RecordType& type, std::span<const Value> row) {
  const Value& removed = row[type.index_of(type.common(Common::removed))];
  return removed == Value(std::int64_t{1});
}

void Store::require_links(const RecordType& type, std::int64_t id, Row before) {
  if (const auto row = find(type, id); row && !is_removed(type, *row))
    require_links_of(type, before, views(*row));
}

void Store::require_valid(const RecordType& type, std::int64_t id, Row before, Row row,
                          bool is_new) {
  require_rules(type, id, before, row, is_new);
  require_links_of(type, before, row);
}

void Store::require_links_of(const RecordType& type, Row before, Row row) {
  for (std::size_t i = 1; i < row.size(); ++i)
    if (before.empty() || before[i] != row[i]) require_link(type.fields[i], row[i]);
}

void Store::require_rules(const RecordType& type, std::int64_t id, Row before, Row row,
                          bool is_new) {
  Problems problems;
  check(type, row, problems);
  if (problems.empty()) require_unique(type, id, before, row, problems);
  if (!problems.empty())
    throw Error(
        ErrorCode::refused,
        say("{}: {}.", is_new ? std::string(field_label(type.name)) : id_text(type.letter, id),
            joined(problems, tr("; "))),
        say("What its fields may hold: bifc help {} add", type.name));
}

// Merging may have brought twins, which are told elsewhere and can still be changed.
void Store::require_unique(const RecordType& type, std::int64_t id, Row before, Row row,
                           Problems& problems) {
  for (std::size_t i = 1; i < row.size(); ++i) {
    const Field& field = type.fields[i];
    if (!field.is(Flag::unique) || is_null(row[i])) continue;
    if (!before.empty() && before[i] == row[i]) continue;
    for (const std::int64_t other : ids_where(type, field.name, row[i]))
      if (other != id)
        problems.push_back(say("{} {} is already that of {}", kebab(field.name), text_of(row[i]),
                               id_text(type.letter, other)));
  }
}

void Store::require_link(const Field& field, const Cell& cell) {
  const auto* target_id = std::get_if<std::int64_t>(&cell);
  const RecordType* target = nullptr;
  std::int64_t id = 0;
  if (target_id != nullptr && field.kind == Kind::link) {
    target = catalog_.find(field.refers_to);
    id = *target_id;
  } else if (target_id != nullptr && field.kind == Kind::any_link) {
    target = catalog_.find(letter_of_key(*target_id));
    id = id_of_key(*target_id);
    if (target == nullptr)
      throw Error(ErrorCode::not_found,
                  say("There is no {}.", id_text(letter_of_key(*target_id), id)));
  }
  if (target != nullptr && !field.is(Flag::derived)) require_record(*target, id);
  if (field.is(Flag::many) && !field.refers_to.empty() && !is_null(cell))
    for (const std::string_view text : split(text_of(cell), "|"))
      if (const auto typed = read_id(text))
        require_record(*catalog_.find(field.refers_to), typed->id);
}

void Store::require_record(const RecordType& type, std::int64_t id) {
  const auto row = find(type, id);
  if (!row) not_found(type, id);
  if (is_removed(type, *row)) was_removed(type, id);
}

}  // namespace bifc
