// The table of deeds, and the databases they start from.
#include "tests/fault/deeds.h"

#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "libbifc/db/migrate.h"
#include "libbifc/schema/schema.h"
#include "tests/fault/desk_file.h"
#include "tests/support/desk.h"

namespace bifc {
namespace {

void nothing(const std::string&) {}

void small_desk(const std::string& path) {
  run_here(path, {"person", "add", "Léa Martin", "--phone", "06 12 34 56 78"});
  run_here(path, {"device", "add", "HP Pavilion", "--donor", "P1"});
  for (const char* title : {"écran cassé", "clavier mouillé", "batterie gonflée"})
    run_here(path, {"ticket", "add", title, "--person", "P1"});
  run_here(path, {"ticket", "note", "T1", "dalle commandée"});
}

void desk_and_csv(const std::string& path) {
  small_desk(path);
  std::ofstream csv(std::filesystem::path(path).parent_path() / "tickets.csv");
  csv << "type,title,opened\n";
  for (int i = 0; i < 40; ++i) csv << fmt::format("ticket,carte mère numéro {},2026-11-21\n", i);
}

void undone_desk(const std::string& path) {
  small_desk(path);
  run_here(path, {"ticket", "close", "T1"});
  run_here(path, {"undo"});
}

void imported_desk(const std::string& path) {
  desk_and_csv(path);
  const std::string folder = std::filesystem::path(path).parent_path();
  run_here(path, {"import", folder + "/tickets.csv"});
}

std::string beside(const std::string& path, const char* name) {
  return std::filesystem::path(path).parent_path() / name;
}

// Two desks that both went on.
void two_desks(const std::string& path) {
  small_desk(path);
  const std::string other = beside(path, "b.db");
  run_here(path, {"db", "clone", other});
  run_here(path, {"ticket", "set", "T1", "--title", "écran noir"});
  run_here(other, {"ticket", "set", "T1", "--title", "écran fendu"});
  run_here(other, {"ticket", "add", "souris", "--person", "P1"});
  run_here(other, {"ticket", "note", "T2", "pas encore sec"});
}

void merged_desk(const std::string& path) {
  two_desks(path);
  run_here(path, {"db", "merge", beside(path, "b.db")});
}

// As the first bifc left it: schema 1, in a write-ahead log.
void old_desk(const std::string& path) {
  Connection db(path, Connection::Mode::create);
  prepare_new_file(db);
  {
    Transaction transaction(db);
    migrate(db, migrations().first(1));
    for (int i = 1; i <= 30; ++i)
      db.execute(fmt::format(
          "INSERT INTO ticket(id,title,status,opened,created,changed)"
          "VALUES({},'vieux ticket {}','open','2026-10-01',1790000000+{},1790000000+{})",
          make_id(i, 0), i, i, i));
    db.execute("INSERT INTO search(search)VALUES('rebuild')");
    transaction.commit();
  }
  use_write_ahead_log(db);
}

const Deed kDeeds[] = {
    {"the first ticket", nothing, {"ticket", "add", "écran noir"}},
    {"one more ticket", small_desk, {"ticket", "add", "écran noir"}},
    {"a change", small_desk, {"ticket", "close", "T1"}},
    {"a new name", small_desk, {"person", "set", "P1", "--name", "Léa Durand"}},
    {"an import", desk_and_csv, {"import", "FOLDER/tickets.csv"}},
    {"an undo", small_desk, {"undo"}},
    {"a redo", undone_desk, {"redo"}},
    {"an import undone", imported_desk, {"undo"}},
    {"a merge", two_desks, {"db", "merge", "FOLDER/b.db"}},
    {"a merge undone", merged_desk, {"undo"}},
    {"an old file", old_desk, {"ticket", "add", "écran noir"}},
    {"an old file that is read", old_desk, {"ticket", "list"}},
    {"a list", small_desk, {"ticket", "list"}},
    {"a search", small_desk, {"find", "ecran"}},
    {"an export", small_desk, {"export"}},
};

}  // namespace

std::span<const Deed> deeds() { return kDeeds; }

std::vector<std::string> words_for(const Deed& deed, const std::string& folder) {
  std::vector<std::string> words = deed.words;
  for (std::string& word : words)
    if (const std::size_t at = word.find("FOLDER"); at != word.npos) word.replace(at, 6, folder);
  return words;
}

}  // namespace bifc
