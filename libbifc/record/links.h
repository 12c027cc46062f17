// Links: the fields through which records of other types may lead to a record.
#pragma once

#include <cstdint>
#include <vector>

#include "libbifc/record/id.h"
#include "libbifc/record/record_type.h"

namespace bifc {

/// A field that holds the id of one record, or its key where it may be of any type.
struct LinkField {
  const RecordType* holder;
  const Field* field;

  bool holds_keys() const { return field->kind == Kind::any_link; }
  /// Returns what the field holds when it leads to the record with this key.
  std::int64_t value_for(std::int64_t key) const { return holds_keys() ? key : id_of_key(key); }
  /// Returns the key of the record that a value of the field leads to.
  std::int64_t key_of(std::int64_t value) const {
    return holds_keys() ? value : make_key(field->id_letter, value);
  }
};

/// Returns the fields that may lead to records of a type. Lists of ids are not among them.
std::vector<LinkField> links_to(const Catalog& catalog, const RecordType& type);

/// Whether a field holds one link to another record.
inline bool is_link(const Field& field) {
  return (field.kind == Kind::link || field.kind == Kind::any_link) && !field.is(Flag::many) &&
         !field.is(Flag::derived);
}

}  // namespace bifc
