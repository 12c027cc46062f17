// Donations: machines that a group has taken in, wiped and handed over in seven years.
#pragma once

#include <cstdint>
#include <vector>

#include "libbifc/record/store.h"
#include "tests/bench/random.h"

namespace bifc::bench {

/// Writes machines with two disks each, the wipes of those that are, a lot a month, and whoever
/// has the machines. The same number of machines always makes the same records.
class Donations {
 public:
  Donations(Store& store, std::int64_t machines);

  /// Writes everything. The caller holds a transaction, and begins and ends the bulk.
  void write();

 private:
  void add_machine(std::int64_t number, const Date& received);
  std::int64_t add_disk(std::int64_t number, std::int64_t device, const Date& received);
  void add_wipe(std::int64_t disk, std::int64_t device, const Date& received);
  void add_allocation(std::int64_t device, std::int64_t person, std::string_view status,
                      const Date& given);
  std::string lot_of(const Date& day);

  Store& store_;
  Random random_;
  std::int64_t planned_;
  std::string lot_;
  std::vector<std::int64_t> persons_;  // ids
};

}  // namespace bifc::bench
