// Importing bifc's own columns: exports of this database come back under their ids, exports of
// another under keys, rows of a spreadsheet under a fingerprint of themselves.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "libbifc/base/error.h"
#include "libbifc/base/fingerprint.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/json_reader.h"
#include "libbifc/exchange/profile_reader.h"
#include "libbifc/ops/row_importer.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// What the ids in the file are, told by the first row that has one.
enum class RowIds { untold, ours, foreign };

class OwnImporter : public RowImporter {
 public:
  OwnImporter(Store& store, const RowSource& rows, const ImportOptions& options)
      : store_(store), rows_(rows), options_(options), empty_(is_empty(store)) {}

  void take(const std::vector<std::string_view>& cells, ImportReport& report) override {
    if (names_.size() != rows_.header().size()) learn_header(cells);
    const RecordType& type = type_of(cells);
    const auto& fields = fields_of(type);
    const std::string_view id_text = cell(cells, "id");
    std::optional<std::int64_t> id;
    if (!id_text.empty()) {
      const Reading reading = read(type.fields[0], id_text, options_.today);
      if (!reading.problem.empty()) throw Error(ErrorCode::refused, reading.problem);
      id = std::get<std::int64_t>(reading.value);
      if (ids_ == RowIds::untold) ids_ = tell_ids(cells);
    }
    if (id && ids_ == RowIds::ours) return take_ours(type, fields, *id, cells, report);
    take_keyed(type, fields, id, cells, report);
  }

 private:
  static bool is_empty(Store& store) {
    for (const RecordType* type : store.catalog().types()) {
      Statement any(store.connection(), fmt::format("SELECT 1 FROM {} LIMIT 1", type->name));
      if (any.step()) return false;
    }
    return true;
  }

  // A machine's "type" is another word for its kind, unless the cells name record types.
  void learn_header(const std::vector<std::string_view>& cells) {
    names_ = rows_.header();
    fields_.clear();
    const Field* field = options_.type != nullptr ? options_.type->recognise("type") : nullptr;
    if (field == nullptr || store_.catalog().find(cell(cells, "type")) != nullptr) return;
    std::replace(names_.begin(), names_.end(), std::string("type"), std::string(field->name));
  }

  std::string_view cell(const std::vector<std::string_view>& cells, std::string_view name) const {
    for (std::size_t i = 0; i < names_.size() && i < cells.size(); ++i)
      if (names_[i] == name) return trim(cells[i]);
    return {};
  }

  const RecordType& type_of(const std::vector<std::string_view>& cells) const {
    const std::string_view name = cell(cells, "type");
    if (!name.empty()) {
      if (const RecordType* type = store_.catalog().find(name)) return *type;
      throw Error(ErrorCode::refused, say("there is no record type '{}'", name));
    }
    if (options_.type != nullptr) return *options_.type;
    if (const auto id = read_id(cell(cells, "id")); id && id->letter != 0)
      if (const RecordType* type = store_.catalog().find(id->letter)) return *type;
    throw Error(ErrorCode::usage, say("The file does not say what its rows are."),
                say("Name it: bifc import NOUN FILE, as in bifc import device machines.csv"));
  }

  // Returns the field of each column, nullptr for columns that are passed over.
  const std::vector<const Field*>& fields_of(const RecordType& type) {
    const auto known = fields_.find(&type);
    if (known != fields_.end()) return known->second;
    std::vector<const Field*> fields;
    for (const std::string& name : names_) {
      const bool passed_over = name == "type" || name == "notes" || name.empty() ||
                               name.find('.') != name.npos || is_field_elsewhere(name, type);
      const Field* field = passed_over ? nullptr : type.recognise(name);
      if (field == nullptr && !passed_over) no_such_column(type, name);
      if (field != nullptr && is_of_another(*field, name)) field = nullptr;
      const bool twice = field != nullptr && options_.type != nullptr &&
                         std::find(fields.begin(), fields.end(), field) != fields.end();
      if (twice)
        throw Error(ErrorCode::usage, say("Two columns are called '{}'.", field->name),
                    say("Take one of them away, or call it something else."));
      fields.push_back(field);
    }
    return fields_.emplace(&type, std::move(fields)).first->second;
  }

