// Scrubbing: taking the mentions of a person out of every text of a database.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/base/mention.h"
#include "libbifc/record/store.h"

namespace bifc {

/// Somebody to be forgotten, and what they can be recognised by.
struct Forgetting {
  std::vector<std::int64_t> keys;   ///< the person's record and second records of the same person
  std::vector<std::string> names;   ///< today's and earlier ones, as they were written
  std::vector<std::string> phones;  ///< likewise
  std::vector<std::string> mails;   ///< likewise

  /// Adds the records and words of `more`, as when another copy knows other ones.
  void add(const Forgetting& more);
};

/// Returns what the person of the record `key` can be recognised by, from their record and from
/// what the journal says it held before. `schema` is "main", or the name of an attached database.
/// There are no words for a record that is not there or was emptied.
Forgetting words_of(Connection& db, std::string_view schema, std::int64_t key);

/// Returns what means the person in a text outside of the database.
Mentions mentions_of(const Forgetting& who);

/// Lets SQL call mentioned(text, …), the Mentions::Strength of the strongest mention as a number,
/// and scrubbed(text), which keeps doubts.
void add_mention_functions(Connection& db, const std::shared_ptr<const Mentions>& mentions);

/// Returns the columns of a type's table that hold texts in which people may be mentioned, with
/// commas between them. What other people are called is not among them.
std::string scrubbed_columns(const RecordType& type);

/// Fields that make a person, or somebody's acts, recognisable: what is emptied when they are
/// forgotten. Role, status, age band, gender and situation are classes, and stay for the reports.
bool is_forgotten_field(const Field& field);

/// What was scrubbed.
struct Scrubbed {
  std::map<std::string, std::int64_t> rows;  ///< how many were changed, by table
  std::vector<std::int64_t> doubts;          ///< keys of records that hold a word of the name
};

/// Puts "[…]" in place of every mention in every text of the database: full names, telephone
/// numbers and addresses everywhere, single words of a name in what is linked to the person
/// (tickets, devices, notes about these, notes by the person). The journal is changed where it
/// stands; the records' own texts as `trace` says. Names, telephone numbers and addresses of
/// other people stay, and what they share with the person counts as a single word. The search
/// index stays true. Of the files that notes keep, those of the person's own records and of what
/// is linked to them are scrubbed of full names, telephone numbers and addresses; one that is no
/// text is taken out of the person's own record, and elsewhere counts as a doubt. The caller holds
/// a transaction.
Scrubbed scrub(Store& store, const Forgetting& who, Store::Trace trace);

}  // namespace bifc
