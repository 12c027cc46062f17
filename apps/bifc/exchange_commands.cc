// Files in and out: bifc's own columns, and other organisations' by profiles.
#include <algorithm>
#include <filesystem>

#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/clean_text.h"
#include "libbifc/exchange/profile_writer.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/record_types.h"
#include "libbifc/ops/import.h"
#include "libbifc/record/id.h"
#include "libbifc/render/rows.h"

namespace bifc {
namespace {

constexpr Param kImportParams[] = {
    {.name = "file",
     .help = N_("The file, - for standard input; before it, a noun if need be"),
     .flags = Flag::positional | Flag::repeated | Flag::required | Flag::file},
    {.name = "profile", .help = N_("Whose columns they are, as in ords; else told by the header")},
    {.name = "source", .help = N_("What to call where the rows come from")},
    {.name = "encoding", .help = N_("utf-8 or cp1252, if bifc guesses wrong")},
    {.name = "continue",
     .help = N_("Import the good rows even if others are bad"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Param kExportParams[] = {
    {.name = "query",
     .help = N_("A noun and query words; without a noun, everything"),
     .flags = Flag::positional | Flag::repeated},
    {.name = "profile", .help = N_("Whose columns to write, as in ords")},
    {.name = "no_people",
     .help = N_("Leave out persons, links to them, and notes"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "if_changed",
     .help = N_("Leave the file alone when it would stay the same"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Example kImportExamples[] = {
    {"bifc import OpenRepairData_v0.3_RestartProject_202204.csv",
     N_("Repair records of other groups, recognised by their header")},
    {"bifc import device machines.csv -n", N_("A spreadsheet; -n shows what would happen")},
};
constexpr Example kExportExamples[] = {
    {"bifc export -o all.jsonl", N_("Everything, for another bifc")},
    {"bifc export ticket --profile ords opened:2026 -o repairs.csv",
     N_("The year's repairs in the Open Repair Data Standard")},
};

// One line at the terminal, once the import has taken a second.
class ProgressLine {
 public:
  explicit ProgressLine(Invocation& call) : call_(call), start_(call.env.seconds()) {}
  ~ProgressLine() {
    if (shown_) call_.note.write("\n");
  }
  void show(std::int64_t rows) {
    const double now = call_.env.seconds();
    if (!call_.note.is_terminal() || now - start_ < 1 || now - last_ < 0.2) return;
    last_ = now;
    shown_ = true;
    call_.note.write("\r" + say_n("{} row", "{} rows", rows, rows));
    call_.note.flush();
  }

 private:
  Invocation& call_;
  double start_;
  double last_ = 0;
  bool shown_ = false;
};

void tell_import(Invocation& call, const ImportReport& report) {
  const auto count = [&](const char* one, const char* many, std::int64_t number) {
    if (number > 0) call.out.write(say_n(one, many, number, number) + "\n");
  };
  for (const std::string& problem : report.problems) call.note.write(problem + "\n");
  count(N_("{} created"), N_("{} created"), report.created);
  count(N_("{} updated"), N_("{} updated"), report.updated);
  count(N_("{} unchanged"), N_("{} unchanged"), report.unchanged);
  count(N_("{} row rejected"), N_("{} rows rejected"), report.rejected);
  const auto reused = static_cast<std::int64_t>(report.reused.size());
  if (reused > 0) {
    count(N_("{} id that its publisher used again for another repair"),
          N_("{} ids that their publisher used again for other repairs"), reused);
    for (const std::string& key : report.reused) call.note.write("  " + key + "\n");
  }
  for (const auto& [what, times] : report.repairs)
    call.out.write(fmt::format("  {} × {}\n", times, what));
}

void import(Invocation& call) {
  std::vector<std::string> words = call.args.texts("file");
  ImportOptions options{.profile = call.args.text("profile"),
                        .today = call.env.today,
                        .keep_going = call.args.has("continue")};
  if (words.size() > 1) {
    options.type = catalog().find(words.front());
    if (options.type == nullptr)
      throw Error(ErrorCode::usage, say("'{}' is no record type.", words.front()),
                  say("Write: bifc import NOUN FILE, one file at a time."));
    words.erase(words.begin());
  }
  if (words.size() != 1)
    throw Error(ErrorCode::usage, say("bifc imports one file at a time."),
                say("Write: bifc import {}", words.front()));
  const std::string path = words.front();
  options.source = call.args.text("source");
  if (options.source.empty())
    options.source = path == "-" ? "stdin" : std::filesystem::path(path).stem().string();
  const std::string named = call.args.text("encoding");
  const Encoding encoding = named.empty() ? Encoding::utf8 : read_encoding(named);
  Input input(path, named.empty() ? nullptr : &encoding);
  if (named.empty() && input.encoding() == Encoding::cp1252)
    call.note.write(say("Read as Windows-1252, because it is not UTF-8.") + "\n");
  ProgressLine line(call);
  const std::unique_ptr<RowSource> rows = open_rows(std::move(input));
  const ImportReport report =
      import_rows(*call.store, *rows, options, [&](std::int64_t count) { line.show(count); });
  if (report.rejected > 0 && !options.keep_going) {
    for (const std::string& problem : report.problems)
      call.note.write(fmt::format("{}: {}\n", path, problem));
    call.note.flush();
    throw Error(
        ErrorCode::refused,
        say_n("{} row cannot be imported; nothing was written.",
              "{} rows cannot be imported; nothing was written.", report.rejected, report.rejected),
        say("Correct the file, or import the other rows: bifc import {} --continue", path));
  }
  tell_import(call, report);
  if (report.rejected > 0) call.status = static_cast<int>(ErrorCode::refused);
}

std::string setting_or_default(const Invocation& call, std::string_view name) {
  std::string value = call.config.text(name);
  if (value.empty() && name == "group.prefix") value = "bifc";
  return value;
}

// The columns of bifc's own exports begin with the record type.
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

std::vector<Column> with_type(std::span<const RecordType* const> types) {
  Column type{"type", std::string(field_label("type")), &plain_param(Kind::text)};
  std::vector<Column> columns{type};
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
    if (of_person && !field.is(Flag::derived)) column.path.clear(), column.sql = "NULL";
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
    while (!call.out.reader_is_gone() && statement.step()) {
      for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = statement.column(static_cast<int>(i));
      if (masked_) mask(cells);
      sink.row(std::span(cells).first(shown_));
    }
  }

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
  bool masked_ = false;
  std::vector<std::string> texts_;
};

void export_own(Invocation& call, std::span<const RecordType* const> types,
                const std::vector<std::string>& words, const RowStyle& style) {
  // JSON names only the fields of each type; a table needs the columns of all.
  const bool lines = style.format == Format::jsonl || style.format == Format::json ||
                     style.format == Format::plain;
  const std::unique_ptr<RowSink> sink = make_sink(style, call.out);
  const std::vector<Column> all = with_type(types);
  sink->begin(all);
  for (const RecordType* type : types) {
    const bool tells_of_people = type == &Person::kType || type == &Note::kType;
    if (call.args.has("no_people") && tells_of_people) continue;
    Query query = read_query(*type, words, query_context(call));
    query.current_only = false;
    query.order = {{{&type->fields[0]}, false}};
    ExportedRows rows(call, *type, export_columns(*type, lines ? with_type({&type, 1}) : all));
    sink->change(rows.shown());
    Statement statement = call.store->select(query, rows.selected());
    rows.pour(call, statement, *sink);
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
  sink->begin(columns);
  std::vector<Column> fields;
  for (const Field& field : profile.type->fields)
    fields.push_back(column_of(*profile.type, {&field}));
  Statement statement = call.store->select(query, fields);
  std::int64_t count = 0;
  for (std::vector<Value> row(fields.size()); statement.step(); ++count) {
    for (std::size_t i = 0; i < row.size(); ++i)
      row[i] = own(statement.column(static_cast<int>(i)));
    const std::vector<std::string> texts =
        writer.write(views(row), person_of(*call.store, *profile.type, row));
    const std::vector<Cell> cells(texts.begin(), texts.end());
    sink->row(cells);
  }
  sink->end();
  call.note.write(say_n("{} record in {}.", "{} records in {}.", count, count, profile.title) +
                  "\n");
  if (writer.masked() > 0)
    call.note.write(say_n("{} text with an address, a telephone number or a name was masked.",
                          "{} texts with addresses, telephone numbers or names were masked.",
                          writer.masked(), writer.masked()) +
                    "\n");
  if (call.config.text("group.name").empty())
    call.note.write(say("Name your group: bifc config set group.name \"…\"") + "\n");
  write_credit(call, profile);
}

void run_export(Invocation& call) {
  std::vector<std::string> words = call.args.texts("query");
  std::vector<const RecordType*> types;
  if (!words.empty())
    if (const RecordType* type = catalog().find(words.front())) {
      types.push_back(type);
      words.erase(words.begin());
    }
  if (const std::string name = call.args.text("profile"); !name.empty()) {
    const Profile profile = load_profile(name, catalog());
    if (!types.empty() && types.front() != profile.type)
      throw Error(ErrorCode::usage,
                  say("{} has {} records only.", profile.title, profile.type->name),
                  say("Write: bifc export {} --profile {}", profile.type->name, name));
    return export_profile(call, profile, std::move(words));
  }
  if (types.empty()) {
    if (!words.empty())
      throw Error(ErrorCode::usage, say("'{}' is no record type.", words.front()),
                  say("Write: bifc export NOUN QUERY…, as in: bifc export ticket opened:2026"));
    types.assign(catalog().types().begin(), catalog().types().end());
  }
  RowStyle style = row_style(call);
  if (style.format == Format::table || style.format == Format::text ||
      style.format == Format::sentences)
    style.format = Format::jsonl;
  export_own(call, types, words, style);
}

constexpr Command kCommands[] = {
    {.noun = "",
     .verb = "import",
     .summary = N_("Take in records from a file"),
     .needs = Needs::write,
     .run = import,
     .params = kImportParams,
     .examples = kImportExamples},
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

std::span<const Command> exchange_commands() { return kCommands; }

}  // namespace bifc
