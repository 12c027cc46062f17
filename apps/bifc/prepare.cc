// Whatever a person gives here becomes arguments, so that the command itself asks nobody.
#include "apps/bifc/prepare.h"

#include <algorithm>

#include "apps/bifc/ask.h"
#include "apps/bifc/draft.h"
#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// The heading of the command line goes into the draft, and comes back out of it.
void draft_of_new(Invocation& call, const RecordType& type, const std::string& heading) {
  std::vector<Value> row = fresh_row(type, call.today);
  for (const Field& field : type.fields)
    if (call.args.has(field.name) && !field.is(Flag::derived))
      row[type.index_of(field)] = call.args.all(field.name).front();
  if (!heading.empty() && type.describe != nullptr)
    type.describe(heading, row);
  else if (!heading.empty())
    row[type.index_of(*type.flagged(Flag::heading))] = heading;
  if (type.settle != nullptr) type.settle(row);
  const std::string text = edit_text(call, compose_draft(type, row));
  call.args.remove("heading");
  read_draft(type, text, call.today, call.args);
}

// Whether a text begins with front matter, or with the name of a field and a colon.
bool has_head(const RecordType& type, std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  const std::size_t colon = line.find(':');
  return text.starts_with("---") || text.starts_with("+++") ||
         (colon != line.npos && type.recognise(trim(line.substr(0, colon))) != nullptr);
}

// A mistyped field must not become the text: "titel: …".
bool may_have_head(const RecordType& type, std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz_-");
  return has_head(type, text) || (end != line.npos && end > 0 && line[end] == ':');
}

// A file may be a text alone; then the heading comes from the command line.
void file_of_new(Invocation& call, const RecordType& type, const std::string& heading) {
  const std::string text = read_text_file(call, call.args.text("file"));
  const Field* body = text_field(type);
  if (has_head(type, text) || body == nullptr || heading.empty())
    return read_draft(type, text, call.today, call.args);
  call.args.add(body->name, nfc(above_scissors(text)));
}

bool says_something(const Invocation& call, const RecordType& type) {
  return std::any_of(type.fields.begin(), type.fields.end(), [&](const Field& field) {
    return call.args.has(field.name) && field.name != "key";
  });
}

}  // namespace

void prepare_add(Invocation& call) {
  const RecordType& type = *call.command.record;
  std::string heading;
  for (const std::string& word : call.args.texts("heading"))
    heading.append(heading.empty() ? "" : " ").append(word);
  if (call.args.has("edit") || call.args.has("resume")) return draft_of_new(call, type, heading);
  if (call.args.has("file")) return file_of_new(call, type, heading);
  const Field& name = *type.flagged(Flag::heading);
  const bool named = !heading.empty() || call.args.has(name.name);
  if (named || (name.is(Flag::nullable) && says_something(call, type))) return;
  if (call.interactive) return ask_fields(call, type);
  throw Error(ErrorCode::usage, say("'bifc {} add' needs {}.", type.name, field_label("heading")),
              say("Write: bifc {} add \"…\"", type.name));
}

void prepare_edit(Invocation& call) {
  const RecordType& type = *call.command.record;
  const std::int64_t id = ids_of(call, type, call.args.texts("id")).front();
  const std::vector<Value> row = call.store->row(type, id);
  const std::string text = call.args.has("file") ? read_text_file(call, call.args.text("file"))
                                                 : edit_text(call, compose_draft(type, row));
  // A text alone replaces the text, and leaves the fields above it as they are.
  const Field* body = text_field(type);
  if (call.args.has("file") && body != nullptr && body->is(Flag::markdown) &&
      !may_have_head(type, text))
    call.args.add(body->name, nfc(above_scissors(text)));
  else
    read_draft(type, text, call.today, call.args);
  drop_untouched(type, row, call.args);
}

void prepare_note(Invocation& call) {
  const std::vector<std::string> words = call.args.texts("id");
  const std::size_t ids = leading_records(*call.store, *call.command.record, words);
  const bool has_text = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(ids), words.end(),
                                    [](const std::string& word) { return !trim(word).empty(); });
  const bool has_step = call.args.has("minutes") || call.args.has("symptom") ||
                        call.args.has("cause") || call.args.has("action") ||
                        call.args.has("result") || call.args.has("attach");
  if (call.args.has("file"))
    call.args.add("text", nfc(above_scissors(read_text_file(call, call.args.text("file")))));
  else if (call.args.has("edit") || call.args.has("resume") ||
           (!has_text && !has_step && call.interactive))
    call.args.add("text", nfc(above_scissors(edit_text(call, "\n"))));
  else if (!has_text && !has_step && !words.empty())
    throw Error(ErrorCode::usage, say("The note has no text."),
                say("Write: bifc {} note {} \"…\"", call.command.record->name, words.front()));
}

}  // namespace bifc
