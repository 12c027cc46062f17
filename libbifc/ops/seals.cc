// Seals are no records: nobody changes one, and undoing a print does not take a paper back.
#include "libbifc/ops/seals.h"

namespace bifc {

void keep_seal(Connection& db, std::string_view sha256, const Date& day) {
  Statement(db, "INSERT OR IGNORE INTO seal VALUES(?,?)").bind(1, sha256).bind(2, day.iso()).run();
}

std::optional<Date> kept_seal(Connection& db, std::string_view sha256) {
  Statement seal(db, "SELECT day FROM seal WHERE sha256=?");
  if (!seal.bind(1, sha256).step()) return std::nullopt;
  return Date::parse(seal.text(0));
}

void join_seals(Connection& db) {
  db.execute("INSERT OR IGNORE INTO main.seal SELECT sha256,day FROM there.seal");
}

}  // namespace bifc
