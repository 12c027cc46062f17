// A database file under test: how it is made, what it holds, and whether it is whole.
#pragma once

#include <string>
#include <vector>

namespace bifc {

/// What a command did and said.
struct Ending {
  int status = 0;
  std::string out;
  std::string err;
};

/// Runs a command line, without the program's name, in this process on the database at `path`. Its
/// home is the folder of the database.
Ending run_here(const std::string& path, std::vector<std::string> words);

/// Returns everything the file holds as text, table by table and row by row, but for what is drawn
/// by lot; "" when the file is missing or holds nothing.
/// Throws Error when it cannot be read.
std::string contents(const std::string& path);

/// Returns what is wrong with the file: its pages, its links and its search index; "" when it is
/// whole, missing or empty.
std::string faults(const std::string& path);

/// Copies the file with all that lies beside it ("-wal", "-shm", "-journal") in place of another.
void copy_database(const std::string& from, const std::string& to);

/// Returns the file's bytes, and those of its log, to see whether one has changed.
std::string bytes_of(const std::string& path);

}  // namespace bifc
