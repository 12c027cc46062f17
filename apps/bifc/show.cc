// A card is its known fields, then the records that link to it, then its notes.
#include "apps/bifc/show.h"

#include "apps/bifc/rows_output.h"
#include "libbifc/base/date_words.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/note.h"
#include "libbifc/model/ticket.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/ops/suggestions.h"
#include "libbifc/ops/translations.h"
#include "libbifc/record/history.h"
#include "libbifc/record/id.h"
#include "libbifc/record/journal.h"
#include "libbifc/render/markdown.h"

namespace bifc {
namespace {

constexpr std::int64_t kMostLinked = 20;

std::vector<Column> card_columns(Invocation& call, const RecordType& type) {
  if (call.args.has("fields")) return shown_columns(call, type, Format::text);
  std::vector<Column> columns;
  for (Column& column : all_columns(type)) {
    const Param& param = *column.param;
    if (param.is(Flag::discreet | Flag::aside | Flag::markdown) || param.kind == Kind::json)
      continue;
    column.with_label =
        param.kind == Kind::link && !param.is(Flag::derived) && !param.is(Flag::many);
    columns.push_back(std::move(column));
  }
  return columns;
}

Query only(const RecordType& type, const Field& field, Value value) {
  Query query{.type = &type, .current_only = false};
  query.conditions.push_back({{&field}, {{Test::Op::equals, std::move(value), {}}}, false});
  return query;
}

// What a day ties together: "G4 Effacer un disque (learned: 2026-11-21, confirmed by: Sam Petit)",
// seen from the other side.
std::string tied_line(Store& store, const RecordType& type, const std::vector<Value>& row,
                      const RecordType& from) {
  std::vector<std::string> others, rest;
  for (const Field& field : type.fields) {
    const Cell cell = view(row[type.index_of(field)]);
    const bool common = &field == &type.common(Common::created) ||
                        &field == &type.common(Common::changed) ||
                        &field == &type.common(Common::removed);
    if (is_null(cell) || common || field.is(Flag::derived | Flag::discreet) ||
        field.refers_to == from.name)
      continue;
    const auto* id = std::get_if<std::int64_t>(&cell);
    if (field.kind == Kind::link && id != nullptr) {
      const RecordType& other = *store.catalog().find(field.refers_to);
      others.push_back(fmt::format("{} {}", id_text(other.letter, *id), store.label(other, *id)));
    } else {
      rest.push_back(say("{}: {}", field_label(field.name, type.name), human_text(field, cell)));
    }
  }
  return harmless(fmt::format("  {}  {} ({})",
                              id_text(type.letter, std::get<std::int64_t>(row.front())),
                              joined(others, ", "), joined(rest, ", ")));
}

bool is_named_by_day(const RecordType& type) {
  return type.label.size() == 1 && type.find(type.label.front())->kind == Kind::date;
}

// "K1  installed  disk Seagate": id, state, name.
std::string linked_line(Store& store, const RecordType& type, std::int64_t id,
                        const RecordType& from) {
  const std::vector<Value> row = store.row(type, id);
  if (is_named_by_day(type)) return tied_line(store, type, row, from) + "\n";
  std::string line = "  " + id_text(type.letter, id);
  if (!type.states.empty()) {
    const Field& status = *type.find("status");
    line += "  " + human_text(status, view(row[type.index_of(status)]));
  }
  return line + "  " + harmless(label_of(type, views(row))) + "\n";
}

// What a field that leads to a record of this type holds: its id or, as a machine's lot, its name.
Value leads_to(const Field& field, const RecordType& type, const std::vector<Value>& row) {
  if (field.refers_to == type.name && !field.is(Flag::derived) && !field.is(Flag::many))
    return row.front();
  const Field* heading = type.flagged(Flag::heading);
  const bool by_name = field.kind == Kind::text && field.name == type.name && heading != nullptr;
  return by_name ? row[type.index_of(*heading)] : Value{};
}

// "2 tickets" and a line for each. What leads here in two ways is told once.
void show_linked(Invocation& call, const RecordType& type, const std::vector<Value>& row) {
  for (const RecordType* other : call.store->catalog().types()) {
    Query seen{.type = other};
    for (const Field& field : other->fields) {
      Value value = leads_to(field, type, row);
      if (is_null(value)) continue;
      Query query = only(*other, field, std::move(value));
      for (Condition condition : seen.conditions) query.conditions.push_back(std::move(condition));
      query.limit = kMostLinked;
      const std::int64_t count = call.store->count(query);
      if (count == 0) continue;
      Condition told = query.conditions.front();
      told.negated = true;
      seen.conditions.push_back(std::move(told));
      call.out.write(fmt::format("\n{} ({})\n", say_n(other->say.counted, count, count),
                                 field_label(field.name, other->name)));
      for (const std::int64_t linked : call.store->ids(query))
        call.out.write(linked_line(*call.store, *other, linked, type));
    }
  }
}

std::string note_text(const std::vector<Value>& row) {
  const RecordType& type = Note::kType;
  std::string text;
  for (const char* name : {"text", "symptom", "cause", "action", "result"}) {
    const std::string part =
        harmless(human_text(*type.find(name), view(row[type.index(name)])), true);
    if (part.empty()) continue;
    if (!text.empty()) text += tr("; ");
    text += std::string_view(name) == "text" ? part : say("{}: {}", field_label(name), part);
  }
  const std::string file = harmless(text_of(view(row[type.index("attachment")])));
  if (!file.empty()) text += text.empty() ? file : say(" ({})", file);
  if (const auto* minutes = std::get_if<std::int64_t>(&row[type.index("minutes")]))
    text += say(" ({} min)", *minutes);
  return text;
}

void show_markdown(Invocation& call, const RecordType& type, const std::vector<Value>& row,
                   std::size_t columns) {
  constexpr std::size_t kReadable = 78;
  for (const Field& field : type.fields) {
    const Cell cell = view(row[type.index_of(field)]);
    if (field.is(Flag::markdown) && !is_null(cell) && !call.args.has("fields"))
      call.out.write(
          "\n" + markdown_text(text_of(cell), columns > 0 ? columns : kReadable, text_look(call)));
  }
}

void show_notes(Invocation& call, const RecordType& type, std::int64_t id) {
  const RecordType& note = Note::kType;
  const Query query = only(note, *note.find("about"), make_key(type.letter, id));
  const std::vector<std::int64_t> ids = call.store->ids(query);
  if (ids.empty()) return;
  const auto count = static_cast<std::int64_t>(ids.size());
  call.out.write(fmt::format("\n{}\n", say_n(note.say.counted, count, count)));
  for (auto one = ids.rbegin(); one != ids.rend(); ++one) {
    const std::vector<Value> row = call.store->row(note, *one);
    const std::string author = harmless(text_of(view(row[note.index("author")])));
    call.out.write(fmt::format("  {}  {}{}{}\n", id_text(note.letter, *one),
                               text_of(view(row[note.index("day")])), author.empty() ? "" : " ",
                               author));
    const std::string text = note_text(row);
    for (const std::string_view line : lines_of(text))
      call.out.write(line.empty() ? "\n" : fmt::format("    {}\n", line));
  }
}

// A translation whose original has moved on says so.
void show_behind(Invocation& call, const std::vector<Value>& row) {
  if (is_behind(*call.store, views(row)))
    call.out.write("\n" +
                   say("Behind its original, which has changed since: {}",
                       text_of(view(row[Tutorial::kType.index("translation_of")]))) +
                   "\n");
}

// An original names its translations.
void show_translations(Invocation& call, const std::vector<Value>& row) {
  const RecordType& type = Tutorial::kType;
  const auto ids = translations_of(*call.store, text_of(view(row[type.index("slug")])));
  if (ids.empty()) return;
  call.out.write(fmt::format("\n{}\n", tr("Translations")));
  for (const std::int64_t id : ids) {
    const std::vector<Value> one = call.store->row(type, id);
    const std::string behind =
        is_behind(*call.store, views(one)) ? fmt::format(" ({})", tr("behind")) : std::string();
    call.out.write(fmt::format("  {}  {}  {}{}\n", id_text(type.letter, id),
                               text_of(view(one[type.index("lang")])),
                               harmless(call.store->label(type, id)), behind));
  }
}

// Tutorials that may help with a ticket that is still open, unless one is named already.
void show_suggestions(Invocation& call, const std::vector<Value>& row) {
  const RecordType& type = Ticket::kType;
  if (text_of(view(row[type.index("status")])) == "closed" ||
      !is_null(row[type.index("tutorials")]))
    return;
  const std::vector<std::string> lines = suggested(call, row);
  if (lines.empty()) return;
  call.out.write(fmt::format("\n{}\n", tr("May help")));
  for (const std::string& line : lines) call.out.write("  " + line + "\n");
}

void show_last_change(Invocation& call, const RecordType& type, std::int64_t id) {
  Connection& db = call.store->connection();
  const auto operation = find_operation(db, last_operation_on(db, make_key(type.letter, id)));
  if (!operation) return;
  const std::string when = clock_text(call.env, operation->at);
  const std::string who =
      operation->who.empty() ? when : fmt::format("{}, {}", when, harmless(operation->who));
  call.out.write("\n" + say("Last change: {} ({})", harmless(operation->words), who) + "\n");
}

}  // namespace

std::vector<std::string> suggested(Invocation& call, const std::vector<Value>& ticket) {
  std::vector<std::string> lines;
  const std::vector<Cell> row = views(ticket);
  const Asked asked = asked_in(row);
  const Suggestions suggestions(*call.store, language() == Language::french ? "fr" : "en", asked);
  for (const Suggestion& one : suggestions.of(asked))
    lines.push_back(fmt::format("{}  {} ({} %)", id_text(Tutorial::kLetter, one.tutorial),
                                harmless(call.store->label(Tutorial::kType, one.tutorial)),
                                one.score));
  return lines;
}

void show_cards(Invocation& call, const RecordType& type, const std::vector<std::int64_t>& ids,
                const RowStyle& style) {
  RowStyle card = style;
  card.format = Format::card;  // a line a field, with its name, is what screen readers like, too
  const std::vector<Column> columns = card_columns(call, type);
  for (const std::int64_t id : ids) {
    const std::vector<Value> row = call.store->row(type, id);  // throws not_found
    if (id != ids.front()) call.out.write("\n");
    Statement statement = call.store->select(only(type, type.fields[0], id), columns);
    print_rows(call, statement, columns, card);
    if (&type == &Tutorial::kType && !call.args.has("fields")) show_behind(call, row);
    show_markdown(call, type, row, style.width);
    show_linked(call, type, row);
    if (&type == &Tutorial::kType && !call.args.has("fields")) show_translations(call, row);
    if (type.is_noun) show_notes(call, type, id);
    if (&type == &Ticket::kType && !call.args.has("fields")) show_suggestions(call, row);
    if (!call.args.has("fields")) show_last_change(call, type, id);
  }
}

void show_past(Invocation& call, const RecordType& type, const std::vector<std::int64_t>& ids,
               RowStyle style) {
  const std::string text = call.args.text("as_of");
  const auto period = read_period(text, call.today);
  if (!period)
    throw Error(ErrorCode::usage, say("'{}' is no period.", text),
                say("Write a day, a month or a year: --as-of 2026-05"));
  const bool for_people = !is_machine_format(style.format) && style.format != Format::plain;
  if (for_people) style.format = Format::card;
  std::vector<Column> columns =
      for_people ? card_columns(call, type) : shown_columns(call, type, style.format);
  std::erase_if(columns, [&](const Column& column) {
    return column.path.size() != 1 || type.standing(*column.path.front()) != nullptr;
  });
  for (Column& column : columns) column.with_label = false;
  const Date last = period->last.value_or(call.today);
  const Instant moment = *Instant::parse(fmt::format("{}T23:59:59Z", last.iso()));
  std::vector<std::vector<Value>> rows;
  for (const std::int64_t id : ids) rows.push_back(row_as_of(*call.store, type, id, moment));
  const std::unique_ptr<RowSink> sink = make_sink(style, call.out);
  sink->begin(columns);
  for (const std::vector<Value>& row : rows) {
    std::vector<Cell> cells;
    for (const Column& column : columns)
      cells.push_back(view(row[type.index_of(*column.path.front())]));
    sink->row(cells);
  }
  sink->end();
  if (for_people)
    for (const std::vector<Value>& row : rows) show_markdown(call, type, row, style.width);
}

}  // namespace bifc
