// One table of other programs' keys; all else follows from the field table.
#include "libbifc/ops/tutorial_keys.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/json.h"
#include "libbifc/base/language.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/json_tree.h"

namespace bifc {
namespace {

struct Alias {
  std::string_view key, field;
};
constexpr Alias kAliases[] = {
    {"language", "lang"},          {"locale", "lang"},
    {"difficulty", "level"},       {"tags", "themes"},
    {"categories", "themes"},      {"duration", "minutes"},
    {"duration_min", "minutes"},   {"author", "authors"},
    {"license", "licence"},        {"description", "summary"},
    {"excerpt", "summary"},        {"reviewed_on", "reviewed"},
    {"last_reviewed", "reviewed"}, {"date", "published"},
};
// Set by bifc, and told all the same, so that a folder comes back as it was.
constexpr std::string_view kTold[] = {"unreviewed", "follows", "source", "key"};
// In the order in which people read them.
constexpr std::string_view kOrder[] = {
    "title",    "slug",       "lang",      "status",         "level",   "audience",  "themes",
    "keywords", "minutes",    "authors",   "licence",        "summary", "published", "reviewed",
    "reviewer", "unreviewed", "review_by", "translation_of", "follows", "source",    "key"};

const Field* field_of(std::string_view key) {
  for (const Alias& alias : kAliases)
    if (same_folded(key, alias.key)) return Tutorial::kType.find(alias.field);
  const Field* field = Tutorial::kType.recognise(key);
  if (field == nullptr || field->is(Flag::markdown)) return nullptr;
  const bool is_told =
      std::find(std::begin(kTold), std::end(kTold), field->name) != std::end(kTold);
  return field->is(Flag::derived) && !is_told ? nullptr : field;
}

// A text or a list of texts, or where that would not say the same to other programs, {"yaml": …}
// with the lines as they are.
void append_json(std::string& to, const FrontMatterEntry& entry) {
  to += to.empty() ? '{' : ',';
  append_json_string(to, entry.key);
  to += ':';
  const bool is_said =
      entry.fault.empty() && (entry.lines.empty() || entry.lines == written_entry(entry));
  if (!is_said) {
    append_json_string(to += "{\"yaml\":", entry.lines);
    to += '}';
    return;
  }
  if (!entry.is_list) return append_json_string(to, entry.values.front());
  to += '[';
  for (const std::string& value : entry.values) {
    if (&value != &entry.values.front()) to += ',';
    append_json_string(to, value);
  }
  to += ']';
}

// "2024-05-02" of "2024-05-02T10:00:00+02:00".
std::string_view day_in(std::string_view text) {
  const bool has_time = text.size() > 10 && (text[10] == 'T' || text[10] == ' ');
  return has_time ? text.substr(0, 10) : text;
}

class KeyReader {
 public:
  KeyReader(ToldTutorial& told, const Date& today) : told_(told), today_(today) {}

  void take(const FrontMatterEntry& entry) {
    if (!entry.fault.empty()) return take_fault(entry);
    const bool is_truth =
        entry.values.size() == 1 && (entry.values[0] == "true" || entry.values[0] == "false");
    if (is_truth && same_folded(entry.key, "draft")) return take_draft(entry.values[0] == "true");
    if (is_truth && same_folded(entry.key, "published"))
      return take_draft(entry.values[0] == "false");
    if (entry.key == "revision") return void(told_.revision = entry.values.front());
    const Field* field = field_of(entry.key);
    if (field == nullptr) return keep(entry);
    if (field->name == "licence") told_.names_licence = true;
    if (field->name == "themes") return take_themes(entry.values);
    if (field->name == "keywords")
      return take_value(entry, *field, with_told(*field, entry.values));
    if (same_folded(entry.key, "date")) return void(date_ = &entry);
    take_value(entry, *field, joined(entry.values, field->is(Flag::many) ? "|" : ", "));
  }

  void finish() {
    if (date_ != nullptr) take_date(*date_);
    if (!kept_.empty()) told_.tell("kept", kept_ + '}');
  }

 private:
  void keep(const FrontMatterEntry& entry) { append_json(kept_, entry); }

  // What bifc does not use need not be understood.
  void take_fault(const FrontMatterEntry& entry) {
    const Field* field = field_of(entry.key);
    if (field != nullptr && field->is(Flag::many) && !entry.names.empty())
      return take({entry.key, entry.names, true, entry.line});
    if (same_folded(entry.key, "date")) field = nullptr;
    const bool is_used =
        same_folded(entry.key, "draft") || entry.key == "revision" || field != nullptr;
    if (is_used) throw Error(ErrorCode::refused, entry.fault, say("Correct the file."));
    if (!entry.lines.empty()) return keep(entry);
    told_.left_out.push_back(
        say("{} '{}' was left out.", entry.fault, clip(harmless(entry.key), 40)));
  }