  // A file with several record types has the columns of all of them.
  bool is_field_elsewhere(const std::string& name, const RecordType& type) const {
    if (type.recognise(name) != nullptr) return false;
    if (std::find(names_.begin(), names_.end(), "type") == names_.end()) return false;
    return std::any_of(store_.catalog().types().begin(), store_.catalog().types().end(),
                       [&](const RecordType* other) { return other->recognise(name) != nullptr; });
  }

  // A note's column "text" is also another word for a tutorial's body; where the body has a column
  // of its own, that one is meant.
  bool is_of_another(const Field& field, const std::string& name) const {
    const auto has = [&](std::string_view column) {
      return std::find(names_.begin(), names_.end(), column) != names_.end();
    };
    return has("type") && name != field.name && has(field.name);
  }

  [[noreturn]] static void no_such_column(const RecordType& type, const std::string& name) {
    std::vector<std::string_view> names;
    for (const Field& field : type.fields) names.push_back(field.name);
    const std::string_view near = nearest(snake(name), names);
    throw Error(ErrorCode::usage,
                say("A {} has no field '{}'.", field_label(type.name), clip(name, 60)),
                near.empty() ? say("Its fields: bifc help {} add", type.name)
                             : say("Did you mean: {}", near));
  }

  // Another database may have given the same number in the same second, so the first rows are asked
  // together: most were created when ours were, and most of those have a text of ours.
  RowIds tell_ids(const std::vector<std::string_view>& cells) {
    if (empty_) return RowIds::ours;
    constexpr int kRows = 20;
    IdTally tally;
    try {
      if (!options_.beginning.empty()) {
        const auto rows = open_rows(Input::of(options_.beginning));
        OwnImporter scout(store_, *rows, options_);
        for (std::vector<std::string_view> row; tally.ids < kRows && rows->next(row);)
          if (rows->problem().empty()) scout.compare_id(row, tally);
      }
    } catch (const Error&) {  // the beginning ends within a row, or the row is told as wrong later
    }
    if (tally.ids == 0) compare_id(cells, tally);
    return tally.created * 2 > tally.ids && tally.texts * 2 > tally.created ? RowIds::ours
                                                                            : RowIds::foreign;
  }

  struct IdTally {
    int ids = 0;      // rows that have one
    int created = 0;  // whose record here was created at the same time
    int texts = 0;    // and has a text that is the same
  };

  void compare_id(const std::vector<std::string_view>& cells, IdTally& tally) {
    if (names_.size() != rows_.header().size()) learn_header(cells);
    const RecordType& type = type_of(cells);
    const Reading id = read(type.fields[0], cell(cells, "id"), options_.today);
    if (!id.problem.empty() || is_null(id.value)) return;
    ++tally.ids;
    const auto stored = store_.find(type, std::get<std::int64_t>(id.value));
    if (!stored) return;
    const std::string_view created = cell(cells, "created");
    if (!created.empty() && created_of(type, *stored) != created) return;
    ++tally.created;
    tally.texts += created.empty() || has_text_of(type, *stored, cells) ? 1 : 0;
  }

  // Whether it is called the same or, if that was edited, a longer text is the same.
  bool has_text_of(const RecordType& type, const std::vector<Value>& stored,
                   const std::vector<std::string_view>& cells) {
    const std::vector<const Field*>& fields = fields_of(type);
    std::vector<Value> row = stored;
    bool has_prose = false;
    for (std::size_t i = 0; i < fields.size() && i < cells.size(); ++i) {
      const Field* field = fields[i];
      if (field == nullptr || (field->kind != Kind::text && field->kind != Kind::prose)) continue;
      Value& value = row[type.index_of(*field)];
      Value there = read(*field, cells[i], options_.today).value;
      has_prose |= field->kind == Kind::prose && !is_null(there) && there == value;
      value = std::move(there);
    }
    return has_prose || label_of(type, views(row)) == label_of(type, views(stored));
  }

  static std::string created_of(const RecordType& type, const std::vector<Value>& row) {
    const Field& created = type.common(Common::created);
    return machine_text(created, view(row[type.index_of(created)]));
  }

