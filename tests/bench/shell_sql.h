// Shell SQL: what the sqlite3 shell is asked, so that it shows what bifc shows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/select.h"

namespace bifc::bench {

/// Returns the text with every `from` in it replaced.
std::string replaced(std::string text, std::string_view from, std::string_view to);

/// Returns "SELECT … FROM <type> t WHERE <rest>". In `rest` "t.id" is the number, "id" what is
/// shown of it.
std::string select(const RecordType& type, const std::vector<Column>& columns,
                   std::string_view rest);

}  // namespace bifc::bench
