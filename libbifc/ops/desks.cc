// Two files are one group's when they say so, and one desk's while the marks of operations agree.
#include "libbifc/ops/desks.h"

#include "libbifc/base/error.h"
#include "libbifc/ops/renumber.h"
#include "libbifc/record/desk_letters.h"
#include "libbifc/record/id.h"
#include "libbifc/record/operation.h"

namespace bifc {

void require_one_group(Connection& db) {
  Statement groups(db,
                   "SELECT(SELECT value FROM main.meta WHERE name='group')IS"
                   "(SELECT value FROM there.meta WHERE name='group')");
  groups.step();
  if (groups.integer(0) != 0) return;
  if (!Statement(db, "SELECT 1 FROM main.operation LIMIT 1").step())
    throw Error(
        ErrorCode::refused,
        say("This database is empty and was begun by itself, so it is no copy of that one."),
        say("Make a copy for this machine instead: bifc db clone NEW --db FILE"));
  throw Error(ErrorCode::refused,
              say("This is no copy of the same database: another group began it."),
              say("Nothing was changed. To take in all of it, as desks of their own: "
                  "bifc db merge FILE --unrelated"));
}

std::int64_t common_operations(Connection& db, std::int64_t desk) {
  Statement last(db,
                 "SELECT max(h.id)FROM main.operation h JOIN there.operation t USING(id)"
                 "WHERE h.mark=t.mark AND h.id BETWEEN ? AND ?");
  last.bind(1, make_operation(desk, 0)).bind(2, make_operation(desk + 1, 0) - 1).step();
  return last.integer(0) == 0 ? 0 : number_of_operation(last.integer(0));
}

bool has_two_histories(Connection& db, std::int64_t desk) {
  const std::int64_t common = make_operation(desk, common_operations(db, desk));
  Statement beyond(db,
                   "SELECT EXISTS(SELECT 1 FROM main.operation WHERE id>?1 AND id<?2)AND "
                   "EXISTS(SELECT 1 FROM there.operation WHERE id>?1 AND id<?2)");
  beyond.bind(1, common).bind(2, make_operation(desk + 1, 0)).step();
  return beyond.integer(0) != 0;
}

std::string letters_there(Connection& db) {
  Statement letters(db, "SELECT value FROM there.meta WHERE name='desk'");
  return letters.step() ? std::string(letters.text(0)) : std::string();
}

std::string letters_for_group(Connection& db, const std::string& group) {
  const std::string name = "joined " + group;
  Statement known(db, "SELECT value FROM meta WHERE name=?");
  if (known.bind(1, std::string_view(name)).step()) return std::string(known.text(0));
  std::string letters = hand_out_desk(db);
  Statement(db, "INSERT INTO meta(name,value)VALUES(?,?)")
      .bind(1, std::string_view(name))
      .bind(2, std::string_view(letters))
      .run();
  return letters;
}

void join_group(Store& store, std::string_view letters, std::string_view group) {
  Connection& db = store.connection();
  std::vector<std::int64_t> desks;
  Statement list(db, "SELECT DISTINCT id>>41 FROM operation ORDER BY 1 DESC");
  while (list.step()) desks.push_back(list.integer(0));
  for (const std::int64_t desk : desks) {
    const auto to = read_desk(std::string(letters) + desk_text(desk));
    if (!to)
      throw Error(ErrorCode::refused, say("Its desk {} has too long a name here.", desk_text(desk)),
                  say("Export its records, then: bifc import FILE"));
    renumber(store, desk, *to, 0);
  }
  set_desk(db, std::string(letters) + desk_letters(db), desks_given(db));
  Statement(db, "UPDATE meta SET value=? WHERE name='group'").bind(1, group).run();
}

}  // namespace bifc
