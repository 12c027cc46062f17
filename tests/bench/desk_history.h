// DeskHistory: seven years of a large repair desk, written record by record as a desk would.
#pragma once

#include <cstdint>
#include <vector>

#include "libbifc/record/store.h"
#include "tests/bench/random.h"

namespace bifc::bench {

/// Writes tickets, a third as many persons, a fifth as many devices, and notes on every second
/// ticket. The same number of tickets always makes the same records.
class DeskHistory {
 public:
  DeskHistory(Store& store, std::int64_t tickets);

  /// Writes everything. The caller holds a transaction, and begins and ends the bulk.
  void write();

 private:
  void write_day(const Date& day, std::int64_t until);
  void add_person(const Date& day);
  void add_device(const Date& day);
  void add_ticket(const Date& day);
  void add_notes(std::int64_t ticket, const Date& opened, const Date& closed);

  Store& store_;
  Random random_;
  std::int64_t planned_;
  std::int64_t planned_volunteers_;
  std::int64_t tickets_ = 0;
  std::vector<std::int64_t> persons_;  // ids; the first are volunteers
  std::vector<std::int64_t> devices_;  // ids
};

}  // namespace bifc::bench
