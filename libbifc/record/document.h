// Documents: what the search index knows of a record: its searchable fields, the names of what it
// links to, and its notes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/record_type.h"

namespace bifc {

/// Returns the SQL expression that makes the document of the row `t` of the type's table, or ""
/// for a type that is not searched for by itself. The view "document" in the schema unites these,
/// word for word; a test compares them.
std::string document_sql(const RecordType& type, const Catalog& catalog);

/// Returns the text of the view "document", whose rowid is a record's key.
std::string document_view_sql(const Catalog& catalog);

/// Returns an FTS5 query that finds all `words`, each as it stands, accents, case and ligatures
/// aside; a word with a blank is a phrase. With `prefix`, the last word may go on, if it has three
/// letters. Returns "" when no word has a letter or a digit.
std::string match_text(const std::vector<std::string>& words, bool prefix);

/// Whether match_text(…, true) could find more than match_text(…, false).
bool may_be_prefix(const std::vector<std::string>& words);

}  // namespace bifc
