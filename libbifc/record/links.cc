// Which fields lead to a type follows from the field tables.
#include "libbifc/record/links.h"

namespace bifc {

std::vector<LinkField> links_to(const Catalog& catalog, const RecordType& type) {
  std::vector<LinkField> links;
  for (const RecordType* holder : catalog.types())
    for (const Field& field : holder->fields)
      if (is_link(field) && (field.kind == Kind::any_link || field.refers_to == type.name))
        links.push_back({holder, &field});
  return links;
}

}  // namespace bifc
