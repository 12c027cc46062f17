// Ids: permanent numbers of records that also say on which copy of the database they were born.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bifc {

/// The letters that ids start with; a record type's place here is its code in the file, so letters
/// are only ever added. They avoid those that AZERTY keyboards move (A Q W Z M).
inline constexpr std::string_view kIdLetters = "TDGEPLHFNSKRXCJV";

/// Returns the code of a letter, 0 to 15.
constexpr std::int64_t letter_code(char letter) {
  return static_cast<std::int64_t>(kIdLetters.find(letter));
}

/// An id is number × 2^22 + desk, so that ids order by number and two desks never make the same.
inline constexpr int kDeskBits = 22;
inline constexpr std::int64_t make_id(std::int64_t number, std::int64_t desk) {
  return (number << kDeskBits) + desk;
}
inline constexpr std::int64_t number_of(std::int64_t id) { return id >> kDeskBits; }
inline constexpr std::int64_t desk_of(std::int64_t id) {
  return id & ((std::int64_t{1} << kDeskBits) - 1);
}

/// A record of any type as one integer: id × 16 + code. Rowid of the search index, and what a note
/// is about.
inline constexpr std::int64_t make_key(char letter, std::int64_t id) {
  return id * 16 + letter_code(letter);
}
inline constexpr char letter_of_key(std::int64_t key) {
  return kIdLetters[static_cast<std::size_t>(key & 15)];
}
inline constexpr std::int64_t id_of_key(std::int64_t key) { return key >> 4; }

/// Returns "" for the first desk, 0, and "b", "c", …, "bb", … for copies.
std::string desk_text(std::int64_t desk);

/// Returns the desk that `letters` name, or nothing when they are none.
std::optional<std::int64_t> read_desk(std::string_view letters);

/// Returns "T214" or "T58b".
std::string id_text(char letter, std::int64_t id);
/// Appends what id_text() returns.
void append_id(std::string& to, char letter, std::int64_t id);

/// An id as somebody typed it.
struct TypedId {
  char letter = 0;  ///< 0 when only the number was typed
  std::int64_t id = 0;
};

/// Reads "T214", "t214", "214", "T58b" and "T58B", and digits that a scanner set to an American
/// keyboard makes of them on a French one ("Té&'"). Returns nothing for all else.
std::optional<TypedId> read_id(std::string_view text);

}  // namespace bifc