  void overlay(const RecordType& type, const std::vector<const Field*>& fields,
               const std::vector<std::string_view>& cells, std::vector<Value>& row) {
    Problems problems;
    for (std::size_t i = 0; i < fields.size() && i < cells.size(); ++i) {
      if (fields[i] == nullptr || fields[i]->name == "id") continue;
      Reading reading = read(*fields[i], cells[i], options_.today);
      if (fields[i]->kind == Kind::json) write_anew(reading);
      if (fields[i]->kind == Kind::link && !reading.problem.empty() && ids_ != RowIds::foreign)
        find_by_name(*fields[i], trim(cells[i]), reading);
      if (!reading.problem.empty())
        problems.push_back(say("{}: {}", fields[i]->name, reading.problem));
      if (is_null(reading.value) && !fields[i]->is(Flag::nullable)) continue;  // keeps its default
      row[type.index_of(*fields[i])] =
          ids_ == RowIds::foreign ? ours(*fields[i], reading.value) : std::move(reading.value);
    }
    if (!problems.empty()) throw Error(ErrorCode::refused, joined(problems, tr("; ")));
  }

  // A link may be typed as people speak, if one record alone is called so.
  void find_by_name(const Field& link, std::string_view name, Reading& reading) {
    const RecordType* target = store_.catalog().find(link.refers_to);
    if (target == nullptr || link.is(Flag::many) || target->describe != nullptr) return;
    const auto ids = store_.ids_where(*target, target->label.front(), name, Store::Compare::folded);
    if (ids.size() == 1) reading = {.value = ids.front()};
    if (ids.size() > 1) reading.problem = say("several are called '{}'", name);
    if (ids.empty()) reading.problem = say("nobody and nothing is called '{}'", name);
  }

  // JSON output passes such a field on as it stands.
  static void write_anew(Reading& reading) {
    if (is_null(reading.value)) return;
    std::string json = rewrite_flat_object(text_of(view(reading.value)));
    if (json.empty()) reading.problem = say("it is no JSON object");
    reading.value = std::move(json);
  }

  void take_ours(const RecordType& type, const std::vector<const Field*>& fields, std::int64_t id,
                 const std::vector<std::string_view>& cells, ImportReport& report) {
    auto stored = store_.find(type, id);
    if (!stored) {
      std::vector<Value> row = fresh_row(type, options_.today);
      overlay(type, fields, cells, row);
      store_.insert_as(type, id, std::move(row));
      ++report.created;
      return;
    }
    const std::string_view created = cell(cells, "created");
    if (!created.empty() && created_of(type, *stored) != created)
      throw Error(ErrorCode::refused, say("{} is another record here", id_text(type.letter, id)));
    const Met met = meet_again(store_, type, id);
    if (met == Met::come_back) stored = store_.find(type, id);
    const Value changed = (*stored)[type.index_of(type.common(Common::changed))];
    overlay(type, fields, cells, *stored);
    (*stored)[type.index_of(type.common(Common::changed))] = changed;
    count_update(type, id, std::move(*stored), met, report);
  }

  void count_update(const RecordType& type, std::int64_t id, std::vector<Value> row, Met met,
                    ImportReport& report) {
    const bool updated = met != Met::removed && store_.update(type, id, std::move(row));
    ++(met == Met::come_back ? report.created : updated ? report.updated : report.unchanged);
  }