  // Hugo's and Jekyll's word for a status.
  void take_draft(bool is_draft) {
    told_.tell("status", std::string(is_draft ? "draft" : "published"));
  }

  // Other programs date what is not published, too. What bifc has no use for stays theirs.
  void take_date(const FrontMatterEntry& entry) {
    const std::string_view status = text_of(view(told_.row[Tutorial::kType.index("status")]));
    const std::string text = joined(entry.values, ", ");
    const bool is_used =
        !told_.tells("published") && (status == "published" || status == "outdated");
    const Field& field = *Tutorial::kType.find("published");
    const Reading reading = read(field, day_in(text), today_);
    const bool is_day = !trim(text).empty() && reading.problem.empty();
    if (is_used && is_day) told_.tell("published", reading.value);
    if (!is_used || !is_day || text.size() > 10) keep(entry);
  }

  // Tags that are no themes are words that people use for it.
  void take_themes(const std::vector<std::string>& values) {
    std::vector<std::string> themes, keywords;
    for (const std::string& value : values)
      for (const std::string_view one : split(value, "|,")) {
        const auto* theme = CodeList::named("coop_theme").recognise(trim(one));
        if (theme != nullptr)
          themes.emplace_back(theme->token);
        else if (!trim(one).empty())
          keywords.emplace_back(one);
      }
    for (const auto& [name, words] : {std::pair("themes", themes), std::pair("keywords", keywords)})
      if (!words.empty()) told_.tell(name, with_told(*Tutorial::kType.find(name), words));
  }

  // Tags, categories and keywords may all be there.
  std::string with_told(const Field& field, const std::vector<std::string>& values) const {
    std::string all(text_of(view(told_.row[Tutorial::kType.index(field.name)])));
    for (const std::string& value : values)
      for (const std::string_view one : split(value, "|")) {
        const std::string word = nfc(trim(one));
        const std::vector<std::string_view> known = split(all, "|");
        if (!word.empty() && std::find(known.begin(), known.end(), word) == known.end())
          all.append(all.empty() ? "" : "|").append(word);
      }
    return all;
  }

  void take_value(const FrontMatterEntry& entry, const Field& field, std::string_view text) {
    if (field.kind == Kind::date) text = day_in(text);
    const std::string language = field.name == "lang" ? language_in(trim(text)) : std::string();
    if (!language.empty()) text = language;
    if (field.kind == Kind::integer && text.ends_with(" min")) text.remove_suffix(4);
    if (trim(text).empty()) return told_.tell(field.name, {});
    Reading reading = read(field, text, today_);
    if (!reading.problem.empty())
      told_.problems.push_back(say("line {}: {}: {}", entry.line, entry.key, reading.problem));
    else
      told_.tell(field.name, std::move(reading.value));
  }

  ToldTutorial& told_;
  Date today_;
  std::string kept_;
  const FrontMatterEntry* date_ = nullptr;
};

void add_kept(std::vector<FrontMatterEntry>& entries, std::string_view kept) {
  JsonTree tree;
  if (kept.empty() || !tree.read(kept)) return;
  for (const JsonValue one : tree.root()) {
    FrontMatterEntry entry{std::string(one.key()), {}, one.is_array(), 0};
    if (one.is_object())
      entry.lines = one.find("yaml").text();
    else if (!one.is_array())
      entry.values.emplace_back(one.text());
    for (const JsonValue value : one)
      if (one.is_array()) entry.values.emplace_back(value.text());
    entries.push_back(std::move(entry));
  }
}

}  // namespace

bool ToldTutorial::tells(std::string_view field) const {
  return std::find(told.begin(), told.end(), field) != told.end();
}

void ToldTutorial::tell(std::string_view field, Value value) {
  if (!tells(field)) told.emplace_back(field);
  if (!is_null(value) || Tutorial::kType.find(field)->is(Flag::nullable))
    row[Tutorial::kType.index(field)] = std::move(value);
}

ToldTutorial read_tutorial_keys(const FrontMatter& matter, const Date& today) {
  ToldTutorial told{Tutorial::kType.defaults()};
  KeyReader reader(told, today);
  for (const FrontMatterEntry& entry : matter.entries) reader.take(entry);
  reader.finish();
  return told;
}

std::vector<FrontMatterEntry> tutorial_keys(Row row) {
  std::vector<FrontMatterEntry> entries;
  for (const std::string_view name : kOrder) {
    const Field& field = *Tutorial::kType.find(name);
    const Cell cell = row[Tutorial::kType.index(name)];
    if (is_null(cell)) continue;
    const std::string text = machine_text(field, cell);
    FrontMatterEntry entry{std::string(name), {}, field.is(Flag::many), 0};
    if (field.is(Flag::many))
      for (const std::string_view one : split(text, "|")) entry.values.emplace_back(one);
    else
      entry.values.push_back(text);
    entries.push_back(std::move(entry));
  }
  add_kept(entries, text_of(row[Tutorial::kType.index("kept")]));
  return entries;
}

}  // namespace bifc
