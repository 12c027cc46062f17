// The man pages, written from the tables that the commands run from and from the guides.
#pragma once

#include <string>
#include <vector>

namespace bifc {

struct ManPage {
  std::string file;  ///< "bifc-ticket.1"
  std::string text;
};

/// Returns every man page in the language that is set.
std::vector<ManPage> man_pages();

}  // namespace bifc
