// From options to rows: what the command line says of a record, ids and names of what it links to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apps/bifc/command.h"

namespace bifc {

/// Returns the fields that people may set, as options. Links are read as text, because a name or a
/// description will do.
std::vector<Param> field_params(const RecordType& type);

/// Returns the ids among the words of a parameter, which are all to be ids of `type`.
/// Throws Error: usage when one is not, not_found is left to the Store.
std::vector<std::int64_t> ids_of(const Invocation& call, const RecordType& type,
                                 const std::vector<std::string>& words);

/// Returns the record whose own name a word is, as a slug is that of a tutorial.
std::optional<std::int64_t> named(Store& store, const RecordType& type, std::string_view word);

/// Returns how many of the first words are ids. A mere number after one is none.
std::size_t leading_ids(const std::vector<std::string>& words);

/// Returns how many of the words of a note are ids or named(). They come first; the text begins
/// with the first word that is neither, or that is a mere number after one: "T1 3 hours of
/// cleaning" is one id.
std::size_t leading_records(Store& store, const RecordType& type,
                            const std::vector<std::string>& words);

/// Returns a new record: the type's defaults, today's date where it belongs, the heading, and the
/// fields that the command line names.
std::vector<Value> new_row(Invocation& call, const RecordType& type, const std::string& heading);

/// Lays what a description says over `row`: "portable Lenovo T420" a kind, a brand and a model; of
/// types that read no descriptions it is the heading. Throws Error: refused.
void describe(const RecordType& type, const std::string& heading, const Date& today,
              std::vector<Value>& row);

/// Lays the fields that the command line names over `row`. A status moves as `mark` would move it.
/// Throws Error: refused when that is not allowed.
void overlay(Invocation& call, const RecordType& type, std::vector<Value>& row);

/// Moves a row to a state and dates it. Throws Error: refused.
void mark(const Invocation& call, const RecordType& type, std::vector<Value>& row,
          std::string_view state);

/// Returns the record that `text` means as the value of a link: an id, else the one record with
/// this name, else a new one made of it. Throws Error: refused when several have the name.
std::int64_t linked(Invocation& call, const Field& link, const std::string& text,
                    std::string_view option = {});

/// Returns the person that an id or a full name means. Throws Error: not_found when there is none,
/// refused when there are several.
std::int64_t known_person(Invocation& call, const std::string& text);

/// Returns the people who might be meant by a name: those whose names hold all its words.
std::vector<std::int64_t> similar(Store& store, const RecordType& type, const std::string& name);

/// Returns who runs the command: --as, else the config's "me", else the login name.
std::string who(Invocation& call);

/// Returns the name of the person that an id means, or the text itself; "me" is who().
std::string name_of(Invocation& call, const std::string& text);

/// Returns "T214" or "T214 (écran noir)".
std::string told(Store& store, const RecordType& type, std::int64_t id);

}  // namespace bifc
