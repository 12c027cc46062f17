// tldr pages: what a command is for, and how it is called in the cases people need.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

struct TldrExample {
  std::string what;     ///< "Install a package", without the colon
  std::string command;  ///< "apt install {{package}}": placeholders as they stand
};

struct TldrPage {
  std::string key;                    ///< "linux/apt": the page's place, the same in all languages
  std::string lang;                   ///< "fr" from pages.fr/, "en" from pages/
  std::string licence;                ///< of all pages, as SPDX names it: "CC-BY-4.0"
  std::string title;                  ///< "apt"
  std::string summary;                ///< what it is for, in Markdown, on one line
  std::vector<std::string> see_also;  ///< names of other pages
  std::string more;                   ///< address of the manual, or ""
  std::vector<TldrExample> examples;
  std::string body;  ///< summary, examples and addresses in Markdown, commands as code
};

/// Reads a page: a title, a quotation, then examples that are each a sentence that ends with a
/// colon and a command in backquotes, at most 64, and nothing else. `path` says where the page
/// lies ("pages.fr/linux/apt.md"), "-" nowhere. Returns nothing for Markdown of any other shape.
std::optional<TldrPage> read_tldr(std::string_view text, std::string_view path);

}  // namespace bifc
