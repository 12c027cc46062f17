// Names of desks, and what the table meta says of them.
#include "libbifc/record/desk_letters.h"

namespace bifc {
namespace {

// Those of record/id.cc but the last, y, which says that more follows.
constexpr std::string_view kLast = "bcdefghijknprstuvx";
constexpr std::size_t kLongest = 5;

std::string meta(Connection& db, std::string_view name) {
  Statement statement(db, "SELECT value FROM meta WHERE name=?");
  statement.bind(1, name);
  return statement.step() ? std::string(statement.text(0)) : std::string();
}

}  // namespace

std::string next_desk(std::string_view parent, std::int64_t given) {
  const auto count = static_cast<std::size_t>(given);
  const std::size_t more = count / kLast.size();
  if (given < 0 || parent.size() + more + 1 > kLongest) return {};
  return std::string(parent) + std::string(more, 'y') + kLast[count % kLast.size()];
}

std::string far_desk(std::uint64_t random) {
  std::string letters = "y";
  for (; letters.size() < 4; random /= kLast.size()) letters += kLast[random % kLast.size()];
  return letters;
}

std::string desk_letters(Connection& db) { return meta(db, "desk"); }

std::int64_t desks_given(Connection& db) {
  Statement statement(db, "SELECT CAST(value AS INTEGER)FROM meta WHERE name='given'");
  return statement.step() ? statement.integer(0) : 0;
}

void set_desk(Connection& db, std::string_view letters, std::int64_t given) {
  const std::string count = std::to_string(given);
  Statement set(db, "INSERT OR REPLACE INTO meta VALUES('desk',?1),('given',?2)");
  set.bind(1, letters).bind(2, std::string_view(count)).run();
}

std::string hand_out_desk(Connection& db) {
  const std::string own = desk_letters(db);
  const std::int64_t given = desks_given(db);
  if (std::string next = next_desk(own, given); !next.empty()) {
    set_desk(db, own, given + 1);
    return next;
  }
  Statement random(db, "SELECT random()");
  random.step();
  return far_desk(static_cast<std::uint64_t>(random.integer(0)));
}

}  // namespace bifc
