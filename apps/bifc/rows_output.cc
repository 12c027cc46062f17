// One output layer for all commands, so that no option works for some of them only.
#include "apps/bifc/rows_output.h"

#include <algorithm>
#include <array>

#include "apps/bifc/second_records.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/model/saved_query.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kRows[] = {
    {.name = "json",
     .help = N_("Print a JSON array; --json=id,title chooses fields"),
     .flags = Flag::valued},
    {.name = "jsonl", .help = N_("Print one JSON object a line"), .flags = Flag::valued},
    {.name = "csv",
     .help = N_("Print CSV; --csv=fr for French spreadsheets"),
     .flags = Flag::valued},
    {.name = "tsv", .help = N_("Print cells with TABs between them"), .flags = Flag::valued},
    {.name = "md", .help = N_("Print a Markdown table"), .flags = Flag::valued},
    {.name = "plain", .help = N_("Print \"key: value\" lines"), .flags = Flag::valued},
    {.name = "ids", .help = N_("Print ids only"), .kind = Kind::boolean, .flags = Flag::bare},
    {.name = "null",
     .help = N_("End ids and records with a NUL byte, for xargs -0"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = '0'},
    {.name = "fields", .help = N_("Fields to show, as in id,title,device.kind; +phone adds one")},
    {.name = "sort", .help = N_("Fields to sort by; a leading - reverses, as in -opened,id")},
    {.name = "limit", .help = N_("Most rows to print"), .kind = Kind::integer},
    {.name = "header",
     .help = N_("Print titles above TAB-separated cells"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "output",
     .help = N_("File to write; its ending chooses the format"),
     .flags = Flag::file,
     .letter = 'o'},
    {.name = "exit_code",
     .help = N_("Exit with 1 when there is nothing"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "format_version",
     .help = N_("Version of the machine formats to write"),
     .kind = Kind::integer},
};

struct Named {
  std::string_view name;
  Format format;
};
constexpr Named kOptions[] = {
    {"json", Format::json}, {"jsonl", Format::jsonl}, {"csv", Format::csv}, {"tsv", Format::tsv},
    {"md", Format::md},     {"plain", Format::plain}, {"ids", Format::ids}};
constexpr Named kEndings[] = {{".json", Format::json},    {".jsonl", Format::jsonl},
                              {".ndjson", Format::jsonl}, {".csv", Format::csv},
                              {".tsv", Format::tsv},      {".md", Format::md},
                              {".txt", Format::plain},    {".fods", Format::fods}};

std::optional<Format> format_of_file(const std::string& path) {
  if (path.empty() || path == "-" || path.starts_with("/dev/")) return std::nullopt;
  for (const Named& ending : kEndings)
    if (path.ends_with(ending.name)) return ending.format;
  throw Error(ErrorCode::usage, say("bifc does not write files that end like '{}'.", path),
              say("Those are: .json .jsonl .csv .tsv .md .txt .fods, and .html for reports"));
}

std::optional<Format> format_of_options(const Invocation& call) {
  std::optional<Format> chosen;
  for (const Named& option : kOptions) {
    if (!call.args.has(option.name)) continue;
    if (chosen)
      throw Error(ErrorCode::usage, say("Two formats are asked for at once."),
                  say("Keep one of them."));
    chosen = option.format;
  }
  if (chosen == Format::csv && call.args.text("csv") == "fr") return Format::csv_fr;
  return chosen;
}

bool is_accessible(const Invocation& call) {
  return call.args.has("accessible") || is_on(call.env, "BIFC_ACCESSIBLE") ||
         is_on(call.env, "ACCESSIBLE") || call.config.text("accessible") == "true";
}

void check_format_version(const Invocation& call) {
  constexpr std::int64_t kVersion = 1;
  const auto wanted = call.args.integer("format_version");
  if (!wanted || *wanted == kVersion) return;
  throw Error(*wanted < kVersion ? ErrorCode::format_old : ErrorCode::format_new,
              say("This bifc writes version {} of its formats, not {}.", kVersion, *wanted),
              say("Ask for --format-version {}.", kVersion));
}

// "--json=id,title" and "--fields id,title" say the same.
std::string chosen_fields(const Invocation& call) {
  for (const Named& option : kOptions)
    if (std::string fields = call.args.text(option.name);
        !fields.empty() && !(option.format == Format::csv && fields == "fr"))
      return fields;
  return call.args.text("fields");
}

// Passes on some of the columns.
class ChosenColumns : public RowSink {
 public:
  ChosenColumns(std::unique_ptr<RowSink> next, std::vector<std::size_t> places)
      : next_(std::move(next)), places_(std::move(places)), cells_(places_.size()) {}
  void begin(std::span<const Column> columns) override { next_->begin(chosen(columns)); }
  void change(std::span<const Column> columns) override { next_->change(chosen(columns)); }
  void row(std::span<const Cell> cells) override {
    for (std::size_t i = 0; i < places_.size(); ++i) cells_[i] = cells[places_[i]];
    next_->row(cells_);
  }
  void end() override { next_->end(); }

 private:
  std::vector<Column> chosen(std::span<const Column> columns) const {
    std::vector<Column> some;
    for (const std::size_t place : places_) some.push_back(columns[place]);
    return some;
  }

  std::unique_ptr<RowSink> next_;
  std::vector<std::size_t> places_;
  std::vector<Cell> cells_;
};

std::size_t place_of(std::string_view name, std::span<const Column> columns) {
  std::vector<std::string_view> names;
  for (const Column& column : columns) names.push_back(column.name);
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  const std::string_view near = nearest(name, names);
  throw Error(
      ErrorCode::usage, say("There is no column '{}'.", name),
      near.empty() ? say("There are: {}", joined(names, ", ")) : say("Did you mean: {}", near));
}

}  // namespace

bool use_color(const Invocation& call) {
  std::string when = call.args.text("color");
  if (when.empty()) when = call.config.text("color");
  if (when == "always" || when == "never") return when == "always";
  if (!when.empty() && when != "auto")
    throw Error(ErrorCode::usage, say("'{}' is no way of using colours.", when),
                say("Write --color=auto, --color=always or --color=never."));
  if (!call.env.variable("NO_COLOR").empty()) return false;
  if (is_on(call.env, "CLICOLOR_FORCE") || is_on(call.env, "FORCE_COLOR")) return true;
  return call.out.is_terminal() && call.env.variable("TERM") != "dumb";
}

Look text_look(const Invocation& call) {
  if (is_accessible(call)) return Look::linear;
  return use_color(call) ? Look::styled : Look::plain;
}

std::span<const Param> row_params() { return kRows; }

std::unique_ptr<RowSink> chosen_columns_sink(const Invocation& call, const RowStyle& style,
                                             std::span<const Column> columns) {
  const std::string fields = chosen_fields(call);
  std::vector<std::size_t> places;
  for (const std::string_view name : split(fields, ", ")) places.push_back(place_of(name, columns));
  if (places.empty()) return make_sink(style, call.out);
  return std::make_unique<ChosenColumns>(make_sink(style, call.out), std::move(places));
}

void refuse_option(const Invocation& call, std::string_view name, const std::string& hint) {
  const bool given = name == "fields" ? !chosen_fields(call).empty() : call.args.has(name);
  if (!given) return;
  throw Error(ErrorCode::usage,
              say("'bifc {}' cannot follow --{}.", path_of(call.command), kebab(name)), hint);
}

RowStyle row_style(const Invocation& call) {
  check_format_version(call);
  if (call.args.integer("limit").value_or(0) < 0)
    throw Error(ErrorCode::usage, say("--limit is how many rows to print, at least 0."),
                say("Leave it out to see all."));
  RowStyle style;
  const auto by_option = format_of_options(call);
  const auto by_file = format_of_file(call.args.text("output"));
  if (by_option)
    style.format = *by_option;
  else if (by_file)
    style.format = *by_file;
  else if (is_accessible(call))
    style.format = Format::sentences;
  else
    style.format = call.out.is_terminal() ? Format::table : Format::text;
  style.header = call.args.has("header");
  if (call.args.has("null") && style.format != Format::ids && style.format != Format::plain)
    throw Error(ErrorCode::usage, say("-0 ends ids and records of --plain only."),
                say("Write: bifc ticket list --ids -0 | xargs -0 …"));
  style.end = call.args.has("null") ? '\0' : '\n';
  style.width = call.out.is_terminal() ? call.env.screen().first : 0;
  style.color = use_color(call);
  style.today = call.env.today;
  if (call.command.record != nullptr) {
    style.title = call.command.record->name;
    style.counted = call.command.record->say.counted;
  }
  return style;
}

std::vector<Column> shown_columns(const Invocation& call, const RecordType& type, Format format) {
  const bool for_people =
      format == Format::table || format == Format::sentences || format == Format::md;
  if (format == Format::ids) return {column_of(type, {&type.fields[0]})};
  std::vector<Column> usual =
      is_machine_format(format) ? all_columns(type) : listed_columns(type, for_people);
  // Telephone numbers are for programs, and for whoever asks for them; files for who asks alone.
  std::erase_if(usual, [&](const Column& column) {
    return column.param->is(Flag::aside) ||
           (format == Format::plain && column.param->is(Flag::discreet));
  });
  const std::string fields = chosen_fields(call);
  return fields.empty() ? usual
                        : read_columns(type, fields, std::move(usual), call.store->catalog());
}

std::int64_t print_rows(Invocation& call, Statement& statement, std::span<const Column> columns,
                        const RowStyle& style) {
  const std::unique_ptr<RowSink> sink = make_sink(style, call.out);
  const std::int64_t count = pour(statement, columns, *sink, call.out);
  if (count == 0 && call.args.has("exit_code")) call.status = 1;
  return count;
}

// The words come again in the proposal, which can then be typed.
void tell_nothing(Invocation& call, const Query& query) {
  std::string words;
  for (const std::string& word : call.args.texts("query"))
    words.append(word.find(' ') == word.npos ? " " + word : fmt::format(" \"{}\"", word));
  call.note.write((query.current_only && !query.type->states.empty()
                       ? say("Nothing that is current; all there is: bifc {} list status:any{}",
                             query.type->name, harmless(words))
                       : say("Nothing matches.")) +
                  "\n");
}

void print_query(Invocation& call, Query query, const RowStyle& style) {
  query.order = read_order(*query.type, call.args.text("sort"), call.store->catalog());
  if (const auto limit = call.args.integer("limit")) query.limit = *limit;
  const std::vector<Column> columns = shown_columns(call, *query.type, style.format);
  Statement statement = call.store->select(query, columns);
  const std::int64_t count = print_rows(call, statement, columns, style);
  // Only a person at a terminal is told what they do not see; counting a million takes time.
  if (!call.note.is_terminal()) return;
  const bool for_people = style.format == Format::table || style.format == Format::sentences;
  if (count == 0 && for_people) tell_nothing(call, query);
  if (query.limit >= 0 && count == query.limit)
    if (const std::int64_t all = call.store->count(query); all > count)
      call.note.write(say("{} of {}", count, all) + "\n");
}

QueryContext query_context(Invocation& call) {
  const auto saved = [&call](std::string_view name) -> std::optional<std::vector<std::string>> {
    const RecordType& type = SavedQuery::kType;
    const std::vector<std::int64_t> ids = call.store->ids_where(type, "name", name);
    if (ids.empty()) return std::nullopt;
    const std::vector<Value> row = call.store->row(type, ids.front());
    std::vector<std::string> words;
    for (const std::string_view line : split(text_of(view(row[type.index("words")])), "\n"))
      words.emplace_back(line);
    return words;
  };
  const auto me = [&call]() -> Value {
    std::string who = call.args.text("as");
    if (who.empty()) who = call.config.text("me");
    if (const auto id = read_id(who); id && id->letter == Person::kLetter) return id->id;
    const auto ids =
        call.store->ids_where(Person::kType, "name", std::string_view(who), Store::Compare::folded);
    return ids.empty() ? Value{} : Value(ids.front());
  };
  const auto first = [&call](const RecordType& type, std::int64_t id) {
    return led(call, type, id);
  };
  return {call.store->catalog(), call.env.today, saved, me, first};
}

}  // namespace bifc
