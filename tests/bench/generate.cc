// bifc_generate WHAT N FILE: a database of N tickets or machines, or a file of N rows of ORDS.
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>

#include "libbifc/base/error.h"
#include "libbifc/db/migrate.h"
#include "libbifc/model/record_types.h"
#include "libbifc/schema/schema.h"
#include "tests/bench/calendar.h"
#include "tests/bench/desk_history.h"
#include "tests/bench/donations.h"
#include "tests/bench/ords_file.h"

namespace bifc::bench {
namespace {

template <class History>
void write_database(const std::string& path, std::int64_t count) {
  Connection db(path, Connection::Mode::create);
  prepare_new_file(db);
  Transaction transaction(db);
  migrate(db, migrations());
  Store store(db, catalog(), Instant{(Calendar::last_day().days() + 1) * 24 * 60 * 60});
  store.begin_bulk();
  History(store, count).write();
  store.end_bulk();
  store.journal().finish("", "generate");
  transaction.commit();
  use_write_ahead_log(db);
}

/// Returns false when there is no such thing to make.
bool generate(std::string_view what, std::int64_t count, const std::string& path) {
  if (what == "tickets")
    write_database<DeskHistory>(path, count);
  else if (what == "machines")
    write_database<Donations>(path, count);
  else if (what == "ords")
    write_ords_file(path, count);
  else
    return false;
  return true;
}

}  // namespace
}  // namespace bifc::bench

int main(int argc, char** argv) {
  const long long count = argc == 4 ? std::atoll(argv[2]) : 0;
  try {
    if (count > 0 && !std::filesystem::exists(argv[3]) &&
        bifc::bench::generate(argv[1], count, argv[3]))
      return 0;
  } catch (const bifc::Error& error) {
    std::fprintf(stderr, "%s\n", error.message().c_str());
    return 1;
  }
  std::fputs("Usage: bifc_generate tickets|machines|ords N FILE\nFILE must not exist.\n", stderr);
  return 2;
}
