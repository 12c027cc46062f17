// What is generated gets its name when it is complete.
#include "tests/bench/workplace.h"

#include <sys/utsname.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "libbifc/base/fingerprint.h"
#include "libbifc/base/text.h"
#include "libbifc/db/connection.h"
#include "libbifc/schema/schema.h"
#include "tests/bench/process.h"

namespace bifc::bench {
namespace {

std::string made(const std::string& name, const char* what, std::int64_t count,
                 const std::string& generator) {
  if (std::filesystem::exists(name)) return name;
  std::fprintf(stderr, "Generating %s\n", name.c_str());
  const std::string unfinished = "unfinished-" + name;
  for (const char* beside : {"", "-wal", "-shm", "-journal"})
    std::filesystem::remove(unfinished + beside);
  run({generator, what, std::to_string(count), unfinished});
  std::filesystem::rename(unfinished, name);
  return name;
}

// Another schema makes another file.
std::string schema_mark() {
  Fingerprint schema;
  for (const std::string_view migration : migrations()) schema.add(migration);
  return schema.text();
}

std::string processor() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("model name")) return std::string(trim(line.substr(line.find(':') + 1)));
  return "unknown processor";
}

}  // namespace

void enter_workplace(const std::string& folder) {
  std::filesystem::create_directories(folder);
  std::filesystem::current_path(folder);
  const char* path = std::getenv("PATH");
  const std::string programs = path != nullptr ? path : "/usr/bin:/bin";
  ::clearenv();
  ::setenv("PATH", programs.c_str(), 1);
  ::setenv("HOME", std::filesystem::current_path().c_str(), 1);
  ::setenv("LC_ALL", "C.UTF-8", 1);
  ::setenv("TERM", "xterm", 1);
  ::setenv("BIFC_DB", "bifc.db", 1);
}

std::string desk_of(std::int64_t tickets, const std::string& generator) {
  return made(fmt::format("desk-{}-{}.db", tickets, schema_mark()), "tickets", tickets, generator);
}

std::string doors_of(std::int64_t machines, const std::string& generator) {
  return made(fmt::format("doors-{}-{}.db", machines, schema_mark()), "machines", machines,
              generator);
}

std::string ords_file_of(std::int64_t rows, const std::string& generator) {
  return made(fmt::format("ords-{}.csv", rows), "ords", rows, generator);
}

std::string wiped_machine_of(const std::string& doors) {
  Connection db(doors, Connection::Mode::read);
  Statement last(db, "SELECT max(id)>>22 FROM device WHERE removed=0 AND status='wiped'");
  last.step();
  return "D" + std::string(last.text(0));
}

std::string machine() {
  utsname system{};
  ::uname(&system);
  Connection db(":memory:", Connection::Mode::create);
  Statement version(db, "SELECT sqlite_version()");
  version.step();
  return fmt::format("{}, {} processors, {} {}, SQLite {}", processor(),
                     ::sysconf(_SC_NPROCESSORS_ONLN), system.sysname, system.release,
                     version.text(0));
}

}  // namespace bifc::bench
