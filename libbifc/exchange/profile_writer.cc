// A cell kept from an import is written back as it was, as long as its field still says the same.
#include "libbifc/exchange/profile_writer.h"

#include "libbifc/base/text.h"
#include "libbifc/exchange/clean_text.h"
#include "libbifc/exchange/json_reader.h"
#include "libbifc/exchange/profile_reader.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

std::string_view common_text(const RecordType& type, Row row, Common which) {
  return text_of(row[type.index_of(type.common(which))]);
}

}  // namespace

std::vector<std::string> ProfileWriter::write(Row row, std::string_view person) {
  const RecordType& type = *profile_.type;
  const auto kept = is_imported(row) ? read_flat_object(common_text(type, row, Common::kept))
                                     : std::vector<std::pair<std::string, std::string>>();
  std::vector<std::string> cells;
  for (const ProfileColumn& column : profile_.columns) {
    std::string text = cell(column, row);
    for (const auto& [name, cell] : kept)
      if (name == column.name && still_says(column, cell, row)) text = cell;
    if (column.mask) {
      Masked masked = mask_contacts(text);
      int names = 0;
      text = person.empty() ? masked.text : mask_name(masked.text, person, names);
      if (masked.addresses + masked.numbers + names > 0) ++masked_;
    }
    cells.push_back(std::move(text));
  }
  return cells;
}

// Read again, a kept cell must still give what the field holds.
bool ProfileWriter::still_says(const ProfileColumn& column, const std::string& cell,
                               Row row) const {
  if (column.field == nullptr) return true;
  const Cell now = row[profile_.type->index_of(*column.field)];
  if (says_nothing(column, cell)) return is_null(now);
  const Reading reading = read(*column.field, cell, Date{});
  return reading.problem.empty() && !is_null(now) && view(reading.value) == now;
}

std::string ProfileWriter::cell(const ProfileColumn& column, Row row) const {
  std::string text = column.write.empty() ? from_fields(column, row) : source_of(column, row);
  return text.empty() ? column.missing : text;
}

std::string ProfileWriter::from_fields(const ProfileColumn& column, Row row) const {
  const RecordType& type = *profile_.type;
  if (column.number_of != nullptr) {
    const std::string_view token = text_of(row[type.index_of(*column.number_of)]);
    const auto* entry = CodeList::named(column.number_of->list).find(token);
    return entry != nullptr ? std::string(entry->number) : std::string();
  }
  for (const Field* field : {column.write_first, column.field, column.write_else}) {
    if (field == nullptr || is_null(row[type.index_of(*field)])) continue;
    if (field == column.write_else && is_imported(row)) continue;  // its publisher told nothing
    return profile_text(column, *field, row[type.index_of(*field)]);
  }
  return {};
}

// What an import brought goes back under its own key and publisher; what is the group's own gets
// the group's prefix and name.
std::string ProfileWriter::source_of(const ProfileColumn& column, Row row) const {
  const RecordType& type = *profile_.type;
  if (column.write == "key" && is_imported(row))
    return std::string(common_text(type, row, Common::key));
  if (column.write == "source" && is_imported(row))
    return std::string(common_text(type, row, Common::source));
  if (column.write == "key") {
    const std::int64_t id = std::get<std::int64_t>(row[0]);
    return fmt::format("{}{}_{}", setting_("group.prefix"), desk_text(desk_of(id)), number_of(id));
  }
  return setting_(column.write == "source" ? "group.name" : column.write);
}

bool ProfileWriter::is_imported(Row row) const {
  const std::string_view mark = mark_of(common_text(*profile_.type, row, Common::kept));
  return mark.starts_with(profile_.name) && mark.substr(profile_.name.size()).starts_with(':');
}

}  // namespace bifc
