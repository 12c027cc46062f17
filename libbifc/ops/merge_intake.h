// Intake: what another file knows and this one does not, before anything is made of it.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libbifc/db/connection.h"
#include "libbifc/ops/merge.h"

namespace bifc {

/// Returns how the merge with a desk is called in history: "db merge b".
std::string merge_words(std::string_view desk);

/// Compares the histories of the database and of "there" by the numbers of their operations.
class Intake {
 public:
  /// Throws Error: refused when both have gone on as the same desk, or when the other's clock is
  /// more than a day ahead.
  Intake(Connection& db, const MergeOptions& options, MergeReport& report);

  /// Whether there is something to take: operations, or what lists say.
  bool is_empty();

  /// Takes the operations and changes; they came by the operation `merge`.
  void take(std::int64_t merge);

  /// Runs of keys of the records that were made there.
  const std::vector<std::pair<std::int64_t, std::int64_t>>& made() const { return made_; }
  /// Keys of the records that were changed there, new ones among them.
  std::set<std::int64_t>& touched() { return touched_; }

  /// Returns the highest operation that the other file knows of a desk, 0 for none.
  std::int64_t highest_there(std::int64_t desk) { return known_[desk].there; }

  /// Whether the other file knew an operation before, and whether this one did.
  bool is_known_there(std::int64_t operation);
  bool was_known_here(std::int64_t operation);

 private:
  struct Known {
    std::int64_t here = 0;  // the highest operation of a desk
    std::int64_t there = 0;
  };
  void compare_desks();
  void require_one_history(std::int64_t desk, const Known& known);
  void require_clock();
  void list_incoming();
  void add_run(std::int64_t first, std::int64_t last);

  Connection& db_;
  const MergeOptions& options_;
  MergeReport& report_;
  std::map<std::int64_t, Known> known_;  // by desk
  std::vector<std::pair<std::int64_t, std::int64_t>> made_;
  std::map<std::int64_t, std::size_t> latest_run_;  // by kin, in made_
  std::set<std::int64_t> touched_;
};

}  // namespace bifc
