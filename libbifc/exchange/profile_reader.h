// ProfileReader: rows of another organisation's file as records.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "libbifc/exchange/profile.h"

namespace bifc {

/// What kind of repair was made to a cell; each is counted.
enum class Repair {
  spelling,     ///< another spelling of a code: "No way to open the product"
  unlisted,     ///< a code that its list does not have
  html,         ///< tags or entities in a text
  implausible,  ///< a year or number that cannot be
  misplaced,    ///< a cell that goes only with another value elsewhere in the row
};

/// Returns what was repaired, for people: "another spelling".
std::string repair_text(Repair repair);

/// A row of a file as a record, or what is wrong with it.
struct ProfileRow {
  std::vector<Value> row;
  std::string key;
  std::string publisher;
  Problems problems;
  std::vector<std::pair<const ProfileColumn*, Repair>> repairs;
};

class ProfileReader {
 public:
  /// `profile` must outlive the reader. `today` bounds years.
  /// Throws Error: refused when the header lacks a required column.
  ProfileReader(const Profile& profile, const std::vector<std::string>& header, const Date& today);

  /// Reads a row; the field `kept` gets, as JSON, the cells that no field holds and the mark.
  ProfileRow read(const std::vector<std::string_view>& cells);

  /// Returns the mark of a row whose cells are these: "ords:9f3ab2c4d5e6f708". Rows with the same
  /// mark are the same.
  std::string mark(const std::vector<std::string_view>& cells) const;

  /// Returns the text by which the publisher tells rows apart, without blanks at its ends; it views
  /// the cell.
  std::string_view key(const std::vector<std::string_view>& cells) const;
  /// Returns who publishes the row, or "".
  std::string_view publisher(const std::vector<std::string_view>& cells) const;

  /// Whether a row is about the record that an earlier import stored under its key, rather than
  /// about another one for which the publisher used the key again.
  bool is_same(const ProfileRow& row, Row stored) const;

 private:
  struct Understood {
    Value value;
    std::optional<Repair> repair;
    std::string problem;
  };
  const Understood& understand_code_once(std::size_t column, std::string_view cell);
  Understood understand_code(const ProfileColumn& column, std::string_view cell) const;
  Understood understand_value(const ProfileColumn& column, std::string_view cell) const;
  void fill(ProfileRow& to, std::size_t column, std::string_view cell);
  void check_plausible(ProfileRow& to, const std::vector<std::string_view>& cells) const;
  void set_title(ProfileRow& to, const std::vector<std::string_view>& cells) const;
  std::size_t place(std::string_view column) const;
  bool is_held(const ProfileColumn& column, const ProfileRow& row, std::string_view text) const;
  std::string kept_cells(const ProfileRow& row, const std::vector<std::string_view>& cells) const;

  const Profile& profile_;
  std::vector<std::string> header_;
  Date today_;
  std::vector<std::size_t> places_;            // of the profile's columns in the file
  std::size_t key_, publisher_;                // places of these two
  std::vector<Value> base_;                    // what every record begins as
  std::vector<const ProfileColumn*> columns_;  // of the file's columns; null: not the profile's
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  using Codes = std::unordered_map<std::string, Understood, Hash, std::equal_to<>>;
  std::vector<Codes> codes_;  // understood before
};

/// Returns the mark in a record's `kept`, or "".
std::string_view mark_of(std::string_view kept);

/// Returns a field's cell as the profile writes it in this column; "" for NULL.
std::string profile_text(const ProfileColumn& column, const Field& field, const Cell& cell);

}  // namespace bifc
