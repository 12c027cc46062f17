// Profile: how the columns of another organisation's files map to fields, read from
// share/profiles/*.toml, so that a new partner's format is a file and not code.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libbifc/record/record_type.h"

namespace bifc {

/// One column of the other organisation's files.
struct ProfileColumn {
  std::string name;
  std::vector<std::string> other_names;  ///< what older layouts call it
  const Field* field = nullptr;          ///< what it fills; null: the cell is only kept
  std::vector<const Field*> also;        ///< what else it fills
  const Field* number_of = nullptr;      ///< it holds the owner's number of this code; written only
  const Field* write_first = nullptr;    ///< written instead of `field` where it is known
  const Field* write_else =
      nullptr;          ///< written where `field` of a record of one's own is not known
  std::string write;    ///< "key", "source" or a setting such as "group.name"
  std::string missing;  ///< written where nothing is known
  std::vector<std::string> unknown_words;  ///< cells that say that nothing is known
  std::vector<std::string> dropped_words;  ///< the same in older layouts; not written again
  std::vector<std::pair<std::string, std::string>> values;        ///< cell and token
  std::vector<std::pair<std::string, std::string>> write_values;  ///< token and cell
  std::string unknown;  ///< the token for codes that the list does not have; "": a bad row
  const Field* only_with = nullptr;      ///< it goes only with a token of this field:
  std::string only_with_token;           ///< this one
  std::optional<double> from;            ///< smaller numbers are implausible
  std::optional<double> confirmed_from;  ///< but plausible from here on
  std::string confirmed_by;              ///< where this column is filled, too
  bool required = false;
  bool html = false;  ///< tags and entities are taken out of it
  bool mask = false;  ///< addresses, telephone numbers and names are masked when it is written
};

struct Profile {
  std::string name;    ///< "ords"
  std::string title;   ///< "Open Repair Data Standard v0.3"
  std::string credit;  ///< what whoever passes the file on must say
  const RecordType* type = nullptr;
  std::vector<std::string> recognised_by;  ///< the columns that only this format has together
  std::vector<std::string> query;          ///< which records are written unasked
  std::vector<ProfileColumn> columns;      ///< in the order they are written
  std::string key;                         ///< the column that identifies a row
  std::string publisher;                   ///< the column that says whose data it is
  std::vector<std::vector<std::string>> same_if;  ///< sets of columns that prove a row the same
  std::vector<std::vector<std::string>> title_from;
  std::vector<std::pair<const Field*, Value>> set;  ///< what every imported record gets

  const ProfileColumn* find(std::string_view column) const;
};

/// Reads share/profiles/<name>.toml. Throws Error: usage when there is none, refused with the line
/// when it is wrong.
Profile load_profile(std::string_view name, const Catalog& catalog);

/// Reads a profile from a text. Throws Error: refused.
Profile read_profile(std::string_view text, std::string_view name, const Catalog& catalog);

/// Returns the profile whose files have such a header, or nothing.
std::optional<Profile> recognise_profile(const std::vector<std::string>& header,
                                         const Catalog& catalog);

/// Whether `header` has this column under any of its names; npos when it has not.
std::size_t place_of(const ProfileColumn& column, const std::vector<std::string>& header);

/// Whether a cell of this column is empty or one of the words for "unknown".
bool says_nothing(const ProfileColumn& column, std::string_view cell);

/// Whether `text` is one of `words`, accents and case aside.
bool is_among(const std::vector<std::string>& words, std::string_view text);

}  // namespace bifc
