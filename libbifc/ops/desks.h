// Desks: copies of a database that go on by themselves and are merged again.
#pragma once

#include <cstdint>
#include <string>

#include "libbifc/record/store.h"

namespace bifc {

/// Throws Error: refused when the attached database "there" is of another group.
void require_one_group(Connection& db);

/// Returns how far the histories of desk `desk` here and "there" are one: the number of the last
/// operation that both have, 0 for none.
std::int64_t common_operations(Connection& db, std::int64_t desk);

/// Returns the letters of the desk that "there" is, "" for the first.
std::string letters_there(Connection& db);

/// Returns the letters under which another group's database joins this one: handed out the first
/// time, the same ones again afterwards. Inside a transaction.
std::string letters_for_group(Connection& db, const std::string& group);

/// Whether this desk did something that "there" does not know, while "there" knows something else
/// that this desk did: one of them is a copy made by hand, or went back to an older state.
bool has_two_histories(Connection& db, std::int64_t desk);

/// Makes a database whose group is another's one of ours: all its desks become desks below
/// `letters`, the first one `letters` itself. Inside a transaction.
void join_group(Store& store, std::string_view letters, std::string_view group);

}  // namespace bifc
