// The tables that must say the same thing: fields, schema, code lists, labels, and who speaks SQL.
#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "apps/bifc/command.h"
#include "libbifc/base/text.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

/// Files of the source tree below a folder, by their endings.
std::vector<fs::path> sources(const char* folder, const std::set<std::string>& endings) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(BIFC_SOURCE) / folder))
    if (endings.contains(entry.path().extension().string())) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string_view storage_of(Kind kind, bool many) {
  switch (kind) {
    case Kind::integer:
    case Kind::boolean:
    case Kind::instant:
    case Kind::money:
    case Kind::bytes:
    case Kind::any_link:
      return "INTEGER";
    case Kind::link:
      return many ? "TEXT" : "INTEGER";
    case Kind::real:
      return "REAL";
    default:
      return "TEXT";
  }
}

TEST_CASE("the schema has the columns of the field tables and no others") {
  Desk desk;
  for (const RecordType* type : catalog().types()) {
    Statement columns(
        desk.db,
        fmt::format("SELECT name,type,\"notnull\" FROM pragma_table_info('{}')", type->name));
    std::size_t count = 0;
    for (; columns.step(); ++count) {
      INFO(type->name, ".", columns.text(0));
      const Field& field = type->fields[type->index(columns.text(0))];
      CHECK(columns.text(0) == field.name);
      CHECK(columns.text(1) == storage_of(field.kind, field.is(Flag::many)));
      if (field.name != "id") CHECK((columns.integer(2) == 0) == field.is(Flag::nullable));
    }
    CHECK(count == type->fields.size());
  }
}

TEST_CASE("the schema has no table for records that no one knows") {
  Desk desk;
  Statement tables(desk.db,
                   "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'search%' "
                   "AND name<>'meta'");
  const std::string_view kJournal[] = {"operation", "change",    "alias",
                                       "conflict",  "forgotten", "seal"};
  while (tables.step()) {
    INFO(tables.text(0));
    const bool journal = std::count(std::begin(kJournal), std::end(kJournal), tables.text(0)) > 0;
    CHECK((journal || catalog().find(tables.text(0)) != nullptr));
  }
}

TEST_CASE("the schema accepts the tokens of each enum, and its code list labels them") {
  Desk desk;
  for (const RecordType* type : catalog().types()) {
    const std::string schema = desk.sql(
        fmt::format("SELECT sql FROM sqlite_schema WHERE type='table' AND name='{}'", type->name));
    for (const Field& field : type->fields) {
      if (field.kind != Kind::choice) continue;
      INFO(type->name, ".", field.name);
      CHECK(field.list != "");
      CHECK_FALSE(CodeList::named(field.list).entries().empty());
      const std::string test = fmt::format("',' '||{}||' ')", field.name);
      CHECK_MESSAGE((schema.find(test) != std::string::npos) == !field.choices.empty(),
                    "a CHECK goes with an enum, and only with an enum");
      if (field.choices.empty()) continue;
      const std::vector<std::string_view> tokens(field.choices.begin(), field.choices.end());
      CHECK(tokens == CodeList::named(field.list).tokens());
      std::string all;
      for (const std::string_view token : tokens) all.append(token).append(" ");
      CHECK(schema.find(fmt::format("CHECK(instr(' {}{}", all, test)) != std::string::npos);
    }
  }
}

TEST_CASE("links lead to record types, in the fields and in the schema") {
  Desk desk;
  for (const RecordType* type : catalog().types()) {
    std::map<std::string, std::string, std::less<>> keys;
    Statement statement(
        desk.db,
        fmt::format("SELECT \"from\",\"table\" FROM pragma_foreign_key_list('{}')", type->name));
    while (statement.step()) keys[std::string(statement.text(0))] = statement.text(1);
    for (const Field& field : type->fields) {
      if (field.kind != Kind::link) continue;
      INFO(type->name, ".", field.name);
      const RecordType* target = catalog().find(field.refers_to);
      REQUIRE(target != nullptr);
      CHECK(target->letter == field.id_letter);
      if (field.name != "id" && !field.is(Flag::many))
        CHECK(keys[std::string(field.name)] == target->name);
    }
  }
}

TEST_CASE("no two record types share a name or a letter") {
  std::set<std::string_view> names;
  std::set<char> letters;
  for (const RecordType* type : catalog().types()) {
    CHECK(names.insert(type->name).second);
    CHECK(letters.insert(type->letter).second);
    CHECK(kIdLetters.find(type->letter) != kIdLetters.npos);
    CHECK(catalog().find(type->name) == type);
    CHECK(catalog().find(type->letter) == type);
  }
}

