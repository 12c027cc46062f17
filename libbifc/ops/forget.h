// Forgetting: a person leaves the file for good, and only somebody who was counted stays.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/ops/scrub.h"
#include "libbifc/record/store.h"

namespace bifc {

/// What a forgetting did, or would do. Holds no personal data.
struct Forgotten {
  std::vector<std::int64_t> keys;    ///< the records of the person
  std::int64_t operation = 0;        ///< its id
  std::vector<std::string> emptied;  ///< the fields that held something
  Scrubbed texts;
  std::vector<std::int64_t> namesakes;  ///< keys of other people with the same full name
  std::int64_t links = 0;               ///< how many records still say that a person was there
};

/// Returns the person `id` and the records that are second ones of the same person, words and all.
/// Throws Error: not_found when there never was such a person.
Forgetting person_to_forget(Store& store, std::int64_t id);

/// Empties the records of a person, in the journal as well, and scrubs every text. What stays is
/// somebody counted, with role, status, gender, situation and the age band of the year of birth;
/// links to them stay. The caller holds a transaction and, once it is committed, calls purge().
/// `who` forgets, `words` say how the operation is called ("person forget P12").
Forgotten forget(Store& store, const Forgetting& person, std::string_view who,
                 std::string_view words, const Date& today);

/// Does to this database what another copy's forgetting did there, as part of a merge: the same,
/// but not written down, because every copy that sees the same texts comes to the same ones. `who`
/// is what both copies knew of the person. The caller notes the person as forgotten, and purges.
void forget_quietly(Store& store, const Forgetting& who, const Date& today);

/// Forgets somebody again whom this database forgot: an older copy of it was put back. Nothing
/// happens when there is no such record.
void forget_again(Store& store, std::int64_t key, std::string_view who, const Date& today);

/// Notes in the list of the forgotten whom the attached database "there" has forgotten, before a
/// merge brings what is left of them. Returns the people of whom either side still holds something,
/// or was new on the list, with all that they can be recognised by.
Forgetting join_forgotten(Connection& db);

/// Leaves no trace in the file of what was emptied: no free page, no old page in the log, no word
/// in the index. No transaction may be open.
/// Throws Error: busy when another process still reads older pages.
void purge(Connection& db);

/// Returns the Coop's age band of a year of birth, or "".
std::string_view age_band_of(std::int64_t birth_year, const Date& today);

}  // namespace bifc