  // A record of another database or a spreadsheet: known again by its key.
  void take_keyed(const RecordType& type, const std::vector<const Field*>& fields,
                  std::optional<std::int64_t> foreign, const std::vector<std::string_view>& cells,
                  ImportReport& report) {
    std::string source(cell(cells, "source")), key(cell(cells, "key"));
    const bool by_content = key.empty() && !foreign;
    if (key.empty() && foreign) {
      source = "bifc";
      key = fmt::format("{}/{}", cell(cells, "id"), cell(cells, "created"));
    } else if (by_content) {
      key = row_key(cells);
    }
    if (source.empty()) source = options_.source;
    const auto known = find_keyed(type, source, key, cell(cells, "kept"), foreign.has_value());
    const Met met = known ? meet_again(store_, type, *known) : Met::there;
    if (known && by_content) {  // the same row again; what was changed here since stays
      ++(met == Met::come_back ? report.created : report.unchanged);
      return;
    }
    std::vector<Value> row = known ? *store_.find(type, *known) : fresh_row(type, options_.today);
    const Value changed = row[type.index_of(type.common(Common::changed))];
    overlay(type, fields, cells, row);
    row[type.index_of(type.common(Common::source))] = source;
    row[type.index_of(type.common(Common::key))] = key;
    if (known) row[type.index_of(type.common(Common::changed))] = changed;
    std::int64_t id = known.value_or(0);
    if (known) {
      count_update(type, id, std::move(row), met, report);
    } else {
      id = foreign ? store_.insert_history(type, std::move(row))
                   : store_.insert(type, std::move(row));
      ++report.created;
    }
    if (!foreign) return;
    ours_[make_key(type.letter, *foreign)] = id;
    claimed_.insert(make_key(type.letter, id));
  }

  // A publisher may have used a key for several repairs: each row of an export is one record of
  // its own, known by the mark of the row that the publisher wrote.
  std::optional<std::int64_t> find_keyed(const RecordType& type, const std::string& source,
                                         const std::string& key, std::string_view kept,
                                         bool foreign) {
    const Field& field = type.common(Common::kept);
    for (const std::int64_t id : ids_of_key(store_, type, source, key)) {
      if (!foreign) return id;
      if (claimed_.contains(make_key(type.letter, id))) continue;
      const auto stored = store_.find(type, id);
      if (mark_of(text_of(view((*stored)[type.index_of(field)]))) == mark_of(kept)) return id;
    }
    return std::nullopt;
  }

  // The same row twice in one file is two records, and the same two when it is imported again.
  std::string row_key(const std::vector<std::string_view>& cells) {
    Fingerprint fingerprint;
    for (const std::string_view cell : cells) fingerprint.add(cell);
    const std::string mark = fingerprint.text();
    const int nth = ++times_[mark];
    return nth == 1 ? mark : fmt::format("{}/{}", mark, nth);
  }

  // Links in another database's export lead to what its records became here.
  Value ours(const Field& field, const Value& value) {
    if (field.is(Flag::many) && !field.refers_to.empty() && !is_null(value))
      return ours_of_many(field, text_of(view(value)));
    const auto* number = std::get_if<std::int64_t>(&value);
    const bool any = field.kind == Kind::any_link;
    if (number == nullptr || (field.kind != Kind::link && !any)) return value;
    const std::int64_t key = any ? *number : make_key(field.id_letter, *number);
    const auto known = ours_.find(key);
    if (known == ours_.end())
      throw Error(ErrorCode::refused,
                  say("{} leads to {}, which does not come before it in the file", field.name,
                      id_text(letter_of_key(key), id_of_key(key))));
    return any ? make_key(letter_of_key(key), known->second) : known->second;
  }

  // "G1|G4".
  std::string ours_of_many(const Field& field, std::string_view texts) {
    std::string mapped;
    for (const std::string_view text : split(texts, "|")) {
      const auto typed = read_id(text);
      const std::int64_t key = typed ? make_key(field.id_letter, typed->id) : 0;
      const auto known = ours_.find(key);
      if (known == ours_.end())
        throw Error(
            ErrorCode::refused,
            say("{} leads to {}, which does not come before it in the file", field.name, text));
      mapped.append(mapped.empty() ? "" : "|").append(id_text(field.id_letter, known->second));
    }
    return mapped;
  }

  Store& store_;
  const RowSource& rows_;
  const ImportOptions& options_;
  bool empty_;
  RowIds ids_ = RowIds::untold;
  std::vector<std::string> names_;
  std::map<const RecordType*, std::vector<const Field*>> fields_;
  std::map<std::int64_t, std::int64_t> ours_;  // key there, id here
  std::set<std::int64_t> claimed_;             // keys here of the records of a foreign file
  std::map<std::string, int> times_;
};

}  // namespace

std::unique_ptr<RowImporter> make_own_importer(Store& store, const RowSource& rows,
                                               const ImportOptions& options) {
  return std::make_unique<OwnImporter>(store, rows, options);
}

}  // namespace bifc