TEST_CASE("every field has a label in both languages, and a help line") {
  const CodeList& labels = CodeList::named("field");
  for (const RecordType* type : catalog().types()) {
    CHECK_MESSAGE(labels.find(type->name) != nullptr, type->name);
    for (const Field& field : type->fields) {
      INFO(type->name, ".", field.name);
      const auto* entry = labels.find(field.name);
      REQUIRE(entry != nullptr);
      CHECK(entry->english != "");
      CHECK(entry->french != "");
      const std::string_view help = field.help;
      CHECK(help != "");
      CHECK_FALSE(help.ends_with('.'));
    }
  }
}

// A word that means two fields of one record would find the first and never the second.
TEST_CASE("no word means two fields of one record") {
  const CodeList& labels = CodeList::named("field");
  for (const RecordType* type : catalog().types())
    for (const Field& field : type->fields) {
      const auto* own = labels.find(fmt::format("{}.{}", type->name, field.name));
      const auto* entry = own != nullptr ? own : labels.find(field.name);
      if (entry == nullptr) continue;
      std::vector<std::string_view> words = split(entry->synonyms, "|");
      words.insert(words.end(), {field.name, entry->english, entry->french});
      for (const std::string_view word : words) {
        const Field* found = type->recognise(word);
        INFO(type->name, ".", field.name, " is called \"", word, "\", as is ",
             found != nullptr ? found->name : "nothing");
        CHECK(found == &field);
      }
    }
}

TEST_CASE("labels of a record type's own are those of its fields") {
  std::set<std::string, std::less<>> known;
  for (const RecordType* type : catalog().types())
    for (const Field& field : type->fields)
      known.insert({std::string(field.name), fmt::format("{}.{}", type->name, field.name)});
  for (const std::string_view noun : {"", "config", "db", "ticket"})
    for (const Command& command : commands_of(noun))
      for (const Param& param : command.params)
        if (param.is(Flag::positional)) known.insert(fmt::format("argument.{}", param.name));
  for (const CodeList::Entry& entry : CodeList::named("field").entries())
    if (catalog().find(entry.token.substr(0, entry.token.find('.'))) != nullptr &&
        entry.token.find('.') != entry.token.npos)
      CHECK_MESSAGE(known.contains(entry.token), entry.token);
}

/// Whether a C++ string literal of the line holds a statement or clause of SQL.
bool speaks_sql(std::string_view line) {
  const std::size_t quote = line.find('"');
  if (quote == line.npos || trim(line).starts_with("//")) return false;
  for (const char* words : {"SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE ", "DROP ",
                            "PRAGMA ", "VACUUM", " WHERE ", "BEGIN", "ATTACH "})
    if (const std::size_t at = line.find(words); at != line.npos && at > quote) return true;
  return false;
}

// Everywhere else records are rows and cells; whoever needs SQL there lacks a function here.
TEST_CASE("only db, record, ops and the schema speak SQL") {
  for (const char* folder : {"libbifc", "apps"})
    for (const fs::path& path : sources(folder, {".cc", ".h"})) {
      const std::string name = fs::relative(path, BIFC_SOURCE).string();
      bool may = false;
      for (const char* floor : {"libbifc/db/", "libbifc/record/", "libbifc/ops/"})
        may = may || name.starts_with(floor);
      if (may) continue;
      const std::string text = Scratch::text_of(path.string());
      std::size_t number = 0;
      for (const std::string_view line : lines_of(text))
        CHECK_MESSAGE(!speaks_sql(line), name, ":", ++number, ": ", trim(line));
    }
}

TEST_CASE("every source file says what it is, in its first line, and is short enough to read") {
  for (const char* folder : {"libbifc", "apps", "tests"})
    for (const fs::path& path : sources(folder, {".cc", ".h"})) {
      const std::string text = Scratch::text_of(path.string());
      INFO(fs::relative(path, BIFC_SOURCE).string());
      CHECK(text.starts_with("// "));
      CHECK(lines_of(text).size() <= 400);
    }
}

TEST_CASE("files of data and of the build say what they are in their first line, too") {
  std::vector<fs::path> files{fs::path(BIFC_SOURCE) / "CMakeLists.txt"};
  for (const char* folder : {"libbifc", "apps", "share", "tests"})
    for (fs::path& path : sources(folder, {".sql", ".tsv", ".toml", ".cmake", ".txt"}))
      files.push_back(std::move(path));
  for (const fs::path& path : files) {
    const std::string text = Scratch::text_of(path.string());
    INFO(fs::relative(path, BIFC_SOURCE).string());
    CHECK(text.starts_with(path.extension() == ".sql" ? "-- " : "# "));
  }
}

}  // namespace
}  // namespace bifc
