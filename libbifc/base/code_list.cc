// Reads TAB-separated code lists. Entries view the file's text; nothing is copied.
#include "libbifc/base/code_list.h"

#include <list>

#include "libbifc/base/message.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

std::string_view take(std::string_view& rest, char separator) {
  const std::size_t end = rest.find(separator);
  const std::string_view part = rest.substr(0, end);
  rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
  return part;
}

// Returns the first entry one of whose words is the one looked for, or nullptr.
template <class Is>
const CodeList::Entry* first_of(const std::vector<CodeList::Entry>& entries, Is is) {
  for (const CodeList::Entry& entry : entries) {
    if (is(entry.token) || is(entry.english) || is(entry.french)) return &entry;
    for (const std::string_view synonym : split(entry.synonyms, "|"))
      if (is(synonym)) return &entry;
  }
  return nullptr;
}

}  // namespace

const CodeList& CodeList::named(std::string_view name) {
  struct Named {
    std::string name;
    CodeList list;
  };
  static std::list<Named> known;
  for (const Named& one : known)
    if (one.name == name) return one.list;
  const std::string file = "codes/" + std::string(name) + ".tsv";
  return known.emplace_back(Named{std::string(name), CodeList(shared_file(file))}).list;
}

CodeList::CodeList(std::string_view text) {
  const std::string_view whole = text;
  while (text.starts_with('#')) take(text, '\n');
  header_ = whole.substr(0, whole.size() - text.size());
  while (!text.empty()) {
    std::string_view line = take(text, '\n');
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    Entry entry;
    for (std::string_view Entry::*part :
         {&Entry::token, &Entry::number, &Entry::english, &Entry::french, &Entry::synonyms})
      entry.*part = take(line, '\t');
    entries_.push_back(entry);
  }
}

const CodeList::Entry* CodeList::find(std::string_view token) const {
  for (const Entry& entry : entries_)
    if (entry.token == token) return &entry;
  return nullptr;
}

const CodeList::Entry* CodeList::recognise(std::string_view typed) const {
  if (const Entry* entry = find(typed)) return entry;
  const std::string wanted = snake(typed);
  if (wanted.empty()) return nullptr;
  // "prête" and "prêté" differ by their accents alone, so the exact word comes first.
  if (const Entry* entry = first_of(entries_, [&](auto word) { return word == typed; }))
    return entry;
  const auto is = [&](std::string_view word) { return !word.empty() && snake(word) == wanted; };
  if (const Entry* entry = first_of(entries_, is)) return entry;
  for (const Entry& entry : entries_)
    if (entry.number == typed) return &entry;
  return nullptr;
}

std::string_view CodeList::label(std::string_view token) const {
  const Entry* entry = find(token);
  if (entry == nullptr) return token;
  const std::string_view label = language() == Language::french ? entry->french : entry->english;
  return label.empty() ? token : label;
}

std::string_view CodeList::about(std::string_view what) const {
  if (language() == Language::french && !what.ends_with(".fr"))
    if (const auto french = about(std::string(what) + ".fr"); !french.empty()) return french;
  std::string_view rest = header_;
  while (!rest.empty()) {
    std::string_view line = take(rest, '\n');
    line.remove_prefix(1);
    const std::string_view name = trim(take(line, ':'));
    if (name == what) return trim(line);
  }
  return {};
}

std::vector<std::string_view> CodeList::tokens() const {
  std::vector<std::string_view> tokens;
  for (const Entry& entry : entries_) tokens.push_back(entry.token);
  return tokens;
}

}  // namespace bifc
