// What a record is, told from all changes that are known of it, whatever order they came in.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "libbifc/record/journal.h"
#include "libbifc/record/links.h"
#include "libbifc/record/store.h"

namespace bifc {

/// The state of records as a function of the journal. Records that are one and the same thing
/// (alias) count as one, so their changes are taken together.
class MergedState {
 public:
  explicit MergedState(Store& store);

  /// Returns the key of the record that a key leads to, itself for most.
  std::int64_t canonical(std::int64_t key) const;

  /// Returns the keys of all records that are the same as this one, itself first.
  std::vector<std::int64_t> members(std::int64_t key) const;

  /// Notes that the record `second` is the same thing as `first`, whose key is lower. Returns false
  /// when that was known.
  bool add_alias(std::int64_t second, std::int64_t first, std::int64_t via);

  /// Returns the fields that were ever changed on the record, or on one that is the same.
  std::set<std::string> changed_fields(std::int64_t key);

  /// Returns the change of a field that counts, the latest; nothing when it never changed.
  std::optional<Change> latest(std::int64_t key, std::string_view field);

  /// Returns whether the record is to be hidden: it was removed, and nothing that says otherwise
  /// came later, neither a change nor a reference to it.
  bool is_removed(const RecordType& type, std::int64_t key);

  /// Returns what an import kept of its row when it made the record.
  std::string first_kept(const RecordType& type, std::int64_t id);

  /// Returns the keys that lead on from a record as people said which is the second of which,
  /// itself first. Desks that did not know of each other may have closed a circle.
  std::vector<std::int64_t> same_as_chain(std::int64_t key);

  /// Returns the value of a link as it leads: to the first of several records of one thing.
  Value led(const LinkField& link, const Value& value);

 private:
  using Moment = std::pair<std::int64_t, std::int64_t>;  // a stamp, and the operation that has it

  void know_alias(std::int64_t second, std::int64_t first);
  Moment moment_of(std::int64_t operation);
  // One of those who lead to each other in a circle has to stay: the one with the lowest number.
  bool is_first_of_circle(std::int64_t key);
  bool was_changed_after(const std::vector<std::int64_t>& keys, const Moment& moment);
  bool was_referred_to_after(const RecordType& type, const std::vector<std::int64_t>& keys,
                             const Moment& moment);
  bool began_with(const LinkField& link, std::int64_t holder,
                  const std::vector<std::int64_t>& values);

  Store& store_;
  Connection& db_;
  Statement latest_;
  Statement fields_;
  Statement insert_alias_;
  std::optional<Statement> kept_;
  const RecordType* type_of_kept_ = nullptr;
  std::unordered_map<std::int64_t, std::int64_t> leads_;          // second record to the first
  std::unordered_map<std::int64_t, std::set<std::int64_t>> led_;  // first record to the second ones
};

}  // namespace bifc
