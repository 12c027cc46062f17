// ProfileWriter: records as rows of another organisation's file.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/exchange/profile.h"

namespace bifc {

class ProfileWriter {
 public:
  /// Returns a setting such as "group.name", or "".
  using Setting = std::function<std::string(std::string_view name)>;

  /// `profile` must outlive the writer.
  ProfileWriter(const Profile& profile, Setting setting)
      : profile_(profile), setting_(std::move(setting)) {}

  /// Returns the cells of a record, in the order of the profile's columns. `person` is the name of
  /// the person the record is linked to; it is masked where texts are.
  std::vector<std::string> write(Row row, std::string_view person);

  /// Whether a record came from a file of this profile, and keeps its publisher and key.
  bool is_imported(Row row) const;

  int masked() const { return masked_; }  ///< cells in which something was masked so far

 private:
  std::string cell(const ProfileColumn& column, Row row) const;
  std::string from_fields(const ProfileColumn& column, Row row) const;
  std::string source_of(const ProfileColumn& column, Row row) const;
  bool still_says(const ProfileColumn& column, const std::string& cell, Row row) const;

  const Profile& profile_;
  Setting setting_;
  int masked_ = 0;
};

}  // namespace bifc
