// From TOML to a Profile, with every name checked against the field tables.
#include "libbifc/exchange/profile.h"

#include <algorithm>
#include <charconv>

#include "libbifc/base/error.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/toml.h"

namespace bifc {
namespace {

constexpr std::string_view kFolder = "profiles/";

class Loader {
 public:
  Loader(const Toml& root, std::string_view name, const Catalog& catalog)
      : root_(root), name_(name), catalog_(catalog) {}

  Profile load() {
    allow(root_, {"name", "title", "noun", "source", "licence", "credit", "recognised_by", "query",
                  "import", "column"});
    profile_.name = root_.at("name");
    profile_.title = root_.at("title");
    profile_.credit = root_.at("credit");
    profile_.type = catalog_.find(root_.at("noun"));
    if (profile_.type == nullptr) fail(root_, say("its noun is no record type"));
    profile_.recognised_by = root_.list("recognised_by");
    profile_.query = root_.list("query");
    if (const Toml* columns = root_.find("column"))
      for (const Toml& column : columns->children) profile_.columns.push_back(load_column(column));
    if (profile_.columns.empty()) fail(root_, say("it has no columns"));
    if (const Toml* import = root_.find("import")) load_import(*import);
    return std::move(profile_);
  }

 private:
  [[noreturn]] void fail(const Toml& where, const std::string& why) const {
    throw Error(ErrorCode::refused,
                say("Profile {}, line {}: {}.", name_, where.line == 0 ? 1 : where.line, why),
                say("How profiles are written: bifc help formats"));
  }

  void allow(const Toml& table, std::initializer_list<std::string_view> keys) const {
    for (const Toml& child : table.children)
      if (std::find(keys.begin(), keys.end(), child.key) == keys.end())
        fail(child, say("'{}' means nothing there", child.key));
  }

  const Field* field(const Toml& where, std::string_view path) const {
    const Toml* named = where.find(path);
    return named != nullptr ? field_named(*named, named->text) : nullptr;
  }
  const Field* field_named(const Toml& where, std::string_view name) const {
    for (const Field& field : profile_.type->fields)
      if (field.name == name) return &field;
    fail(where, say("a {} has no field '{}'", field_label(profile_.type->name), name));
  }

  std::optional<double> number(const Toml& where, std::string_view path) const {
    const std::string_view text = where.at(path);
    double value = 0;
    if (text.empty()) return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
      fail(*where.find(path), say("'{}' is not a number", text));
    return value;
  }

  // Returns what the field holds for a text of the profile. An import would stop in the middle at
  // one that it cannot hold.
  Value held(const Toml& where, const Field& field, std::string_view text) const {
    Reading reading = read(field, text, Date{});
    const std::vector<std::string_view> tokens = tokens_of(field);
    if (field.kind == Kind::choice && reading.problem.empty() &&
        std::find(tokens.begin(), tokens.end(), text) == tokens.end())
      reading.problem =
          say("'{}' is not one of the values of {}", text, name_for_people(field.name));
    if (!reading.problem.empty()) fail(where, reading.problem);
    return std::move(reading.value);
  }
  void check_tokens(const Toml& from, const ProfileColumn& column) const {
    if (column.field == nullptr || column.field->kind != Kind::choice) return;
    for (const auto& [cell, token] : column.values)
      held(*from.find("values"), *column.field, token);
    for (const auto& [token, cell] : column.write_values)
      held(*from.find("write_values"), *column.field, token);
    if (!column.unknown.empty()) held(*from.find("unknown"), *column.field, column.unknown);
  }

  std::vector<std::pair<std::string, std::string>> pairs(const Toml& where,
                                                         std::string_view path) const {
    std::vector<std::pair<std::string, std::string>> all;
    if (const Toml* list = where.find(path))
      for (const Toml& pair : list->children) {
        if (pair.children.size() != 2) fail(pair, say("'{}' takes pairs", path));
        all.emplace_back(pair.children[0].text, pair.children[1].text);
      }
    return all;
  }

