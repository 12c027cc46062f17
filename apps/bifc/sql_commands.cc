// SQL for what query words cannot say, and the schema of what JSON holds.
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/json.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/input.h"
#include "libbifc/model/record_types.h"
#include "libbifc/ops/sql_views.h"
#include "libbifc/render/rows.h"

namespace bifc {
namespace {

constexpr Param kSqlParams[] = {
    {.name = "sql",
     .help = N_("One SELECT; - reads it from standard input"),
     .flags = Flag::positional | Flag::required},
};
constexpr Param kSchemaParams[] = {
    {.name = "noun",
     .help = N_("ticket, device, tutorial, person, note or query"),
     .flags = Flag::positional | Flag::required},
};
constexpr Example kSqlExamples[] = {
    {"bifc sql \"select category, count(*) from ticket group by 1 order by 2 desc\" --csv",
     nullptr},
    {"bifc sql \"select t.id, d.model from ticket t join device d on d.id_key = t.device_key\"",
     N_("Join by the columns that end in _key; they are numbers")},
};
constexpr Example kSchemaExamples[] = {
    {"bifc schema ticket", N_("What each key of 'bifc ticket list --json' holds")},
};

std::vector<Column> columns_of(const Statement& statement) {
  std::vector<Column> columns;
  for (int i = 0; i < statement.column_count(); ++i) {
    const std::string name(statement.column_name(i));
    columns.push_back({name, name, &plain_param(Kind::text)});
  }
  return columns;
}

// SQLite would only say that a view cannot be modified.
void require_query(std::string_view text) {
  const std::string folded = fold(text);
  const std::string_view verb = trim(folded);
  for (const char* writing : {"insert", "update", "delete", "replace"})
    if (verb.starts_with(writing))
      throw Error(ErrorCode::refused, say("'bifc sql' can only read."),
                  say("Records are changed by bifc's own commands, as in: bifc ticket set"));
}

void print_statement(Invocation& call, Statement& statement) {
  const std::vector<Column> columns = columns_of(statement);
  const std::int64_t limit = call.args.integer("limit").value_or(-1);
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, row_style(call), columns);
  std::vector<Cell> cells(columns.size());
  std::int64_t count = 0;
  sink->begin(columns);
  for (; count != limit && !call.out.reader_is_gone() && statement.step(); ++count) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      cells[i] = statement.column(static_cast<int>(i));
      if (invalid_utf8(text_of(cells[i])) != std::string_view::npos)
        throw Error(ErrorCode::refused, say("{} holds bytes that are no text.", columns[i].name),
                    say("Ask for them in hexadecimal: hex({})", columns[i].name));
    }
    sink->row(cells);
  }
  sink->end();
  if (count == 0 && call.args.has("exit_code")) call.status = 1;
}

void sql(Invocation& call) {
  std::string text = call.args.text("sql");
  if (text == "-") {
    Input input(text);
    text.clear();
    while (input.read(text)) {
    }
  }
  require_query(text);
  refuse_option(call, "sort", say("Sort in the statement: … ORDER BY opened"));
  make_sql_views(*call.store);
  call.store->connection().allow_queries_only();
  Statement statement(call.store->connection(), text);
  if (statement.is_empty())
    throw Error(ErrorCode::usage, say("There is no SQL statement."),
                say("Write: bifc sql \"select id, title from ticket\""));
  if (!trim(statement.rest()).empty() &&
      !Statement(call.store->connection(), statement.rest()).is_empty())
    throw Error(ErrorCode::usage, say("'bifc sql' runs one statement at a time."),
                say("Write them in commands of their own."));
  print_statement(call, statement);
}

const char* json_type(const Param& param) {
  switch (param.kind) {
    case Kind::integer:
    case Kind::bytes:
      return "integer";
    case Kind::real:
    case Kind::money:
      return "number";
    case Kind::boolean:
      return "boolean";
    case Kind::json:
      return "object";
    default:
      return "string";
  }
}

void append_enum(std::string& to, const Param& param) {
  const std::vector<std::string_view> tokens = tokens_of(param);
  if (param.kind != Kind::choice || tokens.empty()) return;
  to += ",\"enum\":[";
  for (const std::string_view token : tokens) {
    if (token != tokens.front()) to += ',';
    append_json_string(to, token);
  }
  if (param.is(Flag::nullable) && !param.is(Flag::many)) to += ",null";
  to += ']';
}

void append_property(std::string& to, const Param& param) {
  append_json_string(to, param.name);
  to += ":{\"description\":";
  append_json_string(to, param.help);
  const std::string type = param.is(Flag::many) ? "array" : json_type(param);
  to += param.is(Flag::nullable) ? fmt::format(",\"type\":[\"{}\",\"null\"]", type)
                                 : fmt::format(",\"type\":\"{}\"", type);
  if (param.is(Flag::many)) {
    to += ",\"items\":{\"type\":\"string\"";
    append_enum(to, param);
    to += '}';
  }
  if (param.kind == Kind::date) to += ",\"format\":\"date\"";
  if (param.kind == Kind::instant) to += ",\"format\":\"date-time\"";
  if (param.kind == Kind::link && !param.is(Flag::many))
    to += fmt::format(",\"pattern\":\"^{}[0-9]+[a-z]*$\"", param.id_letter);
  if (!param.is(Flag::many)) append_enum(to, param);
  to += '}';
}

void schema(Invocation& call) {
  const std::string noun = call.args.text("noun");
  const RecordType* type = catalog().find(noun);
  if (type == nullptr) {
    std::vector<std::string_view> names;
    for (const RecordType* one : catalog().types()) names.push_back(one->name);
    const std::string_view near = nearest(noun, names);
    throw Error(
        ErrorCode::usage, say("'{}' is no record type.", noun),
        near.empty() ? say("There are: {}", joined(names, ", ")) : say("Did you mean: {}", near));
  }
  std::string text = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":";
  append_json_string(text, type->name);
  text += ",\"description\":";
  append_json_string(text, type->summary);
  text += ",\"type\":\"object\",\"required\":[";
  std::string properties;
  for (const Column& column : all_columns(*type)) {
    if (!properties.empty()) properties += ",\n";
    append_property(properties, *column.param);
    if (column.param->is(Flag::aside)) continue;
    if (!text.ends_with('[')) text += ',';
    append_json_string(text, column.name);
  }
  call.out.write(text + "],\n\"properties\":{\n" + properties + "\n}}\n");
}

constexpr Command kSqlCommands[] = {
    {.noun = "",
     .verb = "sql",
     .summary = N_("Ask with SQL; it can only read"),
     .needs = Needs::read,
     .run = sql,
     .params = kSqlParams,
     .examples = kSqlExamples,
     .prints_rows = true},
    {.noun = "",
     .verb = "schema",
     .summary = N_("Print the JSON Schema of a noun"),
     .needs = Needs::nothing,
     .run = schema,
     .params = kSchemaParams,
     .examples = kSchemaExamples},
};

}  // namespace

std::span<const Command> sql_commands() { return kSqlCommands; }

}  // namespace bifc
