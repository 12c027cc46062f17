// Checking a database: what is damaged, what contradicts itself, and what can be made again.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/base/date.h"
#include "libbifc/db/connection.h"

namespace bifc {

/// Something that is not as it should be. Holds no personal data: ids, names of fields and tables.
struct Finding {
  enum class Level {
    damaged,  ///< the file, its index or its journal: go back to a copy, or repair
    wrong,    ///< records that break a rule: no command would have written them
    doubt,    ///< records that are allowed, but make the next report poorer
  };
  Level level;
  std::string_view check;  ///< a token that never changes: "closed_without_outcome"
  const char* what;        ///< a sentence's worth, translated where it is printed
  std::int64_t count = 1;
  std::string where = {};  ///< the first ids, or names of tables and indexes; "" for none
  bool can_repair = false;
};

/// A fact about the file, for bug reports.
struct Fact {
  std::string name;  ///< "sqlite", "ticket"
  std::string value;
};

struct CheckReport {
  std::vector<Finding> findings;  ///< worst first
  std::vector<Fact> facts;
  bool has(Finding::Level level) const;
};

/// Checks a database file and changes no byte of it. Reads on as far as possible where it is
/// damaged. Others can read meanwhile, and write for all but the part about the search index.
/// Throws Error: failed when there is no such file, damaged when it is no database of bifc's, or
/// that of a newer one.
CheckReport check_database(const std::string& path, std::span<const std::string_view> migrations,
                           const Date& today, Instant now);

/// Makes again what follows from the records: the indexes, the search index, and the rows of the
/// journal that say that records were made. In one transaction, which the caller holds. Returns the
/// tokens of what was made again.
std::vector<std::string> repair(Connection& db, const CheckReport& report,
                                std::span<const std::string_view> migrations, Instant now);

}  // namespace bifc
