// Param: one thing a person can supply, on the command line or in a file to import.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "libbifc/base/cell.h"
#include "libbifc/base/code_list.h"
#include "libbifc/base/date.h"

namespace bifc {

/// How a Param behaves. Combine with |.
enum class Flag : std::uint32_t {
  none = 0,
  // of all params
  required = 1 << 0,    ///< must be supplied
  positional = 1 << 1,  ///< typed without "--name"
  repeated = 1 << 2,    ///< may be supplied several times
  bare = 1 << 3,        ///< a switch: "--quiet" alone means yes
  valued = 1 << 4,      ///< a switch that may carry a value, stuck to it: "--json", "--json=id"
  file = 1 << 5,        ///< names a file; shells complete it
  writes = 1 << 6,      ///< supplying it makes a command that reads write as well
  // of fields
  nullable = 1 << 8,     ///< may be unknown: NULL in SQL, std::optional in C++
  derived = 1 << 9,      ///< set by bifc, never typed
  internal = 1 << 10,    ///< bookkeeping: in no output but `bifc sql`
  today = 1 << 11,       ///< is the current day when not supplied
  heading = 1 << 12,     ///< what `add` takes without an option: "ticket add TITLE"
  listed = 1 << 13,      ///< a column of lists; the others come with --fields
  searchable = 1 << 14,  ///< part of what `find` looks into
  asked = 1 << 15,       ///< `add` asks for it when a person sits at the terminal
  many = 1 << 16,        ///< holds several values, joined by "|"; an array in JSON
  future = 1 << 17,      ///< a date to come: "monday" means the next one
  unique = 1 << 18,      ///< no two records may share it
  personal = 1 << 19,    ///< says who somebody is or how to reach them: left out by --no-people
  discreet = 1 << 20,    ///< not on screens, which face visitors, unless named
  markdown = 1 << 21,    ///< laid out as Markdown where people read it
  recorded = 1 << 22,    ///< stays as it was when the record was made; no option changes it
  aside = 1 << 23,       ///< in exports, and elsewhere only where it is named
};
constexpr Flag operator|(Flag a, Flag b) {
  return static_cast<Flag>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}
constexpr bool has(Flag flags, Flag wanted) {
  return (static_cast<std::uint32_t>(flags) & static_cast<std::uint32_t>(wanted)) != 0;
}

/// The description that options, query keys, columns, man pages and completions share.
struct Param {
  std::string_view name;  ///< snake_case in SQL, JSON and C++; kebab-case on the command line
  const char* help = "";  ///< one line for people, no full stop; translated where it is printed
  Kind kind = Kind::text;
  Flag flags = Flag::none;
  char letter = 0;                                 ///< "p" in "-p"; 0 for none
  std::span<const std::string_view> choices = {};  ///< the tokens, where bifc owns the list
  std::string_view list = {};       ///< the file in share/codes that labels a Kind::choice
  std::string_view refers_to = {};  ///< for Kind::link: the name of a record type
  char id_letter = 0;               ///< for Kind::link: the letter of its ids
  std::string_view also = {};       ///< another spelling of the option that is understood

  bool is(Flag flag) const { return has(flags, flag); }
};

/// A value that was read, or the sentence that says why it could not be.
struct Reading {
  Value value;
  std::string problem;       ///< empty when the value was understood; no full stop
  std::string nearest = {};  ///< what was perhaps meant; may be empty
};

/// Reads `text` as `param` wants it; empty text is NULL. Text comes back composed (NFC). Dates
/// lean on `today`. Values of a Flag::many param may be joined by "|" or, for codes, by ",".
Reading read(const Param& param, std::string_view text, const Date& today);

/// Appends a cell as scripts read it, in every language the same: 1234 cents are "12.34", a link
/// is "D87", NULL is nothing.
void append_text(std::string& to, const Param& param, const Cell& cell);
/// Returns what append_text() appends.
std::string machine_text(const Param& param, const Cell& cell);

/// Returns a cell as people read it in the current language: labels for tokens, "yes" and "oui",
/// numbers with the language's decimal sign.
std::string human_text(const Param& param, const Cell& cell);

/// Returns the label of a field or option in the current language, in lower case: "opened",
/// "ouverte le". A label of the record type's own ("ticket.opened") comes first.
std::string_view field_label(std::string_view name, std::string_view record_type = {});

/// Returns a field as a sentence names it: as it is typed in English ("waiting-for"), by its quoted
/// label in French, where a bare name would break elision and agreement.
std::string name_for_people(std::string_view name, std::string_view record_type = {});

/// Returns the tokens a choice can be: its own, or those of its list.
std::vector<std::string_view> tokens_of(const Param& param);

}  // namespace bifc
