// Reading goes column by column; what no field can hold is kept, what was repaired is counted.
#include "libbifc/exchange/profile_reader.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/fingerprint.h"
#include "libbifc/base/json.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/clean_text.h"

namespace bifc {
namespace {

constexpr std::size_t kTitleColumns = 80;
constexpr std::string_view kMarkKey = R"({"#":")";

bool is_code(const ProfileColumn& column) {
  return column.field != nullptr && column.field->kind == Kind::choice;
}

}  // namespace

std::string repair_text(Repair repair) {
  switch (repair) {
    case Repair::spelling:
      return say("another spelling");
    case Repair::unlisted:
      return say("not in the list of codes");
    case Repair::html:
      return say("HTML taken out");
    case Repair::implausible:
      return say("cannot be, left empty");
    case Repair::misplaced:
      return say("does not go with the rest of the row, left empty");
  }
  return {};
}

std::string profile_text(const ProfileColumn& column, const Field& field, const Cell& cell) {
  if (field.kind != Kind::choice) return machine_text(field, cell);
  const std::string_view token = text_of(cell);
  for (const auto& [text, mapped] : column.values)
    if (mapped == token) return text;
  for (const auto& [mapped, text] : column.write_values)
    if (mapped == token) return text;
  const auto* entry = CodeList::named(field.list).find(token);
  return std::string(entry != nullptr ? entry->english : token);
}

std::string_view mark_of(std::string_view kept) {
  if (!kept.starts_with(kMarkKey)) return {};
  kept.remove_prefix(kMarkKey.size());
  return kept.substr(0, kept.find('"'));
}

ProfileReader::ProfileReader(const Profile& profile, const std::vector<std::string>& header,
                             const Date& today)
    : profile_(profile),
      header_(header),
      today_(today),
      columns_(header.size(), nullptr),
      codes_(profile.columns.size()) {
  for (const ProfileColumn& column : profile_.columns) {
    places_.push_back(place_of(column, header_));
    if (places_.back() != std::string::npos)
      columns_[places_.back()] = &column;
    else if (column.required)
      throw Error(ErrorCode::refused,
                  say("The file has no column '{}', which {} needs.", column.name, profile_.title),
                  say("Nothing was imported. Check the first line of the file."));
  }
  key_ = place(profile_.key);
  publisher_ = place(profile_.publisher);
  if (key_ >= header_.size())
    throw Error(ErrorCode::refused, say("The profile {} names no key.", profile_.name), {});
  base_ = profile_.type->defaults();
  for (std::size_t i = 0; i < base_.size(); ++i)
    if (profile_.type->fields[i].is(Flag::nullable)) base_[i] = {};
  for (const auto& [field, value] : profile_.set) base_[profile_.type->index_of(*field)] = value;
}

ProfileRow ProfileReader::read(const std::vector<std::string_view>& cells) {
  ProfileRow to{.row = base_, .key = std::string(trim(cells[key_]))};
  to.publisher = publisher(cells);
  for (std::size_t i = 0; i < places_.size(); ++i)
    if (places_[i] != std::string::npos) fill(to, i, cells[places_[i]]);
  check_plausible(to, cells);
  set_title(to, cells);
  const std::string no_key = say("{} is missing", profile_.key);
  const bool is_told =
      std::find(to.problems.begin(), to.problems.end(), no_key) != to.problems.end();
  if (to.key.empty() && !is_told) to.problems.push_back(no_key);
  const RecordType& type = *profile_.type;
  to.row[type.index_of(type.common(Common::key))] = to.key;
  if (!to.publisher.empty()) to.row[type.index_of(type.common(Common::source))] = to.publisher;
  if (to.problems.empty()) to.row[type.index_of(type.common(Common::kept))] = kept_cells(to, cells);
  return to;
}

void ProfileReader::fill(ProfileRow& to, std::size_t index, std::string_view cell) {
  const ProfileColumn& column = profile_.columns[index];
  const bool empty = says_nothing(column, cell);
  if (empty && column.required) to.problems.push_back(say("{} is missing", column.name));
  if (empty || column.field == nullptr) return;
  Understood understood =
      is_code(column) ? understand_code_once(index, cell) : understand_value(column, cell);
  if (!understood.problem.empty())
    return to.problems.push_back(say("{}: {}", column.name, understood.problem));
  if (understood.repair) to.repairs.emplace_back(&column, *understood.repair);
  for (const Field* also : column.also) to.row[profile_.type->index_of(*also)] = understood.value;
  to.row[profile_.type->index_of(*column.field)] = std::move(understood.value);
}

// A code is looked up in a list once, not once a row.
const ProfileReader::Understood& ProfileReader::understand_code_once(std::size_t index,
                                                                     std::string_view cell) {
  Codes& known = codes_[index];
  const auto found = known.find(cell);
  if (found != known.end()) return found->second;
  return known.emplace(cell, understand_code(profile_.columns[index], cell)).first->second;
}

ProfileReader::Understood ProfileReader::understand_code(const ProfileColumn& column,
                                                         std::string_view cell) const {
  for (const auto& [text, token] : column.values)
    if (text == cell) return {token, {}, {}};
  for (const auto& [text, token] : column.values)
    if (snake(text) == snake(cell)) return {token, Repair::spelling, {}};
  const auto* entry =
      column.values.empty() ? CodeList::named(column.field->list).recognise(trim(cell)) : nullptr;
  if (entry != nullptr) {
    if (entry->english == cell) return {std::string(entry->token), {}, {}};
    return {std::string(entry->token), Repair::spelling, {}};
  }
  if (!column.unknown.empty()) return {column.unknown, Repair::unlisted, {}};
  return {{}, {}, say("'{}' is not one of its values", cell)};
}

ProfileReader::Understood ProfileReader::understand_value(const ProfileColumn& column,
                                                          std::string_view cell) const {
  std::optional<Repair> repair;
  std::string cleaned;
  if (column.html && (cell.find('<') != cell.npos || cell.find('&') != cell.npos)) {
    cleaned = without_html(cell);
    if (cleaned != cell) repair = Repair::html, cell = cleaned;
  }
  // An ISO date only: "last Monday" in a file would be another day at every import.
  if (column.field->kind == Kind::date) {
    if (!Date::parse(trim(cell))) return {{}, {}, say("'{}' is not a day", cell)};
    return {std::string(trim(cell)), {}, {}};
  }
  Reading reading = bifc::read(*column.field, cell, today_);
  const bool number = column.field->kind == Kind::integer || column.field->kind == Kind::real;
  if (!reading.problem.empty() && number && !column.required) return {{}, Repair::implausible, {}};
  return {std::move(reading.value), repair, std::move(reading.problem)};
}

void ProfileReader::check_plausible(ProfileRow& to,
                                    const std::vector<std::string_view>& cells) const {
  for (const ProfileColumn& column : profile_.columns) {
    if (column.field == nullptr) continue;
    Value& value = to.row[profile_.type->index_of(*column.field)];
    if (column.only_with != nullptr && !is_null(value) &&
        to.row[profile_.type->index_of(*column.only_with)] != Value(column.only_with_token)) {
      value = {};
      to.repairs.emplace_back(&column, Repair::misplaced);
    }
    const auto* number = std::get_if<std::int64_t>(&value);
    if (!column.from || number == nullptr) continue;
    const std::size_t by =
        column.confirmed_by.empty() ? std::string::npos : place(column.confirmed_by);
    const bool confirmed = by < cells.size() && !cells[by].empty();
    const double from = confirmed && column.confirmed_from ? *column.confirmed_from : *column.from;
    if (static_cast<double>(*number) < from || *number > today_.year() + 1) {
      value = {};
      to.repairs.emplace_back(&column, Repair::implausible);
    }
  }
}

void ProfileReader::set_title(ProfileRow& to, const std::vector<std::string_view>& cells) const {
  const Field* heading = profile_.type->flagged(Flag::heading);
  if (heading == nullptr || profile_.title_from.empty()) return;
  std::string title;
  for (const std::vector<std::string>& names : profile_.title_from) {
    for (const std::string& name : names) {
      const ProfileColumn& column = *profile_.find(name);
      const std::size_t at = place(name);
      std::string_view text =
          at >= cells.size() || says_nothing(column, cells[at]) ? "" : cells[at];
      if (column.field != nullptr && column.field->kind == Kind::prose)
        text = text_of(view(to.row[profile_.type->index_of(*column.field)]));
      const std::string_view line = trim(text.substr(0, text.find('\n')));
      if (!line.empty()) title.append(title.empty() ? "" : " ").append(line);
    }
    if (has_letters(title)) break;
    title.clear();
  }
  if (title.empty()) title = to.key;
  to.row[profile_.type->index_of(*heading)] = clip(nfc(title), kTitleColumns);
}

std::string ProfileReader::kept_cells(const ProfileRow& row,
                                      const std::vector<std::string_view>& cells) const {
  std::string json(kMarkKey);
  json += mark(cells) + '"';
  for (std::size_t i = 0; i < header_.size() && i < cells.size(); ++i) {
    const ProfileColumn* column = columns_[i];
    if (i == key_ || i == publisher_ || (column == nullptr && cells[i].empty())) continue;
    if (column != nullptr && column->number_of != nullptr) continue;
    if (column != nullptr && column->field != nullptr && is_held(*column, row, cells[i])) continue;
    json += ',';
    append_json_string(json, column != nullptr ? std::string_view(column->name) : header_[i]);
    json += ':';
    append_json_string(json, cells[i]);
  }
  return json + '}';
}

// Whether the record alone is enough to write the cell again, or must not, as it was repaired.
bool ProfileReader::is_held(const ProfileColumn& column, const ProfileRow& row,
                            std::string_view text) const {
  const Cell cell = view(row.row[profile_.type->index_of(*column.field)]);
  if (is_null(cell) && (text == column.missing || is_among(column.dropped_words, text)))
    return true;
  if (column.field->kind == Kind::text || column.field->kind == Kind::prose) {
    if (text_of(cell) == text) return true;
  } else if (profile_text(column, *column.field, cell) == text) {
    return true;
  }
  return std::any_of(row.repairs.begin(), row.repairs.end(),
                     [&](const auto& repair) { return repair.first == &column; });
}

std::string ProfileReader::mark(const std::vector<std::string_view>& cells) const {
  Fingerprint fingerprint;
  for (const std::string_view cell : cells) fingerprint.add(cell);
  return profile_.name + ':' + fingerprint.text();
}

std::string_view ProfileReader::key(const std::vector<std::string_view>& cells) const {
  return trim(cells[key_]);
}

std::string_view ProfileReader::publisher(const std::vector<std::string_view>& cells) const {
  return publisher_ < cells.size() ? cells[publisher_] : std::string_view();
}

bool ProfileReader::is_same(const ProfileRow& row, Row stored) const {
  if (profile_.same_if.empty()) return true;
  return std::any_of(profile_.same_if.begin(), profile_.same_if.end(),
                     [&](const std::vector<std::string>& set) {
                       return std::all_of(set.begin(), set.end(), [&](const std::string& name) {
                         const Field* field = profile_.find(name)->field;
                         if (field == nullptr) return false;
                         const std::size_t i = profile_.type->index_of(*field);
                         return !is_null(stored[i]) && view(row.row[i]) == stored[i];
                       });
                     });
}

std::size_t ProfileReader::place(std::string_view column) const {
  for (std::size_t i = 0; i < places_.size(); ++i)
    if (profile_.columns[i].name == column) return places_[i];
  return std::string::npos;
}

}  // namespace bifc
