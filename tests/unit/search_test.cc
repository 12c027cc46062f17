// What a search looks for: documents, words as FTS5 wants them, columns of hits.
#include <doctest/doctest.h>

#include "libbifc/record/document.h"
#include "libbifc/record/find.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

using Words = std::vector<std::string>;

TEST_CASE("words become phrases that all must be found") {
  CHECK(match_text({"black", "screen"}, false) == "(\"black\") AND (\"screen\")");
  CHECK(match_text({"black screen"}, false) == "(\"black screen\")");
  CHECK(match_text({"Black"}, true) == "(\"black\"*)");
  CHECK(match_text({"a\"b"}, false) == "(\"a b\")");
  CHECK(match_text({"-", "x"}, false) == "(\"x\")");
  CHECK(match_text({"?"}, false) == "");
  CHECK(match_text({}, false) == "");
}

TEST_CASE("ligatures are looked for in both spellings") {
  CHECK(match_text({"coeur"}, false) == "(\"coeur\" OR \"cœur\")");
  CHECK(match_text({"CŒUR"}, false) == "(\"cœur\" OR \"coeur\")");
  CHECK(match_text({std::string(600, 'o') + "eoeoeoeoeoeoe"}, false).size() < 10'000);
}

TEST_CASE("only a last word of three letters may go on") {
  CHECK(may_be_prefix({"ecr"}));
  CHECK(may_be_prefix({"été"}));
  CHECK_FALSE(may_be_prefix({"ec"}));
  CHECK_FALSE(may_be_prefix({"été", "pc"}));
  CHECK_FALSE(may_be_prefix({"black scr"}));
  CHECK_FALSE(may_be_prefix({}));
}

// Search words come from people: nothing in them may mean anything to FTS5.
TEST_CASE("no word is an operator") {
  Desk desk;
  desk.add(kTicket, {{"title", "black AND white NEAR screen"}});
  for (const char* word :
       {"AND",     "OR",     "NOT",     "NEAR", "NEAR(a",  "\"",   "\"a",     "a*",
        "^a",      "text:a", "(",       ")",    "a AND b", "-a",   "+a",      "{a}",
        "a' OR 1", "*",      "l’écran", "½",    "日本",    "\xE9", "\xCC\x81"}) {
    INFO(std::string(word));
    Query query = read_query(kTicket, {}, desk.context());
    query.words = {word};
    CHECK(desk.store.count(query) <= 1);
    query.words.clear();
    query.excluded = {word};
    CHECK(desk.store.count(query) <= 1);
  }
  CHECK(desk.found(kTicket, {"AND"}) == "T1");
  CHECK(desk.found(kTicket, {"(white)"}) == "T1");
}

TEST_CASE("accents, case, ligatures and apostrophes do not matter") {
  Desk desk;
  desk.add(kTicket, {{"title", "L’Écran du CŒUR d'Œdipe, façade"}});
  for (const char* word : {"ecran", "écran", "ÉCRAN", "coeur", "cœur", "oedipe", "facade",
                           "l'ecran", "l’écran", "écra"})
    CHECK_MESSAGE(desk.found(kTicket, {word}) == "T1", std::string(word));
  CHECK(desk.found(kTicket, {"cran"}) == "");
}

std::vector<std::string> hits(Desk& desk, const Words& words, Hits which, std::int64_t limit = -1) {
  const Sql sql = find_sql(words, which, limit, catalog());
  Statement statement(desk.db, sql.text);
  statement.bind_copies(sql.values);
  const std::vector<Column> columns = find_columns();
  std::vector<std::string> all;
  while (statement.step()) {
    std::string& line = all.emplace_back();
    for (int i = 0; i < statement.column_count(); ++i)
      line.append(i == 0 ? "" : "|")
          .append(machine_text(*columns[static_cast<std::size_t>(i)].param, statement.column(i)));
  }
  return all;
}

TEST_CASE("a search over all records tells type, state and name") {
  Desk desk;
  desk.add(kTicket, {{"title", "écran noir"}});
  desk.add(*catalog().find("device"), {{"brand", "HP"}, {"model", "écran 24"}});
  desk.add(kTutorial, {{"title", "Choisir un écran"}, {"body", "# Écrans"}});
  CHECK(hits(desk, {"ecran"}, Hits::whole) == Words{"G1|tutorial|draft|Choisir un écran",
                                                    "D1|device|received|HP écran 24",
                                                    "T1|ticket|open|écran noir"});
  CHECK(hits(desk, {"ecran"}, Hits::whole, 1).size() == 1);
  CHECK(hits(desk, {"ecra"}, Hits::whole).empty());
  CHECK(hits(desk, {"ecra"}, Hits::prefix).size() == 3);
  CHECK(hits(desk, {"ecran"}, Hits::prefix).empty());  // those were found already
}

TEST_CASE("notes are found through what they are about, not by themselves") {
  Desk desk;
  const std::int64_t ticket = desk.add(kTicket, {{"title", "x"}});
  desk.add(*catalog().find("note"), {{"about", make_key('T', ticket)}, {"cause", "condensateur"}});
  CHECK(hits(desk, {"condensateur"}, Hits::whole) == Words{"T1|ticket|open|x"});
  CHECK(document_sql(*catalog().find("note"), catalog()) == "");
}

TEST_CASE("the view of documents is made of the field tables, word for word") {
  Desk desk;
  CHECK(desk.sql("SELECT sql FROM sqlite_schema WHERE name='document'") ==
        document_view_sql(catalog()));
}

TEST_CASE("paths lead through links to a field") {
  const auto path = [](std::string_view text) {
    return path_text(read_path(kTicket, text, catalog()));
  };
  CHECK(path("title") == "title");
  CHECK(path("Titre") == "title");
  CHECK(path("device.donor.name") == "device.donor.name");
  CHECK(path("appareil.donateur.nom") == "device.donor.name");
  for (const char* wrong : {"", ".", "colour", "title.name", "device.colour", "tutorials.title"})
    CHECK(thrown_by([&] { path(wrong); }).code() == ErrorCode::usage);
  CHECK(thrown_by([&] { path("tilte"); }).hint() == "Did you mean: title");
  CHECK(thrown_by([&] { path("title.name"); }).message().find("not a link") != std::string::npos);
}

TEST_CASE("columns are named, or added to the usual ones") {
  const auto names = [](std::string_view text) {
    Words all;
    for (const Column& column :
         read_columns(kTicket, text, listed_columns(kTicket, false), catalog()))
      all.push_back(column.name);
    return all;
  };
  CHECK(names("id,title") == Words{"id", "title"});
  CHECK(names("id, device.model ,") == Words{"id", "device.model"});
  Words usual;
  for (const Column& column : listed_columns(kTicket, false)) usual.push_back(column.name);
  usual.emplace_back("shelf");
  CHECK(names("+shelf") == usual);
  CHECK(thrown_by([&] { names(","); }).code() == ErrorCode::usage);
  CHECK(thrown_by([&] { names(""); }).code() == ErrorCode::usage);
  for (const RecordType* type : catalog().types()) {
    CHECK(all_columns(*type).front().name == "id");
    for (const Column& column : all_columns(*type)) CHECK_FALSE(column.param->is(Flag::internal));
  }
}

}  // namespace
}  // namespace bifc
