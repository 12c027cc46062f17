// Insert: writes an invented record, at some moment of the day that it belongs to.
#pragma once

#include <cstdint>
#include <vector>

#include "libbifc/record/store.h"
#include "tests/bench/random.h"

namespace bifc::bench {

template <class T>
std::int64_t insert(Store& store, Random& random, const T& record, const Date& day) {
  constexpr std::int64_t kSecondsOfDay = 24 * 60 * 60;
  constexpr std::int64_t kOpening = 9 * 60 * 60, kOpenSeconds = 9 * 60 * 60;
  const RecordType& type = T::kType;
  std::vector<Value> row;
  row.reserve(type.fields.size());
  for (const Field& field : type.fields)
    row.push_back(field.get != nullptr ? own(field.get(&record)) : Value{});
  const auto moment = static_cast<std::int64_t>(random.below(kOpenSeconds));
  const std::int64_t written = day.days() * kSecondsOfDay + kOpening + moment;
  row[type.index_of(type.common(Common::created))] = written;
  row[type.index_of(type.common(Common::changed))] = written;
  return store.insert(type, std::move(row));
}

}  // namespace bifc::bench
