// bifc_generate N FILE: a database of N tickets, or for a FILE that ends in .csv, N rows of ORDS.
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
#include "tests/bench/ords_file.h"

namespace bifc::bench {
namespace {

void write_database(const std::string& path, std::int64_t tickets) {
  Connection db(path, Connection::Mode::create);
  prepare_new_file(db);
  Transaction transaction(db);
  migrate(db, migrations());
  Store store(db, catalog(), Instant{(Calendar::last_day().days() + 1) * 24 * 60 * 60});
  store.begin_bulk();
  DeskHistory(store, tickets).write();
  store.end_bulk();
  transaction.commit();
  use_write_ahead_log(db);
}

int generate(std::int64_t count, const std::string& path) {
  try {
    if (path.ends_with(".csv"))
      write_ords_file(path, count);
    else
      write_database(path, count);
    return 0;
  } catch (const Error& error) {
    std::fprintf(stderr, "%s\n", error.message().c_str());
    return 1;
  }
}

}  // namespace
}  // namespace bifc::bench

int main(int argc, char** argv) {
  const long long count = argc == 3 ? std::atoll(argv[1]) : 0;
  if (count <= 0 || std::filesystem::exists(argv[2])) {
    std::fputs("Usage: bifc_generate N FILE\nN tickets or rows of ORDS; FILE must not exist.\n",
               stderr);
    return 2;
  }
  return bifc::bench::generate(count, argv[2]);
}