  ProfileColumn load_column(const Toml& from) const {
    allow(from, {"name",          "other_names",    "field",        "also",     "number_of",
                 "write_first",   "write_else",     "write",        "missing",  "unknown_words",
                 "dropped_words", "values",         "write_values", "unknown",  "only_with",
                 "from",          "confirmed_from", "confirmed_by", "required", "html",
                 "mask"});
    ProfileColumn column;
    column.name = from.at("name");
    if (column.name.empty()) fail(from, say("a column has no name"));
    column.other_names = from.list("other_names");
    column.field = field(from, "field");
    for (const std::string& name : from.list("also"))
      column.also.push_back(field_named(from, name));
    column.number_of = field(from, "number_of");
    column.write_first = field(from, "write_first");
    column.write_else = field(from, "write_else");
    column.write = from.at("write");
    column.missing = from.at("missing");
    column.unknown_words = from.list("unknown_words");
    column.dropped_words = from.list("dropped_words");
    column.values = pairs(from, "values");
    column.write_values = pairs(from, "write_values");
    column.unknown = from.at("unknown");
    if (const std::vector<std::string> with = from.list("only_with"); with.size() == 2) {
      column.only_with = field_named(from, with[0]);
      column.only_with_token = with[1];
      held(*from.find("only_with"), *column.only_with, with[1]);
    }
    column.from = number(from, "from");
    column.confirmed_from = number(from, "confirmed_from");
    column.confirmed_by = from.at("confirmed_by");
    column.required = from.at("required") == "true";
    column.html = from.at("html") == "true";
    column.mask = from.at("mask") == "true";
    check_tokens(from, column);
    return column;
  }

  void load_import(const Toml& from) {
    allow(from, {"key", "publisher", "same_if", "title_from", "set"});
    profile_.key = from.at("key");
    profile_.publisher = from.at("publisher");
    profile_.same_if = lists(from, "same_if");
    profile_.title_from = lists(from, "title_from");
    if (const Toml* set = from.find("set"))
      for (const Toml& value : set->children) {
        const Field* field = field_named(value, value.key);
        profile_.set.emplace_back(field, held(value, *field, value.text));
      }
    for (const std::string& name : {profile_.key, profile_.publisher})
      if (!name.empty() && profile_.find(name) == nullptr)
        fail(from, say("'{}' is none of its columns", name));
  }

  std::vector<std::vector<std::string>> lists(const Toml& from, std::string_view path) const {
    std::vector<std::vector<std::string>> all;
    if (const Toml* found = from.find(path))
      for (const Toml& inner : found->children) {
        all.emplace_back();
        for (const Toml& name : inner.children) {
          if (profile_.find(name.text) == nullptr)
            fail(name, say("'{}' is none of its columns", name.text));
          all.back().push_back(name.text);
        }
      }
    return all;
  }

  const Toml& root_;
  std::string_view name_;
  const Catalog& catalog_;
  Profile profile_;
};

std::vector<std::string> profile_names() {
  std::vector<std::string> names;
  for (std::string name : shared_names(kFolder, ".toml")) {
    name.erase(0, kFolder.size());
    name.erase(name.size() - std::string_view(".toml").size());
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace

const ProfileColumn* Profile::find(std::string_view column) const {
  for (const ProfileColumn& one : columns)
    if (one.name == column) return &one;
  return nullptr;
}

Profile read_profile(std::string_view text, std::string_view name, const Catalog& catalog) {
  const Toml root = read_toml(text, say("Profile {}", name));
  return Loader(root, name, catalog).load();
}

Profile load_profile(std::string_view name, const Catalog& catalog) {
  const std::string_view text = shared_file(std::string(kFolder) + std::string(name) + ".toml");
  if (text.empty()) {
    const std::vector<std::string> names = profile_names();
    const std::string_view near = nearest(name, {names.begin(), names.end()});
    throw Error(
        ErrorCode::usage, say("There is no profile '{}'.", name),
        near.empty() ? say("There are: {}", joined(names, ", ")) : say("Did you mean: {}", near));
  }
  return read_profile(text, name, catalog);
}

std::optional<Profile> recognise_profile(const std::vector<std::string>& header,
                                         const Catalog& catalog) {
  for (const std::string& name : profile_names()) {
    Profile profile = load_profile(name, catalog);
    const bool all = std::all_of(
        profile.recognised_by.begin(), profile.recognised_by.end(), [&](const std::string& column) {
          return std::find(header.begin(), header.end(), column) != header.end();
        });
    if (all && !profile.recognised_by.empty()) return profile;
  }
  return std::nullopt;
}

std::size_t place_of(const ProfileColumn& column, const std::vector<std::string>& header) {
  const auto is_it = [&](const std::string& name) {
    return name == column.name || std::find(column.other_names.begin(), column.other_names.end(),
                                            name) != column.other_names.end();
  };
  const auto found = std::find_if(header.begin(), header.end(), is_it);
  return found == header.end() ? std::string::npos
                               : static_cast<std::size_t>(found - header.begin());
}

bool says_nothing(const ProfileColumn& column, std::string_view cell) {
  const std::string_view text = trim(cell);
  return text.empty() || is_among(column.unknown_words, text) ||
         is_among(column.dropped_words, text);
}

bool is_among(const std::vector<std::string>& words, std::string_view text) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return word == text || (word.size() == text.size() && same_folded(word, text));
  });
}

}  // namespace bifc
