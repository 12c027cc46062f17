// One gathering, two tellings: Markdown for people, JSON for programs.
#include "apps/bifc/letter.h"

#include <algorithm>

#include "apps/bifc/retention_settings.h"
#include "libbifc/base/error.h"
#include "libbifc/base/json.h"
#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/ops/person_export.h"
#include "libbifc/ops/processing.h"
#include "libbifc/record/id.h"
#include "libbifc/record/operation.h"
#include "libbifc/render/markdown.h"
#include "libbifc/render/markdown_page.h"
#include "libbifc/render/row_sinks.h"

namespace bifc {
namespace {

void append_key(std::string& to, std::string_view key) {
  if (to.back() != '{' && to.back() != '[') to += ',';
  append_json_string(to, key);
  to += ':';
}

void append_text_member(std::string& to, std::string_view key, std::string_view text) {
  append_key(to, key);
  append_json_string(to, text);
}

std::string json_of_record(const KnownRecord& record) {
  std::string json = "{";
  append_text_member(json, "type", record.type->name);
  append_text_member(json, "because", record.because);
  for (std::size_t i = 0; i < record.row.size(); ++i) {
    append_key(json, record.type->fields[i].name);
    append_json(json, record.type->fields[i], view(record.row[i]));
  }
  return json + '}';
}

std::string json_of_change(const Known::PastValue& past) {
  const Field& field = *Person::kType.find(past.change.field);
  std::string json = "{";
  append_text_member(json, "at", past.operation.at.iso());
  append_text_member(json, "operation", operation_text(past.operation.id));
  append_text_member(json, "record", id_text(Person::kLetter, id_of_key(past.change.record)));
  append_text_member(json, "field", past.change.field);
  append_key(json, "old");
  append_json(json, field, view(past.change.old));
  append_key(json, "new");
  append_json(json, field, view(past.change.now));
  return json + '}';
}

std::string json_of(const Processing& one) {
  std::string json = "{";
  append_text_member(json, "record", one.record);
  append_text_member(json, "field", one.field);
  append_text_member(json, "purpose", one.purpose);
  append_text_member(json, "kept", one.kept);
  return json + '}';
}

template <class Range, class Write>
void append_list(std::string& to, std::string_view key, const Range& range, Write write) {
  to += ",\n";
  append_json_string(to, key);
  to += ":[";
  for (std::string_view separator = "\n"; const auto& one : range) {
    to.append(separator).append(write(one));
    separator = ",\n";
  }
  to += "\n]";
}

std::string json_of(const Known& known, const std::vector<Processing>& processing, std::int64_t id,
                    const Date& today) {
  std::string json = "{";
  append_text_member(json, "person", id_text(Person::kLetter, id));
  append_text_member(json, "day", today.iso());
  append_list(json, "records", known.records, json_of_record);
  append_list(json, "changes", known.changes, json_of_change);
  append_list(json, "processing", processing, [](const Processing& one) { return json_of(one); });
  return json + "}\n";
}

// Whatever was typed, Markdown shows it as it stands.
std::string plain(std::string_view text) {
  std::string safe;
  for (const char c : harmless(text)) {
    if (std::string_view("\\`*_[]<>#|~&").find(c) != std::string_view::npos) safe += '\\';
    safe += c;
  }
  return safe;
}

std::string plain_text(const Param& param, const Value& value) {
  return plain(param.kind == Kind::json ? machine_text(param, view(value))
                                        : human_text(param, view(value)));
}

void append_fields(std::string& letter, const KnownRecord& record) {
  for (std::size_t i = 1; i < record.row.size(); ++i) {
    const Field& field = record.type->fields[i];
    if (is_null(record.row[i]) || field.is(Flag::internal)) continue;
    if (field.is(Flag::aside) && field.is(Flag::discreet)) continue;  // a packed file is no text
    letter += say("- {}: {}", field_label(field.name, record.type->name),
                  plain_text(field, record.row[i])) +
              "\n";
  }
}

std::string heading(const KnownRecord& record) {
  const std::string id = id_text(record.type->letter, record.id);
  const std::string label = label_of(*record.type, views(record.row));
  return label.empty() ? id : fmt::format("{} · {}", id, plain(clip(label, 60)));
}

std::string changes_text(const Known& known) {
  std::string text;
  for (const Known::PastValue& past : known.changes) {
    const Field* field = Person::kType.find(past.change.field);
    if (field == nullptr || field->is(Flag::internal)) continue;
    const std::string before = plain_text(*field, past.change.old),
                      after = plain_text(*field, past.change.now);
    text += say("- {}: {}: {} → {}", past.operation.at.iso().substr(0, 10),
                field_label(field->name, Person::kName), before.empty() ? "–" : before,
                after.empty() ? "–" : after) +
            "\n";
  }
  return text;
}

std::string letter_of(const Known& known, const std::vector<Processing>& processing,
                      std::int64_t id, const std::string& group, const Date& today) {
  const std::string number = id_text(Person::kLetter, id);
  std::string letter = fmt::format("# {}\n\n", tr("What we keep about you"));
  letter += fmt::format("{}{}\n\n", group.empty() ? "" : plain(group) + ", ", today.iso());
  letter += say("This is all that our file holds about you, under the number {}.", number) + "\n";
  for (const KnownRecord& record : known.records) {
    if (record.because == "mention" || record.because == "author") continue;
    letter += fmt::format("\n## {} {}\n\n", field_label(record.type->name), heading(record));
    append_fields(letter, record);
  }
  for (const auto& [because, title] : {std::pair("author", N_("What you noted")),
                                       std::pair("mention", N_("Where you are named"))}) {
    bool first = true;
    for (const KnownRecord& record : known.records) {
      if (record.because != because) continue;
      if (std::exchange(first, false)) letter += fmt::format("\n## {}\n", tr(title));
      letter += fmt::format("\n### {} {}\n\n", field_label(record.type->name), heading(record));
      append_fields(letter, record);
    }
  }
  if (const std::string changes = changes_text(known); !changes.empty())
    letter += fmt::format("\n## {}\n\n{}", tr("What it was before"), changes);
  letter += fmt::format("\n## {}\n\n", tr("What for, and for how long"));
  for (const Processing& one : processing)
    if (one.record == Person::kName)
      letter +=
          say("- {}: {}; {}", field_label(one.field, one.record), one.purpose, one.kept) + "\n";
  letter += fmt::format("\n## {}\n\n", tr("Your rights"));
  for (const char* right :
       {N_("You may have what is wrong corrected, and what is missing added."),
        N_("You may withdraw your consent and have yourself forgotten, at any time; you get a "
           "receipt, and only somebody without a name stays in our figures."),
        N_("You may have this as a file that other programs read."),
        N_("You may complain to the CNIL, www.cnil.fr, or to the authority of your country.")})
    letter += fmt::format("- {}\n", tr(right));
  return letter;
}

}  // namespace

void write_letter(Invocation& call, std::int64_t id) {
  const std::string path = call.args.text("output");
  const bool json = call.args.has("json") || path.ends_with(".json");
  const bool known_ending = path.empty() || path == "-" || path.starts_with("/dev/") || json ||
                            path.ends_with(".md") || path.ends_with(".txt") ||
                            path.ends_with(".html");
  if (!known_ending)
    throw Error(ErrorCode::usage, say("bifc does not write files that end like '{}'.", path),
                say("Those are: .md .txt .html .json"));
  const Known known = known_about(*call.store, id);
  const auto processing = register_of_processing(call.store->catalog(), delays_of(call.config));
  if (json) return call.out.write(json_of(known, processing, id, call.env.today));
  const std::string letter =
      letter_of(known, processing, id, call.config.text("group.name"), call.env.today);
  if (path.ends_with(".md")) return call.out.write(letter);
  if (path.ends_with(".html"))
    return call.out.write(markdown_page(letter, tr("What we keep about you"),
                                        language() == Language::french ? "fr" : "en"));
  constexpr std::size_t kColumns = 78;
  call.out.write(markdown_text(letter, kColumns));
}

}  // namespace bifc
