// One expression per record type, all made of the field tables.
#include "libbifc/record/document.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// "format('%s %s',a,b)": one copy, where a||b||c would make one at each bar; NULL is nothing.
std::string joined(const std::vector<std::string>& parts) {
  std::string pattern, values;
  for (const std::string& part : parts) {
    pattern.append(pattern.empty() ? "" : " ").append("%s");
    values.append(",").append(part);
  }
  return fmt::format("format('{}'{})", pattern, values);
}

std::vector<std::string> searched(const RecordType& type) {
  std::vector<std::string> names;
  for (const Field& field : type.fields)
    if (field.is(Flag::searchable)) names.emplace_back(field.name);
  return names;
}

// What is linked to counts by its name alone.
std::string linked(const Field& link, const RecordType& target) {
  std::vector<std::string> names;
  for (const std::string_view name : target.label)
    if (target.fields[target.index(name)].kind == Kind::text) names.emplace_back(name);
  const std::string label = names.size() == 1 ? names.front() : joined(names);
  return fmt::format("(SELECT {} FROM {} WHERE id=t.{})", label, target.name, link.name);
}

std::string notes(const RecordType& type, const RecordType& note) {
  return fmt::format("(SELECT group_concat({},' ')FROM note WHERE about=t.id*16+{} AND removed=0)",
                     joined(searched(note)), letter_code(type.letter));
}

std::string quoted(std::string_view word) {
  std::string text(word);
  std::replace(text.begin(), text.end(), '"', ' ');
  return '"' + text + '"';
}

// The tokenizer folds accents and case and parts words at apostrophes, but keeps ligatures: "coeur"
// looks for "cœur" as well, and the other way round. A word has few of them.
std::vector<std::string> spellings(std::string_view word) {
  constexpr std::size_t kMost = 8;
  std::vector<std::string> all{std::string(word)};
  constexpr std::pair<std::string_view, std::string_view> kLigatures[] = {
      {"oe", "œ"}, {"ae", "æ"}, {"œ", "oe"}, {"æ", "ae"}};
  for (std::size_t i = 0; i < all.size() && all.size() < kMost; ++i)
    for (const auto& [from, to] : kLigatures)
      for (std::size_t at = 0; (at = all[i].find(from, at)) != all[i].npos; at += from.size()) {
        std::string other = all[i];
        other.replace(at, from.size(), to);
        if (std::find(all.begin(), all.end(), other) == all.end()) all.push_back(std::move(other));
      }
  return all;
}

// Lower case, so that "COEUR" has its "oe"; accents stay, the tokenizer sees to them.
std::string lower(std::string_view word) {
  std::string text = nfc(word);
  for (const auto& [from, to] : {std::pair("Œ", "œ"), std::pair("Æ", "æ")})
    for (std::size_t at = 0; (at = text.find(from, at)) != text.npos;)
      text.replace(at, std::string_view(from).size(), to);
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

}  // namespace

std::string document_sql(const RecordType& type, const Catalog& catalog) {
  if (!type.is_searched()) return {};
  std::vector<std::string> parts;
  for (const Field& field : type.fields) {
    if (!field.is(Flag::searchable)) continue;
    const RecordType* target = catalog.find(field.refers_to);
    parts.push_back(target != nullptr ? linked(field, *target) : fmt::format("t.{}", field.name));
  }
  if (const RecordType* note = catalog.find("note")) parts.push_back(notes(type, *note));
  return joined(parts);
}

std::string document_view_sql(const Catalog& catalog) {
  std::string view = "CREATE VIEW document AS ";
  std::string_view separator;
  for (const RecordType* type : catalog.types()) {
    const std::string text = document_sql(*type, catalog);
    if (text.empty()) continue;
    view += fmt::format("{}SELECT t.id*16+{} AS rowid,{} AS text FROM {} t WHERE removed=0",
                        separator, letter_code(type->letter), text, type->name);
    separator = " UNION ALL ";
  }
  return view;
}

bool may_be_prefix(const std::vector<std::string>& words) {
  if (words.empty() || words.back().find(' ') != std::string::npos) return false;  // a phrase
  const std::string& last = words.back();
  return std::count_if(last.begin(), last.end(), [](char c) { return (c & 0xC0) != 0x80; }) >= 3;
}

std::string match_text(const std::vector<std::string>& words, bool prefix) {
  std::string match;
  for (const std::string& word : words) {
    if (!has_letters(word)) continue;
    const bool goes_on = prefix && &word == &words.back() && may_be_prefix(words);
    std::string either;
    for (const std::string& spelling : spellings(lower(word)))
      either.append(either.empty() ? "" : " OR ")
          .append(quoted(spelling))
          .append(goes_on ? "*" : "");
    match.append(match.empty() ? "(" : " AND (").append(either).append(")");
  }
  return match;
}

}  // namespace bifc
