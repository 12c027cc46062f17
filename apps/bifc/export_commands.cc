// export: records out, in bifc's own columns or in those of other organisations by their profiles.
#include <algorithm>

#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/clean_text.h"
#include "libbifc/exchange/profile_writer.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/record_types.h"
#include "libbifc/model/saved_query.h"
#include "libbifc/render/rows.h"

namespace bifc {
namespace {

constexpr Param kExportParams[] = {
    {.name = "query",
     .help = N_("A noun and query words; without a noun, everything"),
     .flags = Flag::positional | Flag::repeated},
    {.name = "profile", .help = N_("Whose columns to write, as in ords")},
    {.name = "no_people",
     .help = N_("Leave out persons, links to them, notes and saved queries"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "if_changed",
     .help = N_("Leave the file alone when it would stay the same"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Example kExportExamples[] = {
    {"bifc export -o all.jsonl", N_("Everything, for another bifc")},
    {"bifc export ticket --profile ords opened:2026 -o repairs.csv",
     N_("The year's repairs in the Open Repair Data Standard")},
};

std::string setting_or_default(const Invocation& call, std::string_view name) {
  std::string value = call.config.text(name);
  if (value.empty() && name == "group.prefix") value = "bifc";
  return value;
}

// The columns of bifc's own exports begin with the record type, but for those of ids alone.
std::vector<Column> export_columns(const RecordType& type, const std::vector<Column>& all) {
  std::vector<Column> columns;
  for (Column column : all) {
    if (column.name == "type") {
      column.sql = fmt::format("'{}'", type.name);
    } else {
      const Field* field = nullptr;
      for (const Field& one : type.fields)
        if (one.name == column.name) field = &one;
      if (field != nullptr) column = column_of(type, {field});
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

std::vector<Column> columns_of(std::span<const RecordType* const> types, bool with_type) {
  std::vector<Column> columns;
  if (with_type)
    columns.push_back({"type", std::string(field_label("type")), &plain_param(Kind::text)});
  for (const RecordType* one : types)
    for (Column& column : all_columns(*one)) {
      const bool known = std::any_of(columns.begin(), columns.end(), [&](const Column& other) {
        return other.name == column.name;
      });
      if (known) continue;
      column.path.clear();
      columns.push_back(std::move(column));
    }
  return columns;
}

void hide_people(std::vector<Column>& columns) {
  for (Column& column : columns) {
    if (column.path.empty()) continue;
    const Field& field = *column.path.back();
    const bool of_person = field.is(Flag::personal) || field.refers_to == Person::kName;
    const bool is_left_out = field.refers_to == Note::kName;
    // Of a partner's row anything may have been kept.
    if ((of_person && !field.is(Flag::derived)) || is_left_out || field.name == "kept")
      column.path.clear(), column.sql = "NULL";
  }
}

// The names of the people a record is linked to, to be masked in its texts.
std::vector<Column> name_columns(const RecordType& type) {
  std::vector<Column> columns;
  for (const Field& field : type.fields)
    if (field.refers_to == Person::kName && !field.is(Flag::derived))
      columns.push_back(column_of(type, {&field, Person::kType.flagged(Flag::heading)}));
  return columns;
}

// Rows as they are, or without people: then addresses, telephone numbers and the names of linked
// people are masked in free texts.
class ExportedRows {
 public:
  ExportedRows(Invocation& call, const RecordType& type, std::vector<Column> columns)
      : columns_(std::move(columns)), shown_(columns_.size()) {
    if (!call.args.has("no_people")) return;
    hide_people(columns_);
    for (Column& name : name_columns(type)) columns_.push_back(std::move(name));
    masked_ = true;
  }

  std::span<const Column> selected() const { return columns_; }
  std::span<const Column> shown() const { return std::span(columns_).first(shown_); }

  void pour(Invocation& call, Statement& statement, RowSink& sink) {
    std::vector<Cell> cells(columns_.size());
    for (; !call.out.reader_is_gone() && statement.step(); ++count_) {
      for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = statement.column(static_cast<int>(i));
      if (masked_) mask(cells);
      sink.row(std::span(cells).first(shown_));
    }
  }

  std::int64_t count() const { return count_; }

 private:
  void mask(std::vector<Cell>& cells) {
    texts_.clear();
    texts_.reserve(shown_);
    for (std::size_t i = 0; i < shown_; ++i) {
      const Param& param = *columns_[i].param;
      const bool free = param.kind == Kind::text || param.kind == Kind::prose;
      if (!free || is_null(cells[i]) || param.is(Flag::derived)) continue;
      int names = 0;
      std::string text = mask_contacts(text_of(cells[i])).text;
      for (std::size_t name = shown_; name < cells.size(); ++name)
        text = mask_name(text, text_of(cells[name]), names);
      texts_.push_back(std::move(text));
      cells[i] = std::string_view(texts_.back());
    }
  }

  std::vector<Column> columns_;
  std::size_t shown_;
  std::int64_t count_ = 0;
  bool masked_ = false;
  std::vector<std::string> texts_;
};

// An export is somebody's copy of everything. A damaged page can end a table before its end; an
// index, which has pages of its own, still counts what was in it.
void require_complete(Invocation& call, const Query& query, std::int64_t exported) {
  const std::int64_t there = call.store->count(query);
  if (call.out.reader_is_gone() || exported == there) return;
  throw Error(ErrorCode::damaged,
              say("The database is damaged ({}: {} of {}).", query.type->name, exported, there),
              say("Nothing was changed. Keep the file and go back to a copy: bifc db restore"));
}

void export_own(Invocation& call, std::span<const RecordType* const> types,
                const std::vector<std::string>& words, const RowStyle& style) {
  // JSON names only the fields of each type; a table needs the columns of all.
  const bool lines = style.format == Format::jsonl || style.format == Format::json ||
                     style.format == Format::plain;
  const Snapshot snapshot(call.store->connection());
  const std::unique_ptr<RowSink> sink = make_sink(style, call.out);
  const bool with_type = style.format != Format::ids;
  const std::vector<Column> all = columns_of(types, with_type);
  sink->begin(all);
  for (const RecordType* type : types) {
    const bool tells_of_people =  // a saved query may name somebody
        type == &Person::kType || type == &Note::kType || type == &SavedQuery::kType;
    if (call.args.has("no_people") && tells_of_people) continue;
    Query query = read_query(*type, words, query_context(call));
    query.current_only = false;
    query.order = {{{&type->fields[0]}, false}};
    ExportedRows rows(call, *type,
                      export_columns(*type, lines ? columns_of({&type, 1}, true) : all));
    sink->change(rows.shown());
    Statement statement = call.store->select(query, rows.selected());
    rows.pour(call, statement, *sink);
    if (words.empty()) require_complete(call, query, rows.count());
  }
  sink->end();
}

std::string person_of(Store& store, const RecordType& type, const std::vector<Value>& row) {
  const Field* person = type.find("person");
  if (person == nullptr || is_null(row[type.index_of(*person)])) return {};
  return store.label(*store.catalog().find(person->refers_to),
                     std::get<std::int64_t>(row[type.index_of(*person)]));
}

void write_credit(Invocation& call, const Profile& profile) {
  call.note.write(say("Whoever passes it on names: {}.", profile.credit) + "\n");
  const std::string path = call.args.text("output");
  if (path.empty() || path == "-" || path.starts_with("/dev/")) return;
  OutputFile credit(path + ".license");
  credit.out().write(profile.credit + "\n");
  credit.finish();
}

// Partners must be able to tell whose repairs they are.
void require_group_name(Invocation& call, const Profile& profile, const ProfileWriter& writer,
                        const Query& query, const std::vector<Column>& fields) {
  if (!call.config.text("group.name").empty()) return;
  Statement statement = call.store->select(query, fields);
  for (std::vector<Cell> row(fields.size()); statement.step();) {
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = statement.column(static_cast<int>(i));
    if (!writer.is_imported(row))
      throw Error(ErrorCode::refused, say("{} needs the name of your group.", profile.title),
                  say("Name it: bifc config set group.name \"…\""));
  }
}

void export_profile(Invocation& call, const Profile& profile, std::vector<std::string> words) {
  const bool names_status = std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word.starts_with("status:") || word.starts_with("etat:");
  });
  if (!names_status) words.insert(words.begin(), profile.query.begin(), profile.query.end());
  Query query = read_query(*profile.type, words, query_context(call));
  query.order = {{{&profile.type->fields[0]}, false}};
  std::vector<Column> columns;
  for (const ProfileColumn& column : profile.columns)
    columns.push_back({column.name, column.name, &plain_param(Kind::text)});
  RowStyle style = row_style(call);
  if (style.format == Format::text || style.format == Format::table) style.format = Format::csv;
  const std::unique_ptr<RowSink> sink = make_sink(style, call.out);
  ProfileWriter writer(profile,
                       [&](std::string_view name) { return setting_or_default(call, name); });
  std::vector<Column> fields;
  for (const Field& field : profile.type->fields)
    fields.push_back(column_of(*profile.type, {&field}));
  require_group_name(call, profile, writer, query, fields);
  sink->begin(columns);
  Statement statement = call.store->select(query, fields);
  std::int64_t count = 0;
  for (std::vector<Value> row(fields.size()); !call.out.reader_is_gone() && statement.step();
       ++count) {
    for (std::size_t i = 0; i < row.size(); ++i)
      row[i] = own(statement.column(static_cast<int>(i)));
    const std::vector<std::string> texts =
        writer.write(views(row), person_of(*call.store, *profile.type, row));
    const std::vector<Cell> cells(texts.begin(), texts.end());
    sink->row(cells);
  }
  sink->end();
  if (call.out.reader_is_gone()) return;
  call.note.write(say_n("{} record in {}.", "{} records in {}.", count, count, profile.title) +
                  "\n");
  if (writer.masked() > 0)
    call.note.write(say_n("{} text with an address, a telephone number or a name was masked.",
                          "{} texts with addresses, telephone numbers or names were masked.",
                          writer.masked(), writer.masked()) +
                    "\n");
  write_credit(call, profile);
}

[[noreturn]] void no_such_type(const std::string& word) {
  std::vector<std::string_view> names;
  for (const RecordType* type : catalog().types()) names.push_back(type->name);
  const std::string_view near = nearest(word, names);
  throw Error(ErrorCode::usage, say("'{}' is no record type.", word),
              near.empty()
                  ? say("Write: bifc export NOUN QUERY…, as in: bifc export ticket opened:2026")
                  : say("Did you mean: bifc export {}", near));
}

void run_export(Invocation& call) {
  // An export is for another program, which wants whole records.
  for (const char* option : {"fields", "sort", "limit"})
    refuse_option(call, option, say("Lists can: bifc ticket list --{} …", option));
  std::vector<std::string> words = call.args.texts("query");
  std::vector<const RecordType*> types;
  if (!words.empty())
    if (const RecordType* type = catalog().find(words.front())) {
      types.push_back(type);
      words.erase(words.begin());
    }
  if (call.args.has("if_changed") && call.args.text("output").empty())
    throw Error(ErrorCode::usage, say("Only a file can stay the same."),
                say("Name it: bifc export --if-changed -o FILE"));
  if (const std::string name = call.args.text("profile"); !name.empty()) {
    const Profile profile = load_profile(name, catalog());
    if (!types.empty() && types.front() != profile.type)
      throw Error(ErrorCode::usage,
                  say("{} has {} records only.", profile.title, field_label(profile.type->name)),
                  say("Write: bifc export {} --profile {}", profile.type->name, name));
    return export_profile(call, profile, std::move(words));
  }
  if (types.empty()) {
    if (!words.empty()) no_such_type(words.front());
    types.assign(catalog().types().begin(), catalog().types().end());
  }
  RowStyle style = row_style(call);
  if (style.format == Format::table || style.format == Format::text ||
      style.format == Format::sentences)
    style.format = Format::jsonl;
  export_own(call, types, words, style);
}

constexpr Command kExportCommands[] = {
    {.noun = "",
     .verb = "export",
     .summary = N_("Write records to a file"),
     .needs = Needs::read,
     .run = run_export,
     .params = kExportParams,
     .examples = kExportExamples,
     .prints_rows = true},
};

}  // namespace

std::span<const Command> export_commands() { return kExportCommands; }

}  // namespace bifc
