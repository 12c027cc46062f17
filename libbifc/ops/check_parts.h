// The parts of a check. Each adds what it finds; each throws Error where it cannot read on.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "libbifc/ops/check.h"
#include "libbifc/record/record_type.h"

namespace bifc {

/// Counts things and remembers what the first of them are called.
class Found {
 public:
  void add(std::string_view name);
  void add(char letter, std::int64_t id);
  void add_key(std::int64_t key);
  /// Adds the finding, if anything was found.
  void report(std::vector<Finding>& to, Finding finding) const;
  bool is_empty() const { return count_ == 0; }

 private:
  std::int64_t count_ = 0;
  std::string names_;
};

/// Returns the SQL of every index, view and table, as the migrations make it, that a file lacks or
/// has otherwise.
struct SchemaDifference {
  std::string type;  ///< table, index, view
  std::string name;
  std::string sql;        ///< "" when the file has one that it should not have
  bool is_there = false;  ///< it is there, but another
};
std::vector<SchemaDifference> schema_differences(Connection& db,
                                                 std::span<const std::string_view> migrations);

/// Returns the keys of the records that no operation made.
std::vector<std::int64_t> keys_without_maker(Connection& db);

void check_journal(Connection& db, Instant now, std::vector<Finding>& findings);
/// Looks for machines that came through the gate with a disk that is not wiped, as merging may
/// bring them, and for those nobody ever judged.
void check_gate(Connection& db, std::vector<Finding>& findings);
void check_records(Connection& db, const Date& today, std::vector<Finding>& findings);

}  // namespace bifc
