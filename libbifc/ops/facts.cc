// The lines are part of the file format of sealed papers: fields are only ever added at the end.
#include "libbifc/ops/facts.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "libbifc/base/json.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/json_reader.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

void append_value(std::string& to, std::string_view text) {
  if (text.find_first_of(" \"=\\") == text.npos)
    to += text;
  else
    append_json_string(to, text);
}

std::vector<std::int64_t> ids_of(Store& store, std::string_view sql, std::int64_t about) {
  Statement rows(store.connection(), sql);
  rows.bind(1, about);
  std::vector<std::int64_t> ids;
  while (rows.step()) ids.push_back(rows.integer(0));
  return ids;
}

void append_wipe(std::string& to, Store& store, std::int64_t id, Told told) {
  const std::vector<Value> row = store.row(Wipe::kType, id);
  if (told == Told::state)
    append_facts(
        to, Wipe::kType, id, row,
        {"disk", "device", "outcome", "level", "method", "media", "tool", "tool_version", "passes",
         "verification", "errors", "hidden_area", "standard", "basis", "day", "started", "ended"});
  else
    append_facts(
        to, Wipe::kType, id, row,
        {"disk",         "device",  "outcome",      "level",  "method",      "media",    "tool",
         "tool_version", "passes",  "verification", "errors", "hidden_area", "standard", "basis",
         "day",          "started", "ended",        "doubts", "operator",    "checker",  "reason"});
}

// Whoever stands there on the paper asked to be forgotten.
bool is_forgotten(std::string_view now) { return now.find("[…]") != now.npos; }

// Where things are goes on after a paper was written.
bool goes_on(std::string_view field) {
  constexpr std::string_view kFields[] = {"status", "returned", "weight_g", "recycled",
                                          "slip",   "intake",   "received", "donor"};
  return std::find(std::begin(kFields), std::end(kFields), field) != std::end(kFields);
}

// Takes ` serial="R8 12"` off the front of a line.
std::optional<std::pair<std::string, std::string>> take_field(std::string_view& rest) {
  const std::size_t equals = rest.find('=');
  if (equals == rest.npos) return std::nullopt;
  std::string name(trim(rest.substr(0, equals)));
  rest.remove_prefix(equals + 1);
  if (!rest.starts_with('"')) {
    std::string value(rest.substr(0, rest.find(' ')));
    rest.remove_prefix(value.size());
    return std::pair(std::move(name), std::move(value));
  }
  std::size_t end = 1;
  while (end < rest.size() && rest[end] != '"')
    end += rest[end] == '\\' ? std::size_t{2} : std::size_t{1};
  const std::string object = fmt::format("{{\"v\":{}}}", rest.substr(0, end + 1));
  rest.remove_prefix(std::min(end + 1, rest.size()));
  const auto members = read_flat_object(object);
  return std::pair(std::move(name), members.empty() ? std::string() : members.front().second);
}

}  // namespace

void append_facts(std::string& to, const RecordType& type, std::int64_t id,
                  const std::vector<Value>& row, std::initializer_list<std::string_view> fields) {
  to.append(type.name).append(": ").append(id_text(type.letter, id));
  for (const std::string_view name : fields) {
    const std::size_t place = type.index(name);
    if (is_null(row[place])) continue;
    to.append(" ").append(name).append("=");
    append_value(to, machine_text(type.fields[place], view(row[place])));
  }
  to += '\n';
}

std::vector<std::int64_t> wipes_of_disk(Store& store, std::int64_t disk) {
  return ids_of(store,
                "SELECT w.id FROM wipe w JOIN part p ON p.id=w.disk WHERE w.disk=? AND "
                "w.intake=p.intake AND w.removed=0 ORDER BY w.id",
                disk);
}

std::vector<std::int64_t> wipes_of_diskless(Store& store, std::int64_t device) {
  return ids_of(store,
                "SELECT w.id FROM wipe w JOIN device d ON d.id=w.device WHERE w.device=? AND "
                "w.disk IS NULL AND w.intake=d.intake AND w.removed=0 ORDER BY w.id",
                device);
}

void append_machine(std::string& to, Store& store, std::int64_t device, Told told) {
  const std::vector<Value> row = store.row(Device::kType, device);
  if (told == Told::identity)
    append_facts(to, Device::kType, device, row,
                 {"kind", "brand", "model", "human_model", "serial", "lot", "donor", "intake"});
  else
    append_facts(to, Device::kType, device, row,
                 {"kind", "brand", "model", "human_model", "serial", "status", "received",
                  "returned", "weight_g", "recycled", "slip", "intake"});
  for (const std::int64_t wipe : wipes_of_diskless(store, device))
    append_wipe(to, store, wipe, told);
  for (const std::int64_t disk : disks_of(store, device)) {
    append_facts(to, Part::kType, disk, store.row(Part::kType, disk),
                 {"brand", "model", "serial", "bytes", "media", "status", "intake"});
    for (const std::int64_t wipe : wipes_of_disk(store, disk)) append_wipe(to, store, wipe, told);
  }
}

std::string facts_head(Store& store, std::string_view paper, const Date& day) {
  return fmt::format("bifc: {} 1\ngroup: {}\nday: {}\n", paper, store.meta("group"), day.iso());
}

std::string_view FactLine::at(std::string_view field) const {
  for (const auto& [name, value] : fields)
    if (name == field) return value;
  return {};
}

std::vector<FactLine> read_facts(std::string_view text) {
  std::vector<FactLine> facts;
  for (const std::string_view line : lines_of(text)) {
    const std::size_t colon = line.find(": ");
    if (colon == line.npos) continue;
    FactLine fact{std::string(line.substr(0, colon)), {}, {}};
    std::string_view rest = line.substr(colon + 2);
    if (line.find('=') == line.npos) {
      fact.id = rest;
    } else {
      fact.id = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(fact.id.size(), rest.size()));
      while (auto field = take_field(rest)) fact.fields.push_back(std::move(*field));
    }
    facts.push_back(std::move(fact));
  }
  return facts;
}

std::vector<std::string> differences(Store& store, const std::vector<FactLine>& facts) {
  std::vector<std::string> found;
  for (const FactLine& fact : facts) {
    const RecordType* type = store.catalog().find(fact.type);
    const auto id = type != nullptr ? read_id(fact.id) : std::nullopt;
    if (!id) continue;
    const auto row = store.find(*type, id->id);
    if (!row || (*row)[type->index("removed")] == Value(std::int64_t{1})) {
      found.push_back(say("{} is not in this database any more", fact.id));
      continue;
    }
    for (const auto& [name, told] : fact.fields) {
      const Field* field = type->find(name);
      if (field == nullptr || goes_on(name)) continue;
      const std::string now = machine_text(*field, view((*row)[type->index_of(*field)]));
      if (now != told && !is_forgotten(now))
        found.push_back(say("{}: {} is '{}' in the database, '{}' on the paper", fact.id,
                            name_for_people(field->name, type->name), harmless(now),
                            harmless(told)));
    }
  }
  return found;
}

}  // namespace bifc
