// Keys of front matter: what a tutorial's field is called there, here and by other programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libbifc/exchange/front_matter.h"
#include "libbifc/model/tutorial.h"

namespace bifc {

/// A tutorial as its file tells it, before it is compared with those there are.
struct ToldTutorial {
  std::vector<Value> row;              ///< defaults where nothing is told
  std::vector<std::string> told = {};  ///< the names of the fields that are
  std::vector<std::string> problems = {};
  std::vector<std::string> left_out = {};  ///< sentences about keys that could not be kept
  bool names_licence = false;
  std::string revision = {};  ///< of the text that the file was made of, or ""
  bool slug_by_name = false;  ///< no key says the slug, the name of the file does
  bool lang_by_name = false;  ///< the same of the language, or its folder does

  bool tells(std::string_view field) const;
  void tell(std::string_view field, Value value);
};

/// Reads front matter. Keys of Jekyll, Hugo and others are understood where they mean the same:
/// tags, description, date, draft, license …; keys that no field holds come as JSON in `kept`, with
/// the lines they have where these say more than a text or a list of texts. Throws Error: refused
/// when a key that a field holds has a fault.
ToldTutorial read_tutorial_keys(const FrontMatter& matter, const Date& today);

/// Returns a row as front matter, fields that hold nothing left out.
std::vector<FrontMatterEntry> tutorial_keys(Row row);

}  // namespace bifc
