// Paths through links, and the columns made of them.
#include "libbifc/record/column.h"

#include <algorithm>
#include <array>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

std::vector<std::string_view> field_names(const RecordType& type) {
  std::vector<std::string_view> names;
  for (const Field& field : type.fields)
    if (!field.is(Flag::internal)) names.push_back(field.name);
  for (const Standing& one : type.standings) names.push_back(one.field.name);
  return names;
}

[[noreturn]] void no_such_field(const RecordType& type, std::string_view name) {
  const std::vector<std::string_view> names = field_names(type);
  const std::string_view near = nearest(snake(name), names);
  throw Error(
      ErrorCode::usage, say("A {} has no field '{}'.", field_label(type.name), name),
      near.empty() ? say("Its fields: {}", joined(names, ", ")) : say("Did you mean: {}", near));
}

}  // namespace

Path read_path(const RecordType& type, std::string_view text, const Catalog& catalog) {
  Path path;
  const RecordType* holder = &type;
  for (const std::string_view name : split(text, ".")) {
    if (holder == nullptr)
      throw Error(ErrorCode::usage,
                  say("'{}' is not a link, so it has no field '{}'.", path.back()->name, name),
                  say("Write {} alone.", path_text(path)));
    const Field* field = holder->asked(name);
    if (field == nullptr) no_such_field(*holder, name);
    path.push_back(field);
    holder = field->kind == Kind::link && !field->is(Flag::many) && !field->is(Flag::derived)
                 ? catalog.find(field->refers_to)
                 : nullptr;
  }
  if (path.empty()) no_such_field(type, text);
  return path;
}

std::string path_text(const Path& path) {
  std::string text;
  for (const Field* field : path) text.append(text.empty() ? "" : ".").append(field->name);
  return text;
}

Column column_of(const RecordType& type, Path path) {
  std::string label;
  std::string_view holder = type.name;
  for (const Field* field : path) {
    label.append(label.empty() ? "" : " ").append(field_label(field->name, holder));
    holder = field->refers_to;
  }
  Column column{path_text(path), std::move(label), path.back()};
  column.path = std::move(path);
  return column;
}

std::vector<Column> all_columns(const RecordType& type) {
  std::vector<Column> columns;
  for (const Field& field : type.fields)
    if (!field.is(Flag::internal)) columns.push_back(column_of(type, {&field}));
  return columns;
}

std::vector<Column> listed_columns(const RecordType& type, bool for_people) {
  std::vector<Column> columns;
  for (const Field& field : type.fields) {
    if (!field.is(Flag::listed)) continue;
    columns.push_back(column_of(type, {&field}));
    columns.back().with_label =
        for_people && field.kind == Kind::link && !field.is(Flag::derived | Flag::many);
  }
  return columns;
}

std::vector<Column> read_columns(const RecordType& type, std::string_view text,
                                 std::vector<Column> usual, const Catalog& catalog) {
  std::vector<Column> columns;
  if (text.starts_with('+')) columns = std::move(usual), text.remove_prefix(1);
  for (const std::string_view name : split(text, ","))
    columns.push_back(column_of(type, read_path(type, trim(name), catalog)));
  if (columns.empty()) no_such_field(type, text);
  return columns;
}

const Param& plain_param(Kind kind) {
  static const auto kParams = [] {
    std::array<Param, static_cast<std::size_t>(Kind::json) + 1> params{};
    for (std::size_t i = 0; i < params.size(); ++i) params[i].kind = static_cast<Kind>(i);
    return params;
  }();
  return kParams[static_cast<std::size_t>(kind)];
}

}  // namespace bifc
