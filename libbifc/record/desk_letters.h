// Desk letters: how a desk names the copies it hands out, so that desks need not ask each other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "libbifc/db/connection.h"

namespace bifc {

/// Returns the letters of the copy that desk `parent` ("" is the first desk) hands out next when it
/// has handed out `given` so far: b, c, … x, yb, … yx, yyb, … after the parent's own. The letter y
/// says that more follows; no desk ends with it. Returns "" when that takes more than the five
/// letters that an id has room for.
std::string next_desk(std::string_view parent, std::int64_t given);

/// Returns the letters of a desk that no desk hands out in practice, for a copy whose parent cannot
/// be asked or has no letters left: y and three more, chosen by `random`.
std::string far_desk(std::uint64_t random);

/// Returns the letters of the desk that a database is, "" for the first.
std::string desk_letters(Connection& db);

/// Returns how many desks a database has handed out.
std::int64_t desks_given(Connection& db);

/// Makes a database the desk `letters`, which has handed out `given` desks. Inside a transaction.
void set_desk(Connection& db, std::string_view letters, std::int64_t given);

/// Takes the next letters that a database can hand out, and notes that they are given. When there
/// are none left, it gives those of far_desk(). Inside a transaction.
std::string hand_out_desk(Connection& db);

}  // namespace bifc
